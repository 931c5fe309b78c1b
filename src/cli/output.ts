import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { exit } from './errors.ts';

/** Where a command's data goes: standard output or a file. */
interface Output {
  /** Writes text, or its UTF-8. */
  write(text: string | Uint8Array): Promise<void>;
  /** Ends well: a file takes its name only now. */
  done(): Promise<void>;
  /** Ends badly: no half file stays behind. */
  abandon(): void;
}

/** Standard output. A reader that goes away (`| head -1`) ends the program silently with exit code 0. */
function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    async write(text) {
      if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    done: async () => {},
    abandon: () => {},
  };
}

/**
 * A file, written beside its final place and renamed when done, so that a reader never sees half of it.
 *
 * @throws the system's error when the file cannot be made.
 */
function fileOutput(path: string): Output {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const file = openSync(temporary, 'wx');
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    // At once: a write takes less than waiting for one.
    async write(text) {
      writeFileSync(file, text);
    },
    async done() {
      close();
      renameSync(temporary, path);
    },
    abandon() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/**
 * Lets `work` write to the output that the flags name: a file, or standard output. An error and Ctrl-C leave no half
 * file behind; Ctrl-C ends the program.
 *
 * @throws the system's error when the file cannot be made or written, and what `work` throws.
 */
export async function intoOutput<Result>(
  flags: { readonly output?: string },
  work: (output: Pick<Output, 'write'>) => Promise<Result>,
): Promise<Result> {
  let output: Output | null = null;
  const interrupt = (): void => {
    output?.abandon();
    process.exit(exit.interrupted);
  };
  // Before there is a file, so that Ctrl-C takes it away from the start; and not once, so that a second Ctrl-C does not
  // cut the tidying short.
  process.on('SIGINT', interrupt);
  try {
    output = flags.output === undefined || flags.output === '-' ? standardOutput() : fileOutput(flags.output);
    const result = await work(output);
    await output.done();
    return result;
  } catch (error) {
    output?.abandon();
    throw error;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
