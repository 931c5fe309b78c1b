import type { Column } from './column.ts';
import type { Emitter } from './emitter.ts';
import { printable } from './printable.ts';
import { displayWidth, padEnd, padStart, wrap } from './width.ts';

/** How a table is printed. */
export interface TableStyle {
  /** Characters in a line; null where lines need not fit (a pipe): then nothing is wrapped, one row is one line. */
  readonly width: number | null;
  /** Makes a heading stand out; identity where there is no colour. */
  readonly heading: (text: string) => string;
}

const gap = '  ';

/** Takes from the widest column that still has to give, until a line fits; false when none has. */
function shrink(widths: number[], least: readonly number[], may: (column: number) => boolean, room: number): boolean {
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    let widest = -1;
    for (let i = 0; i < widths.length; i++) {
      if (may(i) && widths[i]! > least[i]! && (widest === -1 || widths[i]! > widths[widest]!)) widest = i;
    }
    if (widest === -1) return false;
    widths[widest]!--;
    over--;
  }
  return true;
}

/** Words up to these lengths are kept whole: the first that there is room for. */
const wholeWords = [18, 14, 12, 10] as const;

/**
 * Widths of the columns so that a line fits; null when even the least widths do not. Words are kept whole
 * as long as that goes, and the columns that are to be shrunk last are.
 */
function fit<Row>(
  columns: readonly Column<Row>[],
  rows: readonly (readonly string[])[],
  width: number | null,
): number[] | null {
  const natural = columns.map(({ title }, i) =>
    rows.reduce((max, row) => Math.max(max, displayWidth(row[i]!)), displayWidth(title)),
  );
  if (width === null) return natural;
  const room = width - gap.length * (columns.length - 1);
  const least = columns.map((column, i) =>
    Math.min(natural[i]!, Math.max(column.least ?? natural[i]!, displayWidth(column.title))),
  );
  const isLast = (i: number): boolean => columns[i]!.last ?? false;
  const words = columns.map((_column, i) => new Set(rows.flatMap((row) => row[i]!.split(' ').map(displayWidth))));
  const floors = wholeWords.map((longest) =>
    words.map((lengths, i) =>
      Math.min(natural[i]!, Math.max(least[i]!, ...[...lengths].filter((length) => length <= longest))),
    ),
  );
  const widths = [...natural];
  const fits =
    [...floors, least].some((floor) => shrink(widths, floor, (i) => !isLast(i), room)) ||
    shrink(widths, least, isLast, room);
  return fits ? widths : null;
}

/**
 * Aligned columns with wrapped text. Where the terminal is too narrow for that, each row becomes a
 * record of `title  value` lines, so that no column is lost.
 */
export function tableEmitter<Row>(columns: readonly Column<Row>[], style: TableStyle): Emitter<Row> {
  const held: Row[] = [];
  const cells = (row: Row): string[] =>
    columns.map((column) => printable(String(column.value(row) ?? '')).replaceAll(/\s+/gu, ' '));
  const lines = (texts: readonly string[], widths: readonly number[], paint: (text: string) => string): string => {
    const wrapped = texts.map((text, i) => wrap(text, widths[i]!));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    let text = '';
    for (let line = 0; line < height; line++) {
      const parts = wrapped.map((cell, i) =>
        (columns[i]!.right === true ? padStart : padEnd)(cell[line] ?? '', widths[i]!),
      );
      text += `${paint(parts.join(gap).trimEnd())}\n`;
    }
    return text;
  };
  const records = (rows: readonly string[][]): string => {
    const label = Math.max(...columns.map((column) => displayWidth(column.title)));
    const room = Math.max(8, (style.width ?? 80) - label - gap.length);
    const record = (row: readonly string[]): string =>
      row
        .flatMap((text, i) =>
          wrap(text, room).map((line, j) =>
            `${style.heading(padEnd(j === 0 ? columns[i]!.title : '', label))}${gap}${line}`.trimEnd(),
          ),
        )
        .join('\n');
    return `${rows.map(record).join('\n\n')}\n`;
  };
  return {
    open: () => '',
    next(row) {
      held.push(row);
      return '';
    },
    close() {
      if (held.length === 0) return '';
      const rows = held.map(cells);
      const widths = fit(columns, rows, style.width);
      if (widths === null) return records(rows);
      const titles = columns.map((column) => column.title);
      return lines(titles, widths, style.heading) + rows.map((row) => lines(row, widths, (text) => text)).join('');
    },
  };
}
