import { isWordUnit } from '../lexicon/finder.ts';
import type { Prepared } from './prepared.ts';

/** The words of a text, in order: where each begins and ends, and its places in tables of `places`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each word the place told from all its units, in any case, and above 16 bits the one told from its last four. */
  readonly placed: Int32Array;
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
  for (let at = 0; isWordUnit(word.charCodeAt(at)); at++) number = step(number, word.charCodeAt(at));
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
let scratch = { starts: new Int32Array(0), ends: new Int32Array(0), placed: new Int32Array(0) };

/** Takes a text apart into its words, runs of letters and figures: one walk. */
export function wordsIn(text: string): Words {
  const { length } = text;
  const most = (length >> 1) + 1;
  if (scratch.starts.length < most) {
    scratch = { starts: new Int32Array(most), ends: new Int32Array(most), placed: new Int32Array(most) };
  }
  const { starts, ends, placed } = scratch;
  let count = 0;
  for (let at = 0; at < length; at++) {
    let unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) continue;
    starts[count] = at;
    let number = 0;
    let tail = 0;
    do {
      number = step(number, unit);
      tail = (tail << 8) | (unit & 255);
      unit = text.charCodeAt(++at);
    } while (isWordUnit(unit));
    ends[count] = at;
    placed[count++] = placeOf(number) | (placeOf(tail) << 16);
  }
  return { text, count, starts: starts.slice(0, count), ends: ends.slice(0, count), placed: placed.slice(0, count) };
}

const kept = new WeakMap<Prepared, Words>();

/** The words of a letter's clean text. One walk for all kinds: whoever asks first makes them. */
export function wordsOf(prepared: Prepared): Words {
  let words = kept.get(prepared);
  if (words === undefined) {
    words = wordsIn(prepared.text);
    kept.set(prepared, words);
  }
  return words;
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

/** Words that mean one thing to a reader: as written, and by how they end. */
export interface WordClass {
  readonly words?: Iterable<string>;
  /** Endings of four letters and more. */
  readonly ends?: Iterable<string>;
}

/** A word or an ending, and the flag of the class that it tells. */
interface Entry {
  readonly form: string;
  readonly flag: number;
}

/** The words and the endings of some classes by their places. */
interface Tables {
  /** Bits for the places that a word or an ending has: small enough to stay at hand. */
  readonly words: Int32Array;
  readonly tails: Int32Array;
  readonly byWord: ReadonlyMap<number, readonly Entry[]>;
  readonly byTail: ReadonlyMap<number, readonly Entry[]>;
}

const has = (bits: Int32Array, place: number): number => bits[place >> 5]! & (1 << (place & 31));

function tablesOf(classes: readonly WordClass[]): Tables {
  const words = new Int32Array(places >> 5);
  const tails = new Int32Array(places >> 5);
  const byWord = new Map<number, Entry[]>();
  const byTail = new Map<number, Entry[]>();
  const enter = (bits: Int32Array, table: Map<number, Entry[]>, place: number, entry: Entry): void => {
    bits[place >> 5]! |= 1 << (place & 31);
    const list = table.get(place);
    if (list === undefined) table.set(place, [entry]);
    else list.push(entry);
  };
  for (const [i, { words: forms = [], ends = [] }] of classes.entries()) {
    for (const form of forms) enter(words, byWord, placeOfWord(form), { form, flag: 1 << i });
    for (const form of ends) enter(tails, byTail, placeOfEnding(form), { form, flag: 1 << i });
  }
  return { words, tails, byWord, byTail };
}

/** Finds the words of some classes in a text, case-sensitive; two looks at a table for a word of none. */
export class WordClasses {
  readonly #classes: () => readonly WordClass[];
  // Made at the first use: a letter that has nothing for a reader does not pay for it.
  #tables: Tables | null = null;
  /** The classes of the word found last: a sum of 1, 2, 4 … for the first, second, third …. */
  flags = 0;

  constructor(classes: () => readonly WordClass[]) {
    this.#classes = classes;
  }

  /** Index of the first word of a class from an index on and before another; the latter where there is none. */
  next(words: Words, from: number, to: number = words.count): number {
    const tables = (this.#tables ??= tablesOf(this.#classes()));
    const { placed } = words;
    for (let word = from; word < to; word++) {
      const place = placed[word]!;
      if ((has(tables.words, place & 0xffff) | has(tables.tails, place >> 16)) === 0) continue;
      this.flags = flagsOf(tables, words, word);
      if (this.flags !== 0) return word;
    }
    return to;
  }

  /** The classes of a word; 0 where it is of none. */
  at(words: Words, word: number): number {
    return this.next(words, word, word + 1) === word ? this.flags : 0;
  }
}

const none: readonly Entry[] = [];

function flagsOf({ byWord, byTail }: Tables, { text, starts, ends, placed }: Words, word: number): number {
  const start = starts[word]!;
  const end = ends[word]!;
  const place = placed[word]!;
  let flags = 0;
  for (const { form, flag } of byWord.get(place & 0xffff) ?? none) {
    if (form.length === end - start && text.startsWith(form, start)) flags |= flag;
  }
  for (const { form, flag } of byTail.get(place >> 16) ?? none) {
    if (form.length <= end - start && text.endsWith(form, end)) flags |= flag;
  }
  return flags;
}
