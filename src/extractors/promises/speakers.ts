import type { Clause } from './clause.ts';
import { type Speaker, speakerAt } from './parties.ts';
import { governorLeft, isMark, type Unit } from './tokens.ts';
import { auxiliaries, proposing } from './words.ts';

const adverb =
  /^(?:ook|dan|zelf|eveneens|tevens|daarom|nu|echter|dus|nog|daartoe|hierover|daarover|hierop|daarop|graag|wel|uiteraard|vanzelfsprekend|voorts|vervolgens)$/u;

/** Who of the government is the subject of the clause, or null. */
export function speakerOf(unit: Unit, clause: Clause): Speaker | null {
  const { tokens } = unit;
  if (clause.opener !== -1) {
    const after = speakerAt(unit, clause.opener + 1);
    if (after) return after;
  }
  const finite = clause.mood === 'intent' || clause.mood === 'past-intent' ? verbOfIntent(unit, clause) : clause.finite;
  let i = finite + 1;
  for (let skipped = 0; skipped < 2 && adverb.test(tokens[i]?.word ?? ''); skipped++) i++;
  const inverted = speakerAt(unit, i);
  if (inverted) return inverted;
  if (isMark(tokens[finite + 1]) && tokens[finite + 1]) {
    // "zal, na overleg met X, het kabinet …"
    const index = unit.segmentOf[finite]! + 2;
    const later = unit.segments[index];
    const speaker = later && later.from <= clause.verb.at ? speakerAt(unit, later.from) : null;
    if (speaker) return speaker;
  }
  const starts = new Set([clause.core, clause.from, unit.segments[unit.segmentOf[finite]!]!.from, 0]);
  for (const start of starts) {
    if (start > finite) continue;
    const straight = speakerAt(unit, start);
    if (!straight) continue;
    let end = straight.to;
    for (let skipped = 0; skipped < 2 && adverb.test(tokens[end]?.word ?? ''); skipped++) end++;
    if (end === finite || (isMark(tokens[end]) && end < finite)) return straight;
  }
  // "Ik ben in gesprek en zal uw Kamer informeren": the subject is that of the clause before.
  if (/^(?:en|maar|of)$/u.test(tokens[finite - 1]?.word ?? '') || clause.core > 0) {
    const from = /^(?:en|maar|of)$/u.test(tokens[finite - 1]?.word ?? '') ? finite - 1 : clause.core - 1;
    if (/^(?:en|maar|of)$/u.test(tokens[from]?.word ?? '') && (from === finite - 1 || from === clause.core - 1)) {
      if (from + 1 < finite) return null;
      for (let j = from - 1; j >= Math.max(0, from - 60); j--) {
        if (tokens[j]!.text === ';') break;
        const earlier = speakerAt(unit, j);
        const before = tokens[j - 1]?.word ?? '';
        if (earlier && !/^(?:van|met|door|aan|bij|voor|aan|en)$/u.test(before)) return earlier;
      }
    }
  }
  return null;
}

/** Whether the verb's own ending says "ik": "informeer de Kamer na de zomer". */
export function saysI(unit: Unit, clause: Clause): boolean {
  const before = unit.tokens[clause.finite - 1];
  // "Meld u daar aan": at the front it is an order to the reader.
  if (before === undefined || isMark(before) || before.text === '.') return false;
  return (
    clause.mood === 'present' &&
    /^(?:informeer|bericht|meld|rapporteer|stuur|zend|verstrek|bied|leg|houd|kom|doe)$/u.test(
      unit.tokens[clause.verb.at]!.word,
    )
  );
}

/** The finite verb beside a noun or participle of intent: "ben … voornemens", "heb … toegezegd", "is het streven". */
export function verbOfIntent(unit: Unit, clause: Clause): number {
  const { word } = unit.tokens[clause.finite]!;
  if (word === 'voor') return clause.finite - (proposing.test(unit.tokens[clause.finite - 2]?.word ?? '') ? 2 : 3);
  if (
    /^(?:probeer|probeert|proberen|tracht|trachten|streef|streeft|streven|beoog|beoogt|beogen|verwacht|verwachten|hoop|hoopt|hopen|zeg|zegt|zeggen|zegde|zegden|beloof|belooft|beloofde)$/u.test(
      word,
    )
  ) {
    return clause.finite;
  }
  const left = governorLeft(unit, clause.finite, (word) => auxiliaries.has(word));
  return left === -1 ? clause.finite : left;
}
