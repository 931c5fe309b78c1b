import type { PageBlock, Strip } from './blocks.ts';
import type { Frame } from './frame.ts';
import type { Line, Token } from './lines.ts';

/** The number that a line begins with as a footnote does, and the tokens after it; null without one. */
function numberOf(line: Line, expected: number | null): { number: string; tokens: Token[] } | null {
  const tokens = line.cells.flatMap(({ tokens }) => tokens);
  const [first] = tokens;
  if (!first) return null;
  const raised = /^(?<number>\d{1,3}|\*{1,3})[.)]?$/u.exec(first.text)?.groups?.['number'];
  if (first.raised && raised !== undefined && tokens.length > 1) return { number: raised, tokens: tokens.slice(1) };
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
}

/** The text of a note's line as one cell, for notes have no tables. */
function stripOf(tokens: readonly Token[]): Strip {
  return [
    tokens.map((token, i) => (i > 0 && token.x0 - tokens[i - 1]!.x1 > token.size ? { ...token, spaced: true } : token)),
  ];
}

/**
 * Takes the notes off the foot of a column: the last lines, set smaller than the running text, from
 * the first that has a number. Small lines above it go on with the note that ended the page before.
 *
 * @param last number of the last note of the pages before, 0 when there is none
 */
export function footOf(lines: readonly Line[], frame: Frame, last: number): Foot {
  let top = lines.length;
  while (top > 0 && lines[top - 1]!.size < 0.93 * frame.size) top--;
  const notes: { number: string; strips: Strip[] }[] = [];
  let start = lines.length;
  let expected = last + 1;
  for (let i = top; i < lines.length; i++) {
    const line = lines[i]!;
    const head = numberOf(line, expected);
    if (head) {
      if (notes.length === 0) start = i;
      notes.push({ number: head.number, strips: [stripOf(head.tokens)] });
      if (/^\d+$/u.test(head.number)) expected = Number(head.number) + 1;
    } else if (notes.length > 0) {
      notes.at(-1)!.strips.push(stripOf(line.cells.flatMap(({ tokens }) => tokens)));
    }
  }
  if (notes.length === 0) return { body: lines, notes: [] };
  const blocks: PageBlock[] = notes.map(({ number, strips }) => ({ kind: 'footnote', number, strips }));
  // Right above the first note, in its size and with its leading: the end of a note from the page before.
  let carried = start;
  const small = lines[start]!.size;
  while (
    carried > (last > 0 ? top : start) &&
    lines[carried]!.y - lines[carried - 1]!.y < 1.5 * small &&
    Math.abs(lines[carried - 1]!.size - small) < 0.3 &&
    lines[carried - 1]!.cells.length === 1
  ) {
    carried--;
  }
  if (carried > start - 12 && carried < start && (carried > top || top > 0)) {
    const strips = lines.slice(carried, start).map((line) => stripOf(line.cells.flatMap(({ tokens }) => tokens)));
    blocks.unshift({ kind: 'footnote', strips, continues: true });
    start = carried;
  }
  return { body: lines.slice(0, start), notes: blocks };
}
