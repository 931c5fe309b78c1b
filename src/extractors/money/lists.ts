import { numberOf, times } from './numbers.ts';
import type { ScannedAmount } from './scanned.ts';

const leadingList =
  /(?<![\p{L}\p{N}.,€$£])(?<list>(?:\d{1,3}(?:,\d{1,2})?, ){0,6}\d{1,3}(?:,\d{1,2})?)(?<link>,? (?:en|of|respectievelijk) )$/u;

/**
 * The numbers before an amount that share its scale and currency: "5, 10 en" of "5, 10 en 15 miljoen euro".
 * `start` is where the amount starts, `floor` where the text before it may begin.
 */
export function leadingAmounts(
  text: string,
  floor: number,
  start: number,
  currency: string,
  scale: number,
): ScannedAmount[] {
  const from = Math.max(floor, start - 80);
  const match = leadingList.exec(text.slice(from, start));
  if (!match) return [];
  const amounts: ScannedAmount[] = [];
  let at = from + match.index;
  for (const number of match.groups!['list']!.split(', ')) {
    const read = numberOf(number, true);
    if (read) {
      amounts.push({
        at: { start: at, end: at + number.length },
        rule: 'amount-list',
        amount: times(read.value, scale),
        high: null,
        currency,
        qualifier: 'exact',
        bare: false,
        scale,
      });
    }
    at += number.length + 2;
  }
  return amounts;
}

const separator = /^(?:,|,? en|,? of|, respectievelijk|,? respectievelijk|,? resp\.|\/|,? en nog eens| naar| tot)? ?$/u;

/**
 * What amounts of one list share: the scale of the last serves the bare ones before it ("€ 1,5 en € 0,5
 * miljard", "van € 43 naar € 33 miljoen"), the currency of the first the ones behind it ("€ 3 miljoen en 5 miljoen").
 */
export function shareInLists(amounts: ScannedAmount[], text: string): void {
  for (let i = amounts.length - 2; i >= 0; i--) {
    const one = amounts[i]!;
    const next = amounts[i + 1]!;
    if (next.at.start - one.at.end > 20) continue;
    const between = text.slice(one.at.end, next.at.start);
    if (between === '' || !separator.test(between)) continue;
    if (
      one.bare &&
      one.amount !== null &&
      next.scale !== null &&
      one.currency !== null &&
      (next.currency === null || next.currency === one.currency) &&
      Math.abs(one.amount) < 1000
    ) {
      amounts[i] = { ...one, amount: times(one.amount, next.scale), bare: false, scale: next.scale };
    }
  }
  for (let i = 1; i < amounts.length; i++) {
    const one = amounts[i]!;
    const before = amounts[i - 1]!;
    if (one.currency !== null || before.currency === null || one.at.start - before.at.end > 20) continue;
    if (/^(?:,|,? en|,? of| tot| naar|, respectievelijk|\/)? ?$/u.test(text.slice(before.at.end, one.at.start)))
      one.currency = before.currency;
  }
}
