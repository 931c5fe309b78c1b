import { isWordUnit } from '../lexicon/finder.ts';
import type { Prepared } from './prepared.ts';

/** The words of a text, in order: where each begins and ends, and its places in a table of `places`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A place told from all units of a word, in any case. */
  readonly whole: Uint16Array;
  /** A place told from its last four units. */
  readonly tails: Uint16Array;
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

/** The place of an ending of four letters or more among those that `Words.tails` tells. */
function placeOfEnding(ending: string): number {
  let tail = 0;
  for (let at = ending.length - 4; at < ending.length; at++) tail = (tail << 8) | (ending.charCodeAt(at) & 255);
  return placeOf(tail);
}

/** Takes a text apart into its words, runs of letters and figures: one walk. */
export function wordsIn(text: string): Words {
  const { length } = text;
  const most = (length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const whole = new Uint16Array(most);
  const tails = new Uint16Array(most);
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
    whole[count] = placeOf(number);
    tails[count++] = placeOf(tail);
  }
  return { text, count, starts, ends, whole, tails };
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

/** The words and the endings of some classes by their places; list 0 is empty. */
interface Tables {
  readonly whole: Uint16Array;
  readonly tails: Uint16Array;
  readonly lists: Entry[][];
}

function tablesOf(classes: readonly WordClass[]): Tables {
  const whole = new Uint16Array(places);
  const tails = new Uint16Array(places);
  const lists: Entry[][] = [[]];
  const enter = (table: Uint16Array, place: number, entry: Entry): void => {
    if (table[place] === 0) table[place] = lists.push([]) - 1;
    lists[table[place]!]!.push(entry);
  };
  for (const [i, { words = [], ends = [] }] of classes.entries()) {
    for (const form of words) enter(whole, placeOfWord(form), { form, flag: 1 << i });
    for (const form of ends) enter(tails, placeOfEnding(form), { form, flag: 1 << i });
  }
  return { whole, tails, lists };
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
    const { whole, tails } = (this.#tables ??= tablesOf(this.#classes()));
    for (let word = from; word < to; word++) {
      if (whole[words.whole[word]!] === 0 && tails[words.tails[word]!] === 0) continue;
      this.flags = this.#flagsOf(words, word);
      if (this.flags !== 0) return word;
    }
    return to;
  }

  /** The classes of a word; 0 where it is of none. */
  at(words: Words, word: number): number {
    return this.next(words, word, word + 1) === word ? this.flags : 0;
  }

  #flagsOf({ text, starts, ends, whole, tails }: Words, word: number): number {
    const tables = this.#tables!;
    const start = starts[word]!;
    const end = ends[word]!;
    let flags = 0;
    for (const { form, flag } of tables.lists[tables.whole[whole[word]!]!]!) {
      if (form.length === end - start && text.startsWith(form, start)) flags |= flag;
    }
    for (const { form, flag } of tables.lists[tables.tails[tails[word]!]!]!) {
      if (form.length <= end - start && text.endsWith(form, end)) flags |= flag;
    }
    return flags;
  }
}
