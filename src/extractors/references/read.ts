import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { ReferenceFields } from './schema.ts';

/** The citations of a letter, in order of the clean text; date and title are filled by relate. */
export function readReferences(_prepared: Prepared, _lexicon: Lexicon): Reading<ReferenceFields> {
  return { found: [], remarks: [] };
}
