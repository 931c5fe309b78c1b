import type { precisions } from './schema.ts';
import type { modifiers, Range } from '../../fact.ts';
import type { relations } from './schema.ts';

/** A calendar unit. */
export type Unit = (typeof precisions)[number];
/** What narrows a unit. */
export type Modifier = (typeof modifiers)[number];
/** How the sentence bounds a value. */
export type Relation = (typeof relations)[number];

/** A calendar unit as said, with holes where the letter says nothing; the reference date fills them in `relate`. */
export interface Moment {
  readonly unit: Unit;
  /** As said, or null. Of a decade its first year. */
  readonly year: number | null;
  /** Years away from the reference date ("vorig jaar" -1), or null. */
  readonly yearShift: number | null;
  /** The month (1-12) of a day or month; the season (1-4), quarter (1-4) or half (1-2) of a year; else null. */
  readonly index: number | null;
  /** Day of the month, as said, also when no month has it; or null. */
  readonly day: number | null;
  /** 0 for Monday to 6 for Sunday, or null. */
  readonly weekday: number | null;
  /** Which of its weekdays a month's day is told as ("de derde dinsdag van september" 3), 0 for the last; or null. */
  readonly nth: number | null;
  /** The whole unit told against the reference date, in units away ("vorige maand" -1), or null. */
  readonly shift: number | null;
  /** Whether it is the last one before ("jl.") or the next one after ("a.s.") the reference date. */
  readonly look: 'back' | 'ahead' | null;
  /** Year told by pointing back: "in mei van dat jaar"; with a `yearShift` that year only where one is spoken of. */
  readonly sameYear: boolean;
  /** Comes back every year: "jaarlijks op 4 mei". Has no year. */
  readonly recurring: boolean;
  readonly modifier: Modifier | null;
}

/** A moment, or all from one moment to another, both included. */
export interface Stretch {
  readonly from: Moment;
  readonly to: Moment | null;
}

/** What the tense of a verb tells of the date that hangs on it; the present can tell of what has only just gone by. */
export type PlainTense = 'past' | 'present' | 'future';

/** What the sentence tells of a date without a year. */
export interface Telling {
  /** Whether it has gone by or is to come; null where the sentence does not tell. */
  readonly direction: 'past' | 'future' | null;
  /** What the tense of its own verb tells of that beyond doubt; else null. */
  readonly plain: PlainTense | null;
  /** Whether the date before it stands in the same sentence. */
  readonly follows: boolean;
}

/** What the sentence tells of a date; worked out when asked for. */
export type Told = () => Telling;

const nothingTold: Telling = { direction: null, plain: null, follows: false };
/** Told as nothing. */
export const untold: Told = () => nothingTold;

/** A calendar expression as read, before the reference date is known. */
export interface DateExpression {
  /** One or more, in the order said. */
  readonly stretches: readonly Stretch[];
  /** Whether all are meant ("3 en 10 mei") or one of them ("2026 of 2027"). */
  readonly choice: 'all' | 'one';
  /** Of the whole; the modifiers of a range's ends stand in its moments. */
  readonly modifier: Modifier | null;
  readonly relation: Relation | null;
  /** Whether the sentence tells it as gone by or to come, where the year is not said; worked out when asked for. */
  readonly told: Told;
}

const nothing: Partial<Moment> = {};

/**
 * A moment about which nothing is said but what is given, and what `tail` says of its year. Written out: a spread costs
 * V8 ten times as much.
 */
export function moment(unit: Unit, said: Partial<Omit<Moment, 'unit'>>, tail: Partial<Moment> = nothing): Moment {
  return {
    unit,
    year: said.year ?? tail.year ?? null,
    yearShift: said.yearShift ?? tail.yearShift ?? null,
    index: said.index ?? null,
    day: said.day ?? null,
    weekday: said.weekday ?? null,
    nth: said.nth ?? null,
    shift: said.shift ?? null,
    look: said.look ?? tail.look ?? null,
    sameYear: said.sameYear ?? tail.sameYear ?? false,
    recurring: said.recurring ?? tail.recurring ?? false,
    modifier: said.modifier ?? null,
  };
}

/** Whether a year is told as "het jaar": the one spoken of, else that of writing. */
export const isSpokenOf = ({ sameYear, yearShift }: Partial<Moment>): boolean => sameYear === true && yearShift === 0;

/** A candidate in the making: an expression, where it stands, and which pattern read it. */
export interface Candidate extends Range {
  readonly rule: string;
  readonly expression: DateExpression;
  /** What it takes for granted that the sentence must bear out, else it is dropped ("jan" alone, "zomer" alone). */
  readonly weak: boolean;
}

/** The moments of an expression in the order said. */
export function momentsOf({ stretches }: DateExpression): Moment[] {
  const moments: Moment[] = [];
  for (const { from, to } of stretches) {
    moments.push(from);
    if (to !== null) moments.push(to);
  }
  return moments;
}

/** The first moment of an expression. */
export function firstOf(expression: DateExpression): Moment {
  return expression.stretches[0]!.from;
}

/** The expression with every moment changed. */
export function mapMoments(expression: DateExpression, change: (m: Moment) => Moment): DateExpression {
  return {
    ...expression,
    stretches: expression.stretches.map(({ from, to }) => ({ from: change(from), to: to && change(to) })),
  };
}

/** An expression of one stretch. */
export function single(from: Moment, to: Moment | null = null): DateExpression {
  return { stretches: [{ from, to }], choice: 'all', modifier: null, relation: null, told: untold };
}
