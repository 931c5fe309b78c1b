import type { Range } from '../fact.ts';
import { lineEndHyphen } from '../dutch/hyphen.ts';
import { isBlank } from './layout/lines.ts';
import { SegmentMap } from './segment-map.ts';
import { surveyOf } from './survey.ts';

/**
 * What cleaning changes inside a block besides white space, each with a group of its own where it matters which. In order:
 * a hyphen at a line end, or before a blank inside a line · soft hyphens and zero-width characters, with a line break after them ·
 * markup that plain text and Markdown carry (`<sup>`, `<br>`) · emphasis marks next to a word.
 */
const change = new RegExp(
  [
    String.raw`((?<=[\p{L}\p{N}])[-\u2010][^\S\n]*\n\s*)`,
    // A hyphen before a blank inside a line: a line's end that an earlier converter turned into a blank.
    String.raw`((?<=\p{L})-[ \u00a0](?=\p{L}))`,
    String.raw`(?:\u00ad[^\S\n]*\n\s*|[\u00ad\u200b-\u200d\u2060\ufeff])`,
    String.raw`(<\/?(?:sup|sub|br|b|i|em|strong|u|span)\b[^<>\n]{0,200}>)`,
    String.raw`(?:(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"'“‘«(<])|(?<=[\p{L}\p{N}.,;:!?)"'”’»>])[*_]{1,3}(?![\p{L}\p{N}*_]))`,
  ].join('|'),
  'uy',
);
const [tab, lineBreak, space, hyphen, slash] = [9, 10, 32, 45, 47] as const;

/** Index of the first of some rising offsets that is not below a value. */
function firstFrom(offsets: readonly number[], value: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const figure = /\p{N}/u;
const figureOrSmall = /[\p{N}\p{Ll}]/u;
const figureOrLetter = /[\p{N}\p{L}]/u;

/** Whether a line break stands inside a word: behind the dash between two figures ("2020–⏎2021"), or behind a slash. */
function isOneWord(piece: string, at: number, after: number): boolean {
  const sign = piece.charCodeAt(at - 1);
  const next = piece[after] ?? '';
  const before = piece[at - 2] ?? '';
  if (sign === 0x2013 || sign === 0x2014) return figure.test(before) && figure.test(next);
  return sign === slash && figureOrLetter.test(before) && figureOrSmall.test(next);
}

/** How the line breaks and tabs inside a block are read. */
export interface CleanOptions {
  /** Keep line breaks as "\n" and tabs as "\t": the rows and cells of a table. */
  readonly rows: boolean;
}

/** Builds the clean text piece by piece, and the map back to the source with it. */
export class CleanBuilder {
  readonly map = new SegmentMap();
  readonly #source: string;
  /** Where the source has something to change, maybe. */
  readonly #odd: readonly number[];
  readonly #parts: string[] = [];
  #length = 0;
  /** The last unit of the block so far; 0 where it begins. */
  #last = 0;
  #cut = false;
  /** A hyphen that ends a piece: what it is, is known when the next piece comes, or the block ends. */
  #pendingHyphen = false;
  #hyphenSource = 0;
  #hyphenFrom = 0;

  constructor(source: string) {
    this.#source = source;
    this.#odd = surveyOf(source).odd;
  }

  /** Length of the clean text so far. */
  get length(): number {
    return this.#length;
  }

  #copy(from: number, end: number): void {
    // A blank behind what was left out is one with the blank before it.
    const start = this.#blankLast() && this.#source.charCodeAt(from) === 32 ? from + 1 : from;
    if (end <= start) return;
    const text = this.#source.slice(start, end);
    this.map.add(this.#length, start, end - start, this.#cut);
    this.#cut = false;
    this.#push(text);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charCodeAt(text.length - 1);
  }

  /** Whether the block begins here, or a blank stands before. */
  #blankLast(): boolean {
    return this.#last === 0 || this.#last === space || this.#last === lineBreak;
  }

  /** A blank that stands for white space at a source offset; none at the start of a block or after another. */
  #blank(at: number, glyph: string): void {
    if (this.#blankLast()) return;
    this.map.add(this.#length, at, 1, this.#cut);
    this.#cut = false;
    this.#push(glyph);
  }

  #hyphen(before: number, at: number, after: number): void {
    const kind = lineEndHyphen(this.#source.slice(Math.max(0, before), at), this.#source.slice(after, after + 40));
    if (kind === 'join') return;
    this.#copy(at, at + 1);
    if (kind === 'space') this.#blank(at + 1, ' ');
  }

  /** Adds a piece of a block, or a part of one. Before a second piece of the same block `join` must have been called. */
  add(piece: Range, options: CleanOptions): void {
    if (this.#pendingHyphen) this.#resumeHyphen(piece.start);
    this.#clean(piece.start, piece.end, options);
  }

  /** Says that what is left out here (a footnote's mark) is no part of the sentence. */
  cut(): void {
    this.#cut = true;
  }

  #clean(start: number, end: number, options: CleanOptions): void {
    // A slice, so that no change looks beyond the piece.
    const piece = this.#source.slice(start, end);
    let from = start;
    const odd = this.#odd;
    for (let i = firstFrom(odd, start); i < odd.length && odd[i]! < end;) {
      const at = odd[i++]! - start;
      const unit = piece.charCodeAt(at);
      // Of these the next character belongs to what is looked for.
      if ((unit === space || unit === hyphen) && at + 1 === piece.length) break;
      const after = this.#replace(piece, at, start, from, options);
      if (after === -1) continue;
      from = start + after;
      while (i < odd.length && odd[i]! < from) i++;
    }
    if (
      from < end &&
      this.#source[end - 1] === '-' &&
      /[\p{L}\p{N}]/u.test(this.#source[end - 2] ?? '') &&
      end - from > 1
    ) {
      this.#copy(from, end - 1);
      this.#pendingHyphenAt(end - 1, start);
    } else {
      this.#copy(from, end);
    }
  }

  /** Makes the change that is due at an offset of a piece, if one is; gives where what it replaces ends, or -1. */
  #replace(piece: string, offset: number, start: number, from: number, options: CleanOptions): number {
    if (!isBlank(piece.charCodeAt(offset))) return this.#change(piece, offset, start, from);
    const before = start + offset > from ? piece.charCodeAt(offset - 1) : 0;
    // The hyphen of a line's end, and the one blank that may stand before a line break, come first.
    if (before === 32) return this.#whiteSpace(piece, offset - 1, start, from, options);
    let after = before === 45 ? this.#change(piece, offset - 1, start, from) : -1;
    if (after === -1 && piece.charCodeAt(offset) > 32) after = this.#change(piece, offset, start, from);
    return after === -1 ? this.#whiteSpace(piece, offset, start, from, options) : after;
  }

  /** Takes the white space from an offset of a piece on as what it stands for; gives where it ends. */
  #whiteSpace(piece: string, at: number, start: number, from: number, { rows }: CleanOptions): number {
    let row = false;
    let cell = false;
    let after = at;
    for (let code = piece.charCodeAt(at); isBlank(code); code = piece.charCodeAt(++after)) {
      row ||= code === 10;
      cell ||= code === 9;
    }
    this.#copy(from, start + at);
    if (!row || rows || !isOneWord(piece, at, after))
      this.#blank(start + at, rows && row ? '\n' : rows && cell ? '\t' : ' ');
    return after;
  }

  /** Makes the change that begins at an offset of a piece; gives where what it replaces ends, or -1 where there is none. */
  #change(piece: string, offset: number, start: number, from: number): number {
    change.lastIndex = offset;
    const match = change.exec(piece);
    if (!match) return -1;
    const at = start + offset;
    const end = offset + match[0].length;
    const [, lineEnd, joined, markup] = match;
    this.#copy(from, at);
    if (lineEnd !== undefined && end === piece.length) this.#pendingHyphenAt(at, start);
    else if (lineEnd !== undefined || joined !== undefined) this.#hyphen(Math.max(start, at - 40), at, start + end);
    else if (markup?.startsWith('<br') === true) this.#blank(at, ' ');
    return end;
  }

  #pendingHyphenAt(at: number, start: number): void {
    this.#pendingHyphen = true;
    this.#hyphenSource = at;
    this.#hyphenFrom = Math.max(start, at - 40);
  }

  #resumeHyphen(next: number): void {
    this.#pendingHyphen = false;
    const cut = this.#cut;
    this.#cut = false;
    // What `join` put before the hyphen was known to be one belongs after it.
    const kind = lineEndHyphen(
      this.#source.slice(this.#hyphenFrom, this.#hyphenSource),
      this.#source.slice(next, next + 40).trimStart(),
    );
    if (kind !== 'join') this.#copy(this.#hyphenSource, this.#hyphenSource + 1);
    if (kind === 'space') this.#blank(this.#hyphenSource + 1, ' ');
    this.#cut = cut;
  }

  /** Says that the next piece goes on where the last one was cut off; `glyph` stands between them, in a table "\t" or "\n". */
  join(at: number, glyph = ' '): void {
    if (!this.#pendingHyphen) this.#blank(at, glyph);
    this.#cut = true;
  }

  /** Ends a block: takes the trailing blank off and sets "\n". Returns the clean offset where its text ends. */
  close(): number {
    if (this.#pendingHyphen) {
      this.#pendingHyphen = false;
      this.#copy(this.#hyphenSource, this.#hyphenSource + 1);
    }
    let end = this.#length;
    if (this.#last === space || this.#last === lineBreak || this.#last === tab) {
      const last = this.#parts.pop()!;
      const kept = last.trimEnd();
      if (kept !== '') this.#parts.push(kept);
      this.#length -= last.length - kept.length;
      end = this.#length;
    }
    this.#parts.push('\n');
    this.#length = end + 1;
    this.#last = 0;
    this.#cut = false;
    return end;
  }

  /** The clean text built so far. */
  toString(): string {
    return this.#parts.join('');
  }
}

/** A stretch of source text cleaned as the inside of a block is; what a fact's `text` is to its `span`. */
export function cleanText(source: string): string {
  const builder = new CleanBuilder(source);
  builder.add({ start: 0, end: source.length }, { rows: false });
  builder.close();
  return builder.toString().trim();
}
