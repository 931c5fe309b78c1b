import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { allView } from '../views/all.ts';

/** `letters extract`: every fact of every letter. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  return list(files, flags, allView, 'json', { nothing: 'no facts found' });
}
