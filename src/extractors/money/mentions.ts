import { inflected } from '../../lexicon/countries.ts';
import { type Finder, finderOf, isWordUnit } from '../../words/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { foreignOffices, groups, home, offices } from './judge-words.ts';
import { capitals, otherCouncil, unionBodies, whereabouts } from './stand-ins.ts';

/** Somebody, but nobody whose name is known: not the Netherlands, and nobody to put down. */
export const nobodyKnown = '';

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
export const ministryCompound = /^\p{Ll}{4,24}ministeries?$/u;
/** What "minister van" goes on with: the name of a ministry, which is no actor of its own. */
const ministry = / van (?:[Aa]lgemene [Zz]aken|\p{Lu}[\p{L}-]{2,30}(?:(?:,? en |, )\p{Lu}[\p{L}-]{2,30}){0,3})/uy;

/** One colleague of the writer's, and the ministry that tells that it is one of the same government. */
const peer = /^(?:ambtgenoot|ambtsgenoot|collega)$/u;
const ownMinistry =
  / (?:van|voor) (?:(?:Buitenlandse Handel|Ontwikkelingssamenwerking|Klimaat|Volksgezondheid|Volkshuisvesting|Landbouw|Onderwijs|Economische|Sociale|Binnenlandse|Infrastructuur|Justitie|Asiel|Primair|Langdurige|Rechtsbescherming)(?:(?:,? en |, | )\p{Lu}[\p{L}-]{2,30}){0,4})/uy;

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

/** A name in a sentence, and what it is the name of. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: Entry['kind'] | 'compound';
  readonly name: string;
}

/** The names in a sentence, in order; each word is looked up once, and the longest name that starts with it is taken. */
export function mentionsOf(sentence: string, lexicon: Lexicon): Mention[] {
  const { byWord: names, finder } = namesOf(lexicon);
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
  if (form === 'Commissaris' && /^ van de Kon|^ voor/u.test(sentence.slice(end, end + 12))) return null;
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
  // "mijn ambtgenoot voor Buitenlandse Handel": by the name of a Dutch ministry; another state's minister is told by the state.
  if (kind === 'stranger') {
    const isDutch = peer.test(form) && / [Mm]ijn $/u.test(` ${sentence.slice(Math.max(0, start - 5), start)}`);
    ownMinistry.lastIndex = end;
    const ministryName = isDutch ? ownMinistry.exec(sentence) : null;
    return ministryName
      ? { start, end: end + ministryName[0].length, kind: 'home', name: 'Nederland' }
      : { start, end, kind, name };
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
