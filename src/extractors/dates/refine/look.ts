import { shiftWords } from '../../../dutch/calendar-words.ts';
import { type Candidate, mapMoments, firstOf } from '../expression.ts';
import { wordStartBefore } from './context.ts';

/** A word that looks back or ahead, before a day or month without a year: "afgelopen oktober", "aanstaande 3 juni". */
export function addLookWords(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const first = firstOf(candidate.expression);
    if (first.unit !== 'day' && first.unit !== 'month') return candidate;
    if (first.year !== null || first.yearShift !== null || first.look !== null || first.shift !== null)
      return candidate;
    const end = candidate.start - 1;
    if (lower[end] !== ' ') return candidate;
    const start = wordStartBefore(lower, end);
    const word = lower.slice(start, end);
    const shift = Object.hasOwn(shiftWords, word) ? shiftWords[word]! : 0;
    if (shift === 0) return candidate;
    return {
      ...candidate,
      start,
      weak: false,
      expression: mapMoments(candidate.expression, (m) => ({ ...m, look: shift < 0 ? 'back' : 'ahead' })),
    };
  });
}
