import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { datesView } from '../views/dates.ts';

/** `letters dates`. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  return list(files, flags, datesView, 'table', { nothing: 'no dates found' });
}
