import type { DateFields } from '../../extractors/dates/schema.ts';
import type { Named } from '../../fact.ts';
import { beforeLeads, firstFrom, house, informedBehind, ledBy, nearBehind, wholeDay } from './date.ts';
import type { Before } from './surroundings.ts';
import { betweenDays, prepositionAtEnd, withoutOpening, wordsOf } from './words.ts';

/**
 * The days said right before papers that are cited together, one for each in the same order: "mijn brieven van
 * 27 november 2015 en 22 januari 2016 (Kamerstuk 21 501-07, nrs. 1319 en 1336)", "is op 1 en 5 juli geïnformeerd
 * (Kamerstuk …"; null where they are not as many.
 */
export function daysBefore(stretch: Before, count: number): readonly string[] | null {
  const days: string[] = [];
  const { start, text } = stretch;
  let { end } = stretch;
  const tail = text.slice((stretch.dates.at(-1)?.at.end ?? end) - start);
  const informed = informedBehind(tail) && wordsOf(text).some((word) => house.has(word.text));
  if (!informed && withoutOpening(tail) !== '') return null;
  for (let i = stretch.dates.length - 1; i >= 0 && days.length < count; i--) {
    const { at, fields } = stretch.dates[i]!;
    if (days.length > 0 && !betweenDays.test(text.slice(at.end - start, end - start))) return null;
    const members = daysOf(fields.edtf);
    if (members === null) return null;
    days.unshift(...members);
    end = at.start;
  }
  const led = text.slice(0, end - start) + ledBy(text.slice(end - start), beforeLeads);
  const preposition = prepositionAtEnd(led);
  if (days.length !== count || preposition === -1) return null;
  const told = informed ? led.startsWith('op ', preposition) || led.startsWith('Op ', preposition) : false;
  return told || letters.test(led.slice(0, preposition)) ? days : null;
}

/** The days said right behind papers that are cited together, one for each: "nrs. 440 en 441 van respectievelijk 1 juli en 5 juli 2023"; or null. */
export function daysBehind(
  text: string,
  end: number,
  dates: readonly Named<DateFields>[],
  count: number,
): readonly string[] | null {
  const first = firstFrom(dates, end);
  const days: string[] = [];
  for (let i = first, from = end; i < dates.length && days.length < count; from = dates[i]!.at.end, i++) {
    const { at, fields } = dates[i]!;
    const gap = text.slice(from, at.start);
    const members = gap.length > nearBehind ? null : daysOf(fields.edtf);
    if (members === null || !(i === first ? respectively.test(gap) : betweenDays.test(gap))) return null;
    days.push(...members);
  }
  return days.length === count ? days : null;
}

/** The days that the value of a date lists, or null where it has others. */
function daysOf(edtf: string): readonly string[] | null {
  const members = edtf.replaceAll(/[{}]/gu, '').split(/[,/]/u);
  return members.every((day) => wholeDay.test(day)) ? members : null;
}

const respectively = /^,? (?:van |d\.d\. )?(?:respectievelijk |resp\. )$/u;
const letters = /brieven(?: aan (?:uw|de) Kamer)? $/u;
