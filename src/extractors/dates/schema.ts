import * as z from 'zod/mini';
import { daySchema, factShape, modifiers } from '../../fact.ts';

/** How far a value is known (EDTF precision, with the sub-year groupings of ISO 8601-2). */
export const precisions = ['day', 'month', 'season', 'quarter', 'half', 'year', 'decade'] as const;
/** How the sentence bounds a value; `edtf` stays the value itself, `start` and `end` open up. */
export const relations = ['from', 'until', 'before', 'after'] as const;
/** Whether the year was said, inferred from the reference date, or the whole value told relative to it. */
export const bases = ['stated', 'year-inferred', 'relative'] as const;
/** What the date is for. */
export const roles = ['letter-date', 'citation', 'meeting', 'other'] as const;

/** The fields of a date, FACTS.md "dates". */
export const dateFields = z.object({
  /** EDTF (ISO 8601-2): `2023-09-28`, `2024-07`, `2023-10-11/2023-10-12`, `2024-22`, `{2024-05-03,2024-05-10}`. */
  edtf: z.string(),
  /** First day covered, or null where open or unknown. */
  start: z.nullable(daySchema),
  /** Last day covered, inclusive, or null where open or unknown. */
  end: z.nullable(daySchema),
  precision: z.enum(precisions),
  modifier: z.nullable(z.enum(modifiers)),
  relation: z.nullable(z.enum(relations)),
  basis: z.enum(bases),
  role: z.enum(roles),
});

/** A calendar expression in a letter. */
export const dateSchema = z.object({ ...factShape, ...dateFields.shape });

/** The type of `dateFields`. */
export type DateFields = z.infer<typeof dateFields>;
/** The type of `dateSchema`. */
export type DateFact = z.infer<typeof dateSchema>;
