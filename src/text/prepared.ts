import type { Range } from '../fact.ts';
import type { BlockKind, Layout, Source } from '../read/source.ts';
import type { SegmentMap } from './segment-map.ts';

/** A block of the clean text: a range of `Prepared.text` without line breaks, but for a table's rows. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Title of the section it stands in, or null before the first heading. A heading is in its own section. */
  readonly section: string | null;
  /** Number of the footnote it is, or null. */
  readonly footnote: string | null;
  /** Depth of a heading, or null. */
  readonly level: number | null;
}

/** Where a footnote hangs: the clean offset right after the word that carries its mark. */
export interface Anchor {
  readonly number: string;
  readonly at: number;
}

/**
 * A letter made ready for the extractors.
 *
 * `text` is the clean text: one block after the other in reading order, each ended by "\n". Inside a
 * block every run of white space is one space, line-end hyphens are undone, Markdown marks and
 * footnote marks are gone; rows of a table are separated by "\n", its cells by "\t". Blocks of kind
 * `furniture` have no text here. A footnote stands as a block of its own after the block that holds its mark.
 */
export interface Prepared {
  readonly source: Source;
  /** The layout that the text was made from: the source's own, or the one told from its lines. */
  readonly layout: Layout;
  readonly text: string;
  readonly map: SegmentMap;
  /** Sorted, covering all of `text` but the line breaks between blocks. */
  readonly blocks: readonly Block[];
  /** Where each block starts. */
  readonly blockStarts: readonly number[];
  /** Sorted; every sentence lies in one block (a heading, letterhead line or table row is one sentence). */
  readonly sentences: readonly Range[];
  /** Where each sentence starts. */
  readonly sentenceStarts: readonly number[];
  readonly anchors: readonly Anchor[];
}
