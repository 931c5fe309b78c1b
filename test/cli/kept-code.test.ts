import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, letters } from './run.ts';

const kept = readdirSync('dist/program').find((name) => name.startsWith('v8-'))!;
const words = ['refs', 'seeds', '--format', 'csv'];

test('the build keeps code for the V8 that builds', () => {
  expect(kept).toBe(`v8-${process.versions.v8}-${process.arch}`);
  expect(readdirSync(join('dist/program', kept))).toContain('program.cjs.bin');
});

test('code that was kept under other flags is refused, and the program goes on without', async () => {
  const { stdout } = await letters(words);
  expect(execFileSync(process.execPath, ['--no-lazy', 'bin/letters.js', ...words], { encoding: 'utf8' })).toBe(stdout);
});

test('a V8 for which no code was kept gives the same', async () => {
  const folder = emptyFolder();
  for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  rmSync(join(folder, 'dist/program', kept), { recursive: true });
  const { stdout } = await letters(words);
  const program = join(folder, 'bin/letters.js');
  expect(execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' })).toBe(stdout);
});
