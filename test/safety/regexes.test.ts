import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { exportedPatterns, exportedRegexes } from './regexes.ts';

const regexes = await exportedRegexes();
const patterns = await exportedPatterns();

// recheck proves most of them safe; of a few it only finds no attack in the time it has, which `linear.test.ts` makes up for.
test.each(regexes.map(({ name, regex }) => [name, regex] as const))(
  '%s has no attack that makes it worse than linear',
  (_name, regex) => {
    const found = checkSync(regex.source, regex.flags.replaceAll(/[gy]/gu, ''), { timeout: 5000 });
    expect([found.status, found.status === 'vulnerable' ? found.attack.pattern : null]).not.toEqual([
      'vulnerable',
      expect.anything(),
    ]);
  },
);

test('the search for them finds those of every kind', () => {
  expect(regexes.length).toBeGreaterThan(60);
  expect(patterns.length).toBeGreaterThan(50);
});

test('every pattern has a name of its own and carries the strings it was made for', () => {
  const names = patterns.map(({ pattern }) => pattern.name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(patterns.filter(({ pattern }) => pattern.reads.length === 0)).toEqual([]);
});
