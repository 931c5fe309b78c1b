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

/** The type and the identifier, or else the number, of each citation. */
const told = (text: string) => cited(text).map((c) => c.identifier ?? c.number);

test.each([
  // The sentence names the Council.
  ['De VN-Veiligheidsraad heeft resolutie 2085 aangenomen.', ['2085']],
  ['In resolutie 1973 autoriseerde de Veiligheidsraad het gebruik van geweld.', ['1973']],
  ['Op basis van resolutie 1834 (24 september jl.) denkt de VN aan een macht van 6.000 man.', ['1834']],
  // Sessions of the Assembly in Roman figures, and its emergency sessions.
  ['De resolutie 377 (V) is van toepassing.', ['A/RES/377(V)']],
  ['Resolutie 2758 (XXVI) van de AVVN.', ['A/RES/2758(XXVI)']],
  ['Met resolutie ES-11/1 is de inval veroordeeld.', ['A/RES/ES-11/1']],
  // Others have resolutions too.
  ['Resolutie 2359 (2021) van de Parlementaire Vergadering van de Raad van Europa.', []],
  ['De gemeenteraad nam resolutie 123 aan. De VN doet daaraan niet mee.', []],
  ['De Veiligheidsraad keek naar beelden met resolutie 1080p.', []],
  // A chapter's letters part the dossier from the paper.
  ['Zie de aangehouden motie (35570-X-35).', ['kst-35570-X-35']],
  ['Zie de reeks (35570-35).', []],
  // Words glued to figures.
  ['Volgens UN1973 (2011) is dit verboden en VN-resolutie 2216 ook.', ['2216']],
])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));

test.each([
  [
    'In mijn brieven van 27 november 2015 en 22 januari 2016 (Kamerstuk 21 501-07, nrs. 1319 en 1336) staat dit.',
    ['2015-11-27', '2016-01-22'],
  ],
  ['In de nota ‘Wat de wereld verdient’ (5 april jl., Kamerstuk 33 625, nr. 1) is dit uiteengezet.', ['2022-04-05']],
  ['In de debatten van 27 november 2015 en 22 januari 2016 (Kamerstuk 21 501-07, nrs. 1319 en 1336).', [null, null]],
  ['In het overleg (5 april jl., Kamerstuk 33 625, nr. 1) is dit gezegd.', [null]],
])('%s', (text, wanted) => {
  const letter = `Datum 2 juni 2022\n\nGeachte voorzitter,\n\n${text}\n`;
  expect(extractLetter(sourceOf(letter)).references.map((r) => r.date)).toEqual(wanted);
});
