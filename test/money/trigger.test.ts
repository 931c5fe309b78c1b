import { describe, expect, test } from 'vitest';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { moneyTriggers } from '../../src/extractors/money/triggers.ts';
import { prepared } from '../helpers.ts';

const fires = (text: string): boolean => moneyTriggers(prepared(text), builtinLexicon)(0) !== Infinity;

const forms = ['bn', 'dzd', ...builtinLexicon.currencies.flatMap(({ name, forms: said }) => [name, ...(said ?? [])])];
test.each(forms.filter((form) => form !== 'f' && form !== 'ƒ'))('5 %s', (form) =>
  expect(fires(`Het gaat om 5 ${form} ervan`)).toBe(true),
);

const before = builtinLexicon.currencies.flatMap(({ name, forms: said }) => [
  name,
  ...(said ?? []).filter((form) => form.length < 5 && !/^[a-z]{2}/u.test(form)),
]);
test.each(before)('%s 5', (form) => expect(fires(`Het gaat om ${form} 5 ervan`)).toBe(true));

const words = 'euro Euro EURO eurocent eurocenten cent centen dollar dollars gulden guldens petrodollars';
describe('a word by itself', () => {
  test.each(words.split(' '))('twintig %s', (word) => expect(fires(`Het kost twintig ${word} meer`)).toBe(true));
});

const scales = 'mln. Mln MLN mld MLD mio MIO mrd MRD miljoen Miljoen biljoen triljoen million Billion duizend';
describe('a scale word', () => {
  test.each(scales.split(' '))('twee %s', (word) => expect(fires(`Het kost twee ${word} meer`)).toBe(true));
});

test.each(['de Europese Unie', 'in 2024 de NAVO', 'De Tweede Kamer', '12 militairen', ''])(
  'and no more: %s',
  (text) => {
    expect(fires(text)).toBe(false);
  },
);

test('the places come in order, each once', () => {
  const text = 'Van 5 EUR naar € 6 en twee miljoen dollar.';
  const next = moneyTriggers(prepared(text), builtinLexicon);
  const places: number[] = [];
  for (let at = next(0); at !== Infinity; at = next(at + 1)) places.push(at);
  expect(places).toEqual(['5 EUR', '€', 'miljoen', 'dollar'].map((word) => text.indexOf(word)));
});
