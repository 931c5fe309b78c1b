import type { Bound, DateFound, Period } from './bounds.ts';

/** Right before the first of the days, with the word that makes them ends or starts on either side. */
const opening =
  /(?<!\p{L})(?<before>tot(?: en met)?|vanaf|met ingang van|per|sinds|in|op)? ?respectievelijk ?(?<after>tot(?: en met)?|vanaf|met ingang van|per|sinds|in|op)? ?(?:eind |begin |medio )?$/u;
const joint = /^(?:,| en)? ?(?:en )?(?:tot(?: en met)?|vanaf|per|in|op)? ?(?:eind |begin |medio )?$/u;
const untilWord = /^tot/u;

/** The single days or months of a date: both members of a set. */
function valuesOf({ fields: { edtf, start, end } }: DateFound): Bound[] {
  const values = edtf.startsWith('{') ? edtf.slice(1, -1).split(',') : [edtf];
  return values.map((value) => ({
    edtf: value,
    first: values.length > 1 ? value : start,
    last: values.length > 1 ? value : end,
    bare: false,
  }));
}

/**
 * "…, respectievelijk tot 31 december 2019 en 30 juni 2020": one end or start for each of so many contributions, by rank.
 * Given the words of a clause, its dates and where in the text it begins; null where no such list stands in it.
 */
export function respectively(
  words: string,
  dates: readonly DateFound[],
  offset: number,
  many: number,
): Period[] | null {
  for (const [i, date] of dates.entries()) {
    // The relation word is part of a date's text.
    const lead = words.slice(0, date.at.start - offset);
    const match = opening.exec(lead.slice(-60));
    if (match === null) continue;
    const said = words.slice(date.at.start - offset, date.at.end - offset);
    const isEnd = untilWord.test(match.groups!['before'] ?? match.groups!['after'] ?? said);
    const values = valuesOf(date);
    let last = date;
    for (const next of dates.slice(i + 1)) {
      if (values.length === many || !joint.test(words.slice(last.at.end - offset, next.at.start - offset))) break;
      values.push(...valuesOf(next));
      last = next;
    }
    if (values.length !== many) return null;
    return values.map((bound) => (isEnd ? { start: null, end: bound } : { start: bound, end: null }));
  }
  return null;
}
