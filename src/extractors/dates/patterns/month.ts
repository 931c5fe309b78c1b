import { monthNumber } from '../../../dutch/calendar.ts';
import { anyMonthSource } from '../../../dutch/calendar-words.ts';
import { moment, single } from '../expression.ts';
import { type DatePattern, tailOf, yearTail } from '../parts.ts';

/**
 * A month, with or without its year. "jan" and "dec" are also names: a short form, and a month with a
 * capital, are weak without a year.
 */
export const month: DatePattern = {
  name: 'month',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,]\\d{0,3} )(?:(?<![-‑])|(?<=${anyMonthSource} ?[-‑]))(?<month>${anyMonthSource})` +
      `(?![\\p{L}\\p{N}]|[-‑]/|[-‑/](?!${anyMonthSource}(?!\\p{L}))\\p{L})${yearTail}`,
    'iuy',
  ),
  reads: [
    'In juli 2024 heeft Nederland dit toegezegd.',
    'Sinds september is dat zo.',
    "In mei '18 is het besluit genomen.",
    'Het is in december vorig jaar gemeld.',
    'Dat was in maart van dit jaar.',
    'Medio oktober jl. is het afgerond.',
    'De stand van dec. 2023.',
  ],
  refuses: ['De meicirculaire is gepubliceerd.', 'De mei-circulaire is gepubliceerd.', 'Lid Van Maartens vroeg dit.'],
  read: (groups) => {
    const tail = tailOf(groups);
    const word = groups['month']!;
    const index = monthNumber(word);
    if (tail === null || index === null) return null;
    const bare = Object.keys(tail).length === 0;
    const short = index !== 5 && word.replace('.', '').length < 5 && !/^(?:juni|juli)$/iu.test(word);
    const name = /^\p{Lu}\p{Ll}/u.test(word);
    return { expression: single(moment('month', { index, ...tail })), weak: bare && (short || name) };
  },
};
