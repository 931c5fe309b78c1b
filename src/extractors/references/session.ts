import { dayNumber, weekdayOf } from '../../dutch/calendar.ts';

/**
 * Source of a session year ("vergaderjaar"): "2021/22", "2021-2022", "2021–2022", "1987/- 88", "96/97".
 * Groups `from`, `dash`, `to`.
 */
export const sessionSource =
  "(?:(?<from>(?:1[89]|20)\\d\\d) ?(?<dash>[-–—/](?: ?[-–—/])?) ?[’']?(?<to>\\d{4}|\\d{2})(?!\\d)|[’']?(?<shortFrom>\\d{2})\\/[’']?(?<shortTo>\\d{2})(?![\\d/]))";

/** A session year as read: its value, null where it cannot be one, and whether it is written sloppily. */
export interface Session {
  readonly value: string | null;
  readonly sloppy: boolean;
  readonly said: string;
}

/** The session year of a match of `sessionSource`: two years that follow each other (Grondwet 65), else null. */
export function sessionOf(match: RegExpExecArray): Session {
  const { from, dash, to, shortFrom, shortTo } = match.groups!;
  const said = match[0];
  if (shortFrom !== undefined) {
    const start = Number(shortFrom) + (Number(shortFrom) >= 45 ? 1900 : 2000);
    const value = (start + 1) % 100 === Number(shortTo) ? `${start}-${start + 1}` : null;
    return { value, sloppy: false, said };
  }
  const start = Number(from);
  const follows = to!.length === 4 ? Number(to) === start + 1 : Number(to) === (start + 1) % 100;
  return { value: follows ? `${start}-${start + 1}` : null, sloppy: dash!.trim().length > 1, said };
}

/** A session year without its dash, as identifiers have it: "2021-2022" → "20212022". */
export function compactSession(session: string): string {
  return session.replace('-', '');
}

/** A session year as the Aanwijzingen voor de regelgeving 3.43 print it: "2021-2022" → "2021/22". */
export function printedSession(session: string): string {
  return `${session.slice(0, 4)}/${session.slice(7)}`;
}

/** The session year of a day: it begins on the third Tuesday of September (Grondwet 65). ISO day in. */
export function sessionOfDay(iso: string): string {
  const year = Number(iso.slice(0, 4));
  const first = weekdayOf(dayNumber(year, 9, 1));
  const opening = 15 + ((1 - first + 7) % 7);
  const begun = iso.slice(5) >= `09-${String(opening).padStart(2, '0')}`;
  return begun ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}
