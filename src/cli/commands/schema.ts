import type { SharedFlags } from '../options.ts';
import { exit } from '../errors.ts';
import { fileOutput, standardOutput } from '../output.ts';
import { outputJsonSchema } from '../../validate.ts';

/** `letters schema`: the JSON Schema (2020-12) of what `letters extract` prints. */
export async function run(flags: SharedFlags): Promise<number> {
  const output = flags.output === undefined || flags.output === '-' ? standardOutput() : await fileOutput(flags.output);
  await output.write(`${JSON.stringify(outputJsonSchema(), null, 2)}\n`);
  await output.done();
  return exit.fine;
}
