import { daysInMonth } from '../../../dutch/calendar.ts';
import { anyOf } from '../../../pattern.ts';
import { type Candidate, type Moment, momentsOf, type Stretch } from '../expression.ts';
import { unitNouns } from '../words.ts';
import { textBefore } from './context.ts';

const article = `(?:(?:de|het) )?(?:${anyOf(unitNouns)} )?`;
const through = new RegExp(
  `^(?: ?[-–—] ?| (?:t/m|tm|tot en met|tot \\(en met\\)|tot aan|(?<until>tot)|tot uiterlijk|tot in|op|(?<naar>naar)) ${article})$`,
  'iu',
);
const along = new RegExp(
  `^(?: (?:en|&|alsmede|alsook|respectievelijk|resp\\.) ${article}|, en |(?<comma>, )|(?<slash> ?/ ?))$`,
  'iu',
);
const either = new RegExp(`^ (?:of|dan wel|danwel|ofwel|c\\.q\\.) ${article}$`, 'iu');
const tussen = /(?:^|[^\p{L}\p{N}])tussen (?:(?:de|het) )?(?:(?:jaren|maanden|periode) )?$/iu;
/** After "in" or "op", "tot" starts another adverbial: "is in 2023 tot 2025 verlengd". */
const placed = /(?:^|[^\p{L}\p{N}])(?:in|op|voor|per) (?:(?:de|het) )?$/iu;
const nightly = /(?:^|[^\p{L}\p{N}])van (?:\p{L}{6,9} )?$/iu;

/** How two neighbours are joined by what stands between them. */
type Joint = 'through' | 'all' | 'comma' | 'one';

const rank: Readonly<Record<string, number>> = { decade: 0, year: 1, half: 2, season: 2, quarter: 2, month: 3, day: 4 };

const last = (c: Candidate): Moment => momentsOf(c.expression).at(-1)!;
const first = (c: Candidate): Moment => c.expression.stretches[0]!.from;
const isRange = (c: Candidate): boolean => c.expression.stretches.some((s) => s.to !== null);
const saysYear = (m: Moment): boolean =>
  m.year !== null || m.yearShift !== null || m.shift !== null || m.look !== null || m.sameYear;

function jointOf(left: Candidate, right: Candidate, text: string): Joint | null {
  const gap = text.slice(left.end, right.start);
  const before = textBefore(text, left.start, 32);
  const range = through.exec(gap);
  if (range) {
    if (isRange(left) || isRange(right) || left.expression.stretches.length + right.expression.stretches.length > 2)
      return null;
    if (range.groups!['until'] !== undefined && placed.test(before)) return null;
    if (gap === ' op ' && (first(left).unit !== 'day' || !nightly.test(before))) return null;
    if (range.groups!['naar'] !== undefined) return null;
    // A range goes on: a decade does not end in a day, nor does a day stand before what holds no day.
    return rank[first(left).unit]! > rank[last(right).unit]! + 3 ? null : 'through';
  }
  const list = along.exec(gap);
  if (list) {
    if (tussen.test(before) && !isRange(left) && list.groups!['comma'] === undefined) return 'through';
    if (list.groups!['slash'] !== undefined && first(left).unit === 'day') return null;
    return list.groups!['comma'] === undefined ? 'all' : 'comma';
  }
  return either.test(gap) ? 'one' : null;
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

function joinThrough(left: Candidate, right: Candidate, text: string): Candidate {
  const lead =
    /(?:^|[^\p{L}\p{N}])(?<lead>(?:van|vanaf|tussen|sinds|sedert)(?: (?:de|het))?(?: (?:jaren|maanden|maand|jaar|periode))? )$/iu.exec(
      textBefore(text, left.start, 32),
    );
  return {
    start: left.start - (lead?.groups!['lead']!.length ?? 0),
    end: right.end,
    rule: `${left.rule}-range`,
    weak: left.weak && right.weak,
    expression: {
      stretches: [{ from: withModifier(left), to: withModifier(right) }],
      choice: 'all',
      modifier: null,
      relation: null,
      told: null,
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
    expression: { stretches, choice, modifier: null, relation: null, told: null },
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
function betweenDays(c: Candidate, text: string): Candidate {
  const [one, two, ...others] = c.expression.stretches;
  if (two === undefined || others.length > 0 || one!.to !== null || two.to !== null || c.expression.choice === 'one')
    return c;
  const lead = tussen.exec(textBefore(text, c.start, 32));
  if (!lead) return c;
  const start = c.start - lead[0].replace(/^[^\p{L}\p{N}]/u, '').length;
  return {
    ...c,
    start,
    rule: `${c.rule}-range`,
    expression: { ...c.expression, stretches: [{ from: one!.from, to: two.from }] },
  };
}

/**
 * Joins neighbours into ranges ("28 februari t/m 2 maart", "tussen 2024 en 2031"), lists ("29 januari en
 * 9 september 2016") and choices ("2026 of 2027").
 */
export function joinDates(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const ranged: Candidate[] = [];
  for (const single of candidates) {
    const candidate = betweenDays(single, text);
    const left = ranged.at(-1);
    const near = left !== undefined && candidate.start - left.end <= 40;
    if (near && jointOf(left, candidate, text) === 'through')
      ranged[ranged.length - 1] = joinThrough(left, candidate, text);
    else ranged.push(candidate);
  }
  const joints = ranged.slice(1).map((right, i): Joint | null => {
    const left = ranged[i]!;
    return right.start - left.end > 40 ? null : jointOf(left, right, text);
  });
  const joined: Candidate[] = [];
  for (let i = 0; i < ranged.length; i++) {
    const to = listFrom(i, joints);
    const members = ranged.slice(i, to + 1);
    const choices = joints.slice(i, to).filter((j) => j === 'one').length;
    const full = members.every((m) => (first(m).unit === 'day' || first(m).unit === 'month') && first(m).year !== null);
    const whole =
      full && members.length > 1
        ? members.length === 2 &&
          (choices === 1 ? sameUnit(members) : adjoining(first(members[0]!), first(members[1]!)))
        : listable(members);
    if (to > i && whole) {
      joined.push(joinList(members, choices > 0 ? 'one' : 'all'));
      i = to;
    } else joined.push(ranged[i]!);
  }
  return joined;
}
