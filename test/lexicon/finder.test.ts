import { expect, test } from 'vitest';
import { finderOf, indexWords } from '../../src/words/finder.ts';
import { wordsIn } from '../../src/words/words.ts';

const forms = ['EU', 'de Raad', 'Raad', 'Oekraïne', 'in', 'EUFOR Althea', 'F-35'];
const found: [string, string[]][] = [
  ['', []],
  ['EU', ['EU']],
  ['De Raad en de Raad, in Oekraïne.', ['Raad', 'de Raad', 'in', 'Oekraïne']],
  ['Raadslid, raad, Europa (EU), inzet', ['EU']],
  ['EUFOR Althea is van de EU', ['EUFOR Althea', 'EU']],
  ['twee F-35’s, één F-35A', ['F-35']],
];

test.each(found)('in %j, with its words told apart beforehand or not', (text, expected) => {
  const { within } = finderOf(forms);
  const words = (): string[] =>
    within(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  expect(words()).toEqual(expected);
  indexWords(text, () => wordsIn(text));
  expect(words()).toEqual(expected);
});

test('a form that goes on behind the range is not in it, and a range may begin inside a word', () => {
  const text = 'binnen EUFOR Althea in Bosnië';
  const ranges = [
    { start: 2, end: 15 },
    { start: 0, end: 22 },
  ];
  const { within } = finderOf(forms);
  const both = (): unknown => ranges.map((range) => within(text, range).map(({ start }) => start));
  expect(both()).toEqual([[], [7, 20]]);
  indexWords(text, () => wordsIn(text));
  expect(both()).toEqual([[], [7, 20]]);
});
