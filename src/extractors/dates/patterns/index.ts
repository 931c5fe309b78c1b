import { monthAbbreviations, months, weekdays } from '../../../dutch/calendar.ts';
import { decadeWords, partOrdinals, seasonSource, shiftSource, weekdaySource } from '../../../dutch/calendar-words.ts';
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

/** The patterns that start with a figure, in the order in which they are tried: the longest form first. */
export const figurePatterns: readonly DatePattern[] = [isoDay, numericDay, dayMonth, quarter, half, yearSpan, year];

/** The patterns that start with a word, in the order in which they are tried. */
export const wordPatterns: readonly DatePattern[] = [
  season,
  relativeUnit,
  yearOfWriting,
  relativeWeekday,
  month,
  quarter,
  half,
  decade,
  relativeDay,
];

/** Every pattern of dates. */
export const datePatterns: readonly DatePattern[] = [...new Set([...figurePatterns, ...wordPatterns])];

const ordinalWords = anyOf(Object.keys(partOrdinals).filter((word) => !/^\d/u.test(word)));
const unitStarts = String.raw`(?:jaar|kalenderjaar|begrotingsjaar|maand|kwartaal|decennium|en )`;

/**
 * Where a date can start. ASCII `\b` and no `u` flag, six times as fast as Unicode boundaries: beside é, ë and ï it
 * only gives a trigger too many, which the patterns' own boundaries refuse.
 */
export const trigger = new RegExp(
  String.raw`\b(?:\d|${anyOf([...months, ...Object.keys(monthAbbreviations)])}\b|${shiftSource} (?:${unitStarts}|${seasonSource}|${anyOf(weekdays)})` +
    String.raw`|${seasonSource}\b|${ordinalWords} (?:kwarta|helft|half|jaarhelft|en |of |tot |t/m)|[QKH][1-4]\b|kwartaal [1-4]` +
    String.raw`|jaren |${anyOf(Object.keys(decadeWords))}er jaren|${weekdaySource} [jal]|het jaar\b|(?:eer)?gisteren|vandaag|overmorgen)`,
  'gi',
);
