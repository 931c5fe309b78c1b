import { pdfFile } from '../../scripts/typeset/pdf.js';
import { readSource } from '../../src/read/index.ts';
import { prepare } from '../../src/text/prepare.ts';

/** Text drawn at a place of a page. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size: number;
  font: 1 | 2;
}

/** Text drawn at a place: `y` from the top of the page. */
export const at = (x: number, y: number, text: string, size = 9, font: 1 | 2 = 1): Drawn => ({
  text,
  x,
  y,
  size,
  font,
});
/** Lines one below the other. */
export const lines = (x: number, y: number, texts: readonly string[], size = 9, leading = 12): Drawn[] =>
  texts.map((text, i) => at(x, y + i * leading, text, size));

/** The blocks of pages of drawn text, `kind: clean text`; marks are shown as {1}. */
export async function blocksOf(...pages: Drawn[][]): Promise<string[]> {
  return blocksIn(pdfFile(pages));
}

/** The blocks of a PDF. */
export async function blocksIn(file: Uint8Array): Promise<string[]> {
  const prepared = prepare(await readSource(file, 'letter.pdf'));
  return prepared.blocks.map(({ kind, start, end, footnote }) => {
    let text = '';
    let from = start;
    for (const anchor of prepared.anchors.filter((each) => each.at > start && each.at <= end)) {
      text += `${prepared.text.slice(from, anchor.at)}{${anchor.number}}`;
      from = anchor.at;
    }
    return `${kind}${footnote ?? ''}: ${text}${prepared.text.slice(from, end)}`;
  });
}
