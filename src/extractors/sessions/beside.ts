import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Clues } from './candidates.ts';
import { clauseAround, editionOf } from './context.ts';
import { contextOf, type Draft, draftOf, type Reader, whenTold } from './draft.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import { metBy, participantsOf, sittersOf } from './participants.ts';
import { bodyByShape } from './shape.ts';
import { signal } from './signals.ts';
import { topicIn } from './topic.ts';

const namedMeeting =
  /(?<![\p{L}\p{N}])(?:vindt|vinden|vond|vonden|komt|komen|kwam|kwamen|zal|zullen|wordt|worden|werd)(?: (?!de |het |een )[\p{L}\p{N}-]{1,20}){0,6} (?:de|het|een) (?:(?:[\p{Ll}-]{3,20}e|zogeheten) ){0,2}(?=\p{Lu})/u;
const topName =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}-]{0,20}[ -]?){1,4}(?:[Tt]op|[Cc]onferentie|[Ff]orum|Summit|Conference)(?![\p{L}\p{N}])/u;
const held = /^[^.;\n]{0,120}?(?:plaats|bijeen|gehouden|georganiseerd)/u;
const followUp =
  /(?:Deze groep|Dit platform|Dit forum|Deze contactgroep|De contactgroep|De groep|De coalitie|Deze coalitie|Dit verband)(?![\p{L}\p{N}])/uy;
const sits =
  /(?<![\p{L}\p{N}])(?:vergadert|vergaderde|(?<bijeen>komt|kwam))(?: (?:ook|vervolgens|aansluitend|daarna))? (?:de|het) (?=\p{Lu})/u;
const together = /^[^.;\n]{0,120}? bijeen(?![\p{L}\p{N}])/u;
/** What ministers have with one another: talks. */
const talks = finderOf(
  phrases(`
  bilateraal, bilaterale, trilateraal, trilaterale, gesprek, gesprekken, ontmoeting, ontmoetingen, overleg, bijeenkomsten, topontmoeting, trojka's, trojka’s, gedachtewisseling,
  gedachtenwisseling,
  ontmoet, ontmoeten, ontmoette, spreek, spreekt, spreken, sprak, spraken, gesproken, ontvang, ontvangt, onderhoud, onderhield
`),
);

const meetingNoun =
  /(?<![\p{L}\p{N}])(?:een|bilaterale?|trilaterale?) (?:[\p{Ll}]{2,20} ){0,2}(?:gesprek|ontmoeting|overleg|onderhoud|gedachte(?:n)?wisseling)(?![\p{L}\p{N}])/u;

/** A sentence about the body named before it: "Deze groep spreekt dan voor de derde keer over …"; or null. */
export function followingBody(reader: Reader, clues: Clues): Draft | null {
  const { text, last, lexicon } = reader;
  const { sentence } = clues;
  if (last === null || sentence.start - last.sentence.end > 40 || text[sentence.start] !== 'D') return null;
  followUp.lastIndex = sentence.start;
  if (!followUp.test(text)) return null;
  const clause = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 400) };
  const context = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + 12 });
  const { words } = context;
  const edition = editionOf(words);
  const when = edition === null ? 'drop' : whenTold(reader, context, last.body, edition);
  if (when === 'drop') return null;
  return draftOf({
    at: clause,
    rule: 'body-told-on',
    clause,
    body: last.body.name,
    edition,
    topic: topicIn(text, clause),
    participants: [...new Set([...last.body.participants, ...participantsOf(text, clues, clause, lexicon)])],
    timing: when === 'earlier' ? 'earlier' : null,
    telling: when === 'earlier' ? 'known' : 'back',
  });
}

/** A meeting beside this one that only its own name tells: "vindt de EU-Westelijke Balkantop plaats"; or null. */
export function namedBeside(reader: Reader, clues: Clues): Draft | null {
  const { text } = reader;
  const { sentence } = clues;
  if ((clues.signals & signal.timed) === 0) return null;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const { words, timing, past, off } = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + 1 });
  if (timing === null || timing === 'during' || (past && !reader.told())) return null;
  const match = namedMeeting.exec(words);
  if (match === null) return null;
  const start = clause.start + match.index + match[0].length;
  const name = topName.exec(text.slice(start, start + 80))?.[0];
  const body: BodyHit | null =
    name === undefined
      ? bodyByShape(text, start, clause.end)
      : { start, end: start + name.length, name, participants: [], apart: false };
  if (body === null || !held.test(text.slice(body.end, clause.end))) return null;
  return draftOf({
    at: clause,
    rule: 'named-beside',
    clause,
    body: body.name,
    edition: editionOf(words),
    topic: topicIn(text, { start: body.end, end: clause.end }),
    timing,
    telling: off ? 'cancelled' : 'known',
    phrase: start,
  });
}

/** A body of this meeting that neither the lexicon nor a noun tells: "vergadert het Defence Planning Committee (DPC) over …"; or null. */
export function shapeMeets(reader: Reader, clues: Clues): Draft | null {
  const { text } = reader;
  const { sentence } = clues;
  const match = sits.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
  if (match === null) return null;
  const start = sentence.start + match.index + match[0].length;
  const body = bodyByShape(text, start, sentence.end);
  if (body === null || clues.bodies.some((known) => known.start < body.end && known.end > start)) return null;
  const clause = clauseAround(text, sentence, body);
  if (match.groups!['bijeen'] !== undefined && !together.test(text.slice(body.end, clause.end))) return null;
  const context = contextOf(reader, clues, clause, { start: start - 1, end: body.end });
  const { words, timing, off, next } = context;
  const edition = editionOf(words);
  if (next || (clues.signals & signal.habit) !== 0 || whenTold(reader, context, body, edition) !== 'keep') return null;
  return draftOf({
    at: clause,
    rule: 'body-by-shape',
    clause,
    body: body.name,
    edition,
    topic: topicIn(text, { start: body.end, end: clause.end }),
    participants: participantsOf(text, clues, clause, reader.lexicon),
    timing,
    telling: off ? 'cancelled' : 'known',
    phrase: start,
  });
}

/** People one speaks with, told by what they are: "met een achttal gelijkgezinde ministers". */
const people =
  /(?<![\p{L}\p{N}])met (?:[\p{L}’'-]{1,25} ){0,8}?(?:[Mm]inisters?|collega[’']?s?|ambt(?:s)?genoo?t(?:en)?|vertegenwoordigers?|secretaris-generaal|(?:[Ee]uro)?[Cc]ommissaris|Hoge Vertegenwoordiger|gezant|president|premier)(?![\p{L}\p{N}])/u;
/** Who speaks for the Netherlands, or as one of those who meet. */
const speaker =
  /(?<![\p{L}\p{N}])(?:ik|wij|we|zij|(?:de )?[Mm]inisters?|(?:de )?[Ss]taatssecretaris|leiders|bewindspersonen)(?![\p{L}\p{N}])/u;
/** Talks that are held, behind their noun, up to those whose they are: " plaats van", " gepland tussen". */
const arranged = /^ (?:plaats|gepland|voorzien|georganiseerd|belegd) (?:van|tussen) /u;
/** The hosts of a meeting are named in its margin too ("en marge van de bijeenkomst van de NAVO"): they are no company. */
const company = (name: string): boolean => name !== 'NAVO' && name !== 'EU' && name !== 'bondgenoten';

/**
 * Talks beside the meeting, with somebody named or about something told: "En marge van de Raad spreekt de minister met
 * zijn Turkse ambtgenoot", "In de marge sprak ik met minister Blinken over Iran"; or null.
 */
export function talksBeside(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  if ((clues.signals & signal.timed) === 0) return null;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const { words, timing, past } = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + 1 });
  if (timing === null || timing === 'during' || (past && !reader.told())) return null;
  const talk = talks.first(text, clause);
  if (talk === null) return null;
  if (timing !== 'margins' && !meetingNoun.test(words) && !speaker.test(words)) return null;
  // "Gesprekken met" binds those one speaks with, and here they are the company.
  const met = text.startsWith(' met ', talk.end) ? metBy(text, { start: talk.end + 5, end: clause.end }, lexicon) : [];
  // "Een ontmoeting plaats van de ministers van de Benelux en de Baltische staten": whose it is are those who meet.
  const whose = arranged.exec(text.slice(talk.end, talk.end + 24))?.[0].length ?? 0;
  if (whose > 0) met.push(...sittersOf(text, { start: talk.end + whose, end: clause.end }, lexicon));
  const participants = [...new Set([...met, ...participantsOf(text, clues, clause, lexicon)])].filter(company);
  const topic = topicIn(text, clause);
  if (participants.length === 0 && whose === 0 && (timing !== 'margins' || topic === null || !people.test(words)))
    return null;
  return draftOf({ at: clause, rule: 'talks-beside', clause, topic, participants, timing, telling: 'new' });
}
