import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { type Letter, factKinds } from '../../src/letter.ts';
import { readSource } from '../../src/read/index.ts';
import { sourceOf } from '../helpers.ts';
import { seeds, typeset } from './typeset.ts';

/** A letter's facts by their ids, without what says where they stand in the file. */
function factsOf(letter: Letter): unknown {
  const bare = (fact: Letter[(typeof factKinds)[number]][number]): [string, unknown] => {
    const { id, span: _span, segments: _segments, line: _line, page: _page, ...rest } = fact;
    return [id, 'mentions' in rest ? { ...rest, mentions: rest.mentions.map(({ text }) => text) } : rest];
  };
  return {
    metadata: letter.metadata,
    meeting: letter.meeting && { ...letter.meeting, span: null },
    facts: Object.fromEntries(factKinds.flatMap((kind) => letter[kind].map((fact) => bare(fact)))),
    warnings: letter.warnings.map(({ code, message }) => `${code}: ${message}`).toSorted(),
  };
}

describe.each(Object.entries(typeset))('typeset as %s', (_format, set) => {
  test.each(seeds)(
    '%s gives the same facts as the text: ids, values, attributes',
    async (_name, text) => {
      const letter = extractLetter(await readSource(set(text), 'letter.txt'));
      expect(factsOf(letter)).toEqual(factsOf(extractLetter(sourceOf(text))));
    },
    30_000,
  );
});
