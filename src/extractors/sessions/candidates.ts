import { type PartNoun, partNoun, partTriggers } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { anyOf } from '../../pattern.ts';
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

const trigger = new RegExp(
  `${anyOf(partTriggers)}|[Ee]n marge|[Ii]n de marge|[Vv]oorafgaand|[Dd]aags voor|[Aa]an de vooravond|[Aa]ansluitend aan|[Nn]a afloop van|voor de \\p{L}{2,20} (?:keer|maal)|voor het eerst`,
  'gu',
);
const inWord = /[\p{L}\p{N}&+’'/-]/u;

/** The whole word around a range, at most 60 letters to each side. */
function wordAround(text: string, at: Range): Range {
  let { start, end } = at;
  while (start > 0 && at.start - start < 60 && inWord.test(text[start - 1]!)) start--;
  while (end < text.length && end - at.end < 20 && inWord.test(text[end]!)) end++;
  while (end > at.end && /[’'/-]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The sentences that may tell of a session, in order, with what they have. One scan over the text for each kind of clue. */
export function cluesOf(prepared: Prepared, bodies: BodyMatcher): Map<number, Clues> {
  const { text, sentences } = prepared;
  const found = new Map<number, Clues>();
  const hits: { start: number; put: (clues: Clues) => void }[] = [];
  let read = 0;
  for (const match of text.matchAll(trigger)) {
    if (match.index < read) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    if (match[0].includes(' ') || /^[Vv]oorafgaand/u.test(match[0])) {
      hits.push({ start: at.start, put: (clues) => void (clues.verb ??= at) });
      continue;
    }
    const word = wordAround(text, at);
    read = word.end;
    const noun = partNoun(text.slice(word.start, word.end));
    if (noun?.plural === true || /onderdelen$|blokken$/u.test(match[0]))
      hits.push({ start: word.start, put: (clues) => void (clues.plural = true) });
    else if (noun !== null) hits.push({ start: word.start, put: (clues) => void clues.nouns.push({ ...word, noun }) });
    else if (/^[Bb]ijeen|[Vv]ergader/u.test(match[0]))
      hits.push({ start: at.start, put: (clues) => void (clues.verb ??= at) });
  }
  for (const body of bodies.all(text)) hits.push({ start: body.start, put: (clues) => void clues.bodies.push(body) });
  hits.sort((a, b) => a.start - b.start);
  let i = 0;
  for (const hit of hits) {
    while (i + 1 < sentences.length && sentences[i + 1]!.start <= hit.start) i++;
    const sentence = sentences[i];
    if (sentence === undefined || hit.start < sentence.start || hit.start >= sentence.end) continue;
    let clues = found.get(i);
    if (clues === undefined) {
      clues = { sentence, nouns: [], bodies: [], verb: null, plural: false };
      found.set(i, clues);
    }
    hit.put(clues);
  }
  return found;
}
