import { weekdays } from '../../dutch/calendar.ts';
import type { DateExpression, Unit } from '../../extractors/dates/expression.ts';
import type { DateFields } from '../../extractors/dates/schema.ts';
import type { ReferenceDate } from '../../extractors/metadata/schema.ts';
import type { Found, Reading, Remark } from '../../fact.ts';
import { dayOf, exists, valueOf, type Value } from './value.ts';
import { type Placed, placeYears, type ReferenceDay, referenceDay, weekdayOfPlaced } from './years.ts';

/** A stretch of days with the EDTF of its two ends. */
interface Interval {
  readonly from: Value;
  readonly to: Value;
}

const coarseness: readonly Unit[] = ['decade', 'year', 'half', 'season', 'quarter', 'month', 'day'];

/** Joins intervals that follow on one another: "11 en 12 oktober", "2023, 2024 en 2025". */
function coalesce(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const interval of intervals) {
    const before = joined.at(-1);
    if (before && interval.from.first === before.to.last + 1)
      joined[joined.length - 1] = { from: before.from, to: interval.to };
    else joined.push(interval);
  }
  return joined;
}

/** The EDTF of intervals: one value, an interval, a set of all of them or of one. */
function edtfOf(intervals: readonly Interval[], choice: 'all' | 'one'): string {
  const sole = intervals[0]!;
  const plain = ({ from, to }: Interval, link: string) =>
    from.edtf === to.edtf ? from.edtf : `${from.edtf}${link}${to.edtf}`;
  if (intervals.length === 1) return plain(sole, '/');
  const members = intervals.map((interval) => plain(interval, '..')).join(',');
  return choice === 'one' ? `[${members}]` : `{${members}}`;
}

/** The days that the relation leaves: "tot en met" opens the start, "sinds" the end. */
function bounds(
  intervals: readonly Interval[],
  relation: DateFields['relation'],
  modifier: DateFields['modifier'],
): { start: string | null; end: string | null } {
  const { from } = intervals[0]!;
  const { to } = intervals.at(-1)!;
  const start = dayOf(from, from.first);
  const end = to.last === from.first ? start : dayOf(to, to.last);
  if (relation === 'from') return { start, end: null };
  if (relation === 'until') return { start: null, end };
  // Before the end of a year is any day of it: "voor het einde van het jaar", "vóór eind maart".
  if (relation === 'before' && modifier === 'end') return { start: null, end };
  if (relation === 'before') return { start: null, end: dayOf(from, from.first - 1) };
  return relation === 'after' ? { start: dayOf(to, to.last + 1), end: null } : { start, end };
}

/** The intervals of placed moments, in the order of the expression's stretches. */
function intervalsOf(expression: DateExpression, placed: readonly Placed[]): Interval[] {
  let i = 0;
  return expression.stretches.map((stretch) => {
    const from = placed[i++]!;
    const to = stretch.to === null ? from : placed[i++]!;
    const sole = stretch.to === null;
    const lead = from.moment.modifier ?? (sole ? expression.modifier : null);
    const tail = to.moment.modifier ?? (sole ? expression.modifier : null);
    return { from: valueOf(from.moment, from.year, lead), to: valueOf(to.moment, to.year, tail) };
  });
}

function remarksOn(fact: Found<DateExpression>, placed: readonly Placed[]): Remark[] {
  return placed.flatMap((p): Remark[] => {
    const { weekday } = p.moment;
    if (weekday === null || p.year === null || p.moment.unit !== 'day' || weekdayOfPlaced(p) === weekday) return [];
    const real = weekdays[weekdayOfPlaced(p)]!;
    const day = valueOf(p.moment, p.year, null).edtf;
    return [
      { code: 'weekday-mismatch', message: `${day} is a ${real}, the letter says ${weekdays[weekday]}`, at: fact.at },
    ];
  });
}

/** The date before: the moment it ends with, its year known, and whether the letter says that year. */
interface Previous {
  readonly placed: Placed;
  readonly said: boolean;
  /** Whether it goes on from then: "sinds 2017". */
  readonly lasting: boolean;
  readonly end: number;
}

/** The last moment with the modifier of its expression: what comes after "eind 2022" is no March of that year. */
const narrowed = ({ moment, year }: Placed, modifier: DateFields['modifier']): Placed =>
  modifier === null ? { moment, year } : { moment: { ...moment, modifier }, year };

/** The fields of one expression; null when it cannot be known, with a remark when a user would want to know. */
function resolve(
  fact: Found<DateExpression>,
  reference: ReferenceDay,
  previous: Previous | null,
): { fields: DateFields | null; remarks: readonly Remark[]; last: Placed | null } {
  const expression = fact.fields;
  const years = placeYears(
    expression,
    reference,
    previous?.placed.year ?? null,
    // "Sinds 2017 aanwezig; in maart versterkt": what goes on since a year is no story of that year.
    previous?.said && !previous.lasting ? previous.placed : null,
  );
  if (years === null) return { fields: null, remarks: [], last: null };
  const { placed, basis } = years;
  const wrong = placed.find((p) => !exists(p.moment, p.year));
  if (wrong !== undefined) {
    const { day, index } = wrong.moment;
    const said = `${wrong.year ?? 'XXXX'}-${String(index).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return {
      fields: null,
      remarks: [{ code: 'impossible-date', message: `the calendar has no day ${said}`, at: fact.at }],
      last: null,
    };
  }
  const each = intervalsOf(expression, placed);
  if (each.some(({ from, to }) => from.known && to.known && from.first > to.last)) {
    return {
      fields: null,
      remarks: [{ code: 'reversed-date', message: 'the range ends before it starts', at: fact.at }],
      last: null,
    };
  }
  const { relation, choice, modifier } = expression;
  const intervals = choice === 'all' && each.length > 1 ? coalesce(each) : each;
  const precision =
    placed.length === 1
      ? placed[0]!.moment.unit
      : coarseness.find((unit) => placed.some(({ moment }) => moment.unit === unit))!;
  return {
    fields: {
      edtf: edtfOf(intervals, choice),
      ...bounds(intervals, relation, modifier),
      precision,
      modifier,
      relation,
      basis,
      role: 'other',
    },
    remarks: remarksOn(fact, placed),
    last: narrowed(placed.at(-1)!, modifier),
  };
}

/** How far back "van dat jaar" can point, in characters. */
const memory = 600;

/** An expression that keeps to itself on which side of the day of writing its verb puts it. */
function withoutTense(fact: Found<DateExpression>): Found<DateExpression> {
  const { told } = fact.fields;
  return {
    ...fact,
    fields: { ...fact.fields, told: () => ({ direction: told().direction, plain: null, follows: told().follows }) },
  };
}

/**
 * Gives each expression its value against the reference date. A day that no calendar has and a range that ends
 * before it starts become remarks; what is told against a day that is not known ("vorig jaar" in a letter
 * without any date) is left out.
 */
export function resolveDates(
  found: readonly Found<DateExpression>[],
  reference: ReferenceDate | null,
): Reading<DateFields> {
  const day = referenceDay(reference);
  const isStated = reference?.basis === 'stated';
  const facts: Found<DateFields>[] = [];
  const remarks: Remark[] = [];
  let previous: Previous | null = null;
  for (const fact of found) {
    const near: Previous | null = previous !== null && fact.at.start - previous.end <= memory ? previous : null;
    // Against a day of writing that is not known, a tense does not say which year is another's.
    const { fields, remarks: said, last } = resolve(isStated ? fact : withoutTense(fact), day, near);
    remarks.push(...said);
    if (fields === null) continue;
    facts.push({ at: fact.at, rule: fact.rule, fields });
    if (last !== null && last.year !== null)
      previous = {
        placed: last,
        said: fields.basis === 'stated',
        lasting: fields.relation === 'from',
        end: fact.at.end,
      };
  }
  return { found: facts, remarks };
}
