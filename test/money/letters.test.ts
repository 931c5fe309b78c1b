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
