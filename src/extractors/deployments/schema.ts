import * as z from 'zod/mini';
import { factShape } from '../../fact.ts';

/** Where a contribution stands. */
export const deploymentStatuses = ['active', 'planned', 'offered', 'considered', 'extended', 'ended', 'none'] as const;

/** The fields of a deployment, FACTS.md "deployments". */
export const deploymentFields = z.object({
  /** "EUFOR Althea", "NMI", or null. */
  mission: z.nullable(z.string()),
  /** Head of the unit or asset as said, "infanteriecompagnie", or null. */
  contribution: z.nullable(z.string()),
  /** How many of `contribution`, or null. */
  count: z.nullable(z.int().check(z.nonnegative())),
  /** How many people, or null; of a range the lower end. */
  personnel: z.nullable(z.int().check(z.nonnegative())),
  personnelQualifier: z.nullable(z.enum(['exact', 'at-least', 'at-most', 'approximate', 'range'])),
  location: z.nullable(z.string()),
  /** EDTF, or null. */
  start: z.nullable(z.string()),
  /** EDTF, or null. */
  end: z.nullable(z.string()),
  status: z.enum(deploymentStatuses),
});

/** What the Netherlands contributes to a mission, operation, exercise or posting. */
export const deploymentSchema = z.object({ ...factShape, ...deploymentFields.shape });

/** The type of `deploymentFields`. */
export type DeploymentFields = z.infer<typeof deploymentFields>;
/** The type of `deploymentSchema`. */
export type Deployment = z.infer<typeof deploymentSchema>;
