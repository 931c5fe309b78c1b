import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';

type Amount = Named<MoneyFields>;

/** "daalt van" before the former level, and " in 2024 naar" between it and the new one. */
const opens = /(?<!\p{L})van (?:(?:de|circa|ruim|bijna|ongeveer|jaarlijks|structureel) ){0,2}$/u;
const leadsOn =
  /^(?: per jaar| structureel| jaarlijks)?(?: \(?(?:in|per|voor|over) [\p{L}\d]{2,12}(?: (?:19|20)\d\d)?\)?)?,? (?:naar|tot)(?: (?:circa|ruim|bijna|ongeveer|maximaal|jaarlijks|structureel|een|de)){0,2} $/u;

/**
 * The amounts that are a former level of the one behind them, by index: "verlaagt zijn bijdrage van € 43 miljoen naar
 * € 33 miljoen". Of a gift only the new level is promised.
 */
export function formerLevels(money: readonly Amount[], { text }: Prepared): ReadonlySet<number> {
  const former = new Set<number>();
  for (let i = 1; i < money.length; i++) {
    const { at } = money[i - 1]!;
    const next = money[i]!.at.start;
    if (next - at.end > 60 || money[i - 1]!.fields.currency !== money[i]!.fields.currency) continue;
    if (leadsOn.test(text.slice(at.end, next)) && opens.test(text.slice(Math.max(0, at.start - 40), at.start)))
      former.add(i - 1);
  }
  return former;
}
