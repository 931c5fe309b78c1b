import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Kind, period, term and whole of each amount. */
const told = (text: string) =>
  amountsOf(text).map(({ kind, period, per, partOf }) => [kind, period, per, partOf?.replace('money-', '') ?? null]);

describe('verbs of budgets, in the first person and in every word order', () => {
  test.each([
    ['Hiervoor trek ik met ingang van 2025 structureel € 7,5 miljoen uit.', '2025/..'],
    ['Hiervoor reserveer ik € 4 miljoen.', null],
    ['Ik hevel € 3 miljoen over naar het Gemeentefonds.', null],
    ['Het kabinet haalt € 1 miljard naar voren.', null],
    ['Er is voor 2024 € 20 miljoen naar voren gehaald.', '2024'],
    ['Naar aanleiding van de motie, die mij verzoekt productie te stimuleren, trek ik € 7 miljoen uit.', null],
    ['In de meerjarenbegroting is daarvoor € 30 miljoen geoormerkt.', null],
    ['De ombuiging van € 300 miljoen wordt gedekt uit de aanvullende post.', null],
    ['Per saldo resteert een tegenvaller van € 35 miljoen.', null],
  ])('%s', (text, period) => {
    expect(amountsOf(text)).toMatchObject([{ kind: 'budget', payer: nl, period }]);
  });
});

describe('years dealt out over amounts', () => {
  test.each([
    ['Voor dit doel maak ik in 2019 en 2020 respectievelijk € 1,2 miljoen en € 0,8 miljoen vrij.', ['2019', '2020']],
    ['Hiervoor is € 5 miljoen en € 8 miljoen beschikbaar in respectievelijk 2024 en 2026.', ['2024', '2026']],
    ['Nederland trekt in 2024, 2025 en 2026 € 36 miljoen, € 38 miljoen en € 40 miljoen uit.', ['2024', '2025', '2026']],
    [
      'Ik stel in 2024 € 3 miljoen, in 2025 € 4 miljoen en vanaf 2026 € 5 miljoen beschikbaar.',
      ['2024', '2025', '2026/..'],
    ],
    [
      'Er is € 100 miljoen begroot, te verdelen over 2025 (€ 40 miljoen) en 2026 (€ 60 miljoen).',
      [null, '2025', '2026'],
    ],
    // Lists of another length say nothing of each.
    [
      'In 2019 en 2020 is respectievelijk € 1 miljoen, € 2 miljoen en € 3 miljoen besteed.',
      ['2019/2020', '2019/2020', '2019/2020'],
    ],
    ['In 2024 en 2025 is voor A en B € 1 miljoen en € 2 miljoen begroot.', ['2024/2025', '2024/2025']],
  ])('%s', (text, periods) => expect(amountsOf(text).map(({ period }) => period)).toEqual(periods));

  test.each([
    // "voor de jaren" is what money is for, even beside a verb of telling; "in" is then when it was told.
    ['Aan Mali is voor de jaren 2012 tot en met 2015 cumulatief € 200 miljoen aan hulp toegezegd.', ['2012/2015']],
    ['In 2012 is aan Mali € 200 miljoen aan hulp toegezegd.', [null]],
    // A clause of its own has its own years.
    [
      'Voor 2025 is € 20 miljoen toegezegd aan UNHCR, en Nederland stelt € 5 miljoen beschikbaar aan UNICEF.',
      ['2025', null],
    ],
  ])('%s', (text, periods) => expect(amountsOf(text).map(({ period }) => period)).toEqual(periods));
});

describe('parts of what was told before', () => {
  test.each([
    [
      'De kosten worden geraamd op € 125 miljoen. Daarvan valt € 61 miljoen in 2014, € 54 miljoen in 2015 en, voor de terugkeer van het materieel, € 10 miljoen in 2016.',
      [
        ['cost', null, null, null],
        ['allocation', '2014', null, '1'],
        ['allocation', '2015', null, '1'],
        ['allocation', '2016', null, '1'],
      ],
    ],
    [
      'Beschikbaar komen € 3 miljoen in 2023 en € 8,4 miljoen in 2024. Van het bedrag voor 2024 is € 2 miljoen geoormerkt.',
      [
        ['budget', '2023', null, null],
        ['budget', '2024', null, null],
        ['allocation', '2024', null, '2'],
      ],
    ],
    [
      'De exploitatie vergt € 26 mln. structureel, waarvan € 19 miljoen wordt gedekt uit de enveloppe en de resterende € 7 miljoen uit vrijval.',
      [
        ['cost', null, 'year', null],
        ['allocation', null, 'year', '1'],
        ['allocation', null, null, '1'],
      ],
    ],
    // "daarvoor", "van deze Raad", "vóór het eind van deze maand" take up no amount.
    [
      'Er is € 35 miljard begroot. In het verslag van deze Raad kom ik terop op de rente, € 45 miljoen per jaar.',
      [
        ['budget', null, null, null],
        ['cost', null, 'year', null],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('bare amounts', () => {
  test.each([
    [
      'Van de 3,5 mld. die voor de steun in 2026 was gereserveerd, is bovendien 2 mld. naar het lopende jaar gehaald.',
      [3.5e9, 2e9],
    ],
    [
      'Er is 2,5 miljard euro uitgetrokken. Voor meer dan 1,9 miljard daarvan liggen de bestemmingen vast.',
      [2.5e9, 1.9e9],
    ],
    ['Voor de steun was 3,5 mld. gereserveerd.', [3.5e9]],
    ['Van de 2 miljoen mensen die steun ontvingen is de helft terug.', []],
    ['De helft van de 3 miljoen doses is gereserveerd.', []],
    ['Er zijn granaten geleverd. Voor 1 miljoen daarvan ligt de bestemming vast.', []],
  ])('%s', (text, amounts) => expect(amountsOf(text).map(({ amount }) => amount)).toEqual(amounts));
});

test.each([
  ['De prijs van een granaat is met 60% opgelopen tot zo’n 3.500 euro.', 'zo’n 3.500 euro', 'approximate'],
  ['De kosten zijn opgelopen tot ruim € 3 miljoen.', 'tot ruim € 3 miljoen', 'at-least'],
  ['De kosten zijn opgelopen tot € 3 miljoen.', '€ 3 miljoen', 'exact'],
])('the outcome of a change: %s', (text, said, qualifier) =>
  expect(amountsOf(text)).toMatchObject([{ text: said, qualifier }]),
);

describe('costs, and what is paid back', () => {
  test.each([
    ['Zij betalen elk de helft van de aankoopsom van 165 miljoen euro.', 'cost'],
    ['De rente bedraagt € 45 à 60 miljoen per jaar.', 'cost'],
    ['Het gaat om middelen van minstens € 50.000 per patiënt per jaar.', 'cost'],
    ['Het gaat om middelen van € 50.000 voor scholen.', 'budget'],
    ['De VN vergoedt naar verwachting tussen de 8 en 10 miljoen euro per jaar.', 'other'],
    ['Ik vergoed gemeenten € 8 miljoen.', 'budget'],
  ])('%s', (text, kind) => expect(amountsOf(text).map((one) => one.kind)).toEqual([kind]));
});

describe('what an adverb takes up', () => {
  test.each([
    [
      'Nederland heeft zich aangesloten bij het Tsjechische initiatief voor granaten en trekt daarvoor 250 miljoen euro uit.',
      'pledge',
    ],
    ['Nederland neemt deel aan een Duitse oefening en trekt daarvoor € 2 miljoen uit.', 'budget'],
  ])('%s', (text, kind) => expect(amountsOf(text)).toMatchObject([{ kind, payer: nl }]));
});
