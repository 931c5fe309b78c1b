import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/read/index.ts';
import { prepare } from '../../src/text/prepare.ts';
import type { Prepared } from '../../src/text/prepared.ts';
import { sourceOf } from '../helpers.ts';
import { seeds, typeset } from './typeset.ts';

/** What the margin of the typeset pages holds: none of the letter's own. */
const margin = new Set([
  'Ministerie van Voorbeelden',
  'Plein 4',
  '2511 CR Den Haag',
  'Onze referentie',
  'VB2024000123',
  'Afschrift aan',
  'de griffier',
]);

/** The blocks of a letter, notes after all others: their place differs with the format. */
function blocksOf(prepared: Prepared): string[] {
  const told = prepared.blocks.map(
    ({ kind, start, end, footnote }) => `${kind}${footnote ?? ''}: ${prepared.text.slice(start, end)}`,
  );
  const own = told.filter((block) => !margin.has(block.replace(/^letterhead: /u, '')));
  return [
    ...own.filter((block) => !block.startsWith('footnote')),
    ...own.filter((block) => block.startsWith('footnote')),
  ];
}

function anchorsOf(prepared: Prepared): string[] {
  return prepared.anchors.map(({ number, at }) => `${prepared.text.slice(Math.max(0, at - 20), at)} -> ${number}`);
}

describe.each(Object.entries(typeset))('typeset as %s', (format, set) => {
  test.each(seeds)(
    '%s has the same blocks, notes and marks as the text',
    async (_name, text) => {
      const source = await readSource(set(text), 'letter.txt');
      expect(source.format).toBe(format);
      const read = prepare(source);
      const plain = prepare(sourceOf(text));
      expect(blocksOf(read)).toEqual(blocksOf(plain));
      expect(anchorsOf(read)).toEqual(anchorsOf(plain));
    },
    30_000,
  );
});
