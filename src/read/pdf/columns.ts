import { type Frame, sizeOf } from './frame.ts';
import { type Line, lineOf } from './lines.ts';
import { signatureIn } from './signature.ts';

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
  /** The columns that the page is set in; null where it has one. */
  readonly second: Gutter | null;
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

/** Two columns of running text: the left edge of the second, and the right edge of the first. */
export interface Gutter {
  readonly gutter: number;
  readonly edge: number;
}

/** Whether a page whose columns are too short to be told by themselves is set in the columns of the page before. */
function keepsColumns(lines: readonly Line[], { gutter, edge }: Gutter): boolean {
  const cells = lines.flatMap((line) => line.cells);
  const inRight = cells.some((cell) => Math.abs(cell.x0 - gutter) < 6);
  return inRight && cells.every((cell) => cell.x1 < edge + 3 || cell.x0 > gutter - 3);
}

/** The second column of running text; null where the page has one column. */
function secondColumn(lines: readonly Line[], frame: Frame): Gutter | null {
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
  // Cells of a table are of any length; lines of running text nearly fill their column.
  const fills = (column: typeof cells): boolean => {
    const widths = column.map(({ x0, x1 }) => x1 - x0);
    return median(widths) > 0.7 * Math.max(...widths);
  };
  const alone = inLeft.filter((cell) => cell.x1 <= gutter);
  if (!fills(alone) || !fills(inRight)) return null;
  return { gutter, edge: Math.max(...alone.map(({ x1 }) => x1)) };
}

/**
 * Takes the lines of a page apart: the margin column by its x, and the columns of the text, which are
 * read one after the other between the lines that run over all of them.
 *
 * @param before the columns of the page before
 */
export function columnsOf(lines: readonly Line[], frame: Frame, width: number, before: Gutter | null): PageColumns {
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
  const running = text.filter((line) => line.size > 0.93 * frame.size);
  const second = secondColumn(text, frame) ?? (before && keepsColumns(running, before) ? before : null);
  if (second === null) return { margin, body: [{ lines: text, left: frame.left, right: frame.right }], second };
  const { gutter, edge } = second;

  const body: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const close = (): void => {
    if (left.length > 0) body.push({ lines: left, left: Math.min(...left.map(({ x0 }) => x0)), right: edge });
    if (right.length > 0) body.push({ lines: right, left: gutter, right: Math.max(...right.map(({ x1 }) => x1)) });
    if (across.length > 0)
      body.push({ lines: across, left: frame.left, right: Math.min(width, Math.max(...across.map(({ x1 }) => x1))) });
    left = [];
    right = [];
    across = [];
  };
  let lowest = 0;
  const signature = signatureIn(text);
  for (const [i, line] of text.entries()) {
    // Who sign side by side sign below both columns.
    if (signature && i >= signature.from && i < signature.to) {
      if (i === signature.from) close();
      across.push(line);
      if (i + 1 === signature.to) close();
      continue;
    }
    // Room over both columns: what stands below is read after both.
    if (line.y - lowest > 2.2 * frame.leading) close();
    lowest = line.y;
    const crosses = line.cells.some((cell) => cell.x0 < gutter - 8 && cell.x1 > gutter + 2);
    if (crosses) {
      if (left.length + right.length > 0) close();
      across.push(line);
      continue;
    }
    // The last line of what runs over both columns.
    const above = across.at(-1);
    if (
      above &&
      line.cells.length === 1 &&
      line.y - above.y < 1.4 * line.size &&
      Math.abs(line.size - above.size) < 0.3
    ) {
      across.push(line);
      continue;
    }
    if (across.length > 0) close();
    const before = part(line, (x0) => x0 < gutter - 2);
    const after = part(line, (x0) => x0 >= gutter - 2);
    if (before) left.push(before);
    if (after) right.push(after);
  }
  close();
  return { margin, body, second };
}
