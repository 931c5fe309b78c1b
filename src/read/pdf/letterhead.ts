import type { Column } from './columns.ts';
import type { Frame } from './frame.ts';
import { headForm } from '../../dutch/letterhead.ts';
import { isSalutation } from '../../dutch/letter-lines.ts';
import { isLabelled } from '../roles.ts';
import type { Strip } from './blocks.ts';
import type { Line } from './lines.ts';

/** What stands in a paper's head beside its title: the dossier's number, the paper's number, the session. */
const paperLabel = /^(?:\d{2} ?\d{3}(?:[ -]\S{1,8})?|Nr\. ?\S{1,5}|Vergaderjaar .{9,14}|Aan|Van|Aan de)$/u;

/** Whether a line is the start of running text: it fills its column and the next goes on with it. */
function runsOn(line: Line, next: Line | undefined, column: Column, frame: Frame): boolean {
  if (line.bold || line.cells.length > 1 || Math.abs(line.size - frame.size) > 0.5 || isLabelled(line.text))
    return false;
  if (line.x0 > column.left + 45) return false;
  const words = line.text.split(' ').length;
  const full = line.x1 > column.left + 0.7 * (column.right - column.left);
  const goesOn =
    next !== undefined &&
    next.y - line.y < 1.3 * frame.leading &&
    Math.abs(next.size - line.size) < 0.5 &&
    !isLabelled(next.text) &&
    next.cells.length === 1;
  return words > 4 && ((full && goesOn) || /[.:]$/u.test(line.text));
}

/** Index of the title right above the running text that begins at `start`, or `start` where there is none. */
function titleAbove(lines: readonly Line[], start: number, frame: Frame): number {
  const title = lines[start - 1];
  if (!title || !title.bold || headForm(title.text) !== null) return start;
  const near = (above: Line | undefined, below: Line): boolean =>
    above !== undefined && below.y - above.y < 1.45 * frame.leading;
  return near(title, lines[start]!) && !near(lines[start - 2], title) ? start - 1 : start;
}

/**
 * Where the letterhead ends on the first page of a column: the index of the salutation, or, in a letter
 * without one, of the first line of running text. On later pages nothing is letterhead.
 */
export function letterheadEnd(lines: readonly Line[], column: Column, frame: Frame, page: number): number {
  if (page > 0) return 0;
  const greeting = lines.findIndex((line) => isSalutation(line.text));
  if (greeting !== -1) return greeting;
  const start = lines.findIndex((line, i) => runsOn(line, lines[i + 1], column, frame));
  if (start === -1) return lines.length;
  return titleAbove(lines, start, frame);
}

/**
 * The entries of a letterhead: a line each, with a label and its value together, and the lines of a
 * subject together; what stands side by side otherwise is an entry each.
 */
export function entriesOf(lines: readonly Line[], frame: Frame): Strip[][] {
  const entries: Strip[][] = [];
  let value: { x0: number; y: number; strips: Strip[] } | null = null;
  for (const line of lines) {
    const [first, second] = line.cells;
    if (value && first!.x0 > value.x0 - 4 && line.y - value.y < 1.5 * frame.leading && !isLabelled(line.text)) {
      value.strips.push(line.cells.map(({ tokens }) => tokens));
      value.y = line.y;
      continue;
    }
    value = null;
    if (isLabelled(first!.text) || paperLabel.test(first!.text)) {
      const strips = [line.cells.map(({ tokens }) => tokens)];
      entries.push(strips);
      if (second && /^(?:Betreft|Onderwerp)/u.test(line.text)) value = { x0: second.x0, y: line.y, strips };
      continue;
    }
    for (const { tokens } of line.cells) entries.push([[tokens]]);
  }
  return entries;
}
