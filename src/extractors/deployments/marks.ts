import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block } from '../../text/prepared.ts';
import { type Actor, actorsIn, canBeActor } from './actors.ts';
import { assetsIn } from './assets.ts';
import { withNumbersAlone } from './ellipsis.ts';
import type { Asset } from './noun-phrases.ts';
import { type MissionMark, missionsIn } from './missions.ts';
import { type Names, namesIn } from './names.ts';
import { type PlaceMark, placesIn } from './place.ts';
import type { Signals } from './scan.ts';
import type { Told } from './status.ts';

/** What earlier sentences of the section leave for the next one. */
export interface Surroundings {
  readonly section: string | null;
  /** The mission that was named last, to which "de operatie" or a contribution without a mission belongs. */
  readonly mission: MissionMark | null;
  /** The mission or force that was named last, whatever is spoken of: "daaraan" is that one. */
  readonly named: MissionMark | null;
  /** What was spoken of before an exercise was named, and is again after it; or null. */
  readonly aside: MissionMark | null;
  /** The mission that the section's heading names, or null: what its paragraphs begin with. */
  readonly subject: MissionMark | null;
  /** What the letter told of its contribution as a whole, where that is what is spoken of. */
  readonly whole: Told | null;
  /** The country that is all that the section's heading says, or null. */
  readonly heading: string | null;
  /** Where the block told that the contribution to a mission in several countries is, else `heading`. */
  readonly where: string | null;
  /** Where the contribution is that the block told last, of no mission: what is added to it is there as well. */
  readonly last: string | null;
  /** The mission to which the section told of a contribution that is to come: what is added to that is to come as well. */
  readonly coming: string | null;
  /** How many contributions the last sentence of the block told that told any. */
  readonly before: number;
  /** Whether those were told by their mission alone. */
  readonly general: boolean;
  /** Whether it was one unit, of no strength told yet. */
  readonly unit: boolean;
  /** Whether the sentence before told of a Dutch contribution. */
  readonly dutch: () => boolean;
  /** Whether the letter told of a Dutch contribution before, wherever. */
  readonly letter: boolean;
  /** What a colon before a list said of each of its items, where those are, and the range of the clean text it is. */
  readonly listing: {
    readonly told: Told;
    readonly place: PlaceMark | null;
    readonly mission: MissionMark | null;
    readonly lead: Range;
  } | null;
  readonly block: Block | null;
  /** How many sentences of the block came before. */
  readonly depth: number;
}

/** Where a sentence stands. */
export interface Context {
  readonly block: Block;
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
  /** Whether it were the Dutch who acted last in the words of the block before the sentence. */
  readonly dutchBefore: () => boolean;
  /** Whether the words of the block before it name anyone who can act. */
  readonly namedBefore: () => boolean;
  /** Whether it was another country that acted last in them. */
  readonly foreignBefore: () => boolean;
}

/** How far before a sentence "daar" points. */
const spoken = 400;

/** The contribution's words without its short form: "Koninklijke Marechaussee (KMar)". */
const nameOf = ({ contribution }: Asset): string =>
  contribution.endsWith(')') ? contribution.replace(/ \([^()]{1,16}\)$/u, '') : contribution;

const within = (asset: Asset, name: string, marks: readonly Range[]): boolean =>
  marks.some((m) => asset.core >= m.start && asset.core + name.length <= m.end);

/** A sentence with what is named in it, looked for when it is first asked for; all offsets are offsets into its text. */
export class Sentence {
  readonly text: string;
  readonly signals: Signals;
  readonly missions: readonly MissionMark[];
  readonly #letter: string;
  readonly #at: Range;
  readonly #lexicon: Lexicon;
  #names: Names | null = null;
  #actors: readonly Actor[] | null = null;
  #places: readonly PlaceMark[] | null = null;
  #assets: readonly Asset[] | null = null;

  /** The sentence at a range of a text. */
  constructor(letter: string, at: Range, signals: Signals, lexicon: Lexicon) {
    this.text = letter.slice(at.start, at.end);
    this.signals = signals;
    this.missions = missionsIn(this.text, signals, lexicon);
    this.#letter = letter;
    this.#at = at;
    this.#lexicon = lexicon;
  }

  get #named(): Names {
    return (this.#names ??= namesIn(this.#letter, this.#at, this.#lexicon));
  }

  /** Who can contribute, and is not merely spoken of. */
  get actors(): readonly Actor[] {
    return (this.#actors ??= actorsIn(this.text, this.#named, this.#lexicon, this.missions));
  }

  /** Where it says that things are. */
  get places(): readonly PlaceMark[] {
    return (this.#places ??= placesIn(this.text, this.#named, this.missions));
  }

  /** The last place that the block names before it, or null. */
  get placeBefore(): (PlaceMark & { readonly said: string }) | null {
    const { start } = this.#at;
    const from = Math.max(this.#letter.lastIndexOf('\n', start - 1) + 1, start - spoken);
    const before = { start: from, end: start };
    const words = this.#letter.slice(from, start);
    const places = placesIn(words, namesIn(this.#letter, before, this.#lexicon), []);
    const town = places.at(-1);
    // "In Roemenië, op het trainingscentrum in Fetești, …": the country, where that is said as well.
    const last = places.findLast(({ country, name }) => country && name === town?.within) ?? town;
    return last === undefined ? null : { ...last, said: words.slice(last.start, last.end) };
  }

  /**
   * What can be contributed. "EU Battlegroup" is a mission and "de Koninklijke Marechaussee" one who acts, though their
   * last words name units.
   */
  get assets(): readonly Asset[] {
    return (this.#assets ??= withNumbersAlone(this.text, assetsIn(this.text, this.signals, this.#lexicon)).filter(
      (asset) => {
        const name = nameOf(asset);
        const missions = this.missions.filter((m) => within(asset, name, [m]));
        if (missions.some((m) => m.name !== null)) return false;
        return !((missions.length > 0 || canBeActor(name)) && within(asset, name, this.actors));
      },
    ));
  }
}
