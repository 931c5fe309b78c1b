import { weekdayNumber, weekdayOfDaySource } from '../../dutch/calendar-words.ts';
import type { Candidate } from './expression.ts';
import { figurePatterns, trigger, wordPatterns } from './patterns/index.ts';
import { dayMonth } from './patterns/day-month.ts';
import { numberLabels } from './words.ts';

/** How far a look to the left goes, in characters: longer than any label or weekday with its blank. */
const reach = 20;
const labelled = new RegExp(`(?<![\\p{L}\\p{N}])${numberLabels}\\.? $`, 'iu');
const weekdayBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?<weekday>${weekdayOfDaySource})(?: de)?,? $`, 'iu');

/** The weekday right before a day becomes part of it. */
function withWeekday(candidate: Candidate, text: string): Candidate {
  const first = candidate.expression.stretches[0]!;
  if (first.from.unit !== 'day' || first.from.shift !== null || first.from.weekday !== null) return candidate;
  const match = weekdayBefore.exec(text.slice(Math.max(0, candidate.start - reach), candidate.start));
  if (!match) return candidate;
  const weekday = weekdayNumber(match.groups!['weekday']!);
  const [, ...others] = candidate.expression.stretches;
  return {
    ...candidate,
    start: candidate.start - match[0].length,
    expression: {
      ...candidate.expression,
      stretches: [{ from: { ...first.from, weekday }, to: first.to }, ...others],
    },
  };
}

/** Every candidate of the text, in order, none overlapping: at each trigger the first pattern that reads something. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(text); hit !== null; hit = trigger.exec(text)) {
    const at = hit.index;
    const code = text.charCodeAt(at);
    const patterns = code >= 48 && code <= 57 ? figurePatterns : wordPatterns;
    trigger.lastIndex = at + 1;
    for (const pattern of patterns) {
      pattern.regex.lastIndex = at;
      const match = pattern.regex.exec(text);
      if (match === null) continue;
      if (pattern === dayMonth && labelled.test(text.slice(Math.max(0, at - reach), at))) continue;
      const value = pattern.read(match.groups ?? {});
      if (value === null) continue;
      const { expression, weak = false, trim = 0 } = value;
      const candidate = { start: at + trim, end: at + match[0].length, rule: pattern.name, expression, weak };
      found.push(withWeekday(candidate, text));
      trigger.lastIndex = candidate.end;
      break;
    }
  }
  return found;
}
