import * as z from 'zod/mini';
import { factShape } from '../../fact.ts';

/** The fields of a percentage, FACTS.md "money", last paragraph. */
export const percentageFields = z.object({
  /** With its sign: "(-8%)" is -8. */
  value: z.number(),
  /** What it is a share of, as said ("bbp"), or null. */
  of: z.nullable(z.string()),
});

/** A percentage in a letter. */
export const percentageSchema = z.object({ ...factShape, ...percentageFields.shape });

/** The type of `percentageFields`. */
export type PercentageFields = z.infer<typeof percentageFields>;
/** The type of `percentageSchema`. */
export type Percentage = z.infer<typeof percentageSchema>;
