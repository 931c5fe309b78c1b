import { decadeWords, seasons, shiftWords, weekdayForms, wordList } from '../../../dutch/calendar-words.ts';
import { monthAbbreviations, months } from '../../../dutch/calendar.ts';
import { anyOf } from '../../../pattern.ts';
import type { DatePattern } from '../parts.ts';
import { dayMonth } from './day-month.ts';
import { decade } from './decade.ts';
import { half } from './half.ts';
import { isoDay } from './iso-day.ts';
import { month } from './month.ts';
import { numericDay } from './numeric-day.ts';
import { quarter } from './quarter.ts';
import { relativeDay, relativeUnit, relativeWeekday, yearOfWriting } from './relative.ts';
import { season } from './season.ts';
import { year, yearSpan } from './year.ts';

/** Every pattern of dates. */
export const datePatterns: readonly DatePattern[] = [
  isoDay,
  numericDay,
  dayMonth,
  quarter,
  half,
  yearSpan,
  year,
  season,
  relativeUnit,
  yearOfWriting,
  relativeWeekday,
  month,
  decade,
  relativeDay,
];

const words = new Map<string, readonly DatePattern[]>([
  ...[...months, ...Object.keys(monthAbbreviations)].map((word): [string, DatePattern[]] => [word, [month]]),
  ...Object.keys(seasons).map((word): [string, DatePattern[]] => [word, [season]]),
  ...[...weekdayForms.keys()].map((word): [string, DatePattern[]] => [word, [relativeWeekday]]),
  ...Object.keys(decadeWords).map((word): [string, DatePattern[]] => [`${word}er`, [decade]]),
  ['jaren', [decade]],
  ['het', [yearOfWriting]],
  ['kwartaal', [quarter]],
  ...['gisteren', 'eergisteren', 'vandaag', 'overmorgen'].map((word): [string, DatePattern[]] => [word, [relativeDay]]),
]);
/** By the word behind one of `shiftWords`: "vorig jaar", "dit voorjaar", "komende maandag", "dit en volgend jaar". */
const shifted = new Map<string, readonly DatePattern[]>([
  ...Object.keys(seasons).map((word): [string, DatePattern[]] => [word, [season]]),
  ...[...weekdayForms.keys()].map((word): [string, DatePattern[]] => [word, [relativeWeekday]]),
  ...['jaar', 'kalenderjaar', 'begrotingsjaar', 'maand', 'kwartaal', 'decennium', 'en'].map(
    (word): [string, DatePattern[]] => [word, [relativeUnit]],
  ),
]);
/** By the word behind an ordinal: "eerste kwartaal", "tweede helft", "derde en vierde kwartaal". */
const counted = new Map<string, readonly DatePattern[]>([
  ['kwartaal', [quarter]],
  ['kwartalen', [quarter]],
  ['helft', [half]],
  ['half', [half]],
  ['halfjaar', [half]],
  ['jaarhelft', [half]],
  ...['en', 'of', 'tot', 't'].map((word): [string, DatePattern[]] => [word, [quarter]]),
]);
const ordinals: ReadonlySet<string> = new Set(['eerste', 'tweede', 'derde', 'vierde', 'laatste']);
/**
 * Where a date can start, in a text in small letters: one of the words that `patternsAt` looks up (a short weekday only
 * stands before a day, and "het" only before a year), or figures. Two scans, since V8 skips over most of a text where
 * only figures can start a match, and puts only plain words in order. ASCII `\b` and no `u` flag, six times as fast as
 * Unicode boundaries: beside é, ë and ï it only gives a trigger too many, which the patterns' own boundaries refuse.
 */
export const triggers: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${anyOf([
      ...[...words.keys()].filter((word) => word.length > 2 && word !== 'het'),
      'het jaar',
      ...[...Object.keys(shiftWords), ...ordinals].map((word) => `${word} `),
    ])}`,
    'g',
  ),
  /\b[qkh]?\d/g,
];
/** What can stand behind the figures of a day: a month, a joint to another day, a weekday. */
const behindDay: ReadonlySet<string> = new Set([
  ...months,
  ...Object.keys(monthAbbreviations),
  ...weekdayForms.keys(),
  ...wordList('en t tm tot of dan danwel respectievelijk resp op'),
]);
const none: readonly DatePattern[] = [];
const years: readonly DatePattern[] = [year];
const numericDays: readonly DatePattern[] = [numericDay];
const dayMonths: readonly DatePattern[] = [dayMonth];
const dayFirst: readonly DatePattern[] = [numericDay, dayMonth];
const dayOrQuarter: readonly DatePattern[] = [dayMonth, quarter];
const beforeStroke: readonly DatePattern[] = [isoDay, yearSpan, year];
const beforeHyphen: readonly DatePattern[] = [isoDay, quarter, yearSpan, year];
const beforeBlank: readonly DatePattern[] = [quarter, yearSpan, year];
const beforeDash: readonly DatePattern[] = [yearSpan, year];

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Where the run of small letters at an offset ends. */
function endOfLetters(lower: string, at: number): number {
  let end = at;
  while (lower.charCodeAt(end) >= 97 && lower.charCodeAt(end) <= 122) end++;
  return end;
}

/** The patterns that can start with the ordinal whose letters stand at an offset: "1e mei", "2e kwartaal", "1e/2e kwartaal". */
function ofOrdinal(lower: string, letters: number): readonly DatePattern[] {
  const end = endOfLetters(lower, letters);
  if (lower[end] !== ' ') return dayOrQuarter;
  const following = lower.slice(end + 1, endOfLetters(lower, end + 1));
  return [
    ...(behindDay.has(following) || following === '' ? dayMonths : none),
    ...(counted.get(following) ?? none),
    ...(/^[-–/]/u.test(lower.slice(end + 1, end + 2)) ? [quarter] : none),
  ];
}

/** The patterns that can start with one or two figures, a blank behind them. */
function ofDay(lower: string, blank: number): readonly DatePattern[] {
  const end = endOfLetters(lower, blank + 1);
  if (end > blank + 1) return behindDay.has(lower.slice(blank + 1, end)) ? dayMonths : none;
  return isFigure(lower.charCodeAt(end)) ? none : dayFirst;
}

/** The patterns that can start with the figures at an offset, by how many they are and what follows them. */
function ofFigures(lower: string, at: number): readonly DatePattern[] {
  let end = at + 1;
  while (end - at < 6 && isFigure(lower.charCodeAt(end))) end++;
  const next = lower[end];
  if (end - at <= 2) {
    if (next === 'e' || next === 's' || next === 'd') return ofOrdinal(lower, end);
    if (next === ' ') return ofDay(lower, end);
    if (next === '-' || next === '/') return dayFirst;
    if (next === '.') return numericDays;
    // A comma or a dash can join it to the next day.
    return next === ',' || next === '–' || next === '—' ? dayMonths : none;
  }
  if (end - at === 5) return years;
  if (end - at !== 4) return none;
  if (next === '-') return beforeHyphen;
  if (next === '/') return beforeStroke;
  if (next === '–' || next === '—') return beforeDash;
  if (next !== ' ') return years;
  return lower[end + 1] === 'q' ? beforeBlank : '-–—'.includes(lower[end + 1] ?? ' ') ? beforeDash : years;
}

/** The patterns that can match where the trigger fired, in the order in which they are tried: the longest form first. */
export function patternsAt(lower: string, at: number): readonly DatePattern[] {
  if (isFigure(lower.charCodeAt(at))) return ofFigures(lower, at);
  const end = endOfLetters(lower, at);
  const word = lower.slice(at, end);
  if (word.length === 1) return word === 'h' ? [half] : [quarter];
  const own = words.get(word);
  if (own !== undefined) return own;
  const following = Object.hasOwn(shiftWords, word) ? shifted : ordinals.has(word) ? counted : null;
  if (following === null || lower[end] !== ' ') return none;
  return following.get(lower.slice(end + 1, endOfLetters(lower, end + 1))) ?? none;
}
