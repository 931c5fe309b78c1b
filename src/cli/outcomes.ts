import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ExtractOptions } from '../pipeline.ts';
import { setEngineForFew, setEngineForMany } from './engine.ts';
import type { Input } from './inputs.ts';
import { type Outcome, outcomeOf } from './letters.ts';
import { Turns, newTurns } from './turns.ts';

/** Characters of text that one thread reads in a second, for the estimate below only. */
const textPerSecond = 3_000_000;
/** Seconds that a PDF takes, about. */
const pdfSeconds = 0.15;
/** Estimated seconds of work from which starting threads pays (a thread takes about 0.1 s to start). */
const worthThreads = 0.4;
/** Estimated seconds of work below which V8 is set to a few short letters: about five. */
const few = 0.02;
/** Letters that may be read ahead of the one that is written, for each thread: what is held when one takes long. */
const ahead = 32;

/** Letters after which a run is taken for a long one. */
const many = 500;

const isPdf = (path: string): boolean => /\.pdf$/iu.test(path);
/** Whether no more of the program is loaded for an input. */
const isPlain = ({ path }: Input): boolean => /\.(?:te?xt|md|markdown)$/iu.test(path);

/** About how many seconds of work the inputs are; counted no further than `enough`. Standard input can be anything. */
function secondsOf(inputs: readonly Input[], enough: number): number {
  let seconds = 0;
  for (const input of inputs) {
    if ('problem' in input) continue;
    if (input.path === '-' || isPdf(input.path)) seconds += pdfSeconds;
    else seconds += (statSync(input.path, { throwIfNoEntry: false })?.size ?? 0) / textPerSecond;
    if (seconds >= enough) break;
  }
  return seconds;
}

/** How many threads to read with: what was asked for, or as many as the machine has where there is work enough. */
export function threadsFor(inputs: readonly Input[], jobs: number | null): number {
  const most = Math.min(jobs ?? availableParallelism(), inputs.length);
  if (most <= 1) return 1;
  return jobs !== null || secondsOf(inputs, worthThreads) >= worthThreads ? most : 1;
}

/** Whether only this thread can read an input, when its turn to be handed on has come: standard input, or a mere problem. */
const isHere = (input: Input): boolean => 'problem' in input || input.path === '-';

/** Lets happen what waits: Ctrl-C, what other threads tell. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    setImmediate(done);
  });

async function* inOneThread(inputs: readonly Input[], options: ExtractOptions): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    yield await outcomeOf(input, options);
    await turn();
  }
}

/** This thread and others each read what comes next; an outcome is held until those before it are handed on. */
async function* inThreads(inputs: readonly Input[], options: ExtractOptions, threads: number): AsyncGenerator<Outcome> {
  const { Threads } = await import('./threads.ts');
  const shared = newTurns(inputs.length, threads * ahead);
  const turns = new Turns(shared);
  const held = new Map<number, Outcome>();
  const paths = inputs.map((input) => (isHere(input) ? null : input.path));
  const others = new Threads(threads - 1, { turns: shared, paths, options }, inputs, held);
  try {
    for (const [next, input] of inputs.entries()) {
      if (isHere(input)) yield await outcomeOf(input, options);
      else {
        while (!held.has(next)) {
          const mine = turns.take();
          if (mine === null) await others.news();
          else if (paths[mine] !== null) {
            held.set(mine, await outcomeOf(inputs[mine]!, options));
            await turn();
          }
        }
        yield held.get(next)!;
        held.delete(next);
      }
      turns.handOn(next + 1);
    }
  } finally {
    await others.stop();
  }
}

/** The outcomes of all inputs, in the order of the inputs, whatever the number of threads. */
export async function* outcomes(
  inputs: readonly Input[],
  options: ExtractOptions,
  jobs: number | null,
): AsyncGenerator<Outcome> {
  const threads = threadsFor(inputs, jobs);
  if (threads === 1 && inputs.every(isPlain) && secondsOf(inputs, few) < few) setEngineForFew();
  let handedOn = 0;
  for await (const outcome of threads > 1 ? inThreads(inputs, options, threads) : inOneThread(inputs, options)) {
    handedOn++;
    if (handedOn === many) setEngineForMany();
    yield outcome;
  }
}
