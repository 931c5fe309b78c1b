import type { DateFields } from '../extractors/dates/schema.ts';
import type { MeetingFound } from '../extractors/meeting/read.ts';
import type { ReferenceFields } from '../extractors/references/schema.ts';
import type { Found, Named } from '../fact.ts';

/** Says what each date is for: the letter's own day, the day of a citation, of the meeting, or another. */
export function giveDatesRoles(
  dates: readonly Named<DateFields>[],
  letterDate: string | null,
  meeting: MeetingFound | null,
  references: readonly Found<ReferenceFields>[],
): readonly Named<DateFields>[] {
  const cited = new Set(references.map((r) => r.fields.date).filter((day) => day !== null));
  let ownDay = letterDate;
  return dates.map((date) => {
    const { edtf } = date.fields;
    const inMeeting = meeting?.when && date.at.start >= meeting.when.start && date.at.end <= meeting.when.end;
    let role: DateFields['role'] = 'other';
    if (edtf === ownDay) {
      role = 'letter-date';
      ownDay = null;
    } else if (inMeeting === true) role = 'meeting';
    else if (cited.has(edtf)) role = 'citation';
    return { ...date, fields: { ...date.fields, role } };
  });
}
