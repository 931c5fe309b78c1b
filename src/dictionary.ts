import type { Range } from './fact.ts';

/** A phrase of a dictionary found in a text. */
export interface Hit<Value> extends Range {
  readonly value: Value;
}

/** Whether a UTF-16 unit is part of a word: a letter or figure of the scripts that these letters are written in. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  // Latin supplement to Cyrillic, but the two signs among them; what lies beyond (dashes, quotes, signs) is none.
  return unit < 0x530 && unit !== 0xd7 && unit !== 0xf7;
}

/** A phrase with its value, under its first word. */
interface Entry<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/**
 * Finds the phrases of a word list as whole words, in one walk over the text whatever the length of the
 * list: a word is looked up, and only the phrases that begin with it are compared. An alternation of a
 * thousand words in a regex costs a hundred times as much.
 */
export class Dictionary<Value> {
  readonly #byFirstWord = new Map<string, Entry<Value>[]>();
  /** First units of first words: most words of a text fail here, without a look-up. */
  readonly #firstUnits = new Set<number>();
  readonly #size: number;

  /** @param entries phrases as they are written; the first value given for a phrase counts. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const seen = new Set<string>();
    for (const [phrase, value] of entries) {
      if (phrase === '' || seen.has(phrase)) continue;
      seen.add(phrase);
      let end = 0;
      while (end < phrase.length && isWordUnit(phrase.charCodeAt(end))) end++;
      const word = phrase.slice(0, end);
      const list = this.#byFirstWord.get(word) ?? [];
      list.push({ phrase, value });
      this.#byFirstWord.set(word, list);
      this.#firstUnits.add(phrase.charCodeAt(0));
    }
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
    this.#size = seen.size;
  }

  /** Number of phrases. */
  get size(): number {
    return this.#size;
  }

  /**
   * The phrases in a range of a text, in order: at each place the longest, and none inside another. A
   * phrase must begin with a word and stand as whole words.
   */
  within(text: string, { start, end }: Range): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) {
        at++;
        continue;
      }
      let wordEnd = at + 1;
      while (wordEnd < end && isWordUnit(text.charCodeAt(wordEnd))) wordEnd++;
      const hit = this.#firstUnits.has(unit) ? this.#hitAt(text, at, wordEnd, end) : null;
      if (hit === null) at = wordEnd;
      else {
        hits.push(hit);
        at = hit.end;
      }
    }
    return hits;
  }

  #hitAt(text: string, at: number, wordEnd: number, end: number): Hit<Value> | null {
    const entries = this.#byFirstWord.get(text.slice(at, wordEnd));
    if (entries === undefined) return null;
    for (const { phrase, value } of entries) {
      const to = at + phrase.length;
      if (to > end || !text.startsWith(phrase, at)) continue;
      if (to < end && isWordUnit(text.charCodeAt(to)) && isWordUnit(text.charCodeAt(to - 1))) continue;
      return { start: at, end: to, value };
    }
    return null;
  }
}
