import { readFileSync } from 'node:fs';
import type { WarningKind } from '../letter.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { UsageError, reasonOf } from './errors.ts';
import { type Input, expandInputs } from './inputs.ts';
import type { Done } from './letters.ts';
import { Messages } from './messages.ts';
import { type SharedFlags, extractOptionsOf, jobsOf } from './options.ts';
import { outcomes } from './outcomes.ts';
import { Progress } from './progress.ts';

/** What a run over letters works with. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly options: ExtractOptions;
  readonly jobs: number | null;
  readonly messages: Messages;
  readonly quiet: boolean;
  /** Whose warnings are told; null for all. */
  readonly warnings: readonly WarningKind[] | null;
}

async function standardInput(): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return text(process.stdin);
}

/** The paths in a list, one a line, or separated by NUL as `find -print0` does. */
async function pathsFrom(list: string): Promise<string[]> {
  let content: string;
  try {
    content = list === '-' ? await standardInput() : readFileSync(list, 'utf8');
  } catch (error) {
    throw new UsageError(`${list}: ${reasonOf(error)}`);
  }
  const separator = content.includes('\0') ? '\0' : /\r?\n/u;
  return content.split(separator).filter((path) => path !== '');
}

/**
 * What the arguments and flags ask for.
 *
 * @throws {UsageError} when flags are wrong or there is no input at all.
 */
export async function batchOf(
  words: readonly string[],
  flags: SharedFlags,
  warnings: readonly WarningKind[] | null,
): Promise<Batch> {
  const options = await extractOptionsOf(flags);
  const jobs = jobsOf(flags.jobs);
  const listed = flags.filesFrom === undefined ? [] : await pathsFrom(flags.filesFrom);
  const inputs = await expandInputs([...words, ...listed]);
  if (inputs.length === 0) throw new UsageError('no input: name a file, a directory, a glob, or - for standard input');
  if (inputs.every((input) => 'problem' in input && input.empty)) {
    throw new UsageError(inputs.map((input) => `${input.path}: ${'problem' in input ? input.problem : ''}`).join('\n'));
  }
  const quiet = flags.quiet === true;
  return { inputs, options, jobs, messages: new Messages({ quiet, colour: flags.color }), quiet, warnings };
}

/** Reads inputs in their order and hands each letter on; tells warnings and failures. Gives the number of failures. */
export async function drain(
  batch: Batch,
  inputs: readonly Input[],
  onLetter: (done: Done) => Promise<void>,
): Promise<number> {
  const { messages } = batch;
  const progress = new Progress(inputs.length, batch.quiet);
  let failed = 0;
  for await (const outcome of outcomes(inputs, batch.options, batch.jobs)) {
    progress.step();
    if ('problem' in outcome) {
      failed++;
      progress.clear();
      messages.error(outcome.path, outcome.problem);
    } else {
      if (outcome.warnings.length > 0) progress.clear();
      messages.warnings(outcome.path, outcome.warnings, batch.warnings);
      await onLetter(outcome);
    }
  }
  progress.clear();
  return failed;
}
