import { describe, expect, test } from 'vitest';
import { readSessions } from '../../src/extractors/sessions/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';
import { editionOf, isWished, tellsDay } from '../../src/extractors/sessions/context.ts';
import { topicOfClause, topicRules } from '../../src/extractors/sessions/topic.ts';

describe.each(topicRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.reads)('reads %s', (example) => {
    expect(topicOfClause(example, rule)).not.toBeNull();
  });
  test.each(rule.refuses)('refuses %s', (example) => {
    expect(topicOfClause(example, rule)).toBeNull();
  });
});

test.each([
  ['Nederland pleit voor ', true],
  ['heeft verzocht om ', true],
  ['Ik kijk terug op ', true],
  ['Het kabinet is voorstander van nog ', true],
  ['Ministers spreken tijdens ', false],
  ['Nederland pleit voor dit en ook voor dat en voor ', false],
  ['pleit, voor ', false],
  ['pleit', false],
])('%s: wished for is %s', (left, wished) => {
  expect(isWished(left)).toBe(wished);
});

test.each([
  ['voor de zestiende keer bijeen', 16],
  ['spreekt dan voor de derde keer over', 3],
  ['voor de 21e maal', 21],
  ['komt voor het eerst bijeen', 1],
  ['voor de derde keer deel', null],
  ['voor de zoveelste keer', null],
  ['voor de zoveelste keer, en voor de tweede maal in Brussel', 2],
])('%s: edition %s', (clause, edition) => {
  expect(editionOf(clause)).toBe(edition);
});

test.each([
  ['op 3 mei', true],
  ['op 12 Oktober 2024', true],
  ['in mei', false],
  ['op 123 mei', false],
  ['3 meter', false],
  ['met 3 ministers', false],
])('%s: a day is %s', (words, told) => {
  expect(tellsDay(words)).toBe(told);
});

test.each([
  ['Tijdens het diner spreken de ministers over Irak.', 0],
  ['De conferentie kent twee sessies. De eerste gaat over Irak, de tweede over China.', 2],
])('a letter about no meeting: %s', (text, sessions) => {
  expect(readSessions(prepared(text), builtinLexicon, false).found).toHaveLength(sessions);
});
