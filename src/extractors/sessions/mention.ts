import type { Found, Range, Reading } from '../../fact.ts';
import type { SessionFields } from './schema.ts';

/**
 * How a mention tells of its session:
 * - `new`: as not told before ("een sessie over missies"), or under a heading of its own;
 * - `known`: as one that the reader can place by what is said with it ("de werksessie over Irak", "het diner");
 * - `back`: only by pointing back ("deze sessie", "de werksessie"): it adds to what was told and makes no session;
 * - `cancelled`: as one that will not be.
 */
export type Telling = 'new' | 'known' | 'back' | 'cancelled';

/** A place where a session is told of, with what relate needs to know which one it is. */
export interface SessionMention extends Found<SessionFields> {
  readonly telling: Telling;
  /** Whether a demonstrative points back ("deze sessie"): to the session told last, whatever it is. */
  readonly pointing: boolean;
  /** Clause around it, in which its day stands. */
  readonly clause: Range;
  /** What a compound says of its place in the programme ("slot" of "slotsessie"), else "". */
  readonly label: string;
  /** The words after the noun, which tell one session from another: "met Koning Abdullah"; else "". */
  readonly says: string;
  /** Title of the section it stands in, or null. */
  readonly section: string | null;
  /** Whether it stands in a heading. */
  readonly heading: boolean;
  /** The announcement ("drie werksessies") it is an item of, counted from 1, and its place there; else null. */
  readonly item: { readonly group: number; readonly place: number } | null;
}

/** All mentions of sessions of a letter. */
export interface SessionReading extends Reading<SessionFields> {
  readonly found: readonly SessionMention[];
  /** What the letter calls each body, by the lexicon's name of it, which `found` has. */
  readonly called: ReadonlyMap<string, string>;
}
