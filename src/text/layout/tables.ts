import type { Range } from '../../fact.ts';
import { type Line, lineText, standsApart } from './lines.ts';

/** A gap between two columns: a tab, or at least three blanks between words. */
const gap = /\S(?:[^\S\n]{0,40}\t[^\S\n]{0,40}|[^\S\n]{3,200})(?=\S)/u;
const markdownRow = /^\|.{0,2000}\|$/u;
const rule = /^\|(?:[ :]{0,20}-{2,200}[ :]{0,20}\|){1,40}$/u;

/** Whether a line has columns. */
function hasColumns(text: string, line: Line): boolean {
  const words = lineText(text, line);
  if (words.length > 2000) return false;
  if (words.startsWith('|')) return markdownRow.test(words);
  return (words.includes('   ') || words.includes('\t')) && gap.test(words);
}

/** Whether a row is the rule below a Markdown table's head. */
export function isTableRule(words: string): boolean {
  return words.startsWith('|') && rule.test(words);
}

/** Sets the role of the rows of tables: at least three lines in a row with columns (or two Markdown rows). */
export function markTables(text: string, lines: readonly Line[], from: number): void {
  if (!text.includes('\t') && !text.includes('   ') && !text.includes('|')) return;
  let i = from;
  while (i < lines.length) {
    if (lines[i]!.role !== 'text' || !hasColumns(text, lines[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < lines.length && lines[to]!.role === 'text' && !standsApart(lines[to]!) && hasColumns(text, lines[to]!))
      to++;
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
