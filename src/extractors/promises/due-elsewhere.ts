import type { Clause } from './clause.ts';
import { type DueAt, gone, tokensBetween } from './due.ts';
import { takeApart, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { reportEnding } from './words.ts';

/** What takes up the time told in the clause before. */
const then = /^(?:dan|alsdan|gelijktijdig|tegelijkertijd)$/u;

/**
 * The time of the clause before, where one that goes on with its subject takes it up: "De uitkomsten worden dit najaar
 * verwacht en zullen dan aan uw Kamer worden toegezonden"; or null.
 */
export function dueBefore(unit: Unit, { core, finite, to }: Clause): DueAt | null {
  const { tokens } = unit;
  if (finite < core) return dueAtFront(unit, finite);
  if (core !== finite || tokens[core - 1]?.word !== 'en') return null;
  if (!tokens.slice(finite, to).some(({ word }) => then.test(word))) return null;
  const from = tokens[unit.segments[unit.segmentOf[core]!]!.from]!.start;
  const time = timesOf(unit).findLast(({ start, end }) => start >= from && end <= tokens[core - 1]!.start);
  if (time === undefined || gone.test(unit.text.slice(time.end, time.end + 14))) return null;
  return { text: unit.text.slice(time.start, time.end), ...tokensBetween(unit, time.start, time.end) };
}

/** The time that is fronted before a verb that a second clause shares: "Medio 2026 zal de evaluatie zijn afgerond en aan de Kamer worden gezonden"; or null. */
function dueAtFront(unit: Unit, finite: number): DueAt | null {
  const { tokens, segments, segmentOf } = unit;
  const { start } = tokens[segments[segmentOf[finite]!]!.from]!;
  const time = timesOf(unit).find((one) => one.start === start && one.end === tokens[finite - 1]?.end);
  return time === undefined
    ? null
    : { text: unit.text.slice(start, time.end), ...tokensBetween(unit, start, time.end) };
}

/** How a relative clause ends that says when a document is out, or how what stands for one begins: "voorzien medio juli". */
const appears =
  /^(?:verschijnt|uitkomt|volgt|wordt|worden|is|komt|verwacht|gepland|voorzien|gepubliceerd|uitgebracht|toekomt|toegaat)$/u;

const outOpener = /^(?:die|dat|voorzien|gepland|verwacht|beoogd)$/u;

/** When the report in which something will be told is out: "informeren in de personeelsrapportage, die in september verschijnt"; or null. */
export function dueOfReport(unit: Unit, { verb, finite, opener, from }: Clause): DueAt | null {
  if (opener !== -1) return null;
  const { tokens, segments, segmentOf } = unit;
  const last = segmentOf[Math.max(verb.to, finite)]! + 1;
  for (let index = segmentOf[from]! + 1; index <= Math.min(last, segments.length - 1); index++) {
    const segment = segments[index]!;
    const before = tokens[segment.from - 2];
    if (!outOpener.test(tokens[segment.from]?.word ?? '') || !reportEnding.test(before?.word ?? '')) continue;
    if (!tokens.slice(segment.from, segment.to).some(({ word }) => appears.test(word))) continue;
    const start = tokens[segment.from]!.start;
    const { end } = tokens[segment.to - 1]!;
    const time = timesOf(unit).find((one) => one.start > start && one.end <= end);
    if (time === undefined || gone.test(unit.text.slice(time.end, time.end + 14))) continue;
    return { text: unit.text.slice(time.start, time.end), ...tokensBetween(unit, time.start, time.end) };
  }
  return null;
}

/** A sentence that says by when what the one before promises is meant: "Ik streef ernaar dit vóór 15 mei te doen". */
const meant =
  /^(?:(?:ik|wij|het kabinet|de regering) (?:streef|streeft|streven|hoop|hoopt|hopen|verwacht|verwachten|ben voornemens|is voornemens|zijn voornemens)(?: ernaar| erop)?|(?:het streven|mijn streven|de verwachting|de inzet) is(?: om)?) (?:dit|dat)(?: [^,;]{2,60})? te (?:kunnen )?(?:doen|realiseren)\b/iu;

/** The time that the next sentence gives what this one promises, as said; or null. */
export function dueInNext(next: string): DueAt | null {
  if (!meant.test(next)) return null;
  const unit = takeApart(next, 0);
  const time = timesOf(unit)[0];
  return time === undefined ? null : { text: unit.text.slice(time.start, time.end), from: -1, to: -1 };
}
