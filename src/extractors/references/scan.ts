import type { Remark } from '../../fact.ts';
import { wordStart } from '../../pattern.ts';
import { WordClasses } from '../../words/classes.ts';
import type { Words } from '../../words/words.ts';
import type { Citation, CitationRule } from './make.ts';
import { families, numeric } from './patterns.ts';

/** A citation with the name of the rule that read it. */
export interface Ruled extends Citation {
  readonly rule: string;
}

/** A place where a citation can begin, and the rules that are tried there. */
interface Place {
  readonly at: number;
  readonly rules: readonly CitationRule[];
}

/** A begin with the rules of its family; `ahead` made to match behind its word, `before` where a stretch ends. */
interface Opening {
  readonly rules: readonly CitationRule[];
  readonly ahead: RegExp | null;
  readonly before: RegExp | null;
}

/** What each word begins; a word can be of two families. */
const openings = new Map<string, Opening[]>();
for (const { begins, rules } of families) {
  for (const { words, ahead, before } of begins) {
    const opening: Opening = {
      rules,
      ahead: ahead === undefined ? null : new RegExp(ahead, 'uy'),
      before: before === undefined ? null : new RegExp(`${wordStart}(?:${before})$`, 'u'),
    };
    for (const word of words) openings.set(word, [...(openings.get(word) ?? []), opening]);
  }
}
const openers = new WordClasses(() => [{ words: openings.keys() }]);
const numbers = new RegExp(numeric.begin, 'uy');
/** How far before a word the citation can begin. */
const longestBefore = 24;

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** The places where a word that stands in a range opens a citation. */
function* placesAt(text: string, start: number, end: number): Generator<Place> {
  for (const { rules, ahead, before } of openings.get(text.slice(start, end)) ?? []) {
    if (ahead !== null) {
      ahead.lastIndex = end;
      if (!ahead.test(text)) continue;
    }
    const lead = before?.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0].length ?? 0;
    yield { at: start - lead, rules };
  }
}

/** The places where a citation can begin, in order. */
function placesIn(words: Words): Place[] {
  const { text, starts, ends, count } = words;
  const places: Place[] = [];
  let named = -1;
  for (let word = 0; word < count; word++) {
    if (named < word) named = openers.next(words, word);
    const start = starts[word]!;
    const unit = text.charCodeAt(start);
    let end = ends[word]!;
    if (word !== named) {
      if (isFigure(unit)) {
        numbers.lastIndex = start;
        if (unit <= 52 && numbers.test(text)) places.push({ at: start, rules: numeric.rules });
        continue;
      }
      // "UN1973", "TK2011": the word is what stands before the figures.
      if (!isCapital(unit) || !isFigure(text.charCodeAt(end - 1))) continue;
      while (isFigure(text.charCodeAt(end - 1))) end--;
    }
    places.push(...placesAt(text, start, end));
  }
  return places.sort((a, b) => a.at - b.at);
}

const compiled = new Map<CitationRule, RegExp>();
/** How far behind the begin of a match what it needs may stand. */
const needed = 160;

/** Whether a match of the rule can begin at an offset. */
function canMatch({ needs }: CitationRule, text: string, at: number): boolean {
  if (needs === undefined) return true;
  return needs.some((part) => text.slice(at, at + needed).includes(part));
}

/** A rule's pattern made to match at one place only; compiled at its first use. */
function stickyOf(rule: CitationRule): RegExp {
  let regex = compiled.get(rule);
  if (!regex) {
    regex = new RegExp(rule.regex.source, 'uy');
    compiled.set(rule, regex);
  }
  return regex;
}

/**
 * Reads a text from begin to end: one look for the words that a citation can begin with, and at each of
 * them the rules of its family. Linear in the length of the text: what is read is not read again, and
 * every rule looks a bounded way.
 */
export function scanCitations(words: Words): { citations: Ruled[]; remarks: Remark[] } {
  const { text } = words;
  const citations: Ruled[] = [];
  const remarks: Remark[] = [];
  let resume = 0;
  for (const { at, rules } of placesIn(words)) {
    if (at < resume) continue;
    for (const rule of rules) {
      if (!canMatch(rule, text, at)) continue;
      const regex = stickyOf(rule);
      regex.lastIndex = at;
      const said = regex.exec(text);
      const judged = said && rule.judge(said, text);
      if (!judged) continue;
      for (const { start, end, fields } of judged.citations) citations.push({ start, end, fields, rule: rule.name });
      remarks.push(...judged.remarks);
      resume = Math.max(at + 1, judged.resume);
      break;
    }
  }
  return { citations, remarks };
}
