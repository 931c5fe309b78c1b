import { placeOfEnding, placeOfWord, places, type Words } from './words.ts';

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
