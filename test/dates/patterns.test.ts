import { describe, expect, test } from 'vitest';
import { datePatterns } from '../../src/extractors/dates/patterns/index.ts';
import { readDates } from '../../src/extractors/dates/read.ts';
import { prepared } from '../helpers.ts';

/** The patterns that read something in a text. */
const rulesOf = (text: string): string[] => readDates(prepared(text)).found.map((fact) => fact.rule);

describe.each(datePatterns.map((pattern) => [pattern.name, pattern] as const))(
  '%s',
  (name, { reads, refuses = [] }) => {
    test.each(reads)('reads: %s', (example) => {
      expect(
        rulesOf(example).some((rule) => rule === name || rule === `${name}-range` || rule === `${name}-list`),
      ).toBe(true);
    });
    test.each(refuses)('refuses: %s', (example) => {
      expect(
        rulesOf(example).filter((rule) => rule === name || rule === `${name}-range` || rule === `${name}-list`),
      ).toEqual([]);
    });
  },
);

test('every pattern has examples and a name of its own', () => {
  expect(datePatterns.every((pattern) => pattern.reads.length > 0)).toBe(true);
  expect(new Set(datePatterns.map((pattern) => pattern.name)).size).toBe(datePatterns.length);
});
