import { type Candidate, mapMoments, momentsOf } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

const before =
  /(?:^|[^\p{L}\p{N}])(?:(?:half|twee)?jaarlijkse?|(?:elk|ieder) jaar|ieder jaar opnieuw),?(?: (?:weer|voor|vóór|uiterlijk))?(?: (?:op|in|per|tot|rond|omstreeks|voor|vóór|uiterlijk|begin|eind|medio|half))? ?(?:de |het )?$/u;
const after =
  /^ (?:van (?:elk|ieder) jaar|van het (?:betreffende|desbetreffende) jaar|(?:elk|ieder) jaar|jaarlijks)(?![\p{L}\p{N}])/u;

/** Whether the words around tell that it comes back every year; cheap looks spare the patterns. */
function recurs(lead: string, rest: string): boolean {
  if ((lead.includes('jaarlijks') || lead.includes('elk jaar') || lead.includes('ieder jaar')) && before.test(lead))
    return true;
  return rest.includes('jaar') && after.test(rest);
}

/** A day or month that comes back every year has no year: "jaarlijks op 4 mei", "vóór 1 juli van elk jaar". */
export function markRecurring(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [m] = momentsOf(candidate.expression);
    if (m!.unit === 'year' || m!.unit === 'decade' || m!.year !== null || m!.yearShift !== null || m!.shift !== null)
      return candidate;
    if (!recurs(textBefore(lower, candidate.start, 56), textAfter(lower, candidate.end, 40))) return candidate;
    return { ...candidate, expression: mapMoments(candidate.expression, (x) => ({ ...x, recurring: true })) };
  });
}
