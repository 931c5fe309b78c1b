import { headForm } from '../../dutch/letterhead.ts';
import { surveyOf } from '../survey.ts';

/** What a line was found to be; `text` is what remains: prose, headings, lists. */
export type LineRole = 'text' | 'head' | 'margin' | 'furniture' | 'note' | 'mark' | 'table';

/** A line that holds more than white space. */
export interface Line {
  /** Offset of its first character that is no white space. */
  readonly start: number;
  /** The UTF-16 unit there. */
  readonly first: number;
  /** Offset after its last character that is no white space; less where a margin's words were cut off. */
  end: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly page: boolean;
  role: LineRole;
  /** Its form in a letterhead, or null; undefined until `formOf` is asked for it. */
  form: string | null | undefined;
  /** Words of a margin were cut off its end. */
  cut: boolean;
}

/** Whether a character is white space as `\s` means it (the byte order mark included). */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** The lines of a text that hold more than white space, in order. A line ends at LF, CR LF, or a form feed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const { length } = text;
  const { lineEnds } = surveyOf(text);
  let blanks = 0;
  let page = false;
  /** Where the line begins, and from where on nothing but white space was seen. */
  let at = 0;
  let from = 0;
  for (let i = 0; at < length; i++) {
    const stop = lineEnds[i] ?? length;
    const feed = stop < length && text.charCodeAt(stop) === 12;
    while (from < stop && isBlank(text.charCodeAt(from))) from++;
    if (from < stop) {
      let end = stop;
      while (isBlank(text.charCodeAt(end - 1))) end--;
      lines.push({
        start: from,
        first: text.charCodeAt(from),
        end,
        indent: from - at,
        blanks,
        page,
        role: 'text',
        form: undefined,
        cut: false,
      });
      blanks = 0;
      // A form feed inside a line ends it, as a line break does; one before its words does not.
      page = feed;
      at = stop + 1;
    } else if (feed) {
      page = true;
    } else {
      blanks++;
      at = stop + 1;
    }
    from = stop + 1;
  }
  return lines;
}

/** The text of a line. */
export function lineText(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

/** The form that a line has in a letterhead, or null; told once. */
export function formOf(text: string, line: Line): string | null {
  if (line.form === undefined) line.form = headForm(lineText(text, line));
  return line.form;
}

/** Whether a line stands apart from the one before it: an empty line or a page break lies between. */
export function standsApart(line: Line): boolean {
  return line.blanks > 0 || line.page;
}
