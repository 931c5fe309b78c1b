import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { moneyView } from '../views/money.ts';

/** `letters money`: each amount, whether and why it counts, and what the Netherlands pledges in all. */
export function run(files: readonly string[], flags: SharedFlags): Promise<number> {
  const { view, footer } = moneyView();
  return list(files, flags, view, 'table', { nothing: 'no amounts found', footer });
}
