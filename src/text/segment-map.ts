import type { Range } from '../fact.ts';

/**
 * Keeps, for a text made by copying runs out of a source, where each run came from. Runs are in the
 * order of the clean text; in the source they may go back (a footnote is set after the paragraph it cuts).
 */
export class SegmentMap {
  readonly #clean: number[] = [];
  readonly #source: number[] = [];
  readonly #length: number[] = [];
  /** 1 where something that is no part of the sentence lies between this run and the one before. */
  readonly #cut: number[] = [];
  #inOrder = true;

  /**
   * Adds a run of `length` characters: clean `[clean, clean+length)` came from source `[source, source+length)`.
   * `cut` says that what lies before it in the source is more than white space, hyphens and marks.
   */
  add(clean: number, source: number, length: number, cut: boolean): void {
    if (length <= 0) return;
    const last = this.#clean.length - 1;
    if (
      last >= 0 &&
      !cut &&
      clean === this.#clean[last]! + this.#length[last]! &&
      source === this.#source[last]! + this.#length[last]!
    ) {
      this.#length[last]! += length;
      return;
    }
    if (last >= 0 && source < this.#source[last]! + this.#length[last]!) this.#inOrder = false;
    this.#clean.push(clean);
    this.#source.push(source);
    this.#length.push(length);
    this.#cut.push(cut ? 1 : 0);
  }

  /** Whether the source has everything in the order of the clean text. */
  get inOrder(): boolean {
    return this.#inOrder;
  }

  /** Index of the last run that starts at or before the clean offset. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#clean.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#clean[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Source offset of the character at a clean offset; for a blank that stands for a line break, of what precedes it. */
  toSource(offset: number): number {
    if (this.#clean.length === 0) return 0;
    const run = this.#runAt(offset);
    return this.#source[run]! + Math.max(0, Math.min(offset - this.#clean[run]!, this.#length[run]!));
  }

  /**
   * The source ranges of a clean range: one, or several where it is cut, in the order of the clean
   * text. The clean range must be non-empty and start and end at a character that was copied.
   */
  pieces(range: Range): Range[] {
    const first = this.#runAt(range.start);
    const last = this.#runAt(range.end - 1);
    const pieces: { start: number; end: number }[] = [];
    for (let run = first; run <= last; run++) {
      const from = run === first ? Math.min(range.start - this.#clean[run]!, this.#length[run]!) : 0;
      const to = Math.min(range.end - this.#clean[run]!, this.#length[run]!);
      if (to <= from) continue;
      const start = this.#source[run]! + from;
      const end = this.#source[run]! + to;
      const open = pieces.at(-1);
      if (open && this.#cut[run] === 0 && start >= open.end) open.end = end;
      else pieces.push({ start, end });
    }
    return pieces;
  }
}
