import { beginsRole, isNameLine } from '../../dutch/letter-lines.ts';
import { type MarkupBlock, cellBreak } from './sink.ts';

/** The most columns and lines that a signature takes. */
const mostColumns = 6;
const mostLines = 40;

/** The lines of a table column by column, those of a cell one by one. */
function linesByColumn(table: string): string[][] {
  const columns: string[][] = [];
  for (const row of table.split('\n')) {
    for (const [i, cell] of row.split('\t').entries()) {
      const lines = cell.split(cellBreak).map((line) => line.trim());
      (columns[i] ??= []).push(...lines.filter((line) => line !== ''));
    }
  }
  return columns.filter((column) => column.length > 0);
}

/**
 * The signature that a table holds, with those who sign side by side in its columns: their roles and names, a line each,
 * column by column. Null where the table is none.
 */
function signatureOf({ kind, text }: MarkupBlock): string | null {
  if (kind !== 'table' || text.length > 1200 || text.split('\n').length > mostLines) return null;
  const columns = linesByColumn(text);
  const signs = (lines: readonly string[]): boolean =>
    lines.every((line) => isNameLine(line)) && lines.some(beginsRole) && !lines.every(beginsRole);
  return columns.length > 0 && columns.length <= mostColumns && columns.every(signs) ? columns.flat().join('\n') : null;
}

/** Takes the tables that are signatures for what they are; in all others the lines of a cell are one. Changes the blocks. */
export function settleTables(blocks: readonly MarkupBlock[]): void {
  for (const block of blocks) {
    const signature = signatureOf(block);
    if (signature !== null) {
      block.kind = 'letterhead';
      block.text = signature;
      block.marks.length = 0;
      block.links.length = 0;
    } else if (block.kind === 'table') {
      block.text = block.text.replaceAll(cellBreak, ' ');
    }
  }
}
