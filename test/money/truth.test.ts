import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';
const ua = 'Oekraïne';

/** Kind, payer, beneficiary and purpose of each amount. */
const told = (text: string) =>
  amountsOf(text).map(({ kind, payer, beneficiary, purpose }) => [kind, payer, beneficiary, purpose]);

describe('who pays whom, in sentences with more than one country', () => {
  test.each([
    ['Noorwegen verhoogt zijn steun aan Oekraïne in 2025 tot NOK 85 miljard.', [['pledge', 'Noorwegen', ua, null]]],
    [
      'Canada heeft CAD 500 miljoen toegezegd en Australië schonk 49 tanks ter waarde van 245 miljoen Australische dollar.',
      [
        ['pledge', 'Canada', null, null],
        ['pledge', 'Australië', null, null],
      ],
    ],
    ['Noorwegen zegde 2,5 miljard Noorse kronen toe.', [['pledge', 'Noorwegen', null, null]]],
    ['De EU heeft € 1,35 miljard toegezegd voor de periode 2012-2014.', [['pledge', 'EU', null, null]]],
    ['Het Duitse ontwikkelingsministerie droeg € 12 miljoen bij.', [['pledge', 'Duitsland', null, null]]],
    ['De Duitse ontwikkelingsbank KfW droeg € 12 miljoen bij.', [['budget', null, null, null]]],
    [
      'Nederland heeft € 15 miljoen toegezegd, bovenop de € 9 miljoen voor het Central Emergency Response Fund (CERF).',
      [
        ['pledge', nl, null, null],
        ['pledge', nl, 'CERF', null],
      ],
    ],
    [
      'Nederland committeert € 40 miljoen aan Unicef voor het WASH-programma in de Sahel.',
      [['pledge', nl, 'UNICEF', 'WASH-programma in de Sahel']],
    ],
  ])('%s', (text, expected) =>
    expect(
      told(text).map(([kind, payer, to, purpose], i) => [kind, payer, to, expected[i]?.[3] === null ? null : purpose]),
    ).toEqual(expected),
  );
});

describe('what is advised, asked for or considered is no pledge', () => {
  test.each([
    [
      'De AIV adviseert de Nederlandse bijdrage aan de humanitaire hulp te verhogen tot € 40 miljoen per jaar.',
      'other',
    ],
    ['Het kabinet overweegt een aanvullende bijdrage van maximaal € 5 miljoen aan UNICEF.', 'other'],
    ['De motie verzoekt de regering € 10 miljoen beschikbaar te stellen aan UNHCR.', 'other'],
    ['Slechts 62 procent van het VN-hulpverzoek van USD 2,96 miljard is gefinancierd.', 'other'],
    ['Op verzoek van Oekraïne stelt Nederland € 10 miljoen beschikbaar aan Oekraïne.', 'pledge'],
    ['De evaluatie is toegezegd in het debat van 4 november 2025 en kostte € 285.000 (inclusief btw).', 'cost'],
  ])('%s', (text, kind) => expect(amountsOf(text).map((a) => a.kind)).toEqual([kind]));
});

describe('a purpose is no time and no agreement', () => {
  test.each([
    ['De uitgaven worden geraamd op € 64 miljoen per jaar voor de jaren 2014 en 2015.', null],
    ['Conform het regeerprogramma wordt € 2,4 mld. structureel bezuinigd.', null],
    ['In 2018 is voor het project een bedrag van € 3 miljoen beschikbaar voor de duur van vijf jaar.', null],
    ['Het kabinet trekt € 3 miljoen uit voor de bouw van scholen.', 'bouw van scholen'],
    ['De kosten worden geraamd op € 150 miljoen voor twaalf maanden.', null],
    ['Nederland heeft voor € 98 miljoen aan militaire goederen geleverd of toegezegd.', 'militaire goederen'],
    ['In de begroting is € 37 miljoen voor humanitaire hulp opgenomen.', 'humanitaire hulp'],
  ])('%s', (text, purpose) => {
    const said = amountsOf(text)[0]!.purpose;
    expect(purpose === null ? /jaar|maand|duur|regeer/u.test(said ?? '') : said).toEqual(purpose ?? false);
  });
});

test.each([
  ['Het kabinet verhoogt de bijdrage aan UNHCR met ingang van 2025 tot € 40 miljoen.', 'exact'],
  ['Voor dit project is tot € 40 miljoen beschikbaar.', 'at-most'],
])('"tot" behind a verb of change is its outcome: %s', (text, qualifier) =>
  expect(amountsOf(text)[0]!.qualifier).toBe(qualifier),
);

test('the years over a table without a word in its corner head the columns behind the labels', () => {
  const letter = (rows: string) =>
    `Geachte voorzitter,\n\nHierbij de stand.\n\nTabel 1: Mutaties (bedragen x € 1.000)\n${rows}\n`;
  const cells = (rows: string) => amountsOf(letter(rows)).map(({ amount, period }) => [amount, period]);
  expect(cells('\t2020\t2021\nStand\t11.042\t10.980\nMunitie\t77\t79')).toEqual([
    [11042000, '2020'],
    [10980000, '2021'],
    [77000, '2020'],
    [79000, '2021'],
  ]);
  // A row that lacks a cell does not say which.
  expect(cells('Post\t2020\t2021\nStand\t11.042\t10.980\nMunitie\t79')).toEqual([
    [11042000, '2020'],
    [10980000, '2021'],
    [79000, null],
  ]);
});

describe('who does not pay, and who is not paid', () => {
  test.each([
    // The venue of a conference.
    ['De stichting zegde $ 30 miljoen toe.', [['pledge', null]]],
    [
      'De internationale gemeenschap zegde tijdens de conferentie in Koeweit $ 30 miljard toe voor de wederopbouw.',
      [['pledge', null]],
    ],
    // Who receives from a fund without a known name.
    ['In 2003 ontving Nederland nog 60 miljoen gulden uit het Garantiefonds.', [[null, null]]],
    // What all allies pay together.
    ['De gezamenlijke financiering zal met € 20 miljard stijgen.', [[null, null]]],
  ])('%s', (text, expected) => {
    for (const [i, { kind, payer, beneficiary }] of amountsOf(text).entries()) {
      expect(payer).not.toBe(nl);
      expect(beneficiary).toBeNull();
      if (expected[i]![0] !== null) expect(kind).toBe(expected[i]![0]);
    }
  });
});
