import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Amount in millions, kind, payer, and the place of the amount that it is part of. */
const told = (text: string) =>
  amountsOf(text).map(({ amount, kind, payer, partOf }) => [amount! / 1e6, kind, payer, partOf]);

describe('paragraphs, whose gifts must be counted once', () => {
  test('gifts told one by one, and their total', () =>
    expect(
      told(
        'In reactie op de crisis in Gaza heeft het kabinet op 13 oktober € 2 miljoen en op 23 oktober € 10 miljoen extra beschikbaar gesteld. Op 9 november kondigde de minister-president nog eens € 15 miljoen aan. In totaal komt de Nederlandse bijdrage daarmee op € 27 miljoen. Hiervan ging € 10 miljoen naar UNRWA en € 17 miljoen naar de VN-fondsen.',
      ),
    ).toEqual([
      [2, 'allocation', nl, 'money-4'],
      [10, 'allocation', nl, 'money-4'],
      [15, 'allocation', nl, 'money-4'],
      [27, 'pledge', nl, null],
      [10, 'allocation', nl, 'money-4'],
      [17, 'allocation', nl, 'money-4'],
    ]));

  test('a total that they do not come to is another one', () =>
    expect(
      told(
        'Nederland gaf € 2 miljoen aan UNHCR en € 10 miljoen aan WFP. Ook gaf Nederland € 5 miljoen aan UNICEF. In totaal gaf Nederland dit jaar € 40 miljoen aan de regio.',
      ).map((one) => one[3]),
    ).toEqual([null, null, null, null]));

  test('those who get parts in brackets do not pay', () =>
    expect(
      told(
        'Bij Voorjaarsnota is dit budget met € 90 miljoen verhoogd, onder andere ten behoeve van Oekraïne (€ 25 miljoen), Turkije en Syrië (€ 10 miljoen) en de Hoorn van Afrika (€ 30 miljoen).',
      ),
    ).toEqual([
      [90, 'budget', nl, null],
      [25, 'allocation', nl, 'money-1'],
      [10, 'allocation', nl, 'money-1'],
      [30, 'allocation', nl, 'money-1'],
    ]));

  test.each([
    ['Mocht hiertoe worden besloten, dan bedraagt het Nederlandse aandeel naar verwachting € 5 miljoen.', 'other'],
    ['Indien nodig stelt Nederland € 5 miljoen beschikbaar aan UNHCR.', 'pledge'],
    ['Als gevolg hiervan stelt Nederland € 5 miljoen beschikbaar aan UNHCR.', 'pledge'],
  ])('what depends on a decision: %s', (text, kind) => expect(amountsOf(text)[0]!.kind).toBe(kind));
});

test.each([
  [
    'De jaarlijkse bijdragen aan CERF en UNHCR bedroegen respectievelijk € 60 miljoen en € 36 miljoen.',
    ['year', 'year'],
  ],
  ['Het kabinet trekt jaarlijks € 5 miljoen en eenmalig € 3 miljoen uit.', ['year', null]],
  ['Het kabinet trekt jaarlijks € 5 miljoen uit en daarnaast € 3 miljoen voor scholing.', ['year', null]],
])('a term is that of the whole list: %s', (text, expected) =>
  expect(amountsOf(text).map(({ per }) => per)).toEqual(expected),
);

test.each([
  [
    'Het project kent een budget van € 1,75 miljard, waarvan tot en met 2021 € 212 miljoen is uitgegeven.',
    [null, '../2021'],
  ],
  [
    'Hiermee is structureel € 5 miljard toegevoegd aan de begroting, waarmee de uitgaven in 2024 en 2025 op 2% uitkomen.',
    [null],
  ],
  ['In 2023 is € 10 miljoen besteed, waarvan € 3 miljoen aan scholing.', ['2023', '2023']],
])('the years of a part or consequence are not those of the whole: %s', (text, expected) =>
  expect(amountsOf(text).map(({ period }) => period)).toEqual(expected),
);

describe('bare numbers of money', () => {
  test.each([
    [
      'Daaruit gaat € 700 miljoen naar drones: 500 miljoen bij de Oekraïense industrie en 200 miljoen bij de Nederlandse.',
      [700, 500, 200],
    ],
    [
      'De kosten bedragen € 183,4 miljoen. De resterende 88,4 miljoen is verdeeld over drie ministeries.',
      [183.4, 88.4],
    ],
    ['De kosten bedragen € 183,4 miljoen. Er wonen 88,4 miljoen mensen.', [183.4]],
    ['De kosten bedragen € 183,4 miljoen, voor 2 miljoen drones.', [183.4]],
    [
      'Het pakket is € 2 miljard. Hiervan is 1,4 miljard bestemd voor aankopen en € 600 miljoen voor vervanging.',
      [2000, 1400, 600],
    ],
  ])('%s', (text, millions) => expect(amountsOf(text).map(({ amount }) => amount! / 1e6)).toEqual(millions));
});

test.each([
  // What a semicolon parts tells of no gift.
  [
    'De Nederlandse bijdrage komt uit op 2,06% bbp; met de bij Voorjaarsnota toegevoegde € 1,1 miljard groeit de begroting.',
    'budget',
    nl,
  ],
  // Beside the noun that they are the sum of.
  [
    'De gemeenschappelijke kosten van Aspides, over het eerste mandaatjaar 8 miljoen euro, worden via de EPF verdeeld.',
    'cost',
    null,
  ],
  ['De kosten ervan, € 85.000, komen ten laste van de begroting van mijn ministerie.', 'cost', nl],
  ['Boven op de jaarlijkse bijdrage aan UNRWA heeft Nederland eenmalig € 2 miljoen beschikbaar gesteld.', 'pledge', nl],
  [
    'Nederland stelt via het Afghan National Army Trust Fund (ANATF) en het Law and Order Trust Fund (LOTFA) jaarlijks € 20 miljoen ter beschikking.',
    'pledge',
    nl,
  ],
  ['De Commissaris wees op de 30 miljoen euro die voor humanitaire hulp is uitgetrokken.', 'pledge', null],
  ['Er zijn 17 vergunningen verleend, met een totale waarde van € 3,78 miljoen.', 'other', null],
  ['Het taakstellende budget is in lopende prijzen € 544 miljoen.', 'budget', nl],
  ['De additionele kosten worden geraamd op 31,6 miljoen euro.', 'cost', nl],
])('whose it is and what: %s', (text, kind, payer) => {
  const [one] = amountsOf(text);
  expect([one?.kind, one?.payer]).toEqual([kind, payer]);
});

test('"waarmee" speaks of its own sentence', () =>
  expect(
    told(
      'Er zijn winterpakken afgeleverd met een waarde van € 6.350.000. Nederland draagt € 25 miljoen bij aan UCAP, waarmee ons totaal uitkomt op € 100 miljoen.',
    ).map((one) => one[3]),
  ).toEqual([null, 'money-3', null]));

test('the outcome of doubling is no ceiling', () =>
  expect(amountsOf('Duitsland verdubbelt zijn steun komend jaar tot 8 miljard euro.')[0]!.qualifier).toBe('exact'));
