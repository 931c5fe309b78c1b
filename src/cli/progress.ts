/** Milliseconds after which work counts as long, and between two drawings. */
const patience = 1000;
const interval = 100;

/**
 * Shows on standard error how far long work is: on a terminal only, never in CI, never with `-q`
 * (CLI.md convention 7).
 */
export class Progress {
  readonly #total: number;
  readonly #shown: boolean;
  readonly #start = Date.now();
  #drawn = 0;
  #done = 0;

  constructor(total: number, quiet: boolean) {
    this.#total = total;
    this.#shown = !quiet && process.stderr.isTTY && (process.env['CI'] ?? '') === '';
  }

  /** One more input is done. */
  step(): void {
    this.#done++;
    if (!this.#shown) return;
    const now = Date.now();
    if (now - this.#start < patience || now - this.#drawn < interval) return;
    this.#drawn = now;
    process.stderr.write(`\r${this.#done} of ${this.#total} letters`);
  }

  /** Takes the line away, so that a message or the end stands alone. */
  clear(): void {
    if (this.#drawn === 0) return;
    process.stderr.write(`\r${' '.repeat(40)}\r`);
    this.#drawn = 0;
  }
}
