/** What a line was found to be; `text` is what remains: prose, headings, lists. */
export type LineRole = 'text' | 'head' | 'margin' | 'furniture' | 'note' | 'mark' | 'table';

/** A line that holds more than white space. */
export interface Line {
  /** Offset of its first character that is no white space. */
  readonly start: number;
  /** Offset after its last character that is no white space; less where a margin's words were cut off. */
  end: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly page: boolean;
  role: LineRole;
  /** Words of a margin were cut off its end. */
  cut: boolean;
}

const FF = 12;

/** Whether a character is white space as `\s` means it (the byte order mark included). */
export function isBlank(code: number): boolean {
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
  let blanks = 0;
  let page = false;
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop === -1) stop = text.length;
    let from = at;
    while (from < stop && isBlank(text.charCodeAt(from))) {
      if (text.charCodeAt(from) === FF) page = true;
      from++;
    }
    if (from === stop) {
      blanks++;
    } else {
      // A form feed inside a line ends it, as a line break does.
      let end = text.indexOf('\f', from);
      if (end === -1 || end > stop) end = stop;
      else stop = end - 1;
      let last = end;
      while (last > from && isBlank(text.charCodeAt(last - 1))) last--;
      lines.push({ start: from, end: last, indent: from - at, blanks, page, role: 'text', cut: false });
      blanks = 0;
      page = false;
    }
    at = stop + 1;
  }
  return lines;
}

/** The text of a line. */
export function lineText(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

/** Whether a line stands apart from the one before it: an empty line or a page break lies between. */
export function standsApart(line: Line): boolean {
  return line.blanks > 0 || line.page;
}
