import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
import { cited } from './read.ts';

/** The day of each citation of a letter of 12 April 2024. */
function daysIn(sentence: string): (string | null)[] {
  const letter = extractLetter(sourceOf(`Datum 12 april 2024\n\nGeachte voorzitter,\n\n${sentence}\n`));
  return letter.references.map((reference) => reference.date);
}

describe('the day on which the House was told is that of the paper', () => {
  test.each([
    ['Hiervan werd de Kamer op 28 juni 2023 in kennis gesteld (Kamerstuk 29 521, nr. 208).', '2023-06-28'],
    ['Uw Kamer is hiervan op 28 juni 2023 op de hoogte gesteld (Kamerstuk 29 521, nr. 208).', '2023-06-28'],
    ['Dit is u op 22 maart jl. in de geannoteerde agenda aangekondigd (Kamerstuk 28 676, nr. 448).', '2024-03-22'],
    ['Zoals ik u op 28 september 2018 schreef (Kamerstuk 33 037, nr. 310), is dit vertraagd.', '2018-09-28'],
    ['Op 28 september 2018 schreef ik uw Kamer dat dit vertraagd is (Kamerstuk 33 037, nr. 310).', '2018-09-28'],
    [
      'Op 3 oktober 2022 informeerde de toenmalige minister van Financiën uw Kamer (Kamerstuk 36 200, nr. 5).',
      '2022-10-03',
    ],
    ['Daarover stuurde ik uw Kamer op 7 juni 2023 een brief (Kamerstuk 31 293, nr. 650).', '2023-06-07'],
    [
      'Eerder meldde het kabinet aan de Tweede Kamer op 7 juni 2023 dat dit loopt (Kamerstuk 31 293, nr. 650).',
      '2023-06-07',
    ],
    ['Mijn ambtsvoorganger lichtte uw Kamer op 7 juni 2023 in (Kamerstuk 31 293, nr. 650).', '2023-06-07'],
    ['Op 7 juni 2023 stuurde de NAVO een troepenmacht, aldus uw Kamer (Kamerstuk 31 293, nr. 650).', null],
    ['Op 7 juni 2023 sprak ik met uw Kamer (Kamerstuk 31 293, nr. 650).', null],
    ['De motie die uw Kamer op 7 juni 2023 aannam (Kamerstuk 31 293, nr. 650).', null],
    ['De Kamer heeft op 7 juni 2023 verzocht om een reactie (Kamerstuk 31 293, nr. 650).', null],
  ])('%s', (sentence, day) => expect(daysIn(sentence)).toEqual([day]));
});

describe('a paper that takes the place of another', () => {
  test.each([
    ['(Kamerstuk 32 805, nr. 163, gewijzigd naar nr. 171)', ['kst-32805-163', 'kst-32805-171']],
    ['(Kamerstuk 36 410 XIV, nr. 84, t.v.v. nr. 31)', ['kst-36410-XIV-84', 'kst-36410-XIV-31']],
    ['Kamerstuk 29 689, nr. 1150 (ter vervanging van nr. 1142)', ['kst-29689-1150', 'kst-29689-1142']],
    ['(Kamerstuk 29 689, nr. 1150, gewijzigd in het debat)', ['kst-29689-1150']],
    ['Kamerstuk 29 689, nr. 1150 was aanleiding', ['kst-29689-1150']],
  ])('%s', (text, identifiers) => expect(cited(text).map((c) => c.identifier)).toEqual(identifiers));
});

describe('letters of the Eerste Kamer', () => {
  test.each([
    ['Zie Eerste Kamer, vergaderjaar 2023–2024, 36 045, letter M.', ['kst-36045-M']],
    ['Kamerstukken I 2023/24, 36 045, letters M en N.', ['kst-36045-M', 'kst-36045-N']],
    ['Kamerstuk 36 045, letterlijk overgenomen.', ['36045']],
  ])('%s', (text, identifiers) => expect(cited(text).map((c) => c.identifier)).toEqual(identifiers));
});

test('a letter told by its day is one fact, with "mijn" and the addressee', () => {
  const text = 'In mijn brief aan uw Kamer van 26 februari 2024 ben ik hierop ingegaan.';
  expect(cited(text).map((c) => [c.type, c.text])).toEqual([
    ['letter', 'mijn brief aan uw Kamer van 26 februari 2024'],
  ]);
});
