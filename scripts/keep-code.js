// Lets the built program read letters, and keeps the code that V8 compiled for that (bin/modules.js says why).
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfOf } from './typeset/pdf.js';

const { kept, moduleLoader, setEngine } = createRequire(import.meta.url)('../bin/modules.js');

setEngine();

const folder = mkdtempSync(join(tmpdir(), 'letters-'));
const pdf = join(folder, 'letter.pdf');
const text = 'De minister van Defensie heeft de Kamer op 3 mei 2024 geïnformeerd (Kamerstuk 28 676, nr. 426).';
writeFileSync(pdf, pdfOf({ parts: [{ kind: 'paragraph', text, level: null, marks: [] }], notes: new Map() }));
const seeds = readdirSync('seeds').map((name) => join('seeds', name));

const loader = moduleLoader({ record: true });
const { runProgram } = loader.load('program.cjs');
const output = ['-q', '-o', join(folder, 'output')];
// A PDF among the letters, since V8 is set to other flags for a few short texts (src/cli/engine.ts).
for (const words of [
  ['extract', pdf, ...output],
  ['money', pdf, ...seeds, ...output],
  ['refs', pdf, ...seeds, ...output],
  ['extract', pdf, ...seeds, ...output],
]) {
  const code = await runProgram(words);
  if (code !== 0) throw new Error(`letters ${words.join(' ')}: exit code ${code}`);
}
rmSync(folder, { recursive: true });
mkdirSync(kept, { recursive: true });
for (const { path, code } of loader.compiled()) writeFileSync(path, code());
