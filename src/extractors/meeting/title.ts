import type { Range } from '../../fact.ts';
import type { BodyMatcher } from '../../lexicon/bodies.ts';
import { daysIn } from './days.ts';
import { isHost, nameAt, pastAdjective } from './name.ts';
import { type Opener, opens } from './openers.ts';
import { type Announced, placeIn, within } from './told.ts';

const annotated = /(?: \p{L}{3,15})? [Aa]genda(?![\p{L}\p{N}])| AGENDA(?![\p{L}\p{N}])/uy;
const informing = /(?: \p{L}{1,10}){0,4}(?:, mede namens [^.,;\n]{3,80},)?(?= over )/uy;
const onward =
  /(?: (?:aan|toe|(?:doen )?toekomen))?(?:,? mede namens [^.,;\n]{3,80},(?: aan)?)?(?: (?:van|voor|over|ten behoeve van|t\.b\.v\.|betreffende|inzake|bij|tijdens|op))?(?: (?:de|het|een))? /uy;
const meetingOf =
  /(?:(?:bijeenkomst(?:en)?|vergadering(?:en)?|zitting|videoconferentie|videovergadering)(?: (?:van|der|voor))?(?: (?:de|het))?|(?:BIJEENKOMST|VERGADERING)(?: VAN)?(?: DE| HET)?) (?=\p{L})/uy;
const letterAt = /\p{L}/uy;

/** What names a letter as one about a meeting, and where the name of that meeting begins. */
export interface About {
  readonly name: number;
  /** It can tell of nothing but the letter itself: "geannoteerde agenda". */
  readonly sure: boolean;
  /** It is a verb of informing, which a letter about anything has. */
  readonly informing: boolean;
}

/** End of what a sticky regex reads at an offset, or -1. */
function past(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/** Offset behind the article at an offset, or that offset. */
const pastArticle = (text: string, at: number): number =>
  text.startsWith('de ', at) ? at + 3 : text.startsWith('het ', at) || text.startsWith('een ', at) ? at + 4 : at;

/** Where the name of a meeting begins behind "bijeenkomst van de" at an offset, or that offset. */
export function afterMeetingOf(text: string, at: number): number {
  const named = past(meetingOf, text, pastAdjective(text, at));
  return named === -1 ? at : named;
}

/**
 * Reads what names a letter as one about a meeting, from one of its words on: "Geannoteerde agenda bijeenkomst …",
 * "Verslag van de …", "inzet voor de …", "informeer ik u over de …"; null where no name can follow.
 */
export function aboutAt(text: string, { start, end }: Range): About | null {
  const unit = text.charCodeAt(start + 1);
  if (text.endsWith('rief', end)) {
    const behind = past(ownLetter, text, start);
    if (behind === -1 || !subjectLine.test(text.slice(Math.max(0, start - 11), start))) return null;
    return { name: afterMeetingOf(text, pastArticle(text, behind)), sure: false, informing: true };
  }
  const sure = text.startsWith('eannoteerde', start + 1) || text.startsWith('GEANNOTEERDE', start);
  const informs = unit === 110 && text.startsWith('forme', start + 2);
  let at = sure ? past(annotated, text, end) : informs ? past(informing, text, end) : end;
  at = at === -1 ? -1 : past(onward, text, at);
  if (at === -1) return null;
  const name = afterMeetingOf(text, at);
  return past(letterAt, text, name) === -1 ? null : { name, sure, informing: informs };
}

/** What a letter is called in its own subject, and what that is about. */
const ownLetter =
  /(?:Kamerbrief|Brief) (?:inzake|over|betreffende|aangaande|ten behoeve van|voor|met betrekking tot) /uy;
const subjectLine = /(?:^|\n|Betreft:? |Onderwerp:? |Inzake:? )$/u;

const subject = /(?:Betreft|Onderwerp|Inzake):? /uy;

/** The meeting that is the letter's subject by itself, in its sentence: "Betreft Informele bijeenkomst NAVO-ministers van Defensie te Krakau"; or null. */
export function subjectIn(text: string, sentence: Range, bodies: BodyMatcher): Announced | null {
  let at = past(subject, text, sentence.start);
  if (at === -1) return null;
  at = pastArticle(text, text.startsWith('Inzet voor ', at) ? at + 11 : at);
  const lower = text.charAt(at).toLowerCase() + text.slice(at + 1, sentence.end);
  const start = at + afterMeetingOf(lower, pastAdjective(lower, 0));
  const name = nameAt(text, start, sentence.end);
  if (!isHost(text, name, bodies)) return null;
  const rest = within({ start, end: sentence.end }, 260);
  return { at: sentence, name, when: daysIn(text, rest), place: placeIn(text, rest), sure: false };
}

const properName = /^(?:\p{Ll}{2,20} ){0,2}\p{Lu}/u;
const noName = /^(?:van (?:een|het) |commissie)/u;

/**
 * A sentence or line that says the letter is an agenda or report, with the meeting's name. Once a meeting is `known`,
 * what the letter further informs of is no other. `words` are the openers of the sentence.
 */
export function titled(
  text: string,
  sentence: Range,
  words: readonly Opener[],
  bodies: BodyMatcher,
  known: boolean,
): Announced | null {
  let read = sentence.start;
  for (const word of words) {
    const about = word.start < read || (word.flags & opens.title) === 0 ? null : aboutAt(text, word);
    if (about === null || about.name >= sentence.end) continue;
    read = about.name;
    const { sure } = about;
    const name = nameAt(text, about.name, sentence.end);
    if (name.end - name.start < 2) continue;
    const named = text.slice(name.start, name.end);
    if (!isHost(text, name, bodies) && !(sure && properName.test(named))) continue;
    if (!sure && noName.test(named)) continue;
    const rest = { start: name.start, end: sentence.end };
    const when = daysIn(text, within(rest, 260));
    if (about.informing && (when === null || known)) continue;
    if (!sure && when === null && !named.includes(' ')) continue;
    return { at: sentence, name, when, place: placeIn(text, within(rest, 300)), sure };
  }
  return null;
}
