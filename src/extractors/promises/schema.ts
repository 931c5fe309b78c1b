import * as z from 'zod/mini';
import { factShape, modifiers } from '../../fact.ts';

/** The fields of a promise to the House (toezegging), FACTS.md "promises". */
export const promiseFields = z.object({
  /** What the House will be told of or sent, as said, or null. */
  about: z.nullable(z.string()),
  /** EDTF, or null. */
  due: z.nullable(z.string()),
  dueModifier: z.nullable(z.enum(modifiers)),
  /** When, as said: "spoedig", "voor het zomerreces", "begin juni 2024". */
  dueText: z.nullable(z.string()),
  /** The whole clause: "Zodra meer bekend is over …". */
  condition: z.nullable(z.string()),
  /** Who promises: "kabinet", "minister van Defensie", "ik", or null. */
  by: z.nullable(z.string()),
});

/** What the government promises to tell or send the House. */
export const promiseSchema = z.object({ ...factShape, ...promiseFields.shape });

/** The type of `promiseFields`. */
export type PromiseFields = z.infer<typeof promiseFields>;
/** The type of `promiseSchema`. */
export type PromiseFact = z.infer<typeof promiseSchema>;
