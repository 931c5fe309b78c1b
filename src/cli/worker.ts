import { workerData } from 'node:worker_threads';
import type { Warning } from '../letter.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { outcomeOf } from './letters.ts';

/** What a thread gives back of one input: the letter as JSON, since text crosses threads fastest, or why there is none. */
export type WorkerResult =
  | { readonly json: string; readonly warnings: readonly Warning[] }
  | { readonly problem: string };

// Tinypool hands its own data first, ours second.
const [, options] = workerData as [unknown, ExtractOptions];

/** Reads a batch of paths, in order. */
export default async function readBatch(paths: readonly string[]): Promise<WorkerResult[]> {
  const results: WorkerResult[] = [];
  for (const path of paths) {
    const outcome = await outcomeOf({ path }, options);
    results.push(
      'problem' in outcome ? { problem: outcome.problem } : { json: outcome.json(), warnings: outcome.warnings },
    );
  }
  return results;
}
