import { type PromiseFact, promiseFields } from '../../extractors/promises/schema.ts';
import { csvColumns, letterColumn } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

/** `letters promises`. */
export const promisesView: View<FactRow<PromiseFact>> = {
  warnings: ['promises'],
  project: ({ source, promises }) => ({ source, promises }),
  rows: ({ source, promises }) => promises.map((fact) => ({ path: source.path, fact })),
  table: [
    letterColumn,
    { title: 'Promise', value: (row) => row.fact.text, least: 24 },
    { title: 'Due', value: (row) => row.fact.due, least: 7 },
    { title: 'When', value: (row) => row.fact.dueText, least: 9 },
    { title: 'Condition', value: (row) => row.fact.condition, least: 12 },
  ],
  csv: csvColumns<PromiseFact>(Object.keys(promiseFields.shape) as (keyof PromiseFact)[]),
};
