import { openWords } from '../../dutch/sentence-words.ts';
import { goesOnRole, isRole, nameOf } from './names.ts';

/** Whether a line is a role that goes on in the next: "De minister van". */
const isOpen = (line: string): boolean => isRole(line) && openWords.has(line.split(' ').at(-1)!.toLowerCase());

/**
 * Lines in which roles that stand side by side over several rows are put together: "De minister van", "De minister
 * voor", "Defensie,", "Buitenlandse Handel en", "Ontwikkelingssamenwerking," are the cells of two columns row by row.
 */
export function joinColumns(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let heads = 0;
    while (i + heads < lines.length && isOpen(lines[i + heads]!)) heads++;
    let end = i + heads;
    while (end < lines.length && !isRole(lines[end]!) && goesOnRole(lines[end]!)) end++;
    if (heads < 2 || end - i < 2 * heads) {
      joined.push(lines[i]!);
      continue;
    }
    const roles = lines.slice(i, i + heads).map((head, column) => `${head} ${lines[i + heads + column]!}`);
    // A row that not every column has goes on with the role that is not closed.
    for (const rest of lines.slice(i + 2 * heads, end)) {
      const open = roles.findLastIndex((role) => !role.endsWith(','));
      const at = open === -1 ? heads - 1 : open;
      roles[at] = `${roles[at]!} ${rest}`;
    }
    joined.push(...roles);
    i = end - 1;
  }
  return joined;
}

/** Before a second role on the line: "De minister van Financiën, De minister van Defensie,". */
const nextRole = /(?<=,) (?=(?:[Dd]e [Mm]inister|[Dd]e [Ss]taatssecretaris|DE MINISTER|DE STAATSSECRETARIS)\b)/u;

/** The roles of those who sign side by side, on one line; the line itself where it has one, or none. */
export function rolesBeside(line: string): string[] {
  return line.length < 300 && isRole(line) ? line.split(nextRole) : [line];
}

/** Before the initials of a second name on the line: "H.G.J. Kamp B.R. Bot". */
const nextInitials = /(?<=\p{Ll}) (?=(?:\p{Lu}\p{Ll}{0,2}\.){1,6} ?\p{L})/u;

/** The names of as many people as sign side by side, on one line; null where the line does not fall apart into them. */
export function namesBeside(line: string, cells: readonly string[] | null, count: number): string[] | null {
  for (const parts of [cells, line.split(nextInitials)]) {
    if (parts?.length !== count) continue;
    const names = parts.map(nameOf);
    if (names.every((name) => name !== null)) return names;
  }
  return null;
}
