import type { DateFields } from '../../extractors/dates/schema.ts';
import type { MeetingFound } from '../../extractors/meeting/read.ts';
import type { ReferenceFields } from '../../extractors/references/schema.ts';
import type { Found, Named } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';

/** How far from a citation the day given with it can stand, in characters: a footnote hangs on its own paragraph. */
const reach = 3000;

/** Characters between two ranges of the same text; 0 where they overlap. */
function gap(a: Found<unknown>, b: Found<unknown>): number {
  return Math.max(0, a.at.start - b.at.end, b.at.start - a.at.end);
}

/** The dates that are the day of a citation: of those with its value, the one nearest to it. */
function cited(dates: readonly Named<DateFields>[], references: readonly Found<ReferenceFields>[]): Set<string> {
  const told = new Set(references.map((reference) => reference.fields.date));
  const byValue = new Map<string, Named<DateFields>[]>();
  for (const date of dates) {
    if (!told.has(date.fields.edtf)) continue;
    const same = byValue.get(date.fields.edtf);
    if (same) same.push(date);
    else byValue.set(date.fields.edtf, [date]);
  }
  for (const same of byValue.values()) same.sort((a, b) => a.at.start - b.at.start);
  const ids = new Set<string>();
  for (const reference of references) {
    const same = byValue.get(reference.fields.date ?? '');
    if (same === undefined) continue;
    const i = lastAtOrBelow(same, reference.at.start, (date) => date.at.start);
    const before = same[i];
    const after = same[i + 1];
    const nearest = before && (!after || gap(before, reference) <= gap(after, reference)) ? before : after;
    if (nearest !== undefined && gap(nearest, reference) <= reach) ids.add(nearest.id);
  }
  return ids;
}

/**
 * Says what each date is for: the letter's own day (where it stands first), the days of the meeting that the
 * letter is about (where its sentence says them), the day of a citation, or another.
 */
export function giveDatesRoles(
  dates: readonly Named<DateFields>[],
  letterDate: string | null,
  meeting: MeetingFound | null,
  references: readonly Found<ReferenceFields>[],
): readonly Named<DateFields>[] {
  const ofCitations = cited(dates, references);
  const own = dates.find((date) => date.fields.edtf === letterDate)?.id;
  return dates.map((date) => {
    const inMeeting =
      meeting !== null &&
      meeting.when !== null &&
      date.at.start >= meeting.when.start &&
      date.at.end <= meeting.when.end;
    let role: DateFields['role'] = 'other';
    if (date.id === own) role = 'letter-date';
    else if (inMeeting) role = 'meeting';
    else if (ofCitations.has(date.id)) role = 'citation';
    return role === date.fields.role ? date : { ...date, fields: { ...date.fields, role } };
  });
}
