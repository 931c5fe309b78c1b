import type { Strip } from './blocks.ts';
import { type Cell, type Line, type Token, lineOf } from './lines.ts';

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

/** A gap, in ems, that parts two cells of a table set close, where the words beside it stand closer still. */
const tightGap = 0.6;

const hasFigure = /\d/u;

/**
 * The line as a row of a table: with the cells that stand closer to each other than those of other tables, where gaps are
 * clearly wider than its blanks. A filled line of text has such gaps too: one alone parts cells, more of them part figures.
 */
function tight(line: Line): Line {
  const { size, y } = line;
  const [cell] = line.cells;
  if (line.cells.length > 1 || cell!.tokens.length < 2) return line;
  const parts: Token[][] = [];
  for (const [i, token] of cell!.tokens.entries()) {
    const gap = i === 0 ? Number.POSITIVE_INFINITY : (token.x0 - cell!.tokens[i - 1]!.x1) / size;
    // Behind a sentence some programs set a wider blank.
    if (gap > tightGap && i > 0 && /[.,:;?!]$/u.test(cell!.tokens[i - 1]!.text)) return line;
    if (gap > tightGap) parts.push([token]);
    else if (gap > 0.42) return line;
    else parts.at(-1)!.push(token);
  }
  const figures = parts.filter((part) => part.some(({ text }) => hasFigure.test(text))).length;
  if (parts.length === 1 || (parts.length > 2 && figures < 0.6 * parts.length)) return line;
  return { ...line, cells: parts.flatMap((tokens) => lineOf(tokens, y).cells) };
}

/**
 * Where a table ends that starts at line `from`: the index after its last line, or `from` when no
 * table starts there. A table has two lines or more whose cells stand in the same columns; between
 * them can be lines that go on with one cell.
 */
export function tableEnd(lines: readonly Line[], from: number): number {
  const first = tight(lines[from]!);
  if (first.cells.length < 2) return from;
  let end = from + 1;
  let last = first;
  let rows = 1;
  let rowGap = 0;
  for (let i = from + 1; i < lines.length; i++) {
    const line = tight(lines[i]!);
    if (line.y - lines[i - 1]!.y > 4 * first.size) break;
    if (line.cells.length >= 2) {
      if (!aligned(last, line) && !aligned(first, line)) break;
      rows++;
      rowGap = Math.max(rowGap, line.y - lines[i - 1]!.y);
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
    // What goes on below the first column belongs to its row where rows stand farther apart.
    if (next > 0 || line.y - lines[i - 1]!.y < 0.9 * rowGap) end = i + 1;
    if (i - end > 6) break;
  }
  return rows >= 2 ? end : from;
}

/** A stretch of a line that no gap parts which could lie between two columns. */
interface Atom {
  readonly x0: number;
  x1: number;
}

/** The stretches of a line, parted at gaps wider than a blank. */
function atomsOf(line: Line): Atom[] {
  const atoms: Atom[] = [];
  for (const { x0, x1 } of line.cells.flatMap(({ tokens }) => tokens)) {
    const last = atoms.at(-1);
    if (last && x0 - last.x1 < 0.4 * line.size) last.x1 = Math.max(last.x1, x1);
    else atoms.push({ x0, x1 });
  }
  return atoms;
}

/**
 * The white between the columns of a table: the middles of the upright strips that no line of several cells has text in,
 * and that part the cells of one line at least, or the text of three. Cells that stand close together are told apart by them.
 */
function bordersOf(lines: readonly Line[]): number[] {
  const rows = lines.filter(({ cells }) => cells.length > 1).map((line) => ({ line, atoms: atomsOf(line) }));
  const atoms = rows.flatMap((row) => row.atoms).toSorted((a, b) => a.x0 - b.x0);
  const borders: number[] = [];
  let edge = atoms[0]?.x1 ?? 0;
  for (const { x0, x1 } of atoms) {
    if (x0 - edge > 0.25 * lines[0]!.size) {
      const middle = (x0 + edge) / 2;
      const parted = rows.filter(
        (row) => row.atoms.some((atom) => atom.x1 < middle) && row.atoms.some((atom) => atom.x0 > middle),
      );
      const inCells = ({ line }: (typeof rows)[number]): boolean =>
        line.cells.every((cell) => cell.x1 < middle || cell.x0 > middle);
      if (parted.length > 2 || parted.some(inCells)) borders.push(middle);
    }
    edge = Math.max(edge, x1);
  }
  return borders;
}

/** The cells of a line, parted again at the borders of the table's columns. */
function cellsBetween(line: Line, borders: readonly number[]): Cell[] {
  return line.cells.flatMap((cell) => {
    const parts: Token[][] = [];
    let column = -1;
    for (const token of cell.tokens) {
      const here = borders.filter((border) => border < (token.x0 + token.x1) / 2).length;
      if (here === column) parts.at(-1)!.push(token);
      else parts.push([token]);
      column = here;
    }
    return parts.length === 1 ? [cell] : parts.flatMap((tokens) => lineOf(tokens, line.y).cells);
  });
}

/** A cell that is a figure, or the dash that stands for none: it never takes two lines. */
const figure = /^(?:[€$£]\s?)?[-–+]?(?:\d[\d.,]*\s?%?|[-–])$/u;

/**
 * The rows of a table: lines that only go on with cells of the row above are joined to it. Rows are
 * told from lines inside a row by the first column, which a going-on line leaves empty, and by the
 * distance between lines, which is larger between rows where tables have room between them.
 */
export function rowsOf(printed: readonly Line[]): Strip[] {
  const lines = printed.map((line) => tight(line));
  const gaps = lines.slice(1).map((line, i) => line.y - lines[i]!.y);
  const narrow = Math.min(...gaps);
  const wide = gaps.filter((gap) => gap > 1.2 * narrow).length;
  const roomy = wide >= 2 && narrow < 1.6 * lines[0]!.size;
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const borders = bordersOf(lines);
  const rows: { cell: Cell; text: string; tokens: Token[] }[][] = [];
  for (const [i, line] of lines.entries()) {
    const cells = cellsBetween(line, borders);
    const close = i > 0 && gaps[i - 1]! < 1.15 * narrow;
    const open = rows.at(-1);
    const headless = line.x0 > left + slack;
    const under = (cell: Cell): (typeof rows)[number][number] | undefined =>
      open?.find((above) => overlaps(above.cell, cell));
    const goesOn =
      close &&
      (headless || roomy) &&
      cells.every((cell) => {
        const above = under(cell);
        return above !== undefined && !(figure.test(above.text) && figure.test(cell.text));
      });
    if (goesOn) {
      for (const cell of cells) {
        const [head, ...rest] = cell.tokens;
        under(cell)!.tokens.push({ ...head!, spaced: true }, ...rest);
      }
      continue;
    }
    rows.push(cells.map((cell) => ({ cell, text: cell.text, tokens: [...cell.tokens] })));
  }
  return rows.map((row) => row.map(({ tokens }) => tokens));
}
