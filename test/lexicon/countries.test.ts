import { describe, expect, test } from 'vitest';
import { countryMatcher, inflected } from '../../src/lexicon/countries.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';

const matcher = countryMatcher(builtinLexicon);
const namesIn = (text: string) => matcher.within(text, { start: 0, end: text.length }).map((m) => `${m.name} ${m.as}`);

describe('countries', () => {
  test.each([
    ['de Finse en Britse collega’s', ['Finland adjective', 'Verenigd Koninkrijk adjective']],
    ['het VK, de VS en Zuid-Korea', ['Verenigd Koninkrijk name', 'Verenigde Staten name', 'Zuid-Korea name']],
    ['Noord-Korea en Wit-Rusland', ['Noord-Korea name', 'Belarus name']],
    ['de Wit-Russische autoriteiten', ['Belarus adjective']],
    ['in Bosnië en Herzegovina', ['Bosnië en Herzegovina name']],
    ['in Bosnië-Herzegovina en in Bosnië', ['Bosnië en Herzegovina name', 'Bosnië en Herzegovina name']],
    ['Chinese, Libanese en Malinese militairen', ['China adjective', 'Libanon adjective', 'Mali adjective']],
    ['een Oekraïens bataljon', ['Oekraïne adjective']],
    ['in de Palestijnse Gebieden', ['Palestijnse Gebieden name']],
    ['Curaçao, Sint Maarten en Saba', ['Curaçao name', 'Sint Maarten name', 'Saba name']],
    ['Niger en Nigeria', ['Niger name', 'Nigeria name']],
    ['de Zuid-Soedanese regering', ['Zuid-Soedan adjective']],
    ['het omaanse in kleine letters, Irakees', []],
    ['Nederlander', []],
    ['de wals en de polen', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    ['Oekraïens', 'Oekraïense'],
    ['Fins', 'Finse'],
    ['Portugees', 'Portugese'],
    ['Belgisch', 'Belgische'],
    ['Indiaas', 'Indiase'],
    ['Afghaans', 'Afghaanse'],
    ['Curaçaos', 'Curaçaose'],
  ])('%s inflects to %s', (adjective, expected) => {
    expect(inflected(adjective)).toBe(expected);
  });

  test('offsets are those of the whole text', () => {
    const text = 'Zweden en de Noorse kust';
    expect(matcher.within(text, { start: 10, end: text.length })).toEqual([
      { name: 'Noorwegen', code: 'NO', as: 'adjective', start: 13, end: 19 },
    ]);
  });

  test('codes are unique and well formed', () => {
    const codes = builtinLexicon.countries.map((c) => c.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((c) => !/^[A-Z]{2}(?:-[A-Z]{2})?$/u.test(c))).toEqual([]);
  });
});
