import type { Pattern } from '../../pattern.ts';
import type { DateExpression, Moment } from './expression.ts';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a match stands, and what says its year. */
export interface Place {
  readonly text: string;
  /** `text` in small letters. */
  readonly lower: string;
  readonly start: number;
  /** Where the match of the pattern ends, without what says the year. */
  readonly end: number;
  /** What the words behind the match say of its year; null when they say a year that cannot be known. */
  readonly tail: Partial<Moment> | null;
}

/** What a pattern makes of a match. */
export interface Value {
  readonly expression: DateExpression;
  /** As in `Candidate`; false where left out. */
  readonly weak?: boolean;
  /** How many characters at the start of the match are no part of the date after all. */
  readonly trim?: number;
}

/** A pattern of dates: sticky, tried where its trigger stands, on the text in small letters. */
export interface DatePattern extends Pattern {
  /** Whether the words behind a match can say its year (`yearTailAt`); left out where they never can. */
  readonly tailed?: (groups: Groups) => boolean;
  /** The value of a match, or null when it is none after all. */
  readonly read: (groups: Groups, place: Place) => Value | null;
}

/** A year of four figures, from the States General of the Republic to the horizon of climate policy. */
export const yearSource = String.raw`(?:1[5-9]|20|21)\d\d`;
/** Apostrophes as letters print them, before a year of two figures. */
export const apostrophe = "['’‘ʼ´`]";

/** The year of a two-figure year: within the forty years to come it is this century's. */
export function fullYear(short: string): number {
  const value = Number(short);
  return value <= 60 ? 2000 + value : 1900 + value;
}
