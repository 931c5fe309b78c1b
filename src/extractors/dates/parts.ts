import { aheadWords, backWords, shiftSource, shiftWords } from '../../dutch/calendar-words.ts';
import { anyOf, type Pattern } from '../../pattern.ts';
import type { DateExpression, Moment } from './expression.ts';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a pattern makes of a match. */
export interface Value {
  readonly expression: DateExpression;
  /** As in `Candidate`; false where left out. */
  readonly weak?: boolean;
  /** How many characters at the start of the match are no part of the date after all. */
  readonly trim?: number;
}

/** A pattern of dates: sticky, tried where its trigger stands. */
export interface DatePattern extends Pattern {
  /** The value of a match, or null when it is none after all; `weak` as in `Candidate`. */
  readonly read: (groups: Groups) => Value | null;
}

/** A year of four figures, from the States General of the Republic to the horizon of climate policy. */
export const yearSource = String.raw`(?:1[5-9]|20|21)\d\d`;
/** Apostrophes as letters print them, before a year of two figures. */
export const apostrophe = "['’‘ʼ´`]";
/** A figure of a footnote mark glued to a year ("juli 20235"): consumed to see the end of the number, no part of the date. */
const glued = String.raw`(?=[1-9]\d?(?![\d.,]?\d))`;

const lookWord = `(?:(?<back>${anyOf(backWords)})|(?<ahead>${anyOf(aheadWords)}))(?![\\p{L}\\d])`;

/**
 * What may follow a day, month, season, quarter or half and says its year: " 2024", " '24", " van 2024",
 * " van het jaar 2024", " van dit jaar", " vorig jaar", " van dat jaar", " jl.", " a.s.".
 */
export const yearTail =
  `(?: (?:(?:van |in )?(?:het jaar )?(?<year>${yearSource})(?:${glued}|(?![\\p{L}\\d])(?!-\\d))` +
  `|${apostrophe}(?<short>\\d\\d)(?![\\p{L}\\d])` +
  `|(?:van )?(?:het |hetzelfde )?(?<shifted>${shiftSource}) (?:kalender)?jaar(?![\\p{L}\\d])` +
  `|(?:van )?(?<same>dat|datzelfde|hetzelfde) jaar(?![\\p{L}\\d])` +
  `|(?:van )?(?<every>elk|ieder) jaar(?![\\p{L}\\d])` +
  `|(?<unknown>van het jaar (?:daarvoor|daarop|daarna|ervoor|erop|erna))` +
  `)(?: (?:jl\\.|jl|j\\.l\\.)(?![\\p{L}\\d]))?| ${lookWord})?`;

/** The year of a two-figure year: within the forty years to come it is this century's. */
export function fullYear(short: string): number {
  const value = Number(short);
  return value <= 60 ? 2000 + value : 1900 + value;
}

/** What `yearTail` says of the year; null when it says a year that cannot be known. */
export function tailOf(groups: Groups): Partial<Moment> | null {
  const { year, short, shifted, same, every, unknown, back, ahead } = groups;
  if (unknown !== undefined) return null;
  if (year !== undefined) return { year: Number(year) };
  if (short !== undefined) return { year: fullYear(short) };
  if (shifted !== undefined) return { yearShift: shiftWords[shifted.toLowerCase()]! };
  if (same !== undefined) return { sameYear: true };
  if (every !== undefined) return { recurring: true };
  if (back !== undefined) return { look: 'back' };
  if (ahead !== undefined) return { look: 'ahead' };
  return {};
}
