import { headForm } from '../../dutch/letterhead.ts';
import { surveyOf } from '../survey.ts';
import type { Range } from '../../fact.ts';
import { isBlank, type Line } from './lines.ts';

/** A text whose pages are drawn in blanks, taken apart. */
export interface Beside {
  /** The lines without what stands beside them. */
  readonly lines: readonly Line[];
  /** The lines of the margin columns, in order. */
  readonly margin: readonly Range[];
}

/** What stands right of a line's last wide gap, or the whole line. */
interface Part extends Range {
  readonly line: Line;
  /** The column that it begins in. */
  readonly column: number;
}

/** As many blanks part a margin from the text beside it. */
const wide = 3;
/** No line of a margin is longer. */
const longest = 60;
/** A margin's column begins behind as many characters of text. */
const leastColumn = 50;
/** Its lines may begin as far apart: the columns of drawn text are not exact. */
const slack = 3;
/** As many of its lines have the form of a letterhead's. */
const leastForms = 3;

function partOf(text: string, line: Line): Part {
  const { start, end, indent } = line;
  let blanks = 0;
  for (let at = end - 1; at > Math.max(start, end - longest - wide); at--) {
    blanks = isBlank(text.charCodeAt(at)) ? blanks + 1 : 0;
    if (blanks === wide) return { line, start: at + wide, end, column: indent + at + wide - start };
  }
  return { line, start, end, column: indent };
}

/** The column in which the margin of a page begins; null where it has none. */
function marginOf(text: string, parts: readonly Part[]): number | null {
  const forms = parts
    .filter(({ start, end, column }) => column >= leastColumn && headForm(text.slice(start, end)) !== null)
    .map(({ column }) => column)
    .toSorted((a, b) => a - b);
  let best: number | null = null;
  let most = leastForms - 1;
  for (let from = 0, to = 0; from < forms.length; from++) {
    while (to < forms.length && forms[to]! <= forms[from]! + slack) to++;
    if (to - from <= most) continue;
    most = to - from;
    best = forms[from]!;
  }
  if (best === null) return null;
  // Where the text itself runs on over that column, it is a table's.
  const column = best;
  const over = parts.filter((part) => part.column < column && part.line.indent + part.end - part.line.start > column);
  return over.length > 0.1 * parts.length ? null : column;
}

/**
 * Takes the margin column of a ministry's letter off the lines beside which it stands, where a text draws its pages with
 * blanks. Each page has its own: where it begins is told by the lines that have the form of a letterhead's.
 *
 * @returns null where no page has one.
 */
export function besideText(text: string, lines: readonly Line[]): Beside | null {
  if (!surveyOf(text).columns) return null;
  const kept: Line[] = [];
  const margin: Range[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && !lines[to]!.page) to++;
    const parts = lines.slice(from, to).map((line) => partOf(text, line));
    const column = marginOf(text, parts);
    if (column === null) for (const { line } of parts) kept.push(line);
    let blanks = 0;
    let page = false;
    for (const { line, start, end, column: at } of column === null ? [] : parts) {
      const beside = at >= column! - 1;
      if (beside) margin.push({ start, end });
      blanks += line.blanks;
      page ||= line.page;
      // The paragraph goes on behind what is taken out.
      if (beside && start === line.start) {
        const before = kept.at(-1);
        if (before) before.cut = true;
        continue;
      }
      let last = beside ? start : end;
      while (isBlank(text.charCodeAt(last - 1))) last--;
      kept.push({ ...line, end: last, blanks, page, cut: beside });
      blanks = 0;
      page = false;
    }
    from = to;
  }
  return margin.length === 0 ? null : { lines: kept, margin };
}
