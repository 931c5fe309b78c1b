import type { Cell, Column } from '../../emit/column.ts';
import { factShape } from '../../fact.ts';
import type { FactRow } from './view.ts';

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The column that says which letter a row is of: its file name in a table. */
export const letterColumn: Column<FactRow<unknown>> = {
  title: 'Letter',
  value: (row) => nameOf(row.path),
  least: 6,
};

/** A value of a fact as a cell: lists are joined, objects are left to JSON. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join('; ');
  return JSON.stringify(value);
}

/** Fields of every fact that CSV gives in another form, or that only a program can use. */
const apart = new Set(['span', 'segments', 'text', 'id']);

/**
 * The columns of CSV for a kind: letter, id and text, then the fields of the kind, then where it stands.
 * `fields` are the names of the kind's own fields, in the order of its schema.
 */
export function csvColumns<Fact extends { id: string; text: string; span: { start: number; end: number } }>(
  fields: readonly (string & keyof Fact)[],
): Column<FactRow<Fact>>[] {
  const field = (name: string): Column<FactRow<Fact>> => ({
    title: name,
    value: (row) => cellOf((row.fact as Record<string, unknown>)[name]),
  });
  const common = Object.keys(factShape).filter((name) => !apart.has(name));
  return [
    { title: 'letter', value: (row) => row.path },
    field('id'),
    field('text'),
    ...fields.map(field),
    { title: 'start_offset', value: (row) => row.fact.span.start },
    { title: 'end_offset', value: (row) => row.fact.span.end },
    ...common.map(field),
  ];
}
