import { moment, single } from '../expression.ts';
import { type DatePattern, yearSource } from '../parts.ts';

/** A day as ISO 8601 writes it, or year first with strokes. */
export const isoDay: DatePattern = {
  name: 'iso-day',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/=_-])(?<year>${yearSource})(?:-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)(?:t\\d\\d:\\d\\d(?::\\d\\d)?(?:z|[+-]\\d\\d:\\d\\d)?)?|/(?<month2>\\d\\d?)/(?<day2>\\d\\d?))(?![\\p{L}\\p{N}_/-])`,
    'uy',
  ),
  reads: ['Peildatum: 2018-05-24.', 'De gegevens zijn van 2023-12-31 en ouder.', 'Datum: 2014/05/24'],
  refuses: ['Zie het dossier 2018-05-2400.', 'Kenmerk 2018-15-24 is bijgevoegd.'],
  read: ({ year, month, day, month2, day2 }) => ({
    expression: single(moment('day', { year: Number(year), index: Number(month ?? month2), day: Number(day ?? day2) })),
  }),
};
