import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ExtractOptions } from '../pipeline.ts';
import type { Input } from './inputs.ts';
import { type Outcome, doneElsewhere, outcomeOf } from './letters.ts';
import type { WorkerResult } from './worker.ts';

/** Characters of text that one thread reads in a second, for the estimate below only. */
const textPerSecond = 3_000_000;
/** Seconds that a PDF takes, about. */
const pdfSeconds = 0.15;
/** Estimated seconds of work from which starting threads pays (a thread takes about 0.1 s to start). */
const worthThreads = 0.4;
/** Inputs that a thread is given at a time: enough to hide the hand-over, few enough to keep the output flowing. */
const batchSize = 64;
const pdfBatchSize = 4;

/**
 * How much the heap of each thread may grow beyond what lives in it before it is cleaned, in per cent: V8 would let
 * 20 MB of live objects grow to 120, in every thread. What one large letter needs it still gets.
 */
const heapGrowth = 50;
/** Megabytes of new objects in a thread before they are cleaned: a letter leaves few behind. */
const youngMegabytes = 24;

const isPdf = (path: string): boolean => /\.pdf$/iu.test(path);

/** How many threads to read with: what was asked for, or as many as the machine has where there is work enough. */
export function threadsFor(inputs: readonly Input[], jobs: number | null): number {
  const most = Math.min(jobs ?? availableParallelism(), inputs.length);
  if (most <= 1) return 1;
  if (jobs !== null) return most;
  let seconds = 0;
  for (const input of inputs) {
    if ('problem' in input || input.path === '-') continue;
    seconds += isPdf(input.path)
      ? pdfSeconds
      : (statSync(input.path, { throwIfNoEntry: false })?.size ?? 0) / textPerSecond;
    if (seconds >= worthThreads) return most;
  }
  return 1;
}

/** Inputs in batches, in order; an input that no thread can read (standard input, a problem) is a batch of its own. */
function* batches(inputs: readonly Input[]): Generator<Input[]> {
  let batch: Input[] = [];
  for (const input of inputs) {
    const alone = 'problem' in input || input.path === '-';
    const full = batch.length >= (isPdf(input.path) ? pdfBatchSize : batchSize);
    if (batch.length > 0 && (alone || full)) {
      yield batch;
      batch = [];
    }
    if (alone) yield [input];
    else batch.push(input);
  }
  if (batch.length > 0) yield batch;
}

async function* inThreads(inputs: readonly Input[], options: ExtractOptions, threads: number): AsyncGenerator<Outcome> {
  const { Tinypool } = await import('tinypool');
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const pool = new Tinypool({
    filename: new URL('./worker.cjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    workerData: { referenceDate: options.referenceDate, lexicon: options.lexicon },
  });
  try {
    // A few batches ahead keep the threads busy; more would only fill memory when one letter takes long.
    const ahead: Promise<Outcome[]>[] = [];
    const start = async (batch: readonly Input[]): Promise<Outcome[]> => {
      const [first] = batch;
      if (first !== undefined && ('problem' in first || first.path === '-')) return [await outcomeOf(first, options)];
      const results = (await pool.run(batch.map((input) => input.path))) as WorkerResult[];
      return results.map((result, i) => {
        const { path } = batch[i]!;
        return 'problem' in result
          ? { path, problem: result.problem }
          : doneElsewhere(path, result.json, result.warnings);
      });
    };
    for (const batch of batches(inputs)) {
      ahead.push(start(batch));
      if (ahead.length > threads * 2) yield* await ahead.shift()!;
    }
    for (const promise of ahead) yield* await promise;
  } finally {
    await pool.destroy();
  }
}

/** The outcomes of all inputs, in the order of the inputs, whatever the number of threads. */
export async function* outcomes(
  inputs: readonly Input[],
  options: ExtractOptions,
  jobs: number | null,
): AsyncGenerator<Outcome> {
  const threads = threadsFor(inputs, jobs);
  if (threads > 1) yield* inThreads(inputs, options, threads);
  else for (const input of inputs) yield await outcomeOf(input, options);
}
