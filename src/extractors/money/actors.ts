import { inflected } from '../../lexicon/countries.ts';
import { type Finder, finderOf, isWordUnit } from '../../lexicon/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { foreignOffices, groups, home, offices } from './judge-words.ts';
import { capitals, otherCouncil, unionBodies, whereabouts } from './stand-ins.ts';

/** Someone that pays or is paid, as a sentence names it. */
export interface Actor {
  /** "Nederland", or the standard name of the lexicon, or a group as said ("bondgenoten"), or `nobodyKnown`. */
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

/** Somebody, but nobody whose name is known: not the Netherlands, and nobody to put down. */
export const nobodyKnown = '';

/** Parts of the country that have a name as if they were countries: money for them is money at home. */
const homeLands = new Set(['Caribisch Nederland', 'BES-eilanden', 'Bonaire', 'Saba', 'Sint Eustatius']);

/** What a written form is the name of. */
interface Entry {
  readonly form: string;
  readonly kind:
    | 'organisation'
    | 'country'
    | 'adjective'
    | 'home'
    | 'office'
    | 'stranger'
    | 'group'
    | 'council'
    | 'capital';
  readonly name: string;
}

/** Every form by its first word, the longest form first. */
interface Names {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Whether a name starts at a word: tells most words from names by one look. */
  readonly finder: Finder;
}

const known = new WeakMap<Lexicon, Names>();

/** Organisations whose short name makes compounds that say whose a thing is: "EU-begroting", "NAVO-fonds". */
const compounding = new Set(['EU', 'NAVO', 'NATO', 'VN', 'G7', 'IMF', 'Commissie']);
const compound = /^(?<first>[\p{L}\d]{2,9})-(?!(?:lidstaten|landen|bondgenoten)$)\p{Ll}{3}/u;

/** What a body runs and gets money for. */
const run = /-\p{Ll}{0,16}(?:programma|programme|project|fonds|fund|oproep|appeal|initiatief|faciliteit)$/u;

const hyphenUnit = 45;
const andUnit = 38;

/** The word in a stretch of letters, figures and what joins them: without a hyphen at its end. */
function wordAt(sentence: string, start: number, end: number): string {
  let last = end;
  while (!isWordUnit(sentence.charCodeAt(last - 1))) last--;
  return sentence.slice(start, last);
}

/** A ministry by what it is for: "ontwikkelingsministerie", "defensieministeries". */
const ministryCompound = /^\p{Ll}{4,24}ministeries?$/u;
/** What "minister van" goes on with: the name of a ministry, which is no actor of its own. */
const ministry = / van (?:[Aa]lgemene [Zz]aken|\p{Lu}[\p{L}-]{2,30}(?:(?:,? en |, )\p{Lu}[\p{L}-]{2,30}){0,3})/uy;

/** Parts of the country that a name may stand behind, and such names: "gemeente Den Haag", "provincies Gelderland en Overijssel". */
const districts = /^(?:gemeenten?|provincies?|waterschap(?:pen)?)$/iu;
const districtName =
  "(?:[’']s-)?\\p{Lu}[\\p{L}’'-]{2,24}(?: (?:aan de|aan den|op|en) \\p{Lu}\\p{L}{2,20}| \\p{Lu}[\\p{L}-]{2,20})?";
const named = new RegExp(
  `^ ${districtName}(?:, ${districtName}){0,3}(?: en (?!Nederland|Rijk|Defensie)${districtName})?(?![\\p{L}\\p{N}])`,
  'u',
);

/** Offices of one person, whose name may stand behind them. A minister-president without a state is the Dutch one. */
const officer = /^(?:minister|staatssecretaris)$/iu;

function firstWord(form: string): string {
  return /[\p{L}\p{N}](?:[\p{L}\p{N}&-]{0,60}[\p{L}\p{N}])?/u.exec(form)?.[0] ?? form;
}

function namesOf(lexicon: Lexicon): Names {
  const told = known.get(lexicon);
  if (told) return told;
  const entries = new Map<string, Entry>();
  const add = (form: string, kind: Entry['kind'], name: string): void => {
    if (!entries.has(form)) entries.set(form, { form, kind, name });
  };
  for (const { name, forms } of lexicon.organisations) {
    for (const form of [name, ...(forms ?? [])]) {
      add(form, 'organisation', name);
      if (form.length <= 6) continue;
      add(form.toLowerCase(), 'organisation', name);
      add(form.charAt(0).toUpperCase() + form.slice(1), 'organisation', name);
    }
  }
  for (const word of home) add(word, 'home', 'Nederland');
  for (const word of offices) add(word, 'office', 'Nederland');
  for (const word of foreignOffices) add(word, 'stranger', nobodyKnown);
  for (const word of [...unionBodies, 'Raad']) add(word, 'council', 'EU');
  add('Noord-Atlantische Raad', 'council', 'NAVO');
  for (const { name, forms, adjective, adjectives } of lexicon.countries) {
    for (const form of [name, ...(forms ?? [])]) add(form, 'country', name);
    for (const form of [adjective ?? [], adjectives ?? []].flat()) {
      add(form, 'adjective', name);
      add(inflected(form), 'adjective', name);
    }
  }
  for (const [city, country] of Object.entries(capitals)) add(city, 'capital', country);
  for (const word of groups) {
    const name = /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word;
    add(word, 'group', name);
    add(word.charAt(0).toUpperCase() + word.slice(1), 'group', name);
  }
  const names = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = firstWord(entry.form);
    const list = names.get(first);
    if (list) list.push(entry);
    else names.set(first, [entry]);
  }
  for (const list of names.values()) list.sort((a, b) => b.form.length - a.form.length);
  const made = { byWord: names, finder: finderOf(entries.keys()) };
  known.set(lexicon, made);
  return made;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: Entry['kind'] | 'compound';
  readonly name: string;
}

/** The names in a sentence, in order; each word is looked up once, and the longest name that starts with it is taken. */
function mentionsOf(sentence: string, { byWord: names, finder }: Names): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (let start = 0, end = 0; start < sentence.length; start = end + 1) {
    if (!isWordUnit(sentence.charCodeAt(start))) {
      end = start;
      continue;
    }
    let hyphen = 0;
    for (end = start + 1; end < sentence.length; end++) {
      const unit = sentence.charCodeAt(end);
      if (unit === hyphenUnit) hyphen ||= end;
      else if (unit !== andUnit && !isWordUnit(unit)) break;
    }
    // Most words open no name; a name, a compound of one and a ministry told by what it is for are rare.
    const opens = finder.at(sentence, start) !== -1;
    if (start < free || !(opens || hyphen > 0 || end - start > 12)) continue;
    const word = wordAt(sentence, start, end);
    const entry = opens ? names.get(word)?.find(({ form }) => endsWell(sentence, start, form)) : undefined;
    if (entry) {
      const mention = mentionOf(sentence, start, entry);
      free = mention?.end ?? start + entry.form.length;
      if (mention) mentions.push(mention);
      continue;
    }
    if (word.includes('ministerie') && ministryCompound.test(word)) {
      mentions.push({ start, end: start + word.length, kind: 'office', name: 'Nederland' });
      free = start + word.length;
      continue;
    }
    const first = hyphen > 0 ? compound.exec(word)?.groups!['first'] : undefined;
    if (first === undefined) continue;
    if (!compounding.has(first)) {
      // "aan het UNODC-programma": what a body runs is the body, as far as it gets money.
      const body = names.get(first)?.find(({ form, kind }) => form === first && kind === 'organisation');
      if (!body || !run.test(word)) continue;
      free = start + word.length;
      mentions.push({ start, end: free, kind: 'organisation', name: body.name });
      continue;
    }
    const name = names.get(first)?.find(({ form }) => form === first)?.name ?? first;
    // "De NAVO-top stemde in": who sits in it acts, as the Raad does for the EU.
    const sits = /-(?:top|leiders|ministers|raad)$/u.test(word);
    mentions.push({ start, end: start + (sits ? word : first).length, kind: sits ? 'council' : 'compound', name });
    free = start + word.length;
  }
  return mentions;
}

/** What an entry that stands at a place names there, or null where it names a place or another body. */
function mentionOf(sentence: string, start: number, { form, kind, name }: Entry): Mention | null {
  let end = start + form.length;
  if (kind === 'council')
    return form === 'Raad' && otherCouncil.test(sentence.slice(end, end + 24)) ? null : { start, end, kind, name };
  // "de staat van zaken" is no state.
  if (kind === 'home' && form.endsWith(' staat') && sentence.startsWith(' van ', end)) return null;
  if (kind === 'capital' || form === 'Brussel')
    return whereabouts.test(sentence.slice(Math.max(0, start - 24), start)) ? null : { start, end, kind, name };
  if (kind === 'group') {
    const own = districts.test(form) ? named.exec(sentence.slice(end, end + 60))?.[0] : undefined;
    return own === undefined ? { start, end, kind, name } : { start, end: end + own.length, kind, name: name + own };
  }
  if (kind !== 'office') return { start, end, kind, name };
  if (/(?:inisters?|inisteries?|taatssecretaris)$/u.test(form)) {
    ministry.lastIndex = end;
    end += ministry.exec(sentence)?.[0].length ?? 0;
  }
  // "De ministers stellen het plafond vast": those of all states that meet, but "de ministers van Defensie en Financiën".
  if (form.endsWith('inisters') && !/ en |,/u.test(sentence.slice(start + form.length, end)))
    return { start, end, kind: 'stranger', name: nobodyKnown };
  // "minister Pistorius": of which state the name does not say.
  const isNamed =
    end === start + form.length && officer.test(form) && /^ \p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 3));
  return isNamed ? { start, end, kind: 'stranger', name: nobodyKnown } : { start, end, kind, name };
}

/** Whether a form stands at a place as whole words: no letter, figure or hyphened word behind it. */
function endsWell(sentence: string, start: number, form: string): boolean {
  return (
    sentence.startsWith(form, start) &&
    !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(sentence.slice(start + form.length, start + form.length + 2))
  );
}

const determiners =
  '(?:de|het|een|deze|dit|die|dat|onze|ons|mijn|hun|zijn|haar|alle|andere|diverse|verschillende|enkele|veel|meerdere|overige|nieuwe|gezamenlijke|eigen|huidige|internationale|Nederlandse|betrokken|zowel|zogenaamde|zogenoemde|volledige|gehele)';
const prepositions =
  '(?:aan|door|van|voor|uit|in|met|bij|naar|tegen|ten behoeve van|ten gunste van|onder|over|op|binnen|namens|tussen|per|via|vanuit|ter ondersteuning van|ten laste van|op verzoek van|volgens|tot|dankzij|jegens|richting|buiten|als|dan|inclusief|rond|omtrent|samen met|vanwege|na|sinds|tijdens|conform|om)';
const governed = new RegExp(
  `(?<![\\p{L}])(?<preposition>${prepositions})(?: ${determiners}){0,3}(?: \\p{Ll}{3,20}e(?= $))? $`,
  'iu',
);

/** "aan het door de Britten beheerde fonds": a preposition, and a participle with what belongs to it before the name. */
const through =
  /(?<!\p{L})(?<preposition>aan|voor|uit|in|via|van|naar) (?:de|het|een) (?:door|in|met|onder|namens) (?:[\p{L}-]{1,24} ){1,4}\p{Ll}{3,20}(?:de|te|en) $/iu;

/**
 * The actors that a sentence names, in order. "de Duitse regering" is Duitsland, "de regering van Oekraïne"
 * Oekraïne, "het kabinet", "Defensie", "ik" and "mijn ministerie" are Nederland.
 */
export function actorsOf(sentence: string, lexicon: Lexicon): Actor[] {
  const actors: Actor[] = [];
  for (const { start, end, kind, name } of mentionsOf(sentence, namesOf(lexicon))) {
    if (kind === 'country' && homeLands.has(name)) continue;
    const before = sentence.slice(Math.max(0, start - 70), start);
    // "kondigde aan dat Canada": a conjunction, as no name of a state has "dat" for its article.
    const clausal = (kind === 'country' || kind === 'home') && before.endsWith(' dat ');
    const governor = clausal
      ? null
      : ((governed.exec(before) ?? through.exec(before))?.groups?.['preposition']?.toLowerCase() ?? null);
    const last = actors.at(-1);
    // "in Libanon en Jordanië": what is joined is governed together.
    const gap = last === undefined ? '' : sentence.slice(last.end, start);
    const joined =
      last !== undefined &&
      (/^(?:,| en| of|, en)(?: (?:de|het))? $/u.test(gap) ||
        // "aan UNHCR (€ 5 miljoen) en UNICEF (€ 3 miljoen)"
        (sentence.startsWith(' (', end) && /^ \([^()]{1,40}\)(?:,| en|, en)(?: (?:de|het))? $/u.test(gap)));
    // "aan Oekraïne, Frankrijk € 2 miljard": with an amount of its own it is the subject of a clause without a verb.
    const elliptic =
      joined && sentence.charAt(last.end) === ',' && /^ (?:[€$£]|[A-Z]{3} \d|\d)/u.test(sentence.slice(end, end + 6));
    const preposition = governor ?? (joined && !elliptic ? last.preposition : null);
    const attributive = kind === 'adjective' || kind === 'compound';
    if (
      (kind === 'office' || kind === 'stranger') &&
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
      (last.name === nobodyKnown || last.name === 'Nederland') &&
      isOffice(sentence, last) &&
      (kind !== 'home' || last.name === nobodyKnown)
    ) {
      if (/^ van (?:de |het )?$/u.test(sentence.slice(last.end, start)) && !attributive) {
        actors[actors.length - 1] = { ...last, name, end };
        continue;
      }
    }
    // A name in brackets after a name is its short form: "de Europese Vredesfaciliteit (EPF)".
    if (last && last.name === name && /^ ?\($/u.test(sentence.slice(last.end, start))) continue;
    actors.push({
      name,
      start,
      end,
      preposition,
      adjective: attributive,
      proper: kind !== 'group' && kind !== 'council' && kind !== 'stranger',
    });
  }
  return actors;
}

const officeWords = new Set([...offices, ...foreignOffices]);

function isOffice(sentence: string, actor: Actor): boolean {
  const word = sentence.slice(actor.start, actor.end).split(' ', 1)[0]!;
  return officeWords.has(word) || ministryCompound.test(word);
}
