import { moment, single } from '../expression.ts';
import { apostrophe, type DatePattern, yearSource } from '../parts.ts';

/** Two years as one: "2021-2027", "2023/2024", "schooljaar 2023/'24". */
export const yearSpan: DatePattern = {
  name: 'year-span',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/=_&§+-]|[–—])(?<from>${yearSource})(?: ?[-–—] ?|/)(?:(?<to>${yearSource})|${apostrophe}?(?<short>\\d\\d))(?![\\p{L}\\d_]|[-–—./]\\d|[.,]\\d|-\\p{L}|/)`,
    'uy',
  ),
  reads: [
    'In de periode 2021–2027 is dit begroot.',
    'In het schooljaar 2023/2024 is gestart.',
    'Het seizoen 2023/24 is begonnen.',
  ],
  refuses: ['Zie 2023-2024-12.', 'Kenmerk 2024/1999.', 'Dossier 2021-17-03.'],
  read: ({ from, to, short }) => {
    const first = Number(from);
    const last = to === undefined ? first - (first % 100) + Number(short) : Number(to);
    // "2024-05" is no span; "2010-11" can be a span or a month, so it is read as neither.
    if (last <= first || last - first > 100 || (short !== undefined && Number(short) <= 12 && last - first > 1)) {
      return null;
    }
    return { expression: single(moment('year', { year: first }), moment('year', { year: last })) };
  },
};

/** A year of four figures. What stands before and after it decides whether it is one (`refine/names`, `refine/counts`). */
export const year: DatePattern = {
  name: 'year',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}.,:/=_&§+#€$£-]|[–—])(?<year>${yearSource})` +
      `(?:(?=[1-9](?![\\p{L}\\d]|[.,]\\d))|(?![\\p{L}\\d_%°]|[-‑–]\\p{L}|[.:]\\d|,\\d|[-–/]\\d))`,
    'uy',
  ),
  reads: ['De top in Vilnius in 2023 besloot dit.', 'Sinds 2002 is dat zo.', 'Na 2025 daalt het.'],
  refuses: ['De 2030-doelen zijn haalbaar.', 'Het bedrag is € 2.024.', 'In 2024D01234 staat dit.', 'Postbus 20701.'],
  read: ({ year: said }) => ({ expression: single(moment('year', { year: Number(said) })) }),
};
