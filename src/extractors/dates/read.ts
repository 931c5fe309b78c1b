import type { Reading } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { DateExpression } from './expression.ts';

/** The calendar expressions of a letter, in order of the clean text. */
export function readDates(_prepared: Prepared): Reading<DateExpression> {
  return { found: [], remarks: [] };
}
