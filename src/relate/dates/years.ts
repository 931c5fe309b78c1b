import { civilOfDayNumber, dayNumber, isoDayNumber, weekdayOf } from '../../dutch/calendar.ts';
import {
  type DateExpression,
  isSpokenOf,
  type Moment,
  momentsOf,
  type Relation,
  type Told,
} from '../../extractors/dates/expression.ts';
import type { DateFields } from '../../extractors/dates/schema.ts';
import type { ReferenceDate } from '../../extractors/metadata/schema.ts';
import { countedDay, daysIn, exists } from './value.ts';

/** A moment with its year. */
export interface Placed {
  readonly moment: Moment;
  /** Null when no year can be known. */
  readonly year: number | null;
}

/** The moments of an expression, each with its year, in the order said; and how the years are known. */
export interface PlacedExpression {
  readonly placed: readonly Placed[];
  readonly basis: DateFields['basis'];
}

/** The day against which years are filled in, as a day number. */
export type ReferenceDay = number | null;

const yearOf = (day: number): number => civilOfDayNumber(day).year;
const monthOf = (day: number): number => civilOfDayNumber(day).month;

/** The years that are tried, from the year of the reference day. */
const steps = [-1, 0, 1, -2, 2, 3, 4, -3, -4] as const;

/** Up to so many days from the reference day the nearest year is taken whatever the tense; of a unit of months up to fewer. */
const near = 100;
const nearMonths = 30;

/** How many days of a season can be left that is told as gone by. */
const almostOver = 31;

/** The year that puts a moment, or all from it to another, nearest to the reference day, and how far; years that `against` says no to lie a year farther. */
function leastAway(
  m: Moment,
  reference: number,
  against: (first: number, last: number, distant: number) => boolean,
  to: Moment | null = null,
): { year: number | null; away: number } {
  const around = yearOf(reference);
  let best: number | null = null;
  let least = Infinity;
  for (const step of steps) {
    const year = around + step;
    if (!exists(m, year)) continue;
    const [first, end] = daysIn(m, year, null);
    const until = to === null ? year : beside(to, { moment: m, year }, false, true);
    const last = to !== null && exists(to, until) ? daysIn(to, until, null)[1] : end;
    if (m.look === 'back' && first > reference) continue;
    // "afgelopen zomer", told early in June, is that of the year before.
    if (m.look === 'back' && m.unit === 'season' && last - reference > almostOver) continue;
    // A month or season "a.s." is one that has not begun, or has only just.
    const grace = m.unit === 'season' ? 31 : 0;
    if (m.look === 'ahead' && (m.unit === 'day' ? last < reference : first < reference - grace)) continue;
    const distant = Math.max(0, first - reference, reference - last);
    const away = against(first, last, distant) ? distant + 366 : distant;
    if (away < least) {
      least = away;
      best = year;
    }
  }
  return { year: best, away: least };
}

const never = (): boolean => false;

/**
 * The year that puts a moment nearest to the reference day, or last before it, or next after it. Where even the
 * nearest lies months away, as many as to the next on the other side, the tense chooses: "gaat op 15 december in".
 */
function nearest(m: Moment, reference: number, told: Told, to: Moment | null = null): number | null {
  const enough = m.unit === 'season' || m.unit === 'quarter' || m.unit === 'half' ? nearMonths : near;
  const plain = leastAway(m, reference, never, to);
  if (plain.away <= enough) return plain.year;
  const { direction } = told();
  if (direction === null) return plain.year;
  return leastAway(
    m,
    reference,
    (first, last, distant) => distant > enough && (direction === 'past' ? first > reference : last < reference),
    to,
  ).year;
}

/** How far a day may lie on the other side than its verb tells: letters are dated some days before or after they are sent. */
const slack = 14;
/** How far behind a month can lie that was to come when the letter was written. */
const lag = 31;
/** How far behind what is told in the present can lie: the report of a meeting is some weeks later. */
const recent = 45;

/**
 * The year of a moment whose verb tells beyond doubt that it has gone by or is to come, where the nearest year puts it
 * on the other side: "De eenheid is in mei teruggekeerd", written in February. Else null. `to`: the end of its range.
 */
function onItsSide(m: Moment, nearestYear: number, reference: number, told: Told, to: Moment | null): number | null {
  const [first, last] = daysIn(m, nearestYear, null);
  // "van 1 juni tot en met 30 september patrouilleert …", told in August, is going on.
  if (to !== null && first <= reference) {
    const until = beside(to, { moment: m, year: nearestYear }, false, true);
    if (exists(to, until) && daysIn(to, until, null)[1] >= reference) return null;
  }
  const grace = m.unit === 'day' ? slack : 0;
  const ahead = first - reference > grace;
  if (!ahead && reference - last <= (m.unit === 'month' ? lag : grace)) return null;
  const { plain } = told();
  if (plain === null || (plain === 'past') !== ahead) return null;
  if (plain === 'present' && reference - last <= recent) return null;
  const year = nearestYear + (ahead ? -1 : 1);
  return exists(m, year) ? year : null;
}

/** Relations under which a day can lie ahead of a verb told as past: "is verlengd tot 1 september". */
const ahead: ReadonlySet<Relation | null> = new Set(['from', 'until', 'before']);

/**
 * The year of a moment that goes on from the date before it in its sentence, where the nearest one cannot be meant: it
 * would lie ahead though told as past ("op 24 februari 2022 viel … en op 4 maart besloot"), behind though told as to
 * come, or before the plan that it follows ("in het eerste kwartaal van 2026 … en in het derde kwartaal"). Else null.
 */
function sequelOf(
  m: Moment,
  nearestYear: number,
  reference: number,
  before: Placed,
  expression: DateExpression,
): number | null {
  const [first, last] = daysIn(m, nearestYear, null);
  const [start, end] = daysIn(before.moment, before.year!, null);
  const overtaken = start > reference && last < start && before.moment.unit === m.unit;
  if ((first <= reference && last >= reference) || (first > reference && ahead.has(expression.relation) && !overtaken))
    return null;

  const within =
    exists(m, before.year) &&
    (before.moment.unit === 'year'
      ? daysIn(m, before.year!, null)[0] >= daysIn(before.moment, before.year!, before.moment.modifier)[0]
      : daysIn(m, before.year!, null)[0] > end);
  const year = before.year! + (within ? 0 : 1);
  if (year === nearestYear || !exists(m, year)) return null;
  const [from, to] = daysIn(m, year, null);
  const { direction, follows } = expression.told();
  if (!follows) return null;
  if (direction === 'past') return first > reference && to <= reference ? year : null;
  if (direction === 'future' && last < reference) return from >= reference ? year : null;
  return overtaken ? year : null;
}

/** A unit told as so many units away from the reference day: "vorige maand", "volgend kwartaal", "gisteren", "de tiende van deze maand". */
function shifted(m: Moment, reference: number): Placed {
  const year = yearOf(reference);
  const shift = m.shift!;
  if (m.unit === 'day' && m.day !== null) {
    const { moment: month, year: of } = shifted({ ...m, unit: 'month' }, reference);
    return { moment: { ...m, index: month.index }, year: of };
  }
  if (m.unit === 'day') {
    const { year: y, month, day } = civilOfDayNumber(reference + shift);
    return { moment: { ...m, index: month, day }, year: y };
  }
  if (m.unit === 'decade') return { moment: m, year: year - (year % 10) + 10 * shift };
  const per = m.unit === 'month' ? 12 : 4;
  const now = m.unit === 'month' ? monthOf(reference) - 1 : Math.floor((monthOf(reference) - 1) / 3);
  const count = year * per + now + shift;
  return { moment: { ...m, index: (count % per) + 1 }, year: Math.floor(count / per) };
}

/** A day of the week, last before or next after the reference day. */
function onWeekday(m: Moment, reference: number): Placed {
  const now = weekdayOf(reference);
  const away = m.look === 'back' ? -((now - m.weekday! + 6) % 7) - 1 : ((m.weekday! - now + 6) % 7) + 1;
  const { year, month, day } = civilOfDayNumber(reference + away);
  return { moment: { ...m, index: month, day }, year };
}

const open = (m: Moment): boolean => m.year === null && m.yearShift === null && m.shift === null && !m.sameYear;

/** The year of a moment in an enumeration beside one whose year is known: the same, or across the turn of the year. */
function beside(m: Moment, other: Placed, before: boolean, range: boolean): number {
  const year = other.year!;
  if (m.unit === 'year' || m.unit === 'decade' || other.moment.unit === 'year' || m.index === null) return year;
  const mine = m.index * 100 + (m.day ?? 0);
  const theirs = (other.moment.index ?? 0) * 100 + (other.moment.day ?? 0);
  if (m.unit !== other.moment.unit && m.index === other.moment.index) return year;
  const [early, late] = before ? [mine, theirs] : [theirs, mine];
  const turns =
    early > late && (range || (m.unit !== 'quarter' && Math.floor(early / 100) >= 11 && Math.floor(late / 100) <= 2));
  return turns ? (before ? year - 1 : year + 1) : year;
}

/**
 * Gives every moment of an expression its year: the one said, the one a neighbour in the expression says, the
 * one that "jl." and "a.s." point to, else the nearest to the reference day. Null when the expression tells a
 * value against a day that is not known; a year that cannot be known is null. `before` is the moment that the date
 * before it ends with, if it says its year.
 */
export function placeYears(
  expression: DateExpression,
  reference: ReferenceDay,
  previousYear: number | null,
  before: Placed | null = null,
): PlacedExpression | null {
  const { from: sole, to: end } = expression.stretches[0]!;
  // Most dates: one, with its year.
  if (sole.year !== null && end === null && expression.stretches.length === 1)
    return { placed: [counted({ moment: sole, year: sole.year })], basis: 'stated' };
  const moments = momentsOf(expression);
  const look = moments.find((m) => m.look !== null)?.look ?? null;
  const range = expression.stretches.length === 1;
  const said = moments.some((m) => m.year !== null);
  let inferred = false;
  let relative = false;
  const placed: (Placed | null)[] = [];
  for (const m of moments) {
    if (m.shift !== null || (m.unit === 'day' && m.index === null)) {
      if (reference === null) return null;
      relative = true;
      placed.push(m.shift === null ? onWeekday(m, reference) : shifted(m, reference));
    } else if (isSpokenOf(m) && before?.moment.unit === 'year') placed.push({ moment: m, year: before.year });
    else if (m.yearShift !== null) {
      relative = true;
      if (reference === null) return null;
      placed.push(winterOf(m, yearOf(reference) + m.yearShift, reference));
    } else if (m.sameYear) {
      if (previousYear === null) return null;
      placed.push({ moment: m, year: previousYear });
    } else if (m.year !== null) placed.push({ moment: m, year: m.year });
    // "van 1 april jl. tot en met 31 maart 2027": what is told against the day of writing keeps its own year.
    else if (m.look !== null && said && reference !== null) {
      relative = true;
      placed.push({ moment: m, year: nearest(m, reference, expression.told) });
    } else placed.push(null);
  }
  if (moments.every(open) && moments.some((m) => m.recurring)) {
    return { placed: moments.map((m) => ({ moment: m, year: null })), basis: 'stated' };
  }
  // Years spread from the members that say one: to those before, then to those after.
  for (let i = placed.length - 2; i >= 0; i--) {
    const next = placed[i + 1];
    if (placed[i] === null && next) placed[i] = { moment: moments[i]!, year: beside(moments[i]!, next, true, range) };
  }
  if (placed[0] === null && reference !== null) {
    const pivot = look === 'back' ? moments.length - 1 : 0;
    // A range is as near as its nearer end: "van februari tot en met november", written in December.
    const to = range && look === null && end !== null && open(end) ? end : null;
    const year = nearest({ ...moments[pivot]!, look }, reference, expression.told, to);
    if (year === null && exists(moments[pivot]!, null)) return null;
    const sequel =
      before !== null && year !== null && look === null
        ? sequelOf(moments[pivot]!, year, reference, before, expression)
        : null;
    const side =
      sequel === null && year !== null && look === null
        ? onItsSide(moments[pivot]!, year, reference, expression.told, to)
        : null;
    placed[pivot] = { moment: moments[pivot]!, year: sequel ?? side ?? year ?? yearOf(reference) };
    inferred = true;
    if (look !== null) relative = true;
    for (let i = pivot - 1; i >= 0; i--) {
      placed[i] = { moment: moments[i]!, year: beside(moments[i]!, placed[i + 1]!, true, range) };
    }
  }
  for (let i = 1; i < placed.length; i++) {
    const before = placed[i - 1];
    if (placed[i] === null && before)
      placed[i] = { moment: moments[i]!, year: beside(moments[i]!, before, false, range) };
  }
  const all = placed.map((p, i): Placed => counted(p ?? { moment: moments[i]!, year: null }));
  return { placed: all, basis: relative ? 'relative' : inferred ? 'year-inferred' : 'stated' };
}

/** A month of which a certain weekday is told, as that day. */
const counted = ({ moment, year }: Placed): Placed => ({ moment: countedDay(moment, year), year });

/** "Deze winter", told in January, began last year. */
function winterOf(m: Moment, year: number, reference: number): Placed {
  return m.unit === 'season' && m.index === 4 && monthOf(reference) <= 6
    ? { moment: m, year: year - 1 }
    : { moment: m, year };
}

/** The weekday of a day that exists, 0 for Monday. */
export function weekdayOfPlaced({ moment, year }: Placed): number {
  return weekdayOf(dayNumber(year!, moment.index!, moment.day!));
}

/** The day in the middle of a reference date, as a day number: an inferred one is a window. */
export function referenceDay(reference: ReferenceDate | null): ReferenceDay {
  return reference === null ? null : Math.floor((isoDayNumber(reference.start) + isoDayNumber(reference.end)) / 2);
}
