import type { Range } from '../../fact.ts';
import { surveyOf } from '../survey.ts';
import { type Line, lineText, standsApart } from './lines.ts';

/** A gap between two columns: a tab, or at least three blanks between words. */
const gap = /\S(?:[^\S\n]{0,40}\t[^\S\n]{0,40}|[^\S\n]{3,200})(?=\S)/u;
const markdownRow = /^\|.{0,2000}\|$/u;
const rule = /^\|(?:[ :]{0,20}-{2,200}[ :]{0,20}\|){1,40}$/u;

/** A figure as a table has it, with its sign, currency and percent; "2020", "€ 3.100", "-8%". */
const figure = String.raw`(?:[-–+]|€ ?)?\d{1,4}(?:[.,]\d{1,3}){0,4}%?`;
/** A row whose columns an earlier converter has set one blank apart: words, and two figures or more to the end. */
const figures = new RegExp(String.raw`^[^\d]{0,80}${figure}(?: (?:${figure}|[-–])){1,20}$`, 'u');
/** The number of a dossier is one figure. */
const dossier = /^\D{0,80}\d{2} \d{3}$/u;

/** Whether a stretch is a row of figures, or has columns. */
export function isRow(text: string, range: Range): boolean {
  return isFigures(text, range) || /\S(?:\t| {3})/u.test(text.slice(range.start, range.end));
}

/** Whether a stretch is a row of figures. */
function isFigures(text: string, { start, end }: Range): boolean {
  const last = text.charCodeAt(end - 1);
  if ((last < 48 || last > 57) && last !== 37) return false;
  const words = text.slice(start, end);
  return words.length < 200 && figures.test(words) && !dossier.test(words);
}

/** Whether a line has columns that stand apart. */
function hasColumns(text: string, line: Line): boolean {
  if (line.end - line.start > 2000) return false;
  const words = lineText(text, line);
  if (words.startsWith('|')) return markdownRow.test(words);
  return (words.includes('   ') || words.includes('\t')) && gap.test(words);
}

/** Whether a row is the rule below a Markdown table's head. */
export function isTableRule(words: string): boolean {
  return words.startsWith('|') && rule.test(words);
}

/** Sets the role of the rows of tables: at least three lines in a row with columns (or two Markdown rows). */
export function markTables(text: string, lines: readonly Line[], from: number): void {
  const { columns } = surveyOf(text);
  const hasCells = (line: Line): boolean => (columns && hasColumns(text, line)) || isFigures(text, line);
  let i = from;
  while (i < lines.length) {
    if (lines[i]!.role !== 'text' || !hasCells(lines[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < lines.length && lines[to]!.role === 'text' && !standsApart(lines[to]!) && hasCells(lines[to]!)) to++;
    const markdown = text[lines[i]!.start] === '|';
    if (to - i >= (markdown ? 2 : 3)) for (let j = i; j < to; j++) lines[j]!.role = 'table';
    i = to;
  }
}

/** The ranges of the cells of a row. */
export function cellsOf(text: string, line: Line): Range[] {
  const words = lineText(text, line);
  const parts = words.startsWith('|') ? /\|/gu : /[^\S\n]{0,40}\t[^\S\n]{0,40}|[^\S\n]{3,200}/gu;
  const cells: Range[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && words[start] === ' ') start++;
    while (end > start && words[end - 1] === ' ') end--;
    if (end > start) cells.push({ start: line.start + start, end: line.start + end });
  };
  for (const part of words.matchAll(parts)) {
    add(part.index);
    from = part.index + part[0].length;
  }
  add(words.length);
  return cells;
}
