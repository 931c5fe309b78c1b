import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Payer and beneficiary of each amount. */
const between = (text: string) => amountsOf(text).map(({ payer, beneficiary }) => [payer, beneficiary]);

describe('who receives does not pay', () => {
  test.each([
    ['Het Rode Kruis kan rekenen op een ongeoormerkte bijdrage van € 4 miljoen per jaar.', null, 'Rode Kruis'],
    ['UNHCR kan dit jaar rekenen op een Nederlandse bijdrage van € 33 miljoen.', nl, 'UNHCR'],
    ['UNICEF kan rekenen op € 15 miljoen van Nederland.', nl, 'UNICEF'],
    ['Gavi kan de komende vijf jaar rekenen op € 250 miljoen uit de Nederlandse begroting.', nl, 'Gavi'],
    ['Jordanië kan aanspraak maken op een lening van € 200 miljoen.', null, 'Jordanië'],
    ['Oekraïne komt in aanmerking voor steun ter hoogte van € 1 miljard.', null, 'Oekraïne'],
    [
      'Aan het VN-bevolkingsfonds is een eenmalige gift van USD 7,5 miljoen in het vooruitzicht gesteld.',
      null,
      'UNFPA',
    ],
    ['Het EU-noodtrustfonds kreeg van Nederland een bijdrage van € 26 miljoen.', nl, null],
    ['De Ontwikkelingsassociatie van de Wereldbank (IDA) ontvangt f 287 miljoen per jaar.', nl, 'IDA'],

    ['Voor de Wereldbank is een bijdrage van € 25 miljoen voorzien.', null, 'Wereldbank'],
    ['Het Wereldvoedselprogramma ontvangt van Nederland € 36 miljoen per jaar.', nl, 'WFP'],
    ['Van Nederland ontvangt UNHCR € 30 miljoen.', nl, 'UNHCR'],
    ['UNHCR heeft van Nederland € 30 miljoen ontvangen.', nl, 'UNHCR'],
    ['Oekraïne ontving van de EU een lening van € 5 miljard.', 'EU', 'Oekraïne'],
    ['Het IFRC ontvangt een bijdrage van € 4 miljoen van het kabinet.', nl, 'IFRC'],
    // Those that give, though they have the same forms.
    ['De Wereldbank verstrekt Oekraïne een lening van $ 1,5 miljard.', 'Wereldbank', 'Oekraïne'],
    ['Het Rode Kruis stelt € 4 miljoen beschikbaar aan Libanon.', 'Rode Kruis', 'Libanon'],
    ['De Palestijnse Autoriteit profiteert van een EU-bijdrage van € 168 miljoen.', 'EU', null],
  ])('%s', (text, payer, beneficiary) => {
    const [one] = between(text);
    expect(one![0]).toBe(payer);
    if (beneficiary !== null) expect(one![1]).toBe(beneficiary);
  });
});

describe('lists of names are dealt out over lists of sums', () => {
  test.each([
    [
      'Van de lidstaten hebben Duitsland en Italië € 3 miljoen respectievelijk € 10 miljoen toegezegd.',
      [
        ['Duitsland', null],
        ['Italië', null],
      ],
    ],
    [
      'Japan en de Verenigde Staten betalen 125 respectievelijk 550 miljoen dollar.',
      [
        ['Japan', null],
        ['Verenigde Staten', null],
      ],
    ],
    [
      'Duitsland, Frankrijk en Italië dragen respectievelijk € 30, € 20 en € 10 miljoen bij aan het fonds.',
      [
        ['Duitsland', null],
        ['Frankrijk', null],
        ['Italië', null],
      ],
    ],
    [
      'Noorwegen en Zweden stellen € 5 miljoen en € 7 miljoen beschikbaar aan UNHCR.',
      [
        ['Noorwegen', 'UNHCR'],
        ['Zweden', 'UNHCR'],
      ],
    ],
    [
      'Nederland draagt € 3 miljoen respectievelijk € 5 miljoen bij aan UNHCR en UNICEF.',
      [
        [nl, 'UNHCR'],
        [nl, 'UNICEF'],
      ],
    ],
    [
      'Nederland draagt aan UNHCR en UNICEF respectievelijk € 3 miljoen en € 5 miljoen bij.',
      [
        [nl, 'UNHCR'],
        [nl, 'UNICEF'],
      ],
    ],
    [
      'Aan WFP, UNHCR en UNICEF is respectievelijk € 36 miljoen, € 33 miljoen en € 17 miljoen toegekend.',
      [
        [null, 'WFP'],
        [null, 'UNHCR'],
        [null, 'UNICEF'],
      ],
    ],
    [
      'Aan het WFP en aan UNICEF geeft Nederland € 36 miljoen resp. € 17 miljoen.',
      [
        [nl, 'WFP'],
        [nl, 'UNICEF'],
      ],
    ],
    [
      'Frankrijk en het Verenigd Koninkrijk droegen resp. € 10 mln. en £ 8 mln. bij.',
      [
        ['Frankrijk', null],
        ['Verenigd Koninkrijk', null],
      ],
    ],
    [
      'Oekraïne en Moldavië ontvangen € 50 miljoen respectievelijk € 5 miljoen van Nederland.',
      [
        [nl, 'Oekraïne'],
        [nl, 'Moldavië'],
      ],
    ],
    // Sums of all together, and those of two years.
    [
      'Nederland en België dragen samen € 3 miljoen respectievelijk € 5 miljoen bij.',
      [
        ['Nederland en België', null],
        ['Nederland en België', null],
      ],
    ],
    [
      'Nederland en Duitsland hebben in 2022 en 2023 respectievelijk € 4 miljoen en € 6 miljoen bijgedragen.',
      [
        ['Nederland en Duitsland', null],
        ['Nederland en Duitsland', null],
      ],
    ],
    ['Duitsland en Nederland hebben elk € 5 miljoen toegezegd.', [['Duitsland en Nederland', null]]],
  ])('%s', (text, expected) => expect(between(text)).toEqual(expected));
});
