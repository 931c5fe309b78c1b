import { parentPort, workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../pipeline.ts';
import { type Told, lineOf, outcomeOf } from './letters.ts';
import { type SharedTurns, Turns } from './turns.ts';

/** What a thread is started with. */
export interface WorkerData {
  readonly turns: SharedTurns;
  /** The path of each input; null for one that this thread is not to read. */
  readonly paths: readonly (string | null)[];
  readonly options: ExtractOptions;
}

/** What a thread tells of the input at a place: the letter or why there is none. */
export type WorkerMessage = { readonly at: number } & (Told | { readonly problem: string });

const encoder = new TextEncoder();

/** Tells the first thread; the bytes of a line cross without a copy. */
function tell(message: WorkerMessage): void {
  parentPort!.postMessage(message, 'line' in message ? [message.line.buffer] : []);
}

async function readAll({ turns: shared, paths, options }: WorkerData): Promise<void> {
  const turns = new Turns(shared);
  for (let at = turns.await(); at !== null; at = turns.await()) {
    const path = paths[at] ?? null;
    if (path === null) continue;
    const outcome = await outcomeOf({ path }, options);
    if ('problem' in outcome) tell({ at, problem: outcome.problem });
    else {
      const { sha256, warnings } = outcome;
      tell({ at, sha256, warnings, line: encoder.encode(lineOf(outcome.letter())) });
    }
  }
}

void readAll(workerData as WorkerData);
