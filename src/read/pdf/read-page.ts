import { isNameLine } from '../../dutch/letter-lines.ts';
import { type PageBlock, type Strip, stripText } from './blocks.ts';
import { type Column, type Gutter, columnsOf } from './columns.ts';
import { type LastNote, footOf, noNote } from './footnotes.ts';
import type { Frame } from './frame.ts';
import { type BarePage, pageFootStart } from './furniture.ts';
import { entriesOf, letterheadEnd } from './letterhead.ts';
import { type Line, lineOf } from './lines.ts';
import { blocksOf } from './paragraphs.ts';
import { signatureIn } from './signature.ts';
import { goesOnInSignature, letterheadOf } from '../roles.ts';

/** A page, read: what stands on it in reading order. */
export interface ReadPage {
  readonly header: readonly string[];
  readonly margin: readonly string[];
  /** Entries of the letterhead: lines that belong together. */
  readonly letterhead: readonly (readonly Strip[])[];
  /** The blocks of each column. */
  readonly body: readonly (readonly PageBlock[])[];
  readonly notes: readonly PageBlock[];
  readonly footer: readonly string[];
}

/** Reads the pages of a document one after the other; what one page leaves open, the next goes on with. */
export class PageReader {
  /** Numbers of the footnotes read so far. */
  readonly numbers = new Set<string>();
  #lastNote: LastNote = noNote;
  #inLetterhead = true;
  #marginSeen = false;
  #columns: Gutter | null = null;
  #page = -1;

  /** Reads the next page, whose text is set in a frame. */
  read(
    { lines, header, footer }: BarePage,
    frame: Frame,
    { width, height }: { width: number; height: number },
  ): ReadPage {
    const first = ++this.#page === 0;
    const end = pageFootStart(lines, frame, height, this.#lastNote.open ? this.#lastNote.size : null);
    const { margin, body, second } = columnsOf(lines.slice(0, end), frame, width, this.#columns);
    this.#columns = second;
    const inMargin = margin.map(({ text }) => text);
    // Later pages say again what the margin of the first one said, in other lines maybe.
    const isFirstMargin = !this.#marginSeen;
    this.#marginSeen ||= inMargin.length > 0;
    const notes: PageBlock[] = [];
    const letterhead: (readonly Strip[])[] = [];
    const columns: PageBlock[][] = [];
    for (const column of body) {
      const foot = footOf(column.lines, frame, this.#lastNote);
      this.#lastNote = foot.last;
      for (const note of foot.notes) {
        notes.push(note);
        if (note.number !== undefined) this.numbers.add(note.number);
      }
      let rest = frame.leftMargin ? foot.body.flatMap((line) => numberApart(line, column)) : foot.body;
      if (this.#inLetterhead) {
        const headEnd = letterheadEnd(rest, column, frame, this.#page);
        for (const entry of entriesOf(rest.slice(0, headEnd), frame)) letterhead.push(entry);
        if (headEnd < rest.length || !first) this.#inLetterhead = false;
        rest = rest.slice(headEnd);
      }
      columns.push(columnBlocks({ ...column, lines: rest }, frame));
    }
    const below = lines.slice(end).map(({ text }) => text);
    return {
      header: isFirstMargin ? header : [...header, ...inMargin],
      margin: isFirstMargin ? inMargin : [],
      letterhead,
      body: columns,
      notes,
      footer: [...below, ...footer],
    };
  }
}

/** The number of a paper that stands in the left margin beside the first line of its text, apart from that line. */
function numberApart(line: Line, { left }: Column): Line[] {
  const [number, text, ...others] = line.cells;
  const isApart = others.length === 0 && text && /^\d{1,4}$/u.test(number!.text) && number!.x1 < left - 5;
  return isApart && text.x0 < left + 5 && text.text.split(' ').length > 6
    ? [lineOf(number!.tokens, line.y), lineOf(text.tokens, line.y)]
    : [line];
}

/** The blocks of a column, with the signatures of those who sign side by side taken apart. */
function columnBlocks(column: Column, frame: Frame): PageBlock[] {
  const signature = signatureIn(column.lines);
  if (!signature) return blocksOf(column, frame);
  return [
    ...blocksOf({ ...column, lines: column.lines.slice(0, signature.from) }, frame),
    ...signature.entries.map((strips): PageBlock => ({ kind: 'letterhead', strips })),
    ...blocksOf({ ...column, lines: column.lines.slice(signature.to) }, frame),
  ];
}

/** The pages with salutation, closing and signature as the letterhead entries that they are. */
export function signaturesApart(pages: readonly ReadPage[]): ReadPage[] {
  const linesIn = (block: PageBlock): string[] => block.strips.map((strip) => stripText(strip));
  const flags = letterheadOf(
    pages.flatMap(({ body }) =>
      body.flat().map((block) => ({
        lines: linesIn(block),
        running: block.kind === 'paragraph' || block.kind === 'heading',
      })),
    ),
  );
  let at = 0;
  const apart = (block: PageBlock): PageBlock[] => {
    if (flags[at++] !== true) return [block];
    const entries: Strip[][] = [];
    const joined = goesOnInSignature(linesIn(block));
    for (const [i, strip] of block.strips.entries()) {
      const beside = strip.length > 1 && strip.every((cell) => isNameLine(stripText([cell])));
      if (joined[i] === true) entries.at(-1)!.push(strip);
      else for (const part of beside ? strip.map((cell) => [cell]) : [strip]) entries.push([part]);
    }
    return entries.map((strips) => ({ kind: 'letterhead', strips }));
  };
  return pages.map((page) => ({ ...page, body: page.body.map((column) => column.flatMap((block) => apart(block))) }));
}
