import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pdfOf } from '../../scripts/typeset/pdf.js';
import { emptyFolder, letters } from './run.ts';

const kept = readdirSync('dist/program').find((name) => name.startsWith('v8-'))!;
const words = ['refs', 'seeds', '--format', 'csv'];

test('the build keeps code for the V8 that builds', () => {
  expect(kept).toBe(`v8-${process.versions.v8}-${process.arch}`);
  expect(readdirSync(join('dist/program', kept))).toContain('program.cjs.bin');
});

test.each(['a text', 'a PDF'])('the code that was kept is taken for %s', (kind) => {
  let file = 'seeds/000_ab40309f5d1848c4.txt';
  if (kind === 'a PDF') {
    const words = 'De Kamer is op 3 mei 2024 geïnformeerd.';
    file = join(emptyFolder(), 'letter.pdf');
    writeFileSync(
      file,
      pdfOf({ parts: [{ kind: 'paragraph', text: words, level: null, marks: [] }], notes: new Map() }),
    );
  }
  const watched = `
    const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options);
        console.error(options.filename, this.cachedDataRejected);
      }
    };
    require('./bin/letters.js');`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', watched, '--', '-', 'extract', file, '-q'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toContain('program.cjs false');
  expect(stderr).not.toContain('true');
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
