import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';

/** The meeting as announced: where its sentence is, and where in it the days stand (relate reads them). */
export interface MeetingFound {
  readonly at: Range;
  readonly name: string | null;
  readonly place: string | null;
  readonly announcedSessions: number | null;
  /** Range in which the days of the meeting stand, or null. */
  readonly when: Range | null;
}

/** The meeting that the letter is about, or null. */
export function readMeeting(_prepared: Prepared, _lexicon: Lexicon): MeetingFound | null {
  return null;
}
