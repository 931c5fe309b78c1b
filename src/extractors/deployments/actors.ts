import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Names } from './names.ts';
import { anyOf } from '../../pattern.ts';
import { once } from './once.ts';
import { verbForms } from './verbs.ts';
import { dutchActors, otherActors, prepositions } from './words.ts';

/** Whose a contribution is: of the Dutch state and its services, or of someone else. */
export type Owner = 'dutch' | 'other';

/** One who can contribute, named as subject, agent or owner; offsets into the sentence. */
export interface Actor extends Range {
  readonly owner: Owner;
  /** "van" or "door" before it: the owner or agent of something, not the subject. */
  readonly governed: boolean;
  /** Whether it is a mission, which speaks for all who take part in it. */
  readonly mission: boolean;
  /** Whether it is a country, or who acts for one: an alliance sends little by itself. */
  readonly country: boolean;
}

const wordsOfActors = once(() => new Set([...dutchActors, ...otherActors].flatMap((name) => name.split(' '))));

/** Whether the last word of a noun phrase is one of a name that can contribute: most are not, and need no closer look. */
export function canBeActor(words: string): boolean {
  return wordsOfActors().has(words.slice(words.lastIndexOf(' ') + 1));
}
const someDutch = new RegExp(anyOf(dutchActors), 'u');

/** Whether a text may name a Dutch actor: asked before the names in it are looked up. */
export function mayNameDutch(text: string): boolean {
  return someDutch.test(text);
}

const prepositionSet = new Set(prepositions);
const fillers = new Set(
  'de het onze internationale andere alle diverse verschillende enkele veel voorganger opvolger meer'.split(' '),
);
const verbs = once(verbForms);
const adjectiveForm = /^[\p{L}-]{2,20}e$/u;
/** "de Amerikaans geleide operatie": before a participle the adjective of a country goes without its ending. */
const leads = /^(?:geleide|gesteunde|georganiseerde|gefinancierde|aangevoerde)$/u;
/** How far before a name its preposition can stand. */
const reach = 60;

/** The preposition that governs what starts at an offset, with up to three words between ("door de andere"), or null. */
function prepositionBefore(sentence: string, start: number): string | null {
  let found: string | null = null;
  let end = start - 1;
  let led = false;
  let last = '';
  for (let words = 0; words < 6 && end > 0 && sentence[end] === ' '; words++) {
    let from = end;
    while (from > 0 && start - from < reach && isWordUnit(sentence.charCodeAt(from - 1))) from--;
    const word = sentence.slice(from, end).toLowerCase();
    // "van onder andere Nederland": the two words govern nothing.
    const among = word === 'onder' && (last === 'andere' || last === 'meer');
    last = word;
    if (prepositionSet.has(word) && !among) found = word;
    while (from > 0 && start - from < reach && sentence[from - 1] !== ' ') from--;
    const whole = sentence.slice(from, end).toLowerCase();
    // "In de verslagperiode leverde Nederland": past a verb no preposition governs.
    if (!led && !among && !fillers.has(whole) && (!adjectiveForm.test(whole) || verbs().has(whole))) break;
    led = leads.test(whole);
    end = from - 1;
  }
  return found;
}

/** "het noorden van Irak": a place, and nobody who acts. */
const region =
  /(?<!\p{L})(?:(?:noord|zuid|oost|west)\p{Ll}{2,8}|midden|binnenland|hoofdstad|kust|wateren|grondgebied|luchtruim|grens|grenzen) van (?:de |het )?$/u;
/** "Het team CBMI": the unit acts, by the name of its mission. */
const unitBefore = /(?:team|eenheid|detachement|contingent|taakgroep) $/u;
const acting = new Set(['door', 'namens', 'van']);

const isLetter = /\p{L}/u;
/** The Netherlands, Aruba, Curaçao and Sint Maarten: no others than the Dutch. */
const kingdom: ReadonlySet<string> = new Set(['NL', 'AW', 'CW', 'SX']);
const officeOf = /(?<office>[Mm]inist(?:er|erie|ers|eries)) van $/u;
const lastWord = /(?<![\p{L}-])[\p{L}-]{1,29}(?= $)/u;
const whomAfter = /^ van (?:de )?(?<whom>\p{Lu}[\p{L}-]+)/u;
const listing = /^(?:, | en |, en )$/u;
/** "MINUSMA (Mali): 290 militairen": what an item of a list is about, and no one who acts. */
const isLabel = /^(?: \([^()]{1,36}\))?:/u;
/** What acts for a country, after its adjective. */
const forceOf =
  /^ (?:\p{Ll}{3,20} )?(?:strijdkrachten|krijgsmacht|leger|luchtmacht|marine|landmacht|troepen|kustwacht)(?!\p{L})/u;

const none: readonly never[] = [];

/**
 * The actors of a sentence that are not merely spoken of ("samen met Duitsland", "in Nederland"), in order; given with
 * the names in it, and its missions.
 */
export function actorsIn(
  sentence: string,
  names: Names,
  lexicon: Lexicon,
  missions: readonly Range[] = none,
): readonly Actor[] {
  const countries = countryMatcher(lexicon);
  const found: Actor[] = [];
  const add = (start: number, end: number, owner: Owner, kind: 'mission' | 'country' | null = null): void => {
    if (sentence[start - 1] === '(') return;
    // "in Noord-Irak": the preposition stands before the whole word.
    let word = start;
    if (sentence[start - 1] === '-') while (word > 0 && sentence[word - 1] !== ' ') word--;
    const preposition = prepositionBefore(sentence, word);
    if (preposition !== null && !acting.has(preposition)) return;
    if (preposition === 'van' && kind === 'country' && region.test(sentence.slice(Math.max(0, start - 30), start)))
      return;
    found.push({
      start,
      end,
      owner,
      governed: preposition !== null,
      mission: kind === 'mission',
      country: kind === 'country',
    });
  };
  for (const { start, end, dutch } of names.actors) {
    // "NAVO-missie", "EU-operatie": part of another word's name.
    if (sentence[start - 1] === '-' || (sentence[end] === '-' && isLetter.test(sentence[end + 1] ?? ''))) continue;
    if (missions.some((mission) => start < mission.end && mission.start < end)) continue;
    if (!dutch) {
      add(start, end, 'other');
      continue;
    }
    // "het Iraakse ministerie van Defensie", "de ministers van Defensie", "de regering van Curaçao".
    const office = officeOf.exec(sentence.slice(Math.max(0, start - 20), start));
    const from = office ? start - office[0].length : start;
    if (office && office.groups!['office']!.endsWith('s')) continue;
    const adjective = lastWord.exec(sentence.slice(Math.max(0, from - 30), from))?.[0] ?? '';
    const after = whomAfter.exec(sentence.slice(end, end + 40))?.groups!['whom'];
    const foreign = countries.of(adjective)?.code ?? (after === undefined ? undefined : countries.of(after)?.code);
    add(from, end, foreign !== undefined && foreign !== 'NL' ? 'other' : 'dutch');
  }
  // "in Israël, Libanon en Syrië": one preposition for all.
  let place = -1;
  // "De missie bestaat uit 500 militairen": a mission as subject speaks for all who take part in it.
  for (const mission of missions) {
    const label = mission.start < 40 && isLabel.test(sentence.slice(mission.end, mission.end + 42));
    const ofUnit = unitBefore.test(sentence.slice(Math.max(0, mission.start - 14), mission.start));
    if (sentence[mission.end] !== '-' && !label && !ofUnit) add(mission.start, mission.end, 'other', 'mission');
  }
  for (const country of names.countries) {
    if (missions.some((mission) => country.start < mission.end && mission.start < country.end)) continue;
    if (country.as !== 'name') {
      // "De Israëlische strijdkrachten", "de Franse marine": those act as their country does.
      const force = country.code === 'NL' ? null : forceOf.exec(sentence.slice(country.end, country.end + 50));
      if (force !== null) add(country.start, country.end + force[0].length, 'other', 'country');
      continue;
    }
    if (isLabel.test(sentence.slice(country.end, country.end + 42)) && country.start < 40) continue;
    // "Turkije. De Patriotbatterijen …": a heading that runs in.
    if (sentence[country.end] === '.' && (country.start === 0 || sentence.startsWith('. ', country.start - 2)))
      continue;
    const listed = place !== -1 && country.start - place < 6 && listing.test(sentence.slice(place, country.start));
    const known = found.length;
    if (!listed && !kingdom.has(country.code)) add(country.start, country.end, 'other', 'country');
    place = listed || found.length === known ? country.end : -1;
  }
  return found.sort((a, b) => a.start - b.start);
}

const ofOthers =
  /(?<![\p{L}\p{N}])(?:lokale|andere|buitenlandse|vijandelijke|geallieerde|Koerdische|Afrikaanse|bondgenootschappelijke)(?![\p{L}\p{N}])/u;
const dutchAdjective =
  /(?<![\p{L}\p{N}])(?:Nederlandse?|[\p{L}]{1,30}-Nederlandse?|Nederlands-[\p{L}]+)(?![\p{L}\p{N}])/u;

/** Whose the words of a noun phrase say it is: "Nederlandse militairen", "een Duitse compagnie"; null where they do not say. */
export function ownerOf(words: string, lexicon: Lexicon): Owner | null {
  if (words === '') return null;
  if (words.includes('Nederlands') && dutchAdjective.test(words)) return 'dutch';
  const foreign = countryMatcher(lexicon)
    .within(words, { start: 0, end: words.length })
    .some((c) => c.as === 'adjective' && c.code !== 'NL');
  return foreign || ofOthers.test(words) ? 'other' : null;
}
