import type { Range } from '../fact.ts';
import { finderOf } from '../words/finder.ts';
import type { Country, Lexicon } from './schema.ts';

/** A country or territory named in a text: by its name ("Oekraïne", "VK") or its adjective ("Oekraïense"). */
export interface CountryMention extends Range {
  /** The standard name: "Oekraïne" for "Oekraïense". */
  readonly name: string;
  readonly code: string;
  readonly as: 'name' | 'adjective';
}

/** Finds countries of one lexicon; made once per lexicon by `countryMatcher`. */
export interface CountryMatcher {
  /** The countries that a range of the text names, in order; offsets are those of the text. */
  readonly within: (text: string, range: Range) => CountryMention[];
  /** Every form that it finds: names and adjectives. */
  readonly forms: readonly string[];
  /** The country that the whole word or phrase names, or null. */
  readonly of: (words: string) => CountryMention | null;
}

/**
 * The inflected form of an adjective made of a place name: "-e", with one vowel where the syllable opens
 * (Leidraad 2.2): Fins → Finse, Chinees → Chinese, Indiaas → Indiase.
 */
export function inflected(adjective: string): string {
  return `${adjective.replace(/([ae])\1s$/u, '$1s')}e`;
}

function build(countries: readonly Country[]): CountryMatcher {
  const names = new Map<string, Country>();
  const adjectives = new Map<string, Country>();
  const add = (to: Map<string, Country>, form: string, country: Country): void => {
    if (!to.has(form)) to.set(form, country);
  };
  for (const country of countries) {
    add(names, country.name, country);
    for (const form of country.forms ?? []) add(names, form, country);
    for (const adjective of [country.adjective ?? [], country.adjectives ?? []].flat()) {
      add(adjectives, adjective, country);
      add(adjectives, inflected(adjective), country);
    }
  }
  const forms = [...names.keys(), ...adjectives.keys()];
  const finder = finderOf(forms);
  const mention = (words: string, start: number): CountryMention | null => {
    const named = names.get(words);
    const country = named ?? adjectives.get(words);
    if (country === undefined) return null;
    const { name, code } = country;
    return { name, code, as: named === undefined ? 'adjective' : 'name', start, end: start + words.length };
  };
  return {
    within: (text, range) =>
      finder.within(text, range).flatMap(({ start, end }) => mention(text.slice(start, end), start) ?? []),
    forms,
    of: (words) => mention(words, 0),
  };
}

const matchers = new WeakMap<Lexicon, CountryMatcher>();

/** The matcher for the countries of a lexicon; built at its first use and kept. */
export function countryMatcher(lexicon: Lexicon): CountryMatcher {
  let matcher = matchers.get(lexicon);
  if (matcher === undefined) {
    matcher = build(lexicon.countries);
    matchers.set(lexicon, matcher);
  }
  return matcher;
}
