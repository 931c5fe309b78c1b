import type { Range } from '../../fact.ts';
import { type CountryMention, countryMatcher } from '../../lexicon/countries.ts';
import { type Finder, finderOf } from '../../words/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { dutchActors, otherActors } from './words.ts';

/** A sea, region, town or base by name. */
export interface PlaceName extends Range {
  readonly name: string;
  /** The country it lies in, or null. */
  readonly within: string | null;
}

/** A state service, an organisation or a group that can act. */
interface ActorName extends Range {
  readonly dutch: boolean;
}

/** The countries, places and actors that a range of a text names, each in order. */
export interface Names {
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceName[];
  readonly actors: readonly ActorName[];
}

type Place = Omit<PlaceName, keyof Range>;

interface Tables {
  readonly finder: Finder;
  readonly places: ReadonlyMap<string, Place>;
}

const dutch = new Set(dutchActors);
const others = new Set(otherActors);
const made = new WeakMap<Lexicon, Tables>();

function tablesOf(lexicon: Lexicon): Tables {
  let tables = made.get(lexicon);
  if (tables === undefined) {
    const places = new Map<string, Place>();
    for (const { name, forms = [], country } of lexicon.places)
      for (const form of [name, ...forms]) places.set(form, { name, within: country ?? null });
    const finder = finderOf([...countryMatcher(lexicon).forms, ...places.keys(), ...dutch, ...others]);
    tables = { finder, places };
    made.set(lexicon, tables);
  }
  return tables;
}

/** All names of a range of a text in one walk over its words, of two that overlap the longer; offsets from its start. */
export function namesIn(text: string, range: Range, lexicon: Lexicon): Names {
  const { finder, places } = tablesOf(lexicon);
  const matcher = countryMatcher(lexicon);
  const names = { countries: [] as CountryMention[], places: [] as PlaceName[], actors: [] as ActorName[] };
  for (const at of finder.within(text, range)) {
    const words = text.slice(at.start, at.end);
    const start = at.start - range.start;
    const end = at.end - range.start;
    const country = matcher.of(words);
    if (country !== null) names.countries.push({ ...country, start, end });
    const place = places.get(words);
    if (place !== undefined) names.places.push({ ...place, start, end });
    const own = dutch.has(words);
    if (own || others.has(words)) names.actors.push({ start, end, dutch: own });
  }
  return names;
}
