import type { Range } from '../../fact.ts';
import { anyOf, wordEnd, wordStart } from '../../pattern.ts';
import { capitalised } from './patterns.ts';
import { recurrence } from './words.ts';

type Key = keyof typeof recurrence;

const keyOf = new Map<string, Key>();
for (const [key, words] of Object.entries(recurrence)) for (const word of words) keyOf.set(word, key as Key);

const after = new RegExp(`${wordStart}(?:${anyOf(keyOf.keys())})${wordEnd}`, 'u');
const before = new RegExp(`${wordStart}(?:${anyOf(capitalised(keyOf.keys()))})${wordEnd}`, 'gu');

/**
 * How often an amount comes back: by what follows it before the next amount ("€ 5 mln. per jaar",
 * "€ 5 mln. structureel"), else by what stands before it ("jaarlijks € 5 mln.", "een structurele bijdrage
 * van € 5 mln."). `before` and `after` are the texts between it and its neighbours in the sentence.
 */
function termOfRecurrence(textBefore: string, textAfter: string): Key | null {
  const near = after.exec(textAfter.slice(0, 48));
  // "incidenteel € 40 miljoen en structureel € 15 miljoen": behind "en" it is the next one's.
  if (near && !/[,;:]|(?:^| )(?:en|plus) /u.test(textAfter.slice(0, near.index))) return named(near[0]);
  const told = textBefore.slice(-160);
  let last: string | null = null;
  before.lastIndex = 0;
  for (let match = before.exec(told); match; match = before.exec(told)) [last] = match;
  return last === null ? null : named(last);
}

function named(word: string): Key | null {
  return keyOf.get(word) ?? keyOf.get(word.toLowerCase()) ?? null;
}

/** Between amounts of one list, which a word before the first is said of all: "jaarlijks € 60 miljoen en € 36 miljoen". */
const listed = /^(?:,| en|, en)(?: (?:circa|ruim|bijna|ongeveer))? $/u;

/**
 * The term of each amount of a sentence, which is `text`, by their places in it. A word that stands behind one of them
 * is of that one alone.
 */
export function termsOf(text: string, places: readonly Range[]): ('year' | 'month' | null)[] {
  const terms: (Key | null)[] = [];
  for (const [i, { start, end }] of places.entries()) {
    const between = text.slice(places[i - 1]?.end ?? 0, start);
    const own = termOfRecurrence(between, text.slice(end, places[i + 1]?.start ?? text.length));
    terms.push(own ?? (i > 0 && listed.test(between) ? terms[i - 1]! : null));
  }
  return terms.map((key) => (key === 'once' ? null : key));
}
