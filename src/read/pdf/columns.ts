import { type Frame, sizeOf } from './frame.ts';
import { type Line, lineOf } from './lines.ts';

/** Lines that are read one after the other, and the edges between which they are set. */
export interface Column {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** The lines of a page, taken apart. */
export interface PageColumns {
  /** The margin column, from top to bottom. */
  readonly margin: readonly Line[];
  /** The columns of the text in reading order. */
  readonly body: readonly Column[];
}

/** A part of a line: the cells for which a test holds, as a line of their own; null when there are none. */
function part(line: Line, holds: (x0: number, x1: number, size: number) => boolean): Line | null {
  const cells = line.cells.filter((cell) => holds(cell.x0, cell.x1, sizeOf(cell)));
  if (cells.length === 0) return null;
  if (cells.length === line.cells.length) return line;
  return lineOf(
    cells.flatMap(({ tokens }) => tokens),
    line.y,
  );
}

/** The middle value. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Left edge of a second column of running text, or null where the page has one column. */
function secondColumn(lines: readonly Line[], frame: Frame): number | null {
  const cells = lines.flatMap((line) => line.cells.filter((cell) => cell.text.length >= 12));
  const edges = new Map<number, number>();
  for (const cell of cells) {
    if (Math.abs(sizeOf(cell) - frame.size) > 0.3) continue;
    const key = Math.round(cell.x0 / 3);
    edges.set(key, (edges.get(key) ?? 0) + cell.text.length);
  }
  const [first, ...others] = [...edges].toSorted((a, b) => b[1] - a[1]);
  const second = others.find(([key, weight]) => Math.abs(key - first![0]) * 3 > 110 && weight > 0.3 * first![1]);
  if (!first || !second) return null;
  const left = Math.min(first[0], second[0]) * 3 - 2;
  const gutter = Math.max(first[0], second[0]) * 3 - 3;
  const inLeft = cells.filter((cell) => cell.x0 >= left - 3 && cell.x0 < gutter - 20);
  const inRight = cells.filter((cell) => cell.x0 >= gutter - 2);
  if (inLeft.length < 6 || inRight.length < 6) return null;
  const crossing = inLeft.filter((cell) => cell.x1 > gutter).length;
  if (crossing > 0.3 * inLeft.length) return null;
  // Cells of a table are short; lines of running text fill their column.
  const right = Math.max(...inRight.map(({ x1 }) => x1));
  const fills = (of: typeof cells, width: number): boolean => median(of.map(({ x0, x1 }) => x1 - x0)) > 0.7 * width;
  const wide = inLeft.filter((cell) => cell.x1 <= gutter);
  if (!fills(wide, gutter - 8 - left) || !fills(inRight, right - gutter)) return null;
  return gutter;
}

/** A column of lines, with the right edge that its own lines reach when they are set narrower than the text. */
function columnOf(lines: readonly Line[], left: number, right: number): Column {
  return { lines, left, right };
}

/**
 * Takes the lines of a page apart: the margin column by its x, and the columns of the text, which are
 * read one after the other between the lines that run over all of them.
 */
export function columnsOf(lines: readonly Line[], frame: Frame, width: number): PageColumns {
  const margin: Line[] = [];
  const text: Line[] = [];
  const { rightMargin } = frame;
  for (const line of lines) {
    const aside =
      rightMargin === null ? null : part(line, (x0, _, size) => x0 >= rightMargin && size < 0.93 * frame.size);
    if (aside) margin.push(aside);
    const rest = aside ? part(line, (x0, _, size) => x0 < rightMargin! || size >= 0.93 * frame.size) : line;
    if (rest) text.push(rest);
  }
  const gutter = secondColumn(text, frame);
  if (gutter === null) return { margin, body: [columnOf(text, frame.left, frame.right)] };

  const body: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const close = (): void => {
    if (left.length > 0) body.push(columnOf(left, Math.min(...left.map(({ x0 }) => x0)), gutter - 6));
    if (right.length > 0) body.push(columnOf(right, gutter, Math.max(...right.map(({ x1 }) => x1))));
    left = [];
    right = [];
  };
  for (const line of text) {
    const crosses = line.cells.some((cell) => cell.x0 < gutter - 8 && cell.x1 > gutter + 2);
    if (crosses) {
      close();
      body.push(columnOf([line], frame.left, Math.min(width, line.x1)));
      continue;
    }
    const before = part(line, (x0) => x0 < gutter - 2);
    const after = part(line, (x0) => x0 >= gutter - 2);
    if (before) left.push(before);
    if (after) right.push(after);
  }
  close();
  return { margin, body };
}
