/** Places in the shared memory: the first input that nobody has taken, and the first whose outcome is not handed on. */
const taken = 0;
const handedOn = 1;

/** What threads share to take turns; crosses to another thread as it is. */
export interface SharedTurns {
  readonly cells: Int32Array<SharedArrayBuffer>;
  /** How many inputs there are. */
  readonly count: number;
  /** How far a thread may read ahead of what is handed on, in inputs. */
  readonly ahead: number;
}

/** The turns of a run over so many inputs, none taken yet. */
export function newTurns(count: number, ahead: number): SharedTurns {
  return { cells: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)), count, ahead };
}

/**
 * Who reads what: each thread takes the next input when it is done with its last, so that none waits for another, and
 * none reads so far ahead that outcomes pile up behind one slow letter. Inputs and outcomes are known by their place in
 * the input, from 0.
 */
export class Turns {
  readonly #shared: SharedTurns;

  constructor(shared: SharedTurns) {
    this.#shared = shared;
  }

  /** The next input, from now on the caller's; null when none is left, or it is too far ahead of what is handed on. */
  take(): number | null {
    const { cells, count, ahead } = this.#shared;
    for (;;) {
      const next = Atomics.load(cells, taken);
      if (next >= count || next >= Atomics.load(cells, handedOn) + ahead) return null;
      if (Atomics.compareExchange(cells, taken, next, next + 1) === next) return next;
    }
  }

  /** The next input, as soon as it is not too far ahead: blocks the thread until then. Null when none is left. */
  await(): number | null {
    const { cells, count } = this.#shared;
    for (;;) {
      const before = Atomics.load(cells, handedOn);
      const next = this.take();
      if (next !== null || Atomics.load(cells, taken) >= count) return next;
      Atomics.wait(cells, handedOn, before);
    }
  }

  /** Tells all threads that the outcomes of the first so many inputs are handed on. */
  handOn(inputs: number): void {
    const { cells } = this.#shared;
    Atomics.store(cells, handedOn, inputs);
    Atomics.notify(cells, handedOn);
  }
}
