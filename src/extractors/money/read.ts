import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { MoneyFields } from './schema.ts';

/** The amounts of money of a letter, in order of the clean text. */
export function readMoney(_prepared: Prepared, _lexicon: Lexicon): Reading<MoneyFields> {
  return { found: [], remarks: [] };
}
