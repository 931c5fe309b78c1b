import { type Candidate, mapMoments, firstOf } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

const before =
  /(?:^|[^\p{L}\p{N}])(?:(?:half|twee)?jaarlijkse?|(?:elk|ieder) jaar|ieder jaar opnieuw),?(?: (?:weer|voor|vóór|uiterlijk))?(?: (?:op|in|per|tot|rond|omstreeks|voor|vóór|uiterlijk|begin|eind|medio|half))? ?(?:de |het )?$/u;
const after =
  /^ (?:van (?:elk|ieder) jaar|van het (?:betreffende|desbetreffende) jaar|(?:elk|ieder) jaar|jaarlijks)(?![\p{L}\p{N}])/u;

/** What happens every year in the clause of a day: "Jaarlijks wordt de Kamer op de derde woensdag in mei geïnformeerd"; not "€ 5 miljoen jaarlijks". */
const everyYear =
  /(?<!\p{L}|(?:miljoen|miljard|mln|mld|euro)\.? |\d )(?:jaarlijks|(?:elk|ieder) jaar) [^,;:.()\n]{0,80} (?:op|in) (?:de |het )?$/u;

/** What `after` begins with, behind its blank. */
const afterBegins = 'veij';

/** Whether the words around tell that it comes back every year; cheap looks spare the patterns. */
function recurs(lower: string, { start, end }: Candidate): boolean {
  const lead = textBefore(lower, start, 100);
  if (lead.includes('jaar') && (before.test(lead) || everyYear.test(lead))) return true;
  return lower[end] === ' ' && afterBegins.includes(lower[end + 1] ?? ' ') && after.test(textAfter(lower, end, 40));
}

/** A day or month that comes back every year has no year: "jaarlijks op 4 mei", "vóór 1 juli van elk jaar". */
export function markRecurring(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const m = firstOf(candidate.expression);
    if (m.unit === 'year' || m.unit === 'decade' || m.year !== null || m.yearShift !== null || m.shift !== null)
      return candidate;
    if (!recurs(lower, candidate)) return candidate;
    return { ...candidate, expression: mapMoments(candidate.expression, (x) => ({ ...x, recurring: true })) };
  });
}
