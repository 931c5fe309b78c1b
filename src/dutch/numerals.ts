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
const tens: Readonly<Record<string, number>> = {
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
for (const [unit, value] of Object.entries(units)) {
  if (value === 0) continue;
  // Leidraad 6.9: "tweeëntwintig", "drieëndertig", else "vierentwintig".
  const link = unit.endsWith('e') ? 'ën' : 'en';
  for (const [ten, tenValue] of Object.entries(tens)) {
    small.set(`${unit}${link}${ten}`, tenValue + value);
    if (link === 'ën') small.set(`${unit}en${ten}`, tenValue + value);
  }
}
const smallWords = [...small.keys()].filter((word) => word !== 'nul' && word !== 'een' && word !== 'één');

const belowHundred = anyOf([...small.keys()].filter((word) => word !== 'nul'));
const upToThousand = `(?:${belowHundred}?honderd(?:[eë]n)?${belowHundred}?|${belowHundred})`;

/**
 * Source of a regular expression for a cardinal written as a word, from "twee" to "negenhonderdduizend":
 * "honderdtwintig", "drieëntwintig", "vijftienhonderd", "twaalfduizend". Without "een", which is mostly an
 * article; "één" is in it.
 */
export const cardinalSource = `(?:(?:${upToThousand})?duizend(?:${upToThousand})?|${belowHundred}?honderd(?:[eë]n)?${belowHundred}?|${anyOf([...smallWords, 'één'])})`;

const parts = new RegExp(`^(?:(?<thousands>${upToThousand})?(?<thousand>duizend))?(?<rest>${upToThousand})?$`, 'u');
const hundreds = new RegExp(
  `^(?:(?<count>${belowHundred})?(?<hundred>honderd)(?:[eë]n)?)?(?<rest>${belowHundred})?$`,
  'u',
);

function belowThousand(word: string): number | null {
  const direct = small.get(word);
  if (direct !== undefined) return direct;
  const match = hundreds.exec(word);
  if (!match || word === '') return null;
  const { count, hundred, rest } = match.groups!;
  const value =
    (hundred === undefined ? 0 : 100 * (count === undefined ? 1 : small.get(count)!)) +
    (rest === undefined ? 0 : small.get(rest)!);
  return value;
}

/** The value of a cardinal written as one word, below a million ("driehonderdvijftig" → 350), or null. */
export function cardinal(word: string): number | null {
  const lower = word.toLowerCase().replaceAll(' ', '');
  const direct = small.get(lower);
  if (direct !== undefined) return direct;
  const match = parts.exec(lower);
  if (!match || lower === '') return null;
  const { thousands, thousand, rest } = match.groups!;
  const high = thousand === undefined ? 0 : 1000 * (thousands === undefined ? 1 : belowThousand(thousands)!);
  const low = rest === undefined ? 0 : belowThousand(rest);
  return low === null ? null : high + low;
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

const ordinalStems = [...small.entries()].flatMap(([word, value]) => {
  if (value === 0 || value === 1) return [];
  if (value === 3 || value === 8) return [];
  return [value < 20 ? `${word}de` : `${word}ste`];
});

/** Source of a regular expression for an ordinal below a hundred, as a word ("zestiende") or in figures ("16e", "16de", "1ste"). */
export const ordinalSource = `(?:${anyOf([...ordinalStems, ...Object.keys(irregularOrdinals), 'honderdste'])}|\\d{1,3}(?:e|de|ste))`;

/** The value of a number in figures with Dutch separators: "1.250" → 1250, "2,5" → 2.5; or null. */
export function figures(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
