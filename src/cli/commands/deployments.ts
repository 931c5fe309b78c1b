import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { deploymentsView } from '../views/deployments.ts';

/** `letters deployments`. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  return list(files, flags, deploymentsView, 'table', { nothing: 'no deployments found' });
}
