import { expect, test } from 'vitest';
import { isLabelRow, readLabelRow } from '../../src/dutch/label-rows.ts';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

const rows = [
  'Datum Bijlage(n)',
  'Ons kenmerk Uw kenmerk',
  'Uw brief van Ons kenmerk Datum',
  'Datum: Ons kenmerk: Bijlagen:',
  'Datum             Behandeld door',
  'Den Haag Ons kenmerk',
];
test.each(rows)('labels beside one another: %s', (line) => {
  expect(isLabelRow(line)).toBe(true);
});

const none = [
  'Datum',
  'Datum 17 november 2005',
  'Onderwerp Bijlage bij de begroting',
  'Datum en plaats',
  'Den Haag, Datum',
  'Bijlagen Voortgangsrapportage',
  '',
];
test.each(none)('no row of labels: %s', (line) => {
  expect(isLabelRow(line)).toBe(false);
});

/** A row, what stands below it, and each label with its value. */
const pairs: [string, string, [string, string | null][], string[]][] = [
  [
    'Datum Bijlage(n)',
    '17 november 2005 4',
    [
      ['Datum', '17 november 2005'],
      ['Bijlage(n)', '4'],
    ],
    [],
  ],
  [
    'Uw brief van Datum',
    '3 oktober 2005 17 november 2005',
    [
      ['Uw brief van', '3 oktober 2005'],
      ['Datum', '17 november 2005'],
    ],
    [],
  ],
  [
    'Ons kenmerk Datum',
    'AV/IR/2005/12345 17 november 2005',
    [
      ['Ons kenmerk', 'AV/IR/2005/12345'],
      ['Datum', '17 november 2005'],
    ],
    [],
  ],
  [
    'Onderwerp Bijlage(n)',
    'Voortgang van de zwakke schakels 2',
    [
      ['Onderwerp', 'Voortgang van de zwakke schakels'],
      ['Bijlage(n)', '2'],
    ],
    [],
  ],
  [
    'Onderwerp                Datum',
    'Verslag Ecofin           9 mei 1998',
    [
      ['Onderwerp', 'Verslag Ecofin'],
      ['Datum', '9 mei 1998'],
    ],
    [],
  ],
  // Two marks with blanks inside: nobody can tell where the first ends.
  [
    'Ons kenmerk Uw kenmerk',
    'DGW/WV 2005/1482 29384-05/VW',
    [
      ['Ons kenmerk', null],
      ['Uw kenmerk', null],
    ],
    ['DGW/WV 2005/1482 29384-05/VW'],
  ],
];
test.each(pairs)('%s over %s', (line, below, labelled, rest) => {
  const read = readLabelRow(line, below);
  const words = ({ start, end }: { start: number; end: number }): string => below.slice(start, end);
  expect(read.labelled.map(({ label, value }) => [line.slice(label.start, label.end), value && words(value)])).toEqual(
    labelled,
  );
  expect(read.rest.map(words)).toEqual(rest);
});

const body =
  '\n\nGeachte voorzitter,\n\nHierbij bied ik u de nota aan die in het overleg van 27 juni is gevraagd.\n\nDE MINISTER VAN ECONOMISCHE ZAKEN,\n\nL.J. Brinkhorst\n';
const heads: [string, string, string][] = [
  [
    'Uw brief    Uw kenmerk    Ons kenmerk       Datum\n                          D2004003456       9 november 2004\nOnderwerp\nStand van zaken SFIR',
    '2004-11-09',
    'Stand van zaken SFIR',
  ],
  [
    'Den Haag        : 3 juli 2009\nOns kenmerk     : DL/2009/1234\nOnderwerp       : Uitvoering motie-Van Hijum\nBijlage(n)      : 2',
    '2009-07-03',
    'Uitvoering motie-Van Hijum',
  ],
  [
    'datum\n14 januari 2008\nonze referentie\nBFB 2008-12M\nuw referentie\nbijlage(n)\n1\nbetreft\nVerslag van de Ecofin van 4 december 2007',
    '2008-01-14',
    'Verslag van de Ecofin van 4 december 2007',
  ],
  [
    'Contactpersoon Doorkiesnummer\n- -\nDatum Bijlage(n)\n17 november 2005 4\nOns kenmerk Uw kenmerk\nDGW/WV 2005/1482 29384-05/VW\nOnderwerp\nVoortgang hoogwaterbescherming: Ruimte voor de\nRivier en zwakke schakels',
    '2005-11-17',
    'Voortgang hoogwaterbescherming: Ruimte voor de Rivier en zwakke schakels',
  ],
  [
    'Datum Uw kenmerk Ons kenmerk Bijlage(n)\n17 mei 2005 EP/5012345 1\nOnderwerp\nEnergierapport',
    '2005-05-17',
    'Energierapport',
  ],
  [
    'Uw brief van Ons kenmerk Datum\n3 april 2003 SV/2003/1 12 mei 2003\nOnderwerp Bijlage(n)\nEvaluatie van de Wet werk en bijstand 2',
    '2003-05-12',
    'Evaluatie van de Wet werk en bijstand',
  ],
  ['Den Haag Ons kenmerk\n12 maart 2007 VO/OK/07/1234\nOnderwerp\nOnderwijstijd', '2007-03-12', 'Onderwijstijd'],
];
test.each(heads)('the head %j', (head, date, subject) => {
  const letter = extractLetter(
    sourceOf(
      `Ministerie van Economische Zaken\n\naan\nde voorzitter van de Tweede Kamer der Staten-Generaal\n\n${head}${body}`,
    ),
  );
  expect(letter.metadata).toMatchObject({ date, subject, recipients: ['Tweede Kamer'] });
});

test('a third who signs below two has a role of two lines', () => {
  const text = `Den Haag, 3 mei 2024\n\nHierbij bied ik u de nota aan.\n\nDe minister van Buitenlandse Zaken,          De minister van Defensie,\n\n\n\nCaspar Veldkamp                              Ruben Brekelmans\n\n\nDe minister voor Buitenlandse Handel\nen Ontwikkelingshulp,\n\n\n\nReinette Klever\n`;
  expect(extractLetter(sourceOf(text)).metadata.signatories).toEqual([
    { name: 'Caspar Veldkamp', role: 'Minister van Buitenlandse Zaken' },
    { name: 'Ruben Brekelmans', role: 'Minister van Defensie' },
    { name: 'Reinette Klever', role: 'Minister voor Buitenlandse Handel en Ontwikkelingshulp' },
  ]);
});
