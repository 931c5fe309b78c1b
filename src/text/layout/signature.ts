import { beginsRole, isNameLine } from '../../dutch/letter-lines.ts';
import { hasFiniteVerb } from '../../dutch/sentence-words.ts';
import { cellsOf } from './tables.ts';
import { type Line, lineText, standsApart } from './lines.ts';

/** The line after the role that begins at a line, to its comma or an empty line; the line itself where it is a sentence. */
function roleEnd(text: string, lines: readonly Line[], i: number): number {
  let to = i;
  let words = '';
  while (to < lines.length && to - i < 5) {
    const line = lines[to]!;
    if (line.role === 'margin') {
      to++;
      continue;
    }
    if (line.role !== 'text' || (to > i && standsApart(line))) break;
    words += ` ${lineText(text, line)}`;
    to++;
    if (words.length > 300) return i;
  }
  return /\p{Ll}{3}[.!?:;]/u.test(words) || hasFiniteVerb(words, 0, words.length) ? i : to;
}

/**
 * How many lines from a line on are the signature: a role ("De Minister van Defensie,") over as many lines as it
 * takes, and the names and roles below it. 0 where the line begins a sentence about a minister.
 */
export function signatureAt(text: string, lines: readonly Line[], i: number): number {
  const first = lineText(text, lines[i]!);
  if (first.length > 260 || !beginsRole(first)) return 0;
  let to = roleEnd(text, lines, i);
  // A role alone, at the end or with short lines below it, and no running text.
  while (to > i && to < lines.length) {
    const line = lines[to]!;
    if (line.role === 'margin' || line.role === 'furniture') {
      to++;
      continue;
    }
    if (line.role !== 'text' || !cellsOf(text, line).every((cell) => isNameLine(text.slice(cell.start, cell.end))))
      break;
    // Who signs beside or below has a role of as many lines as the first.
    to = beginsRole(lineText(text, line)) ? Math.max(to + 1, roleEnd(text, lines, to)) : to + 1;
  }
  return to - i;
}
