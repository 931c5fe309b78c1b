import { describe, expect, test } from 'vitest';
import { patterns } from '../../src/extractors/deployments/patterns.ts';

describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))(
  '%s',
  (_name, { regex, reads, refuses = [] }) => {
    test.each(reads)('reads %j', (text) => {
      expect(text.match(regex)).not.toBeNull();
    });
    test.each(refuses.length > 0 ? refuses : ['#'])('refuses %j', (text) => {
      expect(text.match(regex)).toBeNull();
    });
  },
);
