import type { Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { readDating } from './date.ts';
import { readDocumentType } from './document-type.ts';
import { partsOf } from './head.ts';
import { isAppendixMasthead, readMasthead } from './masthead.ts';
import { readRecipients } from './recipients.ts';
import type { StatedMetadata } from './schema.ts';
import { readAnswerers, readSignatories } from './signatories.ts';
import { readSubject } from './subject.ts';

/** What the letter says of itself: its head, its masthead, its signature. What the format itself declares wins. */
export function readMetadata(
  prepared: Prepared,
  _lexicon: Lexicon,
): { fields: StatedMetadata; remarks: readonly Remark[] } {
  const { declared } = prepared.layout;
  const parts = partsOf(prepared);
  const { date, place } = readDating(parts);
  const masthead = readMasthead(parts, declared);
  const subject = declared.subject ?? readSubject(parts);
  const recipients = readRecipients(parts);
  if (recipients.length === 0 && declared.chamber)
    recipients.push(declared.chamber === 'I' ? 'Eerste Kamer' : 'Tweede Kamer');
  const answerers = readAnswerers(parts);
  const signatories = answerers.length > 0 || isAppendixMasthead(parts) ? answerers : readSignatories(parts);
  return {
    fields: {
      documentType: readDocumentType(parts, subject),
      date: declared.date ?? date,
      place,
      ...masthead,
      subject,
      recipients,
      signatories,
    },
    remarks: [],
  };
}
