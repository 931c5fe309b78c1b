import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Amount in millions, kind, payer, and the place of the amount that it is part of. */
const told = (text: string) =>
  amountsOf(text).map(({ amount, kind, payer, partOf }) => [amount! / 1e6, kind, payer, partOf]);

describe('a gift raised in steps counts once', () => {
  test.each([
    [
      'Twee dagen later stelde ik € 2 miljoen ter beschikking aan UNICEF; op 14 november verhoogde het kabinet dat bedrag met € 4 miljoen tot € 6 miljoen.',
      [
        [2, 'allocation', nl, 'money-3'],
        [4, 'allocation', nl, 'money-3'],
        [6, 'pledge', nl, null],
      ],
    ],
    [
      'De bijdrage van Nederland aan UNHCR wordt verhoogd van € 5 miljoen tot € 8 miljoen.',
      [
        [5, 'allocation', nl, 'money-2'],
        [8, 'pledge', nl, null],
      ],
    ],
    [
      'De bijdrage van Nederland aan UNHCR is teruggebracht van € 8 tot € 5 miljoen.',
      [
        [8, 'budget', nl, null],
        [5, 'pledge', nl, null],
      ],
    ],
    ['De kosten bedragen € 5 tot € 8 miljoen.', [[5, 'cost', null, null]]],
    [
      'Met de zesde tranche van € 500 miljoen, waarover de Raad een akkoord bereikte, komt de steun uit de EPF op in totaal € 3,1 miljard.',
      [
        [500, 'allocation', 'EU', 'money-2'],
        [3100, 'pledge', 'EU', null],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('parts of a whole, and what is only of it', () => {
  test.each([
    [
      'Nederland gaf € 10 miljoen aan UNICEF. De kosten daarvan, in totaal € 380.000, komen ten laste van artikel 4.',
      [
        [10, 'pledge', nl, null],
        [0.38, 'cost', nl, null],
      ],
    ],
    [
      'Nederland gaf € 10 miljoen aan UNICEF. Een deel daarvan, € 4 miljoen, is voor onderwijs.',
      [
        [10, 'pledge', nl, null],
        [4, 'allocation', nl, 'money-1'],
      ],
    ],
    [
      'Sinds het begin heeft Nederland € 73,5 miljoen vrijgemaakt voor humanitaire hulp. Op 25 september heb ik daar een tranche van € 12 miljoen van aangekondigd.',
      [
        [73.5, 'pledge', nl, null],
        [12, 'allocation', nl, 'money-1'],
      ],
    ],
    [
      'Het Klimaatfonds omvat € 35 miljard tot en met 2030. Voor groene waterstof is daarin € 783,5 mln. opgenomen.',
      [
        [35000, 'budget', nl, null],
        [783.5, 'allocation', nl, 'money-1'],
      ],
    ],
    [
      'Van de tweede tranche ad € 150 miljoen is inmiddels $ 112 miljoen vastgelegd in projecten.',
      [
        [150, 'budget', nl, null],
        [112, 'allocation', nl, 'money-1'],
      ],
    ],
    [
      'Over vier jaar is € 500 miljoen beschikbaar, te beginnen met € 100 miljoen in 2014, € 150 miljoen in 2015 en € 250 miljoen daarna.',
      [
        [500, 'budget', nl, null],
        [100, 'allocation', nl, 'money-1'],
        [150, 'allocation', nl, 'money-1'],
        [250, 'allocation', nl, 'money-1'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what stands right before an amount says what it is', () => {
  test.each([
    ['Nederland draagt € 2,5 miljoen bij, de helft van de benodigde € 5 miljoen.', ['pledge', 'cost']],
    ['Van de toegezegde € 50 miljoen is inmiddels € 35 miljoen uitgegeven.', ['pledge', 'allocation']],
    ['Het kabinet zegde de gevraagde € 5 miljoen niet toe.', ['other']],
    ['De € 50 miljoen die Nederland in 2022 heeft toegezegd, is volledig besteed.', ['pledge']],
  ])('%s', (text, kinds) => expect(amountsOf(text).map(({ kind }) => kind)).toEqual(kinds));
});

describe('kind and payer', () => {
  test.each([
    ['Dit betekent voor het gemeenschappelijke budget een last van ongeveer 12 miljoen euro per jaar.', 'cost', null],
    [
      'De Amerikaanse regering heeft het Congres 4,8 miljard dollar gevraagd voor de aanwezigheid in Europa.',
      'budget',
      'Verenigde Staten',
    ],
    ['UNHCR heeft Nederland € 5 miljoen gevraagd voor de opvang in Jordanië.', 'other', null],
    ['De Europese Commissie stelt 90 miljoen euro beschikbaar voor defensieonderzoek.', 'budget', 'EU'],
    ['De Europese Commissie stelt 90 miljoen euro beschikbaar aan Jordanië.', 'pledge', 'EU'],
    [
      'Aan het door de Britten beheerde International Fund for Ukraine (IFU) dragen wij 100 miljoen euro bij.',
      'pledge',
      nl,
    ],
    ['De additionele uitgaven voor de missie zijn geraamd op € 16,4 miljoen.', 'cost', nl],
    ['De correctie wordt verlaagd, hetgeen Nederland naar schatting € 270 miljoen zou kosten.', 'cost', nl],
    ['Nederland heeft € 131 mln. aan het Griekse programma afgedragen.', 'pledge', nl],
    [
      'Daarnaast wordt uit het BIV, dat € 250 miljoen per jaar bedraagt, een bijdrage geleverd aan opvang in de regio.',
      'budget',
      nl,
    ],
    ['Afgepakt werd vorig jaar meer dan € 330 miljoen.', 'other', null],
    ['De behoefte aan herstel is bepaald op 2,3 miljard dollar.', 'cost', null],
    ['De vastleggingen komen in prijzen van 2018 uit op € 134,6 miljard.', 'budget', nl],
    ['Nederland heeft uit het Europees herstelfonds recht op € 4,7 miljard.', 'other', 'EU'],
    ['De Unie kent aan de eilanden € 76,7 miljoen toe.', 'pledge', 'EU'],
    ['De Nederlandse bijdrage bedroeg € 416 mln. aan publieke middelen.', 'pledge', nl],
    ['Nederland is de op vier na grootste donor met in totaal € 31 miljoen.', 'pledge', nl],
    ['Nederland verwelkomt dit besluit en stelt zelf € 10 miljoen beschikbaar aan UNICEF.', 'pledge', nl],
    ['Nederland verwelkomt het besluit om € 10 miljoen beschikbaar te stellen aan UNICEF.', 'pledge', null],
    ['Het gaat om een lening van € 500 miljoen aan Marokko van de EIB.', 'pledge', 'EIB'],
    [
      'In aanvulling op de steun die eerder werd toegezegd, is de minister voornemens € 20 miljoen beschikbaar te stellen voor noodhulp in Jemen.',
      'pledge',
      nl,
    ],
    ['De exportvergunning betreft radarsystemen ter waarde van € 114 miljoen voor Egypte.', 'other', null],
  ])('%s', (text, kind, payer) => {
    const [one] = amountsOf(text);
    expect([one?.kind, one?.payer]).toEqual([kind, payer]);
  });

  test('gifts under the papers of the Dutch budget are the Netherlands’, in euros and without another donor', () => {
    const paragraph = 'Bij Voorjaarsnota is daar € 20 miljoen aan toegevoegd.';
    const payers = (more: string) => amountsOf(`${paragraph} ${more}`).map(({ payer }) => payer);
    expect(payers('Zo ontving UNHCR € 33 miljoen en het WFP 36 miljoen euro.')).toEqual([nl, nl, nl]);
    expect(payers('Aan het ICRC werd € 25 miljoen overgemaakt.')).toEqual([nl, nl]);
    expect(payers('Zo ontving UNHCR $ 33 miljoen.')).toEqual([nl, null]);
    expect(payers('Ook Duitsland geeft steun. Zo ontving UNHCR € 33 miljoen.')).toEqual([nl, null]);
  });
});

describe('bounds and numbers', () => {
  test.each([
    ['Dat is minder dan de € 218,5 miljoen van de voorgaande periode.', 'exact', 218.5],
    ['De kosten zijn minder dan € 5 miljoen.', 'at-most', 5],
    ['Zij willen tot en met 2030 duizend miljard euro losmaken.', 'exact', 1e6],
    ['De verlaging van de btw tot 9% kost 1,09 mld.', 'exact', 1090],
  ])('%s', (text, qualifier, millions) =>
    expect(amountsOf(text).map((one) => [one.qualifier, one.amount! / 1e6])).toEqual([[qualifier, millions]]),
  );

  test('the outcome of a rise is no ceiling', () =>
    expect(
      amountsOf('De hulpvraag liep op van USD 8,5 miljard in januari tot USD 13,2 miljard nu.').map(
        (one) => one.qualifier,
      ),
    ).toEqual(['exact', 'exact']));
});

describe('period', () => {
  test.each([
    ['In de periode januari 2019 – december 2022 draagt Nederland € 16 miljoen bij.', ['2019/2022']],
    ['Met ingang van 1 januari 2024 is structureel € 12 miljoen beschikbaar.', ['2024/..']],
    ['In mei 2023 gaf Nederland € 16 miljoen.', [null]],
    ['In 2019 kondigde de minister aan dat € 10 miljoen beschikbaar komt in 2020.', ['2020']],
    ['In 2019 kondigde de minister aan dat € 10 miljoen beschikbaar komt.', [null]],
    [
      'De uitgaven bereikten in 2021 een hoogte van 214 miljard euro en zullen tot 2025 met nog eens EUR 70 mld. toenemen.',
      ['2021', '../2025'],
    ],
    [
      'Dit vergt in 2006 en 2007 respectievelijk € 9 mln. en € 11 mln., en structureel € 12 mln. vanaf 2008.',
      ['2006', '2007', '2008/..'],
    ],
  ])('%s', (text, expected) => expect(amountsOf(text).map(({ period }) => period)).toEqual(expected));
});

test.each([
  // Bodies and missions have budgets of their own.
  ['Het NSIP-budget wordt verhoogd tot € 1,2 miljard.', [null]],
  ['Het OCW-budget wordt verhoogd tot € 1,2 miljard.', [nl]],
  // The ministers that meet are those of all states; those of two ministries are the Netherlands'.
  [
    'De ministers stellen het plafond vast. Voor het militaire budget bedraagt dit in 2016 € 1,16 miljard, voor het investeringsprogramma € 690 miljoen.',
    [null, null],
  ],
  ['De ministers van Defensie en Buitenlandse Zaken trekken daarvoor € 5 miljoen uit.', [nl]],
  [
    'Dit gaat over de gemeenschappelijk gefinancierde budgetten. Voor het militaire budget bedraagt dit € 1,16 miljard.',
    [null],
  ],
])('whose budget it is: %s', (text, expected) => expect(amountsOf(text).map(({ payer }) => payer)).toEqual(expected));

test.each([
  [
    'Nederland schenkt Ecuador 4 miljoen dollar voor scanapparatuur en draagt jaarlijks € 1,5 miljoen bij aan UNODC.',
    ['Ecuador', 'UNODC'],
  ],
  [
    'Nederland draagt € 2 miljoen bij aan het UNODC-programma en € 0,5 miljoen aan het fonds van de Raad van Europa.',
    ['UNODC', 'Raad van Europa'],
  ],
  ['In Bangladesh heeft Nederland € 3 miljoen beschikbaar gesteld voor de Rohingya.', ['Bangladesh']],
])('who gets it: %s', (text, expected) => expect(amountsOf(text).map((one) => one.beneficiary)).toEqual(expected));

test.each([
  ['In België is € 500 miljoen uitgetrokken voor hetzelfde doel.', 'budget', null],
  ['In Mali is door Nederland € 5 miljoen uitgetrokken voor steun.', 'pledge', nl],
  ['De Britse regering trekt £ 3 miljard uit, de Franse € 2 miljard.', 'budget', 'Frankrijk'],
  ['Uit het ESF+ is € 414 miljoen beschikbaar voor scholing.', 'budget', 'EU'],
])('whose money it is: %s', (text, kind, payer) => {
  const last = amountsOf(text).at(-1);
  expect([last?.kind, last?.payer]).toEqual([kind, payer]);
});
