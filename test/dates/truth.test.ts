import { describe, expect, test } from 'vitest';
import { boundsIn, datesIn } from './read.ts';

describe('the year of writing told by a part of it', () => {
  test.each([
    ['De Kamer ontvangt voor het einde van het jaar een brief.', ['voor het einde van het jaar → 2024 end before']],
    ['Naar verwachting zal dit aan het eind van het jaar zijn afgerond.', ['eind van het jaar → 2024 end']],
    ['Uw Kamer wordt in de loop van het jaar geïnformeerd.', ['het jaar → 2024']],
    ['Elk jaar wordt aan het einde van het jaar de Kamer geïnformeerd.', []],
    ['Aan het einde van het jaar worden de rekeningen opgemaakt.', []],
    ['Het bedrag van het begin van het jaar waarin de aanvraag is gedaan, telt voor de Kamer.', []],
    ['Het einde van het jaar 2020 bracht de Kamer veel.', ['einde van het jaar 2020 → 2020 end']],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected));
});

describe('"voor" a stretch of time is for it, before a day is before it', () => {
  test.each([
    ['Het budget is voor de periode van 1 juli 2013 tot en met 31 december 2013.', null],
    ['De top staat gepland voor 9 tot 11 juli 2024.', null],
    ['Wij sturen u de eerste suppletoire begroting voor 1 juni toe.', 'before'],
    ['Het bedrag voor 2025 is bekend.', null],
  ])('%s', (text, relation) => {
    const [date] = datesIn(text);
    expect(date?.endsWith(' before') ? 'before' : null).toBe(relation);
  });
});

test.each([
  ['De Kamer ontvangt voor het einde van het jaar een brief.', [null, '2024-12-31']],
  ['Uw Kamer ontvangt vóór eind juni een brief.', [null, '2024-06-30']],
  ['Uw Kamer ontvangt vóór begin juni een brief.', [null, '2024-05-31']],
])('days before the end of a unit: %s', (text, expected) => expect(boundsIn(text)).toEqual([expected]));
