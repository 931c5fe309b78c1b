/**
 * A named grammar rule: its regular expression, and the strings it was made for. The examples run as
 * tests; `rule` of a fact is the name of the pattern that read it.
 */
export interface Pattern {
  readonly name: string;
  readonly regex: RegExp;
  /** Letter prose in which it must read something. */
  readonly reads: readonly string[];
  /** Near misses in which it must read nothing. */
  readonly refuses?: readonly string[];
}

const special = /[\\^$.*+?()[\]{}|/]/u;
const everySpecial = /[\\^$.*+?()[\]{}|/]/gu;

/** Escapes a literal for use inside a regular expression with the `u` flag. */
export function literal(text: string): string {
  // Thousands of words of the lexicon come here at the start, and hardly one has anything to escape.
  return special.test(text) ? text.replaceAll(everySpecial, String.raw`\$&`) : text;
}

/** One non-capturing alternation of literal words, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(literal).join('|')})`;
}

/** Not preceded by a letter or figure: ASCII `\b` is wrong beside é, ë, ï. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
/** Not followed by a letter or figure. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** The source bounded as a whole word on both sides. */
export function wholeWord(source: string): string {
  return `${wordStart}(?:${source})${wordEnd}`;
}
