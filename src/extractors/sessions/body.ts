import { months } from '../../dutch/calendar.ts';
import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Clues } from './candidates.ts';
import { clauseAround, editionOf, isAfterAll, isLandmark } from './context.ts';
import { contextOf, type Draft, draftOf, type Reader, whenTold } from './draft.ts';
import { meets } from './meets.ts';
import { participantsOf } from './participants.ts';
import { phraseBefore } from './phrase.ts';
import { signal } from './signals.ts';
import { topicIn } from './topic.ts';

/** What is wished of a body, or done by it as a habit, schedules nothing. */
const habit =
  /(?<![\p{L}\p{N}])(?:hecht|pleit|bepleit|regelmatig|jaarlijks|maandelijks|wekelijks|doorgaans|gewoonlijk|halfjaarlijks)(?![\p{L}\p{N}])/u;

/** When a body meets that does not meet at this meeting: "komt in april bijeen". A day is told by its number. */
const otherTime = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:in|begin|eind|medio|half|sinds|vanaf) (?:${months.join('|')})|volgende (?:week|maand)|vorige (?:week|maand)|binnenkort|(?:dit|komend) (?:voorjaar|najaar)|in het (?:voorjaar|najaar)|later dit jaar)(?![\\p{L}\\p{N}])`,
  'u',
);

/**
 * A body that no noun stands before ("komt de UDCG bijeen", "In de NPG spreken …"), as a mention of its meeting; null
 * where the clause does not tell it as meeting. `alone`: it is the sentence's only body.
 */
export function bodyMeets(reader: Reader, clues: Clues, body: BodyHit, alone: boolean, heading: boolean): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(sentence, body);
  if (!heading && (isLandmark(text, body.start) || !meets(text, clause, body))) return null;
  const context = contextOf(reader, clues, clause, body);
  const { words, timing } = context;
  if (context.next || (!heading && timing === null && otherTime.test(words))) return null;
  if ((clues.signals & signal.habit) !== 0 && habit.test(words.toLowerCase())) return null;
  if (body.apart && (heading || timing === null || timing === 'during')) return null;
  const before = phraseBefore(text, sentence.start, body.start);
  // "de eerste NUC op ministersniveau" is the first of its level only.
  const edition = editionOf(words) ?? (text.startsWith(' op ', body.end) ? null : before.ordinal);
  const when = whenTold(reader, heading ? { ...context, past: false } : context, body, edition);
  if (when === 'drop') return null;
  return draftOf({
    at: alone || heading ? clause : { start: before.start, end: body.end },
    rule: 'body-meets',
    clause,
    body: body.name,
    edition,
    topic: heading || !alone ? null : topicIn(text, { start: body.end, end: clause.end }),
    participants: [
      ...new Set([...body.participants, ...(alone || heading ? participantsOf(text, clues, clause, lexicon) : [])]),
    ],
    timing: when === 'earlier' ? 'earlier' : (timing ?? (isAfterAll(words) ? 'after' : null)),
    telling: context.off ? 'cancelled' : 'known',
    heading,
    phrase: before.start,
  });
}
