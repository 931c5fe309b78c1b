import { anyOf } from '../pattern.ts';
import { months, monthAbbreviations, weekdays } from './calendar.ts';

/** A list of words written with blanks between them. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/u);
}

/** Seasons to their place in EDTF level 1 (ISO 8601-2, 4.8.1): 1 spring, 2 summer, 3 autumn, 4 winter. */
export const seasons: Readonly<Record<string, number>> = {
  voorjaar: 1,
  lente: 1,
  zomer: 2,
  najaar: 3,
  herfst: 3,
  winter: 4,
};

/**
 * Words that place a calendar unit against the day of writing, to the number of units it lies away:
 * "vorig jaar" -1, "dit kwartaal" 0, "komende maand" 1.
 */
export const shiftWords: Readonly<Record<string, number>> = {
  dit: 0,
  deze: 0,
  lopend: 0,
  lopende: 0,
  huidig: 0,
  huidige: 0,
  vorig: -1,
  vorige: -1,
  verleden: -1,
  afgelopen: -1,
  voorbije: -1,
  volgend: 1,
  volgende: 1,
  komend: 1,
  komende: 1,
  aankomend: 1,
  aankomende: 1,
  eerstkomend: 1,
  eerstkomende: 1,
  aanstaand: 1,
  aanstaande: 1,
};

/** Of `shiftWords`, those that after an article tell a stretch of time and no calendar unit: "het afgelopen jaar". */
export const rollingWords: ReadonlySet<string> = new Set([
  'afgelopen',
  'voorbije',
  'komend',
  'komende',
  'aankomend',
  'aankomende',
  'eerstkomend',
  'eerstkomende',
  'volgende',
]);

/** Words after a date that say it is the last one before the day of writing. */
export const backWords = ['jl.', 'jl', 'j.l.', 'jongstleden', 'll.', 'l.l.', 'laatstleden', 'verleden'] as const;
/** Words after a date that say it is the next one after the day of writing. */
export const aheadWords = ['a.s.', 'as.', 'aanstaande', 'eerstkomend', 'eerstkomende', 'aanst.'] as const;

/** Ordinals that count quarters and halves, in words and figures, to their number; "laatste" is 0. */
export const partOrdinals: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  laatste: 0,
  '1e': 1,
  '1ste': 1,
  '2e': 2,
  '2de': 2,
  '3e': 3,
  '3de': 3,
  '4e': 4,
  '4de': 4,
};

/** Source of a regular expression for a month, by name or short form; a short form may have its point. */
export const anyMonthSource = `(?:${anyOf(months)}|${anyOf(Object.keys(monthAbbreviations))}(?![\\p{L}\\p{N}])\\.?)`;
/**
 * Source of a regular expression, over small letters, for a word that may be a month, a short form with its point:
 * `monthNumber` says whether it is one. Much quicker to compile than the names themselves.
 */
export const monthWordSource = `(?:[a-z]{3,9}(?![\\p{L}\\p{N}])(?:(?<=\\b${anyOf(Object.keys(monthAbbreviations))})\\.)?(?![\\p{L}\\p{N}]))`;
/** Source of a regular expression for a day of the week, with or without a part of the day: "donderdagavond". */
export const weekdaySource = `${anyOf(weekdays)}(?:ochtend|middag|avond|nacht)?`;
/** Short forms of the days of the week, Monday first; Sunday's "zo" is also an adverb. */
export const weekdayAbbreviations = ['ma', 'di', 'wo', 'do', 'vr', 'za'] as const;
/** Source of a regular expression for a day of the week before a day of the month, in full or short. */
export const weekdayOfDaySource = `(?:${weekdaySource}|${anyOf(weekdayAbbreviations)}\\.?)`;

/** Every form of a weekday, in small letters and without its point, to its number (0 for Monday). */
export const weekdayForms: ReadonlyMap<string, number> = new Map([
  ...weekdays.flatMap((day, i) =>
    ['', 'ochtend', 'middag', 'avond', 'nacht'].map((part): [string, number] => [day + part, i]),
  ),
  ...weekdayAbbreviations.map((word, i): [string, number] => [word, i]),
]);

/** Number of a weekday by its name or short form, 0 for Monday; or null. */
export function weekdayNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const full = weekdays.findIndex((name) => lower.startsWith(name));
  if (full !== -1) return full;
  const short = weekdayAbbreviations.findIndex((name) => lower.replace('.', '') === name);
  return short === -1 ? null : short;
}
/** Source of a regular expression for a season. */
export const seasonSource = anyOf(Object.keys(seasons));
/** Source of a regular expression for a word of `shiftWords`. */
export const shiftSource = anyOf(Object.keys(shiftWords));
/** Source of a regular expression for a word of `partOrdinals`. */
export const partOrdinalSource = anyOf(Object.keys(partOrdinals));
