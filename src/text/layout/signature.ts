import { beginsRole, isNameLine } from '../../dutch/letter-lines.ts';
import { hasFiniteVerb } from '../../dutch/sentence-words.ts';
import { cellsOf } from './tables.ts';
import { type Line, lineText, standsApart } from './lines.ts';

/**
 * How many lines from a line on are the signature: a role ("De Minister van Defensie,") over as many lines as it
 * takes, and the names and roles below it. 0 where the line begins a sentence about a minister.
 */
export function signatureAt(text: string, lines: readonly Line[], i: number): number {
  const first = lineText(text, lines[i]!);
  if (first.length > 260 || !beginsRole(first)) return 0;
  let to = i;
  let words = '';
  // The role itself: to its comma, to a name below it, or to an empty line.
  while (to < lines.length && to - i < 5) {
    const line = lines[to]!;
    if (line.role === 'margin') {
      to++;
      continue;
    }
    if (line.role !== 'text' || (to > i && standsApart(line))) break;
    words += ` ${lineText(text, line)}`;
    to++;
    if (words.length > 300) return 0;
  }
  if (/\p{Ll}{3}[.!?:;]/u.test(words)) return 0;
  if (hasFiniteVerb(words, 0, words.length)) return 0;
  // A role alone, at the end or with short lines below it, and no running text.
  while (to < lines.length) {
    const line = lines[to]!;
    if (line.role === 'margin' || line.role === 'furniture') {
      to++;
      continue;
    }
    if (line.role !== 'text' || !cellsOf(text, line).every((cell) => isNameLine(text.slice(cell.start, cell.end))))
      break;
    to++;
  }
  return to - i;
}
