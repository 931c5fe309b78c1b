// Runs every example of examples/ whose engine is on this machine over 300 letters, and holds its output against that of
// the filter alone. Not part of the tests: the engines are not the project's own.
// node scripts/examples.js [HOST,HOST]   (hosts that ssh reaches, where the program stands under the same path)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const hosts = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
const program = resolve('bin/letters.js');
const env = { ...process.env, LETTERS: program };
const letters = join(folder, 'letters.ndjson');
const facts = join(folder, 'facts.ndjson');

/**
 * Runs a command in the folder, its output in a file there.
 * @param {readonly string[]} words @param {{ input?: string, output: string }} files @returns {string | null} why it failed, else null
 */
function run([command = '', ...words], { input, output }) {
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const done = spawnSync(command, words, { cwd: folder, env, stdio: [stdin, openSync(output, 'w'), 'pipe'] });
  if (done.error) return done.error.message;
  return done.status === 0 ? null : done.stderr.toString().trim();
}

/** @param {string} file */
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether a command answers. @param {readonly string[]} words */
const isHere = ([command = '', ...words]) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** Python 3 that has a package: a machine may have several. @param {string} name */
const pythonWith = (name) => ['python3', '/usr/bin/python3'].find((python) => isHere([python, '-c', `import ${name}`]));

/** @param {string} name */
const example = (name) => resolve('examples', name);

let failed = false;
/** @param {string} name @param {string} result @param {boolean} [bad] */
function tell(name, result, bad = false) {
  console.log(`${name.padEnd(28)} ${result}`);
  if (bad) failed = true;
}

/** An engine that drives the filter: the same bytes must come out. @param {string} name @param {readonly string[]} words @param {{ input?: string, output?: string }} [files] */
function drives(name, words, { input, output = join(folder, 'driven.ndjson') } = {}) {
  const problem = run(words, { ...(input === undefined ? {} : { input }), output: join(folder, 'driven.ndjson') });
  const same = problem === null && digest(output) === digest(facts);
  tell(name, problem ?? (same ? 'the same bytes' : 'other bytes'), !same);
}

/** What reads the facts: it must print something. @param {string} name @param {readonly string[]} words @param {string} [input] */
function reads(name, words, input) {
  const output = join(folder, 'read.txt');
  const problem = run(words, { ...(input === undefined ? {} : { input }), output });
  const rows = problem === null ? readFileSync(output, 'utf8').trim().split('\n').length : 0;
  tell(name, problem ?? `${rows} lines`, rows < 2);
}

const made = join(folder, 'made');
spawnSync(process.execPath, ['scripts/many.js', made, '300'], { stdio: 'inherit' });
const paths = readdirSync(made).map((name) => join(made, name));
const python = pythonWith('json');
if (python) {
  const problem = run([python, example('to-ndjson.py'), ...paths.toSorted()], { output: letters });
  tell('to-ndjson.py', problem ?? '300 letters', problem !== null);
} else {
  tell('to-ndjson.py', 'not here');
  const lines = paths.toSorted().map((id) => JSON.stringify({ id, text: readFileSync(id, 'utf8') }));
  writeFileSync(letters, `${lines.join('\n')}\n`);
}
const problem = run([program, 'extract', '--from', 'ndjson', '-q'], { input: letters, output: facts });
if (problem !== null) throw new Error(problem);

if (isHere(['parallel', '--version'])) {
  drives('parallel.sh', ['sh', example('parallel.sh')], { input: letters });
  if (hosts) drives('parallel.sh, over hosts', ['sh', example('parallel.sh'), '--sshlogin', hosts], { input: letters });
} else tell('parallel.sh', 'not here');

const dask = pythonWith('dask.bag');
if (dask) {
  const output = join(folder, 'dask.ndjson');
  drives('dask_filter.py', [dask, example('dask_filter.py'), letters, output], { output });
} else tell('dask_filter.py', 'not here');

const spark = join(folder, 'spark');
if (isHere(['spark-submit', '--version'])) {
  const failure = run(['spark-submit', example('spark_pipe.py'), letters, spark], {
    output: join(folder, 'spark.txt'),
  });
  const parts = failure === null ? readdirSync(spark).filter((name) => name.startsWith('part-')) : [];
  const whole = join(folder, 'spark.ndjson');
  writeFileSync(whole, Buffer.concat(parts.toSorted().map((name) => readFileSync(join(spark, name)))));
  const same = digest(whole) === digest(facts);
  tell('spark_pipe.py', failure ?? (same ? 'the same bytes' : 'other bytes'), !same);
} else tell('spark_pipe.py', 'not here');

const pandas = pythonWith('pandas');
if (pandas) reads('read_pandas.py', [pandas, example('read_pandas.py'), facts]);
else tell('read_pandas.py', 'not here');
if (isHere(['duckdb', '--version'])) reads('read_duckdb.sql', ['duckdb'], example('read_duckdb.sql'));
else tell('read_duckdb.sql', 'not here');

rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
