import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
import { cited } from './read.ts';

test.each([
  ['Dit is in lijn met resolutie 2451 van de VN-Veiligheidsraad van 21 december 2018.', 'S/RES/2451(2018)'],
  ['VNVR-resolutie 1973 van 17 maart 2011 voorziet hierin.', 'S/RES/1973(2011)'],
  ['Op grond van resolutie 2231 van de Veiligheidsraad is dit verboden.', null],
])('the day behind a resolution tells its year: %s', (text, identifier) =>
  expect(cited(text).map((c) => c.identifier)).toEqual([identifier]),
);

test('an attachment by its number is no title', () => {
  const text =
    'Geachte voorzitter,\n\nHet rapport1 geeft een eerste beeld van de gebieden.\n\n1 Bijlage 1 van kamerstuk 32 813, nr. 1395\n';
  const [paper] = extractLetter(sourceOf(text)).references;
  expect([paper?.identifier, paper?.attachment, paper?.title]).toEqual(['kst-32813-1395', true, null]);
});

test('the day on which the House was written to is that of the letter in brackets', () => {
  const text =
    'Datum 2 juni 2022\n\nGeachte voorzitter,\n\nUw Kamer is op 16 mei jl. per brief (Kamerstuk 28 676, nr. 402) over de bilaterale gesprekken geïnformeerd.\n';
  expect(extractLetter(sourceOf(text)).references.map((r) => r.date)).toEqual(['2022-05-16']);
});
