import { type DateFact, dateFields } from '../../extractors/dates/schema.ts';
import { csvColumns, letterColumn } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

/** `letters dates`. */
export const datesView: View<FactRow<DateFact>> = {
  warnings: ['dates'],
  project: ({ source, metadata, dates }) => ({ source, metadata: { referenceDate: metadata.referenceDate }, dates }),
  rows: ({ source, dates }) => dates.map((fact) => ({ path: source.path, fact })),
  table: [
    letterColumn,
    { title: 'Line', value: (row) => row.fact.line, right: true },
    { title: 'Text', value: (row) => row.fact.text, least: 16 },
    { title: 'EDTF', value: (row) => row.fact.edtf, least: 10 },
    { title: 'Modifier', value: (row) => row.fact.modifier },
    { title: 'Relation', value: (row) => row.fact.relation },
    { title: 'Role', value: (row) => row.fact.role },
  ],
  csv: csvColumns<DateFact>(Object.keys(dateFields.shape) as (keyof DateFact)[]),
};
