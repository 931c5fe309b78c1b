import { describe, expect, test } from 'vitest';
import { trigger } from '../../src/extractors/percentages/patterns.ts';
import { readPercentages } from '../../src/extractors/percentages/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

function percentagesOf(text: string): [string, number, string | null][] {
  const ready = prepared(text);
  return readPercentages(ready, builtinLexicon).found.map(({ at, fields }) => [
    ready.text.slice(at.start, at.end),
    fields.value,
    fields.of,
  ]);
}

describe.each([trigger])('$name', ({ regex, reads, refuses }) => {
  const matches = (text: string): boolean => {
    regex.lastIndex = 0;
    return regex.test(text);
  };
  test.each(reads)('reads %s', (text) => expect(matches(text)).toBe(true));
  test.each(refuses ?? [])('refuses %s', (text) => expect(matches(text)).toBe(false));
});

describe('percentages', () => {
  test.each([
    ['de Defence Investment Pledge (2%)', [['2%', 2, null]]],
    ['minimaal 2% van het bbp aan Defensie', [['2% van het bbp', 2, 'bbp']]],
    ['Dat is 12,5% van de 1.200 respondenten.', [['12,5% van de 1.200 respondenten', 12.5, '1.200 respondenten']]],
    ['In 50% van de twaalf provincies is dit zo.', [['50% van de twaalf provincies', 50, 'twaalf provincies']]],
    ['Eén procent van alle Nederlanders', [['Eén procent van alle Nederlanders', 1, 'Nederlanders']]],
    [
      '2% van het bruto binnenlands product (bbp) uit te geven',
      [['2% van het bruto binnenlands product (bbp)', 2, 'bbp']],
    ],
    ['de 2% BBP als ondergrens', [['2% BBP', 2, 'bbp']]],
    ['twee procent van het BBP te bewegen', [['twee procent van het BBP', 2, 'bbp']]],
    ['0,7% van het bni', [['0,7% van het bni', 0.7, 'bni']]],
    ['0,7% van het bruto nationaal inkomen', [['0,7% van het bruto nationaal inkomen', 0.7, 'bni']]],
    ['3,5% van het Nederlandse bbp', [['3,5% van het Nederlandse bbp', 3.5, 'Nederlandse bbp']]],
    [
      'aan 90% van de gezamenlijke BRZO inspecties deel te nemen',
      [['90% van de gezamenlijke BRZO inspecties', 90, 'gezamenlijke BRZO inspecties']],
    ],
    [
      '95% van de vertrekkende passagiers ging binnen 8 minuten',
      [['95% van de vertrekkende passagiers', 95, 'vertrekkende passagiers']],
    ],
    ['83% van de mensen met klachten', [['83% van de mensen', 83, 'mensen']]],
    ['in 75 procent van de gevallen', [['75 procent van de gevallen', 75, 'gevallen']]],
    ['60% van Nederland', [['60% van Nederland', 60, 'Nederland']]],
    ['40 procent van alle leerlingen heeft', [['40 procent van alle leerlingen', 40, 'leerlingen']]],
    ['een stijging (+12%)', [['+12%', 12, null]]],
    ['niet gehaald (-8%)', [['-8%', -8, null]]],
    ['een groei van −0,5%', [['−0,5%', -0.5, null]]],
    ['meer dan 12,5% niet meer', [['12,5%', 12.5, null]]],
    ['een daling van 12.5%', [['12.5%', 12.5, null]]],
    ['een toename van 1.200%', [['1.200%', 1200, null]]],
    ['een korting van 30 %', [['30 %', 30, null]]],
    ['maximaal dertig procent', [['dertig procent', 30, null]]],
    [
      'dalen met respectievelijk 10 en 15 procent',
      [
        ['10', 10, null],
        ['15 procent', 15, null],
      ],
    ],
    ['in artikel 10 en 15 procent daarvan', [['15 procent', 15, null]]],
    ['honderd procent zekerheid', [['honderd procent', 100, null]]],
    ['anderhalf procent groei', [['anderhalf procent', 1.5, null]]],
    ['Twee procent van de leden', [['Twee procent van de leden', 2, 'leden']]],
    ['één procent groei', [['één procent', 1, null]]],
    ['een half procent minder', [['een half procent', 0.5, null]]],
    ['drie en een half procent', [['drie en een half procent', 3.5, null]]],
    ['tweeënhalf procent groei', [['tweeënhalf procent', 2.5, null]]],
    ['5 pct. van het budget', [['5 pct. van het budget', 5, 'budget']]],
    ['een toename van 10.000%', [['10.000%', 10_000, null]]],
    ['de 2%-norm van de NAVO', [['2%', 2, null]]],
    // A range is two facts.
    [
      '2 à 3%',
      [
        ['2', 2, null],
        ['3%', 3, null],
      ],
    ],
    [
      '5-8%',
      [
        ['5', 5, null],
        ['8%', 8, null],
      ],
    ],
    [
      'tussen 2 en 3 procent van het budget',
      [
        ['2', 2, 'budget'],
        ['3 procent van het budget', 3, 'budget'],
      ],
    ],
    [
      'van 20% naar 30%',
      [
        ['20%', 20, null],
        ['30%', 30, null],
      ],
    ],
    [
      'tussen 20% en 30% van de boeren',
      [
        ['20%', 20, 'boeren'],
        ['30% van de boeren', 30, 'boeren'],
      ],
    ],
    [
      'van 12% -8% gemaakt',
      [
        ['12%', 12, null],
        ['-8%', -8, null],
      ],
    ],
    ['In 2024 en 3% in 2025', [['3%', 3, null]]],
  ] as const)('%s', (text, expected) => {
    expect(percentagesOf(text)).toEqual(expected);
  });

  test.each([
    '1,5 procentpunt hoger',
    '2%-punt',
    'twee procentpunten',
    'het percentage stijgt',
    'de procentuele groei',
    '5 per mille',
    '5‰',
    '% van het bbp',
    'een 2-procentsnorm',
    'een procent meer',
    'tabel 220315%',
    'versie 1.2.3%',
    'in 2024',
    '€ 5 miljoen',
    'procent',
  ])('nothing in %s', (text) => {
    expect(percentagesOf(text)).toEqual([]);
  });
});
