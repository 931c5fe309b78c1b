import { type Candidate, mapMoments, momentsOf } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

const before =
  /(?:^|[^\p{L}\p{N}])(?:(?:half|twee)?jaarlijkse?|(?:elk|ieder) jaar|ieder jaar opnieuw),?(?: (?:weer|voor|vóór|uiterlijk))?(?: (?:op|in|per|tot|rond|omstreeks|voor|vóór|uiterlijk|begin|eind|medio|half))? ?(?:de |het )?$/iu;
const after =
  /^ (?:van (?:elk|ieder) jaar|van het (?:betreffende|desbetreffende) jaar|(?:elk|ieder) jaar|jaarlijks)(?![\p{L}\p{N}])/iu;

/** A day or month that comes back every year has no year: "jaarlijks op 4 mei", "vóór 1 juli van elk jaar". */
export function markRecurring(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [m] = momentsOf(candidate.expression);
    if (m!.unit === 'year' || m!.unit === 'decade' || m!.year !== null || m!.yearShift !== null || m!.shift !== null)
      return candidate;
    if (!before.test(textBefore(text, candidate.start, 56)) && !after.test(textAfter(text, candidate.end, 40)))
      return candidate;
    return { ...candidate, expression: mapMoments(candidate.expression, (x) => ({ ...x, recurring: true })) };
  });
}
