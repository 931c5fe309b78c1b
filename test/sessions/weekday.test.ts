import { expect, test } from 'vitest';
import { dayOfWeekday } from '../../src/relate/sessions/weekday.ts';

/** A clause, the words of the mention in it, and the day; the meeting is on Wednesday 14 and Thursday 15 February 2018. */
const days: [clause: string, mention: string, day: string | null][] = [
  ['Op woensdagavond volgt een diner', 'een diner', '2018-02-14'],
  ['Donderdagochtend komt de NAR bijeen', 'Donderdagochtend komt de NAR bijeen', '2018-02-15'],
  ['Woensdag is er een lunch en donderdag een werksessie', 'een lunch', '2018-02-14'],
  ['Woensdag is er een lunch en donderdag een werksessie', 'een werksessie', '2018-02-15'],
  ['Een lunch woensdag en een werksessie donderdag', 'Een lunch', null],
  ['Op dinsdagavond volgt een diner', 'een diner', null],
  ['Op woensdag jl. was er een diner', 'een diner', null],
  ['Op woensdag 7 maart is er een diner', 'een diner', null],
  ['Er volgt een diner', 'een diner', null],
];
test.each(days)('%s (%s)', (clause, mention, day) => {
  const start = clause.indexOf(mention);
  const at = { start, end: start + mention.length };
  expect(dayOfWeekday(clause, { start: 0, end: clause.length }, at, '2018-02-14', '2018-02-15')).toBe(day);
});

test('a long meeting has a weekday more than once', () => {
  const clause = 'Op woensdag is er een diner';
  const range = { start: 0, end: clause.length };
  expect(dayOfWeekday(clause, range, { start: 15, end: 27 }, '2018-02-14', '2018-02-24')).toBeNull();
});
