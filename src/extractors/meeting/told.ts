import type { Range } from '../../fact.ts';
import type { BodyMatcher } from '../../lexicon/bodies.ts';
import type { Words } from '../../words/words.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import { daysEnd, daysIn } from './days.ts';
import { isHost, nameAt, pastAdjective } from './name.ts';
import { beforeMeeting, type Opener, openersIn, opens } from './openers.ts';
import { placePattern } from './patterns.ts';

/** What one sentence says of the meeting. */
export interface Announced {
  readonly at: Range;
  readonly name: Range | null;
  readonly when: Range | null;
  readonly place: string | null;
  /** Whether the words before the name can tell of nothing but the letter itself. */
  readonly sure: boolean;
}

const noPlace =
  /(?:[Ss]essie|[Ff]ormatie|[Zz]itting|niveau|verband|kader|kamer|Kamer|bijlage|format|samenstelling|EU|NAVO|VN|Defensie|Europa|Parlement|Huis|Congres|Hof|Rijk|Raad|[Mm]inisterie|[Vv]oorzitterschap)$/u;
/** Whether a meeting is told as one to come. */
const toCome =
  /(?<!\p{L})(?:vindt|vinden|komt|komen|vergadert|vergaderen|zal|zullen|wordt|worden|organiseert)(?!\p{L})/u;
const capitalOfState = /,(?= D\.C\.)/u;

/** A range from its start on, at most `far` characters of it. */
export const within = ({ start, end }: Range, far: number): Range => ({ start, end: Math.min(end, start + far) });

/** A place that stands in brackets with the days: "(28-29 augustus 2025, Kopenhagen)", "(Kopenhagen, 28 en 29 augustus)". */
const bracketed =
  /\((?:\d[^()\n]{3,50}, (?<last>\p{Lu}[\p{L}’' -]{2,40})|(?<first>\p{Lu}[\p{L}’' -]{2,40}), \d{1,2}[^()\n]{3,50})\)/u;

/** The first place told in a range with "in" or "te", or in brackets with days. */
export function placeIn(text: string, range: Range): string | null {
  const said = placeTold(text, range);
  if (said !== null) return said;
  const { last, first } = bracketed.exec(text.slice(range.start, range.end))?.groups ?? {};
  return last ?? first ?? null;
}

function placeTold(text: string, { start, end }: Range): string | null {
  for (const match of text.slice(start, end).matchAll(placePattern.regex)) {
    const place = match.groups?.['place'] ?? '';
    if (!noPlace.test(place)) return place.replace(capitalOfState, '');
  }
  return null;
}

const atDays = finderOf(['en', 'aanstaande', 'afgelopen']);
const behindDays = finderOf(['jl', 'a.s', 'j.l', 'aanstaande', 'jongstleden']);
const meetVerbs = finderOf(
  phrases(`
  vindt, vinden, vond, vonden, komt, komen, kwam, kwamen, vergadert, vergaderen, vergaderde, vergaderden,
  zal, zullen, is, zijn, wordt, worden, organiseert, heeft, hebben
`),
);
const inOrTo = finderOf(['in', 'te']);
/** What stands between the verb and who meets. */
const behindVerb =
  /(?: (?:er|ook|opnieuw|wederom|voor de \p{L}{3,15} keer|(?:in|te) (?:het |de )?\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,2}))?(?: (?:de|het|een))? (?=[\p{L}\d])/uy;
const meetingOf =
  /(?:(?:informele |extra |ingelaste |virtuele |buitengewone )?(?:bijeenkomst|vergadering|videoconferentie|videovergadering|openingsweek) (?:plaats )?(?:van|tussen) (?:de |het )?(?:\d{1,3}(?:e|ste|de) )?(?:zitting van de )?)?/uy;
/** "heb ik te Bonn deelgenomen aan de", "nam ik deel aan de": the writer's part in it, up to the name of who met. */
const attended =
  / (?:heb|heeft|hebben|nam|namen|neem|neemt|nemen|zal|zullen|was|waren)(?: \p{L}[\p{L}’'.-]{0,24}){1,9} (?:deelgenomen aan|deelnemen aan|deel aan|aanwezig bij) (?:de|het|een) /uy;
const isHeld = /deelgenomen|deelnemen|deel aan|aanwezig|bijeen|plaats|vergader|gehouden|georganiseerd/u;

/** End of the word of a list that stands behind one blank at an offset, or the offset itself. */
function past(text: string, at: number, words: ReturnType<typeof finderOf>): number {
  const end = text[at] === ' ' ? words.at(text, at + 1) : -1;
  return end === -1 ? at : end;
}

/** Offset where the name of who meets begins behind a verb, or -1. */
function nameBehind(text: string, verb: number): number {
  behindVerb.lastIndex = verb;
  return behindVerb.test(text) ? behindVerb.lastIndex : -1;
}

/** Offset where the name begins of who meets on the days that end at an offset, or -1. */
function whoMeets(text: string, days: number): number {
  let at = past(text, days, behindDays);
  if (at !== days && text[at] === '.') at++;
  if (text[at] === ',') at++;
  if (text[at] !== ' ') return -1;
  const place = inOrTo.at(text, at + 1);
  if (place !== -1) {
    // "in Brussel en op afstand komen": the verb is the last that the words in between can end before.
    const stop = /[,.;\d\n]/u.exec(text.slice(place + 1, place + 42))?.index ?? 41;
    for (const verb of meetVerbs.within(text, { start: place + 3, end: place + 1 + stop }).toReversed()) {
      const name = nameBehind(text, verb.end);
      if (name !== -1 && text[verb.start - 1] === ' ') return name;
    }
  }
  attended.lastIndex = at;
  if (attended.test(text)) return attended.lastIndex;
  const verb = meetVerbs.at(text, at + 1);
  return verb === -1 ? -1 : nameBehind(text, verb);
}

/** A sentence that says near its start, from one of its openers on, who meets on which days: "Op 11 en 12 oktober komen de NAVO-Ministers van Defensie in Brussel bijeen". */
export function heldOn(text: string, sentence: Range, words: readonly Opener[], bodies: BodyMatcher): Announced | null {
  for (const on of words) {
    if (on.start - sentence.start > 60) return null;
    if ((on.flags & opens.days) === 0) continue;
    const from = past(text, on.end, atDays) + 1;
    const days = text[from - 1] === ' ' ? daysEnd(text, from) : -1;
    const behind = days === -1 ? -1 : whoMeets(text, days);
    if (behind === -1 || behind > sentence.end) continue;
    meetingOf.lastIndex = behind;
    meetingOf.test(text);
    const name = nameAt(text, meetingOf.lastIndex, sentence.end);
    const held = isHeld.test(text.slice(days, Math.min(sentence.end, behind + 360)));
    if (!isHost(text, name, bodies) || !held) return null;
    const when = { start: from, end: days };
    const place = placeIn(text, within({ start: days, end: sentence.end }, 260));
    return { at: sentence, name, when, place, sure: false };
  }
  return null;
}

/** How far a heading's name of a meeting is read, in characters. */
const headLength = 110;

/**
 * The meeting that a heading right before its sentence names ("NAVO-top in Den Haag"), told as one to come; null where
 * the heading names none. A letter with a heading of its own for a meeting is about that too.
 */
export function headedBy(text: string, heading: Range, told: Announced, bodies: BodyMatcher): Announced | null {
  const { when, at, place } = told;
  if (when === null || heading.end - heading.start > headLength) return null;
  if (!toCome.test(text.slice(when.end, told.name?.start ?? at.end))) return null;
  const name = nameAt(text, heading.start, heading.end);
  if (!isHost(text, name, bodies)) return null;
  return { at, name, when, place: place ?? placeIn(text, heading), sure: false };
}

const meetingWord =
  /(?:(?:Europese |Noord-Atlantische )?[\p{L}\d/-]*?(?:bijeenkomst|[Rr]aad|[Tt]op|vergadering|conferentie)|RBZ|RAZ|DMM|FMM|Gymnich|ministeriële|Ecofin|Eurogroep)(?= )/uy;
const placeVerbs = finderOf(
  phrases(`
  vindt, vinden, vond, vonden, plaatsvindt, plaatsvond, komt, kwam, staat, is, zal, wordt, werd, vergadert, vergaderde
`),
);
const stops = /[.;\n]/u;
const isPlaced = /plaats|gepland|voorzien|gehouden|vergader|bijeen/u;

/** A sentence about the meeting named before that says near its start when or where it is: "De bijeenkomst vindt plaats op 16 juni in Brussel". */
export function takesPlace(words: Words, sentence: Range): Announced | null {
  const { text } = words;
  for (const { start, end } of openersIn(beforeMeeting, words, sentence)) {
    if (text[end] !== ' ') continue;
    meetingWord.lastIndex = pastAdjective(text, end + 1);
    if (!meetingWord.test(text)) continue;
    const from = meetingWord.lastIndex;
    const limit = Math.min(sentence.end, from + 134);
    const verb = placeVerbs.first(text, { start: from, end: limit });
    if (verb === null || stops.test(text.slice(from, verb.start))) continue;
    if (!isPlaced.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500)))) return null;
    const rest = { start, end: sentence.end };
    return {
      at: sentence,
      name: null,
      when: daysIn(text, within(rest, 220)),
      place: placeIn(text, within(rest, 260)),
      sure: false,
    };
  }
  return null;
}
