import type { DateFields } from '../../extractors/dates/schema.ts';
import type { Named } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';
import { dayBefore, dayBehind } from './date.ts';
import type { Before } from './surroundings.ts';
import { betweenDays, namesPaper, startOfWord } from './words.ts';

/** The days of a list that is one date: "{2023-07-01,2023-08-05}", "2023-07-01/2023-07-02". */
const listedDays = /^\{?(\d{4}-\d{2}-\d{2})[,/](\d{4}-\d{2}-\d{2})\}?$/u;

/**
 * A stretch that ends at a mark inside or behind two days told as one date, with only the day before the mark:
 * "brieven van 1 juli¹ en 5 augustus 2023²"; or null.
 */
function ofTwo(body: Before, text: string, dates: readonly Named<DateFields>[]): Before | null {
  const date = dates[lastAtOrBelow(dates, body.end - 1, ({ at }) => at.start)];
  const days =
    date && date.at.start >= body.start && date.at.end >= body.end ? listedDays.exec(date.fields.edtf) : null;
  if (!date || !days) return null;
  const { start } = date.at;
  const edtf = days[text.slice(start, body.end).includes(' en ') ? 2 : 1]!;
  return { ...body, dates: [{ ...date, at: { start, end: body.end }, fields: { ...date.fields, edtf } }] };
}

/** A stretch without the days of other marks in the list that its last day closes: "brieven van 3 mei¹ en 5 juni²". */
function ownDayOf(body: Before): Before {
  const { dates, start, text, end } = body;
  const last = dates.at(-1);
  if (last?.at.end !== end) return body;
  let from = last.at.start;
  for (let i = dates.length - 2; i >= 0 && betweenDays.test(text.slice(dates[i]!.at.end - start, from - start)); i--)
    from = dates[i]!.at.start;
  const cut = last.at.start - from;
  if (cut === 0) return body;
  return {
    start,
    end: end - cut,
    text: text.slice(0, from - start) + text.slice(last.at.start - start),
    dates: [{ ...last, at: { start: from, end: end - cut } }],
  };
}

/**
 * The day said of the letter that a mark of a note hangs on, or null: before the mark ("brief van 3 mei¹"), behind it
 * ("de brief¹ van 3 mei"), or right before it in a sentence that goes on to tell the House ("Op 3 mei¹ schreef ik u").
 * `body` is the sentence up to the mark, `rest` what follows in it.
 */
export function dayAtMark(
  body: Before,
  rest: string,
  text: string,
  dates: readonly Named<DateFields>[],
): string | null {
  const told = dayBefore(ofTwo(body, text, dates) ?? ownDayOf(body));
  if (told !== null) return told;
  if (namesPaper(body.text.slice(startOfWord(body.text, body.text.length)))) return dayBehind(text, body.end, dates);
  const last = body.dates.at(-1);
  return last?.at.end === body.end ? dayBefore({ ...body, text: body.text + rest, dates: [last] }) : null;
}
