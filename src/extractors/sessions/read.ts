import { countedFrom, countedIn } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { bodyMatcher } from '../../lexicon/bodies.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../text/words.ts';
import { calledIn } from './called.ts';
import { Clues, cluesOf } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import { comment, tenseOf } from './context.ts';
import type { Draft, Reader } from './draft.ts';
import { joinsTold } from './joins.ts';
import type { SessionReading } from './mention.ts';
import { Programme } from './programme.ts';
import { draftsOf } from './sentence.ts';

/** Blocks that tell of no session: what stands around the letter, and its notes. */
const silent: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['letterhead', 'footnote', 'furniture']);
const headStart = /^[\p{Lu}\d]/u;

/** Whether a block is a heading, by its kind or, in text that has none, by being short and without a stop. */
function isHeading(text: string, { kind, start, end }: Block): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'paragraph' &&
    end - start <= 110 &&
    !'.;,?!:'.includes(text.charAt(end - 1)) &&
    headStart.test(text.slice(start, start + 2))
  );
}

/** How a letter says that it is a report, with no agenda named before it, and how far into it that is looked for. */
const report =
  /(?<![\p{L}\p{N}])(?:Hierbij|Bijgaand|Bijgevoegd|Betreft|Onderwerp|[Mm]et deze brief|[Ii]n deze brief)(?:(?! agenda)[^.;\n]){0,160} (?:[Vv]erslag|[Tt]erugkoppeling)(?! (?:schriftelijk|van een|algemeen|uit|over|uitbrengen|doen))(?![\p{L}\p{N}])/u;
const head = 3000;

/** Whether a letter tells of its meeting in the past tense: it calls itself a report, or most of its sessions are told so. */
function isTold(words: Words, clues: Iterable<Clues>): boolean {
  if (report.test(words.text.slice(0, head))) return true;
  let past = 0;
  let present = 0;
  for (const { sentence, nouns, bodies, verb } of clues) {
    const at = nouns[0] ?? bodies[0] ?? verb;
    if (at === null) continue;
    const clause = { start: Math.max(sentence.start, at.start - 200), end: Math.min(sentence.end, at.end + 200) };
    const tense = tenseOf(words, clause, at);
    if (tense === 'past') past++;
    else if (tense === 'present') present++;
  }
  return past > present;
}

/** Whether a sentence stands right behind one of talks beside the meeting. */
const goesOn = ({ beside }: Reader, { start }: Range): boolean =>
  beside !== null && start >= beside.end && start - beside.end < 3;

/** A sentence behind one of talks in the margin, looked at for more of them. */
function talksOn(words: Words, sentence: Range): Clues {
  const clues = new Clues(words, sentence);
  clues.talk = true;
  return clues;
}

/** Whether a sentence only says something about a session told before; one with a plural can announce sessions. */
function isComment(text: string, { start }: Range, clues: Clues | undefined): boolean {
  const unit = text.charCodeAt(start);
  if (unit !== 72 && unit !== 68) return false;
  const head = text.slice(start, start + 200);
  return comment.regex.test(head) && (clues === undefined || !head.includes('sessies'));
}

/**
 * Every mention of a session, in order of the clean text: sessions announced, worked out, headed and pointed back to.
 * `relateSessions` makes sessions of them and leaves out those that tell of the meeting itself. A letter that is not
 * `about` a meeting has sessions only where it announces a number of them: without that it is not read further.
 */
export function readSessions(prepared: Prepared, lexicon: Lexicon, about = true): SessionReading {
  const { text, sentences } = prepared;
  const words = wordsOf(prepared);
  if (!about && countedFrom(words, sentences, { start: 0, end: text.length }) === null)
    return { found: [], called: new Map(), remarks: [] };
  const bodies = bodyMatcher(lexicon);
  const clues = cluesOf(prepared, bodies);
  let past: boolean | null = null;
  const reader: Reader = {
    text,
    words,
    lexicon,
    bodies,
    told: () => (past ??= isTold(words, clues.values())),
    last: null,
    beside: null,
  };
  const programme = new Programme(text, lexicon);
  let told: Draft | null = null;
  for (let i = 0, following = false; i < sentences.length; i++) {
    // "Ook heb ik kort gesproken met mijn Franse collega" goes on with the talks before it, by no word of its own.
    const clue: Clues | undefined =
      clues.get(i) ?? (goesOn(reader, sentences[i]!) ? talksOn(words, sentences[i]!) : undefined);
    if (clue === undefined && !following && told === null) continue;
    const sentence = sentences[i]!;
    const block = blockAt(prepared, sentence.start);
    if (block !== null && silent.has(block.kind)) continue;
    following = programme.enter(block);
    const before: Draft | null = told;
    told = null;
    if (isComment(text, sentence, clue)) continue;
    const counted = clue?.plural === true ? countedIn(text, sentence) : null;
    const heading = block !== null && isHeading(text, block);
    const clauses = clue === undefined ? [] : heading ? [clue] : clausesOf(words, clue);
    const drafts = clauses.flatMap((part) => draftsOf(reader, part, heading));
    // Right under the heading of a part, "op de avond van 24 februari spraken de ministers over" is that part.
    if (before?.heading === true && drafts.length === 1 && drafts[0]!.rule === 'day-part')
      drafts[0] = { ...drafts[0]!, type: before.type, telling: 'back', pointing: true };
    const joins = before === null || drafts.length > 0 ? null : joinsTold(reader, sentence, before.heading);
    if (joins !== null) drafts.push(joins);
    told = drafts.findLast(({ telling }) => telling !== 'cancelled') ?? null;
    if (drafts.length === 0 && !following && counted === null) continue;
    if (counted === null) programme.tell(drafts, sentence, block);
    else {
      programme.announce(counted, drafts, sentence, block, clue?.bodies ?? []);
      following = true;
    }
  }
  const called = calledIn(
    text,
    [...clues.values()].flatMap((clue) => clue.bodies),
  );
  return { found: programme.found, called, remarks: [] };
}
