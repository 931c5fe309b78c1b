import { longestAbbreviation, neverFinal } from '../../dutch/abbreviations.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { isBlank } from './lines.ts';
import { openWords } from '../../dutch/sentence-words.ts';

/** What a sign does at the end of a sentence or before a word. */
const [closer, terminal, opener] = [1, 2, 4] as const;
/** What each unit below U+2100 does. */
const signs = new Uint8Array(0x2100);
for (const [sign, characters] of [
  [closer, `"'”’»)]*_`],
  [terminal, '.!?…'],
  [opener, `("'“‘«[`],
] as const)
  for (let i = 0; i < characters.length; i++) signs[characters.charCodeAt(i)]! |= sign;

/** Whether a unit is a sign of a kind. */
const isSign = (unit: number, kind: number): boolean => unit < signs.length && (signs[unit]! & kind) !== 0;

/** Whether a word can begin after a character: white space, a quote or opening bracket. */
function opensWord(code: number): boolean {
  return isSign(code, opener) || isBlank(code);
}

const [point, colon, semicolon] = [46, 58, 59] as const;

/** Whether a character is a figure. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset after what may close a sentence, once a footnote's mark, quotes and brackets at the end of a line are set aside. */
function withoutClosers(text: string, start: number, end: number): number {
  let at = end;
  if (text.charCodeAt(at - 1) === 62 && text.startsWith('</sup>', at - 6)) {
    const from = Math.max(start, at - 24);
    const mark = text.slice(from, at).indexOf('<sup');
    if (mark !== -1) at = from + mark;
  }
  let digits = at;
  while (digits > start && at - digits < 3 && isFigure(text.charCodeAt(digits - 1))) digits--;
  if (digits < at) {
    const before = text.charCodeAt(digits - 1);
    // "gevuld.1" closes a sentence; "nr. 2.1" and "3.1" do not.
    if (isSign(before, terminal) ? !isFigure(text.charCodeAt(digits - 2)) : isSign(before, closer)) at = digits;
  }
  while (at > start && isSign(text.charCodeAt(at - 1), closer)) at--;
  return at;
}

/** Whether the text of `[start, end)` ends as a sentence does: at a point, question mark or the like that is not of an abbreviation. */
export function endsSentence(text: string, start: number, end: number): boolean {
  const at = withoutClosers(text, start, end);
  return closesAt(text, start, at);
}

const letter = /^\p{L}/u;

/** Whether the character before an offset closes a sentence. */
function closesAt(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at - 1);
  if (!isSign(mark, terminal)) return false;
  if (mark !== point) return true;
  let from = at - 1;
  while (from > start && at - from < 24 && !opensWord(text.charCodeAt(from - 1))) from--;
  if (at - from > longestAbbreviation) return true;
  const word = smallLetters(text.slice(from, at));
  return !neverFinal.has(word) && !(word.length === 2 && letter.test(word));
}

/** Whether the text of `[start, end)` ends where something must follow: no mark at its end that closes a sentence, a clause or a title. */
export function isOpen(text: string, start: number, end: number): boolean {
  const at = withoutClosers(text, start, end);
  if (at === 0) return false;
  const mark = text.charCodeAt(at - 1);
  if (isSign(mark, terminal)) return !closesAt(text, start, at);
  return mark !== colon && mark !== semicolon;
}

/** The last word of a stretch, in lower case. */
export function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 40 && !isBlank(text.charCodeAt(from - 1))) from--;
  return smallLetters(text.slice(from, end));
}

/** What no line ends in but one that goes on. */
const goesOn = '-,\u00ad(';

/** Whether it ends in a word that Dutch must go on after ("van", "de"), a hyphen or a comma. */
export function mustGoOn(text: string, start: number, end: number): boolean {
  if (goesOn.includes(text[end - 1]!)) return true;
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

const wordBehindMarks = /^[^\p{L}\p{N}\s]{0,4}([\p{L}\p{N}]+)/u;

/** The first word of a stretch, marks before it left out. */
export function firstWord(text: string, start: number, end: number): string {
  const most = Math.min(end, start + 44);
  let at = start;
  while (at < most && (isSmall(text.charCodeAt(at)) || isCapitalOrFigure(text.charCodeAt(at)))) at++;
  if (at > start && (at === most || isBlank(text.charCodeAt(at)))) return text.slice(start, at);
  return wordBehindMarks.exec(text.slice(start, most))?.[1] ?? '';
}

const insideStart = /^(?:[*_("'“‘«]{0,3}\p{Ll}(?![.)] )|[,;:.)\]%])/u;

/** Whether a stretch begins as the middle of a sentence does: with a small letter, or a mark that none begins with. */
export function beginsInside(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isCapitalOrFigure(code)) return false;
  if (isSmall(code) && (isSmall(text.charCodeAt(start + 1)) || text.charCodeAt(start + 1) === 32)) return true;
  return insideStart.test(text.slice(start, start + 8));
}

const sentenceStart = /^(?:(?:<\w{1,6}>)?[*_"'“‘«([]{0,4}[\p{Lu}\p{N}€$]|[‘’']s-? ?\p{Lu})/u;

/** Whether a stretch begins as a sentence can: with a capital, a figure, or a quote before one. */
export function beginsSentence(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isCapitalOrFigure(code)) return true;
  if (isSmall(code)) return false;
  return sentenceStart.test(text.slice(start, start + 12));
}
