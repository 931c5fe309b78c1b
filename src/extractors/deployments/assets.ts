import type { Lexicon } from '../../lexicon/schema.ts';
import type { Top } from './fold.ts';
import { folds, tellsStrength } from './folds.ts';
import { type Asset, nounPhrases } from './noun-phrases.ts';
import type { Signals } from './scan.ts';

/**
 * What a sentence names that can be contributed, in order. What only tells of another ("drie helikopters met 120
 * militairen") is folded into that by the first of the rules of `folds` that knows the two; `told` hears which.
 */
export function assetsIn(sentence: string, signals: Signals, lexicon: Lexicon, told?: (rule: string) => void): Asset[] {
  if (signals.heads.length === 0 && !signals.ship) return [];
  const done: Asset[] = [];
  let top: Top | null = null;
  for (const asset of nounPhrases(sentence, signals, lexicon)) {
    if (top === null) {
      if (!tellsStrength(sentence, 0, asset)) top = { asset, filled: 0, within: null, members: 0 };
      continue;
    }
    const parent: Asset = top.asset;
    const pair = {
      ...top,
      sentence,
      parent,
      asset,
      joint: sentence.slice(Math.max(parent.end, top.filled), asset.start),
      gap: sentence.slice(parent.end, asset.start),
    };
    let folded: Partial<Top> | null = null;
    for (const { name, fold } of folds) {
      folded = fold(pair);
      if (folded === null) continue;
      told?.(name);
      break;
    }
    if (folded === null) {
      done.push(parent);
      top = { asset, filled: 0, within: null, members: 0 };
    } else top = { ...top, ...folded };
  }
  return top === null ? done : [...done, top.asset];
}
