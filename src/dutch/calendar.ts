import { anyOf } from '../pattern.ts';

/** Names of the months, January first. */
export const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Short forms in use, without their point, to the number of the month (1-12). */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  maa: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Names of the days of the week, Monday first. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

const byName = new Map<string, number>([
  ...months.map((name, i) => [name, i + 1] as const),
  ...Object.entries(monthAbbreviations),
]);

/** Number of a month (1-12) by its name or short form, with or without a point, in any case; or null. */
export function monthNumber(word: string): number | null {
  return byName.get(word) ?? byName.get(word.toLowerCase().replace(/\.$/u, '')) ?? null;
}

/** Source of a regular expression for a month's full name. */
export const monthSource = anyOf(months);

/** Days in a month of the proleptic Gregorian calendar; `month` 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601 day, `2023-09-28`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year >= 1000 ? year : String(year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`;
}

/** A day or month of two figures, as ISO 8601 writes it. */
export function twoFigures(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days since 1970-01-01 of a calendar day (Howard Hinnant's days_from_civil); integers, no time zone. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Days since 1970-01-01 of an ISO day. */
export function isoDayNumber(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** A day of the calendar; `month` 1-12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that is `number` days after 1970-01-01 (Howard Hinnant's civil_from_days). */
export function civilOfDayNumber(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The ISO day that is `number` days after 1970-01-01. */
export function isoOfDayNumber(number: number): string {
  const { year, month, day } = civilOfDayNumber(number);
  return isoDay(year, month, day);
}

/** Day of the week of a day number: 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
