import { inflected } from '../../lexicon/countries.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';

/** The ways to write a place: its name first, then others; and the adjectives of a country. */
interface Forms {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

const made = new WeakMap<Lexicon, ReadonlyMap<string, Forms>>();

function formsOf(lexicon: Lexicon): ReadonlyMap<string, Forms> {
  let forms = made.get(lexicon);
  if (forms === undefined) {
    const all = new Map<string, Forms>();
    for (const { name, forms: others = [] } of lexicon.places)
      all.set(name, { names: [name, ...others], adjectives: [] });
    for (const { name, forms: others = [], adjective, adjectives = [] } of lexicon.countries) {
      const own = [adjective ?? [], adjectives].flat();
      all.set(name, { names: [name, ...others], adjectives: own.flatMap((form) => [form, inflected(form)]) });
    }
    made.set(lexicon, all);
    forms = all;
  }
  return forms;
}

/** Whether a text has a name as words of its own: "Sudan", and not in "Zuid-Sudan". */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? 32 : text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + name.length);
    if (!isWordUnit(before) && before !== 45 && !isWordUnit(after)) return true;
  }
  return false;
}

/** "VK" is short for what is written out. */
const initials = /^\p{Lu}{2,4}$/u;

/** How far the opening of a letter reaches: its subject, and what it is about. */
const opening = 2500;

/** Where a contribution stands, as far as it decides how its place is said. */
export interface Spot {
  /** The place in its sentence, or null. */
  readonly said: string | null;
  /** The sentence around it. */
  readonly sentence: string;
  /** The heading over it, or null. */
  readonly section: string | null;
  /** Whether the location is that of its mission. */
  readonly ofMission: boolean;
}

/** Gives places as a letter itself writes them, FACTS.md "location is the country where one is said". */
export class SaidPlaces {
  readonly #text: string;
  readonly #forms: ReadonlyMap<string, Forms>;
  readonly #known = new Map<string, string | null>();

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#forms = formsOf(lexicon);
  }

  /** How the letter writes a place of the lexicon, or null where it does not name it. */
  #written(place: string, { names, adjectives }: Forms): string | null {
    let written = this.#known.get(place);
    if (written === undefined) {
      const named = names.find((name) => says(this.#text, name));
      const full = named === undefined || initials.test(named) ? null : named;
      written = full ?? (named !== undefined || adjectives.some((form) => says(this.#text, form)) ? place : null);
      this.#known.set(place, written);
    }
    return written;
  }

  /**
   * A location of the lexicon as it is said: the country where its sentence, its heading or the opening of the letter names
   * it, or the letter anywhere and its mission is there ("Sudan", "Polen" for "het Poolse Rzeszów"); else the town or sea
   * of the sentence ("Rzeszów", "Oostzee").
   */
  of(location: string, { said, sentence, section, ofMission }: Spot): string {
    const forms = this.#forms.get(location) ?? { names: [location], adjectives: [] };
    if (said !== null && forms.names.includes(said) && !initials.test(said)) return said;
    if (said === null && forms.names.length === 1) return location;
    const written = this.#written(location, forms);
    if (said === null) return written ?? location;
    if (written === null) return said;
    const all = [...forms.names, ...forms.adjectives];
    const near = (words: string): boolean => all.some((form) => says(words, form));
    const told =
      ofMission || near(sentence) || (section !== null && near(section)) || near(this.#text.slice(0, opening));
    return told ? written : said;
  }
}
