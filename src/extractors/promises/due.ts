import type { Clause } from './clause.ts';
import { ownTokens } from './clause.ts';
import type { Stretch } from './condition.ts';
import { contrasts } from './guards.ts';
import { houseAt } from './parties.ts';
import { isAside, isMark, isParticiple, openerBefore, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { auxiliaries, documentEnding } from './words.ts';

/** When the House is told, as said, and the tokens `[from, to)` that say it. */
export interface DueAt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const gone = /^(?: ?jl| ?j\.l|,? ?jongstleden| ?ll| ?l\.l)(?![A-Za-zÀ-ž])/u;
const vagueOnly = /^(?:tijdig|later|gaandeweg|regelmatig|periodiek|frequent|doorlopend|op termijn)$/iu;
const bareYear = /^(?:in|voor|over|op|per) (?:19|20)\d{2}$/iu;

const governing =
  /^(?:van|aan|bij|in|met|na|om|op|over|per|tot|uit|voor|vóór|binnen|tijdens|door|als|zoals|uiterlijk)$/u;

const inDebate = /^in (?:de|het|een) [a-zà-ž -]{0,50}(?:behandeling|debat|overleg)(?![a-zà-ž])/iu;
/** Prepositions before the House that is told. */
const receiving = /^(?:aan|naar|bij|met|richting)$/u;
/** Prepositions that are left beside the verb: "hier … over informeren". */
const stranded = /^(?:over|op|van|mee|in)$/u;

const debateName =
  /^(?: [A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][A-Za-zÀ-ž-]{1,30}(?: (?:en|&|over|in|voor|van) (?:(?:de|het) )?[A-Za-zÀ-ž-]{2,30})?){1,4}(?:,? (?:van|op|d\.d\.) \d{1,2} [A-Za-zÀ-ž]{3,9}(?: \d{4})?)?/u;

/** Whether another te-infinitive closes before "en" between two tokens. */
function otherInfinitive(unit: Unit, from: number, to: number): boolean {
  for (let i = Math.max(from, 1); i < to; i++) {
    if (unit.tokens[i]!.word === 'en' && unit.tokens[i - 2]?.word === 'te' && i - 2 >= from) return true;
  }
  return false;
}

/**
 * Whether a time stands in a noun phrase before the finite verb, where only one part of the sentence has its place:
 * "De agenda voor deze Raad doe ik u … toekomen".
 */
function inFrontedNoun(unit: Unit, clause: Clause, i: number): boolean {
  if (clause.opener !== -1 || clause.mood === 'intent' || clause.mood === 'past-intent') return false;
  // "dat, mocht het nodig zijn, de Kamer terstond bericht ontvangt": with the verb last there is no such place.
  if (isMark(unit.tokens[clause.finite + 1]) || unit.tokens[clause.finite + 1]!.text === '.') return false;
  if (i <= clause.core || i >= clause.finite || unit.segmentOf[i] !== unit.segmentOf[clause.core]) return false;
  const fronted = unit.tokens[clause.core]!.word;
  // "In het verslag van de bijeenkomst op 15 april zal ik …": the day of the meeting.
  const inPhrase = /^(?:in|bij|via|met)$/u.test(fronted) && i > clause.core + 2;
  return inPhrase || /^(?:de|het|een|deze|die|dit|mijn|onze|uw)$/u.test(fronted);
}

/** Whether a token after the verb stands in a relative clause: "in het debat dat voor 30 oktober staat geagendeerd". */
function inRelative(unit: Unit, clause: Clause, i: number): boolean {
  const verb = Math.max(clause.verb.to, clause.finite);
  if (i <= verb) return false;
  const opener = openerBefore(unit, i);
  // "die voor het einde van het jaar naar uw Kamer wordt gestuurd" tells when after all.
  for (let j = i; j < clause.to; j++) if (houseAt(unit.tokens, j)) return false;
  // "u ontvangt die reactie begin juni": behind the verb or a pronoun it points, and is no relative.
  const points = opener - 1 === verb || /^(?:u|ik|wij|we|hij|zij|ze)$/u.test(unit.tokens[opener - 1]?.word ?? '');
  return (
    opener > verb &&
    !points &&
    /^(?:die|dat|waarin|waarop|waarbij)$/u.test(unit.tokens[opener]!.word) &&
    !isMark(unit.tokens[opener - 1])
  );
}

/** Whether a time before `i` belongs to another verb-final clause, closed before "en": "in mei naar de Raad gaat en bij de Kamer wordt ingediend". */
function inConjunct(unit: Unit, clause: Clause, i: number): boolean {
  if (clause.opener === -1) return false;
  for (let k = i; k < clause.verb.from; k++) {
    const before = unit.tokens[k - 1]!.word;
    if (/^(?:en|maar)$/u.test(unit.tokens[k]!.word) && (auxiliaries.has(before) || isParticiple(before))) return true;
  }
  return false;
}

/** The tokens that begin at or after a unit offset and end at or before another, as a stretch. */
function tokensBetween(unit: Unit, start: number, end: number): Stretch {
  let from = 0;
  while (from < unit.tokens.length && unit.tokens[from]!.end <= start) from++;
  let to = from;
  while (to < unit.tokens.length && unit.tokens[to]!.start < end) to++;
  return { from, to };
}

/** What takes up the time told in the clause before. */
const then = /^(?:dan|alsdan|gelijktijdig|tegelijkertijd)$/u;

/**
 * The time of the clause before, where one that goes on with its subject takes it up: "De uitkomsten worden dit najaar
 * verwacht en zullen dan aan uw Kamer worden toegezonden"; or null.
 */
export function dueBefore(unit: Unit, { core, finite, to }: Clause): DueAt | null {
  const { tokens } = unit;
  if (core !== finite || tokens[core - 1]?.word !== 'en') return null;
  if (!tokens.slice(finite, to).some(({ word }) => then.test(word))) return null;
  const from = tokens[unit.segments[unit.segmentOf[core]!]!.from]!.start;
  const time = timesOf(unit).findLast(({ start, end }) => start >= from && end <= tokens[core - 1]!.start);
  if (time === undefined || gone.test(unit.text.slice(time.end, time.end + 14))) return null;
  return { text: unit.text.slice(time.start, time.end), ...tokensBetween(unit, time.start, time.end) };
}

/**
 * The time by which the clause says the House is told, or null. A time inside what the telling is about ("over de
 * inzet in 2024") or inside an aside is none of it; a day named before a vague word wins.
 */
export function dueIn(unit: Unit, clause: Clause, condition: Stretch | null, about: number): DueAt | null {
  const inside = new Set(ownTokens(unit, clause.from, clause.to, clause.finite));
  const last = unit.segmentOf[Math.max(clause.verb.at, clause.finite)]!;
  // ", uiterlijk in mei 2025": a segment of its own after the clause.
  for (let index = last + 1; index < Math.min(unit.segments.length, last + 2); index++) {
    const segment = unit.segments[index]!;
    const usual = unit.tokens[segment.from + 1]?.word === 'gebruikelijk';
    if ((!isAside(unit, index) || usual) && segment.to - segment.from <= 10)
      for (let i = segment.from; i < segment.to; i++) inside.add(i);
  }
  let best: DueAt | null = null;
  let bestScore = Infinity;
  for (const time of timesOf(unit)) {
    if (gone.test(unit.text.slice(time.end, time.end + 14))) continue;
    let { from, to } = tokensBetween(unit, time.start, time.end);
    if (!inside.has(from)) continue;
    if (condition && from >= condition.from && from < condition.to) continue;
    // "niet voor het zomerreces maar in de herfst".
    if (unit.tokens[from - 1]?.word === 'niet' && contrasts(unit, from - 1, clause.to)) continue;
    // In a debate the House is not told: one comes back to something there.
    if (inDebate.test(unit.text.slice(time.start, time.end)) && clause.verb.role !== 'back') continue;
    // "In het debat op 3 maart heb ik toegezegd": when it was promised.
    if (clause.mood === 'past-intent' && to <= clause.finite) continue;
    if (inFrontedNoun(unit, clause, from) || inRelative(unit, clause, from) || inConjunct(unit, clause, to)) continue;
    // A tail such as "na ontvangst van het advies" stops at the verb or the House.
    for (let i = from + 1; i < to; i++) {
      const house = houseAt(unit.tokens, i);
      // "twee jaar na inwerkingtreding een toets ontvangt": with its own article another noun begins.
      const another = unit.tokens[i]!.word === 'een' && i > from + 2 && !governing.test(unit.tokens[i - 1]!.word);
      const told = house !== null && (house.preposition === null || receiving.test(house.preposition));
      if (another || told || i === clause.verb.from || i === clause.finite) {
        // "na beëindiging van de missie aan de Kamer", "voor de behandeling over informeren": nor what stands before those.
        to =
          (told && house.preposition !== null) || (i > from + 1 && stranded.test(unit.tokens[i - 1]!.word)) ? i - 1 : i;
        break;
      }
    }
    // Cut short by the loop above, or as matched, with the point of "t.z.t.".
    let text = unit.text.slice(time.start, Math.min(time.end, unit.tokens[to]?.start ?? time.end)).trimEnd();
    // "voor het commissiedebat Wadden van 12 februari": the name of the debate and its day.
    const named = /(?:debat|overleg|AO)$/u.test(text)
      ? debateName.exec(unit.text.slice(unit.tokens[to - 1]!.end))
      : null;
    if (named) {
      text += named[0];
      ({ to } = tokensBetween(unit, unit.tokens[from]!.start, unit.tokens[from]!.start + text.length));
    }
    // "in mei af te ronden en uw Kamer te informeren": the time of another infinitive.
    if (clause.verb.te && otherInfinitive(unit, to, clause.verb.from)) continue;
    // "Naar aanleiding van het verzoek om voor 5 juni te worden geïnformeerd, bericht ik": the time of what is fronted.
    if (to <= clause.finite && unit.tokens.slice(to, clause.finite).some((token) => token.word === 'te')) continue;
    const before = unit.tokens[from - 1]?.word ?? '';
    // "het verslag over 2023": the year of the document; "de uitkomsten in 2027 toezend" is when.
    const atVerb = to === clause.verb.from && text.startsWith('in ');
    if (
      bareYear.test(text) &&
      !atVerb &&
      (documentEnding.test(before) || /^(?:begroting|begrotingen|jaarplan)$/u.test(before))
    )
      continue;
    const inAbout = about !== -1 && from > about;
    const closes =
      to > from && unit.tokens[to]?.word === 'een'
        ? true
        : to >= clause.to - 0 || unit.tokens[to]?.text === '.' || unit.tokens[to] === undefined;
    let score = 0;
    if (inAbout) {
      const finiteFirst = clause.verb.at === clause.finite && clause.opener === -1;
      const beforeVerb = about < clause.verb.from && from < clause.verb.from && !finiteFirst;
      const beforeFinite = clause.opener === -1 && about < clause.finite && from > clause.finite;
      if (beforeFinite) score = 0;
      else if (beforeVerb) score = to >= clause.verb.from - 3 ? 2 : 20;
      else if (!closes || bareYear.test(text)) continue;
      else if (finiteFirst) score = 10;
      else if (
        /^(?:voor|vóór|uiterlijk|nog voor|na) (?:de |het )?[a-zà-ž]+|^(?:begin|eind|medio) /iu.test(text) &&
        !/\d/u.test(text)
      )
        score = 12;
      else continue;
      if (score === 20) continue;
    }
    if (vagueOnly.test(text)) score += 5;
    if (clause.opener === -1 && from < clause.finite) score += 1;
    // "ontvangt de Kamer het plan en in mei de rapportage": the second of two.
    if (before === 'en') score += 2;
    if (score < bestScore) {
      best = { text, from, to };
      bestScore = score;
    }
  }
  return best;
}
