import { readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { rolldown } from 'rolldown';
import { regexPlugin } from './regex-plugin.js';
import { yamlPlugin } from './yaml-plugin.js';

const out = 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [regexPlugin, yamlPlugin],
  // Bundled is what every start needs, since one file loads faster than many; what only some letters need
  // stays a package (tinypool starts a worker file of its own).
  external: [/^node:/, 'tinypool', 'unpdf', 'mammoth'],
  transform: { define: { LETTERS_VERSION: JSON.stringify(version) } },
});
await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  // Beside the entries, so that a file finds another by its place (`worker.js`).
  chunkFileNames: '[name]-[hash].js',
  minify: !process.argv.includes('--plain'),
  sourcemap: false,
});
await bundle.close();
if (!process.argv.includes('--no-types')) {
  const types = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  process.exitCode = types.status ?? 1;
}
