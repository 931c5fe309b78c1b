import { tens } from '../../../dutch/numerals.ts';
import { anyOf, wordEnd, wordStart } from '../../../pattern.ts';
import { type Moment, moment, untold } from '../expression.ts';
import { apostrophe, type DatePattern } from '../parts.ts';

const words = anyOf(Object.keys(tens));
/** "De komende jaren 50 procent" is no decade: bare figures need an article or "begin" before "jaren". */
const first = `(?:${apostrophe} ?\\d0|(?<=(?<!\\p{L})(?:de|begin|eind|midden|medio|half) jaren )\\d0|19\\d0|${words})`;
const next = `(?:${apostrophe} ?\\d0|\\d0|19\\d0|${words})`;
const century = `(?: van (?<century>deze|de vorige|de twintigste|de 20e|de eenentwintigste|de 21e|de negentiende|de 19e) eeuw)?`;
const member = new RegExp(`(?<name>\\d+|${words})|(?<through>t/m|tot en met|[-–/])|(?<or> of )`, 'gu');

/** The decade that a word or figures name; null for the twenties, which without a century can be this one's or the last's. */
function decadeOf(name: string, said: string | undefined): Moment | null {
  if (/^\d{4}$/u.test(name)) return moment('decade', { year: Number(name) });
  const years = tens[name] ?? Number(name);
  if (said === undefined) return years < 30 ? null : moment('decade', { year: 1900 + years });
  const base = /deze|21|eenentwintig/u.test(said) ? 2000 : /19|negentien/u.test(said) ? 1800 : 1900;
  return moment('decade', { year: base + years });
}

/** Decades: "de jaren negentig", "jaren '90", "de jaren tachtig en negentig van de vorige eeuw", "de zestiger jaren". */
export const decade: DatePattern = {
  name: 'decade',
  regex: new RegExp(
    `${wordStart}(?:jaren (?<names>${first}(?:(?:, (?:en )?| en | of | t/m | tot en met |[-–/])${next}){0,4})|(?<adjective>${words})er jaren)` +
      `${wordEnd}${century}`,
    'uy',
  ),
  reads: [
    'In de jaren negentig is dit afgeschaft.',
    'Sinds de jaren ’90 bestaat dit beleid.',
    'In de jaren zestig en zeventig van de vorige eeuw.',
    'Eind jaren tachtig veranderde dat.',
    'In de zeventiger jaren was dat anders.',
  ],
  refuses: ['De jaren 2023 en 2024.', 'De komende jaren 50 procent minder.', 'In de jaren daarna.'],
  read: ({ names, adjective, century: said }) => {
    const stretches: { from: Moment; to: Moment | null }[] = [];
    let through = false;
    let or = false;
    for (const match of (names ?? adjective!).matchAll(member)) {
      const { name, through: link } = match.groups!;
      if (name === undefined) {
        through ||= link !== undefined;
        or ||= link === undefined;
        continue;
      }
      const value = decadeOf(name, said);
      if (value === null) return null;
      const open = stretches.at(-1);
      if (through && open !== undefined) open.to = value;
      else stretches.push({ from: value, to: null });
      through = false;
    }
    return { expression: { stretches, choice: or ? 'one' : 'all', modifier: null, relation: null, told: untold } };
  },
};
