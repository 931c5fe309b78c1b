import { expect, test } from 'vitest';
import { Dictionary } from '../src/dictionary.ts';

const dictionary = new Dictionary([
  ['Raad', 'raad'],
  ['Raad van State', 'rvs'],
  ['Oekraïne', 'ua'],
  ['1 GNC', 'gnc'],
  ['NAVO', 'navo'],
  ['Zr.Ms.', 'schip'],
  ['Raad', 'tweede'],
]);

test.each([
  ['De Raad van State adviseert de Raad.', ['rvs', 'raad']],
  ['Raad van Staten', ['raad']],
  ['in Oekraïne, Oekraïner en Oekraïne-', ['ua', 'ua']],
  ['de NAVO-top en NAVOtop', ['navo']],
  ['het 1 GNC, 11 GNC', ['gnc']],
  ['Zr.Ms. Tromp', ['schip']],
  ['Raadslid', []],
  ['', []],
])('%s', (text, values) => {
  expect(dictionary.within(text, { start: 0, end: text.length }).map((hit) => hit.value)).toEqual(values);
});

test('a range is looked at as if nothing stood around it', () => {
  expect(dictionary.within('xRaadx', { start: 1, end: 5 })).toEqual([{ start: 1, end: 5, value: 'raad' }]);
});
