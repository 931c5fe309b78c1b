import { anyOf } from '../../../pattern.ts';
import type { Candidate } from '../expression.ts';
import { countedNouns } from '../words.ts';
import { textAfter, textBefore } from './context.ts';

const counted = new RegExp(
  `^ ?(?:%|°|(?:${anyOf(countedNouns)}|per (?:jaar|maand|week|dag|stuk|persoon|uur))(?![\\p{L}\\p{N}]))`,
  'u',
);
/** Prepositions that a count of things hardly follows. */
const timeBefore =
  /(?:^|[\s(])(?:in|sinds|sedert|vanaf|na|eind|einde|begin|medio|half|halverwege|tussen|jaar|jaren|periode|uit|uiterlijk|per) $/iu;
/** Words that measure. */
const amountBefore =
  /(?:^|[\s(])(?:ruim|bijna|zo['’]n|maximaal|minimaal|minstens|hooguit|nog eens|(?:meer|minder|hoger|lager|groter) dan|totaal|extra|ten minste|ten hoogste|ongeveer|circa|ca\.|de|deze|alle|om|[€$£]|EUR|USD) $/iu;
/** A plural noun, for round numbers. */
const plural =
  /^ (?:extra |nieuwe |verschillende |andere |jonge )?(?!zijn|worden|werden|waren|hebben|hadden|zullen|kunnen|moeten|mogen|zouden|moesten|konden|gaan|gingen|komen|kwamen|blijven|bleven|vonden|vinden|nog|door|tegen|tussen|aan|binnen|samen|opnieuw|steeds|sinds|reeds|plaats)\p{Ll}{3,}(?:en|s)(?![\p{L}\p{N}])/u;

/** Drops years that count things: "2000 militairen", "1500 kilo", "2030 woningen", "om 2030 uur". */
export function dropCounts(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.rule !== 'year') return true;
    const year = candidate.expression.stretches[0]!.from.year!;
    const before = textBefore(text, candidate.start, 24);
    const after = textAfter(text, candidate.end, 24);
    const round = year % 100 === 0;
    if (amountBefore.test(before) && !/(?:ongeveer|circa|ca\.) $/iu.test(before)) return false;
    // A number far from our time is rather a count, whatever stands before it: "in 1750 gevallen".
    const likely = !round && year >= 1900 && year <= 2050;
    if (timeBefore.test(before) && likely) return !/^ ?(?:%|uur)/u.test(after);
    return !counted.test(after) && !(round && plural.test(after));
  });
}
