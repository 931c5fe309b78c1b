import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Kind and payer of each amount. */
const paid = (text: string) => amountsOf(text).map(({ kind, payer }) => [kind, payer]);

describe('the state, its agencies and its budget pay', () => {
  test.each([
    ['Daarvoor is op mijn begroting voor 2001 f 180 mln. vrijgemaakt.', 'budget', nl],
    ['Op mijn begroting is € 30 miljoen beschikbaar voor UNHCR.', 'pledge', nl],
    ['Uit mijn begroting gaat € 5 miljoen naar UNICEF.', 'pledge', nl],
    ['Het herstel van rijksinfrastructuur kost Rijkswaterstaat circa € 22,4 mln.', 'cost', nl],
    ['Dat kost het COA jaarlijks € 30 miljoen.', 'cost', nl],
    ['Het herstel kost het waterschap minimaal € 68 mln.', 'cost', 'waterschap'],
    ['Het COA besteedt € 500 miljoen aan opvang.', 'budget', nl],
    ['Het COA ontvangt € 500 miljoen.', 'budget', nl],
    ['De Belastingdienst heeft € 40 miljoen uitgekeerd.', 'budget', nl],
    ['ProRail investeert € 300 miljoen in het spoor.', 'budget', 'ProRail'],
    ['De Nederlandse afdracht bedraagt € 9 miljard.', 'budget', nl],
    ['De afdracht van Polen bedroeg € 5 miljard.', 'budget', 'Polen'],
    ['De Nederlandse afdrachten stegen. De bruto-afdracht bedroeg in 1996 9,3 miljard gulden.', 'budget', nl],
    [
      'Het kabinet heeft een Noodhulpfonds ingesteld. Uit het Noodhulpfonds is € 20 miljoen bijgedragen aan UNICEF.',
      'pledge',
      nl,
    ],
    ['De EU heeft een Noodfonds ingesteld. Uit het Noodfonds is € 20 miljoen bijgedragen aan UNICEF.', 'pledge', null],
    ['De VN vragen om steun. Aan UNICEF is € 20 miljoen bijgedragen.', 'pledge', null],
    ['De gemeente Valkenburg draagt eenmalig € 1,2 mln. bij.', 'budget', 'gemeente Valkenburg'],
    ['De gemeente Den Haag investeert € 10 miljoen.', 'budget', 'gemeente Den Haag'],
    ['De gemeente draagt € 2 mln. bij.', 'budget', 'gemeente'],
    ['Het waterschap Limburg heeft € 68 mln. uitgetrokken.', 'budget', 'waterschap Limburg'],
    [
      'De provincies Gelderland en Overijssel hebben f 8 mln. toegezegd aan gezinsbedrijven.',
      'budget',
      'provincies Gelderland en Overijssel',
    ],
  ])('%s', (text, kind, payer) => expect(paid(text)[0]).toEqual([kind, payer]));

  test('what stands under a heading of the Dutch part is Dutch', () => {
    const under = (heading: string) =>
      amountsOf(`# ${heading}\n\nAan UNICEF is inmiddels € 20 miljoen toegezegd.\n`).map(({ payer }) => payer);
    expect(under('Nederlandse inzet')).toEqual([nl]);
    expect(under('Europese inzet')).toEqual([null]);
  });
});

describe('parts of an amount named before', () => {
  test.each([
    [
      'Van het Noodhulpfonds, dat met € 570 miljoen werd ingesteld, is circa € 310 miljoen gecommitteerd.',
      [null, 'money-1'],
    ],
    ['Van het budget, dat € 40 miljoen bedraagt, is € 12 miljoen besteed.', [null, 'money-1']],
    ['Van de bijdrage, die € 40 miljoen bedraagt, neem ik kennis; € 12 miljoen is besteed.', [null, null]],
    ['Er werd 9,9 miljard dollar toegezegd, waarvan 5,3 miljard voor 2010 en 2011.', [null, 'money-1']],
    ['Het programma kost £ 40 miljoen, waarvan circa 12 miljoen in 2015.', [null, 'money-1']],
    ['Het plan van € 4 miljoen raakt 9 miljoen mensen, waarvan 5 miljoen vrouwen.', [null]],
    [
      'Het fonds laat een onderuitputting zien van € 134 miljoen.¹\n\nMeer tekst.\n\n¹ Waarvan € 90 miljoen door vertraging bij het programma.\n',
      [null, 'money-1'],
    ],
    [
      'Het fonds laat een onderuitputting zien van € 134 miljoen.¹\n\nMeer tekst.\n\n¹ Daarnaast is € 90 miljoen besteed.\n',
      [null, null],
    ],
    [
      'Voor Pakistan zegde Nederland € 2 mln. toe; dat bedrag is nadien verhoogd tot ruim € 27,9 mln.',
      ['money-2', null],
    ],
    ['Het budget bedraagt € 5 mln. Dit bedrag werd later verhoogd naar € 8 mln.', [null, null]],
  ])('%s', (text, expected) => expect(amountsOf(text).map(({ partOf }) => partOf)).toEqual(expected));

  test('a part is in the currency of its whole', () => {
    const text = 'Er werd 9,9 miljard dollar toegezegd, waarvan 5,3 miljard voor 2010 en 2011.';
    expect(amountsOf(text).map(({ currency }) => currency)).toEqual(['USD', 'USD']);
  });
});

describe('kinds', () => {
  test.each([
    ['De Verenigde Staten gaven $ 600 miljoen.', 'pledge', 'Verenigde Staten'],
    ['De EU-lidstaten en de Commissie gaven tezamen 423 miljoen euro.', 'pledge', 'EU'],
    ['Noorwegen gaf NOK 400 miljoen aan noodhulp.', 'pledge', 'Noorwegen'],
    ['Noorwegen geeft jaarlijks € 8 miljard uit.', 'budget', 'Noorwegen'],
    ['De gemeente gaf € 5 miljoen aan subsidies.', 'budget', 'gemeente'],
    ['Het Innovatiecentrum wordt € 3,2 miljoen duurder dan begroot.', 'cost', null],
    ['De brug is € 20 miljoen goedkoper.', 'cost', null],
    ['Het collegegeld stijgt per 1 september 2008 met € 22.', 'cost', null],
    ['De eigen bijdrage stijgt met € 19.', 'cost', null],
    ['Het budget stijgt met € 22 miljoen.', 'budget', nl],
    ['De defensie-uitgaven stijgen met € 2 miljard.', 'budget', nl],
    // A relative clause has its own verb.
    ['Aan de missie, die de VN $ 380 miljoen per jaar kost, wordt door Nederland bijgedragen.', 'cost', 'VN'],
    ['De missie, die € 12 miljoen kost, wordt gesteund door Nederland.', 'cost', null],
    ['Nederland, dat € 12 miljoen bijdraagt aan UNHCR, steunt dit.', 'pledge', nl],
    ['Het fonds, dat Nederland met € 5 miljoen steunt, is gevuld.', 'pledge', nl],
    // What is taken in.
    ['Nederlandse instellingen verwierven in het vorige programma om en nabij € 1 miljard.', 'other', null],
    ['Het Nationaal Rampenfonds ontving uit giften meer dan 11 miljoen euro.', 'other', null],
    ['De stichting ontving € 3 miljoen aan donaties.', 'other', null],
    ['De gemeenten ontvangen € 100 miljoen.', 'budget', nl],
    ['Bedrijven kunnen tot € 25.000 subsidie krijgen.', 'budget', nl],
    ['De WHO ontvangt een subsidie van € 6 miljoen.', 'pledge', null],
    // What ends is no gift.
    ['Nederland schort de bijdrage van € 13 miljoen aan UNRWA op.', 'other', nl],
    ['De Nederlandse bijdrage van € 13 miljoen aan UNRWA wordt opgeschort.', 'other', nl],
    ['Nederland stopt met de steun van € 5 miljoen aan UNHCR.', 'other', nl],
    ['Nederland draagt € 5 miljoen bij aan UNHCR nu de VS stoppen met hun steun.', 'pledge', nl],
  ])('%s', (text, kind, payer) => expect(paid(text)[0]).toEqual([kind, payer]));

  test('each object has its own amount', () => {
    const text = 'Nederland heeft aan UNHCR € 4 miljoen gegeven en aan UNICEF € 5 miljoen.';
    expect(amountsOf(text).map(({ beneficiary }) => beneficiary)).toEqual(['UNHCR', 'UNICEF']);
  });
});
