// The licences of the packages whose code the build puts into its own files: each asks to stand beside its code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a package has bundled in its turn, without a licence of its own for it. @type {Readonly<Record<string, string>>} */
const within = { unpdf: 'With pdf.js (Apache-2.0), https://github.com/mozilla/pdf.js' };

/** The licences of the packages that modules come from, as one text. @param {Iterable<string>} modules paths of bundled modules */
export function licencesOf(modules) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const path of modules) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
    const more = within[name] === undefined ? '' : `\n\n${within[name]}`;
    return `${name} ${version} (${license})${text}${more}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
