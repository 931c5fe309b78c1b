import { isFigure, isSmall } from './endings.ts';
import type { Line } from './lines.ts';

const bullet = /^(?:[•▪◦‣·●○■□➢►✓\uf0b7\uf0a7\uf02d*+–—-]|o(?= ))[^\S\n]{1,20}(?=\S)/u;
const number = /^\(?(\d{1,2})[.)][^\S\n]{1,20}(?=\S)/u;
const letter = /^\(?([a-z]|[ivx]{1,4})[.)][^\S\n]{1,20}(?=\S)/u;
const starts = new Set(Array.from('•▪◦‣·●○■□➢►✓\uf0b7\uf0a7\uf02d*+–—-o', (glyph) => glyph.charCodeAt(0)));

const bracket = 40;

/** The bullet that a line begins with, and the offset of its words; or null. */
export function bulletOf(text: string, line: Line): { glyph: string; words: number } | null {
  if (!starts.has(line.first)) return null;
  const found = bullet.exec(text.slice(line.start, Math.min(line.end, line.start + 30)));
  return found ? { glyph: text[line.start]!, words: line.start + found[0].length } : null;
}

/** The number of the list item or numbered heading that a line begins ("2. …", "2) …"), or null. */
export function numberOf(text: string, line: Line): number | null {
  if (line.first !== bracket && !isFigure(line.first)) return null;
  const found = number.exec(text.slice(line.start, Math.min(line.end, line.start + 30)));
  return found ? Number(found[1]) : null;
}

/** Whether a line begins with a letter or small Roman numeral as the label of an item ("b. …", "iii) …"). */
export function hasLetterLabel(text: string, line: Line): boolean {
  if (line.first !== bracket && !isSmall(line.first)) return false;
  return letter.test(text.slice(line.start, Math.min(line.end, line.start + 30)));
}
