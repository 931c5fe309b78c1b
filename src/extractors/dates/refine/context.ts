import { isWordUnit } from '../../../words/finder.ts';

/** At most this many characters before a place, back to the start of its block, row or cell. */
export function textBefore(text: string, at: number, most: number): string {
  const from = Math.max(0, at - most);
  const slice = text.slice(from, at);
  return slice.slice(Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('\t')) + 1);
}

/** At most this many characters after a place, up to the end of its block, row or cell. */
export function textAfter(text: string, at: number, most: number): string {
  let end = Math.min(text.length, at + most);
  for (let i = at; i < end; i++) if (text[i] === '\n' || text[i] === '\t') end = i;
  return text.slice(at, end);
}

/** Where the run of letters and figures that ends at an offset starts; the offset itself when none does. */
export function wordStartBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The last word of a stretch that ends in a blank, cut off by a blank or an opening bracket; else ''. */
export function lastWord(before: string): string {
  const end = before.length - 1;
  if (end < 1 || before[end] !== ' ') return '';
  return before.slice(Math.max(before.lastIndexOf(' ', end - 1), before.lastIndexOf('(', end - 1)) + 1, end);
}

/** The stretch without its last word, if that is one of these and a blank stands before it; else as it is. */
export function without(before: string, words: ReadonlySet<string>): string {
  const end = before.length - 1;
  if (end < 1 || before[end] !== ' ') return before;
  const blank = before.lastIndexOf(' ', end - 1);
  return blank >= 0 && words.has(before.slice(blank + 1, end)) ? before.slice(0, blank + 1) : before;
}

/** Whether a stretch ends in one of these phrases and a blank, the phrase starting at a word; its start, or -1. */
export function phraseBefore(before: string, phrases: Iterable<string>): number {
  const end = before.length - 1;
  if (before[end] !== ' ') return -1;
  for (const phrase of phrases) {
    const start = end - phrase.length;
    if (before.startsWith(phrase, start) && start >= 0 && (start === 0 || !isWordUnit(before.charCodeAt(start - 1))))
      return start;
  }
  return -1;
}

/** "de" and "het". */
export const articles: ReadonlySet<string> = new Set(['de', 'het']);
