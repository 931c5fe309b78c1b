import { isWordUnit, openingOf, wordUnits } from './finder.ts';
import { unitsOf } from './units.ts';

/** The words of a text, in order: where each begins and ends, and its places in tables of `places`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each word the place told from all its units, in any case, and above 16 bits the one told from its last four. */
  readonly placed: Int32Array;
  /** Of each word the place by how it opens, for finders. */
  readonly opens: Uint16Array;
}

/** How many places a table of words has. */
export const places = 8192;
/** The number of a word, one unit more; capitals count as small letters. */
const step = (number: number, unit: number): number => (Math.imul(number, 31) + (unit | 32)) | 0;
/** A place for a number: the upper bits of its product with a large odd number (Knuth's multiplicative hashing). */
const placeOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 19;

/** The place of a word, or of the first word of a phrase, among those that `Words.whole` tells. */
export function placeOfWord(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (wordUnits[unit] === 0) break;
    number = step(number, unit);
  }
  return placeOf(number);
}

/** The place among those told from last units: of an ending of four letters or more, or of a shorter word, in their case. */
export function placeOfEnding(ending: string): number {
  let tail = 0;
  for (let at = Math.max(0, ending.length - 4); at < ending.length; at++) {
    const unit = ending.charCodeAt(at);
    tail = isWordUnit(unit) ? (tail << 8) | (unit & 255) : 0;
  }
  return placeOf(tail);
}

/** What the walk writes to, large enough for the longest text so far; only what has been told is handed out. */
const scratchFor = (most: number) => ({
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  placed: new Int32Array(most),
  opens: new Uint16Array(most),
});
let scratch = scratchFor(0);

/** Takes a text apart into its words, runs of letters and figures: one walk. */
export function wordsIn(text: string): Words {
  const { length } = text;
  const most = (length >> 1) + 1;
  if (scratch.starts.length < most) scratch = scratchFor(most);
  const { starts, ends, placed, opens } = scratch;
  const units = unitsOf(text);
  let count = 0;
  for (let at = 0; at < length; at++) {
    let unit = units[at]!;
    if (wordUnits[unit] === 0) continue;
    starts[count] = at;
    opens[count] = openingOf(unit, units[at + 1]!, units[at + 2]!);
    let number = 0;
    let tail = 0;
    do {
      number = step(number, unit);
      tail = (tail << 8) | (unit & 255);
      unit = units[++at]!;
    } while (wordUnits[unit] === 1);
    ends[count] = at;
    placed[count++] = placeOf(number) | (placeOf(tail) << 16);
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    placed: placed.slice(0, count),
    opens: opens.slice(0, count),
  };
}

/** Index of the first word that begins at or after an offset; the number of words where none does. */
export function wordFrom({ starts, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
