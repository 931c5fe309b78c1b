import type { MarkupBlock } from './sink.ts';

/** The words with which a letter begins to speak. */
const salutation = /^(?:(?:Zeer )?geachte|Hooggeachte|Excellentie|Mijnheer de|Mevrouw de)\b/iu;
/** A label of a letterhead, whose value stands beside it. */
const label =
  /^(?:Datum|Betreft|Onderwerp|Onze referentie|Ons kenmerk|Uw kenmerk|Uw referentie|Kenmerk|Bijlagen?|Bijlage\(n\))(?::|\b)/u;

/** How many blocks at the most stand before a letter begins to speak. */
const longest = 60;

/** Whether a block is running text: a sentence of some length, with its end. */
function speaks(block: MarkupBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return false;
  return block.text.split(/\s+/u).length >= 8 && /[.?!:](?:\d{1,3})?$/u.test(block.text) && !label.test(block.text);
}

/** Whether a table is the letterhead's: labels with their values. */
function isLabels(block: MarkupBlock): boolean {
  return block.kind === 'table' && block.text.split('\n').some((row) => label.test(row));
}

/**
 * Marks what stands before the letter begins to speak as its letterhead: all before the salutation, or
 * without one, before the first paragraph that is a sentence. Changes the blocks.
 */
export function markLetterhead(blocks: readonly MarkupBlock[]): void {
  const head = blocks.slice(0, longest);
  let end = head.findIndex((block) => salutation.test(block.text));
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
}
