import { expect } from 'vitest';
import { type Letter, factKinds } from '../../src/letter.ts';
import { extractLetter } from '../../src/pipeline.ts';
import type { Source } from '../../src/read/source.ts';
import { cleanText } from '../../src/text/clean.ts';
import { validLetter } from '../../src/validate.ts';

/** What must hold of any letter that the program gives. */
export function holds(source: Source): Letter {
  const letter = validLetter(extractLetter(source));
  const ids = new Set<string>();
  for (const kind of factKinds) {
    let last = 0;
    for (const fact of letter[kind]) {
      const pieces = fact.segments ?? [fact.span];
      expect(fact.span.start).toBeGreaterThanOrEqual(last);
      expect(fact.span.end).toBeLessThanOrEqual(source.text.length);
      last = fact.span.start;
      expect(
        pieces
          .map(({ start, end }) => cleanText(source.text.slice(start, end)))
          .join(' ')
          .replaceAll(/- (?=\p{Ll})/gu, ''),
      ).toBe(fact.text.replaceAll(/- (?=\p{Ll})/gu, ''));
      expect(ids.has(fact.id)).toBe(false);
      ids.add(fact.id);
    }
  }
  return letter;
}
