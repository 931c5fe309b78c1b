import { type PartNoun, partNoun, partTriggers } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { anyOf } from '../../pattern.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import { lastAtOrBelow } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';

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

/** Words for where something stands beside the meeting, or how often it has met. */
const isSituation = (words: string): boolean => words.includes(' ') || words.endsWith('oorafgaand');
const trigger = new RegExp(
  `${anyOf(partTriggers)}|[Ee]n marge|[Ii]n de marge|[Vv]oorafgaand|[Dd]aags voor|[Aa]an de vooravond|[Aa]ansluitend aan|[Nn]a afloop van|voor de \\p{L}{2,20} (?:keer|maal)|voor het eerst`,
  'gu',
);
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

const meetsVerb = /^(?:[Bb]ijeen|[Vv]ergader)/u;

/** The sentences that may tell of a session, in order, with what they have. One scan over the text for each kind of clue. */
export function cluesOf({ text, sentences }: Prepared, bodies: BodyMatcher): Map<number, Clues> {
  const found = new Map<number, Clues>();
  /** The clues of the sentence that holds an offset, or null between sentences. */
  const at = (offset: number): Clues | null => {
    const i = lastAtOrBelow(sentences, offset, ({ start }) => start);
    const sentence = sentences[i];
    if (sentence === undefined || offset >= sentence.end) return null;
    let clues = found.get(i);
    if (clues === undefined) {
      clues = { sentence, nouns: [], bodies: [], verb: null, plural: false };
      found.set(i, clues);
    }
    return clues;
  };
  let read = 0;
  for (const match of text.matchAll(trigger)) {
    if (match.index < read) continue;
    const hit = { start: match.index, end: match.index + match[0].length };
    if (isSituation(match[0])) {
      const clues = at(hit.start);
      if (clues !== null) clues.verb ??= hit;
      continue;
    }
    const word = wordAround(text, hit);
    read = word.end;
    const noun = partNoun(text.slice(word.start, word.end));
    const verb = noun === null && meetsVerb.test(match[0]);
    const plural = noun?.plural === true || match[0] === 'onderdelen' || match[0] === 'blokken';
    const clues = noun !== null || verb || plural ? at(verb ? hit.start : word.start) : null;
    if (clues === null) continue;
    if (plural) clues.plural = true;
    else if (noun === null) clues.verb ??= hit;
    else clues.nouns.push({ ...word, noun });
  }
  for (const body of bodies.all(text)) at(body.start)?.bodies.push(body);
  return found;
}
