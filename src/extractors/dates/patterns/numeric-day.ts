import { moment, single } from '../expression.ts';
import { type DatePattern, fullYear, yearSource } from '../parts.ts';

/**
 * Words after which a day with a year of two figures ("24-05-18") is a date; without one of them the same
 * figures can be a section, a measure or a version.
 */
const announced = String.raw`(?<=(?:^|[\s(])(?:op|van|d\.d\.|dd\.|per|v[oó][oó]r|na|tot|met|t/m|sinds|vanaf|datum:?|uiterlijk|en|tussen) )`;

/** A day in figures, day first: NEN 1053 and every Dutch form. */
export const numericDay: DatePattern = {
  name: 'numeric-day',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}_]|[\\p{N}][-./,:])(?<!(?:versie|version|paragraaf|§|v\\.) )` +
      `(?:(?<day>\\d{1,2})(?<sep> ?[-./] ?)(?<month>\\d{1,2})(?<sep2> ?[-./] ?)(?<year>${yearSource})` +
      `|${announced}(?<day2>\\d{1,2})(?<sep3>[-./])(?<month2>\\d{1,2})(?<sep4>[-./])(?<short>\\d\\d))` +
      `(?![\\p{L}\\p{N}_]|[-./,:]\\d|/)`,
    'uy',
  ),
  reads: [
    'Uw brief van 24-05-2018 heb ik ontvangen.',
    'De overeenkomst is op 24/5/2018 getekend.',
    'Ingegaan per 24.05.2018.',
    'Datum 3 - 4 - 2019',
    'Mijn brief d.d. 24-05-18 ging hierover.',
  ],
  refuses: [
    'Zie paragraaf 2.10.2018 van het handboek.',
    'Telefoon 070-318-2018 of 06-12-34.',
    'De maten zijn 10-12-15 centimeter.',
    'De uitslag was 3-2.',
  ],
  read: ({ day, sep, month, sep2, year, day2, sep3, month2, sep4, short }) => {
    const said =
      short === undefined
        ? { day: Number(day), index: Number(month), year: Number(year), same: sep === sep2 }
        : { day: Number(day2), index: Number(month2), year: fullYear(short), same: sep3 === sep4 };
    if (!said.same || said.index < 1) return null;
    return { expression: single(moment('day', { day: said.day, index: said.index, year: said.year })) };
  },
};
