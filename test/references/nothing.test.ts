import { expect, test } from 'vitest';
import { cited } from './read.ts';

/** Sentences in which nothing is cited. */
const nothing: readonly string[] = [
  'Postbus 20701 2500 ES Den Haag',
  '> Retouradres Postbus 20011 2500 EA Den Haag',
  'Plein 2, 2511 CR Den Haag, telefoon 070 318 2211',
  'Onze referentie BS2024012345',
  'Onze referentie 2024D12345',
  'Kenmerk 2019-0000065013',
  'Kenmerk IENW/BSK-2023/297705',
  'Ons kenmerk MINBUZA.2024.12345-678',
  'Pagina 3 van 7',
  'De bijdrage is € 28 676 000, nr. 3 op de lijst.',
  'Nederland leverde 12 500 granaten en 36 200 helmen.',
  'In totaal 28 676 militairen, van wie 440 vrouwen.',
  'Vraag 12: nr. 5 van de lijst',
  'Lijn nr. 170 (2018)',
  'In het Kamerstuk van 2018 staat dit.',
  'Kamerstuk nr. 5',
  'Kamerstukken: zie bijlage',
  'Tweede Kamer, vergaderjaar 2022–2023',
  'Vergaderjaar 2022–2023',
  'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2',
  'Tweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 418 2',
  'kst-ISSN 0921 - 7371',
  'ISSN 0921-7371 ’s-Gravenhage 2022',
  'het dossier van 2018 is gesloten',
  'dossiernummer 1234567',
  'De TK van 2012 en de EK van 2015',
  'een EK voetbal in 2024',
  'De handelingen van de verdachte in 2010',
  'Staatsblad van 12 maart',
  'een resolutie van 1080 pixels',
  'resolutie 2020 van het Europees Parlement',
  'een VN-resolutie over klimaat',
  'een gesimuleerd artikel 5 scenario',
  'de artikel 100-brief over KFOR',
  'het artikel in de krant van 5 mei',
  'Heeft u kennisgenomen van het artikel «Kritiek op besluit provincie»?',
  'De motie verzoekt de regering te handelen.',
  'een motie van wantrouwen',
  'de motie van de Kamer',
  'besluit 12/2019 van de gemeente',
  'verordening 3/4 van de gemeente',
  'richtlijn 1/2 van de beroepsgroep',
  'Deze Kamerbrief gaat in op drie vragen.',
  'bij brief van 31 januari 2019',
  'https://www.defensie.nl/onderwerpen/2022/06/20',
  'https://nos.nl/artikel/2510977-kritiek-op-besluit-provincie',
  'TZ2023-01',
  'Rekening NL12 RABO 0123 4567 89',
  'Tel. 070 28676, nr. 3',
  'Art. 12',
  'artikel 12 van deze wet',
  'de brief van de vaste commissie van 8 juni 2023',
  'TK 12 december 2023',
  'artikel 12 is gewijzigd',
  'De COM (zie bijlage) en C (2016) van de lijst',
  '28 676 NAVO',
  '36 410 X Vaststelling van de begrotingsstaten',
  'Verslag van de 21 501 deelnemers',
  'BTW-nummer 12345, nr. 6 van de lijst bevat 1 345 678 regels',
  'De begroting 2021–2022 bedraagt 35 925 duizend euro.',
];

test.each(nothing)('nothing in: %s', (sentence) => {
  expect(cited(sentence)).toEqual([]);
});

test('the letter’s own number is no citation, not even where the running footer slipped into the text', () => {
  const letter = [
    'Vergaderjaar 2022–2023',
    '28 676 NAVO',
    'Nr. 418 BRIEF VAN DE MINISTER VAN DEFENSIE',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'De bondgenoten spreken over de Tweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 418 inzet in Irak (Kamerstuk 29 521, nr. 446).',
  ].join('\n\n');
  expect(cited(letter).map((c) => c.identifier)).toEqual(['kst-29521-446']);
});

test('Handelingen and Aanhangsel never come out as Kamerstuk', () => {
  const types = [
    'Handelingen II 2010/11, nr. 108, item 5, p. 2-4',
    'Handelingen II 2010/11, 28 676, p. 12',
    'Aanhangsel Handelingen II 2014/15, nr. 12',
    'Aanhangsel II 2014/15, nr. 12',
  ].flatMap((sentence) => cited(sentence).map((c) => c.type));
  expect(types).not.toContain('kamerstuk');
});
