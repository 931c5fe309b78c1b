import type { Range } from '../../fact.ts';
import { isBlank } from '../../text/layout/lines.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { asideOpeners, auxiliaries, openers } from './words.ts';

/** A word or a mark of a unit: as written, in lower case, and its offsets in the unit. */
export interface Token {
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a unit between marks, as token indexes `[from, to)`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** A sentence, or a piece of an overlong one, taken apart; `from` is its offset in the clean text. */
export interface Unit {
  readonly from: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  /** For each token, the index of its segment. */
  readonly segmentOf: readonly number[];
  /** The times told in it, once `timesOf` has been asked for them. */
  times: readonly Range[] | null;
}

/** Whether a UTF-16 unit is a letter of Latin script or a figure. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0x17e;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** What joins the parts of one word: "t.z.t", "I&W", "collega's", "A-brief". */
const joiners = "'’./&+-";

/** End of the word that begins at an offset. */
function wordEndAt(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    // "aangeboden.3": a mark of a note that was not told from the text.
    const noted = code === 46 && isFigure(text.charCodeAt(at + 1)) && !isFigure(text.charCodeAt(at - 1));
    if (code !== 32 && !noted && isLetter(text.charCodeAt(at + 1)) && joiners.includes(text.charAt(at))) continue;
    // "op een schaal van 1:25.000".
    if (code === 58 && isFigure(text.charCodeAt(at - 1)) && isFigure(text.charCodeAt(at + 1))) continue;
    return at;
  }
}

const marks = new Set([',', ';', ':', '(', ')', '–', '—', '«', '»', '“', '”', '"', '…', '•']);

/** Whether a sign ends a segment: a mark, or the point at the end of the unit. */
const closes = (sign: string, last: boolean): boolean => marks.has(sign) || (last && '.?!'.includes(sign));

/** Takes a unit apart into words and marks, and into the segments between marks. Linear in its length. */
export function takeApart(text: string, from: number): Unit {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const end = isLetter(code) ? wordEndAt(text, at) : at + 1;
    const word = text.slice(at, end);
    tokens.push({ text: word, word: smallLetters(word), start: at, end });
    at = end;
  }
  const segments: Segment[] = [];
  const segmentOf: number[] = [];
  let start = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !(token.end - token.start === 1 && closes(token.text, i === tokens.length - 1))) {
      segmentOf.push(segments.length);
      continue;
    }
    segments.push({ from: start, to: i });
    if (token) segmentOf.push(segments.length - 1);
    start = i + 1;
  }
  return { from, text, tokens, segments, segmentOf, times: null };
}

/** Whether a token is a mark between segments. */
export function isMark(token: Token | undefined): boolean {
  return token === undefined || marks.has(token.text);
}

/** Whether the segment is an aside ("zoals toegezegd", "die in mei verschijnt", "nr. 3"): no part of the clause around it. */
export function isAside(unit: Unit, index: number): boolean {
  const segment = unit.segments[index];
  if (!segment || segment.from === segment.to) return true;
  const word = unit.tokens[segment.from]!.word;
  const opening = unit.tokens[segment.from - 1]?.text;
  return opening === '(' || openers.has(word) || asideOpeners.has(word);
}

const notVerbs = new Set(
  'binnen tegen samen alleen tussen beiden beide bovendien allen eveneens toen elkaar kamerleden onderscheiden enkele open nieuwen leden instellingen gemeenten bewindspersonen plannen maatregelen resultaten uitkomsten'.split(
    ' ',
  ),
);

/** Nouns that have the shape of a past participle. */
const nouns = new Set(
  'besluit beleid bestand gebied geld geweld verband verbod gebod bewind gezicht gewicht'.split(' '),
);

/** Whether a word has the shape of a past participle. */
export function isParticiple(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !nouns.has(word) &&
    /^(?:(?:aan|af|bij|door|in|mee|mede|na|om|op|over|toe|uit|voor|terug|vast)?ge|ver|be|ont|her)[A-Za-zÀ-ž]{2,20}(?:[dt]|en)$/u.test(
      word,
    )
  );
}

const infinitives = new Set(
  'zijn worden hebben kunnen zullen moeten mogen gaan komen doen laten volgen blijven leiden krijgen nemen geven maken zien staan'.split(
    ' ',
  ),
);

/** Whether a word is an infinitive that verbs of one group have, or has the shape of a participle. */
export const isVerbal = (word: string): boolean =>
  infinitives.has(word) || (isParticiple(word) && !word.endsWith('ingen'));

/**
 * Whether the finite verb at `i` closes a subordinate clause's verb group that `verb` is no part of: it stands
 * beside another infinitive or participle ("die genomen zijn", "kunnen worden gedaan").
 */
function closesOther(unit: Unit, i: number, verb: number): boolean {
  const next = unit.tokens[i + 1]?.word;
  const before = unit.tokens[i - 1]?.word;
  if (i + 1 < verb && next !== undefined && !notVerbs.has(next) && (infinitives.has(next) || isParticiple(next))) {
    for (let j = i + 1; j < verb; j++) {
      const word = unit.tokens[j]!.word;
      // "zal besluiten … en de Kamer informeren": in a main clause the finite verb has both.
      if (!infinitives.has(word) && !isParticiple(word) && word !== 'te') return openerBefore(unit, i) !== -1;
    }
    return false;
  }
  // "Het ontwerpbesluit wordt": without an opener nothing is closed, and what looks like a participle is a noun.
  return isParticiple(before) && !isInverted(unit, i) && openerBefore(unit, i) !== -1;
}

/** Whether only verbs stand between the finite verb at `i` and the verb it helps. */
export function adjoins(unit: Unit, i: number, verb: number): boolean {
  for (let j = Math.min(i, verb) + 1; j < Math.max(i, verb); j++) {
    const word = unit.tokens[j]!.word;
    if (!infinitives.has(word) && !isParticiple(word) && !auxiliaries.has(word) && word !== 'te') return false;
  }
  return true;
}

/** What closes "zoals gebruikelijk is". */
const closing = /^(?:is|was|zijn|waren|werd)$/u;
/** What "zoals" likens by itself, beside participles: "zoals gebruikelijk", "zoals bekend". */
const likened: ReadonlySet<string> = new Set(['gebruikelijk', 'bekend', 'steeds', 'altijd', 'eerder']);

/** Index of the opener of the verb-final clause that token `i` closes in its segment; -1 when there is none. */
export function openerBefore(unit: Unit, i: number): number {
  const { from } = unit.segments[unit.segmentOf[i]!]!;
  for (let j = i - 1; j >= Math.max(from, i - 40); j--) {
    const { word } = unit.tokens[j]!;
    if (!openers.has(word)) continue;
    // "in dat onderzoek", "op die wijze": no clause opens after a preposition, unless a subject follows ("merk op dat uw …").
    const next = unit.tokens[j + 1]?.word ?? '';
    // "zal zoals verzocht worden ingegaan", "wordt zoals gebruikelijk geïnformeerd": an aside without its commas.
    if (word === 'zoals' && (likened.has(next) || isParticiple(next)) && !closing.test(unit.tokens[j + 2]?.word ?? ''))
      continue;
    if (
      (word === 'dat' || word === 'die') &&
      /^(?:in|van|op|met|bij|na|voor|over|uit|aan|door)$/u.test(unit.tokens[j - 1]?.word ?? '') &&
      !/^(?:ik|we|wij|u|uw|de|het|een|er|deze|dit|mijn|onze|zij|hij|men|beide|in|voor|na|hier|daar)$/u.test(next)
    )
      continue;
    return j;
  }
  return -1;
}

/**
 * The finite auxiliary to the left that governs the verb at `verb`: the nearest one that does not belong to an
 * aside or to a verb group of its own. Looks back at most 60 words. -1 when there is none.
 */
export function governorLeft(unit: Unit, verb: number, wanted: (word: string, i: number) => boolean): number {
  const home = unit.segmentOf[verb]!;
  for (let i = verb - 1; i >= Math.max(0, verb - 60); i--) {
    const { word, text } = unit.tokens[i]!;
    if (text === ';' || text === ':' || text === '•') return -1;
    const segment = unit.segmentOf[i]!;
    if (segment !== home && isAside(unit, segment) && !pivots(unit, segment)) {
      i = unit.segments[segment]!.from;
      continue;
    }
    if (!wanted(word, i) || closesOther(unit, i, verb)) continue;
    if (!adjoins(unit, i, verb) && !isInverted(unit, i)) {
      const opener = openerBefore(unit, i);
      if (opener > 0 && hasAuxiliary(unit, Math.max(0, opener - 12), opener)) {
        i = opener;
        continue;
      }
    }
    return i;
  }
  return -1;
}

function hasAuxiliary(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (auxiliaries.has(unit.tokens[i]!.word)) return true;
  return false;
}

/** Whether a main clause begins in the segment after a fronted clause without a comma: "Zodra dit bekend is zal ik". */
function pivots(unit: Unit, index: number): boolean {
  const { from, to } = unit.segments[index]!;
  for (let i = from + 1; i < to; i++) if (auxiliaries.has(unit.tokens[i]!.word) && isInverted(unit, i)) return true;
  return false;
}

const afterV2 =
  /^(?:ik|we|wij|u|uw|het|de|een|dit|deze|die|mijn|onze|ons|er|hier|daar|hierover|daarover|hierop|daarop|hiervan|daarvan|hierbij|daarbij|ook|dan|dus|echter|eveneens|tevens|nog|beide)$/u;

/** Whether the finite verb at `i` is followed by its subject or an adverb, as in a main clause: "zal ik", "wordt uw Kamer". */
export function isInverted(unit: Unit, i: number): boolean {
  const next = unit.tokens[i + 1];
  return next !== undefined && afterV2.test(next.word);
}
