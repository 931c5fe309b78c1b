import { dayNumber, daysInMonth, isoOfDayNumber, twoFigures, weekdayOf } from '../../dutch/calendar.ts';
import type { Modifier, Moment, Unit } from '../../extractors/dates/expression.ts';

/** The value of a moment whose year is known, or known to be unknown. */
export interface Value {
  /** EDTF (ISO 8601-2); with `XXXX` for an unknown year. */
  readonly edtf: string;
  /** First and last day covered, as day numbers; of an unknown year they are days of the year 2000. */
  readonly first: number;
  readonly last: number;
  readonly known: boolean;
}

/** The year in which the days of an unknown year are counted: a leap year, so that 29 February is in it. */
const anyYear = 2000;

/** First and last month of a season that begins in the year; the winter runs into the next (13, 14). */
const seasonMonths = (season: number): [number, number] => (season === 4 ? [12, 14] : [season * 3, season * 3 + 2]);

/** Day numbers of the first day of one month and the last of another; months above 12 are of the next year. */
function monthsSpan(year: number, from: number, to: number): [number, number] {
  const y = year + Math.floor((to - 1) / 12);
  const m = ((to - 1) % 12) + 1;
  const y0 = year + Math.floor((from - 1) / 12);
  const m0 = ((from - 1) % 12) + 1;
  return [dayNumber(y0, m0, 1), dayNumber(y, m, daysInMonth(y, m))];
}

/** The months of each unit that is made of months, counted from January of its first year. */
const unitMonths: Readonly<Record<Exclude<Unit, 'day'>, (index: number) => [number, number]>> = {
  month: (index) => [index, index],
  season: seasonMonths,
  quarter: (index) => [index * 3 - 2, index * 3],
  half: (index) => [index * 6 - 5, index * 6],
  year: () => [1, 12],
  decade: () => [1, 120],
};

/** Narrows a span to the third that a modifier names: of months by the days, of longer units by the months. */
function narrow(year: number, [from, to]: [number, number], modifier: Modifier | null): [number, number] {
  const [first, last] = monthsSpan(year, from, to);
  if (modifier === null || modifier === 'approximate') return [first, last];
  const count = to - from + 1;
  if (count === 1) {
    if (modifier === 'start') return [first, first + 9];
    return modifier === 'mid' ? [first + 10, first + 19] : [first + 20, last];
  }
  const third = Math.floor(count / 3);
  if (modifier === 'start') return monthsSpan(year, from, from + third - 1);
  return modifier === 'mid' ? monthsSpan(year, from + third, to - third) : monthsSpan(year, to - third + 1, to);
}

/** Whether the calendar has the day; of an unknown year, whether any year has it. */
export function exists(m: Moment, year: number | null): boolean {
  if (m.unit !== 'day') return true;
  const { day, index } = m;
  return index! >= 1 && index! <= 12 && day! >= 1 && day! <= daysInMonth(year ?? anyYear, index!);
}

/** First and last day number of a moment that exists in a year; `modifier` narrows them. */
export function daysIn(m: Moment, year: number, modifier: Modifier | null): readonly [number, number] {
  if (m.unit !== 'day') return narrow(year, unitMonths[m.unit](m.index ?? 1), modifier);
  const day = dayNumber(year, m.index!, m.day!);
  return [day, day];
}

/** The value of a moment that exists, in a year or in no known one; `modifier` narrows its days. */
export function valueOf(m: Moment, year: number | null, modifier: Modifier | null): Value {
  const y = year ?? anyYear;
  const known = year !== null;
  const named = known ? String(y).padStart(4, '0') : 'XXXX';
  const [first, last] = daysIn(m, y, modifier);
  const index = m.index ?? 0;
  let edtf = named;
  if (m.unit === 'day') edtf = `${named}-${twoFigures(index)}-${twoFigures(m.day!)}`;
  else if (m.unit === 'month') edtf = `${named}-${twoFigures(index)}`;
  else if (m.unit === 'season') edtf = `${named}-${20 + index}`;
  else if (m.unit === 'quarter') edtf = `${named}-${32 + index}`;
  else if (m.unit === 'half') edtf = `${named}-${39 + index}`;
  else if (m.unit === 'decade') edtf = `${named.slice(0, 3)}X`;
  return { edtf, first, last, known };
}

/** The ISO day of a day number, or null of an unknown year. */
export function dayOf(value: Value, number: number): string | null {
  return value.known ? isoOfDayNumber(number) : null;
}

/** The day of a month told by its weekday, "de derde dinsdag van september"; any other moment, and one of an unknown year, as it is. */
export function countedDay(moment: Moment, year: number | null): Moment {
  const { nth, weekday } = moment;
  if (nth === null || weekday === null || year === null || moment.unit !== 'month') return moment;
  const first = dayNumber(year, moment.index!, 1);
  const one = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const last = one + 7 * Math.floor((daysInMonth(year, moment.index!) - one) / 7);
  return { ...moment, unit: 'day', day: nth === 0 ? last : one + 7 * (nth - 1) };
}
