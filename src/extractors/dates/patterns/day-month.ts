import { monthNumber } from '../../../dutch/calendar.ts';
import { monthWordSource, weekdayOfDaySource } from '../../../dutch/calendar-words.ts';
import { moment, single, type Stretch, untold } from '../expression.ts';
import type { DatePattern } from '../parts.ts';

const dayNumber = String.raw`\d{1,2}(?:e|ste|de)?`;
/** What stands between two days of one month. */
const between = String.raw`(?: en(?: op)? |, (?:en )?| t/m | tm | tot en met | tot | of | dan wel | danwel | respectievelijk | resp\. | & | op | à | ?[-–—] ?|/)`;
/** The mark of a note glued to the month: "In het debat van 1 juli3 is gevraagd". */
const noteMark = String.raw`(?=[1-9]\d?(?![\p{L}\d.,/-]))`;
/** Days, and what tells how they are joined; the ending of an ordinal tells nothing. */
const token = /\d{1,2}|t\/m|tm|tot|op|à|[-–—]|of|dan ?wel|,(?! en)/gu;
const choosing: ReadonlySet<string> = new Set(['of', 'dan wel', 'danwel']);

/** The days of a list as stretches, each day through `make`. */
function daysOf(
  text: string,
  make: (day: number) => Stretch['from'],
): { stretches: Stretch[]; choice: 'all' | 'one'; trim: number } {
  let stretches: { from: number; to: number | null; at: number }[] = [];
  let through = false;
  let choice: 'all' | 'one' = 'all';
  let commas = 0;
  let joins = 0;
  let lastAt = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [said] = match;
    const day = Number(said);
    if (!Number.isNaN(day)) {
      const open = stretches.at(-1);
      lastAt = match.index;
      if (through && open !== undefined) open.to = day;
      else stretches.push({ from: day, to: null, at: match.index });
      if (stretches.length > 1 || through) joins++;
      through = false;
    } else if (said === ',') commas++;
    else if (choosing.has(said)) choice = 'one';
    else through = true;
  }
  // "nr. 12, 3 februari": a comma alone joins two figures only in a list of three or more that climbs. What does not
  // climb, or holds more than a month has, is a number before the day: "TK 85-5-7, 25 mei 2023".
  const days = stretches.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const climbs = days.every((day, k) => k === 0 || (day > days[k - 1]! && day <= 31));
  const loose = joins > 0 && commas === joins && joins < 2;
  if (!climbs || loose) stretches = [{ from: days.at(-1)!, to: null, at: lastAt }];
  return {
    stretches: stretches.map(({ from, to }) => ({ from: make(from), to: to === null ? null : make(to) })),
    choice,
    trim: stretches[0]!.at,
  };
}

/** Where a sentence begins in a list of days, with a joining word: "1 Op 5 mei" is the number of a footnote and a day. */
function begun(said: string): number {
  return Math.max(0, ...[' Op ', ' En ', ' Of '].map((word) => said.lastIndexOf(word)));
}

/** One or more days of a month: "24 mei", "11 en 12 oktober 2023", "10-18 oktober", "7, 8 en 9 mei jl.". */
export const dayMonth: DatePattern = {
  name: 'day-month',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[-–—.,:/])(?<days>${dayNumber}(?:${between}(?:${weekdayOfDaySource} )?${dayNumber}){0,12})` +
      `(?: ${weekdayOfDaySource})?[ -](?<month>${monthWordSource}|[a-z]{3,9}${noteMark})(?![-‑]\\p{L})`,
    'uy',
  ),
  tailed: () => true,
  reads: [
    'Den Haag, 28 september 2023',
    'Op 11 en 12 oktober komen de ministers bijeen.',
    'De top is op 9-11 juli 2024.',
    'Van maandag 3 tot en met vrijdag 7 juni was er overleg.',
    'Het debat was op 7, 8 en 9 mei jl.',
    'Uiterlijk 1 mei van dit jaar is het gereed.',
    'In de nacht van 6 op 7 april 2023 vond het plaats.',
    "De motie is op 12 sept. '18 ingediend.",
  ],
  refuses: ['Zie artikel 3.2 mei-regeling.', 'De 11 september-aanslagen.', 'Er zijn 3000 meisjes.'],
  read: ({ days, month }, { text, start, tail }) => {
    const index = monthNumber(month!);
    if (tail === null || index === null) return null;
    if (days!.length <= 2)
      return { expression: single(moment('day', { day: Number.parseInt(days!, 10), index }, tail)) };
    const cut = begun(text.slice(start, start + days!.length));
    const { stretches, choice, trim } = daysOf(days!.slice(cut), (day) => moment('day', { day, index }, tail));
    return { expression: { stretches, choice, modifier: null, relation: null, told: untold }, trim: cut + trim };
  },
};
