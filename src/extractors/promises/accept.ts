import { aboutAt } from './about.ts';
import { type Clause, housesIn, saysI, speakerOf } from './clause.ts';
import { conditionOf, type Stretch } from './condition.ts';
import { dueIn, type DueAt } from './due.ts';
import { denies, futureReport, hasCue, isAsked, isQuoted, membersAsk, names, textOf } from './guards.ts';
import { type House, type Speaker, speakerAt } from './parties.ts';
import { duty, herewith, kept, thisVeryLetter } from './patterns.ts';
import type { Unit } from './tokens.ts';
import { namesDocument } from './verbs.ts';
import { continuing, promiseOpeners, reportEnding } from './words.ts';

/** The clause of an accepted promise, with what was found around it. */
export interface Accepted {
  readonly clause: Clause;
  readonly speaker: Speaker | null;
  readonly condition: Stretch | null;
  readonly due: DueAt | null;
}

const told: Readonly<Record<string, ReadonlySet<string | null>>> = {
  tell: new Set([null, 'aan', 'richting', 'bij']),
  send: new Set([null, 'aan', 'naar', 'met', 'bij', 'richting']),
  receive: new Set([null]),
  thing: new Set([null, 'naar', 'aan']),
  pledge: new Set([null, 'aan']),
};

/** The mention of the House that is told in the clause, or null. */
function toldHouse(unit: Unit, clause: Clause, houses: readonly House[]): House | null {
  const allowed = told[clause.verb.role];
  if (!allowed) return null;
  const { word } = unit.tokens[clause.verb.at]!;
  for (const house of housesIn(unit, clause, houses)) {
    if (!allowed.has(house.preposition)) continue;
    if (house.preposition === 'met' && !/^(?:delen|deel|deelt|gedeeld)$/u.test(word)) continue;
    if (house.preposition === 'bij' && !/^(?:dien|dient|dienen|indienen|ingediend|voorhangen|voorgehangen)/u.test(word))
      continue;
    // "de leden van de Kamer": the preposition stands before, so what is left here is the House itself.
    if (
      house.preposition === null &&
      /^(?:leden|lid|voorzitter|griffier)$/u.test(unit.tokens[house.from - 1]?.word ?? '')
    )
      continue;
    return house;
  }
  return null;
}

/** Whether the clause has what its verb needs: one who tells, the House that is told, a document. The cheap half of the judgement. */
function isBuilt(unit: Unit, clause: Clause, house: House | null, speaker: Speaker | null, end: number): boolean {
  const { verb, mood, passive } = clause;
  const acting = passive || speaker !== null;
  switch (verb.role) {
    case 'tell':
    case 'send': {
      const { word } = unit.tokens[verb.at]!;
      if (!house && mood !== 'past-intent' && !word.startsWith('kom')) return false;
      return acting || impersonal(unit, clause);
    }
    case 'receive':
      return house !== null;
    case 'thing':
      return namesDocument(unit, clause.from, end);
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
export function accept(unit: Unit, clause: Clause, houses: readonly House[], next: string): Accepted | null {
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
      if (!house && !letter && !(mood === 'past-intent' && due)) return null;
      if (active && !speaker && !impersonal(unit, clause)) return null;
      if (/^(?:betrek|betrekken|betrekt|betrokken)$/u.test(unit.tokens[verb.at]!.word) && house?.preposition !== null)
        return null;
      break;
    }
    case 'receive': {
      if (!house || (speaker && !(unit.tokens[house.from - 1]?.word === 'die'))) return null;
      if (!isSubject(unit, clause, house)) return null;
      if (
        /^(?:krijg|verwacht)/u.test(unit.tokens[verb.at]!.word) &&
        !namesDocument(unit, clause.from, Math.min(end + 12, unit.tokens.length))
      )
        return null;
      break;
    }
    case 'thing': {
      if (!namesDocument(unit, clause.from, end)) return null;
      if (
        unit.tokens[verb.at]!.word.startsWith('volg')
          ? !due
          : !house || (house.preposition === null && /^(?:komt|komen|gaat|gaan)$/u.test(unit.tokens[verb.at]!.word))
      )
        return null;
      if (mood === 'present' && !timed) return null;
      if (mood === 'intent' || mood === 'past-intent') return null;
      return accepted;
    }
    case 'back': {
      if (active && !speaker) return null;
      if (mood === 'future' || mood === 'intent' || mood === 'stay') return accepted;
      if (!timed && /(?<![A-Za-zÀ-ž])uw (?:brief|verzoek|vraag|vragen|verzoeken)(?![A-Za-zÀ-ž])/u.test(clauseText))
        return null;
      return timed ||
        hasCue(unit, clause) ||
        names(unit, clause, /^(?:hierop|daarop|hier|daar|waarop)$/u) ||
        houses.length > 0
        ? accepted
        : null;
    }
    case 'document': {
      if (active && !speaker) return null;
      return futureReport(unit, clause) ? accepted : null;
    }
    case 'answer': {
      if (!names(unit, clause, /^(?:kamer)?vragen$/u) || !due) return null;
      return passive || speaker ? accepted : null;
    }
    case 'pledge': {
      if (!house || !speaker || mood === 'want') return null;
      return accepted;
    }
  }
  if (mood === 'past-intent') {
    return due && !kept.regex.test(unit.text.toLowerCase()) && !kept.regex.test(next.toLowerCase()) ? accepted : null;
  }
  if (mood === 'future' || mood === 'intent' || mood === 'stay') {
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

/** Whether the House is the subject: beside the finite verb, or after the opener of a verb-final clause. */
function isSubject(unit: Unit, clause: Clause, house: House): boolean {
  if (house.to === clause.finite || house.from === clause.finite + 1) return true;
  if (house.from < clause.finite && house.to <= clause.finite && (house.from === clause.core || clause.opener !== -1))
    return true;
  for (let i = clause.finite + 1; i < house.from; i++) {
    const { word } = unit.tokens[i]!;
    if (
      !/^(?:ook|dan|hierover|daarover|nog|,|tevens|in|het|najaar|voorjaar|binnenkort|spoedig|dit|jaar|deze|zomer|echter)$/u.test(
        word,
      )
    )
      return false;
  }
  return house.from > clause.finite;
}
