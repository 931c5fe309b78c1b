import * as z from 'zod/mini';
import { daySchema, factShape } from '../../fact.ts';

/** What kind of paper or provision is cited. */
export const referenceTypes = [
  'kamerstuk',
  'dossier',
  'document-number',
  'letter',
  'promise-number',
  'handelingen',
  'aanhangsel',
  'staatsblad',
  'staatscourant',
  'tractatenblad',
  'ecli',
  'eu-document',
  'un-resolution',
  'treaty-article',
  'law-article',
  'motion',
] as const;

/** The fields of a citation, FACTS.md "references". */
export const referenceFields = z.object({
  type: z.enum(referenceTypes),
  /** dcterms:identifier of the official publications (`kst-28676-426`), or the field's own id; null where none can be made. */
  identifier: z.nullable(z.string()),
  /** Where the paper can be read, or null. */
  url: z.nullable(z.string()),
  /** Dossier number without blanks, "28676". */
  dossier: z.nullable(z.string()),
  /** Part of a dossier: "20" of 21501-20, "VII" of 36600 VII. */
  dossierSuffix: z.nullable(z.string()),
  /** Number of the paper in its dossier, "426"; a letter in the Eerste Kamer, "AA". */
  number: z.nullable(z.string()),
  /** "I" (Eerste Kamer) or "II" (Tweede Kamer), null where not said. */
  chamber: z.nullable(z.enum(['I', 'II'])),
  /** "2022-2023", or null where not said. */
  sessionYear: z.nullable(z.string()),
  /** "7-8", or null where not said. */
  pages: z.nullable(z.string()),
  /** A second dossier the paper is filed under, "29521", or null. */
  alsoUnder: z.nullable(z.string()),
  /** Whether it is an attachment ("Bijlage bij …") that is cited. */
  attachment: z.boolean(),
  /** The day given with the citation, or null. */
  date: z.nullable(daySchema),
  /** The title given with the citation, or null. */
  title: z.nullable(z.string()),
});

/** A citation in a letter. */
export const referenceSchema = z.object({ ...factShape, ...referenceFields.shape });

/** The type of `referenceFields`. */
export type ReferenceFields = z.infer<typeof referenceFields>;
/** The type of `referenceSchema`. */
export type Reference = z.infer<typeof referenceSchema>;
