import type { Range } from '../fact.ts';
import { sentenceIndexAt } from './locate.ts';
import type { Block, Prepared } from './prepared.ts';

/** Most items of a list that its lead-in is looked for over. */
const farthest = 40;

/** The block with a colon at its end that leads in the list in which the block of an index is an item; null where none does. */
export function leadInOf({ blocks, text }: Prepared, index: number): Block | null {
  if (blocks[index]?.kind !== 'list') return null;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const block = blocks[at]!;
    if (block.end === block.start || block.kind === 'list' || block.kind === 'footnote') continue;
    return /: ?$/u.test(text.slice(Math.max(block.start, block.end - 2), block.end)) ? block : null;
  }
  return null;
}

/** The sentences of a lead-in, from its last one back: at most the last two, the last without its colon. */
export function lastSentences(prepared: Prepared, block: Range): { last: Range; before: Range | null } {
  const { sentences } = prepared;
  const at = sentenceIndexAt(prepared, Math.max(block.start, block.end - 1));
  const last = sentences[at] ?? block;
  const before = sentences[at - 1];
  return { last, before: before && before.start >= block.start ? before : null };
}
