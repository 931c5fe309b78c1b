import type { PageBlock, Strip } from './blocks.ts';
import type { Frame } from './frame.ts';
import type { Line, Token } from './lines.ts';

/** The number that a line begins with as a footnote does, and the tokens after it; null without one. */
function numberOf(line: Line, expected: number | null): { number: string; tokens: Token[] } | null {
  const tokens = line.cells.flatMap(({ tokens }) => tokens);
  const [first] = tokens;
  if (!first) return null;
  const raised = /^(?<number>\d{1,3}|\*{1,3})[.)]?$/u.exec(first.text)?.groups?.['number'];
  if (raised !== undefined && tokens.length > 1 && (first.raised || Number(raised) === expected))
    return { number: raised, tokens: tokens.slice(1) };
  // Set in the size of the note, "1 Kamerstuk 28 676": a note where the number is the one that comes next.
  const head = /^(?<number>\d{1,3})[.)]?(?: (?=\S)|$)/u.exec(line.cells[0]!.text);
  if (!head || Number(head.groups!['number']) !== expected) return null;
  const rest = [...tokens];
  let toDrop = head[0].trimEnd().length;
  while (toDrop > 0 && rest.length > 0) {
    const token = rest.shift()!;
    if (token.text.length > toDrop) rest.unshift({ ...token, text: token.text.slice(toDrop).trimStart() });
    toDrop -= token.text.length;
  }
  return rest.length > 0 ? { number: head.groups!['number']!, tokens: rest } : null;
}

/** The foot of a column: its notes, and the lines above them. */
export interface Foot {
  readonly body: readonly Line[];
  readonly notes: readonly PageBlock[];
  /** The last note there is by now. */
  readonly last: LastNote;
}

/** The last note of the pages before: its number, the size it is set in, and whether it breaks off. */
export interface LastNote {
  readonly number: number;
  readonly size: number;
  readonly open: boolean;
}

/** What no note has come before. */
export const noNote: LastNote = { number: 0, size: 0, open: false };

/** Ends a note that does not go on. */
const noteEnd = /[.!?…)»”"'\d]$/u;

/** The text of a note's line as one cell, for notes have no tables. */
function stripOf(tokens: readonly Token[]): Strip {
  return [
    tokens.map((token, i) => (i > 0 && token.x0 - tokens[i - 1]!.x1 > token.size ? { ...token, spaced: true } : token)),
  ];
}

/** The lines at the foot of a column that go on with the note which the page before broke off: small, with room above them. */
function carriedOn(lines: readonly Line[], top: number, { open, size }: LastNote): number {
  let start = lines.length;
  while (start > top && Math.abs(lines[start - 1]!.size - size) < 0.3) start--;
  const above = lines[start - 1];
  const apart = above === undefined || (lines[start]?.y ?? Number.POSITIVE_INFINITY) - above.y > 1.5 * above.size;
  return open && apart && start > 0 ? start : lines.length;
}

function blockOf(lines: readonly Line[]): PageBlock {
  const strips = lines.map((line) => stripOf(line.cells.flatMap(({ tokens }) => tokens)));
  return { kind: 'footnote', strips, continues: true };
}

/**
 * Takes the notes off the foot of a column: the last lines, set smaller than the running text, from
 * the first that has a number. Small lines above it go on with the note that ended the page before.
 *
 * @param last the last note of the pages before
 */
export function footOf(lines: readonly Line[], frame: Frame, last: LastNote): Foot {
  let top = lines.length;
  while (top > 0 && lines[top - 1]!.size < 0.93 * frame.size) top--;
  const notes: { number: string; lastLine: Line; strips: Strip[] }[] = [];
  let start = lines.length;
  let expected = last.number + 1;
  for (let i = top; i < lines.length; i++) {
    const line = lines[i]!;
    // Numbers go on from page to page, or begin again on each.
    const head = numberOf(line, expected) ?? (notes.length === 0 ? numberOf(line, 1) : null);
    if (head) {
      if (notes.length === 0) start = i;
      notes.push({ number: head.number, lastLine: line, strips: [stripOf(head.tokens)] });
      if (/^\d+$/u.test(head.number)) expected = Number(head.number) + 1;
    } else if (notes.length > 0) {
      const note = notes.at(-1)!;
      note.lastLine = line;
      note.strips.push(stripOf(line.cells.flatMap(({ tokens }) => tokens)));
    }
  }
  const final = notes.at(-1);
  if (!final) {
    const carried = carriedOn(lines, top, last);
    const rest = lines.slice(carried);
    const open = rest.length > 0 && !noteEnd.test(rest.at(-1)!.text);
    return { body: lines.slice(0, carried), notes: rest.length > 0 ? [blockOf(rest)] : [], last: { ...last, open } };
  }
  const blocks: PageBlock[] = notes.map(({ number, strips }) => ({ kind: 'footnote', number, strips }));
  // Right above the first note, in its size and with its leading: the end of a note from the page before.
  let carried = start;
  const small = lines[start]!.size;
  while (
    carried > (last.number > 0 ? top : start) &&
    lines[carried]!.y - lines[carried - 1]!.y < 1.5 * small &&
    Math.abs(lines[carried - 1]!.size - small) < 0.3 &&
    lines[carried - 1]!.cells.length === 1
  ) {
    carried--;
  }
  if (carried > start - 12 && carried < start && (carried > top || top > 0)) {
    blocks.unshift(blockOf(lines.slice(carried, start)));
    start = carried;
  }
  const open = !noteEnd.test(final.lastLine.text);
  return { body: lines.slice(0, start), notes: blocks, last: { number: expected - 1, size: small, open } };
}
