import type { ChalkInstance } from 'chalk';
import { printable } from '../emit/printable.ts';
import type { Warning, WarningKind } from '../letter.ts';
import { chalkFor, wantsColour } from './colour.ts';

/** Says things to the user, on standard error only. */
export class Messages {
  readonly #chalk: ChalkInstance;
  readonly #quiet: boolean;

  constructor(options: { quiet: boolean; colour: boolean | undefined }) {
    this.#quiet = options.quiet;
    this.#chalk = chalkFor(wantsColour(options.colour, process.env, process.stderr.isTTY));
  }

  #say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** A failure; said also with `-q`. */
  error(where: string, reason: string): void {
    this.#say(`${this.#chalk.red('error:')} ${printable(where)}: ${printable(reason)}`);
  }

  /** Something that the user may want to know; not said with `-q`. */
  note(text: string): void {
    if (!this.#quiet) this.#say(printable(text));
  }

  /** What looks wrong in a letter, or in one kind of its facts: `path:line: warning: message (code)`. */
  warnings(path: string, warnings: readonly Warning[], kinds: readonly WarningKind[] | null): void {
    if (this.#quiet) return;
    for (const warning of warnings) {
      if (kinds !== null && warning.kind !== 'source' && !kinds.includes(warning.kind)) continue;
      const where = warning.line === null ? path : `${path}:${warning.line}`;
      this.#say(
        `${printable(where)}: ${this.#chalk.yellow('warning:')} ${printable(warning.message)} (${warning.code})`,
      );
    }
  }
}
