import type { Found } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { MoneyFields } from './schema.ts';

/** The amounts in the cells of tables whose caption or head gives a currency and scale. */
export function readTables(
  _prepared: Prepared,
  _lexicon: Lexicon,
  _said: readonly Found<MoneyFields>[],
): Found<MoneyFields>[] {
  return [];
}
