import type { Clause } from './clause.ts';
import { ownTokens } from './clause.ts';
import type { Stretch } from './condition.ts';
import { coarseness } from './coarseness.ts';
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
  /** Other times told for the same: "na de zomer" of "na de zomer, in september". */
  readonly others?: readonly Stretch[];
}

/** What makes a time one gone by. */
export const gone = /^(?: ?jl| ?j\.l|,? ?jongstleden| ?ll| ?l\.l)(?![A-Za-zÀ-ž])/u;
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
export function tokensBetween(unit: Unit, start: number, end: number): Stretch {
  let from = 0;
  while (from < unit.tokens.length && unit.tokens[from]!.end <= start) from++;
  let to = from;
  while (to < unit.tokens.length && unit.tokens[to]!.start < end) to++;
  return { from, to };
}

/** What leads up to a nearer determination of a time, behind a comma. */
const nearer =
  /^(?:naar|waarschijnlijk|vermoedelijk|uiterlijk|doch|maar|en|derhalve|namelijk|te|dat|voor|nog|pas|zoals|gewoonlijk)$/u;
/** How far into its segment such a time stands, and how many segments on, at most. */
const lead = 8;
const reach = 3;

/** Adds the tokens of what is said behind the clause of when: ", uiterlijk in mei 2025", ", vanwege de afstemming, in september", "(naar verwachting in april)". */
function addNearer(unit: Unit, clause: Clause, inside: Set<number>): void {
  const { tokens, segments } = unit;
  const last = unit.segmentOf[Math.max(clause.verb.at, clause.finite)]!;
  for (let index = last + 1; index <= Math.min(segments.length - 1, last + reach); index++) {
    const { from, to } = segments[index]!;
    const first = tokens[from];
    if (first === undefined || tokens[from - 1]!.text === ';') return;
    // "over de levering, in maart gestart": the time of what is spoken of.
    if (isParticiple(tokens[to - 1]!.word)) return;
    const start = timesOf(unit).find((time) => time.start >= first.start && time.end <= tokens[to - 1]!.end)?.start;
    const at = start === undefined ? Infinity : tokensBetween(unit, start, start + 1).from - from;
    const led = at === 0 || (at <= lead && nearer.test(first.word));
    const usual = tokens[from + 1]?.word === 'gebruikelijk';
    const bracketed = tokens[from - 1]!.text === '(';
    const verbless = !tokens.slice(from, to).some(({ word }) => auxiliaries.has(word) && word !== 'laat');
    if (index === last + 1 && !bracketed && (!isAside(unit, index) || usual) && to - from <= 10)
      addAll(inside, from, to);
    else if (led && verbless && to - from <= 2 * lead) addAll(inside, from, to);
    // What stands between gives a reason or company: "vanwege de afstemming".
    else if (!verbless || isRelativeOpener.test(first.word)) return;
  }
}

const isRelativeOpener = /^(?:die|dat|waar\p{L}{0,6}|en|maar|of|want)$/u;

function addAll(inside: Set<number>, from: number, to: number): void {
  for (let i = from; i < to; i++) inside.add(i);
}

/**
 * The time by which the clause says the House is told, or null. A time inside what the telling is about ("over de
 * inzet in 2024") or inside an aside is none of it; a day named before a vague word wins.
 */
export function dueIn(unit: Unit, clause: Clause, condition: Stretch | null, about: number): DueAt | null {
  const inside = new Set(ownTokens(unit, clause.from, clause.to, clause.finite));
  addNearer(unit, clause, inside);
  // "binnen zes maanden na de terugkeer, dat wil zeggen vóór 1 juli 2025".
  for (const { from, to } of unit.segments)
    if (
      from > clause.from &&
      to <= clause.to &&
      unit.tokens[from]?.word === 'dat' &&
      unit.tokens[from + 2]?.word === 'zeggen'
    )
      addAll(inside, from + 3, to);
  let best: DueAt | null = null;
  let bestScore = Infinity;
  const told: Stretch[] = [];
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
    // "zo spoedig mogelijk, maar uiterlijk vóór het debat", "na de zomer, in september": the time that says more.
    score += coarseness(text);
    if (clause.opener === -1 && from < clause.finite) score += 1;
    // "ontvangt de Kamer het plan en in mei de rapportage": the second of two.
    if (before === 'en') score += 2;
    if (!inAbout) told.push({ from, to });
    if (score < bestScore) {
      best = { text, from, to };
      bestScore = score;
    }
  }
  return best === null ? null : { text: best.text, from: best.from, to: best.to, others: told };
}
