import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import type { Letter } from '../../src/letter.ts';
import { sourceOf } from '../helpers.ts';

test('a closing is no name, and two surnames can have a hyphen with blanks between them', () => {
  const text =
    'Datum 17 november 2020\nBetreft Voortgang MIRT\n\nGeachte voorzitter,\n\nMet deze brief informeer ik u over de voortgang van de overleggen.\n\nHoogachtend,\nDE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nS. van Veldhoven - Van der Meer\n';
  expect(extractLetter(sourceOf(text)).metadata.signatories).toEqual([
    { name: 'S. van Veldhoven - Van der Meer', role: 'Staatssecretaris van Infrastructuur en Waterstaat' },
  ]);
});

test('the number of a paper whose title is not in capitals', () => {
  const text =
    'Tweede Kamer der Staten-Generaal\nVergaderjaar 2018-2019\n32 623\tActuele situatie in Noord-Afrika\nNr. 256\tBrief van de minister voor Buitenlandse Handel\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 5 april 2019\n\nGraag bied ik u hierbij de kabinetsreactie aan op het advies van de Adviesraad Internationale Vraagstukken.\n';
  expect(extractLetter(sourceOf(text)).metadata.identifier).toBe('kst-32623-256');
});

const bare =
  'Den Haag, 3 juni 2005\n\nHierbij bied ik u de begroting aan.\n\nDe minister van Defensie,\nH. G. J. Kamp\n';

test('a short sentence below the date line is the letter, and what is below it its signature', () => {
  expect(extractLetter(sourceOf(bare)).metadata).toMatchObject({
    documentType: 'cover-letter',
    signatories: [{ name: 'H. G. J. Kamp', role: 'Minister van Defensie' }],
  });
});

test('an identifier in the head is the letter’s own only in the series of the House', () => {
  const head = (line: string): Letter => {
    const source = sourceOf(`${line}\n\n${bare}`);
    const end = source.text.indexOf('Hierbij');
    const pieces = [...source.text.slice(0, end).matchAll(/\S.*/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const blocks = pieces.map((piece) => ({ kind: 'letterhead' as const, pieces: [piece] }));
    return extractLetter({ ...source, layout: { blocks, marks: [], links: [], declared: {} } });
  };
  expect(head('kst-29924-240').metadata.identifier).toBe(null);
  expect(head('Vergaderjaar 2015–2016\nkst-29924-240').metadata.identifier).toBe('kst-29924-240');
});

/** The lines below a letter, and who signed it. */
test.each([
  [
    'Two side by side.',
    'De minister van Defensie,          De minister van Buitenlandse Zaken,\n\nH.G.J. Kamp                        B.R. Bot\n',
    [
      ['H.G.J. Kamp', 'Minister van Defensie'],
      ['B.R. Bot', 'Minister van Buitenlandse Zaken'],
    ],
  ],
  [
    'Two side by side, the blanks between them lost.',
    'De minister van Defensie,\nDe minister van Buitenlandse Zaken,\n\nH.G.J. Kamp B.R. Bot\n',
    [
      ['H.G.J. Kamp', 'Minister van Defensie'],
      ['B.R. Bot', 'Minister van Buitenlandse Zaken'],
    ],
  ],
  [
    'Three, their roles over several rows.',
    'De minister van                De minister van          De minister voor\nBuitenlandse Zaken,            Defensie,                Buitenlandse Handel en\n                                                        Ontwikkelingssamenwerking,\n\n\nBert Koenders                  J.A. Hennis-Plasschaert  Lilianne Ploumen\n',
    [
      ['Bert Koenders', 'Minister van Buitenlandse Zaken'],
      ['J.A. Hennis-Plasschaert', 'Minister van Defensie'],
      ['Lilianne Ploumen', 'Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking'],
    ],
  ],
  [
    'The name in brackets.',
    'De Staatssecretaris van Sociale Zaken\nen Werkgelegenheid,\n\n(mr. H.A.L. van Hoof)\n',
    [['H.A.L. van Hoof', 'Staatssecretaris van Sociale Zaken en Werkgelegenheid']],
  ],
  [
    'An official signs for the minister.',
    'DE MINISTER VAN DEFENSIE\nnamens deze,\nDE SECRETARIS-GENERAAL\n\nmr. G.E.A. van Craaikamp\n',
    [['G.E.A. van Craaikamp', 'Secretaris-Generaal']],
  ],
  [
    'A portfolio that goes on in the next line.',
    'De minister van Landbouw,\nNatuurbeheer en Visserij,\n\nL.J. Brinkhorst\n',
    [['L.J. Brinkhorst', 'Minister van Landbouw, Natuurbeheer en Visserij']],
  ],
])('%s', (_, lines, expected) => {
  const text = `Den Haag, 3 juni 2005\n\nHierbij bied ik u de begroting aan.\n\n${lines}`;
  expect(extractLetter(sourceOf(text)).metadata.signatories).toEqual(expected.map(([name, role]) => ({ name, role })));
});
