import { type Line, lineText, standsApart } from './lines.ts';

/** A note whose number stands behind its words: the number, where the words end, and the first line after it. */
export interface Behind {
  readonly number: number;
  readonly end: number;
  readonly to: number;
}

/** What only a note begins with where a page ends: a paper cited, a place to look, an address. */
const citation =
  /^(?:(?:Kamerstuk(?:ken)?|Kst\.|Zie(?: ook)?|Handelingen|Aanhangsel|Bijlage|Kamerbrief|Brief van|Motie|Toezegging|Idem|Ibid|Stb\.|Stcrt\.|Trb\.|Tweede Kamer,)(?!\p{L})|https?:\/\/|www\.)/u;
const citesFirst = new Set(Array.from('KZHABMTIShw', (letter) => letter.charCodeAt(0)));
const alone = /^\d{1,3}$/u;
/** Behind the mark that closes a citation. */
const atEnd = /[.)”»] (\d{1,3})$/u;
/** A note with its number behind it takes no more lines. */
const most = 6;

/** Whether words begin as only a note does where a page ends. */
export function beginsCitation(text: string, start: number): boolean {
  return citesFirst.has(text.charCodeAt(start)) && citation.test(text.slice(start, start + 24));
}

/**
 * The note that begins at line i and has its number behind it, at the end of its last line or on the line below, as text
 * taken from a PDF has it where the raised figure was drawn last; or null.
 */
export function behindOf(text: string, lines: readonly Line[], i: number): Behind | null {
  if (!beginsCitation(text, lines[i]!.start)) return null;
  for (let j = i; j < lines.length && j - i < most; j++) {
    const line = lines[j]!;
    if (line.role !== 'text') return null;
    if (j > i && isNumber(text, line)) {
      return { number: Number(lineText(text, line)), end: lines[j - 1]!.end, to: j + 1 };
    }
    if (j > i && standsApart(line)) return null;
    const figure = atEnd.exec(text.slice(Math.max(line.start, line.end - 5), line.end));
    if (figure) return { number: Number(figure[1]), end: line.end - figure[1]!.length - 1, to: j + 1 };
  }
  return null;
}

/** Whether a line is a number and nothing else. */
export function isNumber(text: string, line: Line): boolean {
  return line.end - line.start <= 3 && alone.test(lineText(text, line));
}
