import { beginsInside, beginsSentence, endsSentence, firstWord, mustGoOn } from './endings.ts';
import { bulletOf, numberOf } from './lists.ts';
import { isRow } from './tables.ts';
import { isBlank, type Line, lineText, standsApart } from './lines.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { hasFiniteVerb, isVerbForm, openers } from '../../dutch/sentence-words.ts';

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
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?|Mededeling|Toelichting)(?: op (?:de )?vra(?:ag|gen))?(?: \d{1,3}(?:(?:, ?| en | t\/m | tot en met )\d{1,3}){0,20})?[a-z]?:?$/u;

/** The greatest length of the lines of text near a line. */
function widthNear(lines: readonly Line[], i: number): number {
  let width = 0;
  for (let j = Math.max(0, i - 7); j < Math.min(lines.length, i + 8); j++) {
    const line = lines[j]!;
    if (line.role === 'text') width = Math.max(width, line.end - line.start);
  }
  return width;
}

/** Whether the first word of line `below` would still have fit on line i, given the width of the lines around. */
export function wouldFit(text: string, lines: readonly Line[], i: number, below: number): boolean {
  const line = lines[i]!;
  const next = lines[below]!;
  let word = next.start;
  while (word < next.end && word - next.start < 60 && !isBlank(text.charCodeAt(word))) word++;
  return line.end - line.start + 1 + (word - next.start) <= Math.min(160, widthNear(lines, i)) * 0.92;
}

/** A paper cited at the foot of a page. */
const cited = /^Kamerstuk(?:ken)? [\dI]/u;
const stopInside = /(?<=[\p{Ll}\d)”’»])[.!?;](?=\s)/gu;
const twoLetters = /\p{L}{2}/u;

/** Whether words can be a title: short, no mark at the end or inside that closes a sentence, no finite verb. */
function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > longest || end - start < 2) return false;
  if ('.;,:!?…'.includes(text[end - 1]!) || endsSentence(text, start, end) || mustGoOn(text, start, end)) return false;
  if (beginsInside(text, start) || !beginsSentence(text, start)) return false;
  const words = text.slice(start, end);
  stopInside.lastIndex = 4;
  while (stopInside.test(words)) {
    const mark = stopInside.lastIndex - 1;
    if (words[mark] === ';' || endsSentence(text, start, start + mark + 1)) return false;
  }
  return (
    twoLetters.test(words) && !cited.test(words) && !isRow(text, { start, end }) && !hasFiniteVerb(text, start, end)
  );
}

/** Words that only a sentence begins with, also where empty lines part it from what follows. */
const pronouns = new Set(
  'Ik Wij We U Hij Zij Ze Er Dit Dat Deze Die Hierbij Hiermee Daarmee Daarbij Daarnaast Ook Men'.split(' '),
);
/** Words that open a title as well as a sentence. */
const opensTitle = new Set('De Het Een Naar Over Onze Hoe Waarom Wat Wie Geen Alle Veel Samen Tot'.split(' '));

/** Whether words that no empty line parts from a sentence below can be its title and no beginning of a sentence. */
function isBareTitle(text: string, start: number, end: number): boolean {
  if (end - start > 110) return false;
  const first = firstWord(text, start, end);
  if (openers.has(first) && !opensTitle.has(first)) return text.slice(start, end) === 'Tot slot';
  return !hasVerbInside(text, start, end);
}

const between = /[\s(),]+/u;
const verbOnT = /^\p{Ll}{2,20}[fgmdlp]t$/u;

/** Whether words have what looks like a finite verb before the last of them; "te maken", "maken van" are none. */
function hasVerbInside(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(between);
  return words.some(
    (word, i) =>
      (isVerbForm(word) || verbOnT.test(word)) &&
      i < words.length - 1 &&
      words[i - 1] !== 'te' &&
      words[i + 1] !== 'van',
  );
}

const sentenceEnd = /[\p{L})]{3}[.?!](?:\s|$)/u;
const betweenOrPoint = /[\s(),.]+/u;
const verbOnConsonant = /^\p{Ll}{2,20}[^aeiou\P{Ll}]t$/u;

/** Whether a sentence begins at a line: it has a verb before it ends. */
function tells(text: string, start: number): boolean {
  const words = text.slice(start, start + 420);
  const stop = sentenceEnd.exec(words);
  return words
    .slice(0, stop ? stop.index + 3 : 420)
    .split(betweenOrPoint)
    .some((word) => isVerbForm(smallLetters(word)) || verbOnConsonant.test(word));
}

/** Index of the next line of the letter's own text, past notes, margins and furniture. */
function nextText(lines: readonly Line[], i: number): number | null {
  for (let j = i; j < Math.min(lines.length, i + 60); j++) {
    const { role } = lines[j]!;
    if (role === 'text' || role === 'table') return j;
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
    if (next === null || beginsInside(text, lines[next]!.start)) return null;
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
    if (k > 1 && (standsApart(last) || bulletOf(text, last) !== null)) return null;
    const next = lines[i + k];
    if (next && next.role === 'text' && !standsApart(next)) {
      const item = bulletOf(text, next) !== null;
      if (!item && (beginsInside(text, next.start) || !beginsSentence(text, next.start))) continue;
      const opens = openers.has(firstWord(text, next.start, next.end));
      const fits = wouldFit(text, lines, i + k - 1, i + k);
      if (!opens && !fits && number === null) continue;
      if (!isTitle(text, line.start, last.end)) continue;
      // Items of one list follow one another; they are no titles.
      if (number !== null && numberOf(text, next) === number + 1) return null;
      // A title that is broken over lines already takes a title line below it too.
      if (k > 1 && depth < 2 && !opens && headsBelow(text, lines, i + k, depth)) continue;
      const below =
        opens || item || (fits && (tells(text, next.start) || (depth < 2 && headsBelow(text, lines, i + k, depth))));
      // What begins as a sentence does is a title only where the next line plainly begins another.
      if (!opens && openers.has(firstWord(text, line.start, line.end))) continue;
      if (below && (fits || opens) && isBareTitle(text, line.start, last.end))
        return { lines: k, level: null, start: line.start, end: last.end };
      continue;
    }
    const opener = firstWord(text, line.start, last.end);
    if (
      pronouns.has(opener) ||
      !isTitle(text, line.start, last.end) ||
      (openers.has(opener) && hasVerbInside(text, line.start, last.end))
    )
      return null;
    const below = nextText(lines, i + k);
    if (below === null || beginsInside(text, lines[below]!.start)) return null;
    // A line that is full, above one that opens no sentence, is a sentence with an empty line in it.
    if (last.end - last.start > 30 && !openers.has(firstWord(text, lines[below]!.start, lines[below]!.end))) {
      if (!wouldFit(text, lines, i + k - 1, below) && hasVerbInside(text, line.start, last.end)) return null;
    }
    if (number !== null && numberOf(text, lines[below]!) === number + 1) return null;
    return { lines: k, level: null, start: line.start, end: last.end };
  }
  return null;
}

function headsBelow(text: string, lines: readonly Line[], i: number, depth: number): boolean {
  return markedHeading(text, lines, i, true) !== null || plainHeading(text, lines, i, depth + 1) !== null;
}

/** A word with a capital and one with a small letter behind it, after other words. */
const glue = /[\p{L}\p{N})’”%]\s{1,3}(?=(\p{Lu}\p{L}{0,20})\s\p{Ll})/gu;
const askedOrAnswered = /^((?:Vraag|Antwoord)(?: op vraag)?(?: \d{1,3})?:?) (?=\p{Lu}\p{Ll})/u;
/** Nouns that a title follows inside a sentence: "het rapport De waarde van …". */
const names =
  /(?:rapport|nota|programma|project|plan|brief|motie|agenda|visie|campagne|boek|film|artikel|advies|kamer|fractie|krant|vereniging|stichting|commissie|artikel|serie)$/iu;

/**
 * A title that an earlier converter has glued to its paragraph ("Lastenverdeling De ministers buigen zich over …"):
 * a word that has a capital only where a sentence begins stands behind words that can be a title. Gives where the
 * title ends and where, on which line, the sentence begins; or null.
 */
export function gluedTitle(
  text: string,
  lines: readonly Line[],
  i: number,
): { readonly end: number; readonly start: number; readonly line: number } | null {
  const { start } = lines[i]!;
  const first = firstWord(text, start, lines[i]!.end);
  if (openers.has(first) && !opensTitle.has(first)) return null;
  let to = i + 1;
  while (
    to < lines.length &&
    to - i < 4 &&
    lines[to]!.role === 'text' &&
    !standsApart(lines[to]!) &&
    !lines[to - 1]!.cut
  )
    to++;
  const words = text.slice(start, Math.min(lines[to - 1]!.end, start + 130));
  const asked = 'VA'.includes(words[0]!) ? askedOrAnswered.exec(words) : null;
  if (asked) return { end: start + asked[1]!.length, start: start + asked[0].length, line: i };
  glue.lastIndex = 0;
  for (let found = glue.exec(words); found; found = glue.exec(words)) {
    if (!openers.has(found[1]!)) continue;
    const end = start + found.index + 1;
    if (!isTitle(text, start, end) || !isBareTitle(text, start, end) || names.test(text.slice(start, end))) return null;
    const from = start + found.index + found[0].length;
    if (!tells(text, from)) return null;
    let line = i;
    while (lines[line]!.end <= from) line++;
    return { end, start: from, line };
  }
  return null;
}
