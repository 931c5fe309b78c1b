import { endFinderOf } from '../../../words/finder.ts';
import type { Candidate } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

/** Names that hold a day, as they end: "Nationaal Comité 4 en 5 mei", "1 Maastraat". */
const namedDay = endFinderOf(
  'comité comite stichting beweging manifest brigade plein straat laan'.split(' ').map((word) => `${word} `),
);
/** After a capital that starts no sentence, a month is a surname: "mevrouw Mei". */
const titleBefore =
  /(?:[Hh]eer|[Mm]evrouw|[Mm]w\.|[Dd]hr\.|[Ff]amilie|[Mm]inister|[Ll]id|[Ll]eden|(?<!\p{L})\p{Lu}\.) ?$/u;

/** A currency, or a figure that the day's own figures belong with: "€ 3 mei", "artikel 12 15 februari". */
function figureBefore(before: string): boolean {
  const head = before.endsWith(' ') ? before.slice(0, -1) : before;
  return /[€$£\d]/u.test(head.slice(-1)) || /\bEUR$/u.test(head.slice(-4));
}

/** Drops days and months that a figure, a name or a title before them makes something else. */
export function dropFalseDays(candidates: readonly Candidate[], text: string, lower: string): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const { unit, year, weekday, look, yearShift } = candidate.expression.stretches[0]!.from;
    if (year !== null || yearShift !== null || weekday !== null || look !== null) return true;
    if (unit !== 'day' && unit !== 'month') return true;
    const before = textBefore(text, candidate.start, 24);
    if (figureBefore(before) || namedDay.before(lower, candidate.start) !== -1) return false;
    if (unit === 'day') return text[candidate.end] !== '-' || !/^-\p{L}/u.test(textAfter(text, candidate.end, 2));
    return !(candidate.weak && titleBefore.test(before));
  });
}
