import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.js';
import { regexPlugin } from './regex-plugin.js';
import { yamlPlugin } from './yaml-plugin.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

/**
 * What packages bring and we never use, by the module that it is: loading it would cost 5 ms each. Commander can start
 * programs for its commands, ours never does; chalk asks the terminal for its colours, we do (src/cli/colour.ts).
 * @type {Readonly<Record<string, string>>}
 */
const unused = { 'node:child_process': 'export default {};', '#supports-color': 'export default {};' };

const withoutUnused = {
  name: 'without-unused',
  /** @param {string} id */
  resolveId: (id) => (id in unused ? `\0${id}` : null),
  /** @param {string} id */
  load: (id) => unused[id.slice(1)] ?? null,
};

/** @type {Set<string>} */
const modules = new Set();

/** @param {{ input: Record<string, string>, dir: string, format: 'esm' | 'cjs', extension: string, packages: string[] }} what `packages` stay outside */
async function build({ input, dir, format, extension, packages }) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    plugins: [withoutUnused, regexPlugin, yamlPlugin],
    external: (id) => packages.includes(id) || (id.startsWith('node:') && !(id in unused)),
    transform: { define: { LETTERS_VERSION: JSON.stringify(version) } },
    // unpdf asks for its own place when it draws, which we never let it do.
    checks: { emptyImportMeta: false },
  });
  const { output } = await bundle.write({
    dir,
    format,
    entryFileNames: `[name]${extension}`,
    // Beside the entries, where `import()` of a chunk and `bin/modules.js` look for them.
    chunkFileNames: `[name]-[hash]${extension}`,
    // The program loads its modules itself (bin/modules.js), and `import()` goes past it.
    dynamicImportInCjs: false,
    minify: !process.argv.includes('--plain'),
    sourcemap: false,
  });
  await bundle.close();
  for (const part of output) if (part.type === 'chunk') for (const id of part.moduleIds) modules.add(id);
}

/** @param {string[]} words */
function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}

// Bundled is what every start needs, since one file loads faster than many; what only some letters need stays a
// package.
await build({
  input: { index: 'src/index.ts' },
  dir: 'dist',
  format: 'esm',
  extension: '.js',
  packages: ['unpdf', 'mammoth'],
});
// The program is CommonJS: Node starts it faster, and V8 can keep the code it makes of it (bin/modules.js). The reader
// of PDFs is bundled for that: its code is three times ours.
await build({
  input: { program: 'src/cli/program.ts', worker: 'src/cli/worker.ts' },
  dir: 'dist/program',
  format: 'cjs',
  extension: '.cjs',
  packages: ['mammoth'],
});
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(modules));
run('scripts/keep-code.js');
if (!process.argv.includes('--no-types')) run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
