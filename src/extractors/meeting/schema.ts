import * as z from 'zod/mini';
import { daySchema, spanSchema } from '../../fact.ts';

/** The meeting that the letter is about, FACTS.md "The document". */
export const meetingSchema = z.object({
  /** Who meets, as said: "NAVO-Ministers van Defensie". */
  name: z.nullable(z.string()),
  start: z.nullable(daySchema),
  end: z.nullable(daySchema),
  place: z.nullable(z.string()),
  /** The letter's own count of sessions, whatever it counts; null where it gives none. */
  announcedSessions: z.nullable(z.int().check(z.nonnegative())),
  span: spanSchema,
});

/** The type of `meetingSchema`. */
export type Meeting = z.infer<typeof meetingSchema>;
