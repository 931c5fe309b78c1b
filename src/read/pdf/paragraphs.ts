import { neverFinal } from '../../dutch/abbreviations.ts';
import { isClosing, isSalutation } from '../../dutch/letter-lines.ts';
import type { PageBlock, Strip } from './blocks.ts';
import { stripText } from './blocks.ts';
import type { Column } from './columns.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { rowsOf, tableEnd } from './tables.ts';

/** What a list's item begins with: a bullet, a dash, a number or a letter. */
const marker =
  /^(?:[•●▪■◦‣∙·*–—→⇒➔➢>»\p{Co}\p{So}\ufffd-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u;
/** A marker and the text it stands before, drawn as one. */
const markedText = /^(?:[•●▪■◦‣∙–—→⇒➔➢\p{Co}\p{So}\ufffd-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) +\S/u;
/** Ends a sentence, quotes and brackets after it included. */
const sentenceEnd = /[.?!:;…][»”’"')\]]*$/u;
/** The word that a line ends with, up to its point. */
const lastWord = /(?<![^\s(])[^\s(]{1,10}\.$/u;
/** The number of a note that its mark left behind a sentence. */
const noteNumber = /(?<=[.?!:;…»”’"')\]])\d{1,3}$/u;
const smallLetter = /^\p{Ll}/u;
/** A line that names a question or its answer, as papers of questions do. */
const question =
  /^(?:Vraag|Vragen|Antwoord|Antwoorden)(?: op (?:vraag|vragen))?(?: \d{1,3}(?:[a-z])?)(?:(?:,| en| t\/m| tot en met| [-–]) ?\d{1,3}[a-z]?){0,12}:?$/u;

/** Whether a line begins an item of a list: a marker, set off from its text. */
function isItem(line: Line): boolean {
  const tokens = line.cells.flatMap(({ tokens }) => tokens);
  const [first, second] = tokens;
  if (!first) return false;
  if (second && marker.test(first.text)) return second.x0 - first.x1 > 0.22 * first.size;
  return markedText.test(first.text);
}

/** What an item of a list ends with where others follow. */
const itemEnd = /(?:[:;]|[,;] (?:en|of|alsmede))$/u;

/** Whether a line begins an item whose bullet is drawn as a picture, or not at all: set in, with a small letter, below a colon or semicolon. */
function isBareItem(line: Line, before: Line | undefined, column: Column): boolean {
  return (
    before !== undefined &&
    itemEnd.test(before.text) &&
    smallLetter.test(line.text) &&
    line.x0 > column.left + 0.8 * line.size
  );
}

/** Whether a line is a title with its number set off before it: "3   Afschrikking en verdediging". */
function isNumberedTitle({ cells, bold, size }: Line, frame: Frame): boolean {
  return (bold || size > 1.1 * frame.size) && cells.length === 2 && /^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(cells[0]!.text);
}

/** Width of the first word of a line, which can be drawn in pieces. */
function firstWordWidth(line: Line): number {
  const [first, ...others] = line.cells[0]!.tokens;
  let edge = first!.wordEnd;
  if (first!.text.includes(' ')) return edge - line.x0;
  for (const next of others) {
    if (next.spaced && !next.raised) break;
    edge = next.wordEnd;
    if (next.text.includes(' ')) break;
  }
  return edge - line.x0;
}

/** Where the text of a list's item starts, after its marker. */
function textStart(line: Line): number {
  const [first, second] = line.cells.flatMap(({ tokens }) => tokens);
  return second && marker.test(first!.text) ? second.x0 : line.x0;
}

/** Lines that are printed together. */
interface Group {
  readonly lines: Line[];
  readonly list: boolean;
  /** Whether room above parts it from what comes before. */
  readonly apart: boolean;
  readonly table?: boolean;
}

/** Whether a line is set as titles are. */
function isStyled({ bold, italic }: Line): boolean {
  return bold || italic;
}

/** Whether a line starts a new group after the line before it. */
function starts(line: Line, before: Line, group: Group, column: Column, frame: Frame): boolean {
  const leading = Math.max(frame.leading * (Math.max(before.size, line.size) / frame.size), 1.1 * line.size);
  const gap = line.y - before.y;
  if (gap > 1.4 * leading || gap < 0) return true;
  const text = before.text;
  if ([line.text, text].some((each) => isClosing(each) || isSalutation(each))) return true;
  const abbreviation = neverFinal.has(lastWord.exec(text)?.[0].toLowerCase() ?? '');
  const ended = !abbreviation && sentenceEnd.test(text.replace(noteNumber, ''));
  if (isItem(line) && !abbreviation && (ended || group.list || group.lines.length === 1 || text.endsWith(',')))
    return true;
  const lower = /^[\p{Ll}\d,;.)]/u.test(line.text);
  if (Math.abs(line.size - before.size) > 0.07 * frame.size) return true;
  if (line.bold !== before.bold && !lower) return true;
  const room = column.right - before.x1;
  const fits = room > firstWordWidth(line) + 0.6 * line.size;
  if (!fits) {
    // A first line's indent, where paragraphs are set without room between them.
    return (
      ended && line.x0 > column.left + 5 && line.x0 < column.left + 40 && before.x0 < column.left + 3 && !group.list
    );
  }
  if (question.test(text) || question.test(line.text)) return true;
  if (isBareItem(line, before, column)) return true;
  // A paragraph begins with a capital or a figure; what stands below a colon or semicolon can be an item.
  if (lower && (!ended || (smallLetter.test(line.text) && !/[:;]$/u.test(text)))) return false;
  if (line.italic !== before.italic) return true;
  // Back at the margin after an item of a list that hangs from it.
  if (group.list && !lower && line.x0 < textStart(group.lines[0]!) - 3 && before.x0 >= group.lines[0]!.x0) return true;
  const hanging = group.list && Math.abs(line.x0 - before.x0) > 4 && group.lines.length === 1;
  if (hanging) return false;
  if (ended) return true;
  const short = room > 0.3 * (column.right - column.left);
  return (
    group.lines.length === 1 &&
    short &&
    !/[,-]$/u.test(text) &&
    (!group.list || (isStyled(line) && isStyled(before) && !lower))
  );
}

/** The groups of a column, tables told apart. */
function groupsOf(column: Column, frame: Frame): Group[] {
  const groups: Group[] = [];
  const { lines } = column;
  let i = 0;
  while (i < lines.length) {
    const line = lines[i]!;
    const before = lines[i - 1];
    const open = groups.at(-1);
    const item = isItem(line) || isNumberedTitle(line, frame);
    const end = item ? i : tableEnd(lines, i);
    if (end > i) {
      groups.push({ lines: lines.slice(i, end), list: false, apart: true, table: true });
      i = end;
      continue;
    }
    if (!before || !open || open.table === true || starts(line, before, open, column, frame)) {
      const leading = Math.max(frame.leading * (line.size / frame.size), 1.1 * line.size);
      groups.push({
        lines: [line],
        list: item || isBareItem(line, before, column),
        apart: !before || line.y - before.y > 1.4 * leading,
      });
    } else {
      open.lines.push(line);
    }
    i++;
  }
  return groups;
}

/** The line as one cell: where no table is, a gap is a blank. */
function wholeStrip(line: Line): Strip {
  return line.cells.map(({ tokens }) => tokens);
}

/** Whether a group is a title, given what follows it. */
function isHeading(group: Group, next: Group | undefined, column: Column, frame: Frame): boolean {
  const { lines } = group;
  const text = lines.map((line) => stripText(wholeStrip(line))).join(' ');
  if (question.test(text)) return true;
  if (!next || lines.length > 3 || text.length > 180 || /[.,;:!]$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (!/^(?:[\p{Lu}\d"'‘“«(]|[a-z][.)] )/u.test(text)) return false;
  const [line] = lines;
  const styled =
    lines.every(({ bold }) => bold) || lines.every(({ italic }) => italic) || line!.size > 1.1 * frame.size;
  if (styled) return !(group.list && next.list) || lines.every(({ bold }) => bold);
  if (group.list) return false;
  // A short plain line right above a paragraph, with room above it.
  const body = next.lines.map((each) => each.text).join(' ');
  const told = next.table !== true && (next.lines.length > 1 || sentenceEnd.test(body));
  return (
    lines.length === 1 &&
    group.apart &&
    !next.apart &&
    told &&
    text.length < 90 &&
    line!.x1 < column.left + 0.75 * (column.right - column.left)
  );
}

/** Reads the lines of a column as blocks: headings, paragraphs, items of lists, tables row by row. */
export function blocksOf(column: Column, frame: Frame): PageBlock[] {
  const groups = groupsOf(column, frame);
  return groups.map((group, i): PageBlock => {
    if (group.table === true) return { kind: 'table', strips: rowsOf(group.lines) };
    const strips = group.lines.map((line) => wholeStrip(line));
    if (isHeading(group, groups[i + 1], column, frame)) return { kind: 'heading', strips };
    const room = column.right - group.lines.at(-1)!.x1;
    const opening = firstWordWidth(group.lines[0]!) + 0.6 * frame.size;
    const indent = group.lines[0]!.x0 - column.left;
    return { kind: group.list ? 'list' : 'paragraph', strips, room, opening, indent };
  });
}

/** Whether a block that begins a page goes on with the one that ended the page before. */
export function goesOn(last: PageBlock, first: PageBlock): boolean {
  if (first.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'list')) return false;
  if (smallLetter.test(stripText(first.strips[0]!))) return true;
  // A first line's indent begins a paragraph.
  if ((first.indent ?? 0) > 5 && (first.indent ?? 0) < 40 && sentenceEnd.test(stripText(last.strips.at(-1)!)))
    return false;
  // The last line of a paragraph has room for another word, nearly always.
  return (last.room ?? Number.POSITIVE_INFINITY) < (first.opening ?? 0);
}
