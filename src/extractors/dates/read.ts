import type { Reading } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';
import { wordsOf } from '../../text/words.ts';
import { smallLettersOf } from './case.ts';
import type { Candidate, DateExpression } from './expression.ts';
import { dropCounts } from './refine/counts.ts';
import { addDaysOfMonth } from './refine/day-of-month.ts';
import { joinDates } from './refine/join.ts';
import { addLookWords } from './refine/look.ts';
import { addModifiers } from './refine/modifier.ts';
import { dropNames } from './refine/names.ts';
import { dropFalseDays } from './refine/false-days.ts';
import { markRecurring } from './refine/recurring.ts';
import { addRelations } from './refine/relation.ts';
import { shareYears } from './refine/share-year.ts';
import { giveYearOfClause } from './refine/year-of-clause.ts';
import { dropWeak } from './refine/weak.ts';
import { scan } from './scan.ts';
import { addTellings } from './tense.ts';

/**
 * Takes the candidates of a text, in order, and gives them changed, joined or fewer; still in order. `lower` is the
 * text in small letters.
 */
export type Refiner = (candidates: readonly Candidate[], text: string, lower: string) => readonly Candidate[];

/** What is done to the candidates, in order. */
const refiners: readonly Refiner[] = [
  dropFalseDays,
  dropCounts,
  dropNames,
  addDaysOfMonth,
  addLookWords,
  addModifiers,
  joinDates,
  shareYears,
  giveYearOfClause,
  dropWeak,
  addRelations,
  markRecurring,
];

/** The calendar expressions of a letter, in order of the clean text; what they are worth is for `relate/resolve-dates`. */
export function readDates(prepared: Prepared): Reading<DateExpression> {
  const { text } = prepared;
  const lower = smallLettersOf(prepared);
  let candidates: readonly Candidate[] = scan(text, { ...wordsOf(prepared), text: lower });
  for (const refine of refiners) candidates = refine(candidates, text, lower);
  candidates = addTellings(candidates, prepared);
  return {
    found: candidates.map(({ start, end, rule, expression }) => ({ at: { start, end }, rule, fields: expression })),
    remarks: [],
  };
}
