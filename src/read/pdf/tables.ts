import type { Strip } from './blocks.ts';
import type { Cell, Line, Token } from './lines.ts';

/** How far apart edges may lie that are meant to be one, in points. */
const slack = 5;

/** Whether two lines have a column in common: a cell after the first that starts or ends at one x. */
function aligned(a: Line, b: Line): boolean {
  for (const one of a.cells.slice(1)) {
    for (const other of b.cells.slice(1)) {
      if (Math.abs(one.x0 - other.x0) < slack || Math.abs(one.x1 - other.x1) < slack) return true;
      const middles = (one.x0 + one.x1 - other.x0 - other.x1) / 2;
      if (Math.abs(middles) < slack) return true;
    }
  }
  return false;
}

/** Cells that overlap in x stand in one column. */
function overlaps(a: Cell, b: Cell): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

/**
 * Where a table ends that starts at line `from`: the index after its last line, or `from` when no
 * table starts there. A table has two lines or more whose cells stand in the same columns; between
 * them can be lines that go on with one cell.
 */
export function tableEnd(lines: readonly Line[], from: number): number {
  const first = lines[from]!;
  if (first.cells.length < 2) return from;
  let end = from + 1;
  let last = first;
  let rows = 1;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.y - lines[i - 1]!.y > 4 * first.size) break;
    if (line.cells.length >= 2) {
      if (!aligned(last, line) && !aligned(first, line)) break;
      rows++;
      last = line;
      end = i + 1;
      continue;
    }
    // A line of one cell belongs to the table where it stays in the column of a cell above it.
    const [cell] = line.cells;
    const inColumn = last.cells.some(
      (above) => overlaps(above, cell!) && Math.abs(above.x0 - cell!.x0) < slack && cell!.x1 < last.x1 + slack,
    );
    if (!inColumn || line.y - lines[i - 1]!.y > 2 * line.size) break;
    const next = last.cells.findIndex((above) => Math.abs(above.x0 - cell!.x0) < slack);
    const edge = last.cells[next + 1]?.x0 ?? Number.POSITIVE_INFINITY;
    if (cell!.x1 > edge) break;
    if (next > 0) end = i + 1;
    if (i - end > 6) break;
  }
  return rows >= 2 ? end : from;
}

/**
 * The rows of a table: lines that only go on with cells of the row above are joined to it. Rows are
 * told from lines inside a row by the first column, which a going-on line leaves empty, and by the
 * distance between lines, which is larger between rows where tables have room between them.
 */
export function rowsOf(lines: readonly Line[]): Strip[] {
  const gaps = lines.slice(1).map((line, i) => line.y - lines[i]!.y);
  const narrow = Math.min(...gaps);
  const roomy = Math.max(...gaps) > 1.35 * narrow && gaps.filter((gap) => gap < 1.15 * narrow).length >= 2;
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const rows: { cell: Cell; tokens: Token[] }[][] = [];
  for (const [i, line] of lines.entries()) {
    const close = i > 0 && gaps[i - 1]! < 1.15 * narrow;
    const open = rows.at(-1);
    const headless = line.x0 > left + slack;
    const fits = open && line.cells.every((cell) => open.some((above) => overlaps(above.cell, cell)));
    if (open && fits && close && (headless || roomy)) {
      for (const cell of line.cells) {
        const above = open.find((other) => overlaps(other.cell, cell))!;
        const [head, ...rest] = cell.tokens;
        above.tokens.push({ ...head!, spaced: true }, ...rest);
      }
      continue;
    }
    rows.push(line.cells.map((cell) => ({ cell, tokens: [...cell.tokens] })));
  }
  return rows.map((row) => row.map(({ tokens }) => tokens));
}
