import { describe, expect, test } from 'vitest';
import { cardinal, cardinalSource, figures, ordinal, ordinalSource } from '../../src/dutch/numerals.ts';

const cardinals: [string, number | null][] = [
  ['twee', 2],
  ['één', 1],
  ['tien', 10],
  ['achttien', 18],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['tweeëntwintig', 22],
  ['drieëndertig', 33],
  ['vierentachtig', 84],
  ['honderd', 100],
  ['honderdtwintig', 120],
  ['honderdeneen', 101],
  ['driehonderdvijftig', 350],
  ['vijftienhonderd', 1500],
  ['duizend', 1000],
  ['twaalfduizend', 12000],
  ['tweeduizendvijfhonderd', 2500],
  ['vijfentwintigduizend', 25000],
  ['negenhonderdduizend', 900000],
  ['duizendeneen', 1001],
  ['Zestig', 60],
  // Parts that make no number.
  ['tweedrie', null],
  ['tientwintig', null],
  ['honderdhonderd', null],
  ['vierentien', null],
  ['duizendduizend', null],
  ['huis', null],
  ['', null],
];

describe('cardinal', () => {
  test.each(cardinals)('%s', (word, value) => {
    expect(cardinal(word)).toBe(value);
  });
  test.each(cardinals.filter(([, value]) => value !== null))('%s is matched whole by its source', (word) => {
    expect(new RegExp(`^${cardinalSource}$`, 'u').test(word.toLowerCase())).toBe(true);
  });
  test.each(['een', 'en', 'entwintig', 'huis', 'mensen'])('%s is not begun by its source', (word) => {
    expect(new RegExp(`^${cardinalSource}$`, 'u').test(word)).toBe(false);
  });
});

const ordinals: [string, number | null][] = [
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['achtste', 8],
  ['twaalfde', 12],
  ['zestiende', 16],
  ['twintigste', 20],
  ['eenentwintigste', 21],
  ['tweeëntwintigste', 22],
  ['honderdste', 100],
  ['honderdeerste', 101],
  ['7e', 7],
  ['21ste', 21],
  ['1e', 1],
  ['16de', 16],
  ['driede', null],
  ['eende', null],
  ['aarde', null],
  ['beste', null],
  ['worste', null],
];

describe('ordinal', () => {
  test.each(ordinals)('%s', (word, value) => {
    expect(ordinal(word)).toBe(value);
    if (value !== null) expect(new RegExp(`^${ordinalSource}$`, 'u').test(word)).toBe(true);
  });
});

test.each([
  ['1.250', 1250],
  ['2,5', 2.5],
  ['1.250.000,50', 1250000.5],
  ['300', 300],
  ['1.25', null],
  ['12.50', null],
  ['1,250,000', null],
  ['a', null],
])('figures %s', (text, value) => {
  expect(figures(text)).toBe(value);
});
