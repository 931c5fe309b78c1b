import {
  dateAlone,
  furnitureStart,
  headForm,
  isFurniture,
  isStreet,
  marginForm,
  referenceLabel,
  referenceTail,
  referenceValue,
  runningFooter,
} from '../../dutch/letterhead.ts';
import { formOf, isBlank, type Line, lineText, standsApart } from './lines.ts';
import { mustGoOn } from './endings.ts';
import type { Range } from '../../fact.ts';

/**
 * Sentences that stand in the margin of a ministry's letter, in the pieces in which its narrow column sets them.
 * Once one has begun, its other pieces are looked for in the lines below, also at the end of a line.
 */
const marginSentences: readonly (readonly RegExp[])[] = [
  [/Bij\s+beantwoording\s+datum,/u, /onze\s+referentie\s+en\s+betreft/u, /vermelden\./u],
  [
    /Bij\s+beantwoording\s+de\s+datum/u,
    /en\s+ons\s+kenmerk\s+vermelden\./u,
    /Wilt\s+u\s+slechts\s+één\s+zaak/u,
    /in\s+uw\s+brief\s+behandelen\./u,
  ],
  [
    /Correspondentie\s+uitsluitend/u,
    /richten\s+aan\s+het\s+retouradres(?:\s+met)?/u,
    /(?:met\s+)?vermelding\s+van\s+de\s+datum(?:\s+en)?/u,
    /(?:en\s+)?het\s+kenmerk\s+van\s+deze(?:\s+brief\.)?/u,
  ],
  [/Gelieve\s+bij\s+beantwoording/u, /de\s+datum,?\s+(?:en\s+)?(?:ons|het)\s+kenmerk/u, /te\s+vermelden\./u],
];
const sentenceStart = /^(?:Bij|Correspondentie|Gelieve)\b/u;
const copyTo = /^(?:Afschrift|Kopie) aan(?: ?:)?$/u;
const chamberAddress =
  /(?:[Aa]an )?[Dd]e\s+[Vv]oorzitter\s+van\s+de\s+(?:Eerste|Tweede)\s+Kamer\s+der\s+Staten-Generaal/u;

/** The characters that the label, sentence or address of a margin, or furniture begins with; most lines begin with another. */
const beginsMargin = new Set(
  Array.from(`ABCDFGIKMOPRTUZ>+0123456789${furnitureStart}TE`, (character) => character.charCodeAt(0)),
);

/** Its lines where they stand one by one. */
const chamberPart =
  /^(?:[Dd]e [Vv]oorzitter van de (?:Eerste|Tweede)(?: Kamer)?|(?:(?:Eerste|Tweede) )?Kamer der Staten-Generaal|der Staten-Generaal)$/u;

/** How far below its first words the rest of a margin's text is looked for, in characters. */
const reach = 900;
/** How many lines below "Afschrift aan" an address can stand. */
const addressLines = 10;

/** Whether `[start, end)` stands at the end of its line, and how much of the lines it touches it takes up. */
function cutOut(text: string, lines: readonly Line[], from: number, at: Range): boolean {
  let first = from;
  while (first < lines.length && lines[first]!.end <= at.start) first++;
  let last = first;
  while (last < lines.length && lines[last]!.end < at.end) last++;
  const opening = lines[first];
  const closing = lines[last];
  if (!opening || !closing || closing.end !== at.end || at.start < opening.start) return false;
  if (last - first > 3) return false;
  if (at.start > opening.start) {
    let end = at.start;
    while (end > opening.start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end === at.start) return false;
    opening.end = end;
    opening.cut = true;
    first++;
  }
  for (let i = first; i <= last; i++) lines[i]!.role = 'margin';
  return true;
}

/** Looks for the remaining pieces of a margin's sentence below its first words. */
function followPieces(
  text: string,
  lines: readonly Line[],
  line: number,
  pieces: readonly RegExp[],
  from: number,
): void {
  let at = from;
  for (const piece of pieces) {
    const found = piece.exec(text.slice(at, from + reach));
    if (!found) return;
    const range = { start: at + found.index, end: at + found.index + found[0].length };
    if (!cutOut(text, lines, line, range)) return;
    at = range.end;
  }
}

/** Takes the rest of an instruction of the margin out, if the line begins one. */
function followSentence(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const words = text.slice(line.start, line.start + 60);
  for (const pieces of marginSentences) {
    const first = pieces[0]!.exec(words);
    if (!first || first.index !== 0) continue;
    const end = line.start + first[0].length;
    if (end > line.end && !cutOut(text, lines, i, { start: line.start, end })) return false;
    line.role = 'margin';
    if (end < line.end) {
      // The whole sentence stands on this line, or more of it.
      return true;
    }
    followPieces(text, lines, i, pieces.slice(1), end);
    return true;
  }
  return false;
}

/** The value of a label that stands alone: on the next line, or at the end of one of the lines below. */
function followReference(text: string, lines: readonly Line[], i: number): void {
  for (let j = i + 1; j < Math.min(lines.length, i + 12); j++) {
    const words = lineText(text, lines[j]!);
    if (words.length < 60 && referenceValue.test(words)) {
      lines[j]!.role = 'margin';
      return;
    }
    const tail = referenceTail.exec(words.slice(-40));
    if (tail) {
      lines[j]!.end -= tail[0].length;
      lines[j]!.cut = true;
      return;
    }
  }
}

/** The addressee of a copy and its address, below "Afschrift aan". */
function followAddress(text: string, lines: readonly Line[], i: number): void {
  const from = lines[i]!.end;
  const found = chamberAddress.exec(text.slice(from, from + reach));
  if (found) cutOut(text, lines, i + 1, { start: from + found.index, end: from + found.index + found[0].length });
  // One to whom a copy goes stands on one line, with nothing below it.
  const next = lines[i + 1];
  const below = lines[i + 2];
  if (next?.role === 'text' && !standsApart(next) && next.end - next.start < 45 && (!below || standsApart(below)))
    next.role = 'margin';
  for (let j = i + 1; j < Math.min(lines.length, i + addressLines); j++) {
    const line = lines[j]!;
    if (line.role !== 'text') continue;
    const words = lineText(text, line);
    if (isStreet(words) || chamberPart.test(words)) line.role = 'margin';
  }
}

/**
 * Marks what is not the letter's own text below the head: furniture of pages, and the margin column of the
 * letterhead, which text taken from a PDF sets between the lines of the letter or at the end of one.
 * Sets the roles of lines, and the end of a line that the margin runs into. `from` is the first line below the head.
 */
export function markMargins(text: string, lines: readonly Line[], from: number): void {
  const repeated = repeatedOf(text, lines, from);
  const begins = new Set(beginsMargin);
  for (const words of repeated) begins.add(words.charCodeAt(0));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    const length = line.end - line.start;
    if (isPageNumber(text, lines, i)) {
      line.role = 'furniture';
      continue;
    }
    // Most lines begin with a letter that nothing of a margin begins with.
    if (length > 520 || (!begins.has(line.first) && !headsPage(lines, i))) continue;
    const words = lineText(text, line);
    if (isFurniture(words) || ('TE'.includes(words[0]!) && runningFooter.test(words) && isFooter(text, lines, i))) {
      line.role = 'furniture';
      continue;
    }
    if (i < from || length > 125) continue;
    const label = length <= longestLabel;
    if (repeated.has(words)) {
      line.role = 'margin';
    } else if (label && referenceLabel.test(words) && followsLabel(text, lines, i)) {
      line.role = 'margin';
      followReference(text, lines, i);
    } else if (label && copyTo.test(words)) {
      line.role = 'margin';
      followAddress(text, lines, i);
    } else if ('BCG'.includes(words[0]!) && sentenceStart.test(words)) {
      followSentence(text, lines, i);
    } else if (marginForm(words) !== null) {
      line.role = 'margin';
    } else if (label && valued.test(words)) {
      const next = lines[i + 1];
      const value = next && next.blanks === 0 ? lineText(text, next) : '';
      if (words === 'Datum' ? dateAlone.test(value) : count.test(value)) {
        line.role = 'margin';
        next!.role = 'margin';
      }
    } else if ((headsPage(lines, i) || headsAddress(text, lines, i)) && isPageHead(words)) {
      line.role = 'margin';
    }
  }
}

/** No label of a margin is longer. */
const longestLabel = 24;
/** Labels of a margin whose value tells whether they are. */
const valued = /^(?:Datum|Bijlage(?:n|\(n\))?)$/u;
const count = /^\d{1,2}$/u;
const figures = /^\d{1,4}$/u;

/** Whether a line is the number of a page: it stands where the page ends, and below a running footer if a text has one. */
function isPageNumber(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (line.end - line.start > 4 || !figures.test(lineText(text, line))) return false;
  const next = lines[i + 1];
  return (next === undefined || next.page) && lines[i - 1]?.role === 'furniture';
}

/** Lines of the head that every page's margin repeats: the reference and its label. */
function repeatedOf(text: string, lines: readonly Line[], from: number): Set<string> {
  const repeated = new Set<string>();
  for (let i = 0; i < from; i++) {
    const words = lineText(text, lines[i]!);
    const form = formOf(text, lines[i]!);
    if (
      form === 'reference' ||
      form === 'reference-line' ||
      referenceLabel.test(words) ||
      (words.length > 12 && referenceValue.test(words))
    )
      repeated.add(words);
  }
  return repeated;
}

/** Whether a label is one of the margin: "Onze referentie" always; "Kenmerk" when its value follows. */
function followsLabel(text: string, lines: readonly Line[], i: number): boolean {
  if (/^(?:Onze|Ons|Uw)/u.test(lineText(text, lines[i]!))) return true;
  const next = lines[i + 1];
  return next !== undefined && referenceValue.test(lineText(text, next));
}

/** Whether a line stands where a page begins, or below another line of the margin that does. */
function headsPage(lines: readonly Line[], i: number): boolean {
  if (lines[i]!.page) return true;
  const before = lines[i - 1];
  return before !== undefined && (before.role === 'margin' || before.role === 'furniture');
}

/** Whether the line below is of an address: a ministry above it is its first line, and no title. */
function headsAddress(text: string, lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  if (!standsApart(lines[i]!) || !next || standsApart(next) || next.end - next.start > 60) return false;
  const words = lineText(text, next);
  return isStreet(words) || marginForm(words) !== null;
}

/** Ministry, site and town stand at the head of a page, without being letterhead elsewhere. */
function isPageHead(words: string): boolean {
  const form = headForm(words);
  return form === 'ministry' || form === 'site' || form === 'reference' || form === 'street';
}

/** A running footer follows an end or another line of the footer; after a note's number, or inside a sentence, the words are a citation. */
function isFooter(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const before = lines[i - 1];
  if (!before || before.role === 'furniture' || before.role === 'margin') return true;
  if (/^\d{1,3}$/u.test(lineText(text, before))) return line.blanks > 0;
  const after = lines[i + 1];
  return (
    (line.blanks > 0 || !mustGoOn(text, before.start, before.end)) &&
    (!after ||
      after.blanks > 0 ||
      after.page ||
      /^\d{1,4}$/u.test(lineText(text, after)) ||
      isFurniture(lineText(text, after)))
  );
}
