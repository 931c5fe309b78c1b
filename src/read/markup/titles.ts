import type { MarkupBlock } from './sink.ts';

/** A title is no longer. */
const longest = 150;
/** Ends a sentence, or what a list or table follows. */
const ended = /[.,;:!]$/u;

/**
 * Takes paragraphs for the titles that they are: short ones that are bold or italic from beginning to end, above running
 * text. Who writes a letter sets its titles so more often than with the style for them. Changes the blocks.
 */
export function markTitles(blocks: readonly MarkupBlock[]): void {
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (block.kind !== 'paragraph' || block.plain === true || !next || next.kind === 'letterhead') continue;
    if (block.text.length > longest || block.text.includes('\n') || ended.test(block.text)) continue;
    if (!/\p{L}{2}/u.test(block.text)) continue;
    block.kind = 'heading';
  }
}
