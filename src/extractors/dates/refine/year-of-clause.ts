import { wordList } from '../../../dutch/calendar-words.ts';
import { type Candidate, firstOf, mapMoments, type Moment } from '../expression.ts';
import { textAfter, textBefore, wordStartBefore } from './context.ts';

const open = (m: Moment): boolean =>
  (m.unit === 'day' || m.unit === 'month') &&
  m.year === null &&
  m.yearShift === null &&
  m.shift === null &&
  m.look === null &&
  !m.sameYear &&
  !m.recurring;

/** How far behind the year its months can stand, in characters. */
const reach = 130;
/** What opens another clause, or tells of a plan: a month behind it is no part of what the year is told of. */
const other = new RegExp(
  `[.;:?!\\n]|(?<![a-z])(?:${wordList(`
    die dat waar waarvan waarin waarna waarbij waarop omdat terwijl zodat zodra nadat maar doch om te en-wel besloten toegezegd
    aangekondigd afgesproken gevraagd verzocht gepland voorzien is zijn was waren werd werden wordt worden heeft hebben had
    hadden zal zullen kan kunnen
  `).join('|')})(?![a-z])`,
  'u',
);
/** A helping verb right behind the year, of the same clause: "In 2023 werden in april …". */
const helper = /^ (?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden) /u;
const determiners: ReadonlySet<string> = new Set(['de', 'het', 'een', 'deze', 'die', 'dit', 'van', 'over', 'voor']);
/** A finite verb behind the month begins a clause of that: "Vorig jaar startte de missie en in mei eindigt zij". */
const finiteBehind = /^ (?:[a-z]{3,20}t|[a-z]{2,20}[dt]en?|is|zijn|zal|zullen|kan|kunnen) /u;

/** Whether the year before a month is the one in which its clause says something was done. */
function governs(year: Candidate, month: Candidate, lower: string): boolean {
  const gap = lower.slice(year.end, month.start).replace(helper, ' ').replace(' te weten ', ' ');
  if (other.test(gap) || finiteBehind.test(textAfter(lower, month.end, 24))) return false;
  const before = textBefore(lower, year.start, 24);
  return !before.endsWith(' ') || !determiners.has(before.slice(wordStartBefore(before, before.length - 1), -1));
}

/** Gives a month or day without a year that of its clause: "Vorig jaar is € 271 miljoen overgemaakt, te weten € 150 miljoen in maart en € 121 miljoen in september". */
export function giveYearOfClause(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  let year: Candidate | null = null;
  return candidates.map((candidate) => {
    const first = firstOf(candidate.expression);
    if (first.unit === 'year') {
      const sole = candidate.expression.stretches.length === 1 && candidate.expression.stretches[0]!.to === null;
      year =
        sole && first.yearShift !== null && !first.sameYear && candidate.expression.modifier === null
          ? candidate
          : null;
      return candidate;
    }
    if (year === null || !open(first) || candidate.start - year.end > reach || !governs(year, candidate, lower))
      return candidate;
    const { yearShift } = firstOf(year.expression);
    return { ...candidate, expression: mapMoments(candidate.expression, (m) => ({ ...m, yearShift })) };
  });
}
