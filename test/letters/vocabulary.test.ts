import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { test } from 'vitest';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { sourceOf } from '../helpers.ts';
import { exportedPatterns } from '../safety/regexes.ts';
import { holds } from './holds.ts';

/** All texts in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const letters = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const words = [...new Set(letters.flatMap((text) => text.split(/\s+/u)))];
const names = [...new Set(textsIn(builtinLexicon))];
const examples = (await exportedPatterns()).flatMap(({ pattern }) => [...pattern.reads, ...(pattern.refuses ?? [])]);

test('whatever words the grammars know, in whatever order and however joined, nothing throws and spans hold', () => {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
    { weight: 2, arbitrary: fc.constantFrom(...examples) },
  );
  const joint = fc.oneof(
    { weight: 6, arbitrary: fc.constant(' ') },
    { weight: 2, arbitrary: fc.constantFrom('-', '-bijdrage aan ', ', ', ' en ', ' (', ') ', '. ') },
    { weight: 1, arbitrary: fc.constantFrom(': ', '; ', '\n', '\n\n', '\n- ', '\t', '1 ', '’s ', '/', '') },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, joint), { maxLength: 80 }), (parts) => {
      holds(sourceOf(parts.flat().join('')));
    }),
    { numRuns: 1000 },
  );
});
