import type { Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { StatedMetadata } from './schema.ts';

/** What the letter says of itself. */
export function readMetadata(
  _prepared: Prepared,
  _lexicon: Lexicon,
): { fields: StatedMetadata; remarks: readonly Remark[] } {
  return {
    fields: {
      documentType: 'letter',
      date: null,
      place: null,
      sessionYear: null,
      dossiers: [],
      number: null,
      identifier: null,
      subject: null,
      recipients: [],
      signatories: [],
    },
    remarks: [],
  };
}
