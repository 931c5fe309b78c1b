import { printable } from '../../emit/printable.ts';
import { prepare } from '../../text/prepare.ts';
import { exit, reasonOf } from '../errors.ts';
import { sourceOfInput } from '../letters.ts';
import { Messages } from '../messages.ts';
import type { SharedFlags } from '../options.ts';
import { intoOutput } from '../output.ts';

/** The flags of `letters text`. */
export interface TextFlags extends SharedFlags {
  readonly layout?: boolean;
}

/** What the reader saw: one line a block, its kind and its clean text. */
function layoutOf(source: Parameters<typeof prepare>[0]): string {
  const { blocks, text } = prepare(source);
  return blocks
    .map((block) => {
      const label = block.footnote === null ? block.kind : `${block.kind} ${block.footnote}`;
      return `${label.padEnd(12)}  ${printable(text.slice(block.start, block.end)).replaceAll('\n', `\n${' '.repeat(14)}`)}\n`;
    })
    .join('');
}

/** `letters text`: exactly the text that spans point into, or with `--layout` its blocks. */
export async function run(file: string, flags: TextFlags): Promise<number> {
  const messages = new Messages({ quiet: flags.quiet === true, colour: flags.color });
  try {
    const source = await sourceOfInput(file);
    await intoOutput(flags, (output) => output.write(flags.layout === true ? layoutOf(source) : source.text));
    return exit.fine;
  } catch (error) {
    messages.error(file, reasonOf(error));
    return exit.failed;
  }
}
