import { readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { rolldown } from 'rolldown';
import { yamlPlugin } from './yaml-plugin.js';

const out = 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [yamlPlugin],
  external: [/^node:/],
  transform: { define: { __LETTERS_VERSION__: JSON.stringify(version) } },
});
await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: false,
  sourcemap: false,
});
await bundle.close();
if (!process.argv.includes('--no-types')) {
  const types = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  process.exitCode = types.status ?? 1;
}
