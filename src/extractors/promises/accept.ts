import { aboutAt } from './about.ts';
import { type Clause, saysI, speakerOf } from './clause.ts';
import { conditionOf, type Stretch } from './condition.ts';
import { dueIn, type DueAt } from './due.ts';
import {
  comesBackInReport,
  denies,
  futureReport,
  hasCue,
  isAsked,
  isQuoted,
  membersAsk,
  names,
  textOf,
} from './guards.ts';
import { houseAt, type House, isMemberOfHouse, type Speaker, speakerAt } from './parties.ts';
import { duty, herewith, thisVeryLetter } from './patterns.ts';
import {
  comesFromOthers,
  comesFromUs,
  doneByOthers,
  isSubject,
  namesFreeDocument,
  sendsLetter,
  tellsOthers,
  toldHouse,
} from './receivers.ts';
import type { Unit } from './tokens.ts';
import { namesDocument } from './phrases.ts';
import { continuing, promiseOpeners, reportEnding } from './words.ts';

/** The clause of an accepted promise, with what was found around it. */
export interface Accepted {
  readonly clause: Clause;
  readonly speaker: Speaker | null;
  readonly condition: Stretch | null;
  readonly due: DueAt | null;
}

/** Whether the clause has what its verb needs: one who tells, the House that is told, a document. The cheap half of the judgement. */
function isBuilt(unit: Unit, clause: Clause, house: House | null, speaker: Speaker | null, end: number): boolean {
  const { verb, mood, passive } = clause;
  const acting = passive || speaker !== null;
  switch (verb.role) {
    case 'tell':
    case 'send': {
      const { word } = unit.tokens[verb.at]!;
      if (!house && mood !== 'past-intent' && !word.startsWith('kom'))
        return sendsLetter(unit, clause, speaker) || (acting && futureReport(unit, clause));
      return acting || impersonal(unit, clause);
    }
    case 'receive':
      return house !== null;
    case 'thing':
      return isSentTo(unit, clause) || namesFreeDocument(unit, clause.from, end);
    case 'back':
      return acting;
    case 'document':
      return acting && futureReport(unit, clause);
    case 'answer':
      return acting && names(unit, clause, /^(?:kamer)?vragen$/u);
    default:
      return house !== null && speaker !== null;
  }
}

/** Whether the clause is a promise, with what is needed to describe it; null when it is not. */
export function accept(unit: Unit, read: Clause, houses: readonly House[]): Accepted | null {
  const clause = takesAlong(unit, read, houses);
  const { verb, mood, passive } = clause;
  const { role } = verb;
  if (clause.opener !== -1 && !promiseOpeners.has(unit.tokens[clause.opener]!.word)) return null;
  if (isAsked(unit, clause) || isQuoted(unit, clause) || denies(unit, clause) || membersAsk(unit, clause)) return null;
  const end = Math.max(clause.to, clause.finite + 1);
  const clauseText = textOf(unit, clause.from, end);
  const lower = clauseText.toLowerCase();
  if (thisVeryLetter.regex.test(lower)) return null;
  if ((mood === 'present' || mood === 'passive' || mood === 'want' || mood === 'able') && herewith.regex.test(lower))
    return null;

  const house = toldHouse(unit, clause, houses);
  const speaker = passive
    ? byWhom(unit, clause)
    : (speakerOf(unit, clause) ?? (saysI(unit, clause) ? { to: clause.finite, by: 'ik' } : null));
  if (!isBuilt(unit, clause, house, speaker, end)) return null;
  const condition = conditionOf(unit, clause);
  const about = aboutAt(unit, clause, [condition]);
  const due = dueIn(unit, clause, condition, about);
  const timed = due !== null || condition !== null;
  const accepted: Accepted = { clause, speaker, condition, due };
  const active = !passive;
  const acting = passive || speaker !== null;
  if (mood === 'able' && role !== 'receive' && !timed) return null;
  if (mood === 'want' && !timed) return null;
  if ((mood === 'able' || mood === 'want') && /^(?:dat|,)$/u.test(unit.tokens[verb.to + 1]?.word ?? '') && !timed)
    return null;

  switch (role) {
    case 'tell':
    case 'send': {
      // "Ik kom voor de zomer met een brief": a letter of the government goes to the House.
      const letter =
        !house &&
        due &&
        unit.tokens[verb.at]!.word.startsWith('kom') &&
        unit.tokens.slice(verb.from, verb.to + 1).some((token) => reportEnding.test(token.word));
      if (!house && !letter && !sendsLetter(unit, clause, speaker) && !(acting && futureReport(unit, clause))) {
        if (mood !== 'past-intent' || promisedToOthers(unit, clause)) return null;
      }
      if (active && !speaker && !impersonal(unit, clause)) return null;
      if (/^(?:betrek|betrekken|betrekt|betrokken)$/u.test(unit.tokens[verb.at]!.word) && house?.preposition !== null)
        return null;
      break;
    }
    case 'receive': {
      if (!house || (speaker && !(unit.tokens[house.from - 1]?.word === 'die'))) return null;
      if (!isSubject(unit, clause, house) || comesFromOthers(unit, house)) return null;
      if (!isSomethingToGet(unit, clause, end)) return null;
      break;
    }
    case 'thing': {
      const { word } = unit.tokens[verb.at]!;
      const sent = isSentTo(unit, clause);
      if (
        word.startsWith('volg')
          ? !due
          : !house || (!sent && house.preposition === null && /^(?:komt|komen|gaat|gaan)$/u.test(word))
      )
        return null;
      if (mood === 'present' && !timed && !hasCue(unit, clause)) return null;
      if (mood === 'intent' || mood === 'past-intent') return null;
      return accepted;
    }
    case 'back': {
      if (active && !speaker) return null;
      if (mood === 'past-intent') return promisedToOthers(unit, clause) ? null : accepted;
      if (mood === 'future' || mood === 'intent' || mood === 'stay') return accepted;
      if (!timed && /(?<![A-Za-zÀ-ž])uw (?:brief|verzoek|vraag|vragen|verzoeken)(?![A-Za-zÀ-ž])/u.test(clauseText))
        return null;
      return timed ||
        hasCue(unit, clause) ||
        names(unit, clause, /^(?:hierop|daarop|hier|daar|waarop)$/u) ||
        houses.length > 0 ||
        comesBackInReport(unit, clause)
        ? accepted
        : null;
    }
    case 'document': {
      if (active && !speaker) return null;
      return futureReport(unit, clause) ? accepted : null;
    }
    case 'answer': {
      if (!asksHouse(unit, clause) || doneByOthers(unit, clause)) return null;
      if (!due && !names(unit, clause, /^(?:separaat|apart|afzonderlijk|later)$/u)) return null;
      return passive || speaker ? accepted : null;
    }
    case 'pledge': {
      if (!house || !speaker || mood === 'want') return null;
      return accepted;
    }
  }
  if (mood === 'past-intent' || mood === 'future' || mood === 'intent' || mood === 'stay') {
    return mood === 'future' && passive && duty.regex.test(lower) && !timed ? null : accepted;
  }
  if (!timed && /^(?:nu|momenteel|thans)$/u.test(unit.tokens[clause.from]!.word)) return null;
  if (timed || hasCue(unit, clause)) return accepted;
  if (mood === 'able' && role === 'receive') return accepted;
  // "Het kabinet informeert uw Kamer daarover": another than the writer does not do it by this letter.
  if (
    active &&
    speaker &&
    !/^(?:ik|wij)$/u.test(speaker.by) &&
    names(unit, clause, /^(?:hierover|daarover|schriftelijk)$/u)
  )
    return accepted;
  if (active && role !== 'receive') return null;
  // A bare "wordt uw Kamer geïnformeerd" or "ontvangt uw Kamer" is to come, unless the letter goes on telling what it does.
  if (duty.regex.test(lower) || clause.opener !== -1) return null;
  if (continuing.has(unit.tokens[clause.from]!.word)) {
    return names(unit, clause, /^(?:hierover|daarover|hiervan|daarvan)$/u) ? accepted : null;
  }
  return accepted;
}

/** Whether a te-infinitive hangs on a noun that needs no subject of the government: "Het streven is om …", "Voornemen is". */
function impersonal(unit: Unit, clause: Clause): boolean {
  return (
    (clause.mood === 'intent' || clause.mood === 'past-intent') &&
    /^(?:streven|voornemen|verwachting|intentie|bedoeling|planning|inzet|plan|toegezegd|beoogd)$/u.test(
      unit.tokens[clause.finite]!.word,
    ) &&
    !/(?<![A-Za-zÀ-ž])(?:Commissie|Raad|NAVO|gemeenten?|provincies?|inspectie|Rekenkamer)(?![A-Za-zÀ-ž])/u.test(
      textOf(unit, clause.core, clause.finite),
    )
  );
}

/** The government in "door de minister van X"; null when a passive does not say. */
function byWhom(unit: Unit, clause: Clause): Speaker | null {
  for (let i = clause.core; i < clause.to; i++) {
    if (unit.tokens[i]!.word === 'door') {
      const speaker = speakerAt(unit, i + 1);
      if (speaker) return speaker;
    }
  }
  return null;
}

/** Whether the verb is "toegaan" or "toekomen", of what is sent to someone: "gaat u toe", "zal uw Kamer toekomen". */
function isSentTo(unit: Unit, { verb }: Clause): boolean {
  return unit.tokens[verb.to]!.word === 'toe' || unit.tokens[verb.at]!.word === 'toegaan';
}

/** Whether a promise told as past was made to others: "heb ik de sector toegezegd". */
function promisedToOthers(unit: Unit, clause: Clause): boolean {
  const { tokens } = unit;
  const word = tokens[clause.finite]!.word;
  if (word !== 'toegezegd' && word !== 'beloofd') return false;
  for (let i = clause.finite - 1; i >= Math.max(0, clause.finite - 30); i--)
    if (/^(?:heb|heeft|hebben)$/u.test(tokens[i]!.word)) return tellsOthers(unit, i + 1, clause.finite);
  return false;
}

const granted =
  /^(?:toegezonden|toegestuurd|toegestuurt|voorgelegd|aangeboden|uitgereikt|overhandigd|nagezonden|nagestuurd)$/u;
const aboutThat = /^(?:hierover|daarover|hiervan|daarvan|nader|meer)$/u;

/** Whether what the House gets, may expect or hears of is told by the government, and no role, right or result. */
function isSomethingToGet(unit: Unit, clause: Clause, end: number): boolean {
  const { tokens } = unit;
  const { word } = tokens[clause.verb.at]!;
  if (names(unit, clause, /^graag$/u)) return false;
  if (/^hoor|^horen$/u.test(word)) return comesFromUs(unit, clause);
  if (/^verne/u.test(word)) return comesFromUs(unit, clause) || names(unit, clause, aboutThat);
  if (clause.mood === 'present' && thisDocument.test(textOf(unit, clause.from, end).toLowerCase())) return false;
  if (word.startsWith('krijg'))
    return names(unit, clause, granted) || namesFreeDocument(unit, clause.from, Math.min(end + 12, tokens.length));
  if (word.startsWith('verwacht')) {
    if (tokens[clause.verb.to + 1]?.word === 'dat') return false;
    return namesDocument(unit, clause.from, Math.min(end + 12, tokens.length));
  }
  return true;
}

const thisDocument =
  /(?:ontvang(?:t|en)|krijg(?:t|en)) (?:u|uw kamer|de kamer) (?:deze brief|dit schrijven)|^u ontvangt (?:deze brief|dit schrijven)/u;

/** Whether the clause names questions of the House: "de vragen", "uw vragen", "de vragen van het lid …", not those of others. */
function asksHouse(unit: Unit, clause: Clause): boolean {
  const { tokens } = unit;
  for (let i = clause.from; i < clause.to; i++) {
    if (!/^(?:kamer)?vragen$/u.test(tokens[i]!.word)) continue;
    if (tokens[i + 1]?.word !== 'van' || /^(?:\d|deze|die|gisteren|vorige)/u.test(tokens[i + 2]?.text ?? ''))
      return true;
    return houseAt(tokens, i + 2) !== null || isMemberOfHouse(tokens, i + 2) > 0 || tokens[i + 2]?.word === 'diverse';
  }
  return false;
}

/** A clause of taking along as one of telling when it is the House that is taken along: "neem ik uw Kamer mee in de afweging". */
function takesAlong(unit: Unit, clause: Clause, houses: readonly House[]): Clause {
  const { verb } = clause;
  if (verb.role !== 'document' || !/(?:neem|neemt|nemen|genomen)$/u.test(unit.tokens[verb.at]!.word)) return clause;
  const telling: Clause = { ...clause, verb: { ...verb, role: 'tell' } };
  return toldHouse(unit, telling, houses)?.preposition === null ? telling : clause;
}
