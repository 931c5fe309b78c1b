import type { FootnoteMark, SourceBlock } from '../../read/source.ts';
import type { Range } from '../../fact.ts';
import { beginsInside, beginsSentence, firstWord, isOpen, isSmall, mustGoOn } from './endings.ts';
import { openers } from '../../dutch/sentence-words.ts';
import { gluedTitle, markedHeading, plainHeading, wouldFit } from './headings.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import { bulletOf, hasLetterLabel, numberOf } from './lists.ts';
import type { Note } from './notes.ts';
import { isClosing, isField, isNameLine, isSalutation } from '../../dutch/letter-lines.ts';
import { signatureAt } from './signature.ts';
import { cellsOf, isTableRule } from './tables.ts';

/** A line this long is a paragraph by itself: nobody breaks lines there. */
const unbroken = 200;
/** Lines that begin a block whatever stands before them: the parts of answers to questions of the House. */
const beginsBlock =
  /^(?:Antwoord(?:en)? van (?:de )?(?:Minister|Staatssecretaris)|Mededeling van (?:de )?(?:Minister|Staatssecretaris)|Vragen van (?:het lid|de leden) )/u;

const figures = /^\d{1,3}$/u;

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
class Flow {
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

/** The blocks of the letter below its head, and the marks that stand on lines of their own. */
export function flowBlocks(
  text: string,
  lines: readonly Line[],
  from: number,
  notes: readonly Note[],
): { blocks: SourceBlock[]; marks: FootnoteMark[] } {
  const flow = new Flow(text, lines);
  const alone = new Set(notes.flatMap((note) => (note.mark && note.mark.rank === 2 ? [note.mark.start] : [])));
  let n = 0;
  let i = from;
  while (i < lines.length) {
    const line = lines[i]!;
    const whole: Range = { start: line.start, end: line.end };
    if (line.role === 'note') {
      let note = notes[n++]!;
      flow.aside({ kind: 'footnote', pieces: [note.at], number: String(note.number) });
      // Notes can follow one another on one line.
      while (note.restIsNote && notes[n]) {
        note = notes[n++]!;
        flow.aside({ kind: 'footnote', pieces: [note.at], number: String(note.number) });
      }
      i = note.to;
      if (note.rest !== null) {
        if (flow.continues(i - 1, note.rest)) flow.goOn(i - 1, note.rest);
        else flow.begin('paragraph', i - 1, note.rest, null);
      }
      continue;
    }
    if (line.role === 'furniture' || line.role === 'margin') {
      flow.aside({ kind: line.role === 'furniture' ? 'furniture' : 'letterhead', pieces: [whole] });
    } else if (line.role === 'mark' || alone.has(line.start)) {
      flow.mark(i, text.slice(line.start, line.end));
    } else if (line.role === 'table') {
      i = table(text, lines, i, flow);
      continue;
    } else {
      i = textLine(text, lines, i, flow);
      continue;
    }
    i++;
  }
  flow.close();
  return { blocks: flow.blocks, marks: flow.marks };
}

/** A table from line i on; returns the line after it. */
function table(text: string, lines: readonly Line[], i: number, flow: Flow): number {
  const pieces: Range[] = [];
  let to = i;
  while (to < lines.length && lines[to]!.role === 'table' && (to === i || !standsApart(lines[to]!))) {
    const line = lines[to]!;
    if (!isTableRule(lineText(text, line))) pieces.push(...cellsOf(text, line));
    to++;
  }
  if (pieces.length > 0) flow.block({ kind: 'table', pieces });
  return to;
}

/** A line of the letter's own text; returns the line to go on with. */
function textLine(text: string, lines: readonly Line[], i: number, flow: Flow): number {
  const line = lines[i]!;
  if (flow.runsOn(line)) {
    flow.goOn(i, line.start);
    return i + 1;
  }
  const words = line.end - line.start < 300 ? lineText(text, line) : '';
  const goesOn = flow.isOpen && flow.continues(i, line.start);
  // A lone number between empty lines is a page's.
  if (words.length <= 3 && figures.test(words) && standsApart(line) && (!lines[i + 1] || standsApart(lines[i + 1]!))) {
    flow.aside({ kind: 'furniture', pieces: [{ start: line.start, end: line.end }] });
    return i + 1;
  }
  if ('AMV'.includes(words[0] ?? '-') && beginsBlock.test(words)) {
    flow.begin('paragraph', i, line.start, null);
    return i + 1;
  }
  const apart = flow.isCut || standsApart(line);
  const atBoundary = !goesOn || flow.ended();
  if (isField(words) && (atBoundary || apart || (i > 0 && isField(lineText(text, lines[i - 1]!))))) {
    const next = lines[i + 1];
    if (next?.role === 'text' && !standsApart(next) && beginsInside(text, next.start))
      flow.begin('paragraph', i, line.start, null);
    else flow.block({ kind: 'paragraph', pieces: [{ start: line.start, end: line.end }] });
    return i + 1;
  }
  const marked = markedHeading(text, lines, i, atBoundary || apart);
  if (marked) {
    flow.block({
      kind: 'heading',
      pieces: [{ start: marked.start, end: marked.end }],
      ...(marked.level === null ? {} : { level: marked.level }),
    });
    return i + 1;
  }
  const item = bulletOf(text, line);
  // A dash inside a sentence stands on a new line only for want of room.
  const broken = (): boolean => !apart && i > 0 && lines[i - 1]!.role === 'text' && wouldFit(text, lines, i - 1, i);
  if (item && (atBoundary || flow.bullet === item.glyph || broken())) {
    flow.begin('list', i, item.words, item.glyph);
    return i + 1;
  }
  if (atBoundary) {
    if (isClosing(words) || ('HGZg'.includes(words[0] ?? '-') && isSalutation(words))) {
      flow.block({ kind: 'letterhead', pieces: [{ start: line.start, end: line.end }] });
      return i + 1;
    }
    const signed = signature(text, lines, i, flow);
    if (signed > i) return signed;
    const heading = plainHeading(text, lines, i);
    if (heading) {
      flow.block({ kind: 'heading', pieces: [{ start: heading.start, end: heading.end }] });
      return i + heading.lines;
    }
  }
  // Where a page is missing, its sentence is cut off and a heading may follow, with an empty line below it.
  if (!atBoundary && apart) {
    const heading = plainHeading(text, lines, i);
    const below = heading && lines[i + heading.lines];
    if (heading && below && below.role === 'text' && standsApart(below)) {
      flow.block({ kind: 'heading', pieces: [{ start: heading.start, end: heading.end }] });
      return i + heading.lines;
    }
  }
  const number = numberOf(text, line) !== null || hasLetterLabel(text, line);
  if (number && (atBoundary || flow.bullet === '1')) {
    flow.begin('list', i, line.start, '1');
  } else if (goesOn) {
    flow.goOn(i, line.start);
  } else {
    const glued = gluedTitle(text, lines, i);
    if (glued) {
      flow.block({ kind: 'heading', pieces: [{ start: line.start, end: glued.end }] });
      flow.begin('paragraph', glued.line, glued.start, null);
      return glued.line + 1;
    }
    flow.begin('paragraph', i, line.start, null);
  }
  return i + 1;
}

/** The signature from line i on, if it begins there; returns the line after it, or i. */
function signature(text: string, lines: readonly Line[], i: number, flow: Flow): number {
  const next = lines[i + 1];
  const below = next?.role === 'text' ? signatureAt(text, lines, i + 1) : 0;
  const count = below > 0 && isNameLine(lineText(text, lines[i]!)) ? below + 1 : signatureAt(text, lines, i);
  for (let j = i; j < i + count; j++) {
    const line = lines[j]!;
    const kind = line.role === 'furniture' ? 'furniture' : 'letterhead';
    // Two who sign stand beside one another.
    for (const piece of kind === 'furniture' ? [line] : cellsOf(text, line)) {
      flow.block({ kind, pieces: [{ start: piece.start, end: piece.end }] });
    }
  }
  return i + count;
}
