import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Letter } from '../letter.ts';
import { type ExtractOptions, extractLetter } from '../pipeline.ts';
import { readSource } from '../read/index.ts';
import type { Source } from '../read/source.ts';
import { validLetter } from '../validate.ts';
import { reasonOf } from './errors.ts';
import type { Input } from './inputs.ts';

/** What came of one input: the letter, or why there is none. */
export type Outcome = { readonly path: string; readonly letter: Letter } | { readonly path: string; readonly problem: string };

/**
 * Reads the bytes of an input and makes a `Source` of them.
 *
 * @throws with the reason when it cannot be read.
 */
export async function sourceOfInput(path: string): Promise<Source> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
  return readSource(bytes, path);
}

/** Reads and extracts one input; never throws. */
export async function outcomeOf(input: Input, options: ExtractOptions): Promise<Outcome> {
  const { path } = input;
  if ('problem' in input) return { path, problem: input.problem };
  try {
    return { path, letter: validLetter(extractLetter(await sourceOfInput(path), options)) };
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}

/** The outcomes of all inputs, in their order, one at a time. */
export async function* outcomes(inputs: readonly Input[], options: ExtractOptions): AsyncGenerator<Outcome> {
  for (const input of inputs) yield await outcomeOf(input, options);
}
