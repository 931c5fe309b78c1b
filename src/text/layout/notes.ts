import { neverFinal, maybeFinal } from '../../dutch/abbreviations.ts';
import type { Range } from '../../fact.ts';
import { beginsInside, beginsSentence, endsSentence, isOpen } from './endings.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import { type MarkCandidate, MarkFinder } from './marks.ts';

/** A footnote: its number, the range of its words, and the lines it takes. */
export interface Note {
  readonly number: number;
  readonly at: Range;
  /** First line, that of the number. */
  readonly from: number;
  /** First line after it. */
  readonly to: number;
  /** The mark in the running text, or null. */
  readonly mark: MarkCandidate | null;
  /** Where on its last line the running text goes on after the note, or null. */
  readonly rest: number | null;
}

/** How a line begins a note: its number, where its words begin, and how plain it is. */
interface Start {
  readonly number: number;
  readonly words: number;
  readonly kind: 'marked' | 'plain' | 'alone';
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const marked = /^(?:<sup>(\d{1,3})<\/sup>|\[\^?(\d{1,3})\]:?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))[^\S\n]{0,20}(?=\S)/u;
const plain = /^(\d{1,3})(?:[^\S\n]{1,20}|\)[^\S\n]{1,20})(?=[\p{Lu}“‘"'«(]|https?:|www\.)/u;
const alone = /^(\d{1,3})$/u;
const shortened = new Set([...neverFinal, ...maybeFinal]);

/** How a line begins a note, or null. */
function startOf(text: string, line: Line): Start | null {
  const code = text.charCodeAt(line.start);
  const digit = code >= 48 && code <= 57;
  if (!digit && code !== 60 && code !== 91 && !superscripts.includes(text[line.start]!)) return null;
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const mark = marked.exec(words);
  if (mark) {
    const number = mark[1] ?? mark[2] ?? [...mark[3]!].map((c) => superscripts.indexOf(c)).join('');
    return { number: Number(number), words: line.start + mark[0].length, kind: 'marked' };
  }
  const number = plain.exec(words);
  if (number) return { number: Number(number[1]), words: line.start + number[0].length, kind: 'plain' };
  const bare = alone.exec(words);
  if (bare && line.end - line.start <= 3) return { number: Number(bare[1]), words: line.end, kind: 'alone' };
  return null;
}

/** Whether a note may begin at a line: something ends above it. */
function atEdge(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const before = lines[i - 1];
  return !before || standsApart(line) || before.role !== 'text';
}

/** Offset on a note's line where the running text that the note cuts goes on: a small letter after a sentence's end. */
function restOf(text: string, start: number, end: number): number | null {
  for (const found of text.slice(start, end).matchAll(/([\p{L}\p{N}.]{1,24})[.!?][)”’»"]{0,2}\s(?=\p{Ll}{2})/gu)) {
    if (shortened.has(`${found[1]!.toLowerCase()}.`) || found[1]!.length < 3) continue;
    return start + found.index + found[0].length;
  }
  return null;
}

/**
 * Finds the footnotes of a letter and their marks. A note begins on a line with its number where something
 * ends above it, in ascending order, and only if the running text before it carries a mark with that number
 * (or the line itself marks it as a note). Sets the role of the lines that notes take.
 */
export function findNotes(text: string, lines: readonly Line[], from: number): Note[] {
  const notes: Note[] = [];
  const starts: (Start & { line: number })[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    const start = startOf(text, line);
    if (start) starts.push({ ...start, line: i });
  }
  if (starts.length === 0) return notes;
  const marks = new MarkFinder(text, lines, from);
  let last = 0;
  let until = from;
  let markFrom = from < lines.length ? lines[from]!.start : 0;
  for (let s = 0; s < starts.length; s++) {
    const start = starts[s]!;
    if (start.line < until || start.number <= last || start.number > last + 20) continue;
    const line = lines[start.line]!;
    const edge = atEdge(lines, start.line);
    const mark = marks.before(start.number, markFrom, line.start);
    if (start.kind === 'marked') {
      if (!edge && start.number !== last + 1) continue;
      if (!edge && !mark) continue;
    } else if (!mark || (!edge && (start.number !== last + 1 || mark.spaced))) continue;
    if (start.kind === 'alone') {
      const next = lines[start.line + 1];
      if (!next || next.role !== 'text') continue;
      if (!edge && beginsInside(text, next.start) && !standsApart(next)) continue;
    }
    const note = extentOf(text, lines, start, starts[s + 1], mark, last);
    if (!note) continue;
    notes.push(note);
    for (let i = note.from; i < note.to; i++) lines[i]!.role = 'note';
    if (note.rest !== null) lines[note.to - 1]!.role = 'note';
    last = note.number;
    until = note.to;
    if (mark) markFrom = mark.end;
  }
  return notes;
}

/** The lines of a note. It ends at an empty line, at the next note, or where the running text plainly goes on. */
function extentOf(
  text: string,
  lines: readonly Line[],
  start: Start & { line: number },
  _next: Start | undefined,
  mark: MarkCandidate | null,
  _last: number,
): Note | null {
  const body = lastText(lines, start.line);
  const open = body !== null && isOpen(text, body.start, body.end);
  const first = start.kind === 'alone' ? start.line + 1 : start.line;
  let to = first + 1;
  let width = lines[first]!.end - lines[first]!.start;
  let rest = open ? restOf(text, start.kind === 'alone' ? lines[first]!.start : start.words, lines[first]!.end) : null;
  while (rest === null && to < lines.length) {
    const line = lines[to]!;
    const before = lines[to - 1]!;
    if (standsApart(line) || line.role !== 'text') break;
    const begins = startOf(text, line);
    if (begins && begins.number === start.number + 1) break;
    const closed = endsSentence(text, before.start, before.end);
    if (closed && open && beginsInside(text, line.start)) break;
    if (closed && beginsSentence(text, line.start)) {
      // A line that a page break set apart by its indent, or one that need not have been broken.
      if (line.indent === 1 && before.indent === 0) break;
      const word = /^\S{0,40}/u.exec(text.slice(line.start, line.start + 40))![0].length;
      const room = Math.max(width, line.end - line.start);
      if (before.end - before.start + 1 + word <= room * 0.85) break;
    }
    width = Math.max(width, line.end - line.start);
    if (open) rest = restOf(text, line.start, line.end);
    to++;
  }
  const from = start.kind === 'alone' ? lines[first]!.start : start.words;
  let end = rest ?? lines[to - 1]!.end;
  while (rest !== null && end > from && /\s/u.test(text[end - 1]!)) end--;
  return end > from ? { number: start.number, at: { start: from, end }, from: start.line, to, mark, rest } : null;
}

/** The last line of running text before a line. */
function lastText(lines: readonly Line[], i: number): Line | null {
  for (let j = i - 1; j >= 0 && i - j < 400; j--) if (lines[j]!.role === 'text') return lines[j]!;
  return null;
}

/** Lines that hold a footnote's mark and nothing else, inside a sentence: "berichtgeving ⏎2⏎ over de rol". */
export function loneMarks(text: string, lines: readonly Line[], from: number): void {
  for (let i = from + 1; i < lines.length - 1; i++) {
    const line = lines[i]!;
    if (line.role !== 'text' || line.end - line.start > 2 || line.blanks > 0) continue;
    if (!alone.test(lineText(text, line))) continue;
    const before = lines[i - 1]!;
    const after = lines[i + 1]!;
    if (before.role !== 'text' || after.role !== 'text' || standsApart(after)) continue;
    if (beginsInside(text, after.start)) line.role = 'mark';
  }
}
