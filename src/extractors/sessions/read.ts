import { type Counted, countedIn } from '../../dutch/assembly.ts';
import type { Range, Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import { itemisedTopics, ordinalAlone, sequence } from './announced.ts';
import { bodyMatcher } from '../../lexicon/bodies.ts';
import { type Clues, cluesOf } from './candidates.ts';
import { comment, tenseOf } from './context.ts';
import { type Draft, draftOf, type Reader } from './draft.ts';
import type { SessionMention, SessionReading } from './mention.ts';
import { participantsOf } from './participants.ts';
import { draftsOf } from './sentence.ts';
import { topicOfClause } from './topic.ts';
import { trimTopic } from './trim.ts';

/** What is still to be told of an announced number of sessions. */
interface Pending {
  readonly group: number;
  readonly counted: Counted;
  readonly block: Block | null;
  place: number;
}

/** Blocks that tell of no session: what stands around the letter, and its notes. */
const silent: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['letterhead', 'footnote', 'furniture']);

/** Whether a block is a heading, by its kind or, in text that has none, by being short and without a stop. */
function isHeading(text: string, block: Block): boolean {
  if (block.kind === 'heading') return true;
  const length = block.end - block.start;
  return (
    block.kind === 'paragraph' &&
    length <= 110 &&
    /^[\p{Lu}\d]/u.test(text.slice(block.start, block.start + 2)) &&
    !/[.;,?!:]$/u.test(text.slice(block.start, block.end))
  );
}

/** Whether most of the sessions are told in the past tense, as a report of a meeting does. */
function isTold(text: string, clues: Iterable<Clues>): boolean {
  let past = 0;
  let present = 0;
  for (const { sentence, nouns, bodies, verb } of clues) {
    const at = nouns[0] ?? bodies[0] ?? verb;
    if (at === null) continue;
    const clause = { start: Math.max(sentence.start, at.start - 200), end: Math.min(sentence.end, at.end + 200) };
    const tense = tenseOf(text, clause, at);
    if (tense === 'past') past++;
    else if (tense === 'present') present++;
  }
  return past > present;
}

/** A mention of a part that has no noun of its own, from a clause: what it is about and with whom. */
function bare(text: string, at: Range, lexicon: Lexicon, pending: Pending, ordinal: number | null): Draft {
  const words = text.slice(at.start, at.end);
  const over = ordinal === null ? null : trimTopic(/ over (.{3,200})/u.exec(words)?.[1] ?? '');
  return draftOf({
    at,
    rule: ordinal === null ? 'next-part' : 'ordinal-alone',
    clause: at,
    type: /^werk|-werk/u.test(pending.counted.noun) ? 'working-session' : 'session',
    ordinal,
    topic: topicOfClause(words) ?? over,
    participants: participantsOf(text, at, lexicon),
  });
}

/**
 * Every mention of a session, in order of the clean text: sessions announced, worked out, headed and pointed back to.
 * `relateSessions` makes sessions of them and leaves out those that tell of the meeting itself.
 */
export function readSessions(prepared: Prepared, lexicon: Lexicon): SessionReading {
  const { text, sentences } = prepared;
  const bodies = bodyMatcher(lexicon);
  const clues = cluesOf(prepared, bodies);
  const reader: Reader = { text, lexicon, bodies, told: isTold(text, clues.values()), last: null };
  const found: SessionMention[] = [];
  const remarks: Remark[] = [];
  let pending: Pending | null = null as Pending | null;
  let groups = 0;

  const put = (draft: Draft, item: Pending | null): void => {
    const { at, rule, telling, clause, label, says, heading, phrase: _, ...fields } = draft;
    let type = fields.type;
    // What is announced as one of N working sessions is one, whatever its item calls it; a meal stays a meal.
    if (
      item !== null &&
      /sessies|zittingen/u.test(item.counted.noun) &&
      type !== 'dinner' &&
      type !== 'lunch' &&
      type !== 'breakfast'
    )
      type = /^werk|-werk/u.test(item.counted.noun) ? 'working-session' : type === 'meeting' ? 'session' : type;
    const timing = fields.timing ?? (type === 'working-session' || type === 'session' ? 'during' : null);
    found.push({
      at,
      rule,
      fields: { ...fields, type, timing, date: null },
      telling,
      clause,
      label,
      says,
      heading,
      item: item === null ? null : { group: item.group, place: ++item.place },
    });
  };

  for (let i = 0; i < sentences.length; i++) {
    const clue = clues.get(i);
    if (clue === undefined && pending === null) continue;
    const sentence = sentences[i]!;
    const block = blockAt(prepared, sentence.start);
    if (block !== null && silent.has(block.kind)) continue;
    // Items of a list stand in blocks of their own; else what is announced is worked out in its own paragraph.
    if (
      pending !== null &&
      block !== pending.block &&
      (block?.kind !== 'list' || pending.place >= pending.counted.count)
    )
      pending = null;
    if (clue === undefined && pending === null) continue;
    const heading = block !== null && isHeading(text, block);
    const head = text.slice(sentence.start, sentence.start + 200);
    if (comment.regex.test(head) && (clue === undefined || !/werksessies|sessies/u.test(head))) continue;

    const counted: Counted | null = clue?.plural === true ? countedIn(text, sentence) : null;
    let drafts = clue === undefined ? [] : draftsOf(reader, clue, heading);
    if (counted !== null) {
      pending = { group: ++groups, counted, block, place: 0 };
      const own = drafts.filter((draft) => draft.phrase >= counted.end && draft.telling !== 'back');
      const gap = own[0] === undefined ? '' : text.slice(counted.end, own[0].phrase);
      const listed =
        own.length > 0 &&
        own.length >= counted.count &&
        (own.length === counted.count || /:/u.test(gap)) &&
        !/^ en (?:een|het|de)? ?$/u.test(gap);
      if (listed) {
        for (const draft of drafts) put(draft, own.includes(draft) && draft.timing !== 'margins' ? pending : null);
        continue;
      }
      if (own.length === 0) {
        for (const range of itemisedTopics(text, counted, sentence.end)) {
          const draft = bare(text, range, lexicon, pending, null);
          put(
            { ...draft, rule: 'announced-topic', telling: 'new', topic: trimTopic(text.slice(range.start, range.end)) },
            pending,
          );
        }
      }
      drafts = drafts.filter((draft) => draft.telling !== 'back');
      for (const draft of drafts) put(draft, null);
      continue;
    }
    if (pending === null) {
      for (const draft of drafts) put(draft, null);
      continue;
    }
    const open = pending.place < pending.counted.count;
    if (drafts.length === 0 && open && block?.kind === 'list') {
      const label = /^(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])? ?/u.exec(text.slice(sentence.start, sentence.end))![0].length;
      const range = { start: sentence.start + label, end: sentence.end };
      const draft = bare(text, range, lexicon, pending, null);
      put(
        { ...draft, rule: 'announced-topic', telling: 'new', topic: trimTopic(text.slice(range.start, range.end)) },
        pending,
      );
      continue;
    }
    if (drafts.length === 0 && open) {
      const slice = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
      const alone = [...slice.matchAll(ordinalAlone.regex)];
      alone.forEach((match, n) => {
        const at = {
          start: sentence.start + match.index + (/^[, en]*(?=[Dd]e)/u.exec(match[0])?.[0].length ?? 0),
          end: sentence.start + (alone[n + 1]?.index ?? slice.length),
        };
        const nth = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'].indexOf(match.groups!['nth']!) + 1;
        put(bare(text, at, lexicon, pending!, nth || null), pending);
      });
      if (alone.length === 0 && sequence.regex.test(slice)) {
        const draft = bare(text, { start: sentence.start, end: sentence.start + slice.length }, lexicon, pending, null);
        if (
          pending.place > 0 &&
          /^(?:Ten ?slotte|Tot slot|Daarna|Vervolgens|Aansluitend|Hierna|Afsluitend|Als laatste)/u.test(slice) &&
          (draft.participants.length > 0 || draft.topic !== null)
        )
          put(draft, pending);
      }
      continue;
    }
    for (const draft of drafts)
      put(
        draft,
        open &&
          draft.telling !== 'back' &&
          draft.timing !== 'margins' &&
          draft.timing !== 'before' &&
          draft.timing !== 'earlier'
          ? pending
          : null,
      );
  }
  return { found, remarks };
}
