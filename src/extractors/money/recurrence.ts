import { anyOf, wordEnd, wordStart } from '../../pattern.ts';
import { capitalised } from './patterns.ts';
import { recurrence } from './words.ts';

const after = new RegExp(
  `${wordStart}(?:${Object.entries(recurrence)
    .map(([key, words]) => `(?<${key}>${anyOf(words)})`)
    .join('|')})${wordEnd}`,
  'u',
);
const before = new RegExp(
  `${wordStart}(?:${Object.entries(recurrence)
    .map(([key, words]) => `(?<${key}>${anyOf(capitalised(words))})`)
    .join('|')})${wordEnd}`,
  'gu',
);

type Key = keyof typeof recurrence;

function keyOf(match: RegExpExecArray | RegExpMatchArray): Key {
  return Object.entries(match.groups!).find(([, word]) => word !== undefined)![0] as Key;
}

/**
 * How often an amount comes back: by what follows it before the next amount ("€ 5 mln. per jaar",
 * "€ 5 mln. structureel"), else by what stands before it ("jaarlijks € 5 mln.", "een structurele bijdrage
 * van € 5 mln."). `before` and `after` are the texts between it and its neighbours in the sentence.
 */
export function termOfRecurrence(textBefore: string, textAfter: string): 'year' | 'month' | null {
  const near = after.exec(textAfter.slice(0, 48));
  // "incidenteel € 40 miljoen en structureel € 15 miljoen": behind "en" it is the next one's.
  if (near && !/[,;:]|(?:^| )(?:en|plus) /u.test(textAfter.slice(0, near.index))) return named(keyOf(near));
  let last: Key | null = null;
  for (const match of textBefore.slice(-160).matchAll(before)) last = keyOf(match);
  return named(last);
}

function named(key: Key | null): 'year' | 'month' | null {
  return key === 'once' ? null : key;
}
