import type { Clause } from './clause.ts';
import type { DueAt } from './due.ts';
import { hasCue, names } from './guards.ts';
import type { House } from './parties.ts';
import { isOfOthers, namesFreeDocument } from './receivers.ts';
import type { Unit } from './tokens.ts';

/** Whether the clause has as its subject a document that the House will get: what is sent to it, named in it, or named before. */
export function namesThing(unit: Unit, clause: Clause, end: number): boolean {
  return isSentTo(unit, clause) || namesFreeDocument(unit, firstOf(unit, clause), end) || isNamedBefore(unit, clause);
}

/** Whether the clause tells with "die" or "deze" of a document named before it: "… nog een brief tegoed; die volgt deze maand". */
function isNamedBefore(unit: Unit, { finite, from, opener }: Clause): boolean {
  return (
    opener === -1 &&
    from === finite - 1 &&
    /^(?:die|deze)$/u.test(unit.tokens[from]!.word) &&
    namesFreeDocument(unit, 0, from)
  );
}

/** Where what the clause says of a document begins: for a relative clause, some words before it. */
function firstOf({ tokens, segments, segmentOf }: Unit, { opener, from, finite }: Clause): number {
  if (opener !== -1) return /^(?:die|dat)$/u.test(tokens[opener]!.word) ? Math.max(0, opener - 8) : from;
  // "Een reactie is in voorbereiding en volgt in mei": the subject stands in the clause before.
  return from === finite && tokens[from - 1]?.word === 'en' ? segments[segmentOf[from]!]!.from : from;
}

/** Whether the verb is "toegaan" or "toekomen", of what is sent to someone: "gaat u toe", "zal uw Kamer toekomen". */
function isSentTo(unit: Unit, { verb }: Clause): boolean {
  return unit.tokens[verb.to]!.word === 'toe' || /^(?:toegaan|toegaat|toekomt)$/u.test(unit.tokens[verb.at]!.word);
}

const apart = /^(?:nog|separaat|separate|aparte?|afzonderlijke?|schriftelijk)$/u;
const since = /^(?:sinds|sedert|al|reeds)$/u;

/** Whether a clause that has a document as its subject ("De reactie volgt in mei", "gaat u toe") tells of one still to come. `timed` tells that a time or condition is told with it. */
export function isThingToCome(
  unit: Unit,
  clause: Clause,
  house: House | null,
  due: DueAt | null,
  timed: boolean,
  end: number,
): boolean {
  const { mood, verb } = clause;
  if (mood === 'intent' || mood === 'past-intent') return false;
  if (mood === 'present' && !timed && !hasCue(unit, clause)) return false;
  const { word } = unit.tokens[verb.at]!;
  if (word.startsWith('volg'))
    return (timed || names(unit, clause, apart)) && !isOfOthers(unit, firstOf(unit, clause), end);
  // "ligt nog bij uw Kamer", "ligt sinds dit voorjaar bij uw Kamer": it is there already.
  if (word.startsWith('lig') && (!due || since.test(unit.tokens[due.from - 1]?.word ?? ''))) return false;
  const moving = /^(?:komt|komen|gaat|gaan)$/u.test(word) && !isSentTo(unit, clause);
  return house !== null && !(moving && house.preposition === null);
}
