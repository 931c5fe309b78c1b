// Speed, measured and not tested: characters a second of extractLetter, and start-up beside bare node, in pairs.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { nl } from 'chrono-node';
import { extractLetter, readSource } from '../dist/index.js';

const seeds = readdirSync('seeds')
  .toSorted()
  .map((name) => `seeds/${name}`);
const env = { ...process.env };
// Adds 35 ms to every start of Node, here and in what we compare with.
delete env.NODE_EXTRA_CA_CERTS;

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Nanoseconds since a moment. @param {bigint} start */
const elapsed = (start) => Number(process.hrtime.bigint() - start);

/** Million characters a second of `work` over the seeds, as the median of rounds of about a fifth of a second. @param {(source: import('../dist/index.js').Source) => unknown} work @param {import('../dist/index.js').Source[]} sources */
function throughput(work, sources) {
  const characters = sources.reduce((sum, source) => sum + source.text.length, 0);
  const rounds = [];
  for (let round = 0; round < 15; round++) {
    const start = process.hrtime.bigint();
    let passes = 0;
    while (process.hrtime.bigint() - start < 200_000_000n) {
      for (const source of sources) work(source);
      passes++;
    }
    rounds.push((characters * passes) / (elapsed(start) / 1e3));
  }
  return median(rounds.slice(5));
}

/** @param {string[]} words */
function once(words) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, words, { env, stdio: 'ignore' });
  return elapsed(start) / 1e6;
}

/** Milliseconds that a command takes more than bare node, pair by pair. @param {string} name @param {string[]} words */
function startUp(name, words) {
  const pairs = Array.from({ length: 31 }, () => ({ bare: once(['-e', '0']), command: once(words) }));
  const bare = median(pairs.map((pair) => pair.bare));
  const over = median(pairs.map((pair) => pair.command - pair.bare));
  console.log(`${name.padEnd(28)} bare node ${bare.toFixed(1)} ms, + ${over.toFixed(1)} ms`);
}

const sources = await Promise.all(seeds.map(async (path) => readSource(readFileSync(path), path)));
/** @param {string} name @param {number} value */
const tell = (name, value) => console.log(`${name.padEnd(28)} ${value.toFixed(2)} million characters a second`);
tell(
  'extractLetter, five letters',
  throughput((source) => extractLetter(source), sources),
);
tell(
  'chrono-node (nl), dates only',
  throughput((source) => nl.parse(source.text), sources),
);
startUp('letters --help', ['bin/letters.js', '--help']);
startUp('letters extract FILE', ['bin/letters.js', 'extract', seeds[1] ?? '']);
