import type { FootnoteMark, Layout, SourceBlock } from '../read/source.ts';
import { besideText } from './layout/beside.ts';
import { flowBlocks } from './layout/flow.ts';
import { headBlocks } from './layout/head-blocks.ts';
import { headEnd, markHead } from './layout/head.ts';
import { linesOf } from './layout/lines.ts';
import { markMargins } from './layout/margin.ts';
import { findNotes, loneMarks } from './layout/notes.ts';
import { markTables } from './layout/tables.ts';

/**
 * The layout of plain text and Markdown, told from what its lines are: the head of the letter, furniture and
 * margin lines, footnotes with their marks, tables, and what is left as headings, paragraphs and lists in
 * reading order. Nothing depends on one width of line, and the time is linear in the length of the text.
 */
export function layoutOfText(text: string): Layout {
  const every = linesOf(text);
  const beside = besideText(text, every);
  const lines = beside?.lines ?? every;
  // A line alone is a quotation with no page around it: "Kamerstuk 28 676, nr. 426" is what it says.
  const body = lines.length === 1 ? 0 : headEnd(text, lines);
  markHead(text, lines, body);
  if (lines.length > 1) markMargins(text, lines, body);
  markTables(text, lines, body);
  const notes = findNotes(text, lines, body);
  loneMarks(text, lines, body, notes);
  const blocks: SourceBlock[] = (beside?.margin ?? []).map((piece) => ({ kind: 'letterhead', pieces: [piece] }));
  for (const block of headBlocks(text, lines, body)) blocks.push(block);
  const flow = flowBlocks(text, lines, body, notes);
  for (const block of flow.blocks) blocks.push(block);
  const marks: FootnoteMark[] = [];
  for (const { mark, number } of notes)
    if (mark) marks.push({ start: mark.start, end: mark.end, number: String(number) });
  for (const mark of flow.marks) marks.push(mark);
  marks.sort((a, b) => a.start - b.start);
  return {
    blocks,
    marks: marks.filter((mark, i) => i === 0 || mark.start >= marks[i - 1]!.end),
    links: [],
    declared: {},
  };
}
