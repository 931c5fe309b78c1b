import { expect, test } from 'vitest';
import { cited } from './read.ts';

/** Sentence · identifier of each paper, in order. */
const identifiers: readonly [string, ...string[]][] = [
  ['Uw Kamer is geïnformeerd (Kamerstuk 28 676, nr. 426).', 'kst-28676-426'],
  ['Zie Kamerstukken II 2021/22, 35 925, nr. 7.', 'kst-35925-7'],
  ['Zie Kamerstukken II 2021-2022, 35925, nr. 7.', 'kst-35925-7'],
  ['Zie Kamerstukken II 2023–2024, 36 410 X, nr. 5.', 'kst-36410-X-5'],
  ['Zie Kamerstukken II, 2022-2023, 29665, nr. 482.', 'kst-29665-482'],
  ['Zie Kamerstukken II, vergaderjaar 2022-2023, 29 665, nr. 482.', 'kst-29665-482'],
  ['Zie Kamerstukken I 2010/11, 32500 VI, F, p. 6.', 'kst-32500-VI-F'],
  ['Kamerstukken EK, 2012-2013, 33 047, BB', 'kst-33047-BB'],
  ['Kamerstukken I 2012/13, 33 047 BB', 'kst-33047-BB'],
  ['Kamerstukken I 2009/10, 31 145, AA.', 'kst-31145-AA'],
  ['Kamerstukken I 2009/10, 31 145, A, B en C.', 'kst-31145-A', 'kst-31145-B', 'kst-31145-C'],
  ['Kamerstukken I 1995/96, 24 071, nr. 88b', 'kst-24071-88b'],
  ['Kamerstukken II 1987/- 88, 20 300, nr. 3', 'kst-20300-3'],
  ['Zitting 1961-1962-6410, Nr. 5, blz. 12', 'kst-6410-5'],
  ['TK 2011-2012, 33210, nummer 4', 'kst-33210-4'],
  ['(TK 29 521 nr. 361)', 'kst-29521-361'],
  ['TK, 2018-2019, 33 694, nr. 47', 'kst-33694-47'],
  ['Kamerstukken 2, 2015/16, 34 300, nr. 3', 'kst-34300-3'],
  ['Kamerstukken Tweede Kamer 30-800 VI nr 9', 'kst-30800-VI-9'],
  ['Tweede Kamer 2018-2019, 33 694, nr. 47', 'kst-33694-47'],
  ['Zie Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424', 'kst-26485-424'],
  ['vergaderjaar 2018–2019, 33 694, nr. 47', 'kst-33694-47'],
  ['Kamerstuk 21501-28-296', 'kst-21501-28-296'],
  ['Kamerstuk 21 501-02, nr. 2834', 'kst-21501-02-2834'],
  ['Kamerstuk 21501-20-, nr. 2019 van 23 februari 2024', 'kst-21501-20-2019'],
  ['Kamerstuk, 28 676, nr. 451', 'kst-28676-451'],
  ['zie kst-28676-440', 'kst-28676-440'],
  ['(28 676, nr. 108)', 'kst-28676-108'],
  ['Zie ook 27 925, nr. 880 over dit onderwerp.', 'kst-27925-880'],
  ['nr. 170 (33576)', 'kst-33576-170'],
  ['Kamerstuk nr. 17 (36 200 V)', 'kst-36200-V-17'],
  ['over het hoofdlijnenakkoord (36 471-64) op 7 juni', 'kst-36471-64'],
  ['Kst. 36 725, nr. 29', 'kst-36725-29'],
  ['Kst. 29 689, nr. 1311 en Kst. 29 689, nr. 1313.', 'kst-29689-1311', 'kst-29689-1313'],
  ['Kamerstuknummer 36200-XII-60', 'kst-36200-XII-60'],
  ['Kamerst. 29 521, nr. 446', 'kst-29521-446'],
  ['KAMERSTUK 29 521, nr. 446', 'kst-29521-446'],
  ['Kamerstuk nr. 29 521, nr. 446', 'kst-29521-446'],
  ['Kamerstuk 31125 nr. 130 - Voortgang', 'kst-31125-130'],
  ['Kamerstuk 26 150 nr.211', 'kst-26150-211'],
  ['Kamerstuk 29 521 , nr. 446', 'kst-29521-446'],
  ['Kamerstuk 29 521 nummer 446', 'kst-29521-446'],
  ['Kamerstuk 28 676 (nr. 426)', 'kst-28676-426'],
  ['Kamerstukken II 2021/22, 35 925, 7.', 'kst-35925-7'],
  ['Kamerstukken II 96/97, 25 001, nr. 3', 'kst-25001-3'],
  ['Kamerstukken II 1999/00, 26 900, nr. 3', 'kst-26900-3'],
  ['Kamerstukken II 2016/17, 34 775 X, nr. 2', 'kst-34775-X-2'],
  ['Kamerstukken II 2013/14, 33 750-X, nr. 2', 'kst-33750-X-2'],
  ['Kamerstukken II 2006/07, 30800.XV, nr. 2', 'kst-30800-XV-2'],
  ['Kamerstukken II 2006/07, 30 800-IIA, nr. 2', 'kst-30800-IIA-2'],
  ['Kamerstukken II 2008/09, 31 700 IXB, nr. 2', 'kst-31700-IXB-2'],
  ['Kamerstukken II 1982/83, 17 600 hoofdstuk V, nr. 2', 'kst-17600-V-2'],
  ['Kamerstukken II 1982/83, 17 600, hoofdstuk XVII, nr. 2', 'kst-17600-XVII-2'],
  ['Kamerstuk 36 600 K, nr. 2', 'kst-36600-K-2'],
  ['Kamerstukken II 1996/97, 24 493 (R 1557), nr. 5', 'kst-24493-5'],
  ['Kamerstukken II 1996/97, 24 493 (R1557), nr. 5', 'kst-24493-5'],
  ['Kamerstukken II 2007/08, 31 145, nr. 3 (herdruk), p. 5', 'kst-31145-3'],
  ['Kamerstukken 28 676, nrs. 290 en 291', 'kst-28676-290', 'kst-28676-291'],
  ['Kamerstuk 28 676, nr. 372 en 375)', 'kst-28676-372', 'kst-28676-375'],
  ['Kamerstukken 28 676, nrs. 1–3', 'kst-28676-1', 'kst-28676-2', 'kst-28676-3'],
  ['Kamerstukken 28 676, nrs. 1 t/m 3', 'kst-28676-1', 'kst-28676-2', 'kst-28676-3'],
  ['Kamerstuk 34 919, nr. 77 en nr. 79', 'kst-34919-77', 'kst-34919-79'],
  [
    'Kamerstukken 29665, nummers 427, 433, 435 en 473.',
    'kst-29665-427',
    'kst-29665-433',
    'kst-29665-435',
    'kst-29665-473',
  ],
  ['Kamerstukken II, 2001-2002, 28 000, nr. 5, p. 11-12; nr. 8, p. 3-4', 'kst-28000-5', 'kst-28000-8'],
  ['(Kamerstuk 28 676, nr. 440; 29 521, nr. 446)', 'kst-28676-440', 'kst-29521-446'],
  ['Kamerstukken II 2021/22, 35 925, nr. 7 en 2022/23, 36 200, nr. 8', 'kst-35925-7', 'kst-36200-8'],
  ['Kamerstuk 28 676, nr. 440 van 3 mei 2023 en nr. 456 van 15 mei 2024', 'kst-28676-440', 'kst-28676-456'],
  ['Kamerstukken 29521-403, 29521-404 en 27925-880', 'kst-29521-403', 'kst-29521-404', 'kst-27925-880'],
  [
    'Kamerstukken II 2008/09, 31 700-X, nrs. 12, 14 en 17, en 31 200 X, nr. 3',
    'kst-31700-X-12',
    'kst-31700-X-14',
    'kst-31700-X-17',
    'kst-31200-X-3',
  ],
  ['Kamerstukken 27 925 en 29 521, nr. 946', 'kst-27925-946'],
  ['Kamerstuk 32 623/28 676, nr. 12', 'kst-32623-12'],
  ['Bijlage bij Kamerstukken II 2019/20, 31 765, nr. 414', 'kst-31765-414'],
  ['Bijlage 1 van kamerstuk 32 813, nr. 1395', 'kst-32813-1395'],
  ['(Kamerstukken 31945)', '31945'],
  ['het dossier 28 676', '28676'],
  ['(Kamerstuk 36 600 X)', '36600-X'],
  ['Kamerstuk 22 112, nr. 3990 en 3991', 'kst-22112-3990', 'kst-22112-3991'],
  ['(Kamerstukken 2022D06542, 2022D09070 en 2022D16086)', '2022D06542', '2022D09070', '2022D16086'],
  ['Uw kenmerk 2019Z01610/2019D03868', '2019Z01610', '2019D03868'],
  ['met kenmerk 2020Z06510/2020D13944.', '2020Z06510', '2020D13944'],
  ['https://zoek.officielebekendmakingen.nl/kst-28676-440.html', 'kst-28676-440'],
  ['https://zoek.officielebekendmakingen.nl/kst-36600-VII-1.pdf', 'kst-36600-VII-1'],
  ['https://zoek.officielebekendmakingen.nl/kst-21501-20-2019.html#ID-1', 'kst-21501-20-2019'],
  ['https://zoek.officielebekendmakingen.nl/dossier/36600-VII', '36600-VII'],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2022D06542', '2022D06542'],
  ['https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2022Z03456&did=2022D06542', '2022D06542'],
  ['Kamerstuk 28 676, nr. 440 (https://zoek.officielebekendmakingen.nl/kst-28676-440.html)', 'kst-28676-440'],
  ['Kamerstukken II 2022/23, 36 200-XII, nr. 60, blz. 3 en 4', 'kst-36200-XII-60'],
  ['Kamerstuk 28 676, nr. 426, 3 februari 2022', 'kst-28676-426'],
  ['Bijl. Hand. II 1980/81, 16 625, nr. 3', 'kst-16625-3'],
  ['(vergaderjaar 2023–2024, Kamerstuk 36 410 X, nr. 12)', 'kst-36410-X-12'],
  ['Kamerstukken II 2009/10, 32 123 X, nr. 15 (motie-Knops c.s.) en nr. 18', 'kst-32123-X-15', 'kst-32123-X-18'],
  ['(kamerstukken ll 2021/22, 35 925, nr. 7)', 'kst-35925-7'],
  ['(Eerste Kamer, vergaderjaar 2021–2022, 35 925 X, B)', 'kst-35925-X-B'],
  ['Zie TK 29 279, nr. 195 en EK 29 279, O.', 'kst-29279-195', 'kst-29279-O'],
  ['het wetsvoorstel 36 124', '36124'],
  ['Kamerstuk 28 676, nr. 5 en 28 dagen later', 'kst-28676-5'],
  ['Kamerstuk 28 676, nr. 5, 12 miljoen euro', 'kst-28676-5'],
];

test.each(identifiers)('%s', (sentence, ...wanted) => {
  expect(cited(sentence).map((c) => c.identifier)).toEqual(wanted);
});

/** Sentence · fields of the first paper that must hold. */
const fields: readonly [string, Record<string, unknown>][] = [
  [
    'Kamerstuk 28 676, nr. 426',
    {
      type: 'kamerstuk',
      dossier: '28676',
      dossierSuffix: null,
      number: '426',
      chamber: null,
      sessionYear: null,
      pages: null,
      url: 'https://zoek.officielebekendmakingen.nl/kst-28676-426.html',
    },
  ],
  ['Kamerstukken II 2021/22, 35 925, nr. 7, p. 11-12', { chamber: 'II', sessionYear: '2021-2022', pages: '11-12' }],
  [
    'Kamerstukken I 2010/11, 32500 VI, F, p. 6',
    { chamber: 'I', sessionYear: '2010-2011', dossier: '32500', dossierSuffix: 'VI', number: 'F', pages: '6' },
  ],
  ['Kamerstuk 21501-28-296', { dossier: '21501', dossierSuffix: '28', number: '296' }],
  ['Kamerstuk 28676-440', { dossier: '28676', dossierSuffix: null, number: '440' }],
  ['Kamerstukken 27 925 en 29 521, nr. 946', { dossier: '27925', number: '946', alsoUnder: '29521' }],
  ['Bijlage bij Kamerstukken II 2019/20, 31 765, nr. 414', { attachment: true }],
  ['Kamerstuk 28 676, nr. 426, bijlage', { attachment: true }],
  ['Zie Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424', { chamber: 'II', sessionYear: '2022-2023' }],
  ['TK 2011-2012, 33210, nummer 4', { chamber: 'II', sessionYear: '2011-2012', number: '4' }],
  ['Kamerstukken II 1999/2000, 26 900, nr. 1', { sessionYear: '1999-2000' }],
  ['Kamerstukken II 2023–34, 36 410, nr. 5', { sessionYear: null, identifier: 'kst-36410-5' }],
  [
    '(Kamerstukken 31945)',
    { type: 'dossier', dossier: '31945', number: null, url: 'https://zoek.officielebekendmakingen.nl/dossier/31945' },
  ],
  ['2022D06542', { type: 'document-number', url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2022D06542' }],
  ['Kamerstukken II 2019/20, 35 300 X, nr. 2, p. 23–25 en p. 31', { pages: '23-25 en 31' }],
  ['Kamerstukken II 2010/11, 32 450, nr. 3 (MvT), p. 4', { pages: '4' }],
  ['(vergaderjaar 2023–2024, Kamerstuk 36 410 X, nr. 12)', { sessionYear: '2023-2024' }],
  ['Zitting 1961-1962-6410, Nr. 5, blz. 12', { sessionYear: '1961-1962', dossier: '6410', pages: '12' }],
];

test.each(fields)('%s has its fields', (sentence, wanted) => {
  expect(cited(sentence)[0]).toMatchObject(wanted);
});

/** Sentence · the words of each fact. */
const spans: readonly [string, ...string[]][] = [
  ['Zie (Kamerstuk 28 676, nr. 426 van 3 februari 2022).', 'Kamerstuk 28 676, nr. 426'],
  ['(Kamerstuk 28\n676, nr. 451)', 'Kamerstuk 28 676, nr. 451'],
  ['Kamerstukken 28 676, nrs. 290 en 291', 'Kamerstukken 28 676, nrs. 290', '291'],
  [
    'Kamerstukken II, 2001-2002, 28 000, nr. 5, p. 11-12; nr. 8, p. 3-4',
    'Kamerstukken II, 2001-2002, 28 000, nr. 5, p. 11-12',
    '8, p. 3-4',
  ],
  ['(Kamerstuk 2022D22237)', '2022D22237'],
  ['Kamerstuk 28 676, nr. 440; 29 521, nr. 446', 'Kamerstuk 28 676, nr. 440', '29 521, nr. 446'],
];

test.each(spans)('%s: the words', (sentence, ...wanted) => {
  expect(cited(sentence).map((c) => c.text)).toEqual(wanted);
});

test('chamber and session year carry over to the next dossier of the same citation only', () => {
  const carried = cited('Kamerstukken II 2021/22, 35 925, nr. 7 en 36 045, nr. 3');
  expect(carried.map((c) => [c.chamber, c.sessionYear])).toEqual([
    ['II', '2021-2022'],
    ['II', '2021-2022'],
  ]);
  const anew = cited('Kamerstukken II 2021/22, 35 925, nr. 7 en Kamerstuk 36 045, nr. 3');
  expect(anew.map((c) => [c.chamber, c.sessionYear])).toEqual([
    ['II', '2021-2022'],
    [null, null],
  ]);
});

test.each([
  ['Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424', 'kst-26485-424'],
  ['Kamerstuk 28 676, nr. 426', 'kst-28676-426'],
  ['h-tk-20102011-108-5', 'h-tk-20102011-108-5'],
  ['kst-29924-240', 'kst-29924-240'],
])('a text that is nothing but the citation %s', (text, identifier) => {
  expect(cited(text).map((reference) => reference.identifier)).toEqual([identifier]);
});
