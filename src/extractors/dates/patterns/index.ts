import { seasons, shiftWords, weekdayForms, wordList } from '../../../dutch/calendar-words.ts';
import { tens } from '../../../dutch/numerals.ts';
import { monthAbbreviations, months } from '../../../dutch/calendar.ts';
import { WordClasses } from '../../../words/classes.ts';
import type { Words } from '../../../words/words.ts';
import type { DatePattern } from '../parts.ts';
import { dayMonth } from './day-month.ts';
import { decade } from './decade.ts';
import { half } from './half.ts';
import { isoDay } from './iso-day.ts';
import { month } from './month.ts';
import { numericDay } from './numeric-day.ts';
import { quarter } from './quarter.ts';
import { relativeDay, relativeUnit, relativeWeekday, yearOfWriting } from './relative.ts';
import { season } from './season.ts';
import { year, yearSpan } from './year.ts';

/** Every pattern of dates. */
export const datePatterns: readonly DatePattern[] = [
  isoDay,
  numericDay,
  dayMonth,
  quarter,
  half,
  yearSpan,
  year,
  season,
  relativeUnit,
  yearOfWriting,
  relativeWeekday,
  month,
  decade,
  relativeDay,
];

const none: readonly DatePattern[] = [];

/** Words that can open a date. */
interface Opener {
  readonly words: readonly string[];
  /** What is tried where one stands. */
  readonly patterns: readonly DatePattern[];
  /** Words before it that the date opens with. */
  readonly lead?: string;
  /** What it needs right behind it. */
  readonly needs?: 'shifted' | 'counted';
}

/** The words that can open a date, each once. */
const openerKinds: readonly Opener[] = [
  { words: [...months, ...Object.keys(monthAbbreviations)], patterns: [month] },
  { words: Object.keys(seasons), patterns: [season] },
  // A short weekday only stands before a day.
  { words: [...weekdayForms.keys()].filter((word) => word.length > 2), patterns: [relativeWeekday] },
  { words: [...Object.keys(tens).map((word) => `${word}er`), 'jaren'], patterns: [decade] },
  { words: ['kwartaal'], patterns: [quarter] },
  { words: ['gisteren', 'eergisteren', 'vandaag', 'overmorgen'], patterns: [relativeDay] },
  { words: ['jaar'], patterns: [yearOfWriting], lead: 'het ' },
  { words: Object.keys(shiftWords), patterns: none, needs: 'shifted' },
  { words: ['eerste', 'tweede', 'derde', 'vierde', 'laatste'], patterns: none, needs: 'counted' },
];

/** Words that make a date of the word right before them. */
interface Follower {
  readonly words: readonly string[];
  /** Behind one of `shiftWords`: "vorig jaar", "dit voorjaar", "komende maandag", "dit en volgend jaar". */
  readonly shifted?: readonly DatePattern[];
  /** Behind an ordinal: "eerste kwartaal", "tweede helft", "derde en vierde kwartaal". */
  readonly counted?: readonly DatePattern[];
}

const followerKinds: readonly Follower[] = [
  { words: Object.keys(seasons), shifted: [season] },
  { words: [...weekdayForms.keys()], shifted: [relativeWeekday] },
  { words: ['jaar', 'kalenderjaar', 'begrotingsjaar', 'maand', 'decennium'], shifted: [relativeUnit] },
  { words: ['kwartaal'], shifted: [relativeUnit], counted: [quarter] },
  { words: ['en'], shifted: [relativeUnit], counted: [quarter] },
  { words: ['kwartalen', 'of', 'tot', 't'], counted: [quarter] },
  { words: ['helft', 'half', 'halfjaar', 'jaarhelft'], counted: [half] },
];
const counted = new Map(followerKinds.flatMap((kind) => kind.words.map((word) => [word, kind.counted ?? none])));

/** Finds the words that can open a date, in a text in small letters. */
export const openers = new WordClasses(() => openerKinds);
const followers = new WordClasses(() => followerKinds);
/** The kind that a flag of `WordClasses` stands for. */
const kindOf = <K>(kinds: readonly K[], flag: number): K => kinds[31 - Math.clz32(flag)]!;

/** What can stand behind the figures of a day: a month, a joint to another day, a weekday. */
const behindDay: ReadonlySet<string> = new Set([
  ...months,
  ...Object.keys(monthAbbreviations),
  ...weekdayForms.keys(),
  ...wordList('en t tm tot of dan danwel respectievelijk resp op'),
]);
const years: readonly DatePattern[] = [year];
const numericDays: readonly DatePattern[] = [numericDay];
const dayMonths: readonly DatePattern[] = [dayMonth];
const dayFirst: readonly DatePattern[] = [numericDay, dayMonth];
const halves: readonly DatePattern[] = [half];
const quarters: readonly DatePattern[] = [quarter];
const dayOrQuarter: readonly DatePattern[] = [dayMonth, quarter];
const beforeStroke: readonly DatePattern[] = [isoDay, yearSpan, year];
const beforeHyphen: readonly DatePattern[] = [isoDay, quarter, yearSpan, year];
const beforeBlank: readonly DatePattern[] = [quarter, yearSpan, year];
const beforeDash: readonly DatePattern[] = [yearSpan, year];

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Where the run of small letters at an offset ends. */
function endOfLetters(lower: string, at: number): number {
  let end = at;
  while (lower.charCodeAt(end) >= 97 && lower.charCodeAt(end) <= 122) end++;
  return end;
}

/** The patterns that can start with the ordinal whose letters stand at an offset: "1e mei", "2e kwartaal", "1e/2e kwartaal". */
function ofOrdinal(lower: string, letters: number): readonly DatePattern[] {
  const end = endOfLetters(lower, letters);
  if (lower[end] !== ' ') return dayOrQuarter;
  const following = lower.slice(end + 1, endOfLetters(lower, end + 1));
  return [
    ...(behindDay.has(following) || following === '' ? dayMonths : none),
    ...(counted.get(following) ?? none),
    ...(/^[-–/]/u.test(lower.slice(end + 1, end + 2)) ? quarters : none),
  ];
}

/** The patterns that can start with one or two figures, a blank behind them. */
function ofDay(lower: string, blank: number): readonly DatePattern[] {
  const end = endOfLetters(lower, blank + 1);
  if (end > blank + 1) return behindDay.has(lower.slice(blank + 1, end)) ? dayMonths : none;
  return isFigure(lower.charCodeAt(end)) ? none : dayFirst;
}

/** The patterns that can start with the figures at an offset, by how many they are and what follows them. */
function ofFigures(lower: string, at: number): readonly DatePattern[] {
  let end = at + 1;
  while (end - at < 6 && isFigure(lower.charCodeAt(end))) end++;
  const next = lower[end];
  if (end - at <= 2) {
    if (next === 'e' || next === 's' || next === 'd') return ofOrdinal(lower, end);
    if (next === ' ') return ofDay(lower, end);
    if (next === '-' || next === '/') return dayFirst;
    if (next === '.') return numericDays;
    // A comma or a dash can join it to the next day.
    return next === ',' || next === '–' || next === '—' ? dayMonths : none;
  }
  if (end - at === 5) return years;
  if (end - at !== 4) return none;
  if (next === '-') return beforeHyphen;
  if (next === '/') return beforeStroke;
  if (next === '–' || next === '—') return beforeDash;
  if (next !== ' ') return years;
  return lower[end + 1] === 'q' ? beforeBlank : '-–—'.includes(lower[end + 1] ?? ' ') ? beforeDash : years;
}

/** Where a date can open, and the patterns that are tried there in this order: the longest form first. */
export interface Opening {
  readonly at: number;
  readonly patterns: readonly DatePattern[];
}

/** What can open at a word whose flag `openers` gave, in a text in small letters. */
export function openingAt(words: Words, word: number, flag: number): Opening {
  const { text, starts, ends } = words;
  const { patterns, lead, needs } = kindOf(openerKinds, flag);
  const at = starts[word]!;
  if (needs !== undefined) {
    const end = ends[word]!;
    const next = text[end] === ' ' && starts[word + 1] === end + 1 ? followers.at(words, word + 1) : 0;
    return { at, patterns: next === 0 ? none : (kindOf(followerKinds, next)[needs] ?? none) };
  }
  if (lead === undefined) return { at, patterns };
  return { at: at - lead.length, patterns: text.startsWith(lead, at - lead.length) ? patterns : none };
}

/** What can open at figures, or at the letter before one in "Q3", in a text in small letters. */
export function openingAtFigures(text: string, at: number): Opening {
  if (isFigure(text.charCodeAt(at))) return { at, patterns: ofFigures(text, at) };
  return { at, patterns: text[at] === 'h' ? halves : quarters };
}

/** Whether a word that begins at an offset begins with a figure, or is like "Q3"; in a text in small letters. */
export function opensWithFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isFigure(unit) || ((unit === 113 || unit === 107 || unit === 104) && isFigure(text.charCodeAt(at + 1)));
}
