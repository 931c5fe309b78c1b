import type { DateExpression } from '../extractors/dates/expression.ts';
import type { DateFields } from '../extractors/dates/schema.ts';
import type { ReferenceDate } from '../extractors/metadata/schema.ts';
import type { Found, Reading } from '../fact.ts';

/** Gives each expression its value against the reference date; impossible days become remarks. */
export function resolveDates(
  _found: readonly Found<DateExpression>[],
  _reference: ReferenceDate | null,
): Reading<DateFields> {
  return { found: [], remarks: [] };
}
