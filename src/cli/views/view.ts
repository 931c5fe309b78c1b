import type { Column } from '../../emit/column.ts';
import type { Letter, WarningKind } from '../../letter.ts';

/**
 * What a listing command shows of letters. In JSON, YAML and NDJSON: one value a letter (`project`). In
 * CSV and tables: one row a fact (`rows`).
 */
export interface View<Row> {
  /** Whose warnings are told. */
  readonly warnings: readonly WarningKind[] | null;
  /** The part of a letter that JSON, YAML and NDJSON give. */
  project(letter: Letter): object;
  rows(letter: Letter): readonly Row[];
  /** Whether `project` is the whole letter. */
  readonly everything?: boolean;
  /** Whether a row's cells are only known when all letters are read. */
  readonly whole?: boolean;
  /** Columns of a table. */
  readonly table: readonly Column<Row>[];
  /** Columns of CSV. */
  readonly csv: readonly Column<Row>[];
}

/** A row that stands for one fact of one letter. It does not hold the letter, so that a long list stays small. */
export interface FactRow<Fact> {
  readonly path: string;
  readonly fact: Fact;
}
