import { type Candidate, mapMoments, type Moment, firstOf } from '../expression.ts';

const open = (m: Moment): boolean =>
  m.year === null && m.yearShift === null && m.shift === null && m.look === null && !m.sameYear && !m.recurring;
const inYear = (m: Moment): boolean =>
  m.unit === 'day' || m.unit === 'month' || m.unit === 'quarter' || m.unit === 'season';
const between =
  /^,?(?: (?:en|of|tot|tot en met|t\/m|respectievelijk|resp\.))?(?: (?:in|op|per|vanaf|begin|eind|medio|half|rond|na|de|het|van)){0,3} ?$/u;

/** What an enumeration has between its members. */
const listing = /,| (?:en|of) /u;

/** "vorig jaar mei", "dit jaar in september": the relative year before a month or day is that month's year. */
const yearFirst: ReadonlySet<string> = new Set([' ', ' in ', ' op ']);

/** "is in december 2017 aangehouden en in februari aangenomen": one helping verb for two participles, and what the second tells comes next. */
const nextDone =
  /^(?: (?!is |zijn |was |waren |werd |werden |wordt |worden |heeft |hebben |had |hadden |dat |die |te )\p{Ll}{2,20}){0,2} \p{Ll}{3,20}(?:[dt]|en) en (?:in|op|per|begin|eind|medio) (?:de |het )?$/u;
/** How long that is at most. */
const longestDone = 70;

/** Gives a day or month without a year the year that its neighbour in the same enumeration says. */
export function shareYears(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const shared: Candidate[] = [];
  for (const candidate of candidates) {
    const left = shared.at(-1);
    if (left === undefined || candidate.start - left.end > longestDone) {
      shared.push(candidate);
      continue;
    }
    const gap = text.slice(left.end, candidate.start);
    const own = firstOf(candidate.expression);
    const theirs = firstOf(left.expression);
    const bothInside = inYear(own) && inYear(theirs);
    if (bothInside && open(own) && theirs.year !== null && own.unit === theirs.unit && nextDone.test(gap)) {
      const { year } = theirs;
      const expression = mapMoments(candidate.expression, (m) => ({
        ...m,
        year: year + (isEarlier(m, theirs) ? 1 : 0),
      }));
      shared.push({ ...candidate, weak: false, expression });
      continue;
    }
    if (candidate.start - left.end > 24) {
      shared.push(candidate);
      continue;
    }
    if (left.rule === 'relative-unit' && theirs.yearShift !== null && yearFirst.has(gap) && inYear(own) && open(own)) {
      const { yearShift } = theirs;
      shared[shared.length - 1] = {
        ...candidate,
        start: left.start,
        weak: false,
        expression: mapMoments(candidate.expression, (m) => ({ ...m, yearShift })),
      };
    } else if (
      bothInside &&
      open(theirs) &&
      !open(own) &&
      own.look === null &&
      own.shift === null &&
      gap.length > 1 &&
      between.test(gap)
    ) {
      const { year, yearShift } = own;
      shared[shared.length - 1] = {
        ...left,
        weak: false,
        expression: mapMoments(left.expression, (m) => ({
          ...m,
          year: year !== null && turns(m, own) ? year - 1 : year,
          yearShift,
        })),
      };
      shared.push(candidate);
    } else if (bothInside && open(own) && theirs.year !== null && listing.test(gap) && between.test(gap)) {
      const { year } = theirs;
      const expression = mapMoments(candidate.expression, (m) => ({ ...m, year: year + (turns(theirs, m) ? 1 : 0) }));
      shared.push({ ...candidate, weak: false, expression });
    } else shared.push(candidate);
  }
  return shared;
}

/** Whether one of two units of a year comes before the other in it. */
const isEarlier = (m: Moment, other: Moment): boolean =>
  m.index! < other.index! || (m.index === other.index && (m.day ?? 0) < (other.day ?? 0));

/** Whether the year turns between two of an enumeration: "in december en in januari 2024". */
function turns(m: Moment, next: Moment): boolean {
  return (m.unit === 'day' || m.unit === 'month') && m.index! >= 11 && next.index! <= 2;
}
