import * as z from 'zod/mini';
import { factShape } from '../../fact.ts';

/** The fields of an abbreviation, FACTS.md "abbreviations". */
export const abbreviationFields = z.object({ short: z.string(), long: z.string() });

/** A short form and the long form that it is introduced with. */
export const abbreviationSchema = z.object({ ...factShape, ...abbreviationFields.shape });

/** The type of `abbreviationFields`. */
export type AbbreviationFields = z.infer<typeof abbreviationFields>;
/** The type of `abbreviationSchema`. */
export type Abbreviation = z.infer<typeof abbreviationSchema>;
