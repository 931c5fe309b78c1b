import { readMoney } from '../../src/extractors/money/read.ts';
import type { MoneyFields } from '../../src/extractors/money/schema.ts';
import type { Named } from '../../src/fact.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { relateMoney } from '../../src/relate/money/relate.ts';
import { prepared } from '../helpers.ts';

/** The amounts of a text, read and related, with what they say. */
export function amountsOf(text: string): (MoneyFields & { readonly text: string })[] {
  const ready = prepared(text);
  const { found } = readMoney(ready, builtinLexicon);
  const named: Named<MoneyFields>[] = found.map((fact, i) => ({ ...fact, id: `money-${i + 1}` }));
  return relateMoney(named, [], ready).map(({ at, fields }) => ({
    ...fields,
    text: ready.text.slice(at.start, at.end),
  }));
}
