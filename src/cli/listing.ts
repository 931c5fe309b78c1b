import { csvEmitter } from '../emit/csv.ts';
import type { Emitter, OutputFormat } from '../emit/emitter.ts';
import { jsonEmitter, ndjsonEmitter } from '../emit/json.ts';
import { tableEmitter } from '../emit/table.ts';
import type { Letter } from '../letter.ts';
import { chalkFor, wantsColour } from './colour.ts';
import { exit, UsageError } from './errors.ts';
import { expandInputs } from './inputs.ts';
import { outcomes } from './letters.ts';
import { Messages } from './messages.ts';
import { type SharedFlags, extractOptionsOf, formatOf } from './options.ts';
import { type Output, fileOutput, standardOutput } from './output.ts';
import type { View } from './views/view.ts';

/** What is written of each letter, as text. */
interface Writer {
  open(): string;
  next(letter: Letter): string;
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
    next: (letter) => valuesOf(letter).map((value) => emitter.next(value)).join(''),
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
    return perLetter(view.whole === true ? held(emitter) : emitter, view.rows);
  }
  if (format === 'table') {
    const toFile = flags.output !== undefined && flags.output !== '-';
    const chalk = chalkFor(wantsColour(flags.color, process.env, process.stdout.isTTY && !toFile) && !toFile);
    return perLetter(tableEmitter(view.table, { width: tableWidth(flags), heading: (text) => chalk.bold(text) }), view.rows);
  }
  const emitter = format === 'json' ? jsonEmitter() : format === 'ndjson' ? ndjsonEmitter() : (await import('../emit/yaml.ts')).yamlEmitter();
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
export async function list<Row>(words: readonly string[], flags: SharedFlags, view: View<Row>, otherwise: OutputFormat, extras: ListingExtras = {}): Promise<number> {
  const format = formatOf(flags.format, otherwise);
  const options = await extractOptionsOf(flags);
  const messages = new Messages({ quiet: flags.quiet === true, colour: flags.color });
  const inputs = await expandInputs(words);
  if (inputs.every((input) => 'problem' in input && input.problem.startsWith('no letters'))) {
    throw new UsageError(inputs.map((input) => `${input.path}: ${'problem' in input ? input.problem : ''}`).join('\n'));
  }
  const writer = await writerFor(view, format, flags);
  const output: Output = flags.output === undefined || flags.output === '-' ? standardOutput() : await fileOutput(flags.output);
  const interrupt = (): void => {
    output.abandon();
    process.exit(exit.interrupted);
  };
  process.once('SIGINT', interrupt);
  let failed = 0;
  let written = 0;
  try {
    await output.write(writer.open());
    for await (const outcome of outcomes(inputs, options)) {
      if ('problem' in outcome) {
        failed++;
        messages.error(outcome.path, outcome.problem);
        continue;
      }
      written += view.rows === undefined ? 0 : 1;
      await output.write(writer.next(outcome.letter));
      messages.warnings(outcome.letter, view.warnings);
    }
    const tail = writer.close();
    if (format === 'table') {
      if (tail === '' && written > 0 && extras.nothing !== undefined) messages.note(extras.nothing);
      await output.write(tail + (extras.footer?.() ?? ''));
    } else {
      await output.write(tail);
    }
    await output.done();
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
  return failed > 0 ? exit.failed : exit.fine;
}
