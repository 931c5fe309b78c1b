import { finiteVerbs } from './words.ts';
import { cellsOf } from './tables.ts';
import { type Line, lineText, standsApart } from './lines.ts';

const closing =
  /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met (?:de meeste )?hoogachting|Met gevoelens van (?:de meeste )?hoogachting|Hoogachtend en met vriendelijke groet)[,.]?$/u;
/** Over lower-case text. */
const role =
  /^(?:mede namens |namens )?(?:de |het )?(?:vice-)?(?:minister-president|viceminister-president|minister|staatssecretaris|demissionair minister)\b/u;

/** Whether a line begins with an office: "De Minister van …". */
function beginsRole(line: string): boolean {
  return role.test(line.slice(0, 60).toLowerCase());
}

/** Whether a line closes the letter: "Hoogachtend,". */
export function isClosing(line: string): boolean {
  return line.length < 70 && closing.test(line);
}

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
  if (words.split(/[\s(),]+/u).some((word) => finiteVerbs.has(word))) return 0;
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

/** Whether a line can be a name or a role below a letter: short, capitals, no sentence. */
export function isNameLine(line: string): boolean {
  if (line.length > 90) return false;
  if (beginsRole(line))
    return !line.split(/[\s(),]+/u).some((word) => finiteVerbs.has(word)) && !/\p{Ll}{3}\.$/u.test(line);
  if (/^\(?(?:w\.g\.|was getekend|get\.)\)?/iu.test(line)) return true;
  if (/^(?:namens|voor) deze[,:]?$/iu.test(line)) return true;
  return /^(?:(?:[Dd]rs|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Dd]r|[Mm]w|[Dd]hr|[Jj]hr)\.? ){0,4}(?:(?:\p{Lu}\p{Ll}{0,2}\.[ -]?){1,6} ?|\p{Lu}[\p{L}’'-]{1,20} )?(?:\p{Lu}[\p{L}’'.-]{0,20} ){0,2}(?:(?:van|de|der|den|ter|ten|te|von|el|[’']t|la|van’t|op|in|l[’']) ){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:-\p{Lu}[\p{L}’'-]{1,30})?(?: [-–] (?:(?:[Vv]an|de|der|den|ter|ten) ){0,3}\p{Lu}[\p{L}’'-]{1,30})?(?: \p{Lu}[\p{L}’'-]{1,30})?(?:,? (?:MBA|MPA|MSc|MA|LLM))?,?$/u.test(
    line,
  );
}
