import type { DateFields } from '../extractors/dates/schema.ts';
import type { MeetingFound } from '../extractors/meeting/read.ts';
import type { Meeting } from '../extractors/meeting/schema.ts';
import type { Found } from '../fact.ts';
import type { Locator } from '../text/locate.ts';

/** The meeting with its first and last day, as published. */
export function relateMeeting(
  meeting: MeetingFound | null,
  dates: readonly Found<DateFields>[],
  locator: Locator,
): Meeting | null {
  if (meeting === null) return null;
  const { name, place, announcedSessions, when, at } = meeting;
  const days =
    when &&
    dates.find((date) => date.at.start < when.end && date.at.end > when.start && date.fields.precision === 'day');
  return {
    name,
    start: days?.fields.start ?? null,
    end: days?.fields.end ?? null,
    place,
    announcedSessions,
    span: locator.place(at).span,
  };
}
