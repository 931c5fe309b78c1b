import { isoDayNumber, isoOfDayNumber, weekdayOf, weekdays } from '../../dutch/calendar.ts';
import type { Range } from '../../fact.ts';

/** How long a meeting can last for its weekdays to tell its days. */
const mostDays = 6;
const named = new RegExp(
  `(?<!\\p{L})(?<day>${weekdays.join('|')})(?:ochtend|middag|avond|nacht)?(?! (?:jl|a\\.s|aanstaande|jongstleden|\\d))(?!\\p{L})`,
  'giu',
);

/**
 * The ISO day on which a mention puts its session by a weekday alone ("Op woensdagavond"): the one of the meeting's days,
 * from `first` to `last`, that has it. The weekday is the last before the mention in its clause, or the only one there;
 * null where none or more than one fits.
 */
export function dayOfWeekday(text: string, clause: Range, at: Range, first: string, last: string): string | null {
  const from = isoDayNumber(first);
  const to = isoDayNumber(last);
  if (to < from || to - from > mostDays) return null;
  const told = [...text.slice(clause.start, clause.end).matchAll(named)].map(({ index, groups }) => ({
    at: clause.start + index,
    day: weekdays.findIndex((name) => name === groups!['day']!.toLowerCase()),
  }));
  const before = told.findLast((weekday) => weekday.at < at.start);
  const weekday = before ?? (new Set(told.map(({ day }) => day)).size === 1 ? told[0] : undefined);
  if (weekday === undefined) return null;
  for (let day = from; day <= to; day++) if (weekdayOf(day) === weekday.day) return isoOfDayNumber(day);
  return null;
}
