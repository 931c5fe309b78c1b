import { expect, test } from 'vitest';
import { readTables } from '../../src/extractors/money/tables.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import type { BlockKind } from '../../src/read/source.ts';
import type { Block, Prepared } from '../../src/text/prepared.ts';
import { prepared } from '../helpers.ts';
import { amountsOf } from './reading.ts';

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

test('a table of gifts counts by its total, and its rows and "waarvan" are parts', () => {
  const told = (text: string) =>
    amountsOf(text).map(({ amount, kind, payer, partOf }) => [amount! / 1e6, kind, payer, partOf]);
  expect(
    told(
      [
        'Tabel 1: Nederlandse militaire steun per categorie',
        '',
        'Categorie                     Toegezegd         Waarvan geleverd',
        'Luchtverdediging              € 611 mln.        € 402 mln.',
        'Artillerie en munitie         € 722 mln.        € 584 mln.',
        'Internationale fondsen        € 324 mln.        € 324 mln.',
        'Totaal                        € 1.657 mln.      € 1.310 mln.',
        '',
      ].join('\n'),
    ),
  ).toEqual([
    [611, 'allocation', 'Nederland', 'money-7'],
    [402, 'allocation', 'Nederland', 'money-1'],
    [722, 'allocation', 'Nederland', 'money-7'],
    [584, 'allocation', 'Nederland', 'money-3'],
    [324, 'allocation', 'Nederland', 'money-7'],
    [324, 'allocation', 'Nederland', 'money-8'],
    [1657, 'pledge', 'Nederland', null],
    [1310, 'allocation', 'Nederland', 'money-7'],
  ]);
  // What does not come to its total, and a table without one, is left as it is.
  expect(
    told(
      [
        'Tabel 1: Nederlandse steun',
        '',
        'Categorie                     Toegezegd',
        'Luchtverdediging              € 611 mln.',
        'Artillerie en munitie         € 722 mln.',
        'Totaal                        € 2.000 mln.',
        '',
      ].join('\n'),
    ).every(([, kind, , partOf]) => kind === 'other' && partOf === null),
  ).toBe(true);
});
