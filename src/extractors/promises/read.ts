import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { PromiseFields } from './schema.ts';

/** The promises to the House of a letter, in order of the clean text. */
export function readPromises(_prepared: Prepared, _lexicon: Lexicon): Reading<PromiseFields> {
  return { found: [], remarks: [] };
}
