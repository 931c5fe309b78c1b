import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { type Outcome, doneElsewhere } from './letters.ts';
import type { WorkerData, WorkerMessage } from './worker.ts';

/** Threads beside this one. They read the inputs that they take, and what they tell is put into `outcomes` by its place. */
export class Threads {
  readonly #workers: readonly Worker[];
  #wake: () => void = () => {};
  #failure: unknown = null;

  /** Starts so many threads. */
  constructor(count: number, data: WorkerData, inputs: readonly Input[], outcomes: Map<number, Outcome>) {
    const file = new URL('../../bin/worker.js', import.meta.url);
    this.#workers = Array.from({ length: count }, () => new Worker(file, { workerData: data }));
    for (const worker of this.#workers) {
      worker.on('message', (message: WorkerMessage) => {
        const { path } = inputs[message.at]!;
        outcomes.set(message.at, 'line' in message ? doneElsewhere(path, message) : { path, problem: message.problem });
        this.#wake();
      });
      worker.on('error', (error) => this.#fail(error));
      worker.on('exit', (code) => {
        if (code !== 0) this.#fail(new Error(`a thread ended with code ${code}`));
      });
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#wake();
  }

  /**
   * Waits until a thread tells something.
   *
   * @throws what a thread died of.
   */
  async news(): Promise<void> {
    if (this.#failure === null) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    if (this.#failure !== null) throw this.#failure;
  }

  /** Ends the threads, whatever they are at. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
