import { expect, test } from 'vitest';
import { remarks } from './read.ts';

/** A sloppy form · the proper form that the remark tells. */
const sloppy: readonly [string, string][] = [
  ['Kamerstuk, 28 676, nr. 451', 'Kamerstuk 28 676, nr. 451'],
  ['Kamerstuk 21501-20-, nr. 2019', 'Kamerstuk 21 501-20, nr. 2019'],
  ['Kamerstukken II 1987/- 88, 20 300, nr. 3', 'Kamerstukken II 1987/88, 20 300, nr. 3'],
  ['Kamerstukken 2, 2015/16, 34 300, nr. 3', 'Kamerstukken II 2015/16, 34 300, nr. 3'],
  ['Kamerstukken II 2006/07, 30800.XV, nr. 2', 'Kamerstukken II 2006/07, 30 800 XV, nr. 2'],
  ['Kamerstukken Tweede Kamer 30-800 VI nr 9', 'Kamerstukken II, 30 800 VI, nr. 9'],
  ['nr. 170 (33576)', 'Kamerstuk 33 576, nr. 170'],
];

test.each(sloppy)('%s is properly %s', (said, proper) => {
  expect(remarks(`Zie de brief (${said}).`)).toMatchObject([
    { code: 'sloppy-citation', message: `"${said}" is properly "${proper}".` },
  ]);
});

/** Forms that are in use and pass without a word. */
const accepted: readonly string[] = [
  'Kamerstuk 28 676, nr. 451',
  'Kamerstuk 28676 nr. 386',
  'Kamerstuk 31125 nr. 130',
  'Kamerstukken II, 2022-2023, 29665, nr. 482',
  'Kamerstukken, vergaderjaar 2022-2023, 29665, nr. 482',
  'Kst. 36 725, nr. 29',
  'Kamerstuk 36200-XII-60',
  'Kamerstukken II 2021/22, 35 925, nr. 7',
  'kst-28676-440',
  '28 676, nr. 108',
];

test.each(accepted)('%s is accepted', (said) => {
  expect(remarks(`Zie de brief (${said}).`)).toEqual([]);
});

test('a session year that cannot be is told', () => {
  expect(remarks('Kamerstukken II 2023–34, 36 410, nr. 5').map((r) => r.code)).toEqual(['impossible-session-year']);
});
