import { SourceBuilder, type OpenBlock } from '../builder.ts';
import type { PageBlock } from './blocks.ts';
import type { OwnHyphen } from './hyphens.ts';
import { goesOn } from './paragraphs.ts';
import type { ReadPage } from './read-page.ts';

/** What is known of a document when its text is written. */
export interface Manner {
  /** Numbers of its footnotes: raised numbers that they answer to are marks. */
  readonly numbers: ReadonlySet<string>;
  readonly ownHyphen: OwnHyphen;
}

/** Units whose power is written as a raised digit: "m²". */
const unit = /(?<![\p{L}\p{N}])(?:m|km|dm|cm|mm|hm|dam|μm)$/u;

/** Writes the strips of a block. */
function writeStrips(builder: SourceBuilder, block: PageBlock, { numbers, ownHyphen }: Manner): void {
  for (const [row, strip] of block.strips.entries()) {
    if (row > 0) {
      const before = block.strips[row - 1]!.at(-1)!.at(-1)!.text;
      const joined =
        before.endsWith('-') && block.kind !== 'table' && ownHyphen(before.slice(0, -1), strip[0]![0]!.text);
      if (!joined) builder.write('\n');
    }
    for (const [at, cell] of strip.entries()) {
      if (at > 0) builder.write(block.kind === 'table' ? '\t' : ' ');
      let before = '';
      for (const [i, token] of cell.entries()) {
        const marks = token.raised ? token.text.split(/(?<=\d)(?:,\s?|\s)(?=\d)/u) : [];
        const isMark =
          before !== '' && marks.length > 0 && marks.every((mark) => numbers.has(mark)) && !unit.test(before);
        if (i > 0 && token.spaced && !isMark)
          builder.write(/\p{L}-$/u.test(before) && block.kind === 'table' ? '\n' : ' ');
        if (isMark) for (const [n, mark] of marks.entries()) builder.mark((n > 0 ? ' ' : '') + mark, mark);
        else builder.write(token.text);
        before = token.text;
      }
    }
  }
}

/** The bullet of a list's item, and the item without it; null where it has a number or none. */
function bulletOf(block: PageBlock): { glyph: string; block: PageBlock } | null {
  const [strip, ...rest] = block.strips;
  const [cell, ...cells] = strip ?? [];
  const [first, ...tokens] = cell ?? [];
  if (block.kind !== 'list' || !first || !/^[^\p{L}\p{N}(]|^o$/u.test(first.text)) return null;
  const words = first.text.slice(1).trimStart();
  const kept = words === '' ? tokens : [{ ...first, text: words }, ...tokens];
  const left = kept.length === 0 ? cells : [kept, ...cells];
  return { glyph: first.text[0]!, block: { ...block, strips: [left, ...rest] } };
}

/** Writes the pages of a document in reading order. */
export function writePages(pages: readonly ReadPage[], manner: Manner): SourceBuilder {
  const builder = new SourceBuilder();
  let lastText: { block: PageBlock; open: OpenBlock } | null = null as { block: PageBlock; open: OpenBlock } | null;
  let lastFootnote: OpenBlock | null = null as OpenBlock | null;
  const furniture = (text: string): void => {
    builder.begin('furniture');
    builder.write(text);
  };
  const writeBlock = (block: PageBlock, opens: boolean): void => {
    const cut = opens && lastText && goesOn(lastText.block, block) ? lastText.open : null;
    if (cut) builder.resume(cut);
    const open: OpenBlock = cut ?? builder.begin(block.kind);
    const bulleted = cut ? null : bulletOf(block);
    if (bulleted) builder.prefix(`${bulleted.glyph} `);
    writeStrips(builder, bulleted?.block ?? block, manner);
    lastText = { block: cut ? { ...block, kind: cut.kind } : block, open };
  };
  const writeNote = (note: PageBlock): void => {
    const carried = note.continues === true ? lastFootnote : null;
    if (carried) builder.resume(carried);
    else {
      lastFootnote = builder.begin('footnote', note.number === undefined ? {} : { number: note.number });
      if (note.number !== undefined) builder.prefix(`${note.number} `);
    }
    writeStrips(builder, note, { ...manner, numbers: new Set() });
  };
  for (const [number, page] of pages.entries()) {
    if (number > 0) builder.page();
    for (const text of page.header) furniture(text);
    for (const text of page.margin) {
      builder.begin('letterhead');
      builder.write(text);
    }
    for (const strips of page.letterhead) {
      builder.begin('letterhead');
      writeStrips(builder, { kind: 'letterhead', strips }, manner);
    }
    // What opens a column can go on with what ended the column or page before.
    for (const column of page.body) for (const [i, block] of column.entries()) writeBlock(block, i === 0);
    for (const note of page.notes) writeNote(note);
    for (const text of page.footer) furniture(text);
  }
  return builder;
}
