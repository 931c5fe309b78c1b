import { isWordUnit, openingOf, wordUnits } from '../lexicon/finder.ts';
import { onceALetter } from './once-a-letter.ts';
import type { Prepared } from './prepared.ts';
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

/** The words of a letter's clean text. One walk for all kinds: whoever asks first makes them. */
export const wordsOf: (prepared: Prepared) => Words = onceALetter(({ text }) => wordsIn(text));

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

/** Words that mean one thing to a reader: as written, and by how they end. */
export interface WordClass {
  readonly words?: Iterable<string>;
  /** Endings of four letters and more. */
  readonly ends?: Iterable<string>;
}

/** A word or an ending, its first unit, and the flag of the class that it tells. */
interface Entry {
  readonly form: string;
  readonly first: number;
  readonly flag: number;
}

/** The words or the endings of some classes by their places. */
interface Table {
  /** A bit for each place that one has: small enough to stay at hand. */
  readonly bits: Int32Array;
  /** Which list is that of a place. */
  readonly byPlace: Uint16Array;
  readonly lists: Entry[][];
}

const has = (bits: Int32Array, place: number): number => bits[place >> 5]! & (1 << (place & 31));

function tableOf(
  classes: readonly WordClass[],
  formsOf: (of: WordClass) => Iterable<string> | undefined,
  placeOf: (form: string) => number,
): Table {
  const bits = new Int32Array(places >> 5);
  const byPlace = new Uint16Array(places);
  const lists: Entry[][] = [];
  for (const [i, of] of classes.entries()) {
    for (const form of formsOf(of) ?? []) {
      const place = placeOf(form);
      const entry = { form, first: form.charCodeAt(0), flag: 1 << i };
      if (has(bits, place) === 0) byPlace[place] = lists.push([entry]) - 1;
      else lists[byPlace[place]!]!.push(entry);
      bits[place >> 5]! |= 1 << (place & 31);
    }
  }
  return { bits, byPlace, lists };
}

/** Finds the words of some classes in a text, case-sensitive; two looks at a table for a word of none. */
export class WordClasses {
  readonly #classes: () => readonly WordClass[];
  // Made at the first use: a letter that has nothing for a reader does not pay for it.
  #words: Table | null = null;
  #tails: Table | null = null;
  /** The classes of the word found last: a sum of 1, 2, 4 … for the first, second, third …. */
  flags = 0;

  constructor(classes: () => readonly WordClass[]) {
    this.#classes = classes;
  }

  /** Index of the first word of a class from an index on and before another; the latter where there is none. */
  next(words: Words, from: number, to: number = words.count): number {
    if (this.#words === null) {
      const classes = this.#classes();
      this.#words = tableOf(classes, (of) => of.words, placeOfWord);
      this.#tails = tableOf(classes, (of) => of.ends, placeOfEnding);
    }
    const wholes = this.#words;
    const tails = this.#tails!;
    const { bits } = wholes;
    const { bits: tailBits } = tails;
    const { placed } = words;
    for (let word = from; word < to; word++) {
      const place = placed[word]!;
      const whole = has(bits, place & 0xffff);
      const tail = has(tailBits, place >> 16);
      if ((whole | tail) === 0) continue;
      this.flags =
        (whole === 0 ? 0 : flagsOfWord(wholes, words, word)) | (tail === 0 ? 0 : flagsOfTail(tails, words, word));
      if (this.flags !== 0) return word;
    }
    return to;
  }

  /** The classes of a word; 0 where it is of none. */
  at(words: Words, word: number): number {
    return this.next(words, word, word + 1) === word ? this.flags : 0;
  }
}

function flagsOfWord({ byPlace, lists }: Table, { text, starts, ends, placed }: Words, word: number): number {
  const start = starts[word]!;
  const length = ends[word]! - start;
  let flags = 0;
  // Words that differ in a capital share a place.
  const unit = text.charCodeAt(start);
  for (const { form, first, flag } of lists[byPlace[placed[word]! & 0xffff]!]!) {
    if (first === unit && form.length === length && text.startsWith(form, start)) flags |= flag;
  }
  return flags;
}

function flagsOfTail({ byPlace, lists }: Table, { text, starts, ends, placed }: Words, word: number): number {
  const end = ends[word]!;
  const length = end - starts[word]!;
  let flags = 0;
  for (const { form, first, flag } of lists[byPlace[placed[word]! >> 16]!]!) {
    if (form.length <= length && first === text.charCodeAt(end - form.length) && text.endsWith(form, end))
      flags |= flag;
  }
  return flags;
}
