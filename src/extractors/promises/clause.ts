import { housesOf, type House, speakerAt } from './parties.ts';
import { helps, moodOf, type Mood } from './mood.ts';
import { adjoins, isAside, isInverted, openerBefore, type Unit } from './tokens.ts';
import type { VerbAt } from './phrases.ts';
import { timesOf } from './when.ts';
import { auxiliaries } from './words.ts';

/** The clause around a verb of telling. Token indexes; `[from, to)` is the clause's own stretch. */
export interface Clause {
  readonly verb: VerbAt;
  readonly mood: Mood;
  /** Whether the telling stands in the passive: "wordt … geïnformeerd", "zal … worden gestuurd". */
  readonly passive: boolean;
  /** Token of the finite verb, or of the word that the te-infinitive hangs on. */
  readonly finite: number;
  /** Token that opens the clause when it is verb-final ("waarover", "dat"), else -1. */
  readonly opener: number;
  /** First token of the clause with what is fronted, after an earlier main clause. */
  readonly from: number;
  /** First token of the clause itself, after a fronted subordinate clause. */
  readonly core: number;
  /** After the last token of the segment that holds the verb. */
  readonly to: number;
  /** First token of what is fronted in the clause before, when this one shares it ("Indien …, bezie ik … en meld ik …"); else -1. */
  readonly shared: number;
}

/** Whether a time begins at token `i`. */
function opensAtTime(unit: Unit, i: number): boolean {
  return timesOf(unit).some(({ start }) => start === unit.tokens[i]!.start);
}

/** Whether a clause in `[from, to)` has a subject of its own by a pronoun: "Ik stuur u in mei het rapport". */
function hasSubject({ tokens }: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:ik|wij|we|u|kabinet)$/u.test(tokens[i]!.word)) return true;
  return false;
}

/** Start of the main clause that token `i` is in, in its segment: after a conjunction that follows another finite verb. */
function afterConjunction(unit: Unit, from: number, i: number): number {
  for (let j = i - 1; j > from; j--) {
    if (!/^(?:en|maar|want|doch|dus|of)$/u.test(unit.tokens[j]!.word)) continue;
    if (speakerAt(unit, j + 1) && speakerAt(unit, from)?.to !== undefined && speakerAt(unit, from)!.to > j) continue;
    if (speakerAt(unit, j + 1)?.to === i) return j + 1;
    for (let k = from; k < j; k++) if (auxiliaries.has(unit.tokens[k]!.word)) return j + 1;
    if (i === j + 1) return j + 1;
    if (isInverted(unit, i) && opensAtTime(unit, j + 1) && hasSubject(unit, from, j)) return j + 1;
  }
  return from;
}

/** First token of the segment before the one that begins at `from`, when a comma parts them; else -1. */
function frontOf(unit: Unit, from: number): number {
  return unit.tokens[from - 1]?.text === ',' ? unit.segments[unit.segmentOf[from]! - 1]!.from : -1;
}

/** What opens a phrase put between commas: "vanwege de afstemming", "naar verwachting in maart", "zo is de verwachting". */
const inserting =
  /^(?:vanwege|wegens|naar|zo|in|met|na|gezien|gelet|derhalve|uiterlijk|mogelijk|waarschijnlijk|samen|mede|onder|bij|tegelijk|gelijktijdig|ook|vergezeld)$/u;
/** How many words such a phrase can have. */
const longestInserted = 14;

/** Whether a segment is a phrase between commas without a verb of its own, which the clause around it goes on after. */
function isInserted(unit: Unit, index: number): boolean {
  const { from, to } = unit.segments[index]!;
  const { tokens } = unit;
  if (from === to || to - from > longestInserted || tokens[from - 1]?.text !== ',') return false;
  if (tokens[from]!.word === 'zo') return /^(?:is|luidt)$/u.test(tokens[from + 1]?.word ?? '');
  if (!inserting.test(tokens[from]!.word)) return false;
  for (let i = from; i < to; i++) if (helps(unit, i)) return false;
  return true;
}

/** The segment that a main clause with its verb at the front ends in: "informeer ik, zoals toegezegd, uw Kamer" goes on after the aside. */
function afterAside(unit: Unit, index: number): number {
  const next = unit.segments[index + 2];
  if (!next || !(isAside(unit, index + 1) || isInserted(unit, index + 1)) || isAside(unit, index + 2)) return index;
  if (unit.tokens[next.from - 1]!.text !== ',' || /^(?:en|maar|want|dan)$/u.test(unit.tokens[next.from]!.word))
    return index;
  return index + 2;
}

/** The clause around a verb, or null when it cannot hold a promise. */
export function clauseOf(unit: Unit, verb: VerbAt): Clause | null {
  const found = moodOf(unit, verb);
  if (!found) return null;
  const { mood, finite, passive } = found;
  const anchor = Math.min(finite, verb.from);
  const segment = unit.segments[unit.segmentOf[anchor]!]!;
  const opener = openerBefore(unit, anchor);
  const subordinate =
    opener !== -1 && !isInverted(unit, finite) && (finite >= verb.at || adjoins(unit, finite, verb.at) || verb.te);
  const last = unit.segmentOf[Math.max(verb.to, finite)]!;
  const { to } = unit.segments[mood === 'present' && !subordinate ? afterAside(unit, last) : last]!;
  if (subordinate) return { verb, mood, finite, passive, opener, from: opener, core: opener + 1, to, shared: -1 };
  let start = afterConjunction(unit, segment.from, anchor);
  // ", maar ik zal": a conjunction after a comma opens a clause of its own.
  if (/^(?:en|maar|want|doch|dus)$/u.test(unit.tokens[start]!.word) && start < anchor) start++;
  // A finite verb right after a comma has what is fronted in the segments before it.
  let front = start;
  if (start === segment.from) {
    for (let index = unit.segmentOf[anchor]! - 1; index >= 0; index--) {
      const mark = unit.tokens[unit.segments[index]!.to]?.text;
      if (mark === ';' || mark === ':' || mark === '•') break;
      if (anchor !== segment.from && !isAside(unit, index) && !/^dan$/u.test(unit.tokens[segment.from]?.word ?? ''))
        break;
      front = unit.segments[index]!.from;
    }
  }
  const core = opener !== -1 && opener >= start && isInverted(unit, finite) ? finite : start;
  const shared =
    start === finite && start > segment.from && isInverted(unit, finite) ? frontOf(unit, segment.from) : -1;
  return { verb, mood, finite, passive, opener: -1, from: front, core, to, shared };
}

/** Tokens `[from, to)` of the clause without asides between commas. */
export function* ownTokens(unit: Unit, from: number, to: number, home: number): Generator<number> {
  for (let i = from; i < to; i++) {
    const segment = unit.segmentOf[i]!;
    if (segment !== unit.segmentOf[home] && isAside(unit, segment)) {
      i = Math.max(i, unit.segments[segment]!.to);
      continue;
    }
    yield i;
  }
}

/** Whether "dat" or "die" at a token points to something, right behind the subject: "stuur ik dat naar uw Kamer". */
export const isObject = ({ tokens }: Unit, i: number): boolean =>
  /^(?:dat|die)$/u.test(tokens[i]!.word) && /^(?:ik|wij|we|hij|zij|ze|kabinet)$/u.test(tokens[i - 1]!.word);

/** The mentions of the House in the clause itself: not in asides, and after a V2 verb not in a clause that depends on it. */
export function housesIn(unit: Unit, clause: Clause, houses: readonly House[]): House[] {
  let { to } = clause;
  if (clause.opener === -1) {
    for (let i = Math.max(clause.verb.at, clause.finite) + 1; i < to; i++) {
      // "stuur ik dat naar uw Kamer": what is sent, and no clause.
      if ((clause.verb.role === 'send' || i < clause.verb.to) && isObject(unit, i)) continue;
      if (
        /^(?:dat|of|hoe|welke|wanneer|waarom|zodra|nadat|die|als|indien|waarin|waarover)$/u.test(unit.tokens[i]!.word)
      ) {
        to = i;
        break;
      }
    }
  }
  const inside = new Set(ownTokens(unit, clause.core, to, clause.finite));
  const found = houses.filter(({ from }) => inside.has(from));
  if (found.length === 0 && clause.from < clause.core) {
    const fronted = houses.find(({ from }) => from === clause.from);
    if (fronted) return [fronted];
  }
  return found;
}

/** Every mention of the House in a unit. */
export function mentionsOf(unit: Unit): House[] {
  return housesOf(unit);
}
