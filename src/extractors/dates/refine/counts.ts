import type { Candidate } from '../expression.ts';
import { countedNouns } from '../words.ts';
import { lastWord, phraseBefore, textAfter, textBefore } from './context.ts';

const per = /^per (?:jaar|maand|week|dag|stuk|persoon|uur)(?![\p{L}\p{N}])/u;
/** Prepositions and other words that a count of things hardly follows. */
const timeWords: ReadonlySet<string> = new Set(
  'in sinds sedert vanaf na eind einde begin medio half halverwege tussen jaar jaren periode uit uiterlijk per'.split(
    ' ',
  ),
);
/** Words and signs that measure. */
const amountWords: ReadonlySet<string> = new Set(
  "ruim bijna zo'n zo’n maximaal minimaal minstens hooguit totaal extra de deze alle om € $ £ eur usd".split(' '),
);
const amountPhrases = [
  'nog eens',
  'ten minste',
  'ten hoogste',
  'meer dan',
  'minder dan',
  'hoger dan',
  'lager dan',
  'groter dan',
] as const;
/** A plural noun, for round numbers. */
const plural =
  /^ (?:extra |nieuwe |verschillende |andere |jonge )?(?!zijn|worden|werden|waren|hebben|hadden|zullen|kunnen|moeten|mogen|zouden|moesten|konden|gaan|gingen|komen|kwamen|blijven|bleven|vonden|vinden|nog|door|tegen|tussen|aan|binnen|samen|opnieuw|steeds|sinds|reeds|plaats)\p{Ll}{3,}(?:en|s)(?![\p{L}\p{N}])/u;

/** Whether what stands behind a number is counted by it: "2000 militairen", "1500 kilo", "2030%". */
function isCounted(after: string): boolean {
  const at = after[0] === ' ' ? 1 : 0;
  if (after[at] === '%' || after[at] === '°' || countedNouns.at(after, at) !== -1) return true;
  return after.startsWith('per ', at) && per.test(after.slice(at));
}

/** Drops years that count things: "2000 militairen", "1500 kilo", "2030 woningen", "om 2030 uur". */
export function dropCounts(candidates: readonly Candidate[], text: string, lower: string): readonly Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.rule !== 'year') return true;
    const year = candidate.expression.stretches[0]!.from.year!;
    const before = textBefore(lower, candidate.start, 24);
    const word = lastWord(before);
    if (amountWords.has(word) || phraseBefore(before, amountPhrases) !== -1) return false;
    const after = textAfter(text, candidate.end, 24);
    const round = year % 100 === 0;
    // A number far from our time is rather a count, whatever stands before it: "in 1750 gevallen".
    const likely = !round && year >= 1900 && year <= 2050;
    if (likely && (timeWords.has(word) || before.endsWith(' tot en met '))) return !/^ ?(?:%|uur)/u.test(after);
    return !isCounted(after) && !(round && plural.test(after));
  });
}
