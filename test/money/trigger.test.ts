import { describe, expect, test } from 'vitest';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { moneyGrammar, moneyTrigger } from '../../src/extractors/money/patterns.ts';

const next = moneyTrigger(builtinLexicon);
const { regex } = moneyGrammar(builtinLexicon).trigger;

describe('the scan finds what the trigger of the grammar reads', () => {
  const forms = builtinLexicon.currencies.flatMap(({ name, forms: said }) => [`${name} 5`, ...(said ?? [])]);
  const scales = 'mln. Mln MLN mld MLD mio MIO mrd MRD miljoen Miljoen biljoen triljoen million Billion bn duizend dzd';
  const others = ['f 5', '5EUR', '5 EUR', 'eurocent', 'Euro', 'EURO', 'centen', 'petrodollars', '€', 'US$'];
  test.each([...forms, ...scales.split(' '), ...others])('%s', (form) => {
    const text = `Het gaat om ${form} ervan`;
    regex.lastIndex = 0;
    expect(next(text, 0)).toBe(regex.exec(text)?.index ?? -1);
  });
});

test.each(['de Europese Unie', 'in 2024 € 5', 'De Tweede Kamer', ''])('and no more: %s', (text) => {
  regex.lastIndex = 0;
  expect(next(text, 0)).toBe(regex.exec(text)?.index ?? -1);
});
