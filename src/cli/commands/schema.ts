import type { SharedFlags } from '../options.ts';
import { exit } from '../errors.ts';
import { intoOutput } from '../output.ts';
import { outputJsonSchema } from '../../validate.ts';

/** `letters schema`: the JSON Schema (2020-12) of what `letters extract` prints. */
export async function run(flags: SharedFlags): Promise<number> {
  await intoOutput(flags, (output) => output.write(`${JSON.stringify(outputJsonSchema(), null, 2)}\n`));
  return exit.fine;
}
