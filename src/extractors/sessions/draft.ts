import type { Range } from '../../fact.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Words } from '../../words/words.ts';
import type { Clues } from './candidates.ts';
import { cancelled, tellsDay, tenseOf, timingOf } from './context.ts';
import type { Telling } from './mention.ts';
import type { SessionFields } from './schema.ts';
import { signal } from './signals.ts';

/** What reading goes by, and the body named last. */
export interface Reader {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly bodies: BodyMatcher;
  /** The letter tells in the past tense, as a report does. */
  readonly told: () => boolean;
  last: { readonly body: BodyHit; readonly sentence: Range } | null;
  /** The talks beside the meeting told last: where their sentence ends, and when they are. */
  beside: { readonly end: number; readonly timing: SessionFields['timing'] } | null;
}

/** A mention before its place in an announcement is known. */
export interface Draft extends Omit<SessionFields, 'date'> {
  readonly at: Range;
  readonly rule: string;
  readonly telling: Telling;
  readonly pointing: boolean;
  readonly clause: Range;
  readonly label: string;
  /** The words after the noun, which tell one session from another: "met Koning Abdullah". */
  readonly says: string;
  readonly heading: boolean;
  /** Start of its noun phrase. */
  readonly phrase: number;
}

/** A draft of a meeting that says nothing but where it stands and by which rule; what more is told is given with it. */
export function draftOf(given: Pick<Draft, 'at' | 'rule' | 'clause'> & Partial<Draft>): Draft {
  // Written out, and not spread over the defaults: all drafts then have one shape.
  return {
    at: given.at,
    rule: given.rule,
    clause: given.clause,
    type: given.type ?? 'meeting',
    body: given.body ?? null,
    ordinal: given.ordinal ?? null,
    edition: given.edition ?? null,
    topic: given.topic ?? null,
    participants: given.participants ?? [],
    timing: given.timing ?? null,
    telling: given.telling ?? 'known',
    pointing: given.pointing ?? false,
    label: given.label ?? '',
    says: given.says ?? '',
    heading: given.heading ?? false,
    phrase: given.phrase ?? given.at.start,
  };
}

const looksBack = /(?<![\p{L}\p{N}])(?:jl\.|j\.l\.|afgelopen|vorige|voorgaande|eerdere)(?![\p{L}\p{N}])/u;

const nextMeeting =
  /(?<![\p{L}\p{N}])volgende (?:\p{Ll}{3,20} )?(?:\p{L}{0,20}(?:[Rr]aad|bijeenkomst|[Tt]op|vergadering|conferentie)|RBZ|RAZ|DMM|FMM|Eurogroep|Ecofin\p{L}{0,6})(?![\p{L}\p{N}])/u;

/** What the clause around a candidate tells: its words, when it is, whether in the past. */
export interface Context {
  readonly words: string;
  readonly timing: SessionFields['timing'];
  readonly past: boolean;
  /** It looks back on an earlier meeting. */
  readonly back: boolean;
  /** It says that something will not be. */
  readonly off: boolean;
  /** It tells of the meeting after this one. */
  readonly next: boolean;
}

/** Reads the clause around a candidate of a sentence. */
export function contextOf(reader: Reader, { signals }: Clues, clause: Range, at: Range): Context {
  const words = reader.text.slice(clause.start, clause.end);
  return {
    words,
    timing: timingOf(words, signals),
    past: tenseOf(reader.words, clause, at) === 'past',
    back: (signals & signal.back) !== 0 && looksBack.test(words),
    off: (signals & signal.off) !== 0 && cancelled.regex.test(words),
    next: (signals & signal.next) !== 0 && nextMeeting.test(words),
  };
}

/** Whether a part of the meeting that has no noun and no body is told as taking place at it, in the letter's own tense. */
export const isToldHere = (reader: Reader, { off, next, back, past }: Context): boolean =>
  !off && !next && !back && (!past || reader.told());

/**
 * Whether what is told belongs to the meeting at hand. A letter about a meeting to come drops what it tells of the past,
 * a report what it tells of former meetings; but a body's own meeting on a day or with a number is kept as earlier.
 */
export function whenTold(
  reader: Reader,
  { past, back, words }: Context,
  body: BodyHit | null,
  edition: number | null,
): 'keep' | 'earlier' | 'drop' {
  if (!back && (!past || reader.told())) return 'keep';
  return body !== null && !body.apart && (tellsDay(words) || edition !== null) ? 'earlier' : 'drop';
}
