import type { MoneyFields } from '../extractors/money/schema.ts';
import type { Named } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';
import type { Parts } from './money-links.ts';

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
