import type { Cell, Line } from './lines.ts';

/** Where a document sets its text: measured over all its pages, in points. */
export interface Frame {
  /** Size of the running text. */
  readonly size: number;
  /** Left and right edge of the running text. */
  readonly left: number;
  readonly right: number;
  /** Distance between the baselines of running text. */
  readonly leading: number;
  /** Left edge of a margin column to the right of the text ("Onze referentie"), or null. */
  readonly rightMargin: number | null;
  /** Whether there is a margin column to the left of the text, as in the series of the Houses. */
  readonly leftMargin: boolean;
}

/** A table of weights by a rounded number. */
class Weights {
  readonly #weights = new Map<number, number>();
  readonly #step: number;

  constructor(step: number) {
    this.#step = step;
  }

  add(value: number, weight: number): void {
    const key = Math.round(value / this.#step);
    this.#weights.set(key, (this.#weights.get(key) ?? 0) + weight);
  }

  /** Values from the heaviest down. */
  ordered(): { value: number; weight: number }[] {
    return [...this.#weights]
      .map(([key, weight]) => ({ value: key * this.#step, weight }))
      .toSorted((a, b) => b.weight - a.weight || a.value - b.value);
  }
}

/** The value below which a share of the sorted values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function* cellsOf(pages: readonly (readonly Line[])[]): Generator<{ cell: Cell; line: Line; page: number }> {
  for (const [page, lines] of pages.entries()) {
    for (const line of lines) for (const cell of line.cells) yield { cell, line, page };
  }
}

/** Size that a cell is set in. */
export function sizeOf(cell: Cell): number {
  return (cell.tokens.find(({ raised }) => !raised) ?? cell.tokens[0]!).size;
}

/** Size that most characters of a document are set in. */
export function bodySize(pages: readonly (readonly Line[])[]): number {
  const sizes = new Weights(0.25);
  for (const { cell } of cellsOf(pages)) sizes.add(sizeOf(cell), cell.text.length);
  return sizes.ordered()[0]?.value ?? 10;
}

/**
 * Measures where a document sets its running text, by what most of its characters do.
 *
 * @param pages the lines of each page, over its full width; pages of one width, for those across are set otherwise
 * @param width of a page
 * @param size of the running text; see `bodySize`
 */
export function frameOf(pages: readonly (readonly Line[])[], width: number, size: number): Frame {
  const isBody = (cell: Cell): boolean => Math.abs(sizeOf(cell) - size) < 0.3;

  const lefts = new Weights(2);
  for (const { cell } of cellsOf(pages)) if (isBody(cell)) lefts.add(cell.x0, cell.text.length);
  const [first] = lefts.ordered();
  const left = (first?.value ?? 0) - 1;
  const inText = [...cellsOf(pages)].filter(
    ({ cell }) => isBody(cell) && cell.x0 > left - 3 && cell.x0 < left + 70 && cell.text.length > 15,
  );
  const right =
    inText.length === 0
      ? width
      : quantile(
          inText.map(({ cell }) => cell.x1),
          0.985,
        );

  const leadings = new Weights(0.5);
  for (let i = 1; i < inText.length; i++) {
    const [before, here] = [inText[i - 1]!, inText[i]!];
    const gap = here.line.y - before.line.y;
    if (before.page === here.page && gap > 0.8 * size && gap < 2.5 * size) leadings.add(gap, 1);
  }
  const leading = leadings.ordered()[0]?.value ?? 1.2 * size;

  const margins = new Weights(2);
  for (const { cell } of cellsOf(pages)) {
    if (cell.x0 > right - 6 && cell.x0 > 0.55 * width && sizeOf(cell) < 0.93 * size) margins.add(cell.x0, 1);
  }
  const margin = margins.ordered()[0];
  return {
    size,
    left,
    right,
    leading,
    rightMargin: margin && margin.weight >= 2 ? margin.value - 2 : null,
    leftMargin: left > 0.24 * width,
  };
}
