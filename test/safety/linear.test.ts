import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
import { adversarial } from './adversarial.ts';
import { countWork } from './work.ts';

const small = 1 << 16;
const factor = 8;

test.each(Object.entries(adversarial))(
  'work on %s grows with the length and no faster',
  (_name, make) => {
    const work = (length: number): number => {
      const source = sourceOf(make(length));
      return countWork(() => {
        extractLetter(source);
      });
    };
    // A quarter more than linear leaves room for what is done once in a text and not in another, not for n log n of regexes.
    expect(work(small * factor) / work(small)).toBeLessThan(factor * 1.25);
  },
  60_000,
);
