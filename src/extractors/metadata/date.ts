import { isDay, isoDay, monthNumber } from '../../dutch/calendar.ts';
import type { Parts } from './head.ts';
import { bareDate, dateLine, labelledDate, labelledNumericDate, received } from './patterns.ts';

/** The letter's own day and the place it was written at. */
export interface Dating {
  readonly date: string | null;
  readonly place: string | null;
}

/** The ISO day of a match with the groups day, month, year; null for a day that does not exist. */
function dayOf(match: RegExpExecArray | null): string | null {
  const groups = match?.groups;
  if (!groups) return null;
  const name = groups['month']!;
  const month = numeric.test(name) ? Number(name) : monthNumber(name);
  const year = Number(groups['year']);
  const day = Number(groups['day']);
  return month !== null && isDay(year, month, day) ? isoDay(year, month, day) : null;
}

const numeric = /^\d/u;
const labelStart = /^datum/iu;
const label = /^Datum(?: brief)?(?: ?:)? /iu;
const labelAlone = /^Datum(?: ?:)?$/iu;
const answers = /^(?:Antwoord|Mededeling)/u;
const noPlace = /^(?:Datum|\d)/u;

/** How far below the label "Datum" its value can stand, in blocks. */
const reach = 6;
/** How many of the last blocks a date line below the signature can be among. */
const tail = 8;

const year = / \d{4}$/u;
/** A line that ends in a year, as date lines do; others need no look at the expression for a place and a day. */
const atLine = (line: string): RegExpExecArray | null =>
  year.test(line.slice(-5)) && !noPlace.test(line) ? dateLine.regex.exec(line) : null;
const alone = (line: string): RegExpExecArray | null => (year.test(line.slice(-5)) ? bareDate.regex.exec(line) : null);

/** Reads the day of the letter: its date line, its "Datum" line, or the day on which answers were received. */
export function readDating(parts: Parts): Dating {
  const { head, body } = parts;
  for (const line of head) {
    const match = atLine(line);
    const date = dayOf(match);
    if (date !== null) return { date, place: match!.groups!['place']! };
  }
  for (const [i, line] of head.entries()) {
    if (!labelStart.test(line)) continue;
    const date = dayOf(labelledDate.regex.exec(line)) ?? dayOf(labelledNumericDate.regex.exec(line));
    if (date !== null) return { date, place: null };
    const placed = atLine(line.replace(label, ''));
    const placedDate = dayOf(placed);
    if (placedDate !== null) return { date: placedDate, place: placed!.groups!['place']! };
    if (!labelAlone.test(line)) continue;
    for (const below of head.slice(i + 1, i + 1 + reach)) {
      const labelled = `Datum ${below}`;
      const value = dayOf(labelledDate.regex.exec(labelled)) ?? dayOf(labelledNumericDate.regex.exec(labelled));
      if (value !== null) return { date: value, place: null };
    }
  }
  for (const { text } of body.slice(0, 6)) {
    if (!answers.test(text)) continue;
    const date = dayOf(received.regex.exec(text.slice(0, 900)));
    if (date !== null) return { date, place: null };
  }
  for (const { text } of body.slice(-tail)) {
    const match = text.length < 90 ? atLine(text) : null;
    const date = dayOf(match);
    if (date !== null) return { date, place: match!.groups!['place']! };
  }
  for (const line of head) {
    const date = dayOf(alone(line));
    if (date !== null) return { date, place: null };
  }
  return { date: null, place: null };
}
