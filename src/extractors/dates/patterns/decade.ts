import { decadeWords } from '../../../dutch/calendar-words.ts';
import { anyOf, wordEnd, wordStart } from '../../../pattern.ts';
import { type Moment, moment, type Stretch } from '../expression.ts';
import { apostrophe, type DatePattern } from '../parts.ts';

const name = `(?:${apostrophe} ?\\d0|\\d0|19\\d0|${anyOf(Object.keys(decadeWords))})`;
const century = `(?: van (?<century>deze|de vorige|de twintigste|de 20e|de eenentwintigste|de 21e|de negentiende|de 19e) eeuw)?`;

/** Decades: "de jaren negentig", "jaren '90", "de jaren tachtig en negentig van de vorige eeuw", "de zestiger jaren". */
export const decade: DatePattern = {
  name: 'decade',
  regex: new RegExp(
    `${wordStart}(?:jaren (?<first>${name})(?:(?<join> en | of | t/m | tot en met |[-–/])(?<second>${name}))?|(?<adjective>${anyOf(Object.keys(decadeWords))})er jaren)` +
      `${wordEnd}${century}`,
    'iuy',
  ),
  reads: [
    'In de jaren negentig is dit afgeschaft.',
    'Sinds de jaren ’90 bestaat dit beleid.',
    'In de jaren zestig en zeventig van de vorige eeuw.',
    'Eind jaren tachtig veranderde dat.',
    'In de zeventiger jaren was dat anders.',
  ],
  refuses: ['De jaren 2023 en 2024.', 'De komende jaren 50 procent minder.', 'In de jaren daarna.'],
  read: ({ first, join, second, adjective, century: said }) => {
    const make = (word: string): Moment | null => {
      const figures = word.replaceAll(/[^\d]/gu, '');
      if (figures.length === 4) return moment('decade', { year: Number(figures) });
      const tens = figures === '' ? decadeWords[word.toLowerCase()]! : Number(figures);
      let base = 1900;
      if (said !== undefined) base = /deze|21|eenentwintig/u.test(said) ? 2000 : /19|negentien/u.test(said) ? 1800 : 1900;
      // Without a century the twenties can be those of this one or of the last, and "jaren nul" is not figures.
      else if (tens < 30) return null;
      return moment('decade', { year: base + tens });
    };
    const from = make(first ?? adjective!);
    if (from === null) return null;
    const to = second === undefined ? null : make(second);
    if (second !== undefined && to === null) return null;
    const through = join !== undefined && /t|[-–]/u.test(join);
    const stretches: Stretch[] =
      to === null || through
        ? [{ from, to }]
        : [
            { from, to: null },
            { from: to, to: null },
          ];
    return { expression: { stretches, choice: join === ' of ' ? 'one' : 'all', modifier: null, relation: null } };
  },
};
