import * as z from 'zod/mini';
import { abbreviationSchema } from './extractors/abbreviations/schema.ts';
import { dateSchema } from './extractors/dates/schema.ts';
import { deploymentSchema } from './extractors/deployments/schema.ts';
import { meetingSchema } from './extractors/meeting/schema.ts';
import { metadataSchema } from './extractors/metadata/schema.ts';
import { moneySchema } from './extractors/money/schema.ts';
import { percentageSchema } from './extractors/percentages/schema.ts';
import { promiseSchema } from './extractors/promises/schema.ts';
import { referenceSchema } from './extractors/references/schema.ts';
import { sessionSchema } from './extractors/sessions/schema.ts';
import { spanSchema } from './fact.ts';
import { formats } from './read/source.ts';

/** Version of the output's shape; changes when a field is taken away or changes its meaning. */
export const schemaVersion = '1';

/** The lists of a letter that hold facts, in the order in which they are printed. */
export const factKinds = [
  'dates',
  'references',
  'money',
  'percentages',
  'sessions',
  'deployments',
  'promises',
  'abbreviations',
] as const;

/** What a warning is about: one of the letter's lists, or the letter as a whole. */
export const warningKinds = ['source', 'metadata', ...factKinds] as const;

/** Something that looks wrong in a letter. */
export const warningSchema = z.object({
  kind: z.enum(warningKinds),
  code: z.string(),
  message: z.string(),
  span: z.nullable(spanSchema),
  line: z.nullable(z.int().check(z.positive())),
});

/** One letter, as `letters extract` prints it: the one source of the types, the validation and the JSON Schema. */
export const letterSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  source: z.object({
    path: z.string(),
    format: z.enum(formats),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    /** UTF-16 length of the text that spans point into. */
    length: z.int().check(z.nonnegative()),
    pages: z.nullable(z.int().check(z.nonnegative())),
  }),
  metadata: metadataSchema,
  meeting: z.nullable(meetingSchema),
  dates: z.array(dateSchema),
  references: z.array(referenceSchema),
  money: z.array(moneySchema),
  percentages: z.array(percentageSchema),
  sessions: z.array(sessionSchema),
  deployments: z.array(deploymentSchema),
  promises: z.array(promiseSchema),
  abbreviations: z.array(abbreviationSchema),
  warnings: z.array(warningSchema),
});

/** The type of `letterSchema`. */
export type Letter = z.infer<typeof letterSchema>;
/** The type of `warningSchema`. */
export type Warning = z.infer<typeof warningSchema>;
/** One of `warningKinds`. */
export type WarningKind = (typeof warningKinds)[number];
