import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { PercentageFields } from './schema.ts';

/** The percentages of a letter, in order of the clean text. */
export function readPercentages(_prepared: Prepared, _lexicon: Lexicon): Reading<PercentageFields> {
  return { found: [], remarks: [] };
}
