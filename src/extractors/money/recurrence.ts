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
export function termOfRecurrence(textBefore: string, textAfter: string): 'year' | 'month' | null {
  const near = after.exec(textAfter.slice(0, 48));
  // "incidenteel € 40 miljoen en structureel € 15 miljoen": behind "en" it is the next one's.
  if (near && !/[,;:]|(?:^| )(?:en|plus) /u.test(textAfter.slice(0, near.index))) return named(near[0]);
  const told = textBefore.slice(-160);
  let last: string | null = null;
  before.lastIndex = 0;
  for (let match = before.exec(told); match; match = before.exec(told)) [last] = match;
  return last === null ? null : named(last);
}

function named(word: string): 'year' | 'month' | null {
  const key = keyOf.get(word) ?? keyOf.get(word.toLowerCase());
  return key === undefined || key === 'once' ? null : key;
}
