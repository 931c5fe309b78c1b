import { houseAt, prepositions, speakerAt } from './parties.ts';
import type { VerbAt } from './phrases.ts';
import {
  adjoins,
  governorLeft,
  isInverted,
  isMark,
  isParticiple,
  isVerbal,
  openerBefore,
  type Unit,
} from './tokens.ts';
import { auxiliaries, intents, otherGovernors, pastIntents, proposing } from './words.ts';

/** What the finite verb says of the telling: that it will be, is being, was, can be, is meant to be. */
export type Mood = 'future' | 'passive' | 'present' | 'able' | 'want' | 'stay' | 'intent' | 'past-intent' | 'none';

const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
/** What follows "zijn" where it is a verb, besides other verbs, prepositions and marks. */
const afterBeing =
  /^(?:en|maar|of|dat|om|dan|als|indien|ook|niet|nog|al|reeds|inmiddels|dus|er|hier|daar|geen|de|het|een|ik|wij|we|nu|zo|te)$/u;

/** Whether "zijn" at a token is a possessive: "in zijn reactie", "zal het kabinet zijn standpunt bepalen". */
function isPossessive(unit: Unit, word: string, i: number): boolean {
  const { tokens } = unit;
  if (word !== 'zijn') return false;
  if (prepositions.has(tokens[i - 1]?.word ?? '')) return true;
  const next = tokens[i + 1];
  if (isMark(next) || prepositions.has(next!.word) || afterBeing.test(next!.word) || isVerbal(next!.word)) return false;
  return hasFuture(unit, i);
}

/** Whether "zal" or the like stands before a token in its segment. */
function hasFuture({ tokens, segments, segmentOf }: Unit, i: number): boolean {
  for (let j = i - 1; j >= Math.max(segments[segmentOf[i]!]!.from, i - 20); j--)
    if (auxiliaries.get(tokens[j]!.word) === 'future') return true;
  return false;
}

/** Whether "zijn" or "hebben" at a token is the infinitive of a verb group in the future: "zal de evaluatie zijn afgerond en …". */
function isInfinitive(unit: Unit, word: string, i: number): boolean {
  if (word !== 'zijn' && word !== 'hebben') return false;
  return (isParticiple(unit.tokens[i + 1]?.word) || isParticiple(unit.tokens[i - 1]?.word)) && hasFuture(unit, i);
}
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
  // "zo spoedig mogelijk te doen toekomen": when, and nothing that it hangs on.
  if (word === 'mogelijk') return !/^(?:spoedig|snel|vroeg|veel|goed|volledig|concreet)$/u.test(back(1));
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

/** Whether a helping verb at a token is finite, and "zijn" no possessive. */
export function helps(unit: Unit, i: number): boolean {
  const { word } = unit.tokens[i]!;
  return isAuxiliary(word) && !isPossessive(unit, word, i) && !isInfinitive(unit, word, i);
}

const fulfil = /^(?:geef|geeft|geven|voldoe|voldoet|voldoen|kom|komt|komen|doe|doet|doen|zal|zullen)$/u;
/** How far before its verb "door" can open the way in which something is done. */
const wayBack = 24;

/** The finite verb by which one of the government does what is asked "door" telling the House: "Aan de motie geef ik uitvoering door uw Kamer in mei een plan te sturen"; or -1. */
function fulfilledBy(unit: Unit, verb: VerbAt): number {
  const { tokens } = unit;
  const { from } = unit.segments[unit.segmentOf[verb.from]!]!;
  for (let i = verb.from - 1; i >= Math.max(from, verb.from - wayBack); i--) {
    if (tokens[i]!.word !== 'door' || houseAt(tokens, i + 1) === null) continue;
    for (let j = i - 1; j >= Math.max(from, i - wayBack); j--) {
      if (!fulfil.test(tokens[j]!.word)) continue;
      if (speakerAt(unit, j + 1) !== null || speakerAt(unit, from)?.to === j) return j;
    }
  }
  return -1;
}

/** Mood and finite verb of a verb, or null when the clause tells of something past, asked, due by duty or supposed. */
export function moodOf(
  unit: Unit,
  verb: VerbAt,
): { readonly mood: Mood; readonly finite: number; readonly passive: boolean } | null {
  const { tokens } = unit;
  const word = (i: number): string => tokens[i]?.word ?? '';
  const finiteAt = (_: string, i: number): boolean => helps(unit, i);
  const direct = (mood: Mood, finite: number, passive = false) => ({ mood, finite, passive });
  const of = (i: number, passive: boolean) => {
    const kind = auxiliaries.get(word(i));
    if (kind === 'future' || kind === 'able' || kind === 'want' || kind === 'stay') return direct(kind, i, passive);
    return null;
  };
  if (verb.te) {
    const fulfilling = fulfilledBy(unit, verb);
    if (fulfilling !== -1) return direct('want', fulfilling);
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
      let left = governorLeft(unit, Math.min(helper, verb.at), finiteAt);
      // "zal aan uw Kamer kunnen worden gezonden".
      if (word(left) === 'kunnen' && left === Math.min(helper, verb.at) - 1) {
        const further = governorLeft(unit, left, finiteAt);
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
    const left = governorLeft(unit, verb.at, finiteAt);
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
  let left = governorLeft(unit, verb.at, finiteAt);
  // "zal … kunnen informeren": the helper beside the verb has a finite verb of its own.
  if (left === verb.at - 1 && word(left).endsWith('en') && auxiliaries.get(word(left)) !== 'must') {
    const further = governorLeft(unit, left, finiteAt);
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
