/** Characters that take no column: combining marks and zero-width ones. */
const zero = /[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff]/gu;
/** Characters that take two columns on a terminal (East Asian wide ones and emoji). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u20ac]*$/u.test(text)) return text.length;
  const shown = text.replaceAll(zero, '');
  return Array.from(shown).length + Array.from(shown.matchAll(wide)).length;
}

/** The text with blanks after it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with blanks before it up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Where a word that is too long for a line may be broken: after a slash, hyphen, underscore or point, else anywhere. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let line = '';
  for (const character of word) {
    if (line !== '' && displayWidth(line + character) > width) {
      const at = Math.max(...['/', '-', '_', '.', '?', '&'].map((mark) => line.lastIndexOf(mark))) + 1;
      const cut = at > line.length / 2 ? at : line.length;
      pieces.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += character;
  }
  if (line !== '') pieces.push(line);
  return pieces;
}

/** The text in lines of at most a width, broken at blanks; at least one line. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = displayWidth(word) <= width ? [word] : breakWord(word, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  lines.push(line);
  return lines;
}
