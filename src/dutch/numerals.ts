import { anyOf } from '../pattern.ts';

const units: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
};
const teens: Readonly<Record<string, number>> = {
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
/** The tens from twenty on, by their word. */
export const tens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
const irregularOrdinals: Readonly<Record<string, number>> = { eerste: 1, derde: 3, achtste: 8 };

/** Every cardinal below a hundred, by its word. */
const small = new Map<string, number>([...Object.entries(units), ...Object.entries(teens), ...Object.entries(tens)]);
// "Eén" at the start of a sentence has its accent on the second letter only.
small.set('eén', 1);
for (const [unit, value] of Object.entries(units)) {
  if (value === 0) continue;
  // Leidraad 6.9: "tweeëntwintig", "drieëndertig", else "vierentwintig".
  const link = unit.endsWith('e') ? 'ën' : 'en';
  for (const [ten, tenValue] of Object.entries(tens)) {
    small.set(`${unit}${link}${ten}`, tenValue + value);
    if (link === 'ën') small.set(`${unit}en${ten}`, tenValue + value);
  }
}
/** What numerals are put together from; as a word list they would make every regex they stand in slow to compile. */
const morphemes = [...Object.keys(units), ...Object.keys(teens), ...Object.keys(tens), 'honderd', 'duizend'].filter(
  (word) => word !== 'nul',
);
const heads = anyOf(morphemes.filter((word) => word !== 'een'));
/** A numeral of at most ten parts: "zeven-honderd-vijf-en-twintig-duizend-…" has no more. */
const numeral = `(?:${heads}|een(?=[eë]n))(?:${anyOf([...morphemes, 'en', 'ën'])}){0,9}`;

/**
 * Source of a regular expression for a cardinal written as a word, from "twee" to "negenhonderdduizend":
 * "honderdtwintig", "drieëntwintig", "vijftienhonderd", "twaalfduizend". Without "een", which is mostly an
 * article; "één" is in it. Reads broadly: `cardinal` says whether the parts make a number.
 */
export const cardinalSource = `(?:${numeral})`;

/** A word cut at the one place where a part stands in it: [before, after]; null where it does not. */
function cutAt(word: string, part: string): [string, string] | null {
  const at = word.indexOf(part);
  return at === -1 ? null : [word.slice(0, at), word.slice(at + part.length)];
}

/** The value of the parts before "honderd" and after it: "vijftien" and "twintig"; null when they make no number. */
function belowThousand(word: string): number | null {
  const cut = cutAt(word, 'honderd');
  if (cut === null) return small.get(word) ?? null;
  const [count, rest] = [cut[0], cut[1].replace(/^[eë]n(?=.)/u, '')];
  const high = count === '' ? 1 : small.get(count);
  const low = rest === '' ? 0 : small.get(rest);
  return high === undefined || low === undefined ? null : 100 * high + low;
}

/** The value of a cardinal written as one word, below a million ("driehonderdvijftig" → 350), or null. */
export function cardinal(word: string): number | null {
  const lower = word.toLowerCase().replaceAll(' ', '');
  const cut = cutAt(lower, 'duizend');
  if (cut === null) return belowThousand(lower);
  const high = cut[0] === '' ? 1 : belowThousand(cut[0]);
  const low = cut[1] === '' ? 0 : belowThousand(cut[1].replace(/^[eë]n(?=.)/u, ''));
  return high === null || low === null ? null : 1000 * high + low;
}

/** The value of an ordinal, as a word or in figures, below a thousand: "zestiende", "7e", "21ste", "1e" → 1; or null. */
export function ordinal(word: string): number | null {
  const lower = word.toLowerCase();
  const figures = /^(\d{1,3})(?:e|de|ste)$/u.exec(lower);
  if (figures) return Number(figures[1]);
  for (const [irregular, value] of Object.entries(irregularOrdinals)) {
    if (lower === irregular) return value;
    if (lower.endsWith(irregular)) {
      const head = lower.slice(0, -irregular.length).replace(/(?:[eë]n)$/u, '');
      const base = cardinal(head);
      if (base !== null && base % 100 === 0) return base + value;
    }
  }
  const stem = lower.endsWith('ste') ? lower.slice(0, -3) : lower.endsWith('de') ? lower.slice(0, -2) : null;
  return stem === null || stem === 'een' || stem === 'drie' || stem === 'acht' ? null : cardinal(stem);
}

/**
 * Source of a regular expression for an ordinal below a thousand, as a word ("zestiende") or in figures ("16e", "16de",
 * "1ste"). Reads broadly: `ordinal` says whether the parts make one.
 */
export const ordinalSource = `(?:${anyOf(Object.keys(irregularOrdinals))}|${numeral}(?:de|ste|eerste|derde|achtste)|\\d{1,3}(?:e|de|ste))`;

/** The value of a number in figures with Dutch separators: "1.250" → 1250, "2,5" → 2.5; or null. */
export function figures(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
