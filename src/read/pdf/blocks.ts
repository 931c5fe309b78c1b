import type { BlockKind } from '../source.ts';
import type { Token } from './lines.ts';

/** A line of a block: the tokens of its cells. Only rows of a table have more than one cell. */
export type Strip = readonly (readonly Token[])[];

/** A block as it stands on one page, before it is written. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly strips: readonly Strip[];
  readonly level?: number;
  /** Number of a footnote. */
  readonly number?: string;
  /** Whether it goes on with the block of the same kind that ended the page before. */
  readonly continues?: boolean;
  /** Room behind its last line, and the room that its first word takes, in points; of running text only. */
  readonly room?: number;
  readonly opening?: number;
  /** How far its first line stands to the right of the column's edge, in points. */
  readonly indent?: number;
}

/** Text of a strip, cells parted by a blank. */
export function stripText(strip: Strip): string {
  let text = '';
  for (const cell of strip) {
    for (const [i, token] of cell.entries()) text += (text !== '' && (i === 0 || token.spaced) ? ' ' : '') + token.text;
  }
  return text;
}
