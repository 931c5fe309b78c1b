import type { FootnoteMark, SourceBlock } from '../../read/source.ts';
import { openers } from '../../dutch/sentence-words.ts';
import { beginsInside, beginsSentence, firstWord, isOpen, isSmall, mustGoOn } from './endings.ts';
import { wouldFit } from './headings.ts';
import { type Line, standsApart } from './lines.ts';

/** A line this long is a paragraph by itself: nobody breaks lines there. */
const unbroken = 200;
/** A block under construction. */
interface Open {
  readonly kind: 'paragraph' | 'list';
  readonly pieces: { start: number; end: number }[];
  /** The bullet of a list item, or null. */
  readonly glyph: string | null;
  /** Its last line. */
  last: Line;
  /** Index of its last line. */
  index: number;
  /** Whether its sentence waits for more; null where nobody has asked since its last line. */
  unfinished: boolean | null;
}

/** Puts the lines below the head together to blocks, in reading order. */
export class Flow {
  readonly blocks: SourceBlock[] = [];
  readonly marks: FootnoteMark[] = [];
  readonly #text: string;
  readonly #lines: readonly Line[];
  #open: Open | null = null;
  /** Blocks that cut the open one; they come after it. */
  #held: SourceBlock[] = [];
  /** Something that is no text, or a page's end, lies between the open block and what comes. */
  #cut = false;

  /** So many empty lines are no paragraph's end but a page's. */
  readonly #pageGap: number;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    let usual = Infinity;
    for (const { blanks } of lines) if (blanks > 0 && blanks < usual) usual = blanks;
    this.#pageGap = Math.max(3, usual * 3);
  }

  close(): void {
    if (this.#open) this.blocks.push({ kind: this.#open.kind, pieces: this.#open.pieces });
    for (const block of this.#held) this.blocks.push(block);
    this.#held = [];
    this.#open = null;
    this.#cut = false;
  }

  /** A block that is no running text: it may cut the open one. */
  aside(block: SourceBlock): void {
    if (this.#open) this.#held.push(block);
    else this.blocks.push(block);
    this.#cut = true;
  }

  block(block: SourceBlock): void {
    this.close();
    this.blocks.push(block);
  }

  begin(kind: 'paragraph' | 'list', i: number, start: number, glyph: string | null): void {
    this.close();
    const last = this.#lines[i]!;
    this.#open = { kind, pieces: [{ start, end: last.end }], glyph, last, index: i, unfinished: null };
  }

  /** Goes on with the open block at `start` on line i. */
  goOn(i: number, start: number): void {
    const open = this.#open!;
    const line = this.#lines[i]!;
    const piece = open.pieces.at(-1)!;
    if (this.#cut || open.last.cut) open.pieces.push({ start, end: line.end });
    else piece.end = line.end;
    open.last = line;
    open.index = i;
    open.unfinished = null;
    this.#cut = false;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Something that is no text lies between the open block and what comes. */
  get isCut(): boolean {
    return this.#cut;
  }

  get bullet(): string | null {
    return this.#open?.glyph ?? null;
  }

  /** A line that holds only a mark: it is left out of the sentence. */
  mark(i: number, number: string): void {
    const line = this.#lines[i]!;
    const open = this.#open;
    if (!open) return;
    this.marks.push({ start: line.start, end: line.end, number });
    open.pieces.at(-1)!.end = line.end;
  }

  /** Whether the open block, which another line follows, has said its sentence. */
  ended(): boolean {
    const open = this.#open;
    if (open === null) return true;
    open.unfinished ??= isOpen(this.#text, open.pieces.at(-1)!.start, open.last.end);
    return !open.unfinished;
  }

  /** Whether line i is the next of a sentence that waits for more, whatever form it has: it begins with a small letter. */
  runsOn(line: Line): boolean {
    const open = this.#open;
    if (open === null || this.#cut || open.glyph === '1' || standsApart(line)) return false;
    const text = this.#text;
    // "o" before a blank is a bullet.
    return isSmall(text.charCodeAt(line.start)) && text.charCodeAt(line.start + 1) !== 32 && !this.ended();
  }

  /** Whether text at `start` of line i goes on with the open block. */
  continues(i: number, start: number): boolean {
    const open = this.#open;
    if (!open) return false;
    const text = this.#text;
    const line = this.#lines[i]!;
    const from = open.pieces.at(-1)!.start;
    const unfinished = !this.ended();
    if (this.#cut || standsApart(line) || start !== line.start) {
      if (!unfinished) return false;
      if (beginsInside(text, start) || mustGoOn(text, from, open.last.end)) return true;
      // At an empty line only a small letter shows that the sentence goes on; at a page's end a sentence without
      // its mark does so by itself.
      if (this.#cut || line.page || line.blanks >= this.#pageGap) return true;
      // So does a line that was broken for want of room, when what follows opens no sentence.
      return !openers.has(firstWord(text, start, line.end)) && !wouldFit(text, this.#lines, open.index, i);
    }
    const length = open.last.end - open.last.start;
    if (!unfinished) {
      if (!beginsSentence(text, start)) return true;
      if (length > unbroken) return false;
      return !wouldFit(text, this.#lines, i - 1, i);
    }
    return !(
      length > unbroken &&
      line.end - line.start > 60 &&
      beginsSentence(text, start) &&
      !mustGoOn(text, from, open.last.end)
    );
  }
}
