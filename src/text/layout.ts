import type { Layout, SourceBlock } from '../read/source.ts';

/** The layout of plain text: paragraphs are what blank lines separate. */
export function layoutOfText(text: string): Layout {
  const blocks: SourceBlock[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu)) {
    blocks.push({ kind: 'paragraph', pieces: [{ start: match.index, end: match.index + match[0].length }] });
  }
  return { blocks, marks: [], links: [], declared: {} };
}
