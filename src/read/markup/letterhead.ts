import { isSalutation } from '../../dutch/letter-lines.ts';
import { goesOnInSignature, isLabelled, letterheadOf } from '../roles.ts';
import type { MarkupBlock } from './sink.ts';

/** How many blocks at the most stand before a letter begins to speak. */
const longest = 60;

/** Begins a sentence that stands in the margin of the letterhead. */
const marginSentence = /^(?:Bij beantwoording|Gelieve|Correspondentie uitsluitend|Wilt u slechts)\b/u;

/** Whether a block is running text: a sentence of some length, with its end. */
function speaks(block: MarkupBlock): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'list') || marginSentence.test(block.text)) return false;
  return block.text.split(/\s+/u).length >= 8 && /[.?!:](?:\d{1,3})?$/u.test(block.text) && !isLabelled(block.text);
}

/** Whether a table is the letterhead's: labels with their values. */
function isLabels(block: MarkupBlock): boolean {
  return block.kind === 'table' && block.text.split('\n').some((row) => isLabelled(row));
}

/** Lines of a block. */
function linesIn(block: MarkupBlock): string[] {
  return block.text.split('\n');
}

/**
 * Marks what is letterhead: what stands before the letter begins to speak (before the salutation, or
 * without one, before the first paragraph that is a sentence), the salutation itself, the closing and
 * the signature. Changes the blocks.
 */
export function markLetterhead(blocks: readonly MarkupBlock[]): void {
  const head = blocks.slice(0, longest);
  let end = head.findIndex((block) => isSalutation(block.text));
  if (end === -1) end = head.findIndex((block) => speaks(block));
  for (const block of head.slice(0, Math.max(0, end))) {
    if (block.kind === 'table') {
      if (!isLabels(block)) continue;
      block.text = block.text.replaceAll('\t', ' ');
    }
    if (block.kind === 'footnote') continue;
    block.kind = 'letterhead';
    delete block.level;
  }
  const running = blocks.map((block) => block.kind === 'paragraph' || block.kind === 'heading');
  const flags = letterheadOf(blocks.map((block, i) => ({ lines: linesIn(block), running: running[i]! })));
  for (const [i, block] of blocks.entries()) {
    if (flags[i] !== true) continue;
    block.kind = 'letterhead';
    delete block.level;
    const lines = linesIn(block);
    const joined = goesOnInSignature(lines);
    // Same length, so that marks and links stay where they are.
    block.text = lines.map((line, at) => (at === 0 ? '' : joined[at] === true ? ' ' : '\n') + line).join('');
  }
}
