import type { Column } from './columns.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';

/** The words with which a letter begins to speak. */
const salutation =
  /^(?:(?:Zeer )?geachte|Hooggeachte|Weledelgeboren|Excellentie|Mijnheer de|Mevrouw de|Beste)\b.{0,120}$/iu;
/** A label of a letterhead, whose value stands beside it. */
const label =
  /^(?:Datum|Betreft|Onderwerp|Onze referentie|Ons kenmerk|Uw kenmerk|Uw referentie|Kenmerk|Bijlagen?|Bijlage\(n\)|Aan|Van|Kopie aan|Afschrift aan)\b/u;

/** Whether a line is the start of running text: it fills its column and the next goes on with it. */
function runsOn(line: Line, next: Line | undefined, column: Column, frame: Frame): boolean {
  if (line.bold || line.cells.length > 1 || Math.abs(line.size - frame.size) > 0.5 || label.test(line.text))
    return false;
  if (line.x0 > column.left + 45) return false;
  const words = line.text.split(' ').length;
  const full = line.x1 > column.left + 0.7 * (column.right - column.left);
  const goesOn =
    next !== undefined &&
    next.y - line.y < 1.3 * frame.leading &&
    Math.abs(next.size - line.size) < 0.5 &&
    !label.test(next.text) &&
    next.cells.length === 1;
  return words > 4 && ((full && goesOn) || /[.:]$/u.test(line.text));
}

/**
 * Where the letterhead ends on the first page of a column: the index of the salutation, or, in a letter
 * without one, of the first line of running text. On later pages nothing is letterhead.
 */
export function letterheadEnd(lines: readonly Line[], column: Column, frame: Frame, page: number): number {
  if (page > 0) return 0;
  const greeting = lines.findIndex((line) => salutation.test(line.text));
  if (greeting !== -1) return greeting;
  const start = lines.findIndex((line, i) => runsOn(line, lines[i + 1], column, frame));
  if (start === -1) return lines.length;
  // A short line right above the running text is its title, not part of the letterhead.
  return start;
}
