import { type PartNoun, partNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';
import type { Prepared } from '../../text/prepared.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { signal, signals } from './signals.ts';

/** A noun for a part of a programme, as it stands in the text. */
export interface NounHit extends Range {
  readonly noun: PartNoun;
}

/** The signals that make a sentence one that may tell of a session. */
const clue = signal.part | signal.meets | signal.counted | signal.beside | signal.turn | signal.talk;

/** What in one sentence may tell of a session. */
export interface Clues {
  readonly sentence: Range;
  /** The signals of all its words. */
  signals: number;
  readonly nouns: NounHit[];
  readonly bodies: BodyHit[];
  /** A verb of meeting or a margin is in it, though perhaps no noun. */
  verb: Range | null;
  /** A verb of talks or of a meal is in it; `verbTells`. */
  talk: boolean;
  /** A plural that a count may stand before is in it. */
  plural: boolean;
}

/** Whether "voor de zestiende" or "voor het" stands before a word. */
function isTurn({ text, starts }: Words, word: number): boolean {
  return (
    (word > 2 && text.startsWith('voor de ', starts[word - 3])) ||
    (word > 1 && text.startsWith('voor het eerst', starts[word - 2]))
  );
}

/** Whether a unit can stand in one word with a noun: "NAVO-Oekraïne-bijeenkomst", "RBZ/OS". */
const inWord = (unit: number): boolean =>
  isWordUnit(unit) || unit === 45 || unit === 38 || unit === 43 || unit === 47 || unit === 39 || unit === 0x2019;

/** The whole word around a range, at most 60 units before it and 20 behind. */
function wordAround(text: string, at: Range): Range {
  let { start, end } = at;
  while (start > 0 && at.start - start < 60 && inWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at.end < 20 && inWord(text.charCodeAt(end))) end++;
  while (end > at.end && "’'/-".includes(text[end - 1]!)) end--;
  return { start, end };
}

/** The sentences that may tell of a session, in order, with what they have. One look at each word. */
export function cluesOf(prepared: Prepared, bodies: BodyMatcher): Map<number, Clues> {
  const { text, sentences } = prepared;
  const words = wordsOf(prepared);
  const signalled = new Uint16Array(sentences.length);
  const found = new Map<number, Clues>();
  const cluesAt = (i: number): Clues => {
    let clues = found.get(i);
    if (clues === undefined) {
      clues = { sentence: sentences[i]!, signals: 0, nouns: [], bodies: [], verb: null, talk: false, plural: false };
      found.set(i, clues);
    }
    return clues;
  };
  let read = 0;
  let i = 0;
  for (let word = signals.next(words, 0); word < words.count; word = signals.next(words, word + 1)) {
    const { flags } = signals;
    const start = words.starts[word]!;
    while (i < sentences.length && sentences[i]!.end <= start) i++;
    if (i === sentences.length) break;
    if (start < sentences[i]!.start) continue;
    signalled[i]! |= flags;
    if (start < read || (flags & clue) === 0) continue;
    const hit = { start, end: words.ends[word]! };
    // "dineren" and "lunchen" are a plural and a verb.
    if ((flags & signal.talk) !== 0) cluesAt(i).talk = true;
    if ((flags & signal.part) !== 0) {
      const at = wordAround(text, hit);
      const noun = partNoun(text.slice(at.start, at.end));
      if (noun !== null) {
        read = at.end;
        const clues = cluesAt(i);
        clues.nouns.push({ ...at, noun });
        if (noun.plural) clues.plural = true;
        continue;
      }
    }
    if ((flags & signal.counted) !== 0) cluesAt(i).plural = true;
    else if ((flags & (signal.meets | signal.beside)) !== 0 || ((flags & signal.turn) !== 0 && isTurn(words, word))) {
      cluesAt(i).verb ??= hit;
    }
  }
  i = 0;
  for (const body of bodies.all(words)) {
    while (i < sentences.length && sentences[i]!.end <= body.start) i++;
    if (i < sentences.length && body.start >= sentences[i]!.start) cluesAt(i).bodies.push(body);
  }
  for (const [sentence, clues] of found) clues.signals = signalled[sentence]!;
  return found;
}
