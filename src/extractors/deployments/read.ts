import type { Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { DeploymentFields } from './schema.ts';

/** The contributions to missions of a letter, in order of the clean text. */
export function readDeployments(_prepared: Prepared, _lexicon: Lexicon): Reading<DeploymentFields> {
  return { found: [], remarks: [] };
}
