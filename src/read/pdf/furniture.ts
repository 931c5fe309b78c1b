import type { DeclaredMetadata } from '../source.ts';
import type { Frame } from './frame.ts';
import { type Cell, type Line, lineOf } from './lines.ts';

/** Share of a page's height, at its top and at its bottom, where printers set what stands on every page. */
const rim = 0.13;

/** What is furniture by its words, wherever it stands at the rim: page numbers, running footers, the imprint of the Houses' series. */
const printed = [
  /^(?:pagina|blad|page|p\.)\s?\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?$/iu,
  /^\d{1,4}\s?\/\s?\d{1,4}$/u,
  /^(?:Eerste|Tweede) Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4},.{0,80}$/u,
  /^(?:Verenigde Vergadering|Staten-Generaal), vergaderjaar .{0,80}$/u,
  /^(?:ah|kst|h|blg|nds)-[\dA-Za-z-]{4,40}$/u,
  /^ISSN \d{4}\s?-\s?\d{3}[\dX]$/u,
  /^[’'‘]s-Gravenhage \d{4}$/u,
  /^Contactpersoon$/u,
  // A print of a web page.
  /^(?:https?|file):\/\/\S{1,300}$/u,
];

/** A page's bare number: furniture where it stands alone, or beside other furniture; else a cell of a table. */
const bareNumber = /^(?:- ?)?\d{1,4}(?: ?-)?$/u;

/** A page with what stands on every page taken out of its lines. */
export interface BarePage {
  readonly lines: readonly Line[];
  /** In reading order. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
}

function keyOf(cell: Cell, line: Line, page: number): string {
  const text = cell.text.replaceAll(/\d+/gu, (digits) => (Number(digits) === page + 1 ? '#' : digits));
  return `${Math.round(line.y / 6)} ${Math.round(cell.x0 / 6)} ${text}`;
}

/**
 * Tells running headers and footers from the letter's text: what has the words of one, and what stands
 * at the rim of several pages at the same place with the same words. The first page keeps what it
 * shares with others, because its header is the letterhead.
 *
 * @param pages the lines of each page, over its full width
 * @param heights of the pages
 */
export function furnitureOf(pages: readonly (readonly Line[])[], heights: readonly number[]): BarePage[] {
  const seen = new Map<string, Set<number>>();
  const atRim = (line: Line, page: number): boolean => {
    const height = heights[page]!;
    return line.y < rim * height || line.y > (1 - rim) * height;
  };
  for (const [page, lines] of pages.entries()) {
    for (const line of lines) {
      if (!atRim(line, page)) continue;
      for (const cell of line.cells) {
        const key = keyOf(cell, line, page);
        const on = seen.get(key) ?? new Set();
        seen.set(key, on.add(page));
      }
    }
  }
  return pages.map((lines, page): BarePage => {
    const header: string[] = [];
    const footer: string[] = [];
    const kept: Line[] = [];
    for (const line of lines) {
      if (!atRim(line, page)) {
        kept.push(line);
        continue;
      }
      const top = line.y < heights[page]! / 2;
      const isWorded = (cell: Cell): boolean => {
        if (printed.some((form) => form.test(cell.text))) return true;
        const on = seen.get(keyOf(cell, line, page))!.size;
        return page > 0 && (on > 2 || (on === 2 && cell.text.length > 8));
      };
      const others = line.cells.filter((cell) => !bareNumber.test(cell.text));
      const numbersToo = !(top && page === 0) && line.cells.length - others.length === 1 && others.every(isWorded);
      const isFurniture = (cell: Cell): boolean => (bareNumber.test(cell.text) ? numbersToo : isWorded(cell));
      const rest = line.cells.filter((cell) => !isFurniture(cell));
      for (const cell of line.cells) if (isFurniture(cell)) (top ? header : footer).push(cell.text);
      if (rest.length === line.cells.length) kept.push(line);
      else if (rest.length > 0) {
        kept.push(
          lineOf(
            rest.flatMap(({ tokens }) => tokens),
            line.y,
          ),
        );
      }
    }
    return { lines: kept, header, footer };
  });
}

/** A line that begins as a footnote does. */
const noteStart = /^(?:\d{1,3}|\*{1,3})[.)]?(?: |$)/u;

/**
 * Where the foot of a page begins that is printed on this page alone: addresses on a letter's first page, a file name
 * below a print. It is small, stands in the lowest part of the sheet with room above it, and is no footnote.
 *
 * @param noteSize size of a footnote that the page before broke off, null where it broke off none
 * @returns the index of its first line, or the number of lines where there is none
 */
export function pageFootStart(lines: readonly Line[], frame: Frame, height: number, noteSize: number | null): number {
  let start = lines.length;
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    if (line.y < 0.92 * height || line.size > 0.93 * frame.size) break;
    if (line.y - lines[i - 1]!.y < 1.8 * line.size) continue;
    const isNote = noteSize !== null && Math.abs(line.size - noteSize) < 0.3;
    if (isNote || noteStart.test(line.cells[0]!.tokens[0]!.text)) break;
    start = i;
  }
  return start;
}

const imprint = /^(?:ah-[te]k|kst|h-[te]k)-[\dA-Za-z-]{1,40}$/u;
const runningFooter =
  /^(?<chamber>Eerste|Tweede) Kamer, vergaderjaar (?<from>\d{4})\s?[–-]\s?(?<to>\d{4}), (?<rest>.{1,80})$/u;
const paperOfDossier =
  /^(?<dossier>\d{2} ?\d{3})(?:[ -](?<suffix>[IVXLC]+[A-E]?|\([^)]{1,20}\)|\d{2}))?, (?:nr\. )?(?<number>\d{1,5}|[A-Z]{1,3})\b/u;

/** What the running footer and the imprint of the Houses' series say about the paper. */
export function declaredOf(pages: readonly BarePage[]): DeclaredMetadata {
  let identifier: string | undefined;
  let running: Record<string, string> | undefined;
  let paper: Record<string, string> | undefined;
  for (const text of pages.flatMap(({ header, footer }) => [...header, ...footer])) {
    identifier ??= imprint.exec(text)?.[0];
    running ??= runningFooter.exec(text)?.groups;
    paper ??= paperOfDossier.exec(running?.['rest'] ?? '')?.groups;
  }
  const dossier = paper && {
    number: paper['dossier']!.replace(' ', ''),
    suffix: paper['suffix'] ?? null,
    title: null,
  };
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(running
      ? {
          sessionYear: `${running['from']}-${running['to']}`,
          chamber: running['chamber'] === 'Eerste' ? ('I' as const) : ('II' as const),
        }
      : {}),
    ...(dossier ? { dossiers: [dossier], number: paper!['number']! } : {}),
  };
}
