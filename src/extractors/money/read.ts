import type { Found, Reading, Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { judgeAll } from './in-sentence.ts';
import { scanAmounts } from './scan.ts';
import type { MoneyFields } from './schema.ts';
import { readTables } from './tables.ts';

/**
 * The amounts of money of a letter, in order of the clean text: those of running text, judged by their
 * sentence, and the cells of tables whose caption says a currency and scale. Vague amounts are remarked.
 */
export function readMoney(prepared: Prepared, lexicon: Lexicon): Reading<MoneyFields> {
  const { amounts, remarks } = scanAmounts(prepared, lexicon);
  const said: readonly Found<MoneyFields>[] = judgeAll(amounts, prepared, lexicon);
  const cells = readTables(prepared, lexicon, said);
  const found = cells.length === 0 ? said : [...said, ...cells].sort((a, b) => a.at.start - b.at.start);
  const told: readonly Remark[] = remarks;
  return { found, remarks: told };
}
