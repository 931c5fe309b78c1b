// Fills the `console` blocks of README.md with what their commands print. A test holds the README against the same.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** What a command of the README prints, run in the project's folder with `letters` on the path. @param {string} command */
function output(command) {
  const { COLUMNS: _columns, FORCE_COLOR: _force, ...env } = process.env;
  const path = `${resolve('scripts/bin')}${delimiter}${env['PATH'] ?? ''}`;
  return execFileSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The README with the output of each command after it. @param {string} text */
export function filled(text) {
  return text.replaceAll(/^```console\n([\s\S]*?)^```$/gmu, (_block, /** @type {string} */ content) => {
    const commands = content.split('\n').filter((line) => line.startsWith('$ '));
    return `\`\`\`console\n${commands.map((line) => `${line}\n${output(line.slice(2))}`).join('\n')}\`\`\``;
  });
}

if (process.argv.includes('--write')) writeFileSync('README.md', filled(readFileSync('README.md', 'utf8')));
