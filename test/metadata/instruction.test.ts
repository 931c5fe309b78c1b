import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** How to write back, as the narrow columns of letterheads break it. */
const instructions = [
  'Bij beantwoording de datum\nen ons kenmerk vermelden.\nWilt u slechts één zaak\nin uw brief behandelen.',
  'Bij beantwoording, datum,\nonze referentie en onderwerp\nvermelden.',
  'Bij beantwoording datum, onze\nreferentie en betreft vermelden.',
  'Bij beantwoording de\ndatum en ons kenmerk\nvermelden. Wilt u slechts\néén zaak in uw brief\nbehandelen.',
  'Correspondentie uitsluitend\nrichten aan het retouradres met\nvermelding van de datum en\nhet kenmerk van deze brief.',
  'Gelieve bij beantwoording de\ndatum en ons kenmerk te\nvermelden.',
  'Wilt u slechts één\nzaak in uw\nbrief behandelen',
  'Bij beantwoording\ndatum, kenmerk en onderwerp\nvermelden',
];
const labels = 'Datum 14 november 2024\nBetreft Verslag van de Raad Buitenlandse\nZaken van 11 november 2024';

test.each(instructions)('%j is none of the subject', (instruction) => {
  const margin = `Ministerie van Defensie\nPlein 4\n\nOns kenmerk\nBS2024-1\n\n${instruction}`;
  for (const head of [`${labels}\n\n${margin}`, `${margin}\n\n${labels}`]) {
    const { metadata, meeting } = extractLetter(
      sourceOf(
        `de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${head}\n\nGeachte voorzitter,\n\nHierbij.\n`,
      ),
    );
    expect(metadata.subject).toBe('Verslag van de Raad Buitenlandse Zaken van 11 november 2024');
    expect(metadata.date).toBe('2024-11-14');
    expect(meeting?.name).toBe('Raad Buitenlandse Zaken');
  }
});

test('a subject goes on with a line of its own in small letters', () => {
  const { metadata } = extractLetter(
    sourceOf(
      'Datum 14 november 2024\nBetreft Antwoorden op vragen over\nde afhandeling van deze zaak\n\nGeachte voorzitter,\n\nHierbij.\n',
    ),
  );
  expect(metadata.subject).toBe('Antwoorden op vragen over de afhandeling van deze zaak');
});
