import { describe, expect, test } from 'vitest';
import * as meeting from '../../src/extractors/meeting/patterns.ts';
import { ordinalAlone, sequence } from '../../src/extractors/sessions/announced.ts';
import { cancelled, comment, timingPatterns } from '../../src/extractors/sessions/context.ts';
import type { Pattern } from '../../src/pattern.ts';

const patterns: Pattern[] = [
  sequence,
  ordinalAlone,
  cancelled,
  comment,
  ...timingPatterns,
  ...Object.values(meeting).filter((value): value is Pattern => typeof value === 'object' && 'reads' in value),
];
describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))(
  '%s',
  (_, { regex, reads, refuses = [] }) => {
    test.each(reads)('reads %s', (example) => {
      expect(example.search(regex)).toBeGreaterThanOrEqual(0);
    });
    test.each(refuses)('refuses %s', (example) => {
      expect(example.search(regex)).toBe(-1);
    });
  },
);
