import { expect, test } from 'vitest';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string) => readPromises(prepared(text), builtinLexicon).found.map(({ fields }) => fields);

/** Sentence, when, on what condition. */
test.each([
  [
    'Over de uitkomst van het overleg informeer ik u zo spoedig mogelijk na het kerstreces.',
    'zo spoedig mogelijk na het kerstreces',
    null,
  ],
  ['Ik zal de Kamer zo snel mogelijk informeren.', 'zo snel mogelijk', null],
  ['Ik zal de Kamer vóór het definitieve besluit informeren.', 'vóór het definitieve besluit', null],
  [
    'Bij een aanmerkelijke wijziging van de omstandigheden wordt de Kamer nader geïnformeerd.',
    null,
    'Bij een aanmerkelijke wijziging van de omstandigheden',
  ],
])('%s', (text, due, condition) => {
  expect(read(text).map((p) => [p.dueText, p.condition])).toEqual([[due, condition]]);
});

test.each([
  [
    'Op 1 december spreek ik met uw Kamer. Voorafgaand daaraan stuur ik u het MIRT Overzicht 2021.',
    'Voorafgaand daaraan',
  ],
  [
    'Ik zeg uw Kamer toe dat zij uiterlijk twee jaar na inwerkingtreding een invoeringstoets ontvangt.',
    'uiterlijk twee jaar na inwerkingtreding',
  ],
])('the time ends where another noun begins: %s', (text, due) => {
  expect(read(text).map((p) => p.dueText)).toEqual([due]);
});
