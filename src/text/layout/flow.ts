import type { FootnoteMark, SourceBlock } from '../../read/source.ts';
import type { Range } from '../../fact.ts';
import { beginsInside } from './endings.ts';
import { gluedTitle, markedHeading, plainHeading, wouldFit } from './headings.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import { bulletOf, hasLetterLabel, numberOf } from './lists.ts';
import type { Note } from './note.ts';
import { Flow } from './open-block.ts';
import { isClosing, isField, isNameLine, isSalutation } from '../../dutch/letter-lines.ts';
import { signatureAt } from './signature.ts';
import { cellsOf, isTableRule } from './tables.ts';

/** Lines that begin a block whatever stands before them: the parts of answers to questions of the House. */
const beginsBlock =
  /^(?:Antwoord(?:en)? van (?:de )?(?:Minister|Staatssecretaris)|Mededeling van (?:de )?(?:Minister|Staatssecretaris)|Vragen van (?:het lid|de leden) )/u;

const figures = /^\d{1,3}$/u;

/** The blocks of the letter below its head, and the marks that stand on lines of their own. */
export function flowBlocks(
  text: string,
  lines: readonly Line[],
  from: number,
  notes: readonly Note[],
): { blocks: SourceBlock[]; marks: FootnoteMark[] } {
  const flow = new Flow(text, lines);
  const alone = new Set<number>();
  for (const { mark } of notes) if (mark?.rank === 2) alone.add(mark.start);
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
    if (isClosing(words) || isSalutation(words)) {
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
