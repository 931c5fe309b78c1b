import type { Quantity } from './quantities.ts';

/** After these a bare number of people is the strength of a contribution: "met 150 man", "telde 545 personen". */
const withNumber =
  /(?<!\p{L})(?:met|van|uit|om|omvat|omvatte|telt|telde|bedraagt|bedroeg|levert|leverde|nog)(?: (?:de|in totaal|doorlopend))? $/iu;

/** "vult vier functies": posts without a name, where someone fills a number of them. */
const places = /(?:functies|posities)$/u;
const fills =
  /(?<!\p{L})(?:vul(?:t|len|de|den)|bezet(?:ten|te)?|bekle(?:edt|den|edde)|vervul(?:t|len|de|den)|lever(?:t|en|de|den))(?!\p{L})/u;

/** "hebben er al 3.000 Nederlanders gediend": all who ever were there. */
const servedSoFar = /^[^;,.]{0,50} gediend(?!\p{L})/u;

/**
 * Whether a number of people or posts without a name stands where a contribution's would: given the noun, its number,
 * and what stands before and behind it. Dutchmen tell by themselves whose they are.
 */
export function isHeadcount(own: string, counted: Quantity | null, before: string, after: string): boolean {
  if (counted === null || counted.n === null || servedSoFar.test(after)) return false;
  return own === 'Nederlanders' || withNumber.test(before.slice(0, before.length - counted.length));
}

/** Whether a noun names posts that nobody is said to fill a number of. */
export function isEmptyPosts(own: string, counted: Quantity | null, before: string): boolean {
  return places.test(own) && (counted === null || !fills.test(before));
}
