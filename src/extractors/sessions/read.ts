import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { SessionFields } from './schema.ts';

/** Every mention of a session, in order of the clean text; relate makes sessions of them. */
export function readSessions(_prepared: Prepared, _lexicon: Lexicon): Reading<SessionFields> {
  return { found: [], remarks: [] };
}
