import type { Cell, Column } from './column.ts';
import type { Emitter } from './emitter.ts';
import { printable } from './printable.ts';

/** First characters by which spreadsheets take text for a formula (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/u;

/** One cell, RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers do not. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = printable(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values, RFC 4180: a header, CRLF lines; a UTF-8 BOM, without which spreadsheets misread é and ï. */
export function csvEmitter<Row>(columns: readonly Column<Row>[]): Emitter<Row> {
  const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
  return {
    open: () => `\u{FEFF}${line(columns.map((column) => column.title))}`,
    next: (row) => line(columns.map((column) => column.value(row))),
    close: () => '',
  };
}
