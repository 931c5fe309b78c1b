import { ordinal } from '../../../dutch/numerals.ts';
import { type Candidate, firstOf, mapMoments } from '../expression.ts';
import { textBefore, wordStartBefore } from './context.ts';

/** The longest ordinal below 32, "eenendertigste", with what stands around it. */
const reach = 40;
/** What puts something on a day: "de derde van deze maand" alone can be the third of anything. */
const placed = /(?<![a-z])(?:op|per|voor|vóór|tot|met|vanaf|sinds|na|uiterlijk|rond|omstreeks|tussen|t\/m) de $/u;

/** An ordinal before a month told against the day of writing is a day of it: "de tiende van deze maand". */
export function addDaysOfMonth(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { expression } = candidate;
    const first = firstOf(expression);
    if (first.unit !== 'month' || first.shift === null || expression.stretches.length > 1) return candidate;
    const before = textBefore(lower, candidate.start, reach);
    if (!before.endsWith(' van ')) return candidate;
    const end = before.length - ' van '.length;
    const at = wordStartBefore(before, end);
    const word = before.slice(at, end);
    const day = placed.test(before.slice(0, at)) ? ordinal(word) : null;
    if (day === null || day > 31) return candidate;
    return {
      ...candidate,
      start: candidate.start - ' van '.length - word.length,
      rule: 'day-of-month',
      expression: mapMoments(expression, (m) => ({ ...m, unit: 'day', day })),
    };
  });
}
