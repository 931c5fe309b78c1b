import type { Candidate } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

/** A currency, or a figure that the day's own figures belong with: "€ 3 mei", "artikel 12 15 februari". */
const figureBefore = /(?:[€$£]|\bEUR|\d) ?$/u;
/** Names that hold a day. */
const namedDay = /(?:comit[eé]|stichting|beweging|manifest|brigade|plein|straat|laan) $/iu;
/** After a capital that starts no sentence, a month is a surname: "mevrouw Mei". */
const titleBefore = /(?:heer|mevrouw|mw\.|dhr\.|familie|minister|lid|leden|\p{Lu}\.) ?$/iu;

/** Drops days and months that a figure, a name or a title before them makes something else. */
export function dropFalseDays(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const { unit, year, weekday, look, yearShift } = candidate.expression.stretches[0]!.from;
    if (year !== null || yearShift !== null || weekday !== null || look !== null) return true;
    if (unit !== 'day' && unit !== 'month') return true;
    const before = textBefore(text, candidate.start, 24);
    if (figureBefore.test(before) || namedDay.test(before)) return false;
    if (unit === 'day') return !/^-\p{L}/u.test(textAfter(text, candidate.end, 2));
    return !(candidate.weak && titleBefore.test(before));
  });
}
