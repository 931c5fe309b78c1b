import type { Range } from '../fact.ts';

/** The formats a letter is read from. */
export const formats = ['text', 'markdown', 'html', 'xml', 'pdf', 'docx'] as const;
/** One of `formats`. */
export type Format = (typeof formats)[number];

/**
 * What a stretch of the text is. `letterhead` is one line of address, date line, reference or margin
 * column; `furniture` is what the printer puts on every page (running header, footer, page number, rule).
 */
export type BlockKind = 'letterhead' | 'heading' | 'paragraph' | 'list' | 'table' | 'footnote' | 'furniture';

/**
 * A block of the source, as one or more pieces in reading order: a paragraph that a page break,
 * a footnote or a margin column cuts in two has a piece for each side of the cut.
 */
export interface SourceBlock {
  readonly kind: BlockKind;
  /** Ranges of `Source.text`; non-empty, in reading order. A piece may hold line breaks. */
  readonly pieces: readonly Range[];
  /** Depth of a heading, 1 for the highest; absent where the format does not tell. */
  readonly level?: number;
  /** Number of a footnote as printed, "1". */
  readonly number?: string;
}

/** A footnote's mark in the running text: the range of the glyphs ("1", `<sup>1</sup>`), and its number. */
export interface FootnoteMark extends Range {
  readonly number: string;
}

/** A link that the format itself gives (`extref`, `href`): the best evidence for a citation there is. */
export interface SourceLink extends Range {
  readonly href: string;
}

/** What official-publications XML or a page's own metadata say about the letter; only what is said. */
export interface DeclaredMetadata {
  readonly date?: string;
  readonly sessionYear?: string;
  readonly dossiers?: readonly { number: string; suffix: string | null; title: string | null }[];
  readonly number?: string;
  readonly identifier?: string;
  readonly subject?: string;
  readonly chamber?: 'I' | 'II';
}

/** The layout of a letter: its blocks in reading order, and what else the format tells. */
export interface Layout {
  /** In reading order; pieces of different blocks do not overlap. What no block covers is white space or marks. */
  readonly blocks: readonly SourceBlock[];
  /** Sorted by start; inside a piece. */
  readonly marks: readonly FootnoteMark[];
  readonly links: readonly SourceLink[];
  readonly declared: DeclaredMetadata;
}

/** A letter as read: its text, and the layout of that text. */
export interface Source {
  /** As the user gave it, `-` for standard input. */
  readonly path: string;
  readonly format: Format;
  /** What spans point into, and what `letters text` prints. */
  readonly text: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** Offset in `text` where each page starts, first is 0; null where the format has no pages. */
  readonly pages: readonly number[] | null;
  /** Null where the format tells nothing and `text/layout` reads it from the lines: plain text and Markdown. */
  readonly layout: Layout | null;
  /** What the user should know of how it was read: bytes that are no valid UTF-8. Becomes warnings of kind `source`. */
  readonly remarks?: readonly { readonly code: string; readonly message: string }[];
}
