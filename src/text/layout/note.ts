import type { Range } from '../../fact.ts';
import type { MarkCandidate } from './marks.ts';

/** A footnote: its number, the range of its words, and the lines it takes. */
export interface Note {
  readonly number: number;
  readonly at: Range;
  /** First line, that of the number. */
  readonly from: number;
  /** First line after it. */
  readonly to: number;
  /** The mark in the running text, or null. */
  readonly mark: MarkCandidate | null;
  /** Where on its last line something else goes on after the note, or null. */
  readonly rest: number | null;
  /** What goes on there is the next note. */
  readonly restIsNote: boolean;
}
