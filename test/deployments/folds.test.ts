import { describe, expect, test } from 'vitest';
import { assetsIn } from '../../src/extractors/deployments/assets.ts';
import { folds } from '../../src/extractors/deployments/folds.ts';
import { termsOf } from '../../src/extractors/deployments/terms.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { wordsIn } from '../../src/words/words.ts';

/** The rules that fold noun phrases of a sentence, and how many are left. */
function folding(sentence: string): { rules: string[]; left: number } {
  const rules: string[] = [];
  const signals = termsOf(builtinLexicon).scan(wordsIn(sentence), { start: 0, end: sentence.length });
  const left = signals === null ? [] : assetsIn(sentence, signals, builtinLexicon, (rule) => rules.push(rule));
  return { rules, left: left.length };
}

describe.each(folds.map((rule) => [rule.name, rule] as const))('%s', (name, { reads, keeps = [] }) => {
  test.each(reads)('makes one of %j', (sentence) => {
    const { rules, left } = folding(sentence);
    expect(rules).toContain(name);
    expect(left).toBe(1);
  });
  test.each(keeps)('keeps apart %j', (sentence) => {
    const { rules, left } = folding(sentence);
    expect(rules).not.toContain(name);
    expect(left).toBeGreaterThan(1);
  });
});
