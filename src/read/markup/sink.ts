import { SourceBuilder } from '../builder.ts';
import type { BlockKind, DeclaredMetadata, Format, Source } from '../source.ts';

/** A block of markup, before it is written: its text with the marks and links in it, by their offsets. */
export interface MarkupBlock {
  kind: BlockKind;
  level?: number;
  number?: string;
  /** What is written before it and is no part of it: the number of a list's item or of a note. */
  label?: string;
  text: string;
  /** Whether something in it is set as running text is: neither bold nor italic. */
  plain?: boolean;
  readonly marks: { start: number; end: number; number: string }[];
  readonly links: { start: number; end: number; href: string }[];
}

/** Characters that say only where a line may break. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Parts the lines of one cell of a table until it is known what the table is; as long as the blank that it becomes. */
export const cellBreak = '\v';

/** Gathers blocks from a walk over markup. White space is one blank, as a browser shows it. */
export class BlockSink {
  readonly blocks: MarkupBlock[] = [];
  #open: MarkupBlock | null = null;

  /** The open block; one is begun when there is none. */
  get open(): MarkupBlock {
    return (this.#open ??= { kind: 'paragraph', text: '', marks: [], links: [] });
  }

  /** Ends the open block. */
  end(): void {
    const block = this.#open;
    this.#open = null;
    if (!block) return;
    block.text = block.text.trimEnd();
    if (block.text !== '') this.blocks.push(block);
  }

  /** Ends the open block and begins another. */
  begin(kind: BlockKind, extra: { level?: number; number?: string; label?: string } = {}): void {
    this.end();
    this.#open = { kind, ...extra, text: '', marks: [], links: [] };
  }

  /** Adds text. */
  text(raw: string): void {
    const { open } = this;
    let text = raw.replaceAll(invisible, '').replaceAll(/[\t\n\r\f ]+/gu, ' ');
    const last = open.text.at(-1);
    if (text.startsWith(' ') && (last === undefined || last.trim() === '')) text = text.slice(1);
    open.text += text;
  }

  /** Breaks the line inside a cell of a table. */
  breakInCell(): void {
    const { open } = this;
    if (open.text.endsWith(' ')) open.text = open.text.slice(0, -1);
    if (!/[\t\n\v]$/u.test(open.text) && open.text !== '') open.text += cellBreak;
  }

  /** Breaks the line. */
  break(sign = '\n'): void {
    const { open } = this;
    if (open.text.endsWith(' ')) open.text = open.text.slice(0, -1);
    if (open.text !== '') open.text += sign;
  }

  /** Adds a footnote's mark. */
  mark(number: string): void {
    const { open } = this;
    const start = open.text.length;
    open.text += number;
    open.marks.push({ start, end: open.text.length, number });
  }

  /** Says that what was added since `start` is a link. */
  link(start: number, href: string): void {
    const end = this.open.text.length;
    if (end > start) this.open.links.push({ start, end, href });
  }
}

function write(builder: SourceBuilder, block: MarkupBlock, from: number, to: number): void {
  const base = builder.length - from;
  let at = from;
  for (const mark of block.marks) {
    if (mark.start < from || mark.end > to) continue;
    builder.write(block.text.slice(at, mark.start));
    builder.mark(block.text.slice(mark.start, mark.end), mark.number);
    at = mark.end;
  }
  builder.write(block.text.slice(at, to));
  for (const link of block.links) {
    if (link.start >= from && link.end <= to) builder.linkAt(base + link.start, base + link.end, link.href);
  }
}

/** Writes blocks as a source: each line of a letterhead is a block of its own. */
export function sourceOf(
  blocks: readonly MarkupBlock[],
  declared: DeclaredMetadata,
  from: { path: string; sha256: string; format: Format },
): Source {
  const builder = new SourceBuilder();
  for (const block of blocks) {
    const { kind, level, number, label, text } = block;
    const extra = { ...(level === undefined ? {} : { level }), ...(number === undefined ? {} : { number }) };
    if (kind === 'letterhead') {
      for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const end = found === -1 ? text.length : found;
        builder.begin(kind);
        write(builder, block, at, end);
        at = end + 1;
      }
      continue;
    }
    builder.begin(kind, extra);
    if (label !== undefined) builder.prefix(`${label} `);
    write(builder, block, 0, text.length);
  }
  const { text, layout } = builder.finish(declared);
  return { ...from, text, pages: null, layout };
}
