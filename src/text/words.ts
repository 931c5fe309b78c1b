import { isWordUnit } from '../lexicon/finder.ts';
import type { Prepared } from './prepared.ts';

/** The words of a text, in order: where each begins and ends, and numbers told from its units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A number told from all units of a word; another word may share it. */
  readonly whole: Int32Array;
}

/** The number of a word or of its last units, one unit more. */
const more = (number: number, unit: number): number => (Math.imul(number, 31) + unit) | 0;

/** Takes a text apart into its words, runs of letters and figures: one walk. */
export function wordsIn(text: string): Words {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const whole = new Int32Array(most);
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) {
    let unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) continue;
    starts[count] = at;
    let number = 0;
    do {
      number = more(number, unit);
      unit = text.charCodeAt(++at);
    } while (isWordUnit(unit));
    ends[count] = at;
    whole[count++] = number;
  }
  return { text, count, starts, ends, whole };
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

/** Which of some classes a word of a text is of: a sum of 1, 2, 4 … for the first, second, third …; 0 for most words. */
export type Classifier = (words: Words, word: number) => number;

const places = 8192;

const numberOf = (word: string): number => {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = more(number, word.charCodeAt(i));
  return number;
};
const placeOf = (number: number): number => (number ^ (number >>> 13)) & (places - 1);
/** The place of the four units before an offset. */
const tailOf = (text: string, end: number): number =>
  placeOf(
    ((text.charCodeAt(end - 1) * 31 + text.charCodeAt(end - 2)) * 31 + text.charCodeAt(end - 3)) * 31 +
      text.charCodeAt(end - 4),
  );

/** A word or an ending, and the classes that it tells. */
type Entry = readonly [form: string, flags: number];

/** The words and the endings of some classes by their places; list 0 is empty. */
interface Tables {
  readonly words: Uint16Array;
  readonly tails: Uint16Array;
  readonly lists: Entry[][];
}

function tablesOf(classes: readonly WordClass[]): Tables {
  const words = new Uint16Array(places);
  const tails = new Uint16Array(places);
  const lists: Entry[][] = [[]];
  const enter = (table: Uint16Array, place: number, entry: Entry): void => {
    if (table[place] === 0) table[place] = lists.push([]) - 1;
    lists[table[place]!]!.push(entry);
  };
  for (const [i, { words: own = [], ends = [] }] of classes.entries()) {
    for (const word of own) enter(words, placeOf(numberOf(word)), [word, 1 << i]);
    for (const ending of ends) enter(tails, tailOf(ending, ending.length), [ending, 1 << i]);
  }
  return { words, tails, lists };
}

/** Tells the words of some classes, case-sensitive. Made at its first use; two looks at a table for a word of none. */
export function classifier(classes: () => readonly WordClass[]): Classifier {
  let tables: Tables | null = null;
  return ({ text, starts, ends, whole }, word) => {
    tables ??= tablesOf(classes());
    const start = starts[word]!;
    const end = ends[word]!;
    let found = 0;
    const same = tables.words[placeOf(whole[word]!)]!;
    if (same !== 0) {
      for (const [form, flag] of tables.lists[same]!)
        if (form.length === end - start && text.startsWith(form, start)) found |= flag;
    }
    if (end - start < 4) return found;
    const ending = tables.tails[tailOf(text, end)]!;
    if (ending !== 0) {
      for (const [form, flag] of tables.lists[ending]!)
        if (form.length <= end - start && text.endsWith(form, end)) found |= flag;
    }
    return found;
  };
}
