import { Command, CommanderError, Option } from 'commander';
import { outputFormats } from '../emit/emitter.ts';
import { version } from '../version.ts';
import { UsageError, exit } from './errors.ts';

/** A command that reads letters: its name, what it is for, two examples that the tests run, and its own flags. */
interface ListingCommand {
  readonly name: string;
  readonly summary: string;
  readonly format: string;
  readonly examples: readonly [string, string];
  readonly load: () => Promise<{ readonly run: (files: string[], flags: object) => Promise<number> }>;
  readonly flags?: readonly Option[];
}

const listings: readonly ListingCommand[] = [
  {
    name: 'extract',
    summary: 'every fact of every letter',
    format: 'json',
    examples: ['letters extract seeds', 'letters extract seeds --format yaml -o facts.yaml'],
    load: () => import('./commands/extract.ts'),
    flags: [
      new Option('--resume', 'with -o and ndjson: leave out the letters that an earlier run has finished'),
      new Option(
        '--from <format>',
        'read standard input as ndjson: {"id", "text"} a line in, a letter a line out',
      ).choices(['ndjson']),
    ],
  },
  {
    name: 'refs',
    summary: 'citations, with identifiers and links',
    format: 'table',
    examples: ['letters refs seeds', 'letters refs seeds --unique --format csv'],
    load: () => import('./commands/refs.ts'),
    flags: [
      new Option('--unique', 'one line a paper, with how often it is cited'),
      new Option('--type <types>', 'only these types, separated by commas'),
    ],
  },
  {
    name: 'money',
    summary: 'amounts line by line, and the sum that the Netherlands pledges',
    format: 'table',
    examples: ['letters money seeds', 'letters money seeds --format ndjson'],
    load: () => import('./commands/money.ts'),
  },
  {
    name: 'dates',
    summary: 'calendar expressions, in EDTF',
    format: 'table',
    examples: ['letters dates seeds', 'letters dates letter.txt --reference-date 2024-05-31'],
    load: () => import('./commands/dates.ts'),
  },
  {
    name: 'sessions',
    summary: 'who meets when, about what and with whom',
    format: 'table',
    examples: ['letters sessions seeds', 'letters sessions seeds --format csv'],
    load: () => import('./commands/sessions.ts'),
  },
  {
    name: 'deployments',
    summary: 'what the Netherlands sends where, with how many',
    format: 'table',
    examples: ['letters deployments seeds', 'letters deployments seeds --format yaml'],
    load: () => import('./commands/deployments.ts'),
  },
  {
    name: 'promises',
    summary: 'what the government promises to tell or send the House',
    format: 'table',
    examples: ['letters promises seeds', 'letters promises seeds --format json'],
    load: () => import('./commands/promises.ts'),
  },
];

const fileArgument = 'a path, a directory (searched for letters), a glob, or - for standard input';

function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  $ ${example}`).join('\n')}\n`;
}

/** Flags of every command that writes data. */
function withOutput(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to a file, through a temporary one; - is standard output')
    .option('-q, --quiet', 'no warnings, errors only')
    .option('--color', 'colour, whatever the terminal')
    .option('--no-color', 'no colour');
}

/** Flags of every command that reads letters. */
function withReading(command: Command): Command {
  return command
    .option('--reference-date <day>', 'day against which a letter that states no date is read, 2024-05-31')
    .option('--files-from <file>', 'read the paths from a file or - (one a line, or NUL-separated)')
    .option('-j, --jobs <number>', 'threads to read with; as many as pay by default')
    .option('--lexicon <file>', 'a YAML file with terms of your own (missions, bodies, units …)');
}

/**
 * The command tree. `done` is told the exit code of the command that ran.
 */
export function buildProgram(done: (code: number) => void): Command {
  const program = new Command('letters')
    .description("Turns Dutch ministers' letters to parliament (Kamerbrieven) into structured data.")
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false });
  program.addHelpText('after', examplesText(['letters extract letter.pdf', 'letters refs seeds --format csv']));

  for (const listing of listings) {
    const command = program
      .command(listing.name)
      .summary(listing.summary)
      .description(`Prints ${listing.summary}.`)
      .argument('[file...]', fileArgument)
      .addOption(new Option('-f, --format <format>', 'how to print it').choices(outputFormats).default(listing.format))
      .exitOverride();
    for (const flag of listing.flags ?? []) command.addOption(flag);
    withReading(withOutput(command))
      .addHelpText('after', examplesText(listing.examples))
      .action(async (files: string[], flags: object) => {
        const { run } = await listing.load();
        done(await run(files, flags));
      });
  }

  withOutput(
    program
      .command('text')
      .summary('the text that spans point into')
      .description('Prints exactly the text that spans point into.')
      .argument('<file>', 'a path, or - for standard input'),
  )
    .option('--layout', 'what the reader saw: one line a block (letterhead, heading, paragraph, footnote, table)')
    .addHelpText('after', examplesText(['letters text letter.txt', 'letters text --layout letter.txt']))
    .exitOverride()
    .action(async (file: string, flags: object) => {
      const { run } = await import('./commands/text.ts');
      done(await run(file, flags));
    });

  withOutput(
    program
      .command('schema')
      .summary('the JSON Schema of the output')
      .description('Prints the JSON Schema (2020-12) of what `letters extract` prints.'),
  )
    .addHelpText('after', examplesText(['letters schema', 'letters schema -o letters.schema.json']))
    .exitOverride()
    .action(async (flags: object) => {
      const { run } = await import('./commands/schema.ts');
      done(await run(flags));
    });
  return program;
}

/** Runs the command line on its arguments and gives the exit code; never throws. */
export async function runProgram(words: readonly string[]): Promise<number> {
  let code: number = exit.fine;
  const program = buildProgram((result) => {
    code = result;
  });
  if (words.length === 0) {
    if (process.stdout.isTTY) {
      program.outputHelp();
      return exit.fine;
    }
    program.outputHelp({ error: true });
    return exit.usage;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
    const { reasonOf } = await import('./errors.ts');
    process.stderr.write(`error: ${reasonOf(error)}\n`);
    return error instanceof UsageError ? exit.usage : exit.failed;
  }
}
