import { countedIn } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { type BodyMatcher, bodyMatcher } from '../../lexicon/bodies.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import {
  answersLetter,
  daysSource,
  hostPattern,
  informs,
  letterAbout,
  meetsOn,
  nameEnd,
  placePattern,
  takesPlace,
} from './patterns.ts';

/** The meeting as announced: where its sentence is, and where in it the days stand (relate reads them). */
export interface MeetingFound {
  readonly at: Range;
  readonly name: string | null;
  readonly place: string | null;
  readonly announcedSessions: number | null;
  /** Range in which the days of the meeting stand, or null. */
  readonly when: Range | null;
  /** Names of the lexicon's bodies that the meeting itself is one of: "RBZ". */
  readonly bodies?: readonly string[];
  /** Where the letter gives its own count of sessions. */
  readonly announcedAt?: Range | null;
}

/** How much of a letter is read for its meeting: the letterhead and the opening. */
const opening = 6000;
/** How much is read for its count of sessions. */
const programme = 15_000;

const days = new RegExp(`(?<![\\p{N}/-])${daysSource}`, 'u');
const noPlace = /(?:verband|kader|kamer|Kamer|bijlage|format|samenstelling|EU|NAVO|VN|Defensie|Europa)$/u;

interface Announced {
  readonly at: Range;
  readonly name: Range | null;
  readonly when: Range | null;
  readonly place: string | null;
  /** Whether the words before the name can tell of nothing but the letter itself. */
  readonly sure: boolean;
}

/** The first days told in a range, at most `far` characters from its start. */
function daysIn(text: string, range: Range, far: number): Range | null {
  const match = days.exec(text.slice(range.start, Math.min(range.end, range.start + far)));
  if (match === null) return null;
  const start = range.start + match.index;
  return { start, end: start + match[0].length };
}

/** The first place told in a range with "in" or "te", at most `far` characters from its start. */
function placeIn(text: string, range: Range, far: number): string | null {
  for (const match of text.slice(range.start, Math.min(range.end, range.start + far)).matchAll(placePattern.regex)) {
    const place = match.groups?.['place'] ?? '';
    if (!noPlace.test(place)) return place.replace(/,(?= D\.C\.)/u, '');
  }
  return null;
}

/** The name that begins at an offset. */
function nameAt(text: string, start: number, end: number): Range {
  const slice = text.slice(start, Math.min(end, start + 140));
  const stop = nameEnd.exec(slice);
  return { start, end: start + (stop?.index ?? slice.length) };
}

const isHost = (text: string, name: Range, bodies: BodyMatcher): boolean => {
  const words = text.slice(name.start, name.end);
  return hostPattern.regex.test(words) || bodies.of(words) !== null;
};

/**
 * A sentence or line that says the letter is an agenda or report, with the meeting's name. Once a meeting is `known`,
 * what the letter further informs of is no other.
 */
function titled(text: string, sentence: Range, bodies: BodyMatcher, known: boolean): Announced | null {
  const slice = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 900));
  for (const match of slice.matchAll(letterAbout.regex)) {
    const from = sentence.start + match.index + match[0].length;
    let name = nameAt(text, from, sentence.end);
    const sure = match.groups?.['sure'] !== undefined;
    if (name.end - name.start < 2) continue;
    if (
      !isHost(text, name, bodies) &&
      !(sure && /^(?:[\p{Ll}]{2,20} ){0,2}\p{Lu}/u.test(text.slice(name.start, name.end)))
    )
      continue;
    if (!sure && /^(?:van (?:een|het) |commissie)/u.test(text.slice(name.start, name.end))) continue;
    const abbreviation = /^ \([\p{Lu}\d][\p{L}\d/ -]{1,20}\)/u.exec(text.slice(name.end, name.end + 30));
    const rest = { start: name.start, end: sentence.end };
    const when = daysIn(text, rest, 260);
    if (match.groups?.['on'] !== undefined && (when === null || known)) continue;
    if (!sure && when === null && text.slice(name.start, name.end).split(' ').length < 2) continue;
    if (abbreviation !== null) name = { start: name.start, end: name.end };
    return { at: sentence, name, when, place: placeIn(text, rest, 300), sure };
  }
  return null;
}

/** A sentence that says who meets on which days. */
function meeting(text: string, sentence: Range, bodies: BodyMatcher): Announced | null {
  const slice = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
  const match = meetsOn.regex.exec(slice);
  if (match === null || match.index > 60) return null;
  const from = sentence.start + match.index + match[0].length;
  const stripped =
    /^(?:(?:informele |extra |ingelaste )?(?:bijeenkomst|vergadering) (?:plaats )?van (?:de |het )?)/u.exec(
      text.slice(from, from + 80),
    )?.[0].length ?? 0;
  const name = nameAt(text, from + stripped, sentence.end);
  if (!isHost(text, name, bodies)) return null;
  const start = sentence.start + match.index + match[0].indexOf(match.groups!['days']!);
  const when = { start, end: start + match.groups!['days']!.length };
  if (!/(?:bijeen|plaats|vergader|gehouden|georganiseerd)/u.test(text.slice(from, Math.min(sentence.end, from + 360))))
    return null;
  return { at: sentence, name, when, place: placeIn(text, { start: when.end, end: sentence.end }, 260), sure: false };
}

/** A sentence about the meeting already named that says when and where. */
function placed(text: string, sentence: Range): Announced | null {
  const slice = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
  const match = takesPlace.regex.exec(slice);
  if (match === null || match.index > 40 || !/plaats|gepland|voorzien|gehouden/u.test(slice)) return null;
  const rest = { start: sentence.start + match.index, end: sentence.end };
  return { at: sentence, name: null, when: daysIn(text, rest, 220), place: placeIn(text, rest, 260), sure: false };
}

/** The meeting that the letter is about, or null: letters about something else, and answers to questions, have none. */
export function readMeeting(prepared: Prepared, lexicon: Lexicon): MeetingFound | null {
  const { text, sentences } = prepared;
  const bodies = bodyMatcher(lexicon);
  const start = sentences[0]?.start ?? 0;
  let title: Announced | null = null;
  let told: Announced | null = null;
  const more: Announced[] = [];
  const answers = answersLetter.regex.exec(text.slice(start, start + 2500));
  let tellsOf = false;
  for (const sentence of sentences) {
    if (sentence.start - start > opening) break;
    if (blockAt(prepared, sentence.start)?.kind === 'footnote') continue;
    // A subject line cut in two by the letterhead gives way to a later sentence that has the days.
    const next = titled(text, sentence, bodies, told !== null || sentence.start - start > 1500);
    if (next !== null && (title === null || (title.when === null && next.when !== null && next.sure))) title = next;
    else if (next?.sure === true) more.push(next);
    const held = meeting(text, sentence, bodies);
    if (held !== null && sentence.start - start < 3000) {
      if (told === null) told = held;
    } else {
      const where = placed(text, sentence);
      if (where !== null) more.push(where);
    }
    tellsOf ||= informs.regex.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500)));
  }
  if (title === null && (told === null || !tellsOf)) return null;
  if (answers !== null && (title === null || start + answers.index < title.at.end)) return null;
  const evidence = [title, told, ...more].filter((entry) => entry !== null);
  const main = evidence.find((entry) => entry.when !== null) ?? evidence[0]!;
  const name = title?.name ?? told?.name ?? null;
  const named = name === null ? null : text.slice(name.start, name.end).trim();
  const counted = sentences
    .filter((sentence) => sentence.start >= main.at.start && sentence.start - start < programme)
    .map((sentence) => countedIn(text, sentence))
    .find((count) => count !== null);
  return {
    at: main.at,
    name: named,
    place: main.place ?? evidence.find((entry) => entry.place !== null)?.place ?? null,
    announcedSessions: counted?.count ?? null,
    when: main.when,
    bodies: [...new Set(bodies.all(text.slice(name?.start ?? 0, (name?.end ?? 0) + 30)).map((body) => body.name))],
    announcedAt: counted === undefined ? null : { start: counted.start, end: counted.end },
  };
}
