import { expect, test } from 'vitest';
import { countedIn } from '../../src/dutch/assembly.ts';

test.each([
  ['De SG roept drie werksessies bijeen', 'drie werksessies', 3],
  ['De bijeenkomst kent twee sessies', 'twee sessies', 2],
  ['in 4 werksessies', '4 werksessies', 4],
  ['Het programma bestaat uit vier inhoudelijke sessies', 'vier inhoudelijke sessies', 4],
  ['twee werksessies en een diner', 'twee werksessies', 2],
  ['De DMM bestaat uit vier onderdelen', 'vier onderdelen', 4],
  ['De Raad kende vijf NAVO-sessies', 'vijf NAVO-sessies', 5],
])('%s', (sentence, words, count) => {
  const counted = countedIn(sentence, { start: 0, end: sentence.length });
  expect(counted === null ? null : [sentence.slice(counted.start, counted.end), counted.count]).toEqual([words, count]);
});

test.each([
  'de werksessies',
  'een werksessie',
  'meerdere sessies',
  'eerste drie sessiedagen',
  'twee bijeenkomsten van de UDCG',
  'drie onderdelen van de krijgsmacht',
  'een van de drie werksessies',
  'de eerste twee sessies',
  '20 werksessies',
])('no count of sessions: %s', (sentence) => {
  expect(countedIn(sentence, { start: 0, end: sentence.length })).toBeNull();
});
