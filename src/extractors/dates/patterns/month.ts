import { monthNumber } from '../../../dutch/calendar.ts';
import { monthWordSource } from '../../../dutch/calendar-words.ts';
import { moment, single } from '../expression.ts';
import type { DatePattern } from '../parts.ts';
import { wordStartBefore } from '../refine/context.ts';
import { modifierWords } from '../words.ts';

/** Whether the month is a part of a compound ("mei-circulaire", "Van-Mei"), and not of "april-mei" or "juni/juli". */
function compounded(lower: string, start: number, end: number): boolean {
  if (/[-‑]/u.test(lower[start - 1] ?? '')) {
    const close = /[ .]/u.test(lower[start - 2] ?? '') ? start - 2 : start - 1;
    if (monthNumber(lower.slice(wordStartBefore(lower, close), close)) === null) return true;
  }
  if (!/[-‑/]/u.test(lower[end] ?? '')) return false;
  if (/[-‑]/u.test(lower[end]!) && lower[end + 1] === '/') return true;
  const next = /^[\p{L}\p{N}]+/u.exec(lower.slice(end + 1, end + 12))?.[0] ?? '';
  // "eind november/begin december".
  return /^\p{L}/u.test(next) && monthNumber(next) === null && !Object.hasOwn(modifierWords, next);
}

/**
 * A month, with or without its year. "jan" and "dec" are also names: a short form, and a month with a
 * capital, are weak without a year.
 */
export const month: DatePattern = {
  name: 'month',
  regex: new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,]\\d{1,3} )(?<month>${monthWordSource})`, 'uy'),
  tailed: () => true,
  reads: [
    'In juli 2024 heeft Nederland dit toegezegd.',
    'Sinds september is dat zo.',
    "In mei '18 is het besluit genomen.",
    'Het is in december vorig jaar gemeld.',
    'Dat was in maart van dit jaar.',
    'Medio oktober jl. is het afgerond.',
    'De stand van dec. 2023.',
    'In april-mei 2023 was het koud.',
  ],
  refuses: ['De meicirculaire is gepubliceerd.', 'De mei-circulaire is gepubliceerd.', 'Lid Van Maartens vroeg dit.'],
  read: ({ month: word }, { text, lower, start, end, tail }) => {
    const index = monthNumber(word!);
    if (tail === null || index === null || compounded(lower, start, end)) return null;
    const bare = Object.keys(tail).length === 0;
    const short = index !== 5 && word!.replace('.', '').length < 5 && !/^ju[nl]i$/u.test(word!);
    const name = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
    return { expression: single(moment('month', { index }, tail)), weak: bare && (short || name) };
  },
};
