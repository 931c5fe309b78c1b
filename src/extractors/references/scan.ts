import type { Remark } from '../../fact.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import { anyOf, literal, wordStart } from '../../pattern.ts';
import type { Citation, CitationRule } from './make.ts';
import { type Begin, families, numeric } from './patterns.ts';

/** A citation with the name of the rule that read it. */
export interface Ruled extends Citation {
  readonly rule: string;
}

/** A place where a citation can begin, and the rules that are tried there. */
interface Place {
  readonly at: number;
  readonly rules: readonly CitationRule[];
}

/** A begin with the rules of its family; `before` made to match where a stretch ends. */
interface Opening {
  readonly rules: readonly CitationRule[];
  readonly before: RegExp | null;
}

const begins = families.flatMap((family) => family.begins);
/** What a match of the triggers begins; figures are in no family. */
const openings = new Map<string, Opening>();
for (const { begins: all, rules } of families) {
  for (const { word, before } of all)
    openings.set(word, { rules, before: before === undefined ? null : new RegExp(`${wordStart}(?:${before})$`, 'u') });
}
const figures: Opening = { rules: numeric.rules, before: null };
/** How far before a word the citation can begin. */
const longestBefore = 24;

/** Where one of the words stands that a citation begins with; plain words stand together, since V8 puts only those in order. */
function triggerOf(of: (begin: Begin) => boolean): RegExp {
  const chosen = begins.filter(of);
  const plain = anyOf(chosen.flatMap(({ word, ahead }) => (ahead === undefined ? [word] : [])));
  const followed = chosen.flatMap(({ word, ahead }) => (ahead === undefined ? [] : [`${literal(word)}(?=${ahead})`]));
  return new RegExp(String.raw`\b(?:${[plain, ...followed].join('|')})`, 'gu');
}

const isCapital = ({ word }: Begin): boolean => word[0]! <= 'Z';
/**
 * Three scans: V8 skips what cannot begin a match, and capitals and figures are rare, so that it reads over most of a
 * letter twice as fast as with all begins in one. ASCII `\b` gives a place too many beside é, dropped by `placesIn`.
 */
const triggers: readonly RegExp[] = [
  triggerOf(isCapital),
  triggerOf((begin) => !isCapital(begin)),
  new RegExp(String.raw`\b(?:${numeric.begin})`, 'gu'),
];

/** The places where a citation can begin, in order. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const trigger of triggers) {
    trigger.lastIndex = 0;
    for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
      const { index } = match;
      trigger.lastIndex = index + 1;
      if (isWordUnit(text.charCodeAt(index - 1))) continue;
      const { rules, before } = openings.get(match[0]) ?? figures;
      const lead = before?.exec(text.slice(Math.max(0, index - longestBefore), index))?.[0].length ?? 0;
      places.push({ at: index - lead, rules });
    }
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
export function scanCitations(text: string): { citations: Ruled[]; remarks: Remark[] } {
  const citations: Ruled[] = [];
  const remarks: Remark[] = [];
  let resume = 0;
  for (const { at, rules } of placesIn(text)) {
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
