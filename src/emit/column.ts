/** What stands in a cell: numbers and booleans keep their type, so that CSV readers see them. */
export type Cell = string | number | boolean | null;

/** A column of a table or of CSV. */
export interface Column<Row> {
  readonly title: string;
  value(row: Row): Cell;
  /** In a table: right-aligned, for numbers. */
  readonly right?: boolean;
  /** In a table: least width in characters it can be wrapped to; absent for a column that is never wrapped. */
  readonly least?: number;
  /** In a table: shrunk only when no other column can be, as for a link that one wants to click. */
  readonly last?: boolean;
}
