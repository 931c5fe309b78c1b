import { csvEmitter } from '../emit/csv.ts';
import type { Emitter, OutputFormat } from '../emit/emitter.ts';
import { jsonEmitter, ndjsonEmitter } from '../emit/json.ts';
import { tableEmitter } from '../emit/table.ts';
import type { Letter } from '../letter.ts';
import { chalkFor, wantsColour } from './colour.ts';
import { batchOf, drain } from './batch.ts';
import { exit } from './errors.ts';
import type { Done } from './letters.ts';
import { type SharedFlags, formatOf } from './options.ts';
import { type Output, outputOf } from './output.ts';
import type { View } from './views/view.ts';

/** What is written of each letter, as text or its UTF-8. */
interface Writer {
  open(): string;
  next(done: Done): string | Uint8Array;
  close(): string;
}

/** Width of the terminal that the table goes to; null where it goes to a pipe or a file. */
function tableWidth(flags: SharedFlags): number | null {
  const toTerminal = process.stdout.isTTY && (flags.output === undefined || flags.output === '-');
  const columns = Number(process.env['COLUMNS']);
  if (Number.isInteger(columns) && columns > 0) return columns;
  return toTerminal ? process.stdout.columns : null;
}

/** An emitter of values that takes letters. */
function perLetter<Value>(emitter: Emitter<Value>, valuesOf: (letter: Letter) => readonly Value[]): Writer {
  return {
    open: () => emitter.open(),
    next: (done) =>
      valuesOf(done.letter())
        .map((value) => emitter.next(value))
        .join(''),
    close: () => emitter.close(),
  };
}

/** Holds all rows back until the last letter is read. */
function held<Row>(emitter: Emitter<Row>): Emitter<Row> {
  const rows: Row[] = [];
  return {
    open: () => emitter.open(),
    next(row) {
      rows.push(row);
      return '';
    },
    close: () => rows.map((row) => emitter.next(row)).join('') + emitter.close(),
  };
}

async function writerFor<Row>(view: View<Row>, format: OutputFormat, flags: SharedFlags): Promise<Writer> {
  if (format === 'csv') {
    const emitter = csvEmitter(view.csv);
    return perLetter(view.whole === true ? held(emitter) : emitter, (letter) => view.rows(letter));
  }
  if (format === 'table') {
    const toFile = flags.output !== undefined && flags.output !== '-';
    const chalk = chalkFor(wantsColour(flags.color, process.env, process.stdout.isTTY && !toFile) && !toFile);
    return perLetter(
      tableEmitter(view.table, { width: tableWidth(flags), heading: (text) => chalk.bold(text) }),
      (letter) => view.rows(letter),
    );
  }
  // A whole letter as NDJSON is what other threads hand over: no need to take it apart.
  if (format === 'ndjson' && view.everything === true) {
    return { open: () => '', next: (done) => done.line(), close: () => '' };
  }
  const emitter =
    format === 'json'
      ? jsonEmitter()
      : format === 'ndjson'
        ? ndjsonEmitter()
        : (await import('../emit/yaml.ts')).yamlEmitter();
  return perLetter(emitter, (letter) => [view.project(letter)]);
}

/** What a listing command adds to a table after its last row, and says when there is none. */
export interface ListingExtras {
  /** Printed after a table; not part of CSV, JSON or YAML. */
  readonly footer?: () => string;
  /** Said on standard error when a table has no rows: "no citations found". */
  readonly nothing?: string;
}

/**
 * Runs a command that lists facts: reads each input, writes what the view shows of it in the format asked
 * for, tells warnings and failures, and goes on after a failure. Returns the exit code.
 *
 * @throws {UsageError} when flags are wrong or there is no input.
 */
export async function list<Row>(
  words: readonly string[],
  flags: SharedFlags,
  view: View<Row>,
  otherwise: OutputFormat,
  extras: ListingExtras = {},
): Promise<number> {
  const format = formatOf(flags.format, otherwise);
  const batch = await batchOf(words, flags, view.warnings);
  const writer = await writerFor(view, format, flags);
  const opened: Output[] = [];
  const interrupt = (): void => {
    for (const output of opened) output.abandon();
    process.exit(exit.interrupted);
  };
  // Before there is a file, so that Ctrl-C takes it away from the start; and not once, so that a second Ctrl-C does not
  // cut the tidying short.
  process.on('SIGINT', interrupt);
  const output = outputOf(flags);
  opened.push(output);
  try {
    await output.write(writer.open());
    const failed = await drain(batch, batch.inputs, (done) => output.write(writer.next(done)));
    const tail = writer.close();
    if (format === 'table' && tail === '' && extras.nothing !== undefined && failed < batch.inputs.length)
      batch.messages.note(extras.nothing);
    await output.write(tail);
    if (format === 'table' && extras.footer !== undefined) await output.write(extras.footer());
    await output.done();
    return failed > 0 ? exit.failed : exit.fine;
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
