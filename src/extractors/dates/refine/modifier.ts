import { anyOf } from '../../../pattern.ts';
import type { Candidate, Modifier } from '../expression.ts';
import { modifierWords, unitNouns } from '../words.ts';
import { textBefore } from './context.ts';

const modifierBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<word>${anyOf(Object.keys(modifierWords))})(?: van)?(?: (?:het|de))?(?: ${anyOf(unitNouns)})?(?: |(?<=mid)-)$`,
  'iu',
);

/** The word that narrows a unit: "begin juni 2024", "half mei", "het einde van het tweede kwartaal". */
export function addModifiers(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { stretches } = candidate.expression;
    if (stretches[0]!.from.unit === 'day') return candidate;
    const match = modifierBefore.exec(textBefore(text, candidate.start, 48));
    if (!match) return candidate;
    const modifier: Modifier = modifierWords[match.groups!['word']!.toLowerCase()]!;
    const [first, ...others] = stretches;
    const start = candidate.start - match[0].length;
    if (others.length === 0 && first!.to === null) {
      // "Het einde van het jaar" can still be the end of any year.
      const weak = candidate.weak && first!.from.unit === 'year';
      return { ...candidate, start, weak, expression: { ...candidate.expression, modifier } };
    }
    const from = { ...first!.from, modifier };
    return {
      ...candidate,
      start,
      weak: false,
      expression: { ...candidate.expression, stretches: [{ from, to: first!.to }, ...others] },
    };
  });
}
