import type { Lexicon, Term } from '../../lexicon/schema.ts';
import { anyOf, wordEnd, wordStart } from '../../pattern.ts';
import { isMilitary } from './military.ts';
import { once } from './once.ts';
import { type Ending, type Head, type Opening, type Scanner, scannerOf } from './scan.ts';
import { otherNouns } from './other-nouns.ts';
import { headcounts, missionNouns, missionUnits, trainingNouns } from './words.ts';

/** The words of one lexicon, as the grammar of deployments needs them. */
export interface Terms extends Scanner {
  /** A Dutch naval ship, prefix and name; a name that the lexicon lacks is read by its shape. */
  readonly shipName: () => RegExp;
  /** Right after a ship: another one that shares the prefix. */
  readonly anotherShip: () => RegExp;
  /** Names of ships without their prefix. */
  readonly shipNames: ReadonlySet<string>;
}

/** "Zr.Ms." since 2013, "Hr.Ms." under a queen, in the spellings of letters. */
const prefix = String.raw`(?:[ZH]r\. ?Ms\.?|ZrMs\.?|HrMs\.?|[ZH]\. ?M\.)`;
const ownPrefix = 'Zr.Ms. ';
/** A capital word, or the small words inside a name: "Johan de Witt", "De Zeven Provinciën", "Van Amstel". */
const shape = String.raw`(?:(?:De|Van|Jan|Johan|Karel|Willem|Abraham|Jacob|Pieter|Philips|Bloys|Witte) )?(?:(?:de|den|der|van|van der|van den|Zeven) )?\p{Lu}[\p{L}-]{1,20}`;
const opensSmall = /^\p{Ll}/u;

const plain = { people: false, military: false, nameless: false, suffix: true };

/** What the lexicon and the words of this kind say that closes a word, in the order in which they count. */
function endingsOf({ units, posts, platforms }: Lexicon): Ending[] {
  const nouns = new Set(missionUnits);
  const endings: Ending[] = [];
  const add = (forms: readonly string[], head: Head | null, noun: boolean): void => {
    for (const form of forms) endings.push({ form, head, noun: noun || nouns.has(form), ship: false });
  };
  const addTerm = ({ name, forms }: Term, head: Head): void => {
    add([name], head, false);
    if (forms !== undefined) add(forms, head, false);
  };
  for (const unit of units)
    addTerm(unit, { ...plain, kind: 'unit', people: unit.people ?? false, military: isMilitary(unit.name) });
  for (const post of posts) addTerm(post, { ...plain, kind: 'post', military: isMilitary(post.name) });
  for (const platform of platforms) {
    const { name, kind } = platform;
    if (!name.startsWith(ownPrefix))
      addTerm(platform, { ...plain, kind, military: isMilitary(name), suffix: opensSmall.test(name) });
  }
  add(trainingNouns, { ...plain, kind: 'training' }, false);
  add(headcounts, { ...plain, kind: 'unit', people: true, nameless: true, suffix: false }, false);
  add(missionNouns, null, true);
  add(otherNouns, null, false);
  return endings;
}

function* openingsOf({ missions }: Lexicon): Generator<Opening> {
  for (const mission of missions) {
    yield { form: mission.name, mission };
    for (const form of mission.forms ?? []) yield { form, mission };
  }
}

function build(lexicon: Lexicon): Terms {
  const ships = lexicon.platforms
    .filter(({ name }) => name.startsWith(ownPrefix))
    .flatMap(({ name, forms = [] }) => [name.slice(ownPrefix.length), ...forms]);
  return {
    ...scannerOf(endingsOf(lexicon), openingsOf(lexicon)),
    shipNames: new Set(ships),
    // A regex of all ships: made for the first letter that has one.
    shipName: once(() => new RegExp(`${wordStart}${prefix} ?(?:${anyOf(ships)}${wordEnd}|${shape})`, 'gu')),
    anotherShip: once(() => new RegExp(`^(?:, | en |, en )(?:de )?(?<name>${anyOf(ships)})${wordEnd}`, 'u')),
  };
}

/** Whether a contribution is a ship of the navy by its name: "Zr.Ms. Tromp". */
export function isNamedShip(asset: { readonly head: Head; readonly contribution: string }): boolean {
  return asset.head.kind === 'ship' && /^[HZ]r\.Ms\. /u.test(asset.contribution);
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
