import { isoDayNumber, isoOfDayNumber } from '../../dutch/calendar.ts';
import { type DateExpression, mapMoments, momentsOf, type Told } from '../../extractors/dates/expression.ts';
import { tellingOf } from '../../extractors/dates/tense.ts';
import type { ReferenceDate } from '../../extractors/metadata/schema.ts';
import type { Found } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';
import { daysIn, exists } from './value.ts';
import { placeYears } from './years.ts';

/** The first and last day of something that the letter tells as past or to come, as day numbers. */
interface Clue {
  readonly direction: 'past' | 'future' | null;
  readonly firm: boolean;
  readonly first: number;
  readonly last: number;
}

/** The days between which a letter must have been written; null where nothing bounds them. */
interface Window {
  readonly after: number | null;
  readonly until: number | null;
}

/** How many expressions of a letter are weighed: far more than a letter has, few enough for a book. */
const most = 2000;

/** Whether the letter itself says in which year every moment lies. */
function saysYear(expression: DateExpression): boolean {
  return momentsOf(expression).some((m) => m.year !== null);
}

/** The first and last day of an expression, with years it does not say taken nearest to `pivot`; null if it has none. */
function daysOf(expression: DateExpression, pivot: number | null): { first: number; last: number } | null {
  const years = placeYears(expression, pivot, null);
  if (years === null) return null;
  let first = Infinity;
  let last = -Infinity;
  for (const { moment, year } of years.placed) {
    if (year === null || !exists(moment, year)) return null;
    const [from, to] = daysIn(moment, year, moment.modifier ?? expression.modifier);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return { first, last };
}

/** The expression without "jl." and "a.s.", which then only say whether it is past, as a plain tense does. */
function unlooked(expression: DateExpression): DateExpression {
  const look = momentsOf(expression).find((m) => m.look !== null)?.look;
  if (!look) {
    const { told } = expression;
    return { ...expression, told: () => ({ direction: told().direction, plain: null, follows: told().follows }) };
  }
  const told: Told = () => ({ direction: look === 'back' ? 'past' : 'future', plain: null, follows: false });
  return { ...mapMoments(expression, (m) => ({ ...m, look: null })), told };
}

function clueOf(fact: Found<DateExpression>, pivot: number | null, prepared: Prepared): Clue | null {
  const expression = fact.fields;
  // The pivot only bounds the day of writing, so "21 mei jl." can lie after it: it is placed nearest, and told as past.
  const days = daysOf(pivot === null ? expression : unlooked(expression), pivot);
  if (days === null) return null;
  const moments = momentsOf(expression);
  const look = moments.find((m) => m.look !== null)?.look;
  if (look) return { direction: look === 'back' ? 'past' : 'future', firm: true, ...days };
  const telling = tellingOf(fact.at, expression.relation, prepared);
  // What a month or year told as past proves is that it had begun; told as to come, that it had not ended.
  const exact = moments.every((m) => m.unit === 'day');
  const { first, last } = exact ? days : { first: days.last, last: days.first };
  return { direction: telling?.direction ?? null, firm: telling?.firm ?? false, first, last };
}

/** Narrows a window by clues: past ones that do not pass a firm day to come, then coming ones not before them. */
function narrow(clues: readonly Clue[], window: Window): Window {
  let { after, until } = window;
  for (const { direction, firm, last } of clues)
    if (direction === 'past' && firm) after = Math.max(after ?? last, last);
  for (const { direction, firm, first } of clues) {
    if (direction === 'future' && firm && (after === null || first >= after)) until = Math.min(until ?? first, first);
  }
  for (const { direction, firm, last } of clues) {
    if (direction === 'past' && !firm && (until === null || last <= until)) after = Math.max(after ?? last, last);
  }
  for (const { direction, firm, first } of clues) {
    if (direction === 'future' && !firm && (after === null || first >= after)) until = Math.min(until ?? first, first);
  }
  return { after, until };
}

/** The parliamentary year printed at a letter's head runs from the third Tuesday of September (Grondwet 65). */
const sessionYear = /[Vv]ergaderjaar (?<from>\d{4})[-–](?:\d{4}|\d\d)(?!\d)/u;
/** Numbers that the House gives its papers begin with their year: 2022D06542. */
const paperNumber = /(?<![\p{L}\p{N}])(?<year>20\d\d)[DZ]\d{5}(?!\d)/gu;

/** A window told by the head of a series, or by the youngest paper cited. */
function byNumbers(prepared: Prepared): Window | null {
  const head = sessionYear.exec(prepared.text.slice(0, 600));
  if (head) {
    const year = Number(head.groups!['from']);
    return { after: isoDayNumber(`${year}-09-15`), until: isoDayNumber(`${year + 1}-09-21`) };
  }
  let latest = 0;
  for (const match of prepared.text.matchAll(paperNumber)) latest = Math.max(latest, Number(match.groups!['year']));
  return latest === 0 ? null : { after: isoDayNumber(`${latest}-01-01`), until: isoDayNumber(`${latest}-12-31`) };
}

/**
 * The day against which relative dates are read: the stated one, or one inferred from the letter's own dates and
 * tenses. Inferred, it runs from the latest day told as past to the earliest told as to come; where only one of
 * the two is known it is that day. Days without a year are placed against the others first, then bound it too.
 * Null when the letter has nothing to go by.
 */
export function referenceDateOf(
  stated: string | null,
  found: readonly Found<DateExpression>[],
  prepared: Prepared,
): ReferenceDate | null {
  if (stated !== null) return { start: stated, end: stated, basis: 'stated' };
  const facts = found.slice(0, most);
  const full = facts.filter((fact) => saysYear(fact.fields));
  const days = full.filter((fact) => momentsOf(fact.fields).every((m) => m.unit === 'day'));
  const clues = (facts: typeof full) => facts.flatMap((fact) => clueOf(fact, null, prepared) ?? []);
  let window = narrow(clues(days), { after: null, until: null });
  // Months and years bound a letter loosely, so they speak only where no day does.
  if (window.after === null && window.until === null && days.length === 0) window = narrow(clues(full), window);
  if (window.after === null && window.until === null) {
    const latest = days.map((fact) => daysOf(fact.fields, null)?.last ?? 0).toSorted((a, b) => b - a)[0];
    window = latest === undefined || latest === 0 ? (byNumbers(prepared) ?? window) : { after: latest, until: null };
  }
  const bound = window.after ?? window.until;
  if (bound === null) return null;
  const pivot = Math.floor((bound + (window.until ?? bound)) / 2);
  const yearless = facts.filter(
    (fact) =>
      !saysYear(fact.fields) &&
      momentsOf(fact.fields).every((m) => m.unit === 'day' && m.index !== null && m.yearShift === null),
  );
  window = narrow(
    yearless.flatMap((fact) => clueOf(fact, pivot, prepared) ?? []),
    window,
  );
  const start = isoOfDayNumber(window.after ?? window.until!);
  const end = isoOfDayNumber(window.until ?? window.after!);
  return { start, end: end < start ? start : end, basis: 'inferred' };
}
