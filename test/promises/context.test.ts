import { expect, test } from 'vitest';
import type { DateFields } from '../../src/extractors/dates/schema.ts';
import { duty, herewith, kept, thisVeryLetter } from '../../src/extractors/promises/patterns.ts';
import { readPromises } from '../../src/extractors/promises/read.ts';
import type { Found } from '../../src/fact.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { relatePromises } from '../../src/relate/promises.ts';
import { prepared } from '../helpers.ts';

const texts = (letter: string): string[] => {
  const p = prepared(letter);
  return readPromises(p, builtinLexicon).found.map(({ at }) => p.text.slice(at.start, at.end));
};

test('the text is the sentence without its point', () => {
  expect(texts('Het onderzoek loopt. Uw Kamer wordt spoedig geïnformeerd over de uitkomst. Dat was het.')).toEqual([
    'Uw Kamer wordt spoedig geïnformeerd over de uitkomst',
  ]);
});

test('what goes before "zoals …" is left out', () => {
  expect(
    texts('Zoals gesteld in de brief (Kamerstuk 29 521, nr. 1) zal ik, zodra dat kan, de Kamer nader informeren.'),
  ).toEqual(['zal ik, zodra dat kan, de Kamer nader informeren']);
});

test('two promises in one sentence are two facts', () => {
  expect(
    texts('Ik stuur uw Kamer voor de zomer een brief en ik zal uw Kamer in het najaar over de evaluatie informeren.'),
  ).toHaveLength(2);
});

test('a promise told twice is two facts', () => {
  expect(
    texts('Ik informeer uw Kamer voor de zomer. Zoals gezegd ontvangt uw Kamer voor de zomer een brief.'),
  ).toHaveLength(2);
});

test('the question of a member is none, its answer is', () => {
  expect(
    texts(`Vraag 2

Is het kabinet voornemens de Kamer te informeren? Het kabinet zal de Kamer dan voor de zomer informeren.

Antwoord 2

Ja. Ik zal uw Kamer voor het zomerreces informeren.

Vraag 3

Het kabinet zal de Kamer informeren.

Antwoord

De Kamer wordt dit najaar geïnformeerd.
`),
  ).toEqual(['Ik zal uw Kamer voor het zomerreces informeren', 'De Kamer wordt dit najaar geïnformeerd']);
});

test('a promise made before and kept by this letter is none', () => {
  expect(
    texts('Ik heb toegezegd uw Kamer voor de zomer te informeren. Hierbij doe ik die toezegging gestand.'),
  ).toEqual([]);
  expect(texts('Ik heb toegezegd uw Kamer voor de zomer te informeren. Het onderzoek loopt nog.')).toHaveLength(1);
});

test('words of another between quotation marks are none', () => {
  expect(texts('De motie luidt: «de regering zal de Kamer voor de zomer informeren».')).toEqual([]);
});

/** Sentence and what the House is told of or sent. */
const subjects: [string, string | null][] = [
  ['Ik zal uw Kamer voor de zomer informeren over de gevolgen voor huurders.', 'de gevolgen voor huurders'],
  ['Over de gevolgen voor huurders wordt uw Kamer in mei geïnformeerd.', 'de gevolgen voor huurders'],
  ['Uw Kamer wordt hier voor het zomerreces over geïnformeerd.', null],
  ['Hierover informeer ik uw Kamer in het najaar.', null],
  ['Op de gevolgen voor huurders kom ik na de zomer terug.', 'de gevolgen voor huurders'],
  ['De evaluatie van de wet stuur ik uw Kamer in het najaar.', 'De evaluatie van de wet'],
  ['Ik zal uw Kamer in mei laten weten of verlenging nodig is.', 'of verlenging nodig is'],
  ['In september zal ik uw Kamer het rapport toezenden.', 'het rapport'],
];

test.each(subjects)('about: %s', (sentence, about) => {
  expect(
    readPromises(prepared(`Geachte voorzitter,\n\n${sentence}\n`), builtinLexicon).found.map(
      ({ fields }) => fields.about,
    ),
  ).toEqual([about]);
});

const date = (
  text: string,
  words: string,
  edtf: string,
  modifier: DateFields['modifier'] = null,
): Found<DateFields> => ({
  at: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  rule: 'test',
  fields: {
    edtf,
    start: null,
    end: null,
    precision: 'month',
    modifier,
    relation: null,
    basis: 'stated',
    role: 'other',
  },
});

/** Sentence, words of the date, its value and modifier, and what the promise takes of it. */
const dated: [string, string, string, DateFields['modifier'], string | null][] = [
  ['Ik informeer de Kamer begin juni 2024 over de inzet.', 'begin juni 2024', '2024-06', 'start', '2024-06'],
  ['Uw Kamer ontvangt in 2023 de D-brief.', '2023', '2023', null, '2023'],
  ['Ik informeer uw Kamer voor de zomer.', 'voor de zomer', '2024-22', null, '2024-22'],
  ['Ik informeer uw Kamer uiterlijk 1 oktober.', 'uiterlijk 1 oktober', '2024-10-01', null, '2024-10-01'],
  ['Ik informeer uw Kamer spoedig over de inzet in 2025.', 'in 2025', '2025', null, null],
  ['Binnen twee weken na 1 mei 2024 ontvangt uw Kamer een brief.', '1 mei 2024', '2024-05-01', null, null],
];

test.each(dated)('due: %s', (sentence, words, edtf, modifier, due) => {
  const p = prepared(sentence);
  const { found } = readPromises(p, builtinLexicon);
  const [promise] = relatePromises(found, [date(p.text, words, edtf, modifier)], p);
  expect([promise!.fields.due, promise!.fields.dueModifier]).toEqual([due, due === null ? null : modifier]);
});

test.each([thisVeryLetter, herewith, kept, duty])('$name reads and refuses its examples', (pattern) => {
  const reads = (text: string): boolean =>
    new RegExp(pattern.regex.source, pattern.regex.flags.replace('g', '')).test(text);
  expect(pattern.reads.filter((text) => !reads(text))).toEqual([]);
  expect((pattern.refuses ?? []).filter((text) => reads(text))).toEqual([]);
});

test.each(['zal ik uw Kamer informeren ', 'u ', 'zodra uw Kamer ', 'voor de zomer uw Kamer ', 'informeren te '])(
  '%j many times in one sentence stays cheap',
  (piece) => {
    expect(texts(piece.repeat(4000)).length).toBeGreaterThanOrEqual(0);
  },
);
