import { referenceTypes } from '../../extractors/references/schema.ts';
import { UsageError } from '../errors.ts';
import { list } from '../listing.ts';
import type { SharedFlags } from '../options.ts';
import { citationsView, papersView } from '../views/refs.ts';

/** The flags of `letters refs`. */
export interface RefsFlags extends SharedFlags {
  readonly unique?: boolean;
  /** Types separated by commas. */
  readonly type?: string;
}

/** The types asked for, or null for all. */
function typesOf(names: string | undefined): string[] | null {
  if (names === undefined) return null;
  const types = names.split(',').map((name) => name.trim());
  const unknown = types.find((name) => !referenceTypes.some((type) => type === name));
  if (unknown !== undefined) throw new UsageError(`unknown type '${unknown}'; one of: ${referenceTypes.join(', ')}`);
  return types;
}

/** `letters refs`: the citations, with ids and links. */
export function run(files: readonly string[], flags: RefsFlags): Promise<number> {
  const types = typesOf(flags.type);
  const extras = { nothing: 'no citations found' };
  return flags.unique === true
    ? list(files, flags, papersView(types), 'table', extras)
    : list(files, flags, citationsView(types), 'table', extras);
}
