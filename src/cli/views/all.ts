import { type Letter, factKinds } from '../../letter.ts';
import type { View } from './view.ts';
import { nameOf } from './fact-columns.ts';

interface AnyFactRow {
  readonly path: string;
  readonly kind: string;
  readonly fact: Letter[(typeof factKinds)[number]][number];
}

/** What a fact comes down to, in one cell. */
function valueOf({ fact }: AnyFactRow): string | number | null {
  if ('edtf' in fact) return fact.edtf;
  if ('identifier' in fact) return fact.identifier;
  if ('currency' in fact) return fact.amount;
  if ('value' in fact) return fact.value;
  if ('mentions' in fact) return fact.body ?? fact.topic;
  if ('contribution' in fact) return fact.contribution ?? fact.mission;
  if ('dueText' in fact) return fact.due ?? fact.dueText;
  return fact.long;
}

/** `letters extract`: in CSV and tables, every fact of every kind in one list. */
export const allView: View<AnyFactRow> = {
  warnings: null,
  everything: true,
  project: (letter) => letter,
  rows: (letter) => factKinds.flatMap((kind) => letter[kind].map((fact) => ({ path: letter.source.path, kind, fact }))),
  table: [
    { title: 'Letter', value: (row) => nameOf(row.path), least: 8 },
    { title: 'Id', value: (row) => row.fact.id },
    { title: 'Line', value: (row) => row.fact.line, right: true },
    { title: 'Text', value: (row) => row.fact.text, least: 20 },
    { title: 'Value', value: valueOf, least: 10 },
  ],
  csv: [
    { title: 'letter', value: (row) => row.path },
    { title: 'kind', value: (row) => row.kind },
    { title: 'id', value: (row) => row.fact.id },
    { title: 'text', value: (row) => row.fact.text },
    { title: 'value', value: valueOf },
    { title: 'start_offset', value: (row) => row.fact.span.start },
    { title: 'end_offset', value: (row) => row.fact.span.end },
    { title: 'line', value: (row) => row.fact.line },
    { title: 'page', value: (row) => row.fact.page },
    { title: 'section', value: (row) => row.fact.section },
    { title: 'footnote', value: (row) => row.fact.footnote },
    { title: 'sentence', value: (row) => row.fact.sentence },
    { title: 'rule', value: (row) => row.fact.rule },
  ],
};
