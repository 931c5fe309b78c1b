import { type CountryMatcher, countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { anyOf } from '../../pattern.ts';
import { groups, home, offices } from './judge-words.ts';

/** Someone that pays or is paid, as a sentence names it. */
export interface Actor {
  /** "Nederland", or the standard name of the lexicon, or a group as said ("bondgenoten"). */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The preposition that governs it ("aan", "door", "van"), in lower case, or null where none does. */
  readonly preposition: string | null;
  /** An adjective ("Duitse") that stands before a noun, and no actor by itself. */
  readonly adjective: boolean;
  /** Whether it is an organisation, fund or country, and no group of unknown people. */
  readonly proper: boolean;
}

/** Parts of the country that have a name as if they were countries: money for them is money at home. */
const homeLands = new Set(['Caribisch Nederland', 'BES-eilanden', 'Bonaire', 'Saba', 'Sint Eustatius']);

interface Names {
  readonly regex: RegExp;
  /** The standard name of an organisation by its written form. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly countries: CountryMatcher;
}

const made = new WeakMap<Lexicon, Names>();

/** Organisations whose short name makes compounds that say whose a thing is: "EU-begroting", "NAVO-fonds". */
const compounding = ['EU', 'NAVO', 'NATO', 'VN', 'G7', 'IMF', 'Commissie'];

function namesOf(lexicon: Lexicon): Names {
  const known = made.get(lexicon);
  if (known) return known;
  const organisations = new Map<string, string>();
  for (const term of lexicon.organisations) {
    for (const form of [term.name, ...(term.forms ?? [])]) {
      organisations.set(form, term.name);
      if (form.length <= 6) continue;
      organisations.set(form.toLowerCase(), term.name);
      organisations.set(form.charAt(0).toUpperCase() + form.slice(1), term.name);
    }
  }
  const countries = countryMatcher(lexicon);
  const office = `(?:${anyOf(offices)}|\\p{Ll}{4,24}ministeries?)(?:(?<=inisters?|inisteries?|taatssecretaris) van (?:[Aa]lgemene [Zz]aken|\\p{Lu}[\\p{L}-]{2,30}(?:(?:,? en |, )\\p{Lu}[\\p{L}-]{2,30}){0,3}))?`;
  const names = {
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?<compound>${anyOf(compounding)})-(?!(?:lidstaten|landen|bondgenoten)(?!\\p{L}))(?=\\p{Ll}{3})` +
        `|(?:(?<organisation>${anyOf(organisations.keys())})|(?<country>${countries.nameSource})|(?<adjective>${countries.adjectiveSource})` +
        `|(?<home>${anyOf(home)})|(?<office>${office})|(?<group>${anyOf(groups)}))(?:[’']s)?(?![\\p{L}\\p{N}])(?!-\\p{L}))`,
      'gu',
    ),
    organisations,
    countries,
  };
  made.set(lexicon, names);
  return names;
}

const determiners =
  '(?:de|het|een|deze|dit|die|dat|onze|ons|mijn|hun|zijn|haar|alle|andere|diverse|verschillende|enkele|veel|meerdere|overige|nieuwe|gezamenlijke|eigen|huidige|internationale|Nederlandse|betrokken|zowel|zogenaamde|zogenoemde|volledige|gehele)';
const prepositions =
  '(?:aan|door|van|voor|uit|in|met|bij|naar|tegen|ten behoeve van|ten gunste van|onder|over|op|binnen|namens|tussen|per|via|vanuit|ter ondersteuning van|ten laste van|op verzoek van|volgens|tot|dankzij|jegens|richting|buiten|als|dan|inclusief|rond|omtrent|samen met|vanwege|na|sinds|tijdens|conform|om)';
const governed = new RegExp(
  `(?<![\\p{L}])(?<preposition>${prepositions})(?: ${determiners}){0,3}(?: \\p{Ll}{3,20}e(?= $))? $`,
  'iu',
);

/**
 * The actors that a sentence names, in order. "de Duitse regering" is Duitsland, "de regering van Oekraïne"
 * Oekraïne, "het kabinet", "Defensie", "ik" and "mijn ministerie" are Nederland.
 */
export function actorsOf(sentence: string, lexicon: Lexicon): Actor[] {
  const { regex, organisations, countries } = namesOf(lexicon);
  const actors: Actor[] = [];
  for (const match of sentence.matchAll(regex)) {
    const {
      compound,
      organisation,
      country,
      adjective,
      home: own,
      office,
      group,
    } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    const before = sentence.slice(Math.max(0, start - 70), start);
    const governor = governed.exec(before)?.groups?.['preposition']?.toLowerCase() ?? null;
    const last = actors.at(-1);
    // "in Libanon en Jordanië": what is joined is governed together.
    const joined = last !== undefined && /^(?:,| en| of|, en)(?: (?:de|het))? $/u.test(sentence.slice(last.end, start));
    const preposition = governor ?? (joined ? last.preposition : null);
    const name = organisation ?? compound;
    if (country !== undefined && homeLands.has(country)) continue;
    let said = 'Nederland';
    if (name !== undefined) said = organisations.get(name) ?? name;
    else if (country !== undefined) said = countries.of(country)!.name;
    else if (adjective !== undefined) said = countries.of(adjective)!.name;
    else if (group !== undefined) said = /^\p{Lu}\p{Ll}/u.test(group) ? group.toLowerCase() : group;
    const attributive = adjective !== undefined || compound !== undefined;
    if (
      office !== undefined &&
      last &&
      last.adjective &&
      end > start &&
      sentence.slice(last.end, start).trim() === ''
    ) {
      // "de Duitse regering": the office takes the country of its adjective.
      actors[actors.length - 1] = { ...last, end, adjective: false };
      continue;
    }
    if (
      last &&
      preposition === 'van' &&
      !last.adjective &&
      last.name === 'Nederland' &&
      isOffice(sentence, last) &&
      own === undefined
    ) {
      if (/^ van (?:de |het )?$/u.test(sentence.slice(last.end, start)) && !attributive) {
        actors[actors.length - 1] = { ...last, name: said, end };
        continue;
      }
    }
    // A name in brackets after a name is its short form: "de Europese Vredesfaciliteit (EPF)".
    if (last && last.name === said && /^ ?\($/u.test(sentence.slice(last.end, start))) continue;
    actors.push({ name: said, start, end, preposition, adjective: attributive, proper: group === undefined });
  }
  return actors;
}

function isOffice(sentence: string, actor: Actor): boolean {
  return new RegExp(`^(?:${anyOf(offices)}|\\p{Ll}{4,24}ministeries?)$`, 'u').test(
    sentence.slice(actor.start, actor.end),
  );
}
