import bodies from './bodies.yaml';
import countries from './countries.yaml';
import currencies from './currencies.yaml';
import ministries from './ministries.yaml';
import missions from './missions.yaml';
import organisations from './organisations.yaml';
import places from './places.yaml';
import platforms from './platforms.yaml';
import posts from './posts.yaml';
import { type Lexicon, lexiconKeys } from './schema.ts';
import units from './units.yaml';

/** Adds lexicon files up: the entries of each key, in order. */
export function mergeLexicons(...files: readonly Partial<Lexicon>[]): Lexicon {
  const merged = Object.fromEntries(lexiconKeys.map((key) => [key, files.flatMap((file) => [...(file[key] ?? [])])]));
  return merged as unknown as Lexicon;
}

/** The lexicon that comes with the program. A test holds the YAML files against the schema. */
export const builtinLexicon: Lexicon = mergeLexicons(
  ...([
    bodies,
    missions,
    units,
    posts,
    platforms,
    countries,
    places,
    organisations,
    ministries,
    currencies,
  ] as Partial<Lexicon>[]),
);
