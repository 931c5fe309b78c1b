import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { allView } from '../views/all.ts';

/** The flags of `letters extract`. */
export interface ExtractFlags extends SharedFlags {
  readonly resume?: boolean;
  readonly from?: string;
}

/** `letters extract`: every fact of every letter. */
export async function run(files: readonly string[], flags: ExtractFlags): Promise<number> {
  if (flags.from !== undefined) {
    const { filter } = await import('../filter.ts');
    return filter(files, flags);
  }
  if (flags.resume === true) {
    const { extractResumably } = await import('../resumable.ts');
    return extractResumably(files, flags);
  }
  return list(files, flags, allView, 'json', { nothing: 'no facts found' });
}
