import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { copyFile, readFile, rename, rm } from 'node:fs/promises';
import type { Input } from './inputs.ts';
import type { Done } from './letters.ts';

/** Where a line of the journal stands, in bytes, its line feed included. */
interface Line {
  readonly at: number;
  readonly length: number;
}

/** What tells that a letter is done: the same path with the same content. */
function keyOf(path: string, sha256: string): string {
  return `${sha256} ${path}`;
}

const chunkSize = 1 << 20;

/** The complete lines of a journal, and where they end; a line that an interruption cut off is not one. */
function* linesOf(file: number): Generator<{ text: string; line: Line }> {
  const chunk = Buffer.alloc(chunkSize);
  let rest = Buffer.alloc(0);
  let at = 0;
  for (
    let read = readSync(file, chunk, 0, chunkSize, null);
    read > 0;
    read = readSync(file, chunk, 0, chunkSize, null)
  ) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
    let start = 0;
    for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
      yield { text: bytes.toString('utf8', start, end), line: { at, length: end + 1 - start } };
      at += end + 1 - start;
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
}

/**
 * The journal of an `extract` run that can be interrupted: NDJSON that grows line by line beside the
 * output (`FILE.partial`). A later run takes up the letters that it has, told by path and content hash,
 * and reads only the others. When all is done the lines are put in the order of the inputs and the
 * journal takes the output's name.
 */
export class Journal {
  readonly #path: string;
  readonly #file: number;
  readonly #lines = new Map<string, Line>();
  #end = 0;

  private constructor(path: string, file: number) {
    this.#path = path;
    this.#file = file;
  }

  /** Opens the journal of an output; the lines of a run that came to its end are taken up too. */
  static async open(output: string): Promise<Journal> {
    const path = `${output}.partial`;
    if (!existsSync(path) && existsSync(output)) await copyFile(output, path);
    const journal = new Journal(path, openSync(path, existsSync(path) ? 'r+' : 'w+'));
    journal.#load();
    return journal;
  }

  #load(): void {
    for (const { text, line } of linesOf(this.#file)) {
      const source = sourceOfLine(text);
      if (source === null) break;
      this.#lines.set(keyOf(source.path, source.sha256), line);
      this.#end = line.at + line.length;
    }
    ftruncateSync(this.#file, this.#end);
  }

  /** The content hash of an input; null when it cannot be read, which the run will tell. */
  async #keyOfInput(input: Input): Promise<string | null> {
    if ('problem' in input || input.path === '-') return null;
    try {
      return keyOf(
        input.path,
        createHash('sha256')
          .update(await readFile(input.path))
          .digest('hex'),
      );
    } catch {
      return null;
    }
  }

  /** The inputs that are still to be read, and the keys of all of them in order. */
  async remaining(inputs: readonly Input[]): Promise<{ todo: Input[]; done: Map<string, string> }> {
    const todo: Input[] = [];
    const done = new Map<string, string>();
    for (const input of inputs) {
      const key = await this.#keyOfInput(input);
      if (key !== null && this.#lines.has(key)) done.set(input.path, key);
      else todo.push(input);
    }
    return { todo, done };
  }

  /** Adds a letter's line of output; gives its key. */
  add(letter: Done): string {
    const key = keyOf(letter.path, letter.sha256);
    const line = letter.line();
    const bytes = typeof line === 'string' ? Buffer.from(line) : line;
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#lines.set(key, { at: this.#end, length: bytes.length });
    this.#end += bytes.length;
    return key;
  }

  /** Makes the output of the lines that belong to the inputs, in the order of their keys, and takes the journal away. */
  async finish(output: string, keys: readonly string[]): Promise<void> {
    const lines = keys.flatMap((key) => this.#lines.get(key) ?? []);
    let expected = 0;
    const inOrder = lines.every((line) => {
      const follows = line.at === expected;
      expected = line.at + line.length;
      return follows;
    });
    if (inOrder && expected === this.#end) {
      closeSync(this.#file);
      await rename(this.#path, output);
      return;
    }
    const temporary = `${this.#path}.sorted`;
    const sorted = openSync(temporary, 'w');
    for (const { at, length } of lines) {
      const bytes = Buffer.alloc(length);
      readSync(this.#file, bytes, 0, length, at);
      writeSync(sorted, bytes);
    }
    closeSync(sorted);
    closeSync(this.#file);
    await rename(temporary, output);
    await rm(this.#path);
  }
}

/** Path and content hash of the letter in a line of output; null when the line is none. */
function sourceOfLine(text: string): { path: string; sha256: string } | null {
  try {
    const { source } = JSON.parse(text) as { source: { path: string; sha256: string } };
    return typeof source.path === 'string' && typeof source.sha256 === 'string' ? source : null;
  } catch {
    return null;
  }
}
