import { expect, test } from 'vitest';
import type { DateFields } from '../../src/extractors/dates/schema.ts';
import { readReferences } from '../../src/extractors/references/read.ts';
import type { Named } from '../../src/fact.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { giveCitationsContext } from '../../src/relate/citations/context.ts';
import type { Prepared } from '../../src/text/prepared.ts';
import { prepared } from '../helpers.ts';

/** The days that a text says, by their words: a hand-made stand-in for the reader of dates. */
type Days = Readonly<Record<string, string>>;

function datesOf(p: Prepared, days: Days): Named<DateFields>[] {
  const found: Named<DateFields>[] = [];
  for (const [words, edtf] of Object.entries(days)) {
    for (let at = p.text.indexOf(words); at !== -1; at = p.text.indexOf(words, at + 1)) {
      const fields: DateFields = {
        edtf,
        start: edtf,
        end: edtf,
        precision: 'day',
        modifier: null,
        relation: null,
        basis: 'stated',
        role: 'other',
      };
      found.push({ id: `date-${found.length + 1}`, rule: 'day', at: { start: at, end: at + words.length }, fields });
    }
  }
  return found;
}

function told(text: string, days: Days): [string | null, string | null, string | null][] {
  const p = prepared(text);
  const named = readReferences(p, builtinLexicon).found.map((found, i) => ({ ...found, id: `reference-${i + 1}` }));
  return giveCitationsContext(named, datesOf(p, days), p)
    .filter((r) => r.fields.type !== 'motion')
    .map((r) => [r.fields.identifier, r.fields.date, r.fields.title]);
}

const mei = { '3 mei 2023': '2023-05-03' };

/** Text · its days · identifier, day and title of each citation. */
const rows: readonly [string, Days, ...[string | null, string | null, string | null][]][] = [
  ['Zie Kamerstuk 28 676, nr. 426 van 3 mei 2023.', mei, ['kst-28676-426', '2023-05-03', null]],
  ['(Kamerstuk 29 521, nr. 446, d.d. 3 mei 2023)', mei, ['kst-29521-446', '2023-05-03', null]],
  ['(Kamerstuk 26 488, nr. 9, van 3 mei 2023)', mei, ['kst-26488-9', '2023-05-03', null]],
  ['Zie Kamerstuk 28 676, nr. 426 (3 mei 2023).', mei, ['kst-28676-426', '2023-05-03', null]],
  [
    'De Kamer is geïnformeerd per brief op 3 mei 2023 (zie Kamerstuk 28 676, nr. 464).',
    mei,
    ['kst-28676-464', '2023-05-03', null],
  ],
  [
    'Hierover is de Kamer op 3 mei 2023 geïnformeerd (Kamerstuk 35420, nr. 12).',
    mei,
    ['kst-35420-12', '2023-05-03', null],
  ],
  [
    'Op 3 mei 2023 is uw Kamer hierover per brief geïnformeerd (Kamerstuk 35420, nr. 12).',
    mei,
    ['kst-35420-12', '2023-05-03', null],
  ],
  [
    'De evaluatie is op 3 mei 2023 aan uw Kamer aangeboden (Kamerstuk 27 925, nr. 756).',
    mei,
    ['kst-27925-756', '2023-05-03', null],
  ],
  [
    'In de Kamerbrief van 3 mei 2023 (Kamerstuk 29 924, nr. 255) staat dit.',
    mei,
    ['kst-29924-255', '2023-05-03', null],
  ],
  [
    'in de brief inzake de bijdrage aan veiligheid Rode Zee van 3 mei 2023 (Kamerstuk 29 521, nr. 471)',
    mei,
    ['kst-29521-471', '2023-05-03', 'de bijdrage aan veiligheid Rode Zee'],
  ],
  [
    'In de brief van de Minister van Defensie van 3 mei 2023 over Gaza (Kamerstuk 23 432, nr. 512) staat dit.',
    mei,
    ['kst-23432-512', '2023-05-03', 'Gaza'],
  ],
  [
    'Uw Kamer is bij brieven van 3 mei 2023 (Kamerstuk 28 676, nr. 440) en 5 juni 2023 (Kamerstuk 28 676, nr. 441) geïnformeerd.',
    { ...mei, '5 juni 2023': '2023-06-05' },
    ['kst-28676-440', '2023-05-03', null],
    ['kst-28676-441', '2023-06-05', null],
  ],
  [
    'Zie Kamerstuk 36 045, nrs. 1 en 2 d.d. 3 mei 2023.',
    mei,
    ['kst-36045-1', '2023-05-03', null],
    ['kst-36045-2', '2023-05-03', null],
  ],
  [
    'beantwoord middels een brief over Ambtelijke analyses (36 471-64) op 3 mei 2023.',
    mei,
    ['kst-36471-64', '2023-05-03', 'Ambtelijke analyses'],
  ],
  [
    'Uw Kamer is hier met de Defensienota op 3 mei 2023 over geïnformeerd (Kamerstuk 2022D22237).',
    mei,
    ['2022D22237', '2023-05-03', 'Defensienota'],
  ],
  [
    '(Kamerbrief over de toestand aan het front, Kamerstuk 21501-20, nr. 2019)',
    {},
    ['kst-21501-20-2019', null, 'de toestand aan het front'],
  ],
  [
    'zoals toegelicht in de brief Onbemande systemen (UAS) (Kamerstuk 28 676, nr. 442)',
    {},
    ['kst-28676-442', null, 'Onbemande systemen (UAS)'],
  ],
  [
    'In de brief over de Actualisering van het Plan heeft het kabinet (Kamerstuk 28 676, nr. 456) geschreven',
    {},
    ['kst-28676-456', null, 'Actualisering van het Plan'],
  ],
  [
    '(zie Kamerstuk 31125 nr. 130 - Voortgang Agenda Innovatie & Onderzoek).',
    {},
    ['kst-31125-130', null, 'Voortgang Agenda Innovatie & Onderzoek'],
  ],
  [
    'In de Kamerbrief «Stand van zaken F-35» van 3 mei 2023 (Kamerstuk 26 488, nr. 464)',
    mei,
    ['kst-26488-464', '2023-05-03', 'Stand van zaken F-35'],
  ],
  ['motie-Jansen c.s. (Kamerstuk 33 750 XVII, nr. 34)', {}, ['kst-33750-XVII-34', null, 'motie-Jansen c.s.']],
  [
    'In de Kamerbrief ‘Overtekening regeling’ van 3 mei 2023 heeft mijn voorganger dit gemeld.',
    mei,
    [null, '2023-05-03', 'Overtekening regeling'],
  ],
  // A day that is not the day of the paper.
  [
    'De op 3 mei 2023 aangenomen motie-Van Dam (Kamerstuk 35 570 X, nr. 22) verzoekt dit.',
    mei,
    ['kst-35570-X-22', null, 'motie-Van Dam'],
  ],
  [
    'Zoals toegezegd in het commissiedebat van 3 mei 2023 is de Kamer geïnformeerd (Kamerstuk 28 676, nr. 456).',
    mei,
    ['kst-28676-456', null, null],
  ],
  [
    'Naar aanleiding van het AO van 3 mei 2023 heb ik uw Kamer een brief gestuurd (Kamerstuk 28 676, nr. 312).',
    mei,
    ['kst-28676-312', null, null],
  ],
  [
    'Na de aanslag van 3 mei 2023 is uw Kamer ingelicht (Kamerstuk 28 676, nr. 312).',
    mei,
    ['kst-28676-312', null, null],
  ],
  ['Het schip vertrok op 3 mei 2023 uit Den Helder (Kamerstuk 29 521, nr. 470).', mei, ['kst-29521-470', null, null]],
  ['De inzet is op 3 mei 2023 geëindigd (Kamerstuk 28676 nr. 386).', mei, ['kst-28676-386', null, null]],
  ['Zie Kamerstuk 28 676, nr. 426. Op 3 mei 2023 volgde meer.', mei, ['kst-28676-426', null, null]],
  [
    'De Kamer is geïnformeerd (Kamerstuk 28 676, nr. 440). De missie begon op 3 mei 2023.',
    mei,
    ['kst-28676-440', null, null],
  ],
  [
    'Op 3 mei 2023 is uw Kamer geïnformeerd (Kamerstukken 28 676, nrs. 290 en 291).',
    mei,
    ['kst-28676-290', '2023-05-03', null],
    ['kst-28676-291', '2023-05-03', null],
  ],
];

test.each(rows)('%s', (text, days, ...wanted) => {
  expect(told(text, days)).toEqual(wanted);
});

test('a citation in a footnote takes the day that the body gives the letter it hangs on', () => {
  const text =
    'In de Kamerbrief van 15 december jl.1 is dit toegelicht aan de Kamer.\n\n1 Kamerstuk 29 924, nr. 255.\n';
  expect(told(text, { '15 december jl.': '2023-12-15' })).toEqual([['kst-29924-255', '2023-12-15', null]]);
});

test('a footnote with two citations takes no day from the body', () => {
  const text =
    'In de Kamerbrief van 15 december jl.1 is dit toegelicht aan de Kamer.\n\n1 Kamerstuk 29 924, nr. 255 en Kamerstuk 29 924, nr. 256.\n';
  expect(told(text, { '15 december jl.': '2023-12-15' }).map(([, day]) => day)).toEqual([null, null]);
});

test('a footnote that opens with a title gives it', () => {
  const text =
    'Onlangs is de Kamer geïnformeerd.1 En verder gaat het.\n\n1 Tweede Tussenrapportage Toezicht op de Haven, bijlage bij Kamerstukken II, 2022-2023, 29665, nr. 482.\n';
  expect(told(text, {})).toEqual([['kst-29665-482', null, 'Tweede Tussenrapportage Toezicht op de Haven']]);
});
