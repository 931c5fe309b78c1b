import type { Lexicon, Mission } from '../../lexicon/schema.ts';
import { endFinderOf, type Finder, finderOf } from '../../lexicon/finder.ts';
import { anyOf, wordEnd, wordStart } from '../../pattern.ts';
import { missionNouns, trainingNouns } from './words.ts';

/** What the head of a noun phrase is the name of. */
export interface Head {
  readonly kind: 'unit' | 'post' | 'ship' | 'aircraft' | 'system' | 'training';
  /** Whether its number counts persons. */
  readonly people: boolean;
  /** Whether it may close a compound: "compagnie" does in "infanteriecompagnie"; names do not. */
  readonly suffix: boolean;
}

/** The words of one lexicon, as the grammar of deployments needs them. */
export interface Terms {
  /** Whether a sentence that names this is worth parsing: a head closes at `end`, or a mission or own ship opens at `start`. */
  readonly triggers: (text: string, start: number, end: number) => boolean;
  /** Start of the head that closes the word ending at an offset, or -1. */
  readonly headBefore: (text: string, end: number) => number;
  readonly head: (words: string) => Head | null;
  /** The missions of a range, by any of their forms. */
  readonly missionsWithin: Finder['within'];
  readonly mission: (words: string) => Mission | null;
  /** A Dutch naval ship, prefix and name; a name that the lexicon lacks is read by its shape. */
  readonly shipName: RegExp;
  /** Right after a ship: another one that shares the prefix. */
  readonly anotherShip: RegExp;
  /** Names of ships without their prefix. */
  readonly shipNames: ReadonlySet<string>;
}

/** "Zr.Ms." since 2013, "Hr.Ms." under a queen, in the spellings of letters. */
const prefix = String.raw`(?:[ZH]r\. ?Ms\.?|ZrMs\.?|HrMs\.?|[ZH]\. ?M\.)`;
const opensPrefix = /^[HZ](?:r\.? ?Ms|\. ?M\.)/u;
const opensShip = new Set(['H', 'Z'].map((letter) => letter.charCodeAt(0)));
const prefixed = /^Zr\.Ms\. /u;
/** A capital word, or the small words inside a name: "Johan de Witt", "De Zeven Provinciën", "Van Amstel". */
const shape = String.raw`(?:(?:De|Van|Jan|Johan|Karel|Willem|Abraham|Jacob|Pieter|Philips|Bloys|Witte) )?(?:(?:de|den|der|van|van der|van den|Zeven) )?\p{Lu}[\p{L}-]{1,20}`;

/** The spellings in which a form is read: its own, and for longer phrases those that differ in case. */
function spellings(form: string): string[] {
  if (form.length <= 6) return [form];
  const phrase = form.includes(' ');
  return [form, form.toUpperCase(), ...(phrase ? [form.toLowerCase(), form[0]!.toUpperCase() + form.slice(1)] : [])];
}

function build(lexicon: Lexicon): Terms {
  const missions = new Map<string, Mission>();
  for (const mission of lexicon.missions) {
    for (const form of [mission.name, ...(mission.forms ?? [])].flatMap(spellings)) {
      if (!missions.has(form)) missions.set(form, mission);
    }
  }
  const heads = new Map<string, Head>();
  const ships: string[] = [];
  const addHead = (forms: readonly string[], head: Head): void => {
    for (const form of forms) {
      const capital = form[0]!.toUpperCase() + form.slice(1);
      for (const spelling of [form, capital]) if (!heads.has(spelling)) heads.set(spelling, head);
    }
  };
  for (const { name, forms = [], people = false } of lexicon.units) {
    addHead([name, ...forms], { kind: 'unit', people, suffix: true });
  }
  for (const { name, forms = [] } of lexicon.posts) {
    addHead([name, ...forms], { kind: 'post', people: false, suffix: true });
  }
  for (const { name, forms = [], kind } of lexicon.platforms) {
    if (prefixed.test(name)) ships.push(name.replace(prefixed, ''), ...forms);
    else addHead([name, ...forms], { kind, people: false, suffix: /^\p{Ll}/u.test(name) });
  }
  addHead(trainingNouns, { kind: 'training', people: false, suffix: true });
  const endings = endFinderOf([...heads.keys(), ...missionNouns]);
  const headEndings = endFinderOf(heads.keys());
  const names = finderOf(missions.keys());
  const shipSource = `${wordStart}${prefix} ?(?:${anyOf(ships)}${wordEnd}|${shape})`;
  return {
    triggers: (text, start, end) =>
      endings.before(text, end) !== -1 ||
      names.at(text, start) !== -1 ||
      (opensShip.has(text.charCodeAt(start)) && opensPrefix.test(text.slice(start, start + 6))),
    headBefore: (text, end) => headEndings.before(text, end),
    head: (words) => heads.get(words) ?? null,
    missionsWithin: names.within,
    mission: (words) => missions.get(words) ?? null,
    anotherShip: new RegExp(`^(?:, | en |, en )(?:de )?(?<name>${anyOf(ships)})${wordEnd}`, 'u'),
    shipNames: new Set(ships),
    shipName: new RegExp(shipSource, 'gu'),
  };
}

const made = new WeakMap<Lexicon, Terms>();

/** The words of a lexicon; made at their first use and kept. */
export function termsOf(lexicon: Lexicon): Terms {
  let terms = made.get(lexicon);
  if (terms === undefined) {
    terms = build(lexicon);
    made.set(lexicon, terms);
  }
  return terms;
}
