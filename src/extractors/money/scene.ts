import type { Range } from '../../fact.ts';
import type { Actor } from './actors.ts';
import type { HeadNoun } from './frames.ts';
import type { Role } from './governing.ts';

/** An amount in its sentence: ranges are offsets of `sentence`. */
export interface Scene {
  readonly sentence: string;
  /** The sentence before it in the same block, or empty. */
  readonly previous: string;
  /** Title of the section that the sentence stands in, or empty. */
  readonly heading: string;
  /** What the letter is about, by its "Betreft", or empty. */
  readonly subject: string;
  /** What stands before the sentence in the same block, as far back as is looked, and whom it names, and the sentence behind it; found when first asked for. */
  readonly context: () => { readonly text: string; readonly behind: string; readonly actors: () => readonly Actor[] };
  readonly start: number;
  readonly end: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Whether the amount before it, in the sentence or the one before, is a gift. */
  readonly amongGifts: boolean;
  /** End of the amount before it in the sentence, or 0. */
  readonly after: number;
  /** Start of the amount behind it in the sentence, or the sentence's length. */
  readonly until: number;
}

/** Currencies of the Dutch budget: the guilder until 2001, and the euro. */
const ownMoney: ReadonlySet<string> = new Set(['EUR', 'NLG']);

/** Whether an amount is in another currency than the country's own, in which its budget is never told. */
export function inForeignMoney({ currency }: Scene): boolean {
  return !ownMoney.has(currency);
}

/** Whether an actor only says where, at the opening of its clause: "In België is € 500 miljoen uitgetrokken". */
export function setsScene(
  { start, end, preposition }: Actor,
  { scene, clause }: Pick<Cast, 'scene' | 'clause'>,
): boolean {
  return (
    preposition === 'in' &&
    end < scene.start &&
    /^ ?(?:\p{L}+ )?in (?:de |het )?$/iu.test(scene.sentence.slice(clause.start, start)) &&
    /^(?: en \p{Lu}\p{L}+)? (?:is|zijn|wordt|worden|werd|werden|was|waren) (?!(?:door )?(?:Nederland|het kabinet))/u.test(
      scene.sentence.slice(end, end + 40),
    )
  );
}

/** All that says who plays which part in the clause of an amount. */
export interface Cast {
  readonly scene: Scene;
  readonly clause: Range;
  readonly actors: readonly Actor[];
  readonly head: HeadNoun | null;
  readonly verb: Role | null;
  readonly passive: boolean;
}
