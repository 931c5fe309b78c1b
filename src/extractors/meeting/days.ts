import { months, weekdays } from '../../dutch/calendar.ts';
import type { Range } from '../../fact.ts';
import { finderOf } from '../../words/finder.ts';

const weekday = finderOf(weekdays);
const abbreviations = ['jan', 'feb', 'febr', 'mrt', 'apr', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'];
const month = finderOf([
  ...months,
  // A title can stand in capitals.
  ...months.map((name) => name.toUpperCase()),
  ...abbreviations,
  ...abbreviations.map((short) => `${short.charAt(0).toUpperCase()}${short.slice(1)}`),
]);
/** What joins two days that adjoin: "11 en 12", "9-11". */
const adjoining = [' en ', ' EN ', ' – ', ' - ', ' –', ' -', '– ', '- ', '–', '-'];
/** What joins two days: "10 tot en met 18", "3, 4" as well. */
const joints = [...adjoining, ' tot en met ', ' TOT EN MET ', ' t/m ', ' T/M ', ', ', ' & '];

const isFigure = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** End of one or two figures at an offset, or -1. */
function figures(text: string, at: number): number {
  if (!isFigure(text, at)) return -1;
  return isFigure(text, at + 1) ? at + 2 : at + 1;
}

/** End of the number of a day at an offset, its weekday before it: "maandag 3"; or -1. */
function dayNumber(text: string, at: number): number {
  const name = weekday.at(text, at);
  if (name === -1) return figures(text, at);
  const blank = text[name] === ',' ? name + 1 : name;
  return text[blank] === ' ' ? figures(text, blank + 1) : -1;
}

/** Offset behind the joint at an offset that a day follows, or -1. */
function joined(text: string, at: number, by: readonly string[] = joints): number {
  for (const joint of by) {
    if (text.startsWith(joint, at) && dayNumber(text, at + joint.length) !== -1) return at + joint.length;
  }
  return -1;
}

/** End of " oktober", " okt." and a year behind it, at an offset; or -1. */
function monthAndYear(text: string, at: number): number {
  if (text[at] !== ' ') return -1;
  let end = month.at(text, at + 1);
  if (end === -1) return -1;
  if (text[end] === '.') end++;
  const year = text[end] === ' ' && figures(text, end + 1) === end + 3 && figures(text, end + 3) === end + 5;
  return year ? end + 5 : end;
}

/**
 * End of the days of a meeting that begin at an offset: "11 en 12 oktober", "30 juni en 1 juli 2022", "9-11 juli";
 * -1 where none do.
 */
export function daysEnd(text: string, at: number): number {
  let number = dayNumber(text, at);
  if (number === -1) return -1;
  for (let more = 0; more < 3; more++) {
    const next = joined(text, number);
    if (next === -1) break;
    number = dayNumber(text, next);
  }
  const end = monthAndYear(text, number);
  if (end === -1) return -1;
  const next = joined(text, end);
  const until = next === -1 ? -1 : monthAndYear(text, dayNumber(text, next));
  return until === -1 ? end : until;
}

/** Whether the days of a month stand at an offset: "3 oktober", "maandag 3 oktober", "11 en 12", "9-11". */
export function daysStand(text: string, at: number): boolean {
  const number = dayNumber(text, at);
  return (
    number !== -1 &&
    (monthAndYear(text, number) !== -1 || (isFigure(text, at) && joined(text, number, adjoining) !== -1))
  );
}

/** The first days told in a range, or null. */
export function daysIn(text: string, { start, end }: Range): Range | null {
  for (let i = start; i < end; i++) {
    if (!isFigure(text, i) || isFigure(text, i - 1) || text[i - 1] === '/' || text[i - 1] === '-') continue;
    const from = weekdayBefore(text, start, i);
    const to = daysEnd(text, from);
    if (to !== -1 && to <= end) return { start: from, end: to };
  }
  return null;
}

/** Where the weekday before a number begins, or the number itself. */
function weekdayBefore(text: string, from: number, number: number): number {
  const name = text[number - 2] === ',' ? number - 2 : number - 1;
  let start = name;
  while (start > from && name - start < 9 && text[start - 1]! >= 'a' && text[start - 1]! <= 'z') start--;
  return text[number - 1] === ' ' && weekday.at(text, start) === name ? start : number;
}
