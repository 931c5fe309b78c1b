import type { DateFields } from '../extractors/dates/schema.ts';
import type { MoneyFields } from '../extractors/money/schema.ts';
import type { Named } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** Says of each amount which other it is part of, and over which period the sentence spreads it. */
export function relateMoney(
  money: readonly Named<MoneyFields>[],
  _dates: readonly Named<DateFields>[],
  _prepared: Prepared,
): readonly Named<MoneyFields>[] {
  return money;
}
