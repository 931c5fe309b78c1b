import { aheadWords, backWords, shiftWords } from '../../dutch/calendar-words.ts';
import { anyOf } from '../../pattern.ts';
import type { Moment } from './expression.ts';
import { apostrophe, fullYear, yearSource } from './parts.ts';

/** What the words behind a day, month, season, quarter or half say of its year, and where they end. */
export interface YearTail {
  /** Empty when they say nothing; null when they say a year that cannot be known. */
  readonly said: Partial<Moment> | null;
  readonly end: number;
}

/** A figure of a footnote mark glued to a year ("juli 20235"): seen as the end of the number, no part of the date. */
const glued = String.raw`(?=[1-9]\d?(?![\d.,]?\d))`;
const figures = new RegExp(
  String.raw`(?<year>${yearSource})(?:${glued}|(?![\p{L}\d])(?!-\d))|${apostrophe}(?<short>\d\d)(?![\p{L}\d])`,
  'uy',
);
const pointed =
  / (?:van (?<unknown>het (?:jaar (?:daarvoor|daarop|daarna|ervoor|erop|erna)|(?:voorgaande|voorafgaande|daaropvolgende) jaar))|(?:van )?(?:het |hetzelfde )?(?<word>[a-z]{3,14}) (?:kalender)?jaar(?![\p{L}\d]))/uy;
const look = new RegExp(` (?:(?<back>${anyOf(backWords)})|${anyOf(aheadWords)})(?![\\p{L}\\d])`, 'uy');
/** "3 mei 2024 jl.", which says the same twice. */
const lookAfter = / (?:jl\.|jl|j\.l\.)(?![\p{L}\d])/uy;
const every: ReadonlySet<string> = new Set(['elk', 'ieder']);
const same: ReadonlySet<string> = new Set(['dat', 'datzelfde', 'hetzelfde']);
const determiners: ReadonlySet<string> = new Set([...Object.keys(shiftWords), ...every, ...same, 'het']);
/** What the words of `look` begin with, up to their first point. */
const lookHeads: ReadonlySet<string> = new Set([...backWords, ...aheadWords].map((word) => word.split('.')[0]!));

const letters = (code: number): boolean => code >= 97 && code <= 122;

/** The run of small letters at an offset. */
function wordAt(lower: string, at: number): string {
  let end = at;
  while (letters(lower.charCodeAt(end))) end++;
  return lower.slice(at, end);
}

/** Where the year stands in figures: right here, behind "van" or "in", behind "het jaar"; or -1. */
function figuresAt(lower: string, at: number): number {
  let from = at;
  if (lower.startsWith('van ', from)) from += 4;
  else if (lower.startsWith('in ', from)) from += 3;
  if (lower.startsWith('het jaar ', from)) from += 9;
  const code = lower.charCodeAt(from);
  if (code >= 48 && code <= 57) return from;
  // An apostrophe: only right behind the date.
  return from === at && !letters(code) ? from : -1;
}

function exec(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function saidAt(lower: string, at: number): YearTail | null {
  const from = figuresAt(lower, at + 1);
  const figured = from === -1 ? null : exec(figures, lower, from);
  if (figured) {
    const { year, short } = figured.groups!;
    if (year !== undefined || from === at + 1)
      return { said: { year: year === undefined ? fullYear(short!) : Number(year) }, end: from + figured[0].length };
  }
  const first = wordAt(lower, at + 1);
  if (!determiners.has(first === 'van' ? wordAt(lower, at + 5) : first)) return null;
  const match = exec(pointed, lower, at);
  if (!match) return null;
  const end = at + match[0].length;
  const { word, unknown } = match.groups!;
  if (unknown !== undefined) return { said: null, end };
  if (Object.hasOwn(shiftWords, word!)) return { said: { yearShift: shiftWords[word!]! }, end };
  if (same.has(word!)) return { said: { sameYear: true }, end };
  // "in de tweede helft van het jaar": the year spoken of, else that of writing.
  if (word === 'het') return { said: { sameYear: true, yearShift: 0 }, end };
  return every.has(word!) ? { said: { recurring: true }, end } : null;
}

/**
 * What may follow a day, month, season, quarter or half and says its year: " 2024", " '24", " van 2024",
 * " van het jaar 2024", " van dit jaar", " vorig jaar", " van dat jaar", " jl.", " a.s.". Takes the text in small
 * letters and the offset behind the date. " van het jaar" is the year spoken of, else that of writing.
 */
export function yearTailAt(lower: string, at: number): YearTail {
  if (lower[at] !== ' ') return { said: {}, end: at };
  const tail = saidAt(lower, at);
  if (tail) {
    const after = lower.startsWith(' j', tail.end) ? exec(lookAfter, lower, tail.end) : null;
    return after ? { said: tail.said, end: tail.end + after[0].length } : tail;
  }
  const looked = lookHeads.has(wordAt(lower, at + 1)) ? exec(look, lower, at) : null;
  if (!looked) return { said: {}, end: at };
  return { said: { look: looked.groups!['back'] === undefined ? 'ahead' : 'back' }, end: at + looked[0].length };
}
