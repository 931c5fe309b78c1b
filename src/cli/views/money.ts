import type { Column } from '../../emit/column.ts';
import { type Money, moneyFields } from '../../extractors/money/schema.ts';
import { PledgeLedger, type PledgeTotal } from '../../relate/money/pledges.ts';
import { csvColumns, letterColumn } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

interface MoneyRow extends FactRow<Money> {
  readonly counts: boolean;
  readonly reason: string;
}

/** Signs of the qualifiers before an amount. */
const signs = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ', approximate: '~ ', range: '≥ ' } as const;

/** Scales in words, the largest first. */
const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number with a point for decimals and commas between thousands, whatever the locale. */
function grouped(number: number): string {
  const [whole = '', decimals] = String(number).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return decimals === undefined ? groups.join(',') : `${groups.join(',')}.${decimals}`;
}

/** An amount to read: "€450 million", "USD 61 billion", "€23". */
function readable(amount: number, currency: string): string {
  const scale = scales.find(([value]) => amount >= value && Number((amount / value).toFixed(3)) === amount / value);
  const sign = currency === 'EUR' ? '€' : `${currency} `;
  return scale === undefined ? `${sign}${grouped(amount)}` : `${sign}${grouped(amount / scale[0])} ${scale[1]}`;
}

function amountOf({ amount, currency, max, qualifier, per }: Money): string {
  if (amount === null) return `${currency} ?`;
  const value =
    qualifier === 'range' && max !== null
      ? `${readable(amount, currency)} to ${readable(max, currency)}`
      : `${signs[qualifier]}${readable(amount, currency)}`;
  return per === null ? value : `${value} a ${per}`;
}

/** The last line of the table: what the Netherlands pledges in all. */
function totalLine({ total, atLeast, approximate, count }: PledgeTotal): string {
  if (count === 0) return '\nNothing pledged by the Netherlands in euros.\n';
  const bound = atLeast ? 'at least ' : approximate ? 'about ' : '';
  return `\nPledged by the Netherlands: ${bound}${readable(total, 'EUR')} (€${grouped(total)}) in ${count} ${count === 1 ? 'pledge' : 'pledges'}\n`;
}

/** `letters money`, and the line under its table. One of each a run, since a pledge told before counts once. */
export function moneyView(): { readonly view: View<MoneyRow>; readonly footer: () => string } {
  const ledger = new PledgeLedger();
  const period: Column<MoneyRow> = { title: 'Period', value: ({ fact }) => fact.period };
  const view: View<MoneyRow> = {
    warnings: ['money'],
    project: (letter) => ({
      source: letter.source,
      money: ledger.add(letter).map(({ money, counts, reason }) => ({ ...money, counts, reason })),
    }),
    rows: (letter) =>
      ledger.add(letter).map(({ path, money, counts, reason }) => ({ path, fact: money, counts, reason })),
    table: [
      letterColumn,
      { title: 'Amount', value: ({ fact }) => amountOf(fact), least: 10 },
      { title: 'Kind', value: ({ fact }) => fact.kind },
      { title: 'Payer', value: ({ fact }) => fact.payer, least: 8 },
      {
        title: 'For',
        value: ({ fact }) => [fact.beneficiary, fact.purpose].filter((part) => part !== null).join(': '),
        least: 12,
      },
      period,
      { title: 'Counts', value: ({ counts, reason }) => `${counts ? 'yes' : 'no'}: ${reason}`, least: 12 },
    ],
    csv: [
      ...csvColumns<Money>(Object.keys(moneyFields.shape) as (keyof Money)[]),
      { title: 'counts', value: ({ counts }) => counts },
      { title: 'reason', value: ({ reason }) => reason },
    ],
  };
  return { view, footer: () => totalLine(ledger.totals()) };
}
