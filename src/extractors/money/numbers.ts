import { cardinal } from '../../dutch/numerals.ts';

/**
 * Source of a number in figures: grouped by points, commas, apostrophes or blanks ("1.250.000", "1,250,000.00",
 * "1 250 000"), or plain with decimals, and the dash for no cents ("20,-", "20,--", "20,=").
 */
export const figuresSource = String.raw`(?:\d{1,3}(?:(?:[.,’' ]\d{3}){1,5}(?!\d)(?:[.,]\d{1,2}(?!\d))?)|\d{1,15}(?:[.,]\d{1,4}(?!\d))?)(?:[.,][-–—=]{1,2}(?![\p{L}\p{N}]))?`;

/** First letters of every number word: cheap to look for before the word itself is read. */
export const numberWordStart =
  '(?:[Aa]nder|[Aa]cht|[Dd]er|[Dd]rie|[Dd]uiz|[Ee]en |[Éé]én|[Ee]lf|[Hh]al[fv]|[Hh]onderd|[Kk]wart|[Nn]egen|[Tt]achtig|[Tt]ien|[Tt]wa|[Tt]wee|[Tt]win|[Vv]eer|[Vv]ier|[Vv]ijf|[Zz]es|[Zz]even)';

/**
 * Source of a number in words that can count money ("anderhalf", "een half", "tweeënhalf", "honderd", "één"),
 * read broadly as a word that starts like one; `numberOf` says whether it is.
 */
export const numberWordSource = `(?:[Ee]en (?:half|halve|kwart)|(?=${numberWordStart})\\p{L}{3,40}(?: en een hal(?:f|ve))?)`;

const fractions: Readonly<Record<string, number>> = {
  anderhalf: 1.5,
  anderhalve: 1.5,
  half: 0.5,
  halve: 0.5,
  kwart: 0.25,
  driekwart: 0.75,
};
const grouped = /^\d{1,3}(?:(?<sign>[.,’' ])\d{3})(?:\k<sign>\d{3}){0,4}(?<rest>[.,]\d{1,2})?$/u;

/** A number as read: its value, whether it was grouped in thousands, and whether another reading is as good. */
export interface NumberRead {
  readonly value: number;
  readonly grouped: boolean;
  /** "1,250" alone: a thousand and more in English, one and a quarter in Dutch. */
  readonly ambiguous: boolean;
}

/**
 * Reads a number of an amount, in figures or words; null when it is none ("1.25.000").
 *
 * A point before three figures groups (Dutch), a comma before three figures is a decimal sign where a
 * scale word follows ("1,250 miljoen") or the number is below one, and groups otherwise, as a letter
 * gives money in two decimals. One or two figures after a point or comma are decimals.
 */
export function numberOf(text: string, scaled: boolean): NumberRead | null {
  const lower = text.toLowerCase();
  if (!/^\d/u.test(lower)) {
    const fraction = fractions[lower.replace(/^een /u, '')];
    if (fraction !== undefined) return { value: fraction, grouped: false, ambiguous: false };
    const half = /^(?<whole>.{1,40}?)(?:[eë]nhal(?:f|ve)| en een hal(?:f|ve))$/u.exec(lower);
    const value = cardinal(half?.groups?.['whole'] ?? lower);
    return value === null ? null : { value: half ? value + 0.5 : value, grouped: false, ambiguous: false };
  }
  const figures = lower.replace(/[.,][-–—=]{1,2}$/u, '');
  const match = grouped.exec(figures);
  if (match) {
    const { sign, rest } = match.groups! as { sign: string; rest?: string };
    const groups = figures.split(sign).length - 1 - (rest?.startsWith(sign) === true ? 1 : 0);
    const decimal = sign === ',' || sign === '.';
    // "1.250.00" has the same sign twice and cannot be.
    if (rest?.startsWith(sign) === true && groups > 0) return null;
    if (decimal && groups === 1 && rest === undefined && (figures.startsWith('0') || (sign === ',' && scaled))) {
      return { value: Number(figures.replace(sign, '.')), grouped: false, ambiguous: false };
    }
    const whole = (rest === undefined ? figures : figures.slice(0, -rest.length)).replaceAll(sign, '');
    return {
      value: Number(whole + (rest === undefined ? '' : `.${rest.slice(1)}`)),
      grouped: true,
      ambiguous: sign === ',' && groups === 1 && rest === undefined,
    };
  }
  if (!/^\d+(?:[.,]\d+)?$/u.test(figures)) return null;
  return { value: Number(figures.replace(',', '.')), grouped: false, ambiguous: false };
}

/** Multiplies a decimal number by a power of ten without the noise of binary fractions: 4.2 × 1e6 is 4200000. */
export function times(value: number, scale: number): number {
  const product = value * scale;
  return Number.isSafeInteger(product) ? product : Number(product.toPrecision(15));
}
