import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Amount, kind, payer, and the place of the amount that it is part of. */
const told = (text: string) => amountsOf(text).map(({ amount, kind, payer, partOf }) => [amount, kind, payer, partOf]);

describe('a gift that becomes less is promised at its new level, and what it loses is no gift', () => {
  test.each([
    [
      'De Nederlandse bijdrage aan UNFPA daalt van € 43 naar € 33 miljoen per jaar.',
      [
        [43e6, 'budget', nl, null],
        [33e6, 'pledge', nl, null],
      ],
    ],
    [
      'De bijdrage van Nederland aan UNICEF wordt verlaagd van € 43 miljoen in 2024 naar € 33 miljoen in 2025.',
      [
        [43e6, 'budget', nl, null],
        [33e6, 'pledge', nl, null],
      ],
    ],
    [
      'Nederland verhoogt zijn bijdrage aan UNHCR van € 5 miljoen naar € 8 miljoen.',
      [
        [5e6, 'allocation', nl, 'money-2'],
        [8e6, 'pledge', nl, null],
      ],
    ],
    ['Het kabinet verlaagt de jaarlijkse bijdrage aan UNDP met € 10 miljoen.', [[10e6, 'budget', nl, null]]],
    ['Nederland draagt in 2025 € 12 miljoen minder bij aan UNICEF.', [[12e6, 'budget', nl, null]]],
    ['Op de bijdrage aan de Wereldbank wordt € 25 miljoen bezuinigd.', [[25e6, 'budget', nl, null]]],
    ['Nederland draagt in 2025 € 12 miljoen meer bij aan UNICEF.', [[12e6, 'pledge', nl, null]]],
    ['Het kabinet verhoogt de bijdrage aan UNDP met € 10 miljoen.', [[10e6, 'pledge', nl, null]]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('by how much it is lessened, without a payer', () =>
    expect(told('De vrijwillige bijdrage aan UNAIDS wordt met € 5 miljoen verminderd.')[0]![1]).toBe('budget'));
});

describe('the subject of "bedragen" says what an amount is, whatever is done with it besides', () => {
  test.each([
    [
      'De kosten van de inzet van het fregat bedragen naar verwachting € 12,7 miljoen en worden gefinancierd uit het BIV.',
      [12.7e6, 'cost', nl, null],
    ],
    [
      'De gemeenschappelijke kosten van de missie worden via het Athena-mechanisme gefinancierd en bedragen € 12,5 miljoen.',
      [12.5e6, 'cost', null, null],
    ],
    ['In 2024 bedragen de kosten voor Defensie € 5 miljoen.', [5e6, 'cost', nl, null]],
    ['De waarde van het door Nederland geleverde materieel bedraagt € 2,63 miljard.', [2.63e9, 'pledge', nl, null]],
    ['De waarde van het terrein bedraagt € 2,63 miljard.', [2.63e9, 'other', null, null]],
    ['De door Nederland toegezegde steun van € 5 miljoen aan Oekraïne is overgemaakt.', [5e6, 'pledge', nl, null]],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is held against an estimate, asked for or another body’s', () => {
  test.each([
    ['De belastinginkomsten vallen € 3 miljard hoger uit dan geraamd.', 'other', null],
    ['De VN heeft voor Jemen om $ 4,3 miljard gevraagd.', 'other', null],
    ['Het MINUSMA-budget bedraagt USD 911 miljoen.', 'budget', null],
    ['Het MINUSMA-budget bedraagt € 911 miljoen.', 'budget', null],
    ['Het projectbudget bedraagt USD 911 miljoen.', 'budget', null],
    ['Het projectbudget bedraagt € 911 miljoen.', 'budget', nl],
    ['Via de Europese Vredesfaciliteit is inmiddels € 6,1 miljard vrijgemaakt voor Oekraïne.', 'pledge', 'EU'],
    [
      'Voor 2024 is op de begroting van JenV € 94,6 miljoen beschikbaar voor de opvang van Oekraïners door gemeenten.',
      'budget',
      nl,
    ],
  ])('%s', (text, kind, payer) => expect(told(text).map((one) => one.slice(1, 3))).toEqual([[kind, payer]]));
});

test('parts go on behind "Van dit bedrag"', () =>
  expect(
    told(
      'Van dit bedrag komt € 30 miljoen ten laste van de begroting van Buitenlandse Zaken en € 83 miljoen ten laste van die van Defensie.',
    ).map((one) => one[1]),
  ).toEqual(['allocation', 'allocation']));

test('what is promised before and now is in the total that it comes to', () =>
  expect(
    told(
      'Nederland heeft eerder € 10 miljoen toegezegd. Met de nu toegezegde € 5 miljoen komt het totaal op € 15 miljoen.',
    ),
  ).toEqual([
    [10e6, 'allocation', nl, 'money-3'],
    [5e6, 'allocation', nl, 'money-3'],
    [15e6, 'pledge', nl, null],
  ]));

test.each([
  ['Het kabinet trekt incidenteel € 40 miljoen en structureel € 15 miljoen uit.', [null, 'year']],
  ['De uitgaven bedragen f 42 miljoen op jaarbasis.', ['year']],
])('how often: %s', (text, expected) => expect(amountsOf(text).map(({ per }) => per)).toEqual(expected));

test.each([
  ['In 1996 ƒ 2,3 miljoen betaald.', 2.3e6],
  ['In 1996 fl. 2,3 miljoen betaald.', 2.3e6],
  ['In 1996 f 2,3 miljoen betaald.', 2.3e6],
])('a year before the guilder’s sign is none: %s', (text, amount) =>
  expect(amountsOf(text).map((one) => [one.amount, one.currency])).toEqual([[amount, 'NLG']]),
);

test.each([
  [
    'Aan het CERF wordt € 60 miljoen bijgedragen, aan OCHA € 12 miljoen en aan het Internationale Rode Kruis € 40 miljoen.',
    ['CERF', 'OCHA', 'Rode Kruis'],
  ],
  [
    'Van de € 370 miljoen voor humanitaire hulp in 2022 is € 85 miljoen bestemd voor de Dutch Relief Alliance.',
    [null, 'Dutch Relief Alliance'],
  ],
  ['Nederland levert een bijdrage van EUR 4,5 miljoen aan het UNDP-stabilisatiefonds voor Irak.', ['UNDP']],
])('who gets it: %s', (text, expected) => expect(amountsOf(text).map((one) => one.beneficiary)).toEqual(expected));

test('years "en verder" are open', () =>
  expect(
    amountsOf('Het budget voor 2012 is met € 12 miljoen verlaagd en dat voor 2013 en verder met € 20 miljoen.').map(
      ({ period }) => period,
    ),
  ).toEqual(['2012', '2013/..']));
