import type { Clause } from './clause.ts';
import { ownTokens } from './clause.ts';
import type { Stretch } from './condition.ts';
import { contrasts } from './guards.ts';
import { houseAt } from './parties.ts';
import { isAside, isMark, isParticiple, openerBefore, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { auxiliaries, documentEnding, reportEnding } from './words.ts';

/** When the House is told, as said, and the tokens `[from, to)` that say it. */
export interface DueAt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const gone = /^(?: ?jl| ?j\.l|,? ?jongstleden| ?ll| ?l\.l)(?![A-Za-zÀ-ž])/u;
const vagueOnly = /^(?:tijdig|later|gaandeweg|regelmatig|periodiek|frequent|doorlopend|tussentijds|op termijn)$/iu;
/** As soon as can be. */
export const soon = /^(?:zo (?:spoedig|snel)(?: als)? mogelijk|spoedig|binnenkort|op (?:zeer )?korte termijn)$/iu;
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

/** How a relative clause ends that says when a document is out. */
const appears =
  /^(?:verschijnt|uitkomt|volgt|wordt|worden|is|komt|verwacht|gepland|voorzien|gepubliceerd|uitgebracht|toekomt|toegaat)$/u;

/** When the report in which something will be told is out: "informeren in de personeelsrapportage, die in september verschijnt"; or null. */
export function dueOfReport(unit: Unit, { verb, finite, opener, from }: Clause): DueAt | null {
  if (opener !== -1) return null;
  const { tokens, segments, segmentOf } = unit;
  const last = segmentOf[Math.max(verb.to, finite)]! + 1;
  for (let index = segmentOf[from]! + 1; index <= Math.min(last, segments.length - 1); index++) {
    const segment = segments[index]!;
    const before = tokens[segment.from - 2];
    if (!/^(?:die|dat)$/u.test(tokens[segment.from]?.word ?? '') || !reportEnding.test(before?.word ?? '')) continue;
    if (!tokens.slice(segment.from, segment.to).some(({ word }) => appears.test(word))) continue;
    const start = tokens[segment.from]!.start;
    const { end } = tokens[segment.to - 1]!;
    const time = timesOf(unit).find((one) => one.start > start && one.end <= end);
    if (time === undefined || gone.test(unit.text.slice(time.end, time.end + 14))) continue;
    return { text: unit.text.slice(time.start, time.end), ...tokensBetween(unit, time.start, time.end) };
  }
  return null;
}

/** What says that a time is that of the first of a series: "ieder half jaar, voor de eerste maal in juni". */
const forTheFirst = /(?:voor het eerst|voor de eerste (?:maal|keer)|te beginnen) $/iu;
/** In a report that is to come, by its name alone. */
const inReport = /^(?:in|bij|met|via) [a-zà-ž -]{4,50}(?:brief|rapportage|verslag|monitor|nota|evaluatie|agenda)$/iu;
/** Words between a time and the one that tells it more nearly. */
const nearing =
  /^(?:,|dat|wil|zeggen|derhalve|dus|te|weten|namelijk|en|wel|concreet|uiterlijk|waarschijnlijk|vermoedelijk|naar|verwachting)$/u;
const ofCalendar =
  /\d|(?<![a-z])(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal)(?![a-z])/iu;

/** Whether a time at token `from` follows another behind a comma and tells it more nearly: in figures, months or quarters. */
function isNearer({ tokens, text }: Unit, first: DueAt, from: number, end: number): boolean {
  if (from <= first.to || from - first.to > 6 || tokens[first.to]?.text !== ',') return false;
  for (let i = first.to; i < from; i++) if (!nearing.test(tokens[i]!.word)) return false;
  return ofCalendar.test(text.slice(tokens[from]!.start, end)) && !ofCalendar.test(first.text);
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
    // "het convenant, naar het zich laat aanzien in het laatste kwartaal van dit jaar".
    const seeming = unit.tokens[segment.from]?.word === 'naar';
    if ((!isAside(unit, index) || usual) && (seeming || segment.to - segment.from <= 10))
      for (let i = segment.from; i < segment.to; i++) inside.add(i);
  }
  let best: DueAt | null = null;
  let bestScore = Infinity;
  for (const time of timesOf(unit)) {
    if (gone.test(unit.text.slice(time.end, time.end + 14))) continue;
    let { from, to } = tokensBetween(unit, time.start, time.end);
    // "na de zomer, in september", "binnen een half jaar, derhalve in juli 2016": the nearer of the two.
    if (best !== null && isNearer(unit, best, from, time.end)) {
      best = { text: unit.text.slice(time.start, time.end), from, to };
      continue;
    }
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
      if (another || told || i === clause.verb.from || i === clause.verb.to || i === clause.finite) {
        // "na beëindiging van de missie aan de Kamer", "voor de behandeling over informeren": nor what stands before those.
        to =
          (told && house.preposition !== null) || (i > from + 1 && stranded.test(unit.tokens[i - 1]!.word)) ? i - 1 : i;
        break;
      }
    }
    // Cut short by the loop above, or as matched, with the point of "t.z.t.".
    let text = unit.text.slice(time.start, Math.min(time.end, unit.tokens[to]?.start ?? time.end)).trimEnd();
    // "voor het commissiedebat Wadden van 12 februari": the name of the debate and its day.
    const named = /(?:debat|overleg|AO|behandeling)$/u.test(text)
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
    // "zo spoedig mogelijk, maar uiterlijk vóór het debat": the time that says more.
    else if (soon.test(text)) score += 1.5;
    else if (inReport.test(text)) score += 1;
    if (forTheFirst.test(unit.text.slice(Math.max(0, time.start - 24), time.start))) score -= 1;
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
