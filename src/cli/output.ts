import { randomBytes } from 'node:crypto';
import { type WriteStream, createWriteStream, openSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';

/** Where a command's data goes: standard output or a file. */
export interface Output {
  write(text: string): Promise<void>;
  /** Ends well: a file takes its name only now. */
  done(): Promise<void>;
  /** Ends badly: no half file stays behind. */
  abandon(): void;
}

/** Writes to a stream and waits when it is full. */
async function push(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** Standard output. A reader that goes away (`| head -1`) ends the program silently with exit code 0. */
export function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return { write: (text) => push(process.stdout, text), done: async () => {}, abandon: () => {} };
}

/**
 * A file, written beside its final place and renamed when done, so that a reader never sees half of it.
 *
 * @throws the system's error when the file cannot be made.
 */
export function fileOutput(path: string): Output {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  // Opened at once and not in the stream's own time: whoever gets this output can take the file away from the start.
  const stream: WriteStream = createWriteStream(temporary, { fd: openSync(temporary, 'wx') });
  return {
    write: (text) => push(stream, text),
    async done() {
      stream.end();
      await once(stream, 'close');
      renameSync(temporary, path);
    },
    abandon() {
      stream.destroy();
      rmSync(temporary, { force: true });
    },
  };
}

/** The output that the flags name: a file, or standard output. */
export function outputOf(flags: { readonly output?: string }): Output {
  return flags.output === undefined || flags.output === '-' ? standardOutput() : fileOutput(flags.output);
}
