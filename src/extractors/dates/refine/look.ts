import { shiftWords } from '../../../dutch/calendar-words.ts';
import { anyOf } from '../../../pattern.ts';
import { type Candidate, mapMoments, momentsOf } from '../expression.ts';
import { textBefore } from './context.ts';

const words = Object.keys(shiftWords).filter((word) => shiftWords[word] !== 0);
const lookBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?<word>${anyOf(words)}) $`, 'iu');

/** A word that looks back or ahead, before a day or month without a year: "afgelopen oktober", "aanstaande 3 juni". */
export function addLookWords(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [first] = momentsOf(candidate.expression);
    if (first!.unit !== 'day' && first!.unit !== 'month') return candidate;
    if (first!.year !== null || first!.yearShift !== null || first!.look !== null || first!.shift !== null)
      return candidate;
    const match = lookBefore.exec(textBefore(text, candidate.start, 16));
    if (!match) return candidate;
    const look = shiftWords[match.groups!['word']!.toLowerCase()]! < 0 ? 'back' : 'ahead';
    return {
      ...candidate,
      start: candidate.start - match[0].length,
      weak: false,
      expression: mapMoments(candidate.expression, (m) => ({ ...m, look })),
    };
  });
}
