import { houseAt, housesOf, type House, prepositions, speakerAt } from './parties.ts';
import { adjoins, governorLeft, isAside, isInverted, openerBefore, type Unit } from './tokens.ts';
import type { VerbAt } from './phrases.ts';
import { timesOf } from './when.ts';
import { auxiliaries, intents, otherGovernors, pastIntents, proposing } from './words.ts';

/** What the finite verb says of the telling: that it will be, is being, was, can be, is meant to be. */
export type Mood = 'future' | 'passive' | 'present' | 'able' | 'want' | 'stay' | 'intent' | 'past-intent' | 'none';

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

const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
/** Whether "zijn" at a token is a possessive: "in zijn reactie". */
const isPossessive = ({ tokens }: Unit, word: string, i: number): boolean =>
  word === 'zijn' && prepositions.has(tokens[i - 1]?.word ?? '');
const nounOrVerb =
  /^(?:vraag|vragen|verzoek|verzoeken|wens|wensen|besluit|oproep|plicht|recht|dank|aanleiding|reden|motie|opdracht|uitvoering|invulling|gevolg|staat|gebruik|hoop|plan|belang)$/u;

const reflexive = /^(?:mij|me|ons|zich)$/u;

/**
 * Whether a te-infinitive can hang on the word at `i`. A noun such as "vragen" or "aanleiding" governs only what
 * follows it at once: "het verzoek om uw Kamer te informeren", not "de antwoorden op de vragen in mei te sturen".
 */
function isGovernor(unit: Unit, word: string, i: number): boolean {
  const back = (by: number): string => unit.tokens[i - by]?.word ?? '';
  // "stel mij voor u … te zenden", "heeft zich voorgenomen".
  if (word === 'voor') return reflexive.test(back(1)) && (proposing.test(back(2)) || proposing.test(back(3)));
  if (word === 'voorgenomen') return reflexive.test(back(1)) || reflexive.test(back(2));
  if (!intents.has(word) && !otherGovernors.has(word)) return false;
  if (!nounOrVerb.test(word)) return true;
  const before = unit.tokens[i - 1]?.word ?? '';
  if (
    !/^(?:de|het|een|deze|die|dit|dat|uw|op|naar|van|in|ter|als|geen|schriftelijke|gestelde|[A-Za-zÀ-ž]+e)$/u.test(
      before,
    )
  )
    return true;
  if (/^(?:naar|ter)$/u.test(before)) return false;
  return (
    unit.tokens[i + 1]?.word === 'om' ||
    houseAt(unit.tokens, i + 1) !== null ||
    (unit.tokens[i - 2]?.word === 'van' && word === 'plan')
  );
}

/** Mood and finite verb of a verb, or null when the clause tells of something past, asked, due by duty or supposed. */
function moodOf(
  unit: Unit,
  verb: VerbAt,
): { readonly mood: Mood; readonly finite: number; readonly passive: boolean } | null {
  const { tokens } = unit;
  const word = (i: number): string => tokens[i]?.word ?? '';
  const helps = (w: string, i: number): boolean => isAuxiliary(w) && !isPossessive(unit, w, i);
  const direct = (mood: Mood, finite: number, passive = false) => ({ mood, finite, passive });
  const of = (i: number, passive: boolean) => {
    const kind = auxiliaries.get(word(i));
    if (kind === 'future' || kind === 'able' || kind === 'want' || kind === 'stay') return direct(kind, i, passive);
    return null;
  };
  if (verb.te) {
    const governor = governorLeft(unit, verb.from, (w, i) => isGovernor(unit, w, i));
    if (governor === -1 || !(intents.has(word(governor)) || word(governor) === 'voor')) return null;
    if (word(governor).startsWith('zeg') && !tokens.slice(governor, verb.from).some((t) => t.word === 'toe'))
      return null;
    return direct(pastIntents.has(word(governor)) ? 'past-intent' : 'intent', governor);
  }
  if (verb.form === 'participle') {
    const next = word(verb.at + 1);
    const last = verb.at + (next === 'te' ? 2 : 1);
    if (next === 'worden' || word(verb.at - 1) === 'worden') {
      const te = [verb.at - 2, verb.at - 1, verb.at + 1].find((i) => word(i) === 'te');
      if (te !== undefined) {
        // "Uw Kamer is toegezegd in mei te worden ingelicht".
        const governor = governorLeft(unit, te, (w, i) => isGovernor(unit, w, i));
        return governor !== -1 && word(governor) === 'toegezegd' ? direct('past-intent', governor, true) : null;
      }
      const helper = next === 'worden' ? verb.at + 1 : verb.at - 1;
      if (isAuxiliary(word(helper + 1)) && next === 'worden' && auxiliaries.get(word(helper + 1)) === 'future')
        return of(helper + 1, true);
      let left = governorLeft(unit, Math.min(helper, verb.at), helps);
      // "zal aan uw Kamer kunnen worden gezonden".
      if (word(left) === 'kunnen' && left === Math.min(helper, verb.at) - 1) {
        const further = governorLeft(unit, left, helps);
        if (auxiliaries.get(word(further)) === 'future') left = further;
      }
      // "dat de Kamers worden geïnformeerd": the plural is finite in a clause of its own.
      if (left < openerBefore(unit, Math.min(helper, verb.at))) return direct('passive', helper, true);
      if (left !== -1 && auxiliaries.get(word(left)) !== 'past') {
        return auxiliaries.get(word(left)) === 'passive' ? direct('passive', left, true) : of(left, true);
      }
      return direct('passive', helper, true);
    }
    if (isAuxiliary(next) && adjoins(unit, last, verb.at)) {
      if (auxiliaries.get(next) === 'passive') return direct('passive', verb.at + 1, true);
      if (auxiliaries.get(next) === 'future' && word(verb.at + 2) === 'worden') return of(verb.at + 1, true);
      if (auxiliaries.get(next) === 'past' && openerBefore(unit, verb.at) !== -1) return null;
    }
    const left = governorLeft(unit, verb.at, helps);
    // "is voorzien in mei": what is planned is still to come.
    if (left !== -1 && verb.role === 'planned' && /^(?:is|zijn)$/u.test(word(left)))
      return direct('passive', left, true);
    if (left === -1 || auxiliaries.get(word(left)) !== 'passive') return null;
    return direct('passive', left, true);
  }
  if (verb.form === 'finite') return direct('present', verb.at);
  // A bare infinitive, or a plural present of the same shape: "informeren wij uw Kamer".
  if (speakerAt(unit, verb.at + 1) || isAuxiliary(word(verb.at + 1))) {
    const kind = auxiliaries.get(word(verb.at + 1));
    if (kind !== undefined) return of(verb.at + 1, false);
    if (!isAuxiliary(word(verb.at - 1))) return direct('present', verb.at);
  }
  let left = governorLeft(unit, verb.at, helps);
  // "zal … kunnen informeren": the helper beside the verb has a finite verb of its own.
  if (left === verb.at - 1 && word(left).endsWith('en') && auxiliaries.get(word(left)) !== 'must') {
    const further = governorLeft(unit, left, helps);
    if (further !== -1 && auxiliaries.get(word(further)) !== 'past') left = further;
  }
  if (left === -1) return direct('present', verb.at);
  if (auxiliaries.get(word(left)) === 'past' || auxiliaries.get(word(left)) === 'passive') {
    return verb.at === verb.from && isInverted(unit, verb.at) ? direct('present', verb.at) : null;
  }
  // "mag u verwachten": what the House may look forward to, it gets.
  if (verb.role === 'receive' && (word(left) === 'mag' || (word(left) === 'mogen' && left < verb.at - 1)))
    return direct('able', left);
  return of(left, false);
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
  for (let i = from; i < to; i++)
    if (isAuxiliary(tokens[i]!.word) && !isPossessive(unit, tokens[i]!.word, i)) return false;
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
      if (clause.verb.role === 'send' && isObject(unit, i)) continue;
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
