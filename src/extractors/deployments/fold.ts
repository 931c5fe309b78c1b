import type { Asset } from './noun-phrases.ts';
import type { Head } from './scan.ts';

/** A noun phrase that is told of by itself, with what was folded into it so far. */
export interface Top {
  readonly asset: Asset;
  /** Where what was folded into it last ends; 0 where nothing was. */
  readonly filled: number;
  /** What that was where it was a thing and no people: its unit has it. */
  readonly within: Head['kind'] | null;
  /** Where the last of those ends that were only told to be among its people; 0 without. */
  readonly members: number;
}

/** A noun phrase behind another one, as a rule of folding sees the two. */
export interface Pair extends Top {
  readonly sentence: string;
  /** The one before it, with what was folded into that. */
  readonly parent: Asset;
  /** The words between the two. */
  readonly gap: string;
  /** Those after what was folded into the one before. */
  readonly joint: string;
}

/** One way in which a noun phrase only tells of the one before it, and is no contribution by itself. */
export interface Fold {
  readonly name: string;
  /** Noun phrases that it makes one. */
  readonly reads: readonly string[];
  /** Near misses, which stay two. */
  readonly keeps?: readonly string[];
  /** What becomes of the one before; nothing where the second is only left out; null where the rule does not know the two. */
  readonly fold: (pair: Pair) => Partial<Top> | null;
}

/** The parent with the words of the other one and, where it has none yet, a strength. */
export const taking = (parent: Asset, { end, personnel, qualifier }: Asset): Asset =>
  parent.personnel === null
    ? { ...parent, end, personnel, qualifier: personnel === null ? parent.qualifier : (qualifier ?? 'exact') }
    : { ...parent, end };

/** Whether it is a number of people. */
export const isCounted = ({ head, count }: Asset): boolean => head.people && count !== null;
