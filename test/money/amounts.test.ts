import { describe, expect, test } from 'vitest';
import { moneyGrammar } from '../../src/extractors/money/patterns.ts';
import { readMoney } from '../../src/extractors/money/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import type { Pattern } from '../../src/pattern.ts';
import { prepared } from '../helpers.ts';
import { amountsOf } from './reading.ts';

const patterns: readonly Pattern[] = Object.values(moneyGrammar(builtinLexicon)).flat();

describe.each(patterns)('$name', ({ regex, reads, refuses }) => {
  const matches = (text: string): boolean => {
    regex.lastIndex = 0;
    return regex.test(text);
  };
  test.each(reads)('reads %s', (text) => expect(matches(text)).toBe(true));
  test.each(refuses ?? [])('refuses %s', (text) => expect(matches(text)).toBe(false));
});

describe('one amount', () => {
  test.each([
    // Signs and codes, before and after.
    ['Het gaat om € 25.', '€ 25', 25, 'EUR'],
    ['Het gaat om €25 miljoen.', '€25 miljoen', 25e6, 'EUR'],
    ['Hiervoor is EUR 500 miljoen begroot.', 'EUR 500 miljoen', 5e8, 'EUR'],
    // A year before the code is no amount, and does not hide the one behind it.
    ['In 2024 EUR 500.000 uitgegeven.', 'EUR 500.000', 500000, 'EUR'],
    ['een investering van EUR1,5 miljoen', 'EUR1,5 miljoen', 1.5e6, 'EUR'],
    ['een investering van 25.000 EUR', '25.000 EUR', 25000, 'EUR'],
    ['een investering van 1,5 miljoen euro', '1,5 miljoen euro', 1.5e6, 'EUR'],
    ["een investering van 3 miljoen euro's", "3 miljoen euro's", 3e6, 'EUR'],
    ['een lening van 17 mld. euro', '17 mld. euro', 17e9, 'EUR'],
    ['ter waarde van $ 61 miljard', '$ 61 miljard', 61e9, 'USD'],
    ['ter waarde van US$ 25,000', 'US$ 25,000', 25000, 'USD'],
    ['ter waarde van $1,250', '$1,250', 1250, 'USD'],
    ['ter waarde van USD 1.5 billion', 'USD 1.5 billion', 1.5e9, 'USD'],
    ['ter waarde van 725 miljoen dollar', '725 miljoen dollar', 725e6, 'USD'],
    ['ter waarde van 300 miljoen Amerikaanse dollar', '300 miljoen Amerikaanse dollar', 3e8, 'USD'],
    ['ter waarde van £ 45 mln', '£ 45 mln', 45e6, 'GBP'],
    ['ter waarde van GBP 2.000', 'GBP 2.000', 2000, 'GBP'],
    ['ter waarde van 45 miljoen pond sterling', '45 miljoen pond sterling', 45e6, 'GBP'],
    ['ter waarde van CHF 3 mln.', 'CHF 3 mln.', 3e6, 'CHF'],
    ['ter waarde van 6,5 miljard Zweedse kroon', '6,5 miljard Zweedse kroon', 6.5e9, 'SEK'],
    ['ter waarde van 75 miljard Noorse kronen', '75 miljard Noorse kronen', 75e9, 'NOK'],
    ['ter waarde van 500 miljoen DKK', '500 miljoen DKK', 5e8, 'DKK'],
    ['ter waarde van UAH 5 miljard', 'UAH 5 miljard', 5e9, 'UAH'],
    ['ter waarde van 90 miljard roebel', '90 miljard roebel', 90e9, 'RUB'],
    ['ter waarde van 5 miljard yen', '5 miljard yen', 5e9, 'JPY'],
    ['een krediet van f 25 mln.', 'f 25 mln.', 25e6, 'NLG'],
    ['een krediet van ƒ 25 miljoen', 'ƒ 25 miljoen', 25e6, 'NLG'],
    ['een krediet van fl. 12,50', 'fl. 12,50', 12.5, 'NLG'],
    ['een krediet van Hfl. 1,2 miljard', 'Hfl. 1,2 miljard', 1.2e9, 'NLG'],
    ['een krediet van NLG 450.000', 'NLG 450.000', 450000, 'NLG'],
    ['een krediet van 2,5 miljoen gulden', '2,5 miljoen gulden', 2.5e6, 'NLG'],
    ['een krediet van NAf. 35 miljoen', 'NAf. 35 miljoen', 35e6, 'ANG'],
    ['een krediet van 35 miljoen Antilliaanse gulden', '35 miljoen Antilliaanse gulden', 35e6, 'ANG'],
    ['een krediet van COP 500 miljoen', 'COP 500 miljoen', 5e8, 'COP'],
    ['een krediet van KES 1.500.000', 'KES 1.500.000', 1.5e6, 'KES'],
    // Separators.
    ['een bedrag van € 1.250.000,-', '€ 1.250.000,-', 1.25e6, 'EUR'],
    ['een bedrag van €1,250,000.00', '€1,250,000.00', 1.25e6, 'EUR'],
    ['een bedrag van €12.345,67', '€12.345,67', 12345.67, 'EUR'],
    ['een bedrag van € 1 250 000', '€ 1 250 000', 1.25e6, 'EUR'],
    ['een bedrag van € 1.118 miljoen', '€ 1.118 miljoen', 1.118e9, 'EUR'],
    ['een bedrag van € 1,250 miljoen', '€ 1,250 miljoen', 1.25e6, 'EUR'],
    ['een bedrag van € 1.5 miljoen', '€ 1.5 miljoen', 1.5e6, 'EUR'],
    ['een bedrag van € 0,35', '€ 0,35', 0.35, 'EUR'],
    ['een bedrag van € 83,87', '€ 83,87', 83.87, 'EUR'],
    ['een bedrag van EUR 20,--', 'EUR 20,--', 20, 'EUR'],
    ['een bedrag van € 20,=', '€ 20,=', 20, 'EUR'],
    ['een bedrag van €5.000.000.000', '€5.000.000.000', 5e9, 'EUR'],
    ['een bedrag van € 4,2 miljoen', '€ 4,2 miljoen', 4.2e6, 'EUR'],
    // Scale words.
    ['een bedrag van 5 mio euro', '5 mio euro', 5e6, 'EUR'],
    ['een bedrag van € 3 mrd', '€ 3 mrd', 3e9, 'EUR'],
    ['een bedrag van € 2 bn', '€ 2 bn', 2e9, 'EUR'],
    ['een bedrag van € 1,2 biljoen', '€ 1,2 biljoen', 1.2e12, 'EUR'],
    ['een bedrag van € 500 duizend', '€ 500 duizend', 500000, 'EUR'],
    ['een bedrag van € 25k', '€ 25k', 25000, 'EUR'],
    ['een bedrag van k€ 500', 'k€ 500', 500000, 'EUR'],
    ['een bedrag van € 7,5M', '€ 7,5M', 7.5e6, 'EUR'],
    ['een bedrag van M€ 12', 'M€ 12', 12e6, 'EUR'],
    // Words.
    ['een bedrag van anderhalf miljard euro', 'anderhalf miljard euro', 1.5e9, 'EUR'],
    ['een bedrag van een half miljoen euro', 'een half miljoen euro', 500000, 'EUR'],
    ['een bedrag van tweeënhalf miljard euro', 'tweeënhalf miljard euro', 2.5e9, 'EUR'],
    ['een bedrag van drie en een half miljoen euro', 'drie en een half miljoen euro', 3.5e6, 'EUR'],
    ['een bedrag van honderd miljoen euro', 'honderd miljoen euro', 1e8, 'EUR'],
    ['een bedrag van twee miljard euro', 'twee miljard euro', 2e9, 'EUR'],
    ['een bedrag van vijfentwintig miljoen euro', 'vijfentwintig miljoen euro', 25e6, 'EUR'],
    ['een bedrag van driehonderdvijftigduizend euro', 'driehonderdvijftigduizend euro', 350000, 'EUR'],
    ['een bedrag van een miljoen euro', 'een miljoen euro', 1e6, 'EUR'],
    ['een bedrag van vijftig euro', 'vijftig euro', 50, 'EUR'],
    // Parts of a unit, and prices by measure.
    ['een heffing van 50 eurocent', '50 eurocent', 0.5, 'EUR'],
    ['een heffing van 35 cent', '35 cent', 0.35, 'EUR'],
    ['een prijs van € 1,789 per liter', '€ 1,789', 1.789, 'EUR'],
    ['een prijs van € 0,05 per kWh', '€ 0,05', 0.05, 'EUR'],
    // Years before it are years.
    ['In 2024 € 30 miljoen beschikbaar.', '€ 30 miljoen', 30e6, 'EUR'],
    ['Sinds 2022 100 miljoen euro besteed.', '100 miljoen euro', 1e8, 'EUR'],
    ['tussen 2024 en 2031 1,1 miljard euro beschikbaar', '1,1 miljard euro', 1.1e9, 'EUR'],
    // Without a currency, in a sentence about finance.
    ['Het budget komt uit op 5,69 mld. in 2026.', '5,69 mld.', 5.69e9, 'EUR'],
    ['De uitgaven stijgen met 1,2 mld.', '1,2 mld.', 1.2e9, 'EUR'],
    ['De begroting kent een tekort van 3 miljard.', '3 miljard', 3e9, 'EUR'],
    ['Minus: € -5 miljoen', '€ -5 miljoen', -5e6, 'EUR'],
  ])('%s', (sentence, text, amount, currency) => {
    const [one, ...more] = amountsOf(sentence);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ text, amount, currency, qualifier: 'exact', min: amount, max: amount });
  });
});

describe('bounds', () => {
  test.each([
    ['meer dan €450 miljoen', 'meer dan €450 miljoen', 450e6, 'at-least', 450e6, null],
    ['ruim € 640 miljoen', 'ruim € 640 miljoen', 640e6, 'at-least', 640e6, null],
    ['minimaal EUR 5 miljoen', 'minimaal EUR 5 miljoen', 5e6, 'at-least', 5e6, null],
    ['minstens € 5 miljoen', 'minstens € 5 miljoen', 5e6, 'at-least', 5e6, null],
    ['ten minste € 5 miljoen', 'ten minste € 5 miljoen', 5e6, 'at-least', 5e6, null],
    ['niet minder dan € 5 miljoen', 'niet minder dan € 5 miljoen', 5e6, 'at-least', 5e6, null],
    ['€ 20 miljoen of meer', '€ 20 miljoen of meer', 20e6, 'at-least', 20e6, null],
    ['naar schatting meer dan € 5 miljoen', 'naar schatting meer dan € 5 miljoen', 5e6, 'at-least', 5e6, null],
    ['bijna € 4,2 miljoen', 'bijna € 4,2 miljoen', 4.2e6, 'at-most', null, 4.2e6],
    ['maximaal € 20.000', 'maximaal € 20.000', 20000, 'at-most', null, 20000],
    ['ten hoogste € 20.000', 'ten hoogste € 20.000', 20000, 'at-most', null, 20000],
    ['minder dan € 20.000', 'minder dan € 20.000', 20000, 'at-most', null, 20000],
    ['niet meer dan € 20.000', 'niet meer dan € 20.000', 20000, 'at-most', null, 20000],
    ['nog geen € 3 miljoen', 'nog geen € 3 miljoen', 3e6, 'at-most', null, 3e6],
    ['een kleine € 5 miljoen', 'een kleine € 5 miljoen', 5e6, 'at-most', null, 5e6],
    ['tot € 5 miljoen', 'tot € 5 miljoen', 5e6, 'at-most', null, 5e6],
    ['tot een maximum van € 750 miljoen', 'tot een maximum van € 750 miljoen', 750e6, 'at-most', null, 750e6],
    ['maximaal circa € 11 miljoen', 'maximaal circa € 11 miljoen', 11e6, 'at-most', null, 11e6],
    ['circa € 165 miljoen', 'circa € 165 miljoen', 165e6, 'approximate', null, null],
    ['ongeveer 8 miljard euro', 'ongeveer 8 miljard euro', 8e9, 'approximate', null, null],
    ["zo'n 8 miljard euro", "zo'n 8 miljard euro", 8e9, 'approximate', null, null],
    ['zo’n 8 miljard euro', 'zo’n 8 miljard euro', 8e9, 'approximate', null, null],
    ['rond de € 13 miljoen', 'rond de € 13 miljoen', 13e6, 'approximate', null, null],
    ['om en nabij de € 7 miljoen', 'om en nabij de € 7 miljoen', 7e6, 'approximate', null, null],
    ['ca. € 7 miljoen', 'ca. € 7 miljoen', 7e6, 'approximate', null, null],
    ['2,5 à 3 miljard euro', '2,5 à 3 miljard euro', 2.5e9, 'range', 2.5e9, 3e9],
    ['€ 10-15 mln.', '€ 10-15 mln.', 10e6, 'range', 10e6, 15e6],
    ['€ 10 tot 15 miljoen', '€ 10 tot 15 miljoen', 10e6, 'range', 10e6, 15e6],
    ['tussen de 16 en 19 miljard euro', 'tussen de 16 en 19 miljard euro', 16e9, 'range', 16e9, 19e9],
    ['tussen circa 16 en 19 miljard euro', 'tussen circa 16 en 19 miljard euro', 16e9, 'range', 16e9, 19e9],
    ['tussen € 25 miljoen en € 100 miljoen', 'tussen € 25 miljoen en € 100 miljoen', 25e6, 'range', 25e6, 100e6],
    ['tussen de € 16 en de € 19 miljard', 'tussen de € 16 en de € 19 miljard', 16e9, 'range', 16e9, 19e9],
    ['van 5 tot 8 miljoen euro', 'van 5 tot 8 miljoen euro', 5e6, 'range', 5e6, 8e6],
    ['€ 500.000 tot € 1 miljoen', '€ 500.000 tot € 1 miljoen', 500000, 'range', 500000, 1e6],
    ['€ 2 à € 3 mln.', '€ 2 à € 3 mln.', 2e6, 'range', 2e6, 3e6],
    ['10 of 12 miljoen euro', '10 of 12 miljoen euro', 10e6, 'range', 10e6, 12e6],
    ['€ 1 à 2,5 miljard', '€ 1 à 2,5 miljard', 1e9, 'range', 1e9, 2.5e9],
    // A change's outcome is no ceiling.
    ['oplopend tot € 8 miljoen', '€ 8 miljoen', 8e6, 'exact', 8e6, 8e6],
    ['De korting loopt op tot € 8 miljoen', '€ 8 miljoen', 8e6, 'exact', 8e6, 8e6],
    ['verhoogd tot € 8 miljoen', '€ 8 miljoen', 8e6, 'exact', 8e6, 8e6],
    ['een verhoging van € 5 tot € 8 miljoen', '€ 5 tot € 8 miljoen', 5e6, 'range', 5e6, 8e6],
    ['oplopend tot maximaal € 8 miljoen', 'tot maximaal € 8 miljoen', 8e6, 'at-most', null, 8e6],
  ])('%s', (sentence, text, amount, qualifier, min, max) => {
    expect(amountsOf(`Het gaat om ${sentence}.`)).toMatchObject([{ text, amount, qualifier, min, max }]);
  });
});

describe('several amounts', () => {
  test.each([
    ['€ 1,5 en € 0,5 miljard', [1.5e9, 0.5e9]],
    ['respectievelijk € 3, € 4 en € 5,5 miljoen', [3e6, 4e6, 5.5e6]],
    ['respectievelijk 5, 10 en 15 miljoen euro', [5e6, 10e6, 15e6]],
    ['€ 3,4 en 5,6 mln.', [3.4e6, 5.6e6]],
    ['€ 3 miljoen en 5 miljoen', [3e6, 5e6]],
    ['van € 5 miljoen naar € 8 miljoen', [5e6, 8e6]],
    ['€ 1,5 miljoen en € 3 miljoen', [1.5e6, 3e6]],
    ['oplopend van € 5 miljoen in 2024 tot € 25 miljoen in 2030', [5e6, 25e6]],
    ['opgehoogd met € 3 mln. tot € 8 mln.', [3e6, 8e6]],
    ['aanvraagkosten €23 en verlengkosten €13', [23, 13]],
  ])('%s', (sentence, amounts) => {
    expect(amountsOf(sentence).map(({ amount }) => amount)).toEqual(amounts);
  });
});

describe('vague amounts are facts without a number, and are told', () => {
  test.each([
    ["Het gaat om tientallen miljoenen euro's.", "tientallen miljoenen euro's", 'EUR'],
    ["Dit kost enkele miljoenen euro's.", "enkele miljoenen euro's", 'EUR'],
    ['Er zijn tientallen miljarden dollars mee gemoeid.', 'tientallen miljarden dollars', 'USD'],
    ["Het scheelt duizenden euro's.", "duizenden euro's", 'EUR'],
  ])('%s', (sentence, text, currency) => {
    expect(amountsOf(sentence)).toMatchObject([{ text, currency, amount: null, qualifier: 'approximate' }]);
    expect(readMoney(prepared(sentence), builtinLexicon).remarks).toMatchObject([{ code: 'vague-amount' }]);
  });

  test('a comma before three figures is told as ambiguous', () => {
    expect(readMoney(prepared('Het tarief is € 1,250.'), builtinLexicon).remarks).toMatchObject([
      { code: 'ambiguous-number' },
    ]);
  });
});

describe('no money', () => {
  test.each([
    'Rusland produceert 1 miljoen granaten per jaar.',
    'In Nederland wonen 17,5 miljoen mensen.',
    'Er zijn 2 miljoen vaccins besteld.',
    'Het gaat om 100 miljoen.',
    'In de zomervakantie vertrokken 3,7 miljoen passagiers vanaf Schiphol.',
    'Er zijn 6 miljoen vluchtelingen uit Oekraïne.',
    'De 450 miljoen EU-burgers.',
    'De uitgaven betreffen 3 miljoen doses.',
    'Miljoenen mensen zijn op de vlucht.',
    'Tientallen landen namen deel.',
    'Duizenden militairen oefenen.',
    'Defensie besteedt 2% van het bbp.',
    'De euro steeg met 5 procent.',
    'De Euro 6-norm en EURO 5 gelden.',
    'De euro 2000 werd ingevoerd.',
    'De eurozone telt 19 euro-landen.',
    'De eurocommissaris bezocht Den Haag.',
    'De dollarkoers daalde.',
    'Elke euro telt.',
    'Dat is geen cent waard.',
    'Er hangen 5 AED’s in het gebouw.',
    'De COP 27 in Egypte en COP26 in Glasgow.',
    'SDG 13 gaat over klimaat.',
    'Kwetsbaarheid CVE 2024 is verholpen.',
    'De ALL 5 en TOP 10.',
    'De F-16 en F-35.',
    'Artikel 12, lid 3.',
    'Kamerstuk 28 676, nr. 426.',
    'Op 3 mei 2024 om 10.30 uur.',
    'Postbus 20401, 2500 EK Den Haag.',
    'Telefoon 070 348 4848.',
    'De 27 EU-lidstaten en 32 NAVO-bondgenoten.',
    'Er zijn 100 NAVO-militairen.',
    'Een vermogen van 500 MW en 12 MHz.',
    'De afstand is 300 KM.',
    'Zij wegen 500 pond.',
    'Er stonden 12 kronen in de vitrine.',
    'De miljoenennota verschijnt op Prinsjesdag.',
    'Een miljardeninvestering.',
    'Een percentage van 5 centimeter.',
    'De kosten (x € 1.000) zijn hoog.',
    'Bedragen x € 1 miljoen',
    'bedragen in miljoenen euro',
    'Vanaf 1 januari 2024 geldt de regeling.',
    'In de periode 2021-2027.',
    'Drie coalities en twee fondsen.',
    'De helft van de begroting.',
    'Het €-teken ontbreekt.',
    'Resolutie 2334 (2016).',
    'Verordening (EU) 2016/679.',
    'EUR is de code van de euro.',
    'USD en CHF zijn valuta.',
    '1 1 1 1 1 1 1',
    '€ € € €',
  ])('%s', (sentence) => {
    expect(amountsOf(sentence)).toEqual([]);
  });
});
