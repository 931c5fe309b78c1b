import type { Candidate, Modifier } from '../expression.ts';
import { modifierWords, unitNouns } from '../words.ts';
import { articles, textBefore, without, wordStartBefore } from './context.ts';

const of: ReadonlySet<string> = new Set(['van']);

/** The word that narrows a unit where a stretch ends, and where it starts: "begin ", "het einde van het ". */
function modifierIn(before: string): { modifier: Modifier; start: number } | null {
  const head = without(without(without(before, unitNouns), articles), of);
  const end = head.length - 1;
  if (!head.endsWith(' ')) return null;
  const start = wordStartBefore(head, end);
  const word = head.slice(start, end);
  return Object.hasOwn(modifierWords, word) ? { modifier: modifierWords[word]!, start } : null;
}

/** The word that narrows a unit: "begin juni 2024", "half mei", "het einde van het tweede kwartaal". */
export function addModifiers(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { stretches } = candidate.expression;
    if (stretches[0]!.from.unit === 'day') return candidate;
    const before = textBefore(lower, candidate.start, 48);
    const said = modifierIn(before);
    if (!said) return candidate;
    const { modifier } = said;
    const [first, ...others] = stretches;
    const start = candidate.start - before.length + said.start;
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
