import type { DateExpression } from '../../extractors/dates/expression.ts';
import type { PromiseFields } from '../../extractors/promises/schema.ts';
import type { Found, Range } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';

/** How far behind a promise its due text can end: the point of "a.s.", or the next sentence ("Ik streef ernaar dit vóór 15 mei te doen"). */
export const beyond = 160;

/** Where the due text of each promise stands that has one, in order. */
function duesOf(promises: readonly Found<PromiseFields>[], { text }: Prepared): Range[] {
  const dues: Range[] = [];
  for (const { at, fields } of promises) {
    const offset = fields.dueText === null ? -1 : text.slice(at.start, at.end + beyond).indexOf(fields.dueText);
    if (offset !== -1) dues.push({ start: at.start + offset, end: at.start + offset + fields.dueText!.length });
  }
  return dues.sort((a, b) => a.start - b.start);
}

/**
 * Dates by which something is promised are to come, whatever their verb: "Daarop kom ik in het tweede halfjaar terug",
 * written in February. Tells the expressions in the due text of a promise so; both lists are in order of the text.
 */
export function promisedAhead(
  dates: readonly Found<DateExpression>[],
  promises: readonly Found<PromiseFields>[],
  prepared: Prepared,
): readonly Found<DateExpression>[] {
  const dues = duesOf(promises, prepared);
  if (dues.length === 0) return dates;
  let i = 0;
  return dates.map((date) => {
    while (i < dues.length && dues[i]!.end <= date.at.start) i++;
    const due = dues[i];
    if (due === undefined || date.at.end <= due.start) return date;
    const { told } = date.fields;
    const ahead = () => ({ direction: 'future' as const, plain: 'future' as const, follows: told().follows });
    return { ...date, fields: { ...date.fields, told: ahead } };
  });
}
