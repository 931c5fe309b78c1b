import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Clues } from './candidates.ts';
import { clauseAround, editionOf } from './context.ts';
import { contextOf, type Draft, draftOf, type Reader, whenTold } from './draft.ts';
import { participantsOf } from './participants.ts';
import { meets } from './meets.ts';
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
/** The same as the subject that a sentence begins with. */
const opensWith = /^(?:De|Het) (?=\p{Lu})/u;
const together = /^[^.;\n]{0,120}? bijeen(?![\p{L}\p{N}])/u;
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
  const clause = clauseAround(sentence, { start: sentence.start, end: sentence.start });
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
  const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  const match = sits.exec(said) ?? opensWith.exec(said);
  if (match === null) return null;
  const start = sentence.start + match.index + match[0].length;
  const body = bodyByShape(text, start, sentence.end);
  if (body === null || clues.bodies.some((known) => known.start < body.end && known.end > start)) return null;
  const clause = clauseAround(sentence, body);
  if (match.index === 0 && !meets(text, clause, body)) return null;
  if (match.groups?.['bijeen'] !== undefined && !together.test(text.slice(body.end, clause.end))) return null;
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
