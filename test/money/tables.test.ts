import { expect, test } from 'vitest';
import { readTables } from '../../src/extractors/money/tables.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import type { BlockKind } from '../../src/read/source.ts';
import type { Block, Prepared } from '../../src/text/prepared.ts';
import { prepared } from '../helpers.ts';

/** A letter of a caption and a table, as the layout hands them on: rows on lines, cells apart by tabs. */
function letter(caption: string, rows: readonly string[]): Prepared {
  const table = rows.join('\n');
  const text = `${caption}\n${table}\n`;
  const block = (kind: BlockKind, start: number, end: number): Block => ({
    kind,
    start,
    end,
    section: null,
    footnote: null,
    level: null,
  });
  const blocks = [
    block('paragraph', 0, caption.length),
    block('table', caption.length + 1, caption.length + 1 + table.length),
  ];
  return { ...prepared(''), text, blocks, sentences: blocks };
}

function cells(caption: string, rows: readonly string[]): (string | number | null)[][] {
  const ready = letter(caption, rows);
  return readTables(ready, builtinLexicon, []).map(({ at, fields }) => [
    ready.text.slice(at.start, at.end),
    fields.amount,
    fields.currency,
    fields.period,
    fields.purpose,
  ]);
}

test('a caption scales the cells beneath it; years head the columns', () => {
  expect(
    cells('Tabel 1: budgettaire gevolgen (bedragen x € 1.000)', [
      'Omschrijving\t2024\t2025',
      'Subsidies\t12.500\t-1.200',
      'Opdrachten\t980\t(40)',
    ]),
  ).toEqual([
    ['12.500', 12_500_000, 'EUR', '2024', 'Subsidies'],
    ['-1.200', -1_200_000, 'EUR', '2025', 'Subsidies'],
    ['980', 980_000, 'EUR', '2024', 'Opdrachten'],
    ['(40)', -40_000, 'EUR', '2025', 'Opdrachten'],
  ]);
});

test.each([
  ['(x € 1 mln.)', 10_500_000],
  ['(bedragen in miljoenen euro)', 10_500_000],
  ['Bedragen in mln. €', 10_500_000],
  ['(x € 1 miljard)', 10_500_000_000],
])('%s', (caption, amount) => {
  expect(cells(caption, ['Post\t2024', 'Munitie\t10,5']).map((cell) => cell[1])).toEqual([amount]);
});

test('the head of the table can be the caption', () => {
  expect(cells('Zie de tabel.', ['Post (x € 1.000)\t2024', 'Munitie\t25']).map((cell) => cell[1])).toEqual([25_000]);
});

test.each([
  ['no caption', 'Aantallen', ['Post\t2024', 'Munitie\t10,5']],
  ['a column of shares', '(x € 1.000)', ['Post\tAandeel (%)', 'Munitie\t10,5']],
  ['a column of counts', '(x € 1.000)', ['Post\tAantal fte', 'Munitie\t10']],
  ['text', '(x € 1.000)', ['Post\tToelichting', 'Munitie\tzie artikel 5']],
  ['only years', '(x € 1.000)', ['Post\t2024\t2025']],
])('%s gives nothing', (_name, caption, rows) => {
  expect(cells(caption, rows)).toEqual([]);
});
