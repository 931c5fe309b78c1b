import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import { wordsIn } from '../../words/words.ts';
import type { DeploymentFound } from './found.ts';
import { type MissionMark, missionsIn } from './missions.ts';
import { once } from './once.ts';
import { silent, type Told } from './status.ts';
import { termsOf } from './terms.ts';

/** The one contribution that a letter is about as a whole: to which mission, and what is told of it. */
export interface Theme {
  readonly mission: MissionMark;
  readonly told: Told;
}

/** The mission that a heading names: what its section tells is of that one. Null for none, and for more than one. */
export function missionOfHeading(title: string | null, lexicon: Lexicon): MissionMark | null {
  if (title === null) return null;
  const signals = termsOf(lexicon).scan(wordsIn(title), { start: 0, end: title.length });
  const named = signals === null ? [] : missionsIn(title, signals, lexicon).filter((m) => m.name !== null);
  const [first] = named;
  return first !== undefined && named.every(({ name }) => name === first.name) ? first : null;
}

const numbering = /^[\d.]{0,8} ?/u;

/** The country that is all that a heading says ("Mali", "3.2 Irak"): what its section tells is there. */
export function placeOfHeading(title: string | null, lexicon: Lexicon): string | null {
  if (title === null || title.length > 40) return null;
  const own = title.replace(numbering, '');
  const country = countryMatcher(lexicon).of(own);
  // What goes to Ukraine is given to it.
  return country === null || country.as !== 'name' || country.code === 'NL' || country.code === 'UA'
    ? null
    : country.name;
}

/** The only country that a heading names after "in" ("Forward Land Forces in Litouwen"): its section tells of what is there. */
export function placeInHeading(title: string | null, lexicon: Lexicon): string | null {
  if (title === null || !title.includes(' in ') || title.length > 90) return null;
  const named = countryMatcher(lexicon)
    .within(title, { start: 0, end: title.length })
    .filter(({ as, code }) => as === 'name' && code !== 'NL' && code !== 'UA');
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  return / in (?:het |de )?$/u.test(title.slice(0, only.start)) ? only.name : null;
}

/**
 * "de bijdrage", "deze missie": what a letter is about, pointed at without a name. With a preposition and a name after it
 * ("de bijdrage aan KFOR", "de inzet in Irak") it is of what it says itself.
 */
const pointing =
  /(?<!\p{L})(?:[Dd]e|[Dd]eze|[Dd]ie|[Oo]nze|[Dd]it|[Hh]et) (?:(?:Nederlandse|militaire|huidige|geplande|voorgenomen|beoogde|voorziene|gehele|totale|nieuwe) ){0,2}(?:bijdrage|inzet|deelname|deelneming|missie|operatie|ontplooiing|uitzending|\p{Ll}{0,16}(?:contingent|detachement))(?![\p{L}-])(?! (?:aan|in|van|bij|op|vanuit|boven|voor|te) (?:de |het )?[\p{Lu}])|(?<!\p{L})Nederland (?:draagt|droeg) (?:[^.;]{0,40} )?bij met /u;
/** No words of it are longer. */
const longestPointing = 80;
/** How far the opening of a letter reaches, letterhead and all. */
const opening = 2000;
const reporting =
  /(?:rapportage|verslag|evaluatie|stand van zaken) [^.]{0,120}(?:bijdrage|deelname|deelneming|inzet) (?:aan|in) /u;
/** No paragraph that says what a letter is about is shorter. */
const shortest = 80;
/** How many blocks of a section are looked back over. */
const blocksBack = 12;

/**
 * Keeps what a letter is about as a whole: the only mission to which its opening says that the Netherlands contributes, as
 * a letter under article 100 of the Constitution begins. Later sections speak of it without its name.
 */
export class ThemeReader {
  readonly #prepared: Prepared;
  #sections = 0;
  #told: Theme | null = null;
  #several = false;
  /** Whether a letter without headings told of it in its opening. */
  #early = false;
  #looked = 0;
  readonly #lexicon: Lexicon;

  constructor(prepared: Prepared, lexicon: Lexicon) {
    this.#prepared = prepared;
    this.#lexicon = lexicon;
  }

  /** What the opening told, or that it reports on a contribution. */
  get #theme(): Theme | null {
    return this.#told ?? this.#reported();
  }

  /** A new section begins with the block at an offset. */
  enter(offset: number): void {
    this.#sections++;
    if (this.#theme === null) return;
    const { blocks } = this.#prepared;
    const at = lastAtOrBelow(blocks, offset, (b) => b.start);
    let first = at;
    while (first > 0 && at - first < blocksBack && blocks[first - 1]!.section === blocks[at]!.section) first--;
    this.#looked = blocks[first]?.start ?? offset;
  }

  /** Takes in what a sentence of the opening tells, with the mission that it named last. */
  take(found: readonly DeploymentFound[], mission: MissionMark | null): void {
    if (this.#sections > 2) return;
    for (const { fields, at } of found) {
      if (fields.mission === null || fields.status === 'none') continue;
      if (this.#told === null && mission?.name === fields.mission) {
        this.#told = { mission, told: { ...silent, status: fields.status } };
        this.#early = at.start < opening;
      } else if (this.#told?.mission.name !== fields.mission && this.#ofOpening()?.name !== this.#told?.mission.name)
        this.#several = true;
    }
  }

  /** The letter's own contribution, where the words of the section up to an offset have pointed at it. */
  pointedAt(end: number): Theme | null {
    if (this.#theme === null || this.#several || (this.#sections < 2 && !this.#early)) return null;
    const words = this.#prepared.text.slice(Math.max(0, this.#looked - longestPointing), end);
    this.#looked = Math.max(this.#looked, end);
    return pointing.test(words) ? this.#theme : null;
  }

  /** The mission to which the letter's own contribution is yet to come, or null. */
  get coming(): string | null {
    return this.#several || this.#theme?.told.status !== 'planned' ? null : this.#theme.mission.name;
  }

  /** The only mission that the letter's subject and its first paragraph name, where something is told at its place; else null. */
  missionAt(location: string | null): MissionMark | null {
    const mission = location === null ? null : this.#ofOpening();
    return mission?.location === location ? mission : null;
  }

  /** The only mission that the letter's subject and its first paragraph name, or null. */
  readonly #ofOpening = once((): MissionMark | null => {
    const { blocks, text } = this.#prepared;
    const first = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > shortest);
    return first === undefined ? null : missionOfHeading(text.slice(0, Math.min(first.end, opening)), this.#lexicon);
  });

  /** "Hierbij bieden wij u de rapportage aan over de Nederlandse bijdrage aan MINUSMA": what is there already. */
  readonly #reported = once((): Theme | null => {
    const mission = this.#ofOpening();
    if (mission === null || !reporting.test(this.#prepared.text.slice(0, opening))) return null;
    this.#early = true;
    return { mission, told: silent };
  });

  /** What the letter is about, where that is a contribution to a mission that is spoken of by its name. */
  of(mission: MissionMark): Theme | null {
    if (this.#theme === null || this.#several || (this.#sections < 2 && !this.#early)) return null;
    return this.#theme.mission.name === mission.name ? this.#theme : null;
  }
}
