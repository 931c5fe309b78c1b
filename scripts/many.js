// Makes as many letters as are wanted from the seeds, with other dates, numbers and amounts: always the same ones.
// node scripts/many.js FOLDER [20000]
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of numbers from 0 up to 1 that looks like chance and is not (mulberry32). @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The letter with other numbers in the place of its own: years from 1995 to 2026, days of the month that every month
 * has, any other number one of as many digits.
 * @param {string} letter @param {() => number} next
 */
function varied(letter, next) {
  return letter.replaceAll(/\d+/gu, (digits) => {
    if (/^(?:19|20)\d\d$/u.test(digits)) return String(1995 + Math.floor(next() * 32));
    if (digits.length <= 2 && Number(digits) <= 31) return String(1 + Math.floor(next() * 28));
    return digits.replaceAll(/\d/gu, (digit, at) => (at === 0 ? digit : String(Math.floor(next() * 10))));
  });
}

const [folder, count = '20000'] = process.argv.slice(2);
if (folder === undefined) throw new Error('node scripts/many.js FOLDER [COUNT]');
mkdirSync(folder, { recursive: true });
const seeds = readdirSync('seeds')
  .toSorted()
  .map((name) => readFileSync(join('seeds', name), 'utf8'));
const next = chance(1995);
for (let i = 0; i < Number(count); i++) {
  writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), varied(seeds[i % seeds.length] ?? '', next));
}
