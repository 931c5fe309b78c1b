import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Parts } from './links.ts';

type Amount = Named<MoneyFields>;

/** Words before a whole that its parts were told ahead of, and between a whole and its parts. */
const summing = /(?<!\p{L})(?:totaal|totale|samen|gezamenlijk|opgeteld|cumulatief)(?!\p{L})[^;]{0,60}$/u;
const spreading =
  /^[^;]{0,80}(?:[:(]|(?<!\p{L})(?:verdeeld|waarvan|bestaande|namelijk|te weten|respectievelijk|uitgesplitst|voor|in)(?!\p{L}))/u;

/** Parts told by arithmetic: amounts of one sentence that add up to a total before or behind them. */
export function bySum(money: readonly Amount[], prepared: Prepared, sentences: readonly number[], parts: Parts): void {
  for (let from = 0; from < money.length; from = endOfRun(sentences, from)) {
    const to = endOfRun(sentences, from);
    if (to - from >= 3) sumsWithin(money, from, to, prepared, parts);
  }
}

/** Where the run of amounts of one sentence ends that starts at `from`; at most thirty are looked at together. */
function endOfRun(sentences: readonly number[], from: number): number {
  let to = from + 1;
  while (to < sentences.length && sentences[to] === sentences[from] && to - from < 30) to++;
  return to;
}

/** The sums among the amounts `[from, to)`, which stand in one sentence. */
function sumsWithin(money: readonly Amount[], from: number, to: number, prepared: Prepared, parts: Parts): void {
  for (let i = from; i < to; i++) {
    const { at } = money[i]!;
    const before = prepared.text.slice(Math.max(0, at.start - 90, money[i - 1]?.at.end ?? 0), at.start);
    const behind = prepared.text.slice(at.end, Math.min(at.end + 120, money[i + 1]?.at.start ?? at.end));
    if (spreading.test(behind)) sumBehind(money, i, from, to, 1, parts);
    if (summing.test(before)) sumBehind(money, i, from, to, -1, parts);
  }
}

/** Behind a colon's parts: what is left of the whole, told without a sum. */
const rest = /(?<!\p{L})(?:het|de) (?:overige|rest|restant|resterende|overblijvende)(?!\p{L})/u;
/** Between the parts behind a colon. */
const partsJoined = /^[^;:.€$]{0,160}(?:,| en|,? en|,? alsmede|,? resp\.|,? respectievelijk)(?: [^;:.€$]{0,30})? $/u;

/**
 * Parts told behind a colon: "€ 700 miljoen aan drones: 500 miljoen bij de industrie en 200 miljoen bij de marine", that come to the
 * amount before it, or leave "het overige". They are nearer to it than to any whole that the sentence has told before.
 */
export function byColon(
  money: readonly Amount[],
  { text }: Prepared,
  sentences: readonly number[],
  parts: Parts,
): void {
  for (let i = 0; i + 2 < money.length; i++) {
    const { at, fields } = money[i]!;
    const opening = text.slice(at.end, Math.min(money[i + 1]!.at.start, at.end + 60));
    if (fields.amount === null || !/^(?: \p{L}[\p{L} -]{0,40})?: /u.test(opening)) continue;
    let sum = 0;
    let to = i + 1;
    while (
      to < money.length &&
      to - i < 12 &&
      sentences[to] === sentences[i] &&
      money[to]!.fields.currency === fields.currency
    ) {
      if (
        to > i + 1 &&
        !partsJoined.test(text.slice(money[to - 1]!.at.end, Math.min(money[to]!.at.start, money[to - 1]!.at.end + 200)))
      )
        break;
      sum += money[to]!.fields.amount ?? Number.NaN;
      to++;
    }
    const left = rest.test(text.slice(money[to - 1]!.at.end, money[to - 1]!.at.end + 120));
    const fills = Math.abs(sum - fields.amount) <= Math.abs(fields.amount) * 1e-9;
    if (to - i < 3 || !(fills || (left && sum < fields.amount))) continue;
    for (let part = i + 1; part < to; part++) {
      parts.add(part, i);
      parts.said.add(part);
    }
  }
}

function sumBehind(money: readonly Amount[], i: number, from: number, to: number, step: 1 | -1, parts: Parts): void {
  const { amount, currency } = money[i]!.fields;
  if (amount === null) return;
  let sum = 0;
  for (let j = i + step; j >= from && j < to; j += step) {
    const { fields } = money[j]!;
    if (fields.amount === null || fields.currency !== currency) return;
    sum += fields.amount;
    if (Math.abs(j - i) < 2 || Math.abs(sum - amount) > Math.abs(amount) * 1e-9) continue;
    for (let k = i + step; k !== j + step; k += step) parts.add(k, i);
    return;
  }
}

/** Farthest that the gifts stand apart that are told one by one before their total. */
const farthest = 900;
const totals =
  /(?<!\p{L})(?:[Ii]n totaal|[Tt]otaal|[Tt]otale|[Ss]amen|[Oo]pgeteld|[Cc]umulatief|[Hh]iermee|[Dd]aarmee)(?!\p{L})[^€$]{0,120}$/u;

/**
 * Gifts told one by one in a paragraph, and then their total: "€ 2 miljoen en … € 10 miljoen. … nog eens € 15 miljoen.
 * In totaal komt de bijdrage daarmee op € 27 miljoen." They are parts of it where they come to just that.
 */
export function bySumBefore(money: readonly Amount[], { text }: Prepared, parts: Parts): void {
  for (let i = 2; i < money.length; i++) {
    const { at, fields } = money[i]!;
    if (
      fields.amount === null ||
      parts.wholes.has(i) ||
      !totals.test(text.slice(Math.max(0, at.start - 160), at.start))
    )
      continue;
    const gifts: number[] = [];
    let sum = 0;
    for (let j = i - 1; j >= 0 && at.start - money[j]!.at.end < farthest && sum < fields.amount; j--) {
      if (text.slice(money[j]!.at.end, money[j + 1]!.at.start).includes('\n')) break;
      const { kind, currency, amount } = money[j]!.fields;
      const whole = parts.wholes.get(j);
      if (currency !== fields.currency || amount === null || (whole === undefined ? kind !== 'pledge' : whole !== i))
        continue;
      gifts.push(j);
      sum += amount;
    }
    if (gifts.length > 1 && Math.abs(sum - fields.amount) <= fields.amount * 1e-9)
      for (const j of gifts) parts.add(j, i);
  }
}
