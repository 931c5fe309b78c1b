import { cardinal } from '../../dutch/numerals.ts';
import { isWordUnit } from '../../words/finder.ts';

/** A number before a mark: where it starts, and its value. */
export interface NumberBefore {
  readonly start: number;
  readonly value: number;
}

/** The longest number in figures, "1.000,1234", and the longest in words. */
const longestFigures = 12;
const longestWord = 40;
/** Of more than four figures without a separator no percentage is made; a table or footnote glues them: "220315%". */
const figures = /^(?:\d{1,4}(?:[.,]\d{1,4})?|\d{1,3}\.\d{3})$/u;
const grouped = /^[1-9]\d{0,2}\.\d{3}$/u;

/** Whether a number can start at an offset: no letter, figure, point or comma stands before it. */
function isStart(text: string, at: number): boolean {
  return at === 0 || (!isWordUnit(text.charCodeAt(at - 1)) && text[at - 1] !== '.' && text[at - 1] !== ',');
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

function figuresBefore(text: string, end: number): NumberBefore | null {
  let start = end;
  while (end - start <= longestFigures && (isFigure(text.charCodeAt(start - 1)) || /[.,]/u.test(text[start - 1] ?? '')))
    start--;
  const said = text.slice(start, end);
  if (!figures.test(said) || !isStart(text, start)) return null;
  return { start, value: Number(grouped.test(said) ? said.replace('.', '') : said.replace(',', '.')) };
}

/** The value of a cardinal; of "een", which is mostly the article, only with its accents. */
function valueOf(word: string): number | null {
  return word === 'een' ? null : cardinal(word);
}

function wordsBefore(text: string, end: number): NumberBefore | null {
  let start = end;
  while (end - start <= longestWord && isWordUnit(text.charCodeAt(start - 1)) && !isFigure(text.charCodeAt(start - 1)))
    start--;
  if (start === end || end - start > longestWord) return null;
  let word = text.slice(start, end).toLowerCase();
  let half = 0;
  if (word === 'half' && text.slice(Math.max(0, start - 4), start).toLowerCase() === 'een ') {
    const whole = text.endsWith(' en een ', start) ? wordsBefore(text, start - 8) : null;
    if (whole) return { start: whole.start, value: whole.value + 0.5 };
    return isStart(text, start - 4) ? { start: start - 4, value: 0.5 } : null;
  }
  if (!isStart(text, start)) return null;
  if (word === 'anderhalf') return { start, value: 1.5 };
  if (/[eë]nhalf$/u.test(word)) [word, half] = [word.slice(0, -'enhalf'.length), 0.5];
  const value = valueOf(word);
  return value === null ? null : { start, value: value + half };
}

/** The number in figures or words that ends at an offset, or null: "12,5", "1.200", "dertig", "tweeënhalf", "twee en een half". */
export function numberBefore(text: string, end: number): NumberBefore | null {
  return isFigure(text.charCodeAt(end - 1)) ? figuresBefore(text, end) : wordsBefore(text, end);
}
