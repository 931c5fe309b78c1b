import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { AbbreviationFields } from './schema.ts';

/** The abbreviations of a letter, one for each short form, in order of the clean text. */
export function readAbbreviations(_prepared: Prepared, _lexicon: Lexicon): Reading<AbbreviationFields> {
  return { found: [], remarks: [] };
}
