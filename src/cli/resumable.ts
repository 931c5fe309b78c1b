import { batchOf, drain } from './batch.ts';
import { UsageError, exit } from './errors.ts';
import { type SharedFlags, formatOf } from './options.ts';
import { Journal } from './resume.ts';

/**
 * `letters extract --resume -o FILE`: leaves out the letters that an earlier run has finished. Returns
 * the exit code.
 *
 * @throws {UsageError} when it is asked for without a file or in another format than NDJSON.
 */
export async function extractResumably(words: readonly string[], flags: SharedFlags): Promise<number> {
  const { output } = flags;
  if (output === undefined || output === '-') throw new UsageError('--resume needs -o FILE');
  if (formatOf(flags.format, 'json') !== 'ndjson') throw new UsageError('--resume needs --format ndjson');
  const batch = await batchOf(words, flags, null);
  process.on('SIGINT', () => process.exit(exit.interrupted));
  const journal = await Journal.open(output);
  const { todo, done } = await journal.remaining(batch.inputs);
  if (done.size > 0) batch.messages.note(`${done.size} of ${batch.inputs.length} letters were done before`);
  const failed = await drain(batch, todo, async (letter) => {
    done.set(letter.path, journal.add(letter));
  });
  await journal.finish(
    output,
    batch.inputs.flatMap((input) => done.get(input.path) ?? []),
  );
  return failed > 0 ? exit.failed : exit.fine;
}
