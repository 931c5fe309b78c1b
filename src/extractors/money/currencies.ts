import type { Lexicon } from '../../lexicon/schema.ts';
import { anyOf } from '../../pattern.ts';
import { cents } from './words.ts';

/**
 * Codes of ISO 4217 that no Dutch text uses for anything else. The others (COP for the climate summit, SDG,
 * AED, CVE, TOP) need a scale word or a grouped number to be read as money.
 */
const unmistakable = new Set(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'NLG', 'SEK', 'NOK', 'DKK', 'UAH', 'AUD', 'NZD']);

/** The currencies of a lexicon, ready for matching. */
export interface Currencies {
  /** Source of a regular expression for a sign or code before a number. */
  readonly before: string;
  /** Source of a regular expression for a sign, code or word after a number. */
  readonly after: string;
  /** Source for the signs and figures that betray an amount in running text; codes are in it as three capitals. */
  readonly trigger: string;
  /** The currency of a written form, with the share of its unit (0.01 for cents); or null. */
  unit(form: string): { readonly code: string; readonly share: number } | null;
  /** Whether the form alone does not make a number money: an ambiguous code, or a word before the number. */
  weak(form: string, before: boolean): boolean;
}

/** Scale words that stand behind figures only: "5 bn". */
const shortScales = ['bn', 'dzd', 'mln', 'mld', 'mio', 'mrd', 'Mln', 'Mld', 'MLN', 'MLD'];

/**
 * Source of a regular expression for what betrays an amount in figures, run over all of a letter: a sign, or a figure
 * beside a code or a form. A figure is rare, and what stands around it is looked at only there.
 */
function triggerOf(signs: readonly string[], words: readonly string[], short: readonly string[]): string {
  const openings = anyOf([...shortScales, ...words.filter((word) => word.length > 1).map((word) => word.slice(0, 4))]);
  const single = signs.filter((sign) => sign.length === 1).join('');
  return String.raw`[${single}]|\d(?:(?<=(?:[A-Z]{3}|${anyOf(short)}) ?\d)|[ -]?(?:[A-Z]{3}(?![A-Za-z])|${openings}))`;
}

const made = new WeakMap<Lexicon, Currencies>();

function make(lexicon: Lexicon): Currencies {
  const units = new Map<string, { code: string; share: number }>();
  const signs: string[] = [];
  const words: string[] = [];
  for (const { name, forms } of lexicon.currencies) {
    units.set(name, { code: name, share: 1 });
    for (const form of forms ?? []) {
      units.set(form, { code: name, share: 1 });
      (/^\p{L}/u.test(form) ? words : signs).push(form);
    }
  }
  const smaller = Object.entries(cents).filter(([, code]) => units.has(code));
  for (const [form, code] of smaller) units.set(form, { code, share: 0.01 });
  const short = words.filter((word) => /^\p{L}{1,5}[.$]?$|\$$/u.test(word) || /\.\p{L}?\$?$/u.test(word));
  // A letter alone ("f", "ƒ") stands before its number only: "in 1996 ƒ 2,3 miljoen".
  const later = [...words.filter((word) => word.length > 1), ...smaller.map(([form]) => form)];
  const sign = signs.length === 0 ? '(?!)' : anyOf(signs);
  const thousands = String.raw`(?:[kKM]€|(?:mln|mld)\.?€|€ ?[kK](?= ?\d))`;
  const code = String.raw`\p{Lu}{3}(?!\p{L})`;
  return {
    before: `(?:${thousands}|${sign}|(?<!\\p{L})(?:${anyOf(short)}(?!\\p{L})|${code}))`,
    // "in 2024 € 5 mln.", "in 1996 fl. 5 mln.": a sign, code or short form before a figure belongs to that figure.
    after: `(?:(?:${sign}|${code})(?! ?[\\p{L}\\d])|(?:${anyOf(later)})(?![\\p{L}\\p{N}]|(?<=l\\.?|f\\.) \\d|-(?:landen|lidstaten|zone|gebied|norm)))`,
    trigger: triggerOf(signs, [...words, ...smaller.map(([form]) => form)], short),
    unit: (form) => units.get(form) ?? null,
    weak: (form, before) =>
      /^\p{Lu}{3}$/u.test(form)
        ? !unmistakable.has(form)
        : /^ponden$|^pond$/u.test(form) || (before && /^\p{Ll}{3,}$|^Euro$|^EURO$/u.test(form)),
  };
}

/** The currencies of a lexicon; made once per lexicon. */
export function currenciesOf(lexicon: Lexicon): Currencies {
  const known = made.get(lexicon);
  if (known) return known;
  const currencies = make(lexicon);
  made.set(lexicon, currencies);
  return currencies;
}
