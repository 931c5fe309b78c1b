import { sharedSubject } from './antecedents.ts';
import { type Clause, housesIn } from './clause.ts';
import { houseAt, type House, isMemberOfHouse, prepositions, speakerAt, type Speaker } from './parties.ts';
import { isMark, isParticiple, type Token, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { chamberLetter, documentEnding, letterEnding, openers } from './words.ts';

const receivers: Readonly<Record<string, ReadonlySet<string | null>>> = {
  tell: new Set([null, 'aan', 'richting', 'bij']),
  send: new Set([null, 'aan', 'naar', 'met', 'bij', 'richting']),
  receive: new Set([null]),
  thing: new Set([null, 'naar', 'aan', 'bij']),
  pledge: new Set([null, 'aan']),
};

/** The mention of the House that is told in the clause, or null. */
export function toldHouse(unit: Unit, clause: Clause, houses: readonly House[]): House | null {
  const allowed = receivers[clause.verb.role];
  if (!allowed) return null;
  const { word } = unit.tokens[clause.verb.at]!;
  for (const house of housesIn(unit, clause, houses)) {
    const { preposition } = house;
    const before = (back: number): string => unit.tokens[house.from - back]?.word ?? '';
    // "ter kennis van de Kamer gebracht".
    if (preposition === 'van' && before(2) === 'kennis' && before(3) === 'ter') return house;
    // "leg ik voor de leden van uw Kamer ter inzage".
    if (preposition === 'voor' && /^(?:leg|gelegd)/u.test(word)) return house;
    // "door uw Kamer een plan te sturen": "door" has the whole clause behind it.
    if (preposition === 'door' && clause.verb.te && clause.mood === 'want') return house;
    if (!allowed.has(preposition)) continue;
    if (preposition === 'met' && !/^(?:delen|deel|deelt|gedeeld)$/u.test(word)) continue;
    if (
      preposition === 'bij' &&
      !/^(?:dien|dient|dienen|indienen|ingediend|kom|lig|voorhangen|voorgehangen|maak|maakt|maken|gemaakt)/u.test(word)
    )
      continue;
    // "de leden van de Kamer": the preposition stands before, so what is left here is the House itself.
    if (preposition === null && /^(?:leden|lid|voorzitter|griffier)$/u.test(before(1))) continue;
    return house;
  }
  const member = toldMember(unit, clause, allowed);
  if (member !== null) return member;
  // "De Kamer wordt in mei geïnformeerd en ontvangt in juni …": the subject is that of the clause before.
  // "is op 3 januari geïnformeerd en wordt in april …", not "is en wordt hierover geïnformeerd".
  const told = clause.verb.role === 'tell' && clause.passive && hasParticiple(unit, clause.core);
  if (
    !(clause.verb.role === 'receive' || told) ||
    clause.core !== clause.finite ||
    unit.tokens[clause.core - 1]?.word !== 'en'
  )
    return null;
  const { from } = unit.segments[unit.segmentOf[clause.core]!]!;
  return houses.find((house) => house.from === from) ?? null;
}

/** Whether a participle stands in the segment before a token: "is per brief geïnformeerd over de voortgang en | zal". */
function hasParticiple({ tokens, segments, segmentOf }: Unit, at: number): boolean {
  for (let i = at - 2; i > segments[segmentOf[at]!]!.from; i--) if (isParticiple(tokens[i]!.word)) return true;
  return false;
}

/** A member of the House who is told in the clause instead of the House: "Mevrouw Vos (GroenLinks) zal ik de kaarten doen toekomen"; or null. */
function toldMember(unit: Unit, { verb, from, to, opener }: Clause, allowed: ReadonlySet<string | null>): House | null {
  if (!/^(?:tell|send|receive|pledge)$/u.test(verb.role) || opener !== -1) return null;
  const { tokens } = unit;
  for (let i = from; i < to; i++) {
    const length = /^(?:de|het|deze|lid|leden|heer|mevrouw)$/u.test(tokens[i]!.word) ? isMemberOfHouse(tokens, i) : 0;
    if (length === 0) continue;
    const before = tokens[i - 1]?.word ?? '';
    const preposition = prepositions.has(before) ? before : null;
    if (allowed.has(preposition) && before !== 'en') return { from: i, to: i + length, preposition };
    i += length - 1;
  }
  return null;
}

const besideSubject =
  /^(?:ook|dan|hierover|daarover|nog|,|tevens|in|het|najaar|voorjaar|binnenkort|spoedig|dit|jaar|deze|zomer|echter)$/u;

/** Whether the House is the subject: beside the finite verb, or after the opener of a verb-final clause. */
export function isSubject(unit: Unit, clause: Clause, house: House): boolean {
  if (house.to === clause.finite || house.from === clause.finite + 1) return true;
  if (
    house.from < clause.finite &&
    house.to <= clause.finite &&
    (house.from === clause.core || clause.opener !== -1 || clause.core === clause.finite)
  )
    return true;
  for (let i = clause.finite + 1; i < house.from; i++) if (!besideSubject.test(unit.tokens[i]!.word)) return false;
  return house.from > clause.finite;
}

const adverb =
  /^(?:hierover|daarover|hiertoe|daartoe|hieromtrent|daaromtrent|hierop|daarop|nog|ook|ernaar|erop|ertoe|dan|daarom|echter|tevens|eveneens|graag|separaat|apart|afzonderlijk|schriftelijk|nader|verder|opnieuw|wederom|uiteraard|vanzelfsprekend|voorts|daarna|vervolgens|zo|nodig|naar|verwachting|alsnog|al|reeds|er|weer|zelf|hij|zij|ze)$/u;
const determiner = /^(?:de|het|een|deze|die|dit|dat|mijn|onze|ons|zijn|haar|hun|alle|beide|elke|iedere|geen|uw)$/u;
const sending = new Set(['aan', 'naar', 'richting', 'jegens']);

const isLower = (token: Token): boolean => /^[a-zà-ž]/u.test(token.text);

/**
 * Whether someone else than the House or one of its members is told in a stretch of the middle field: "aan de
 * gemeenten", "de sector", "alle zorgaanbieders". Phrases with another preposition, times, adverbs and the subject are
 * passed over.
 */
export function tellsOthers(unit: Unit, from: number, to: number): boolean {
  const { tokens } = unit;
  const times = timesOf(unit);
  let inPhrase = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const time = times.find(({ start, end }) => start <= token.start && token.start < end);
    const speaker = speakerAt(unit, i);
    const house = houseAt(tokens, i);
    const member = isMemberOfHouse(tokens, i);
    if (sending.has(token.word)) {
      if (tokens[i + 1]?.word === 'verwachting' || tokens[i + 1]?.word === 'aanleiding') {
        i++;
        inPhrase = true;
      } else if (!houseAt(tokens, i + 1) && isMemberOfHouse(tokens, i + 1) === 0) return true;
    } else if (time) {
      while (i + 1 < to && tokens[i + 1]!.start < time.end) i++;
      inPhrase = false;
    } else if (speaker) i = speaker.to - 1;
    else if (house) i = house.to - 1;
    else if (member > 0) {
      i += member - 1;
      inPhrase = true;
    } else if (adverb.test(token.word) || isMark(token)) inPhrase = false;
    else if (prepositions.has(token.word)) inPhrase = true;
    else if (!inPhrase) return true;
    else if (determiner.test(token.word) && !prepositions.has(tokens[i - 1]!.word)) return true;
  }
  return false;
}

/** First token of the noun phrase whose noun stands at `i`: its determiner, or its first adjective. */
function phraseStart({ tokens }: Unit, i: number, limit: number): number {
  let start = i;
  for (let j = i - 1; j >= Math.max(limit, i - 4); j--) {
    const { word } = tokens[j]!;
    if (determiner.test(word)) return j;
    if (!isLower(tokens[j]!) || !/(?:e|en|apart|afzonderlijk|eerst)$/u.test(word)) break;
    start = j;
  }
  return start;
}

/** A noun phrase: its first token and its noun. */
interface Phrase {
  readonly start: number;
  readonly noun: number;
}

/** The first noun phrase in `[from, to)` that no preposition governs and whose noun fits, or null. */
function freePhrase(unit: Unit, from: number, to: number, noun: RegExp): Phrase | null {
  for (let i = from; i < Math.min(to, unit.tokens.length); i++) {
    const { word } = unit.tokens[i]!;
    const fits = noun.test(word) || (word === 'zaken' && unit.tokens[i - 2]?.word === 'stand');
    if (!fits) continue;
    const head = word === 'zaken' ? i - 2 : i;
    const start = phraseStart(unit, head, from);
    if (!prepositions.has(unit.tokens[start - 1]?.word ?? '')) return { start, noun: i };
  }
  return null;
}

/** Whether a document is named in `[from, to)` that is no part of a phrase with a preposition: subject or object. */
export function namesFreeDocument(unit: Unit, from: number, to: number): boolean {
  return freePhrase(unit, from, to, documentEnding) !== null;
}

/** Whether a letter of the government is named in `[from, to)`, as subject or object: one that by its name goes to the House, or "een brief" of no other. */
export function namesPlannedLetter(unit: Unit, from: number, to: number): boolean {
  if (freePhrase(unit, from, to, chamberLetter) !== null) return true;
  if (freePhrase(unit, from, to, letterEnding) === null || isOfOthers(unit, from, to)) return false;
  for (let i = from; i < to; i++)
    if (sending.has(unit.tokens[i]!.word) && !houseAt(unit.tokens, i + 1) && isMemberOfHouse(unit.tokens, i + 1) === 0)
      return false;
  return true;
}

/**
 * Whether the first such document is one that another makes: "het rapport van de Commissie", "het advies van de
 * inspectie"; or comes from another: "volgt in juni van de Commissie", "volgt een evaluatie door de inspectie".
 */
export function isOfOthers(unit: Unit, from: number, to: number): boolean {
  const { tokens } = unit;
  const phrase = freePhrase(unit, from, to, documentEnding);
  if (!phrase) return false;
  const own = /(?:rapport|advies|voorstel|reactie|brief|antwoord|onderzoek)$/u.test(tokens[phrase.noun]!.word);
  for (let i = phrase.noun + 1; i < to; i++) {
    const { word } = tokens[i]!;
    if (!/^(?:van|door|vanuit)$/u.test(word) || isOurs(unit, i + 1)) continue;
    const before = tokens[i - 1]!;
    const named = i === phrase.noun + 1 && own && /^(?:(?:de|het)|\p{Lu}.*)$/u.test(tokens[i + 1]?.text ?? '');
    const ends = timesOf(unit).some(({ end }) => end === before.end);
    if (word !== 'van' || named || ends || /^volg(?:t|en)$/u.test(before.word)) return true;
  }
  return false;
}

/** Whether the government begins at a token, also as "mij" and "mijn ministerie". */
function isOurs(unit: Unit, i: number): boolean {
  return speakerAt(unit, i) !== null || /^(?:mij|ons|mijn|onze)$/u.test(unit.tokens[i]?.word ?? '');
}

/**
 * Whether the clause tells of a letter that a member of the government sends without saying to whom ("zal in het najaar
 * een brief sturen"), which in a letter to the House is one to the House; or of a letter that by its name goes to it
 * ("een Kamerbrief").
 */
export function sendsLetter(unit: Unit, clause: Clause, speaker: Speaker | null): boolean {
  const { tokens } = unit;
  if (!/^(?:send)$/u.test(clause.verb.role)) return false;
  if (clause.opener !== -1 && /^(?:die|dat|of)$/u.test(tokens[clause.opener]!.word)) return false;
  let end = clause.to;
  for (let i = Math.max(clause.verb.to, clause.finite) + 1; i < end; i++) if (openers.has(tokens[i]!.word)) end = i;
  // "De kabinetsreactie is in voorbereiding en zal voor de zomer worden verzonden": the subject stands before "en".
  const first = sharedSubject(unit, clause)?.from ?? clause.core;
  const letter = freePhrase(unit, first, end, letterEnding);
  if (!letter) return false;
  const byName = chamberLetter.test(tokens[letter.noun]!.word);
  if (!speaker && !(clause.passive && byName)) return false;
  const open = clause.opener === -1 ? clause.finite + 1 : clause.opener + 1;
  for (let i = letter.noun + 1; i < end; i++) {
    if (sending.has(tokens[i]!.word) && !houseAt(tokens, i + 1) && isMemberOfHouse(tokens, i + 1) === 0) return false;
  }
  if (
    clause.passive &&
    tokens.slice(open, end).some(({ word }, i) => word === 'door' && !speakerAt(unit, open + i + 1))
  )
    return false;
  for (let i = clause.core; i < clause.finite; i++)
    if (tokens[i]!.word === 'aan' && !houseAt(tokens, i + 1) && isMemberOfHouse(tokens, i + 1) === 0) return false;
  if (byName) return true;
  return letter.start < open
    ? !tellsOthers(unit, open, Math.min(clause.verb.at, end))
    : !tellsOthers(unit, open, letter.start);
}

/** Whether the clause names questions of the House: "de vragen", "uw vragen", "de vragen van het lid …", not those of others. */
export function asksHouse(unit: Unit, clause: Clause): boolean {
  const { tokens } = unit;
  for (let i = clause.from; i < clause.to; i++) {
    if (!/^(?:kamer)?vra(?:ag|gen)$/u.test(tokens[i]!.word)) continue;
    if (tokens[i + 1]?.word !== 'van' || /^(?:\d|deze|die|gisteren|vorige)/u.test(tokens[i + 2]?.text ?? ''))
      return true;
    return houseAt(tokens, i + 2) !== null || isMemberOfHouse(tokens, i + 2) > 0 || tokens[i + 2]?.word === 'diverse';
  }
  return false;
}
