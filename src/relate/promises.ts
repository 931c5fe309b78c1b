import type { DateFields } from '../extractors/dates/schema.ts';
import type { PromiseFields } from '../extractors/promises/schema.ts';
import type { Found } from '../fact.ts';
import { beyond } from './dates/promised.ts';
import type { Prepared } from '../text/prepared.ts';
import { lastAtOrBelow } from '../search.ts';

/** A term that counts from a day and is not that day: "binnen twee weken na 1 mei". */
const counted =
  /^(?:uiterlijk )?(?:binnen |over |[\p{L}\d]{1,16} (?:dagen|weken|maanden|werkdagen|week|maand|jaar) (?:na|voor|vóór) )/iu;

/** A recess and a week have no value, though a month or a day tells which: "voor het reces van mei", "in de week van 28 februari". */
const recess = /(?:reces|week|weekend) van /u;

/**
 * Gives each promise the day, month, season or quarter by which it is due: the value (EDTF) and modifier of the
 * first date that lies in its `dueText`. A term that only counts from a day ("binnen twee weken na …") has none.
 */
export function relatePromises(
  promises: readonly Found<PromiseFields>[],
  dates: readonly Found<DateFields>[],
  prepared: Prepared,
): readonly Found<PromiseFields>[] {
  const sorted = dates.toSorted((a, b) => a.at.start - b.at.start);
  return promises.map((promise) => {
    const { dueText } = promise.fields;
    if (dueText === null || counted.test(dueText) || recess.test(dueText)) return promise;
    const offset = prepared.text.slice(promise.at.start, promise.at.end + beyond).indexOf(dueText);
    if (offset === -1) return promise;
    const start = promise.at.start + offset;
    const end = start + dueText.length;
    // A date may begin before the due text ("tot en met …") but must share a word with it.
    let index = Math.max(
      0,
      lastAtOrBelow(sorted, start, (date) => date.at.start),
    );
    while (index < sorted.length && sorted[index]!.at.end <= start) index++;
    const date = sorted[index];
    if (!date || date.at.start >= end) return promise;
    return { ...promise, fields: { ...promise.fields, due: date.fields.edtf, dueModifier: date.fields.modifier } };
  });
}
