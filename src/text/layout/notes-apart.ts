import { beginsSentence, endsSentence } from './endings.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import type { MarkFinder } from './marks.ts';
import type { Note } from './note.ts';
import { beginsCitation, isNumber } from './notes-behind.ts';

/** Notes at the foot of a page, apart from their numbers: both in order, as many of the one as of the other. */
export interface Apart {
  /** Lines that hold a number and nothing else. */
  readonly numbers: readonly { readonly line: number; readonly number: number }[];
  /** The lines of each note, from its first to the one after its last. */
  readonly notes: readonly { readonly from: number; readonly to: number }[];
}

const imprint = /^(?:ISSN|kst-|ah-[te]k-|[’']s-Gravenhage )/u;
/** No page has more lines. */
const longestPage = 120;
/** So many lines at the foot of a page are looked at. */
const most = 40;

/**
 * The notes that text taken from a PDF sets apart from their numbers: where the printer's lines stand between the two
 * ("1⏎2⏎kst-28676-418⏎ISSN …⏎Kamerstuk …⏎Kamerstuk …"), or where the raised figures were drawn last. Only where a page
 * ends; notes that each follow their number are left to `findNotes`.
 */
export function notesApart(text: string, lines: readonly Line[], from: number): Apart[] {
  const found: Apart[] = [];
  for (let end = lines.length; end > from; end--) {
    const ends = end === lines.length || lines[end]!.page || endsFooter(lines, end);
    const foot = ends ? footOf(text, lines, from, end) : null;
    if (foot) found.unshift(foot);
  }
  return found;
}

/** Whether the lines that a printer puts at the foot of a page end at an index. */
function endsFooter(lines: readonly Line[], end: number): boolean {
  return lines[end - 1]!.role === 'furniture' && lines[end]!.role !== 'furniture';
}

function footOf(text: string, lines: readonly Line[], from: number, end: number): Apart | null {
  let last = end;
  while (last > from && lines[last - 1]!.role === 'furniture') last--;
  const least = Math.max(from, last - most);
  return (last < end ? belowNumbers(text, lines, least, last) : null) ?? amongNumbers(text, lines, least, last);
}

/** Notes at the foot with their numbers together above them, or above the imprint of the House's printer. */
function belowNumbers(text: string, lines: readonly Line[], least: number, end: number): Apart | null {
  let first = end;
  while (first > least && isText(lines[first - 1]!) && !isNumber(text, lines[first - 1]!)) first--;
  let at = first;
  while (at > least && lines[at - 1]!.role === 'furniture') at--;
  if (first === end) return null;
  const printed = lines.slice(at, first).some((line) => imprint.test(lineText(text, line)));
  if (at < first && !printed) return null;
  const numbers = [];
  while (at > least && isText(lines[at - 1]!) && isNumber(text, lines[at - 1]!))
    numbers.unshift(numbered(text, lines, --at));
  if (numbers.length === 1) return printed ? { numbers, notes: [{ from: first, to: end }] } : null;
  return numbers.length === 0 ? null : paired(numbers, entriesOf(text, lines, first, end));
}

/** Citations among lines that hold their numbers, in an order that is not theirs. */
function amongNumbers(text: string, lines: readonly Line[], least: number, end: number): Apart | null {
  let at = end;
  let open = end;
  while (at > least && isText(lines[at - 1]!)) {
    const line = lines[at - 1]!;
    if (isNumber(text, line) || beginsCitation(text, line.start)) open = at - 1;
    else if (standsApart(line) || open - at > 3) break;
    at--;
  }
  const numbers = [];
  for (let i = open; i < end; i++) if (isNumber(text, lines[i]!)) numbers.push(numbered(text, lines, i));
  const notes = entriesOf(text, lines, open, end);
  // Each right below its number, or right above it: an order that is told line by line.
  if (numbers.every(({ line }) => notes.some((note) => note.from === line + 1))) return null;
  if (numbers.every(({ line }) => notes.some((note) => note.to === line))) return null;
  return paired(numbers, notes);
}

function paired(numbers: readonly { line: number; number: number }[], notes: Apart['notes']): Apart | null {
  if (numbers.length === 0 || numbers.length !== notes.length) return null;
  const sorted = numbers.toSorted((a, b) => a.number - b.number);
  return sorted.every(({ number }, i) => number === sorted[0]!.number + i) ? { numbers: sorted, notes } : null;
}

/** The notes of `[from, end)`: each begins as a citation does, or with a capital where something has ended. */
function entriesOf(text: string, lines: readonly Line[], from: number, end: number): Apart['notes'] {
  const notes: { from: number; to: number }[] = [];
  for (let i = from; i < end; i++) {
    const line = lines[i]!;
    if (isNumber(text, line)) continue;
    const before = lines[i - 1];
    const open = notes.at(-1);
    const begins =
      beginsCitation(text, line.start) ||
      (before !== undefined && endsSentence(text, before.start, before.end) && beginsSentence(text, line.start));
    if (open && open.to === i && !begins) open.to = i + 1;
    else notes.push({ from: i, to: i + 1 });
  }
  return notes;
}

function numbered(text: string, lines: readonly Line[], line: number): { line: number; number: number } {
  return { line, number: Number(lineText(text, lines[line]!)) };
}

function isText(line: Line): boolean {
  return line.role === 'text';
}

/** Takes the notes at the foot of a page that stand apart from their numbers, if the page has a mark for each. */
export function takeApart(lines: readonly Line[], apart: Apart, marks: MarkFinder, notes: Note[]): void {
  const { numbers, notes: words } = apart;
  const first = Math.min(numbers[0]!.line, words[0]!.from);
  let page = first;
  while (page > 0 && first - page < longestPage && !lines[page]!.page) page--;
  const found = numbers.map(({ number }) => marks.onPage(number, lines[page]!.start, lines[first]!.start));
  if (found.includes(null)) return;
  for (const [i, { from, to }] of words.entries()) {
    const at = { start: lines[from]!.start, end: lines[to - 1]!.end };
    notes.push({ number: numbers[i]!.number, at, from, to, mark: found[i]!, rest: null, restIsNote: false });
    for (let line = from; line < to; line++) lines[line]!.role = 'note';
    lines[numbers[i]!.line]!.role = 'furniture';
  }
}
