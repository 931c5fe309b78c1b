/** A name of the field, with the other forms it is written in. */
export interface Term {
  /** The standard name, as output gives it: "NUC", "EUFOR Althea", "Oekraïne". */
  readonly name: string;
  /** Other ways to write it: "NATO-Ukraine Council", "NAVO-Oekraïneraad". Matched without regard to case where longer than six letters. */
  readonly forms?: readonly string[];
}

/** A council, committee or contact group that meets. */
export interface Body extends Term {
  /** Who sits in it besides the hosts, under the names of `countries` and `organisations`. */
  readonly participants?: readonly string[];
  /**
   * It meets on days of its own and has letters of its own (a Council configuration, a summit): named in a letter
   * about another meeting it is a session only where it is told as beside that meeting.
   */
  readonly apart?: boolean;
}

/** A mission, operation, exercise, posture or standing force. */
export interface Mission extends Term {
  readonly kind: 'mission' | 'operation' | 'exercise' | 'posture' | 'force';
  /** "NAVO", "EU", "VN", "coalitie", …, or absent. */
  readonly organisation?: string;
  /** Country or sea area, as in `countries` and `places`; absent where it has none of its own. */
  readonly location?: string;
}

/** A country, its adjective and its people. */
export interface Country extends Term {
  /** "Oekraïens": inflected forms are made from it. */
  readonly adjective?: string;
  /** Further adjectives in use, uninflected: "Wit-Russisch" beside "Belarussisch". */
  readonly adjectives?: readonly string[];
  /** ISO 3166-1 alpha-2, or 3166-2 for a part of a state. */
  readonly code: string;
}

/** A place that deployments go to and that is no country: a sea, a region, a base. */
export interface Place extends Term {
  /** Country it lies in, or absent. */
  readonly country?: string;
}

/** A kind of unit or of people. */
export interface Unit extends Term {
  /** Whether its number is a number of persons ("drie adviseurs") and not of groups ("drie pelotons"). */
  readonly people?: boolean;
}

/** A ship by name, or a type of ship, aircraft, vehicle or weapon system. */
export interface Platform extends Term {
  readonly kind: 'ship' | 'aircraft' | 'system';
}

/** What is true of the field, as data: the sum of the YAML files of this folder and of the user's own. */
export interface Lexicon {
  readonly bodies: readonly Body[];
  readonly missions: readonly Mission[];
  /** Units and people: "infanteriecompagnie", "stafofficier"; singular, plurals in `forms`. */
  readonly units: readonly Unit[];
  /** Ranks and posts: "Force Commander", "plaatsvervangend commandant". */
  readonly posts: readonly Term[];
  /** Ships by name, ship and aircraft types, weapon systems. */
  readonly platforms: readonly Platform[];
  readonly countries: readonly Country[];
  readonly places: readonly Place[];
  /** Organisations: NAVO, EU, VN, OVSE, Europese Commissie … */
  readonly organisations: readonly Term[];
  /** Ministries and the offices that head them. */
  readonly ministries: readonly Term[];
  /** ISO 4217: name is the code; forms are the words and signs. */
  readonly currencies: readonly Term[];
}

/** The keys of a lexicon file. */
export const lexiconKeys = [
  'bodies',
  'missions',
  'units',
  'posts',
  'platforms',
  'countries',
  'places',
  'organisations',
  'ministries',
  'currencies',
] as const satisfies readonly (keyof Lexicon)[];
