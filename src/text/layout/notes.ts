import { longestAbbreviation, maybeFinal, neverFinal } from '../../dutch/abbreviations.ts';
import { beginsInside, beginsSentence, endsSentence, isFigure, isOpen } from './endings.ts';
import type { Note } from './note.ts';
import { notesApart, takeApart } from './notes-apart.ts';
import { beginsCitation, type Behind, behindOf, isNumber } from './notes-behind.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { isBlank, type Line, lineText, standsApart } from './lines.ts';
import { counts, isRaised, loweredDigits, type MarkCandidate, MarkFinder } from './marks.ts';

/** How a line begins a note: its number, where its words begin, and how plain it is. */
interface Start {
  readonly number: number;
  readonly words: number;
  readonly kind: 'marked' | 'plain' | 'alone';
}

const marked = /^(?:<sup>(\d{1,3})<\/sup>|\[\^?(\d{1,3})\]:?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))[^\S\n]{0,20}(?=\S)/u;
/** Its words have a capital, or are a short form with what it stands for ("bis: culturele basisinfrastructuur"). */
const plain = /^(\d{1,3})(?:[^\S\n]{1,20}|\)[^\S\n]{1,20})(?=[\p{Lu}“‘"'«(]|https?:|www\.|\p{Ll}{2,12}: )/u;
const alone = /^(\d{1,3})$/u;

/** How a line begins a note, or null. */
function startOf(text: string, line: Line): Start | null {
  const { first } = line;
  // Most lines begin with a letter.
  if (first >= 65 ? first !== 91 && !isRaised(first) : first !== 60 && !isFigure(first)) return null;
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const mark = marked.exec(words);
  if (mark) {
    const number = mark[1] ?? mark[2] ?? loweredDigits(mark[3]!);
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

/** How a note is told from what follows it on the same line or the next. */
interface Surroundings {
  /** The running text above waits for the rest of its sentence. */
  readonly open: boolean;
  /** The next note's number stands in the running text too. */
  readonly hasNext: boolean;
  /** The text has lost what shows the end of a page. */
  readonly pageless: boolean;
}

/** Where a note ends inside its line: the offset of what follows, and whether that is the next note. */
interface End {
  readonly at: number;
  readonly note: boolean;
}

const sentenceEnd = /([\p{L}\p{N}.]{1,24})[)”’»"]{0,2}[.!?][)”’»"]{0,2}(?:\s|$)/gu;
const cites = /(?<![\p{L}])(?:Kamerstuk(?:ken)?|Kst\.|Handelingen|Stcrt\.|Stb\.|nrs?\.)[^\p{L}]{0,24}\d/u;
const citesOn =
  /^(?:Zie|Kamerstuk|Kamerbrief|Idem|Ibid|Bijlage|Handelingen|Motie|Toezegging|Aanhangsel|Vergelijk|Tweede Kamer|Eerste Kamer|Ook|http|www)/u;

const label = /^(\d{1,3})\s(?=[\p{Lu}“‘"'«(])/u;
const smallStart = /^\p{Ll}{2}/u;
const capitalStart = /^\p{Lu}/u;
const someLetter = /\p{L}/u;
const firstWord = /^\S{0,40}/u;
const isShortened = (word: string): boolean => neverFinal.has(word) || maybeFinal.has(word);

/** The end of note `number` inside `[start, end)` of it (its words begin at `note`), or null: the next note, running text, or what follows a citation. */
function endInside(
  text: string,
  note: number,
  start: number,
  end: number,
  number: number,
  around: Surroundings,
): End | null {
  const words = text.slice(start, end);
  sentenceEnd.lastIndex = 0;
  for (let found = sentenceEnd.exec(words); found; found = sentenceEnd.exec(words)) {
    const at = found.index + found[0].length;
    const last = found[1]!;
    if (last.length < longestAbbreviation && isShortened(`${smallLetters(last)}.`)) continue;
    const next = text.slice(start + at, start + at + 40);
    if (around.hasNext && Number(label.exec(next)?.[1]) === number + 1) return { at: start + at, note: true };
    if (at >= words.length) break;
    if (around.open && last.length >= 3 && smallStart.test(next)) return { at: start + at, note: false };
    if (
      around.pageless &&
      capitalStart.test(next) &&
      cites.test(text.slice(Math.max(note, start + at - 400), start + at)) &&
      !citesOn.test(next)
    ) {
      return { at: start + at, note: false };
    }
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
  const apart = notesApart(text, lines, from);
  const starts: (Start & { line: number; behind: Behind | null })[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    const start = startOf(text, line);
    if (start) starts.push({ ...start, line: i, behind: null });
    const behind = start ? null : behindOf(text, lines, i);
    if (behind) starts.push({ number: behind.number, words: line.start, kind: 'plain', line: i, behind });
  }
  if (starts.length === 0 && apart.length === 0) return notes;
  const marks = new MarkFinder(text, lines, from);
  for (const foot of apart) takeApart(lines, foot, marks, notes);
  const pageless = !lines.some((line) => line.page || line.role === 'furniture');
  const before = [...notes];
  let taken = 0;
  let last = 0;
  let until = from;
  let markFrom = from < lines.length ? lines[from]!.start : 0;
  for (const start of starts) {
    if (lines[start.line]!.role !== 'text') continue;
    for (; taken < before.length && before[taken]!.from < start.line; taken++)
      last = Math.max(last, before[taken]!.number);
    if (start.line < until || start.number <= last || start.number > last + 20) continue;
    const line = lines[start.line]!;
    const edge = atEdge(lines, start.line);
    let mark = marks.before(start.number, markFrom, line.start);
    const words = start.kind === 'alone' ? lines[start.line + 1]?.start : start.words;
    if (!mark && edge && words !== undefined && beginsCitation(text, words))
      mark = marks.onPage(start.number, markFrom, line.start);
    if (start.behind) {
      const above = lines[start.line - 1];
      // A number above, if it is not that of the note before, is this note's.
      const numbered = above?.role === 'text' && isNumber(text, above);
      if (start.number !== last + 1 || !mark || !edge || numbered) continue;
      const { end, to } = start.behind;
      const { number, words, line: first } = start;
      notes.push({ number, at: { start: words, end }, from: first, to, mark, rest: null, restIsNote: false });
      for (let i = first; i < to; i++) lines[i]!.role = 'note';
      last = number;
      until = to;
      markFrom = mark.end;
      continue;
    }
    if (start.kind === 'marked') {
      if (!edge && (start.number !== last + 1 || !mark)) continue;
    } else if (!mark || (!edge && (start.number !== last + 1 || mark.spaced))) continue;
    if (start.kind === 'alone') {
      const next = lines[start.line + 1];
      if (!next || next.role !== 'text') continue;
      if (!edge && beginsInside(text, next.start) && !standsApart(next)) continue;
    }
    const body = lastText(lines, start.line);
    const open = body !== null && isOpen(text, body.start, body.end);
    let at: Start & { line: number } = start;
    for (;;) {
      const upcoming = marks.before(at.number + 1, mark?.end ?? markFrom, line.start);
      const note = extentOf(text, lines, at, mark, { open, pageless, hasNext: upcoming !== null });
      if (!note) break;
      notes.push(note);
      for (let i = note.from; i < note.to; i++) lines[i]!.role = 'note';
      last = note.number;
      until = note.to;
      if (mark) markFrom = mark.end;
      if (note.rest === null || !note.restIsNote) break;
      const label = /^\d{1,3}\s/u.exec(text.slice(note.rest, note.rest + 5))![0];
      const words = note.rest + label.length;
      let on = note.to - 1;
      while (lines[on]!.end <= words) on++;
      at = { number: note.number + 1, words, kind: 'plain', line: on };
      mark = upcoming;
    }
  }
  return notes.sort((a, b) => a.from - b.from);
}

/** The lines of a note. It ends at an empty line, at the next note, or where the running text plainly goes on. */
function extentOf(
  text: string,
  lines: readonly Line[],
  start: Start & { line: number },
  mark: MarkCandidate | null,
  around: Surroundings,
): Note | null {
  const first = start.kind === 'alone' ? start.line + 1 : start.line;
  const from = start.kind === 'alone' ? lines[first]!.start : start.words;
  let to = first + 1;
  let width = lines[first]!.end - lines[first]!.start;
  let stop = endInside(text, from, from, lines[first]!.end, start.number, around);
  while (stop === null && to < lines.length) {
    const line = lines[to]!;
    const before = lines[to - 1]!;
    if (standsApart(line) || line.role !== 'text') break;
    const begins = startOf(text, line);
    if (begins && begins.number === start.number + 1) break;
    const closed = endsSentence(text, before.start, before.end);
    if (closed && around.open && beginsInside(text, line.start)) break;
    if (closed && beginsSentence(text, line.start)) {
      // A line that a page break set apart by its indent, or one that need not have been broken.
      if (line.indent === 1 && before.indent === 0) break;
      const words = text.slice(line.start, line.start + 40);
      if (
        around.pageless &&
        cites.test(text.slice(Math.max(from, before.end - 400), before.end)) &&
        !citesOn.test(words)
      )
        break;
      const word = firstWord.exec(words)![0].length;
      const room = Math.max(width, line.end - line.start);
      if (before.end - before.start + 1 + word <= room * 0.92) break;
    }
    width = Math.max(width, line.end - line.start);
    stop = endInside(text, from, line.start, line.end, start.number, around);
    to++;
  }
  let end = stop?.at ?? lines[to - 1]!.end;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  if (end <= from || !someLetter.test(text.slice(from, end))) return null;
  return {
    number: start.number,
    at: { start: from, end },
    from: start.line,
    to,
    mark,
    rest: stop?.at ?? null,
    restIsNote: stop?.note ?? false,
  };
}

/** The last line of running text before a line. */
function lastText(lines: readonly Line[], i: number): Line | null {
  for (let j = i - 1; j >= 0 && i - j < 400; j--) if (lines[j]!.role === 'text') return lines[j]!;
  return null;
}

/**
 * Marks lines that hold a footnote's mark and nothing else, inside a sentence ("berichtgeving ⏎2⏎ over de rol"),
 * whose note is not in the text. A number can stand alone on a line by chance too ("op ⏎21⏎ mei"), so no
 * month or unit may follow, and the numbers must follow one another.
 */
export function loneMarks(text: string, lines: readonly Line[], from: number, notes: readonly Note[]): void {
  const candidates: { readonly line: Line; readonly number: number }[] = [];
  for (let i = from + 1; i < lines.length - 1; i++) {
    const line = lines[i]!;
    if (line.role !== 'text' || line.end - line.start > 2 || line.blanks > 0) continue;
    if (!alone.test(lineText(text, line))) continue;
    const before = lines[i - 1]!;
    const after = lines[i + 1]!;
    if (before.role !== 'text' || after.role !== 'text' || standsApart(after)) continue;
    if (!beginsInside(text, after.start) || counts(text, after.start)) continue;
    candidates.push({ line, number: Number(lineText(text, line)) });
  }
  for (const [i, { line, number }] of candidates.entries()) {
    const inOrder =
      notes.some((note) => note.mark !== null && note.number === number - 1 && note.mark.start < line.start) ||
      candidates[i - 1]?.number === number - 1 ||
      candidates[i + 1]?.number === number + 1;
    if (inOrder) line.role = 'mark';
  }
}
