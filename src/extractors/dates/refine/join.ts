import { daysInMonth } from '../../../dutch/calendar.ts';
import { type Candidate, type Moment, momentsOf, type Stretch, untold } from '../expression.ts';
import { unitNouns } from '../words.ts';
import { articles, lastWord, textBefore, without, wordStartBefore } from './context.ts';

const through: ReadonlySet<string> = new Set(
  't/m|tm|tot en met|tot (en met)|tot aan|tot|tot uiterlijk|tot in|tot omstreeks|tot rond|tot ongeveer|tot circa|tot ca.|op'.split(
    '|',
  ),
);
const along: ReadonlySet<string> = new Set(['en', '&', 'alsmede', 'alsook', 'respectievelijk', 'resp.']);
const either: ReadonlySet<string> = new Set(['of', 'dan wel', 'danwel', 'ofwel', 'c.q.']);
const plurals: ReadonlySet<string> = new Set(['jaren', 'maanden', 'periode']);
const periods: ReadonlySet<string> = new Set([...plurals, 'maand', 'jaar']);
/** After "in" or "op", "tot" starts another adverbial: "is in 2023 tot 2025 verlengd". */
const placing: ReadonlySet<string> = new Set(['in', 'op', 'voor', 'per']);
const leading: ReadonlySet<string> = new Set(['van', 'vanaf', 'tussen', 'sinds', 'sedert']);

/** The word that ends before the last blank, cut off by anything but letters and figures. */
function wordAtEnd(before: string): string {
  const end = before.length - 1;
  return before[end] === ' ' ? before.slice(wordStartBefore(before, end), end) : '';
}

/** Where "tussen", "tussen de jaren" and the like start at the end of a stretch; or -1. */
function tussenIn(before: string): number {
  const head = without(without(before, plurals), articles);
  return wordAtEnd(head) === 'tussen' ? head.length - 7 : -1;
}

/** Whether a night is told of: "van 6 op 7 april", "van maandag 6 op dinsdag 7 april". */
function nightly(before: string): boolean {
  if (wordAtEnd(before) === 'van') return true;
  const word = lastWord(before);
  return word.length >= 6 && word.length <= 9 && wordAtEnd(before.slice(0, -word.length - 1)) === 'van';
}

/** The words that join in a gap, without what goes before the second date: " tot en met het jaar " → "tot en met". */
function joiner(gap: string): string {
  if (gap[0] !== ' ' || !gap.endsWith(' ')) return '';
  return without(without(gap, unitNouns), articles).slice(1, -1);
}

/** How two neighbours are joined by what stands between them. */
type Joint = 'through' | 'all' | 'comma' | 'one';

const rank: Readonly<Record<string, number>> = { decade: 0, year: 1, half: 2, season: 2, quarter: 2, month: 3, day: 4 };

const last = (c: Candidate): Moment => momentsOf(c.expression).at(-1)!;
const first = (c: Candidate): Moment => c.expression.stretches[0]!.from;
const isRange = (c: Candidate): boolean => c.expression.stretches.some((s) => s.to !== null);
const saysYear = (m: Moment): boolean =>
  m.year !== null || m.yearShift !== null || m.shift !== null || m.look !== null || m.sameYear;

function jointOf(left: Candidate, right: Candidate, lower: string): Joint | null {
  const gap = lower.slice(left.end, right.start);
  const before = textBefore(lower, left.start, 32);
  const sign = gap.trim();
  const slash = sign === '/';
  if (sign.length === 1 && '-–—/'.includes(sign) && gap.length <= 3 && !/^ {2}| {2}$/u.test(gap)) {
    if (slash) return tussenIn(before) !== -1 && !isRange(left) ? 'through' : first(left).unit === 'day' ? null : 'all';
    return throughJoint(left, right);
  }
  if (gap === ', ' || gap === ', en ')
    return gap !== ', ' ? (tussenIn(before) !== -1 && !isRange(left) ? 'through' : 'all') : 'comma';
  const said = joiner(gap);
  if (through.has(said)) {
    if (said === 'tot' && placing.has(wordAtEnd(without(before, articles)))) return null;
    if (gap === ' op ' && (first(left).unit !== 'day' || !nightly(before))) return null;
    return throughJoint(left, right);
  }
  if (along.has(said)) return tussenIn(before) !== -1 && !isRange(left) ? 'through' : 'all';
  return either.has(said) ? 'one' : null;
}

function throughJoint(left: Candidate, right: Candidate): Joint | null {
  if (isRange(left) || isRange(right) || left.expression.stretches.length + right.expression.stretches.length > 2)
    return null;
  // A range goes on: a decade does not end in a day, nor does a day stand before what holds no day.
  return rank[first(left).unit]! > rank[last(right).unit]! + 3 ? null : 'through';
}

/** Whether neighbours of a list share what they are: one unit, no modifier on a later one, the year said once. */
function listable(members: readonly Candidate[]): boolean {
  const [head, ...tail] = members;
  if (members.some((m) => m.expression.modifier !== null || momentsOf(m.expression).some((x) => x.modifier !== null)))
    return false;
  if (tail.some((m) => first(m).unit !== first(head!).unit)) return false;
  const { unit } = first(head!);
  if (unit === 'year' || unit === 'decade') return members.every((m) => !isRange(m));
  const said = members.filter((m) => momentsOf(m.expression).some(saysYear)).length;
  return said <= 1;
}

/** Whether a choice is between two values of one unit, none of them narrowed: "1 januari 2026 of 1 juli 2026". */
function sameUnit(members: readonly Candidate[]): boolean {
  const { unit } = first(members[0]!);
  return members.every((m) => m.expression.modifier === null && momentsOf(m.expression).every((x) => x.unit === unit));
}

/** Whether full days or months follow on one another, so that "en" makes a range: "31 december 2023 en 1 januari 2024". */
function adjoining(left: Moment, right: Moment): boolean {
  const nextMonth = left.index! % 12 === right.index! - 1 && left.year! + (left.index === 12 ? 1 : 0) === right.year;
  if (left.unit === 'month') return nextMonth;
  if (left.index === right.index && left.year === right.year) return left.day! + 1 === right.day;
  return nextMonth && right.day === 1 && left.day === daysInMonth(left.year!, left.index!);
}

function withModifier(c: Candidate): Moment {
  const m = first(c);
  return c.expression.modifier === null ? m : { ...m, modifier: c.expression.modifier };
}

function joinThrough(left: Candidate, right: Candidate, lower: string): Candidate {
  const before = textBefore(lower, left.start, 32);
  const head = without(without(before, periods), articles);
  const word = wordAtEnd(head);
  const lead = leading.has(word) ? before.length - head.length + word.length + 1 : 0;
  return {
    start: left.start - lead,
    end: right.end,
    rule: `${left.rule}-range`,
    weak: left.weak && right.weak,
    expression: {
      stretches: [{ from: withModifier(left), to: withModifier(right) }],
      choice: 'all',
      modifier: null,
      relation: null,
      told: untold,
    },
  };
}

function joinList(members: readonly Candidate[], choice: 'all' | 'one'): Candidate {
  const stretches: Stretch[] = members.flatMap((m) => m.expression.stretches);
  return {
    start: members[0]!.start,
    end: members.at(-1)!.end,
    rule: `${members[0]!.rule}-list`,
    weak: members.every((m) => m.weak),
    expression: { stretches, choice, modifier: null, relation: null, told: untold },
  };
}

/** No list is longer: the days of a month. */
const longest = 31;

/** Makes one candidate of the neighbours from `from` on that a list joins, if they make a list. */
function listFrom(from: number, joints: readonly (Joint | null)[]): number {
  let to = from;
  while (
    to < joints.length &&
    to - from < longest &&
    (joints[to] === 'all' || joints[to] === 'comma' || joints[to] === 'one')
  )
    to++;
  // A list ends in "en" or "of"; what only commas join is no list.
  while (to > from && joints[to - 1] === 'comma') to--;
  if (to === from) return from;
  return to;
}

/** "Tussen 1 en 15 mei" is a range although "en" stands in it. */
function betweenDays(c: Candidate, lower: string): Candidate {
  if (c.expression.stretches.length !== 2) return c;
  const [one, two] = c.expression.stretches;
  if (one!.to !== null || two!.to !== null || c.expression.choice === 'one') return c;
  const before = textBefore(lower, c.start, 32);
  const from = tussenIn(before);
  if (from === -1) return c;
  const start = c.start - before.length + from;
  return {
    ...c,
    start,
    rule: `${c.rule}-range`,
    expression: { ...c.expression, stretches: [{ from: one!.from, to: two!.from }] },
  };
}

/**
 * Joins neighbours into ranges ("28 februari t/m 2 maart", "tussen 2024 en 2031"), lists ("29 januari en
 * 9 september 2016") and choices ("2026 of 2027").
 */
export function joinDates(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  const ranged: Candidate[] = [];
  for (const single of candidates) {
    const candidate = betweenDays(single, lower);
    const left = ranged.at(-1);
    const near = left !== undefined && candidate.start - left.end <= 40;
    if (near && jointOf(left, candidate, lower) === 'through')
      ranged[ranged.length - 1] = joinThrough(left, candidate, lower);
    else ranged.push(candidate);
  }
  const joints = ranged.slice(1).map((right, i): Joint | null => {
    const left = ranged[i]!;
    return right.start - left.end > 40 ? null : jointOf(left, right, lower);
  });
  const joined: Candidate[] = [];
  for (let i = 0; i < ranged.length; i++) {
    const to = listFrom(i, joints);
    if (to === i) {
      joined.push(ranged[i]!);
      continue;
    }
    const members = ranged.slice(i, to + 1);
    const choices = joints.slice(i, to).filter((j) => j === 'one').length;
    const full = members.every((m) => (first(m).unit === 'day' || first(m).unit === 'month') && first(m).year !== null);
    const whole =
      full && members.length > 1
        ? members.length === 2 &&
          (choices === 1 ? sameUnit(members) : adjoining(first(members[0]!), first(members[1]!)))
        : listable(members);
    if (whole) {
      joined.push(joinList(members, choices > 0 ? 'one' : 'all'));
      i = to;
    } else joined.push(ranged[i]!);
  }
  return joined;
}
