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

/** Widths of the columns so that a line fits; null when even the least widths do not. */
function fit<Row>(columns: readonly Column<Row>[], natural: readonly number[], width: number | null): number[] | null {
  const widths = [...natural];
  if (width === null) return widths;
  let over = widths.reduce((sum, w) => sum + w, 0) + gap.length * (columns.length - 1) - width;
  const least = columns.map((column, i) =>
    Math.min(natural[i]!, Math.max(column.least ?? natural[i]!, displayWidth(column.title))),
  );
  while (over > 0) {
    // Take from the column that has most to give, so that narrow ones keep their words whole.
    const widest = (last: boolean): number => {
      let index = -1;
      for (let i = 0; i < widths.length; i++) {
        if ((columns[i]!.last ?? false) !== last || widths[i]! <= least[i]!) continue;
        if (index === -1 || widths[i]! > widths[index]!) index = i;
      }
      return index;
    };
    const first = widest(false);
    const taken = first === -1 ? widest(true) : first;
    if (taken === -1) return null;
    widths[taken]!--;
    over--;
  }
  return widths;
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
      const natural = columns.map((column, i) =>
        rows.reduce((max, row) => Math.max(max, displayWidth(row[i]!)), displayWidth(column.title)),
      );
      const widths = fit(columns, natural, style.width);
      if (widths === null) return records(rows);
      const titles = columns.map((column) => column.title);
      return lines(titles, widths, style.heading) + rows.map((row) => lines(row, widths, (text) => text)).join('');
    },
  };
}
