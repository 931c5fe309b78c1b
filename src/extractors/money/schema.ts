import * as z from 'zod/mini';
import { factShape } from '../../fact.ts';

/** How exact an amount is. */
export const qualifiers = ['exact', 'at-least', 'at-most', 'approximate', 'range'] as const;
/** What an amount is: FACTS.md "money", `kind`. */
export const moneyKinds = ['pledge', 'allocation', 'budget', 'cost', 'other'] as const;

/** The fields of an amount, FACTS.md "money". */
export const moneyFields = z.object({
  /** In whole units of the currency, the lower end of a range; null where the text is vague ("tientallen miljoenen"). */
  amount: z.nullable(z.number()),
  /** ISO 4217 alphabetic code. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
  /** Lower bound that the words allow, or null where open. */
  min: z.nullable(z.number()),
  /** Upper bound that the words allow, or null where open. */
  max: z.nullable(z.number()),
  qualifier: z.enum(qualifiers),
  kind: z.enum(moneyKinds),
  /** Who pays: "Nederland", "EU", "Verenigde Staten", or null. */
  payer: z.nullable(z.string()),
  /** Who gets it: "Oekraïne", "UCAP", or null. */
  beneficiary: z.nullable(z.string()),
  /** What it is for, as said, or null. */
  purpose: z.nullable(z.string()),
  /** EDTF, when the sentence says over which years; else null. */
  period: z.nullable(z.string()),
  /** For a recurring amount, of which `amount` is one term. */
  per: z.nullable(z.enum(['year', 'month'])),
  /** Id of the amount that this is part of, or null. */
  partOf: z.nullable(z.string()),
});

/** An amount of money in a letter. */
export const moneySchema = z.object({ ...factShape, ...moneyFields.shape });

/** The type of `moneyFields`. */
export type MoneyFields = z.infer<typeof moneyFields>;
/** The type of `moneySchema`. */
export type Money = z.infer<typeof moneySchema>;
