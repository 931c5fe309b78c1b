import { readFileSync } from 'node:fs';
import { ndjsonLine } from '../emit/json.ts';
import type { Letter, Warning } from '../letter.ts';
import { type ExtractOptions, extractLetter } from '../pipeline.ts';
import { readSource } from '../read/index.ts';
import type { Source } from '../read/source.ts';
import { validLetter } from '../validate.ts';
import { reasonOf } from './errors.ts';
import type { Input } from './inputs.ts';

/** A letter that was read. It may come from another thread as bytes, and is only parsed when it is asked for. */
export interface Done {
  readonly path: string;
  /** The hash of its content, as in the letter. */
  readonly sha256: string;
  /** The letter as a line of NDJSON, in UTF-8 where it is bytes already. */
  line(): string | Uint8Array;
  letter(): Letter;
  readonly warnings: readonly Warning[];
}

/** Why there is no letter. */
export interface Failed {
  readonly path: string;
  readonly problem: string;
}

/** What came of one input. */
export type Outcome = Done | Failed;

/**
 * Reads the bytes of an input and makes a `Source` of them.
 *
 * @throws with the reason when it cannot be read.
 */
export async function sourceOfInput(path: string): Promise<Source> {
  // At once: there is nothing else to do meanwhile, and a thread that waits for its file waits for its turn again too.
  if (path !== '-') return readSource(readFileSync(path), path);
  const { buffer } = await import('node:stream/consumers');
  return readSource(await buffer(process.stdin), path);
}

/** A letter as a line of NDJSON. */
export function lineOf(letter: Letter): string {
  return ndjsonLine(JSON.stringify(letter));
}

/** A letter in this thread as an outcome. */
function done(path: string, letter: Letter): Done {
  const { source, warnings } = letter;
  return { path, sha256: source.sha256, line: () => lineOf(letter), letter: () => letter, warnings };
}

/** What another thread tells of a letter. */
export interface Told extends Pick<Done, 'sha256' | 'warnings'> {
  /** Its line of NDJSON in UTF-8. */
  readonly line: Uint8Array<ArrayBuffer>;
}

/** A letter from another thread as an outcome. */
export function doneElsewhere(path: string, { line, sha256, warnings }: Told): Done {
  const letter = (): Letter => JSON.parse(new TextDecoder().decode(line)) as Letter;
  return { path, sha256, line: () => line, letter, warnings };
}

/** Reads and extracts one input; never throws. */
export async function outcomeOf(input: Input, options: ExtractOptions): Promise<Outcome> {
  const { path } = input;
  if ('problem' in input) return { path, problem: input.problem };
  try {
    return done(path, validLetter(extractLetter(await sourceOfInput(path), options)));
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}
