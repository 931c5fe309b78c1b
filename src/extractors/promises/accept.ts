import { aboutAt } from './about.ts';
import type { Clause } from './clause.ts';
import { coarseness, event as eventGrade } from './coarseness.ts';
import { conditionOf, type Stretch } from './condition.ts';
import { dueBefore, dueOfReport } from './due-elsewhere.ts';
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
import { impersonal, isAssured, keepsPromise, promisedToOthers } from './intentions.ts';
import type { House, Speaker } from './parties.ts';
import { duty, herewith, thisVeryLetter } from './patterns.ts';
import { asksHouse, isSubject, namesPlannedLetter, sendsLetter, toldHouse } from './receivers.ts';
import {
  byWhom,
  comesFromOthers,
  doneByOthers,
  isSomethingToGet,
  namedBefore,
  sourceOf,
  toldByOthers,
} from './sources.ts';
import { saysI, speakerOf } from './speakers.ts';
import { isThingToCome, namesThing } from './things.ts';
import type { Unit } from './tokens.ts';
import { continuing, openers, promiseOpeners, reportEnding } from './words.ts';

/** This very letter as what is sent: "Deze brief wordt u mede aangeboden namens …". */
const thisLetterItself =
  /^(?:deze|dit|onderhavige|voorliggende|bijgaande) (?:geannoteerde )?[a-z-]{0,20}(?:brief|schrijven|agenda|verslag|notitie|rapportage|beantwoording)(?![a-z])/u;
/** Ministers who need not be ours: without a portfolio, or all of one. */
const colleagues = /^[Mm]inisters(?: van [A-ZÀ-Þ][A-Za-zÀ-ž]+(?: Zaken)?)?$/u;
/** A time told as the next of a series of papers. */
const inReport = /(?<![a-z])(?:volgende|eerstvolgende|komende|aankomende|aanstaande) [A-Za-zÀ-ž -]{4,60}$/u;
/** "opnemen", "neemt … op". */
const putIn = /opnemen$|^neem(?:t)? .*op$|^nemen .*op$/u;

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
      return namesThing(unit, clause, end);
    case 'back':
      return acting || futureReport(unit, clause);
    case 'planned':
      return namesPlannedLetter(unit, clause.from, end);
    case 'keep':
      return (
        acting &&
        (keepsPromise(unit, clause) ||
          (names(unit, clause, /^(?:motie|moties|toezegging|toezeggingen)$/u) && futureReport(unit, clause)))
      );
    case 'document':
      return acting && (futureReport(unit, clause) || isApart(unit, clause));
    case 'answer':
      return acting && names(unit, clause, /^(?:kamer)?vra(?:ag|gen)$/u);
    default:
      return house !== null && speaker !== null;
  }
}

/**
 * Whether the clause is a promise, with what is needed to describe it; null when it is not. `before` is the sentence
 * before the unit.
 */
export function accept(unit: Unit, before: string, read: Clause, houses: readonly House[]): Accepted | null {
  const clause = takesAlong(unit, read, houses);
  const { verb, mood, passive } = clause;
  const { role } = verb;
  if (clause.opener !== -1 && !promiseOpeners.has(unit.tokens[clause.opener]!.word)) return null;
  if (opensCondition(unit, clause)) return null;
  if (isAsked(unit, clause) || isQuoted(unit, clause) || denies(unit, clause) || membersAsk(unit, clause)) return null;
  const end = Math.max(clause.to, clause.finite + 1);
  const clauseText = textOf(unit, clause.from, end);
  const lower = clauseText.toLowerCase();
  // "zullen wij u de rapportage sturen en daarbij ingaan op de maatregelen in deze brief": the second clause says no more of the first.
  const told = mood === 'future' ? beforeSecond(unit, clause, end).toLowerCase() : lower;
  if (thisVeryLetter.regex.test(told) || /(?<![a-z])onze minister(?![a-z])/u.test(lower)) return null;
  const here = mood === 'present' || mood === 'passive' || mood === 'want' || mood === 'able';
  if (here && herewith.regex.test(mainPartOf(unit, clause, end).toLowerCase())) return null;

  const house = toldHouse(unit, clause, houses);
  const speaker = passive
    ? byWhom(unit, clause)
    : role === 'receive'
      ? sourceOf(unit, clause)
      : (speakerOf(unit, clause) ??
        (saysI(unit, clause) ? { to: clause.finite, by: 'ik' } : namedBefore(unit, clause, before)));
  // In a letter about a meeting "de ministers" are those who meet, unless the House is told.
  if (house === null && speaker !== null && colleagues.test(speaker.by)) return null;
  if (!isBuilt(unit, clause, house, speaker, end)) return null;
  const condition = conditionOf(unit, clause);
  const about = aboutAt(unit, clause, [condition]);
  const said = dueIn(unit, clause, condition, about) ?? dueBefore(unit, clause);
  // The day on which a report is out says more than that it is the next one.
  const due = said === null || inReport.test(said.text) ? (dueOfReport(unit, clause) ?? said) : said;
  const timed = due !== null || condition !== null;
  if (passive && mood === 'passive' && !timed && thisLetterItself.test(lower)) return null;
  // "Op grond van artikel 3 zendt de minister binnen vier jaar een verslag": what the law has a minister do.
  const others = speaker !== null && !/^(?:ik|wij)$/u.test(speaker.by);
  if (mood === 'present' && others && due !== null && due.text.startsWith('binnen ') && duty.regex.test(lower))
    return null;
  const accepted: Accepted = { clause, speaker, condition, due };
  const active = !passive;
  const acting = passive || speaker !== null;
  if (mood === 'able' && role !== 'receive' && !timed) return null;
  if (mood === 'want' && !timed) return null;
  // "U kunt toegang krijgen".
  if (mood === 'able' && !timed && unit.tokens[verb.at]!.word === 'krijgen') return null;
  // "Naar aanleiding van het overleg kan ik u melden dat …" tells it here and now; "kan ik u in mei melden of" does not.
  if (
    mood === 'able' &&
    role === 'tell' &&
    unit.tokens[verb.to + 1]?.word === 'dat' &&
    !(due && coarseness(due.text) < eventGrade)
  )
    return null;
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
      if (passive && !speaker && toldByOthers(unit, clause)) return null;
      if (
        /^(?:betrek|betrekken|betrekt|betrokken)$/u.test(unit.tokens[verb.at]!.word) &&
        house?.preposition !== null &&
        !futureReport(unit, clause)
      )
        return null;
      break;
    }
    case 'receive': {
      if (!house || (speakerOf(unit, clause) && unit.tokens[house.from - 1]?.word !== 'die')) return null;
      if (!isSubject(unit, clause, house) || comesFromOthers(unit, house)) return null;
      // "De leden zien de brief met belangstelling tegemoet": what members say of themselves.
      if (!houses.includes(house) && mood === 'present' && !due) return null;
      // What one can read up on at any time is no promise.
      if (!due && /^(?:kennis|nemen)/u.test(unit.tokens[verb.at]!.word)) return null;
      if (!isSomethingToGet(unit, clause, end)) return null;
      break;
    }
    case 'thing':
      return isThingToCome(unit, clause, house, due, timed, end) ? accepted : null;
    case 'back': {
      // "Dit onderwerp komt terug in de volgende voortgangsbrief".
      if (active && !speaker) return futureReport(unit, clause) ? accepted : null;
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
      // What is put into a budget is money, and an evaluation is taken up by whoever makes it.
      if (passive && /€|(?<![a-z])(?:euro|miljoen|miljard|evaluatie)(?![a-z])/u.test(lower) && !house) return null;
      if (active && putIn.test(textOf(unit, verb.from, verb.to + 1).toLowerCase()) && lower.includes('begroting'))
        return null;
      return futureReport(unit, clause) || isApart(unit, clause) ? accepted : null;
    }
    case 'planned':
      return due || (timed && !passive) || (!passive && hasCue(unit, clause)) ? accepted : null;
    case 'keep':
      return due ? accepted : null;
    case 'answer': {
      if (!asksHouse(unit, clause) || doneByOthers(unit, clause)) return null;
      if (!due && !names(unit, clause, /^(?:separate?|separaat|aparte?|afzonderlijke?|schriftelijk|later)$/u)) {
        if (mood !== 'future' || !(futureReport(unit, clause) || /(?<![a-z])per brief(?![a-z])/u.test(lower)))
          return null;
      }
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
  if (timed || hasCue(unit, clause) || isAssured(unit, clause)) return accepted;
  if (/(?<![a-z])(?:momenteel|thans|inmiddels|op dit moment)(?![a-z])/u.test(lower)) return null;
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

/** The words of a clause before the one that hangs on its verb: "laat ik u weten | hoe ik hiermee omga". */
function mainPartOf(unit: Unit, { from, finite, verb }: Clause, end: number): string {
  for (let i = Math.max(verb.to, finite) + 1; i < end; i++)
    if (openers.has(unit.tokens[i]!.word)) return textOf(unit, from, i);
  return textOf(unit, from, end);
}

/** The words of a clause before a second one that "en" adds behind its verb. */
function beforeSecond(unit: Unit, { from, finite, verb }: Clause, end: number): string {
  for (let i = Math.max(verb.to, finite) + 1; i < end; i++)
    if (unit.tokens[i]!.word === 'en') return textOf(unit, from, i);
  return textOf(unit, from, end);
}

/** Whether something will be gone into apart from this letter: "zal ik separaat ingaan". */
function isApart(unit: Unit, clause: Clause): boolean {
  return clause.mood === 'future' && names(unit, clause, /^(?:separaat|afzonderlijk|schriftelijk)$/u);
}

/** Whether the clause opens the sentence with its verb and what follows hangs on it: "Wordt de Kamer geïnformeerd, dan kan zij …". */
function opensCondition({ tokens, segments, segmentOf }: Unit, { finite }: Clause): boolean {
  const { to } = segments[segmentOf[finite]!]!;
  return finite === 0 && tokens[to]?.text === ',' && tokens[to + 1]?.word === 'dan';
}

/** A clause of taking along as one of telling when it is the House that is taken along: "neem ik uw Kamer mee in de afweging". */
function takesAlong(unit: Unit, clause: Clause, houses: readonly House[]): Clause {
  const { verb } = clause;
  if (verb.role !== 'document' || !/(?:neem|neemt|nemen|genomen)$/u.test(unit.tokens[verb.at]!.word)) return clause;
  const telling: Clause = { ...clause, verb: { ...verb, role: 'tell' } };
  return toldHouse(unit, telling, houses)?.preposition === null ? telling : clause;
}
