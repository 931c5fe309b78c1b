import * as z from 'zod/mini';
import { factShape, spanSchema } from '../../fact.ts';

/** What a session is. */
export const sessionTypes = ['working-session', 'session', 'meeting', 'dinner', 'lunch', 'breakfast'] as const;
/** When a session is, seen from the meeting that the letter is about. */
export const timings = ['before', 'during', 'margins', 'after', 'earlier'] as const;

/** A place where a session is told of. */
export const mentionSchema = z.object({
  text: z.string(),
  span: spanSchema,
  segments: z.nullable(z.array(spanSchema)),
  line: z.int().check(z.positive()),
  page: z.nullable(z.int().check(z.positive())),
});

/** The fields of a session, FACTS.md "sessions", without its mentions. */
export const sessionFields = z.object({
  type: z.enum(sessionTypes),
  /** Short name of the body that meets, "NUC", or null. */
  body: z.nullable(z.string()),
  /** 1 for "eerste werksessie". */
  ordinal: z.nullable(z.int().check(z.positive())),
  /** 16 for "voor de zestiende keer". */
  edition: z.nullable(z.int().check(z.positive())),
  /** What it is about, as said, or null. */
  topic: z.nullable(z.string()),
  /** Who takes part besides the hosts: "EU", "Oekraïne", "IP4", "bondgenoten". */
  participants: z.array(z.string()),
  timing: z.nullable(z.enum(timings)),
  /** EDTF, or null. */
  date: z.nullable(z.string()),
});

/** A scheduled part of the meeting that the letter is about, or a meeting beside it. */
export const sessionSchema = z.object({ ...factShape, ...sessionFields.shape, mentions: z.array(mentionSchema) });

/** The type of `sessionFields`. */
export type SessionFields = z.infer<typeof sessionFields>;
/** The type of `sessionSchema`. */
export type Session = z.infer<typeof sessionSchema>;
