import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { sessionsView } from '../views/sessions.ts';

/** `letters sessions`. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  return list(files, flags, sessionsView, 'table', { nothing: 'no sessions found' });
}
