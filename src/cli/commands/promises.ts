import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { promisesView } from '../views/promises.ts';

/** `letters promises`. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  return list(files, flags, promisesView, 'table', { nothing: 'no promises found' });
}
