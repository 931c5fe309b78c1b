import { expect, test } from 'vitest';
import { prepared } from '../helpers.ts';

const sentence = (n: number): string[] => [
  `Op ${n} oktober komen de ministers van Defensie in Brussel bijeen. Het betreft de eerste`,
  'bijeenkomst na de top in Vilnius, die grotendeels in het teken staat van de uitvoering van',
  'de besluiten die daar zijn genomen.',
];

/** Lines with what stands beside them, drawn in blanks. */
function drawn(rows: readonly (readonly [string, string])[], column = 99): string {
  return rows.map(([text, margin]) => (margin === '' ? text : text.padEnd(column) + margin)).join('\n');
}

const blocksOf = (text: string): string[] => {
  const p = prepared(text);
  return p.blocks.map(({ kind, start, end }) => `${kind}: ${p.text.slice(start, end)}`);
};

test('the margin column of pages that are drawn in blanks cuts no sentence', () => {
  const [a, b, c] = sentence(11);
  const first = drawn([
    ['de Voorzitter van de Tweede Kamer', 'Ministerie van Defensie'],
    ['der Staten-Generaal', 'Plein 4'],
    ['', '2511 CR Den Haag'],
    ['', ''],
    ['Datum    28 september 2023', 'Onze referentie'],
    ['', 'BS2023012345'],
    ['Geachte voorzitter,', ''],
    ['', ''],
    [a!, 'Uw referentie'],
    ['', '2023Z01234'],
    [b!, 'Bij beantwoording, datum,'],
    [c!, 'onze referentie vermelden.'],
  ]);
  const second = drawn(
    [
      [sentence(12)[0]!, 'Ministerie van Defensie'],
      ['', 'Onze referentie'],
      [sentence(12)[1]!, 'BS2023012345'],
      [sentence(12)[2]!, ''],
    ],
    110,
  );
  const blocks = blocksOf(`${first}\n\n\f${second}\n`);
  expect(blocks.filter((block) => block.startsWith('paragraph'))).toEqual([
    `paragraph: ${sentence(11).join(' ')}`,
    `paragraph: ${sentence(12).join(' ')}`,
  ]);
  expect(blocks).toContain('letterhead: 2023Z01234');
  expect(blocks).toContain('letterhead: Datum 28 september 2023');
});

test('the last column of a table is none', () => {
  const row = (...cells: string[]): string =>
    cells
      .map((cell) => cell.padEnd(30))
      .join('')
      .trimEnd();
  const table = [
    row('Missie', 'Gebied', 'Einddatum'),
    row('EUFOR Althea', 'Sarajevo', '1 mei 2026'),
    row('NMI', 'Bagdad', '3 mei 2026'),
    row('UNTSO', 'Jeruzalem', '4 mei 2026'),
  ].join('\n');
  const text = `Geachte voorzitter,\n\n${sentence(11).join('\n')}\n\n${table}\n\n${sentence(12).join('\n')}\n`;
  expect(blocksOf(text)).toContain(
    'table: Missie\tGebied\tEinddatum\nEUFOR Althea\tSarajevo\t1 mei 2026\nNMI\tBagdad\t3 mei 2026\nUNTSO\tJeruzalem\t4 mei 2026',
  );
});
