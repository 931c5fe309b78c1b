import { type PartNoun, partNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../text/words.ts';
import { clue, clues, signalsOf } from './signals.ts';

/** A noun for a part of a programme, as it stands in the text. */
export interface NounHit extends Range {
  readonly noun: PartNoun;
}

/** What in one sentence may tell of a session. */
export class Clues {
  readonly sentence: Range;
  readonly nouns: NounHit[] = [];
  readonly bodies: BodyHit[] = [];
  /** A verb of meeting or a margin is in it, though perhaps no noun. */
  verb: Range | null = null;
  /** A verb of talks or of a meal is in it; `verbTells`. */
  talk = false;
  /** A plural that a count may stand before is in it. */
  plural = false;
  readonly #words: Words;
  #signals: number | null = null;

  constructor(words: Words, sentence: Range) {
    this.#words = words;
    this.sentence = sentence;
  }

  /** The signals of all its words. */
  get signals(): number {
    return (this.#signals ??= signalsOf(this.#words, this.sentence));
  }
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

/** The noun for a part of a programme that has a range in it, at most 60 units before that and 20 behind; or null. */
function nounAround(text: string, from: number, to: number): NounHit | null {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 60 && inWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - to < 20 && inWord(text.charCodeAt(end))) end++;
  while (end > to && "’'/-".includes(text[end - 1]!)) end--;
  const noun = partNoun(text.slice(start, end));
  return noun === null ? null : { start, end, noun };
}

/** The sentences that may tell of a session, in order, with what they have. One look at each word. */
export function cluesOf(prepared: Prepared, bodies: BodyMatcher): Map<number, Clues> {
  const { text, sentences } = prepared;
  const words = wordsOf(prepared);
  const found = new Map<number, Clues>();
  const cluesAt = (i: number): Clues => {
    let at = found.get(i);
    if (at === undefined) {
      at = new Clues(words, sentences[i]!);
      found.set(i, at);
    }
    return at;
  };
  let read = 0;
  let i = 0;
  for (let word = clues.next(words, 0); word < words.count; word = clues.next(words, word + 1)) {
    const { flags } = clues;
    const start = words.starts[word]!;
    while (i < sentences.length && sentences[i]!.end <= start) i++;
    if (i === sentences.length) break;
    if (start < sentences[i]!.start || start < read) continue;
    const end = words.ends[word]!;
    // "dineren" and "lunchen" are a plural and a verb.
    if ((flags & clue.talk) !== 0) cluesAt(i).talk = true;
    if ((flags & clue.part) !== 0) {
      const hit = nounAround(text, start, end);
      if (hit !== null) {
        read = hit.end;
        const told = cluesAt(i);
        told.nouns.push(hit);
        if (hit.noun.plural) told.plural = true;
        continue;
      }
    }
    if ((flags & clue.counted) !== 0) cluesAt(i).plural = true;
    else if ((flags & clue.meets) !== 0 || ((flags & clue.turn) !== 0 && isTurn(words, word))) {
      cluesAt(i).verb ??= { start, end };
    }
  }
  i = 0;
  for (const body of bodies.all(words)) {
    while (i < sentences.length && sentences[i]!.end <= body.start) i++;
    if (i < sentences.length && body.start >= sentences[i]!.start) cluesAt(i).bodies.push(body);
  }
  return found;
}
