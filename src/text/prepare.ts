import type { Range } from '../fact.ts';
import { indexWords } from '../words/finder.ts';
import type { Source, SourceBlock } from '../read/source.ts';
import { CleanBuilder } from './clean.ts';
import type { Anchor, Block, Prepared } from './prepared.ts';
import { layoutOfText } from './layout.ts';
import { inReadingOrder, marksIn } from './reading-order.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** What parts two pieces of a table: rows stand on lines of their own, else they are cells. */
function between(text: string, before: Range, next: Range): string {
  return text.slice(before.end, next.start).includes('\n') ? '\n' : '\t';
}

/** Sentences of a block: each row of a table and each line of a letterhead is one. */
function sentencesOfBlock(text: string, block: Block): Range[] {
  if (block.kind === 'heading' || block.kind === 'letterhead') return [{ start: block.start, end: block.end }];
  if (block.kind !== 'table') return sentencesOf(text, block);
  const sentences: Range[] = [];
  let start = block.start;
  while (start < block.end) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > block.end ? block.end : found;
    if (end > start) sentences.push({ start, end });
    start = end + 1;
  }
  return sentences;
}

/**
 * Makes a letter ready for the extractors: cleans each block of its layout, in reading order, and keeps
 * the map from the clean text back to the source. Never throws on a valid `Source`.
 */
export function prepare(source: Source): Prepared {
  const layout = source.layout ?? layoutOfText(source.text);
  const builder = new CleanBuilder(source.text);
  const built: (Range & { readonly block: SourceBlock; readonly heading: Range | null })[] = [];
  const anchors: Anchor[] = [];
  let heading: Range | null = null as Range | null;
  const add = (block: SourceBlock): void => {
    const start = builder.length;
    let before: Range | null = null;
    for (const piece of block.pieces) {
      if (before !== null) builder.join(before.end, block.kind === 'table' ? between(source.text, before, piece) : ' ');
      const marks = marksIn(layout.marks, piece);
      let from = piece.start;
      for (const mark of marks) {
        builder.add({ start: from, end: mark.start }, { rows: block.kind === 'table' });
        anchors.push({ number: mark.number, at: builder.length });
        builder.cut();
        from = mark.end;
      }
      builder.add({ start: from, end: piece.end }, { rows: block.kind === 'table' });
      before = piece;
    }
    const end = builder.close();
    if (end <= start) return;
    if (block.kind === 'heading') heading = { start, end };
    built.push({ block, start, end, heading });
  };
  for (const block of inReadingOrder(layout)) if (block.kind !== 'furniture') add(block);
  const text = builder.toString();
  const blocks = built.map(({ block: { kind, number = null, level = null }, start, end, heading: title }): Block => ({
    kind,
    start,
    end,
    section: title && text.slice(title.start, title.end),
    footnote: number,
    level,
  }));
  const sentences: Range[] = [];
  for (const block of blocks) for (const sentence of sentencesOfBlock(text, block)) sentences.push(sentence);
  const prepared = {
    source,
    layout,
    text,
    map: builder.map,
    blocks,
    blockStarts: blocks.map(({ start }) => start),
    sentences,
    sentenceStarts: sentences.map(({ start }) => start),
    anchors,
    made: [],
  };
  indexWords(text, () => wordsOf(prepared));
  return prepared;
}
