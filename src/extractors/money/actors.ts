import type { Lexicon, Term } from '../../lexicon/schema.ts';
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

interface Names {
  readonly regex: RegExp;
  readonly canonical: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
}

const made = new WeakMap<Lexicon, Names>();

function fold(form: string): string {
  return form.length > 6 ? form.toLowerCase() : form;
}

function namesOf(lexicon: Lexicon): Names {
  const known = made.get(lexicon);
  if (known) return known;
  const canonical = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const forms: string[] = [];
  const add = (term: Term): void => {
    for (const form of [term.name, ...(term.forms ?? [])]) {
      canonical.set(fold(form), term.name);
      forms.push(form);
      if (form.length > 6) forms.push(form.toLowerCase(), form.charAt(0).toUpperCase() + form.slice(1));
    }
  };
  for (const term of lexicon.organisations) add(term);
  for (const country of lexicon.countries) {
    add(country);
    if (country.adjective === undefined) continue;
    for (const form of [country.adjective, inflected(country.adjective)]) {
      adjectives.set(form, country.name);
      forms.push(form);
    }
  }
  const office = `(?:${anyOf(offices)})(?: van (?:[Aa]lgemene [Zz]aken|[\\p{Lu}][\\p{L}-]{2,30}(?:(?:,? en |, )\\p{Lu}[\\p{L}-]{2,30}){0,3}))?`;
  const names = {
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?<name>${anyOf(forms)})(?:’s|'s)?|(?<home>${anyOf(home)})|(?<office>${office})|(?<group>${anyOf(groups)}))(?![\\p{L}\\p{N}])(?!-\\p{L})`,
      'gu',
    ),
    canonical,
    adjectives,
  };
  made.set(lexicon, names);
  return names;
}

/** The inflected form of an adjective of a country: "Duits" → "Duitse", "Noors" → "Noorse", "Turks" → "Turkse". */
function inflected(adjective: string): string {
  return adjective.endsWith('e') ? adjective : `${adjective}e`;
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
  const { regex, canonical, adjectives } = namesOf(lexicon);
  const actors: Actor[] = [];
  for (const match of sentence.matchAll(regex)) {
    const { name, home: own, office, group } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    const before = sentence.slice(Math.max(0, start - 70), start);
    const adjective = name !== undefined && adjectives.has(name) && !canonical.has(fold(name));
    const preposition = governed.exec(before)?.groups?.['preposition']?.toLowerCase() ?? null;
    let said: string;
    if (name !== undefined) said = adjective ? adjectives.get(name)! : canonical.get(fold(name))!;
    else if (own !== undefined) said = 'Nederland';
    else if (group !== undefined) said = group.charAt(0).toLowerCase() === group.charAt(0) ? group : group.toLowerCase();
    else said = 'Nederland';
    const last = actors.at(-1);
    if (office !== undefined && last && last.adjective && end > start && sentence.slice(last.end, start).trim() === '') {
      // "de Duitse regering": the office takes the country of its adjective.
      actors[actors.length - 1] = { ...last, end, adjective: false };
      continue;
    }
    if (last && preposition === 'van' && !last.adjective && last.name === 'Nederland' && isOffice(sentence, last) && own === undefined) {
      if (/^ van (?:de |het )?$/u.test(sentence.slice(last.end, start)) && !adjective) {
        actors[actors.length - 1] = { ...last, name: said, end };
        continue;
      }
    }
    // A name in brackets after a name is its short form: "de Europese Vredesfaciliteit (EPF)".
    if (last && last.name === said && /^ ?\($/u.test(sentence.slice(last.end, start))) continue;
    actors.push({ name: said, start, end, preposition, adjective, proper: group === undefined });
  }
  return actors;
}

function isOffice(sentence: string, actor: Actor): boolean {
  return new RegExp(`^(?:${anyOf(offices)})$`, 'u').test(sentence.slice(actor.start, actor.end));
}
