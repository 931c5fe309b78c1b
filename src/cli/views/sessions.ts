import { type Session, sessionFields } from '../../extractors/sessions/schema.ts';
import { csvColumns, letterColumn } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

/** `letters sessions`. */
export const sessionsView: View<FactRow<Session>> = {
  warnings: ['sessions'],
  project: ({ source, meeting, sessions }) => ({ source, meeting, sessions }),
  rows: ({ source, sessions }) => sessions.map((fact) => ({ path: source.path, fact })),
  table: [
    letterColumn,
    { title: 'Type', value: (row) => row.fact.type, least: 8 },
    { title: 'Body', value: (row) => row.fact.body },
    { title: 'No.', value: (row) => row.fact.ordinal ?? row.fact.edition, right: true },
    { title: 'Topic', value: (row) => row.fact.topic, least: 16 },
    { title: 'With', value: (row) => row.fact.participants.join(', '), least: 8 },
    { title: 'When', value: (row) => row.fact.date ?? row.fact.timing, least: 7 },
  ],
  csv: csvColumns<Session>(Object.keys(sessionFields.shape) as (keyof Session)[]),
};
