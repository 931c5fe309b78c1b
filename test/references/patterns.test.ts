import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { citationRules } from '../../src/extractors/references/patterns.ts';
import { scanCitations } from '../../src/extractors/references/scan.ts';

const reads = citationRules.flatMap((rule) => rule.reads.map((example): [string, string] => [rule.name, example]));
const refuses = citationRules.flatMap((rule) =>
  (rule.refuses ?? []).map((example): [string, string] => [rule.name, example]),
);

test.each(reads)('%s reads %s', (name, example) => {
  expect(scanCitations(wordsIn(example)).citations.map((c) => c.rule)).toContain(name);
});

test.each(refuses)('%s refuses %s', (name, example) => {
  expect(scanCitations(wordsIn(example)).citations.map((c) => c.rule)).not.toContain(name);
});
