import { partEndings, type PartNoun, partNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { isWordUnit, phrases } from '../../lexicon/finder.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';
import { sentenceIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { classifier, type Words, wordsOf } from '../../text/words.ts';

/** A noun for a part of a programme, as it stands in the text. */
export interface NounHit extends Range {
  readonly noun: PartNoun;
}

/** What in one sentence may tell of a session. */
export interface Clues {
  readonly sentence: Range;
  readonly nouns: NounHit[];
  readonly bodies: BodyHit[];
  /** A verb of meeting or a margin is in it, though perhaps no noun. */
  verb: Range | null;
  /** A plural that a count may stand before is in it. */
  plural: boolean;
}

const part = 1;
const meeting = 2;
const counted = 4;
const beside = 8;
const turn = 16;
/** What a word may tell of a session, as flags in this order. */
const clueOf = classifier(() => [
  // A part of a programme.
  { ends: partEndings },
  // That somebody meets.
  {
    words: phrases(`
      bijeen, bijeenkomen, bijeenkomt, bijeenkwam, bijeenkwamen, bijeengekomen, bijeengeroepen, bijeenroepen,
      bijeenroept, vergadert, vergaderen, vergaderde, vergaderden, vergaderd
    `).flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]),
    ends: ['bijeenkomst', 'bijeenkomsten', 'vergadering', 'vergaderingen'],
  },
  // A plural that is counted.
  { ends: ['onderdelen', 'blokken'] },
  // A place beside the meeting.
  {
    words: phrases(`
      marge, marges, voorafgaand, voorafgaande, Voorafgaand, Voorafgaande, daags, Daags, vooravond, aansluitend,
      Aansluitend, afloop
    `),
  },
  // How often a body has met: "voor de zestiende keer", "voor het eerst".
  { words: ['keer', 'maal', 'eerst'] },
]);

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
  const found = new Map<number, Clues>();
  /** The clues of the sentence that holds an offset, or null between sentences. */
  const at = (offset: number): Clues | null => {
    const i = sentenceIndexAt(prepared, offset);
    const sentence = sentences[i];
    if (sentence === undefined || offset >= sentence.end) return null;
    let clues = found.get(i);
    if (clues === undefined) {
      clues = { sentence, nouns: [], bodies: [], verb: null, plural: false };
      found.set(i, clues);
    }
    return clues;
  };
  const words = wordsOf(prepared);
  let read = 0;
  for (let i = 0; i < words.count; i++) {
    const flags = clueOf(words, i);
    if (flags === 0 || words.starts[i]! < read) continue;
    const hit = { start: words.starts[i]!, end: words.ends[i]! };
    if ((flags & part) !== 0) {
      const word = wordAround(text, hit);
      const noun = partNoun(text.slice(word.start, word.end));
      if (noun !== null) {
        read = word.end;
        const clues = at(word.start);
        if (clues !== null) {
          clues.nouns.push({ ...word, noun });
          if (noun.plural) clues.plural = true;
        }
        continue;
      }
    }
    const clues =
      (flags & (meeting | counted | beside)) !== 0 || ((flags & turn) !== 0 && isTurn(words, i)) ? at(hit.start) : null;
    if (clues === null) continue;
    if ((flags & counted) !== 0) clues.plural = true;
    else clues.verb ??= hit;
  }
  for (const body of bodies.all(words)) at(body.start)?.bodies.push(body);
  return found;
}
