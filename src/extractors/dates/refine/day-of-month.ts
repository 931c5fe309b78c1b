import { weekdayForms } from '../../../dutch/calendar-words.ts';
import { ordinal } from '../../../dutch/numerals.ts';
import { type Candidate, firstOf, mapMoments, type Moment } from '../expression.ts';
import { textBefore, wordStartBefore } from './context.ts';

/** The longest ordinal below 32, "eenendertigste", and a weekday, with what stands around them. */
const reach = 52;
/** What puts something on a day: "de derde van deze maand" alone can be the third of anything. */
const placed =
  /(?<![a-z])(?:op|per|voor|vóór|tot|met|vanaf|sinds|na|uiterlijk|rond|omstreeks|tussen|elke?|iedere) (?:de )?$/u;
const weekdayOf = /(?<nth>[a-z0-9]{2,8}) (?<day>[a-z]{6,9}) (?:van|in) (?:de maand )?$/u;

/** A word before a month, as a day of it. */
interface Told {
  /** How far before the month it begins. */
  readonly length: number;
  readonly day: Partial<Moment>;
}

/** "de tiende van " before "deze maand". */
function numberBefore(before: string): Told | null {
  if (!before.endsWith(' van ')) return null;
  const end = before.length - ' van '.length;
  const at = wordStartBefore(before, end);
  const day = placed.test(before.slice(0, at)) ? ordinal(before.slice(at, end)) : null;
  return day === null || day > 31 ? null : { length: before.length - at, day: { unit: 'day', day } };
}

/** "de derde dinsdag van " before "september"; relate counts, once it knows the year. */
function weekdayBefore(before: string): Told | null {
  const match = weekdayOf.exec(before);
  const weekday = weekdayForms.get(match?.groups?.['day'] ?? '');
  if (weekday === undefined) return null;
  const said = match!.groups!['nth']!;
  const nth = said === 'laatste' ? 0 : ordinal(said);
  return nth === null || nth > 4 ? null : { length: match![0].length, day: { nth, weekday } };
}

/** An ordinal before a month makes it a day of that: "de tiende van deze maand", "de derde dinsdag van september". */
export function addDaysOfMonth(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { expression } = candidate;
    const first = firstOf(expression);
    if (first.unit !== 'month' || expression.stretches.length > 1 || expression.stretches[0]!.to !== null)
      return candidate;
    const before = textBefore(lower, candidate.start, reach);
    const told = first.shift === null ? null : numberBefore(before);
    const said = told ?? weekdayBefore(before);
    if (said === null) return candidate;
    return {
      ...candidate,
      start: candidate.start - said.length,
      rule: 'day-of-month',
      weak: false,
      expression: mapMoments(expression, (m) => ({ ...m, ...said.day })),
    };
  });
}
