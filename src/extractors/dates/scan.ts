import { weekdayForms } from '../../dutch/calendar-words.ts';
import type { Words } from '../../words/words.ts';
import type { Candidate } from './expression.ts';
import { dayMonth } from './patterns/day-month.ts';
import { openers, type Opening, openingAt, openingAtFigures, opensWithFigure } from './patterns/index.ts';
import { wordStartBefore } from './refine/context.ts';
import { isNumberLabel } from './words.ts';
import { yearTailAt } from './year-tail.ts';

/** Whether a label that numbers something stands right before: "artikel 3 mei-", "nr. 12 februari". */
function isLabelled(lower: string, start: number): boolean {
  if (lower[start - 1] !== ' ') return false;
  return isNumberLabel(lower, lower[start - 2] === '.' ? start - 2 : start - 1);
}

/** The weekday right before a day becomes part of it. */
function withWeekday(candidate: Candidate, lower: string): Candidate {
  const first = candidate.expression.stretches[0]!;
  if (first.from.unit !== 'day' || first.from.shift !== null || first.from.weekday !== null) return candidate;
  let end = candidate.start - 1;
  if (lower[end] !== ' ') return candidate;
  if (lower[end - 1] === ',') end--;
  if (lower.endsWith(' de', end) && wordStartBefore(lower, end) === end - 2) end -= 3;
  const close = lower[end - 1] === '.' ? end - 1 : end;
  const start = wordStartBefore(lower, close);
  const word = lower.slice(start, close);
  const weekday = weekdayForms.get(word);
  // Only a short form has a point.
  if (weekday === undefined || (close < end && word.length > 2)) return candidate;
  const [, ...others] = candidate.expression.stretches;
  return {
    ...candidate,
    start,
    expression: {
      ...candidate.expression,
      stretches: [{ from: { ...first.from, weekday }, to: first.to }, ...others],
    },
  };
}

/** What the patterns make of the place where a date can open, or null. */
function candidateAt({ at, patterns }: Opening, text: string, lower: string): Candidate | null {
  for (const pattern of patterns) {
    pattern.regex.lastIndex = at;
    const match = pattern.regex.exec(lower);
    if (match === null) continue;
    if (pattern === dayMonth && isLabelled(lower, at)) continue;
    const groups = match.groups ?? {};
    const end = at + match[0].length;
    const tail = pattern.tailed?.(groups) === true ? yearTailAt(lower, end) : { said: {}, end };
    const value = pattern.read(groups, { text, lower, start: at, end, tail: tail.said });
    if (value === null) continue;
    const { expression, weak = false, trim = 0 } = value;
    return withWeekday({ start: at + trim, end: tail.end, rule: pattern.name, expression, weak }, lower);
  }
  return null;
}

/**
 * Every candidate of the text in order, none overlapping: where a date can open, the first pattern that reads something.
 * `words` are those of the text, in small letters.
 */
export function scan(text: string, words: Words): Candidate[] {
  const { text: lower, starts, count } = words;
  const found: Candidate[] = [];
  let done = 0;
  let named = -1;
  for (let word = 0; word < count; word++) {
    if (named < word) named = openers.next(words, word);
    while (word < named && !opensWithFigure(lower, starts[word]!)) word++;
    if (word === count) break;
    const opening = word === named ? openingAt(words, word, openers.flags) : openingAtFigures(lower, starts[word]!);
    if (opening.at < done) continue;
    const candidate = candidateAt(opening, text, lower);
    if (candidate === null) continue;
    found.push(candidate);
    done = candidate.end;
  }
  return found;
}
