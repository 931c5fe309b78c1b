import type { Range } from '../fact.ts';
import type { FootnoteMark, Layout, SourceBlock } from '../read/source.ts';

const none: readonly FootnoteMark[] = [];

/** The footnote marks inside a piece of a block, in order. */
export function marksIn(marks: readonly FootnoteMark[], piece: Range): readonly FootnoteMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < piece.start) low = middle + 1;
    else high = middle;
  }
  if (low === marks.length || marks[low]!.end > piece.end) return none;
  const inside: FootnoteMark[] = [];
  for (let i = low; i < marks.length && marks[i]!.end <= piece.end; i++) inside.push(marks[i]!);
  return inside;
}

/**
 * The blocks of a layout as a letter is read: each footnote after the block that holds its mark. Where a
 * format sets its notes (at the foot of a page, at the end, in the running text) makes no difference
 * then to the section a note stands in, nor to the order of facts. A note without a mark stays in place.
 */
export function inReadingOrder(layout: Layout): readonly SourceBlock[] {
  const { blocks, marks } = layout;
  if (marks.length === 0) return blocks;
  const hosts = new Map<string, { block: number; at: number }[]>();
  for (const [block, { kind, pieces }] of blocks.entries()) {
    if (kind === 'footnote' || kind === 'furniture') continue;
    for (const piece of pieces) {
      for (const mark of marksIn(marks, piece)) {
        const known = hosts.get(mark.number);
        if (known) known.push({ block, at: mark.start });
        else hosts.set(mark.number, [{ block, at: mark.start }]);
      }
    }
  }
  const notes = new Map<number, { at: number; note: SourceBlock }[]>();
  const moved = new Set<SourceBlock>();
  for (const note of hosts.size === 0 ? [] : blocks) {
    const places = note.kind === 'footnote' && note.number !== undefined ? hosts.get(note.number) : undefined;
    if (!places) continue;
    // Numbers can begin anew on each page: a note belongs to the last mark before it.
    const start = note.pieces[0]!.start;
    const host = places.findLast(({ at }) => at < start) ?? places[0]!;
    const there = notes.get(host.block) ?? [];
    there.push({ at: host.at, note });
    notes.set(host.block, there);
    moved.add(note);
  }
  if (moved.size === 0) return blocks;
  const ordered: SourceBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    if (moved.has(block)) continue;
    ordered.push(block);
    for (const { note } of notes.get(i)?.toSorted((a, b) => a.at - b.at) ?? []) ordered.push(note);
  }
  return ordered;
}
