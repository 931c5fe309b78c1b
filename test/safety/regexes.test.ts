import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { exportedPatterns, exportedRegexes } from './regexes.ts';

const regexes = await exportedRegexes();
const patterns = await exportedPatterns();

/** Whether a regex repeats something without a bound; its classes and escaped characters aside. */
function repeatsUnbounded(source: string): boolean {
  const bare = source.replaceAll(/\\(?:[pP]\{[^}]*\}|.)/gu, 'x').replaceAll(/\[[^\]]{0,2000}\]/gu, 'x');
  return /[*+]|\{\d+,\}/u.test(bare);
}

test('repetition without a bound is told from one with a bound', () => {
  for (const source of ['a*', 'a+?', '(?:ab)+', String.raw`\p{L}{2,}`, '[a-z]+'])
    expect(repeatsUnbounded(source)).toBe(true);
  for (const source of ['a{0,20}', String.raw`\*\+`, '[*+]', String.raw`\p{L}{2,9}?`]) {
    expect(repeatsUnbounded(source)).toBe(false);
  }
});

// recheck proves most of them safe; of a few it only finds no attack in the time it has, which `linear.test.ts` makes up
// for. Where every repetition is bounded, so is the work from each place that a match can begin at: what recheck takes
// for a polynomial there is a line with a slope, and only an explosion counts.
test.each(regexes.map(({ name, regex }) => [name, regex] as const))(
  '%s has no attack that makes it worse than linear',
  (_name, regex) => {
    const bounded = !repeatsUnbounded(regex.source);
    const found = checkSync(regex.source, regex.flags.replaceAll(/[gy]/gu, ''), { timeout: bounded ? 1000 : 5000 });
    const attack =
      found.status === 'vulnerable' && !(bounded && found.complexity.type === 'polynomial')
        ? found.attack.pattern
        : null;
    expect(attack).toBeNull();
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
