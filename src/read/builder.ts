import type { Range } from '../fact.ts';
import type { BlockKind, FootnoteMark, Layout, DeclaredMetadata, SourceBlock, SourceLink } from './source.ts';

/** A block that is being written. */
export interface OpenBlock {
  kind: BlockKind;
  level?: number;
  number?: string;
  readonly pieces: { start: number; end: number }[];
}

/**
 * Writes the canonical text of a letter that has no text of its own (PDF, HTML, XML, DOCX), and its
 * layout with it. Blocks are parted by a blank line, lines of a letterhead by a line break, pages by
 * a form feed. Offsets are UTF-16, into the text written.
 */
export class SourceBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: OpenBlock[] = [];
  readonly #marks: FootnoteMark[] = [];
  readonly #links: SourceLink[] = [];
  readonly #pages: number[] = [0];
  #length = 0;
  #pageStart = 0;
  #open: OpenBlock | null = null;
  #lastKind: BlockKind | null = null;

  /** Offset at which the next character is written. */
  get length(): number {
    return this.#length;
  }

  #push(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  #separate(kind: BlockKind): void {
    if (this.#length === this.#pageStart) return;
    this.#push(kind === this.#lastKind && (kind === 'letterhead' || kind === 'furniture') ? '\n' : '\n\n');
  }

  #piece(block: OpenBlock): void {
    this.close();
    this.#separate(block.kind);
    block.pieces.push({ start: this.#length, end: this.#length });
    this.#open = block;
    this.#lastKind = block.kind;
  }

  /** Begins a block. What was open is closed. */
  begin(kind: BlockKind, extra: { level?: number; number?: string } = {}): OpenBlock {
    const block: OpenBlock = { kind, ...extra, pieces: [] };
    this.#piece(block);
    this.#blocks.push(block);
    return block;
  }

  /** Goes on with a block that something else has cut. */
  resume(block: OpenBlock): void {
    this.#piece(block);
  }

  /** Writes text into the open block. */
  write(text: string): void {
    this.#push(text);
  }

  /** Writes text that belongs to no block: the number before a footnote. It must follow `begin`. */
  prefix(text: string): void {
    this.#push(text);
    const piece = this.#open?.pieces.at(-1);
    if (piece) piece.start = this.#length;
  }

  /** Writes a footnote's mark into the open block. */
  mark(glyphs: string, number: string): void {
    const start = this.#length;
    this.#push(glyphs);
    this.#marks.push({ start, end: this.#length, number });
  }

  /** Says that a range of what was written is a link. */
  linkAt(start: number, end: number, href: string): void {
    if (end > start) this.#links.push({ start, end, href });
  }

  /** Ends the open block. */
  close(): void {
    const piece = this.#open?.pieces.at(-1);
    if (piece) piece.end = this.#length;
    this.#open = null;
  }

  /** Ends the page, and begins the next. */
  page(): void {
    this.close();
    this.#push('\n\f');
    this.#pages.push(this.#length);
    this.#pageStart = this.#length;
    this.#lastKind = null;
  }

  /** The text written, where its pages start, and its layout. A block without text is left out. */
  finish(declared: DeclaredMetadata): { text: string; pages: number[]; layout: Layout } {
    this.close();
    this.#push('\n');
    const text = this.#parts.join('');
    const blocks: SourceBlock[] = [];
    const filled = (piece: Range): boolean => /\S/u.test(text.slice(piece.start, piece.end));
    for (const { pieces, ...block } of this.#blocks) {
      const kept = pieces.filter((piece) => filled(piece));
      if (kept.length > 0) blocks.push({ ...block, pieces: kept });
    }
    const layout = { blocks, marks: this.#marks, links: this.#links, declared };
    return { text, pages: this.#pages, layout };
  }
}
