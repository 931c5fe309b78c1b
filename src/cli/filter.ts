import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { ndjsonLine } from '../emit/json.ts';
import { type ExtractOptions, extractLetter } from '../pipeline.ts';
import { textSource } from '../read/text.ts';
import { validLetter } from '../validate.ts';
import { UsageError, exit, reasonOf } from './errors.ts';
import { Messages } from './messages.ts';
import { type SharedFlags, extractOptionsOf } from './options.ts';
import { intoOutput } from './output.ts';

/** What a line of input must be. */
interface Item {
  readonly id: string | number;
  readonly text: string;
}

/** The `id` of a value, whatever else is wrong with it; null where it has none. */
function idOf(value: unknown): Item['id'] | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function textOf(value: unknown): string {
  if (idOf(value) === null || typeof value !== 'object' || value === null || !('text' in value)) {
    throw new Error('is no object with "id" (a string or number) and "text"');
  }
  if (typeof value.text !== 'string') throw new Error('"text" must be a string');
  return value.text;
}

/** One line of output for one line of input: the letter with its `id` before it, or `{id, line, error}`. */
function answer(
  line: string,
  number: number,
  options: ExtractOptions,
): { readonly text: string; readonly problem: string | null } {
  let id: Item['id'] | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = idOf(value);
    const text = textOf(value);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const letter = validLetter(extractLetter(textSource(text, { path: String(id), format: 'text', sha256 }), options));
    return { text: JSON.stringify({ id, ...letter }), problem: null };
  } catch (error) {
    const problem = error instanceof SyntaxError ? `is no JSON: ${error.message}` : reasonOf(error);
    return { text: JSON.stringify({ id, line: number, error: problem }), problem };
  }
}

/**
 * `letters extract --from ndjson`: a filter for data engines. Reads `{"id", "text"}` a line from standard
 * input and writes one line for each, in the same order: the letter, or an error line. Returns the exit code.
 *
 * @throws {UsageError} when files are named, or another format than NDJSON is asked for.
 */
export async function filter(files: readonly string[], flags: SharedFlags): Promise<number> {
  if (files.some((file) => file !== '-')) throw new UsageError('--from ndjson reads standard input and takes no files');
  const options = await extractOptionsOf(flags);
  const messages = new Messages({ quiet: flags.quiet === true, colour: flags.color });
  return intoOutput(flags, async (output) => {
    let number = 0;
    let failed = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const { text, problem } = answer(line, number, options);
      if (problem !== null) {
        failed++;
        messages.error(`line ${number}`, problem);
      }
      await output.write(ndjsonLine(text));
    }
    return failed > 0 ? exit.failed : exit.fine;
  });
}
