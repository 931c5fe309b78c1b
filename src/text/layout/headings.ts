import { beginsInside, beginsSentence, endsSentence, firstWord, mustGoOn } from './endings.ts';
import { bulletOf, numberOf } from './lists.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import { finiteVerbs, isVerbForm, openers } from './words.ts';

/** A heading found: how many lines it takes, its depth if its marks tell one, and how much of its first and last line are marks. */
export interface Heading {
  readonly lines: number;
  readonly level: number | null;
  /** Offset of its words. */
  readonly start: number;
  readonly end: number;
}

/** Titles are not longer. */
const longest = 170;
const markdown = /^(#{1,6})[^\S\n]{1,20}(\S.{0,400}?)(?:[^\S\n]{1,20}#{1,6})?$/u;
const bold = /^(?:\*\*|__)(?=\S)([^*_]{1,200})(?:\*\*|__)$/u;
/** Headings of answers to questions of the House. */
const question =
  /^(?:Vragen?|Antwoord(?:en)?|Mededeling|Toelichting)(?: op (?:de )?vra(?:ag|gen))?(?: \d{1,3}(?:(?:, ?| en | t\/m | tot en met )\d{1,3}){0,20})?[a-z]?:?$/u;
const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-Z]\.|[IVX]{1,5}\.)[^\S\n]{1,20}(?=[\p{Lu}‘“"])/u;

/** The greatest length of the lines of text near a line. */
function widthNear(lines: readonly Line[], i: number): number {
  let width = 0;
  for (let j = Math.max(0, i - 7); j < Math.min(lines.length, i + 8); j++) {
    const line = lines[j]!;
    if (line.role === 'text') width = Math.max(width, line.end - line.start);
  }
  return width;
}

/** Whether the first word of the next line would still have fit on a line, given the width of the lines around. */
export function wouldFit(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const next = lines[i + 1]!;
  let word = next.start;
  while (word < next.end && word - next.start < 60 && !/\s/u.test(text[word]!)) word++;
  return line.end - line.start + 1 + (word - next.start) <= Math.min(160, widthNear(lines, i)) * 0.92;
}

/** Whether words can be a title: short, no mark at the end or inside that closes a sentence, no finite verb. */
function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > longest || end - start < 2) return false;
  const last = text[end - 1]!;
  if ('.;,:!…'.includes(last) || (last === '?' && end - start > 80) || mustGoOn(text, start, end)) return false;
  if (beginsInside(text, start) || !beginsSentence(text, start)) return false;
  const words = text.slice(start, end);
  if (/[\p{Ll})”’][.!?] +\p{Lu}/u.test(words.replace(numbered, ''))) {
    const stop = /[\p{Ll})”’][.!?](?= +\p{Lu})/gu;
    for (const found of words.matchAll(stop)) {
      if (endsSentence(text, start, start + found.index + 2) && found.index > 4) return false;
    }
  }
  if (!/\p{L}{2}/u.test(words)) return false;
  return last === '?' || !words.split(/[\s(),]+/u).some((word) => finiteVerbs.has(word));
}

/** Whether a sentence begins at a line: it has a verb before it ends. */
function tells(text: string, start: number): boolean {
  const words = text.slice(start, start + 420);
  const stop = /[\p{L})]{3}[.?!](?:\s|$)/u.exec(words);
  return words
    .slice(0, stop ? stop.index + 3 : 420)
    .split(/[\s(),.]+/u)
    .some((word) => isVerbForm(word.toLowerCase()));
}

/** The next line of the letter's own text, past notes, margins and furniture. */
function nextText(lines: readonly Line[], i: number): Line | null {
  for (let j = i; j < Math.min(lines.length, i + 60); j++) {
    const { role } = lines[j]!;
    if (role === 'text' || role === 'table') return lines[j]!;
  }
  return null;
}

/** A heading that says so itself: Markdown's `#`, a line in bold, "Vraag 3", "2.1 Inzet". */
export function markedHeading(text: string, lines: readonly Line[], i: number, atBoundary: boolean): Heading | null {
  const line = lines[i]!;
  if (line.end - line.start > 420) return null;
  const first = text[line.start]!;
  if (first === '#') {
    const found = markdown.exec(lineText(text, line));
    if (!found) return null;
    const start = line.end - found[0].length + found[0].indexOf(found[2]!, found[1]!.length);
    return { lines: 1, level: found[1]!.length, start, end: start + found[2]!.length };
  }
  if (!atBoundary) return null;
  if (first === '*' || first === '_') {
    const words = bold.exec(lineText(text, line))?.[1];
    if (words === undefined || '.;,'.includes(words.at(-1)!)) return null;
    const next = nextText(lines, i + 1);
    if (!next || beginsInside(text, next.start)) return null;
    return { lines: 1, level: null, start: line.start, end: line.end };
  }
  if ('VAMT'.includes(first) && question.test(lineText(text, line))) {
    return { lines: 1, level: null, start: line.start, end: line.end };
  }
  return null;
}

/**
 * A heading that only its words and place show, at a line where something new begins: one to three lines that can
 * be a title, with a sentence below. Where no empty line parts it from the sentence, the line must have had room
 * for the sentence's first word, or that word must be one that only opens sentences.
 */
export function plainHeading(text: string, lines: readonly Line[], i: number, depth = 0): Heading | null {
  const line = lines[i]!;
  if (line.end - line.start > longest) return null;
  if (bulletOf(text, line) !== null) return null;
  const number = numberOf(text, line);
  for (let k = 1; k <= 4; k++) {
    const last = lines[i + k - 1];
    if (!last || last.role !== 'text' || last.end - line.start > longest) return null;
    if (k > 1 && standsApart(last)) return null;
    const next = lines[i + k];
    const title = isTitle(text, line.start, last.end);
    if (next && next.role === 'text' && !standsApart(next)) {
      if (!title) continue;
      if (beginsInside(text, next.start) || !beginsSentence(text, next.start)) continue;
      // Items of one list follow one another; they are no titles.
      if (number !== null && numberOf(text, next) === number + 1) return null;
      const word = firstWord(text, next.start, next.end);
      const fits = wouldFit(text, lines, i + k - 1);
      const below =
        openers.has(word) ||
        bulletOf(text, next) !== null ||
        (fits && (tells(text, next.start) || (depth < 2 && headsBelow(text, lines, i + k, depth))));
      if (below && (fits || openers.has(word))) return { lines: k, level: null, start: line.start, end: last.end };
      continue;
    }
    if (!title) return null;
    const below = nextText(lines, i + k);
    if (!below || beginsInside(text, below.start)) return null;
    if (number !== null && numberOf(text, below) === number + 1) return null;
    return { lines: k, level: null, start: line.start, end: last.end };
  }
  return null;
}

function headsBelow(text: string, lines: readonly Line[], i: number, depth: number): boolean {
  return markedHeading(text, lines, i, true) !== null || plainHeading(text, lines, i, depth + 1) !== null;
}
