import { readFileSync } from 'node:fs';
import { isDay } from '../dutch/calendar.ts';
import { type OutputFormat, outputFormats } from '../emit/emitter.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { configuredLexicons } from './config.ts';
import { UsageError, reasonOf } from './errors.ts';

/** The flags that every command which reads letters has, as commander gives them. */
export interface SharedFlags {
  readonly format?: string;
  readonly output?: string;
  readonly referenceDate?: string;
  readonly lexicon?: string;
  readonly filesFrom?: string;
  readonly jobs?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/**
 * The format that was asked for.
 *
 * @throws {UsageError} for a name that is none.
 */
export function formatOf(name: string | undefined, otherwise: OutputFormat): OutputFormat {
  if (name === undefined) return otherwise;
  const format = outputFormats.find((known) => known === name);
  if (format === undefined) throw new UsageError(`unknown format '${name}'; one of: ${outputFormats.join(', ')}`);
  return format;
}

/**
 * An ISO 8601 calendar day that exists.
 *
 * @throws {UsageError} for anything else.
 */
function dayOf(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) {
    throw new UsageError(`'${text}' is no day; write it as 2024-05-31`);
  }
  return text;
}

/**
 * What the flags and the configuration file say about how letters are read.
 *
 * @throws {UsageError} when a day or a lexicon is wrong.
 */
export async function extractOptionsOf(flags: SharedFlags): Promise<ExtractOptions> {
  const referenceDate = flags.referenceDate === undefined ? undefined : dayOf(flags.referenceDate);
  return { referenceDate, lexicon: await lexiconOf(flags.lexicon) };
}

/** The lexicon with the user's own terms, or undefined where there are none: those of the configuration file, then the flag's. */
async function lexiconOf(flag: string | undefined): Promise<ExtractOptions['lexicon']> {
  const paths = [...(await configuredLexicons()), ...(flag === undefined ? [] : [flag])];
  if (paths.length === 0) return undefined;
  const { LexiconError, loadLexicon } = await import('../lexicon/load.ts');
  let lexicon: ExtractOptions['lexicon'];
  for (const path of paths) {
    try {
      lexicon = await loadLexicon(readFileSync(path, 'utf8'), path, lexicon);
    } catch (error) {
      throw new UsageError(error instanceof LexiconError ? error.message : `${path}: ${reasonOf(error)}`);
    }
  }
  return lexicon;
}

/**
 * The number of threads asked for, or null for as many as pay.
 *
 * @throws {UsageError} when it is no number from 1 to 256.
 */
export function jobsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new UsageError(`--jobs takes a number from 1 to 256, not '${text}'`);
  return jobs;
}
