import { readDates } from '../../src/extractors/dates/read.ts';
import { referenceDateOf } from '../../src/relate/dates/reference-date.ts';
import { resolveDates } from '../../src/relate/dates/resolve.ts';
import { prepared } from '../helpers.ts';

/** The dates of a text written on a day, each as "text → edtf", with modifier and relation where there are any. */
export function datesIn(text: string, day: string | null = '2024-05-15'): string[] {
  const p = prepared(text);
  const { found } = readDates(p);
  const resolved = resolveDates(found, referenceDateOf(day, found, p));
  return resolved.found.map(({ at, fields }) =>
    [p.text.slice(at.start, at.end), '→', fields.edtf, fields.modifier, fields.relation]
      .filter((x) => x !== null)
      .join(' '),
  );
}

/** The remarks on a text written on a day, as their codes. */
export function remarksIn(text: string, day: string | null = '2024-05-15'): string[] {
  const p = prepared(text);
  const { found } = readDates(p);
  return resolveDates(found, referenceDateOf(day, found, p)).remarks.map((r) => r.code);
}

/** First and last day of each date of a text written on a day. */
export function boundsIn(text: string, day: string | null = '2024-05-15'): (string | null)[][] {
  const p = prepared(text);
  const { found } = readDates(p);
  return resolveDates(found, referenceDateOf(day, found, p)).found.map(({ fields }) => [fields.start, fields.end]);
}
