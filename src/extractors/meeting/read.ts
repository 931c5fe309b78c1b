import { type Counted, countedFrom, countedOne, countedTimes } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { bodyMatcher } from '../../lexicon/bodies.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { wordsOf } from '../../text/words.ts';
import { askedAbout } from './asked.ts';
import { answering, informing, openers, openersIn } from './openers.ts';
import { answersLetter, informsAbout } from './patterns.ts';
import { subjectIn, titled } from './title.ts';
import { type Announced, headedBy, heldOn, takesPlace } from './told.ts';

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
  /** The letter answers questions about it: what it tells by the way of sessions is mostly of others. */
  readonly answers?: boolean;
  /** Where the letter gives its own count of sessions. */
  readonly announcedAt?: Range | null;
}

/** How much of a letter is read for its meeting: the letterhead and the opening. */
const opening = 6000;
/** How much is read for its count of sessions. */
const programme = 15_000;

const stops = /[.;\n]/u;
const youBehind = (text: string, at: number): boolean => /^ u(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3));

/** Whether a sentence informs about the part the Netherlands takes in a meeting, or what came of it. */
function tellsOf(words: Words, sentence: Range): boolean {
  const { text } = words;
  const limit = Math.min(sentence.end, sentence.start + informing.within);
  return openersIn(informing, words, sentence).some(({ start, end }) => {
    if (text.startsWith('vindt', start) && !youBehind(text, end)) return false;
    const rest = text.slice(end, Math.min(limit, end + 180));
    const stop = rest.search(stops);
    return informsAbout.regex.test(stop === -1 ? rest : rest.slice(0, stop));
  });
}

const looksBack = /(?<!\p{L})(?:uitkomsten|resultaten|verslag|besproken)(?!\p{L})/u;

/** The same of a sentence, for a meeting told in another: before that it informs of no outcome of it. */
const tellsBehind = (words: Words, sentence: Range, told: Range): boolean =>
  tellsOf(words, sentence) &&
  (sentence.start > told.start ||
    !looksBack.test(words.text.slice(sentence.start, Math.min(sentence.end, told.start))));

const offered = /(?:Hierbij|Bijgaand|Bijgevoegd|Graag|[Mm]et deze brief|[Ii]n deze brief)(?!\p{L})/u;

/** Whether a sentence says what the letter itself brings: "Graag bieden wij uw Kamer de kabinetsinzet aan voor …". */
const offers = (text: string, { start, end }: Range): boolean =>
  offered.test(text.slice(start, Math.min(end, start + 120)));

/** Whether two sentences name the meeting by the same first word: "Jaarvergadering". */
function sameName(text: string, one: Announced | null, other: Announced): boolean {
  if (!one?.name || !other.name) return false;
  const word = text.slice(one.name.start, one.name.end).split(' ')[0]!;
  return word.length > 3 && text.startsWith(word, other.name.start);
}

/** What in the head of a letter names it as one that answers questions, or null. */
const answersIn = (text: string, { start, end }: Range): RegExpExecArray | null =>
  answersLetter.regex.exec(text.slice(start, Math.min(start + answering.within, end)));

/** Whether the days told in two ranges begin and end alike: "12 en 13 mei 2025", "maandag 12 en dinsdag 13 mei". */
function sameDays(text: string, one: Range | null | undefined, other: Range | null): boolean {
  if (!one || !other) return false;
  const days = ({ start, end }: Range): string =>
    (text.slice(start, end).match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? []).join(' ');
  return days(one) === days(other);
}

const headStart = /^[\p{Lu}\d]/u;

/** The heading right above a sentence that opens its block, or null; in text that marks none, a short line without a stop. */
function headingOf({ text, blocks }: Prepared, { start }: Range): Block | null {
  const block = lastAtOrBelow(blocks, start, (range) => range.start);
  const above = blocks[block - 1];
  if (blocks[block]?.start !== start || above === undefined) return null;
  if (above.kind === 'heading') return above;
  const line = above.kind === 'paragraph' && !'.;,?!:'.includes(text.charAt(above.end - 1));
  return line && headStart.test(text.slice(above.start, above.start + 2)) ? above : null;
}

/** The meeting that the letter is about, or null: letters about something else, and answers to questions, have none. */
export function readMeeting(prepared: Prepared, lexicon: Lexicon): MeetingFound | null {
  const { text, sentences } = prepared;
  const bodies = bodyMatcher(lexicon);
  const letter = wordsOf(prepared);
  const start = sentences[0]?.start ?? 0;
  let title: Announced | null = null;
  let told: Announced | null = null;
  const again: Announced[] = [];
  const more: Announced[] = [];
  const opened: Range[] = [];
  let subject: Announced | null = null;
  for (const sentence of sentences) {
    if (sentence.start - start > opening) break;
    subject ??= subjectIn(text, sentence, bodies);
    if (blockAt(prepared, sentence.start)?.kind === 'footnote') continue;
    // A subject line cut in two by the letterhead gives way to a later sentence that has the days.
    const words = openersIn(openers, letter, sentence);
    const named = titled(text, sentence, words, bodies, told !== null || sentence.start - start > 1500);
    // "De agenda van de informele bijeenkomst in Amsterdam op 5 februari", of which the letter tells by the way.
    const other = named?.when && told?.when && !sameDays(text, told.when, named.when) && !offers(text, sentence);
    const next = other === true ? null : named;
    if (next !== null && (title === null || (title.when === null && next.when !== null && next.sure))) title = next;
    else if (
      next !== null &&
      (sameDays(text, title?.when, next.when) ||
        (title?.when === null && (sameName(text, title, next) || offers(text, sentence))))
    )
      again.push(next);
    else if (next?.sure === true) more.push(next);
    // Nothing told further on can add to a title with days and place.
    if (title !== null && title.when !== null && title.place !== null) break;
    const held = sentence.start - start < 3000 ? heldOn(text, sentence, words, bodies) : null;
    if (held === null) opened.push(sentence);
    else if (told === null) told = held;
  }
  const head = { start, end: (title?.at.end ?? Infinity) + 80 };
  const answers = openersIn(answering, letter, head).length === 0 ? null : answersIn(text, head);
  const answersOnly = answers !== null && (title === null || start + answers.index < title.at.end);
  const asked = answersOnly ? askedAbout(text, sentences, bodies) : [];
  if (answersOnly) {
    if (asked.length === 0) return null;
    title = asked[0]!;
    told = null;
    again.splice(0, again.length, ...asked.slice(1));
    more.length = 0;
    opened.length = 0;
  } else if (title === null) {
    if (told === null) return null;
    const heading = headingOf(prepared, told.at);
    const headed = heading === null ? null : headedBy(text, heading, told, bodies);
    if (headed !== null) told = headed;
    else if (
      subject === null &&
      !tellsOf(letter, told.at) &&
      !opened.some((sentence) => tellsBehind(letter, sentence, told!.at))
    )
      return null;
  }
  if (title !== null && title.when === null && subject?.when) again.push(subject);
  const first = [title, ...again, told].filter((entry) => entry !== null);
  // When and where the meeting is, told by the way, is looked for only where its own sentences do not say both.
  const said = first.some(({ when, place }) => when !== null && place !== null);
  const placed = said ? [] : opened.flatMap((sentence) => takesPlace(letter, sentence) ?? []);
  const evidence = [...first, ...[...more, ...placed].toSorted((a, b) => a.at.start - b.at.start)];
  const main = evidence.find((entry) => entry.when !== null) ?? evidence[0]!;
  const name = title?.name ?? told?.name ?? null;
  const range = { start: main.at.start, end: start + programme };
  const counted: Counted | null =
    countedFrom(letter, sentences, range) ?? countedOne(text, range) ?? countedTimes(text, range);
  // What is told with other days is another meeting: "de jaarvergadering van het IMF in Washington, van 21 tot en met 26 oktober".
  const isSameMeeting = ({ when }: Announced): boolean =>
    when === null || main.when === null || sameDays(text, main.when, when);
  // "De Raad Buitenlandse Zaken en de EDA-bestuursraad": what meets on no day of its own is a meeting beside the Council.
  const own = bodies.all(wordsIn(text.slice(name?.start ?? 0, (name?.end ?? 0) + 30)));
  return {
    at: main.at,
    name: name === null ? null : text.slice(name.start, name.end).trim(),
    place: main.place ?? evidence.find((entry) => entry.place !== null && isSameMeeting(entry))?.place ?? null,
    announcedSessions: counted?.count ?? null,
    when: main.when,
    bodies: [...new Set(own.filter(({ apart }, i) => i === 0 || apart).map((body) => body.name))],
    answers: answersOnly,
    announcedAt: counted === null ? null : { start: counted.start, end: counted.end },
  };
}
