import * as z from 'zod/mini';
import { daySchema } from '../../fact.ts';

/** What kind of letter it is. */
export const documentTypes = [
  'annotated-agenda',
  'report',
  'article-100',
  'answers',
  'cover-letter',
  'letter',
] as const;
/** The chambers a letter can be addressed to. */
export const chambers = ['Tweede Kamer', 'Eerste Kamer'] as const;

/** The day against which "7 juli jl." is read. */
export const referenceDateSchema = z.object({
  start: daySchema,
  end: daySchema,
  basis: z.enum(['stated', 'inferred']),
});

/** What the letter says of itself, without the reference date; FACTS.md "metadata". */
export const statedMetadata = z.object({
  documentType: z.enum(documentTypes),
  /** The letter's own date, or null. */
  date: z.nullable(daySchema),
  /** From a date line alone ("Den Haag, 28 september 2023"), or null. */
  place: z.nullable(z.string()),
  /** "2022-2023" of "Vergaderjaar 2022–2023". */
  sessionYear: z.nullable(z.string()),
  dossiers: z.array(z.object({ number: z.string(), suffix: z.nullable(z.string()), title: z.nullable(z.string()) })),
  /** "418" of "Nr. 418". */
  number: z.nullable(z.string()),
  /** `kst-28676-418`, `ah-tk-20232024-2129`, or null. */
  identifier: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  recipients: z.array(z.enum(chambers)),
  signatories: z.array(z.object({ name: z.string(), role: z.nullable(z.string()) })),
});

/** A letter's metadata. */
export const metadataSchema = z.object({ ...statedMetadata.shape, referenceDate: z.nullable(referenceDateSchema) });

/** The type of `statedMetadata`. */
export type StatedMetadata = z.infer<typeof statedMetadata>;
/** The type of `metadataSchema`. */
export type Metadata = z.infer<typeof metadataSchema>;
/** The type of `referenceDateSchema`. */
export type ReferenceDate = z.infer<typeof referenceDateSchema>;
