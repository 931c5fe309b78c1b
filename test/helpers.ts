import { textSource } from '../src/read/text.ts';
import type { Source } from '../src/read/source.ts';
import { prepare } from '../src/text/prepare.ts';
import type { Prepared } from '../src/text/prepared.ts';

/** A source of plain text, for tests. */
export function sourceOf(text: string): Source {
  return textSource(text, { path: 'test.txt', format: 'text', sha256: '0'.repeat(64) });
}

/** A text made ready, for tests. */
export function prepared(text: string): Prepared {
  return prepare(sourceOf(text));
}
