import { neverFinal } from '../../dutch/abbreviations.ts';
import { isBlank } from './lines.ts';
import { openWords } from '../../dutch/sentence-words.ts';

const never = new Set(neverFinal);
const closers = new Set(`"'”’»)]*_`);
const terminal = new Set('.!?…');

const quotes = new Set(['(', '"', "'", '“', '‘', '«', '['].map((mark) => mark.charCodeAt(0)));

/** Whether a word can begin after a character: white space, a quote or opening bracket. */
function opensWord(code: number): boolean {
  return quotes.has(code) || isBlank(code);
}

/** Whether a character is a figure. */
function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset after what may close a sentence, once a footnote's mark, quotes and brackets at the end of a line are set aside. */
function withoutClosers(text: string, start: number, end: number): number {
  let at = end;
  if (text[at - 1] === '>' && text.slice(Math.max(start, at - 24), at).endsWith('</sup>')) {
    at = text.lastIndexOf('<sup', at);
  }
  let digits = at;
  while (digits > start && at - digits < 3 && isFigure(text.charCodeAt(digits - 1))) digits--;
  const before = text[digits - 1];
  if (digits < at && before !== undefined && (terminal.has(before) || closers.has(before))) {
    // "gevuld.1" closes a sentence; "nr. 2.1" and "3.1" do not.
    if (!isFigure(text.charCodeAt(digits - 2)) || !terminal.has(before)) at = digits;
  }
  while (at > start && closers.has(text[at - 1]!)) at--;
  return at;
}

/** Whether the text of `[start, end)` ends as a sentence does: at a point, question mark or the like that is not of an abbreviation. */
export function endsSentence(text: string, start: number, end: number): boolean {
  const at = withoutClosers(text, start, end);
  const mark = text[at - 1];
  if (mark === undefined || !terminal.has(mark)) return false;
  if (mark !== '.') return true;
  let from = at - 1;
  while (from > start && at - from < 24 && !opensWord(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  return !never.has(word) && !(word.length === 2 && /^\p{L}/u.test(word));
}

/** Whether the text of `[start, end)` ends where something must follow: no mark at its end that closes a sentence, a clause or a title. */
export function isOpen(text: string, start: number, end: number): boolean {
  const mark = text[withoutClosers(text, start, end) - 1];
  if (mark === undefined) return false;
  if (terminal.has(mark)) return !endsSentence(text, start, end);
  return mark !== ':' && mark !== ';';
}

/** The last word of a stretch, in lower case. */
export function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 40 && !isBlank(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

/** Whether it ends in a word that Dutch must go on after ("van", "de"), a hyphen or a comma. */
export function mustGoOn(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  if (last === '-' || last === ',' || last === '\u00ad' || last === '(') return true;
  return openWords.has(lastWord(text, start, end));
}

/** Whether a character is a small letter without accents, as most lines inside a sentence begin with. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a character is a capital without accents or a figure, as most sentences begin with. */
function isCapitalOrFigure(code: number): boolean {
  return (code >= 65 && code <= 90) || isFigure(code);
}

/** The first word of a stretch, marks before it left out. */
export function firstWord(text: string, start: number, end: number): string {
  const most = Math.min(end, start + 44);
  let at = start;
  while (at < most && (isSmall(text.charCodeAt(at)) || isCapitalOrFigure(text.charCodeAt(at)))) at++;
  if (at > start && (at === most || isBlank(text.charCodeAt(at)))) return text.slice(start, at);
  return /^[^\p{L}\p{N}\s]{0,4}([\p{L}\p{N}]+)/u.exec(text.slice(start, Math.min(end, start + 44)))?.[1] ?? '';
}

/** Whether a stretch begins as the middle of a sentence does: with a small letter, or a mark that none begins with. */
export function beginsInside(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isCapitalOrFigure(code)) return false;
  if (isSmall(code) && (isSmall(text.charCodeAt(start + 1)) || text.charCodeAt(start + 1) === 32)) return true;
  return /^(?:[*_("'“‘«]{0,3}\p{Ll}(?![.)] )|[,;:.)\]%])/u.test(text.slice(start, start + 8));
}

/** Whether a stretch begins as a sentence can: with a capital, a figure, or a quote before one. */
export function beginsSentence(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isCapitalOrFigure(code)) return true;
  if (isSmall(code)) return false;
  return (
    /^(?:<\w{1,6}>)?[*_"'“‘«([]{0,4}[\p{Lu}\p{N}€$]/u.test(text.slice(start, start + 12)) ||
    /^[‘’']s-? ?\p{Lu}/u.test(text.slice(start, start + 6))
  );
}
