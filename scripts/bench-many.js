// Many letters, measured and not tested: seconds, the most memory held, and the same bytes from one thread and from two.
// node scripts/bench-many.js [20000]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const count = process.argv[2] ?? '20000';
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
spawnSync(process.execPath, ['scripts/many.js', folder, count], { stdio: 'inherit' });

/** The most memory that a process has held so far, in MB; null where the system does not tell. @param {number | undefined} pid */
function mostMemory(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Reads all letters with so many threads. @param {number} jobs @returns {Promise<{ seconds: number, sha256: string }>} */
function read(jobs) {
  return new Promise((done) => {
    const start = process.hrtime.bigint();
    // To a file, and hashed afterwards: what reads a pipe would take part of a core.
    const output = join(folder, `facts-${jobs}`);
    const words = ['bin/letters.js', 'extract', `${folder}/*.txt`, '--format', 'ndjson', '--jobs', String(jobs), '-q'];
    const child = spawn(process.execPath, [...words, '-o', output], { stdio: ['ignore', 'ignore', 'inherit'] });
    /** @type {number | null} */
    let memory = null;
    const watch = setInterval(() => (memory = mostMemory(child.pid) ?? memory), 100);
    child.on('close', () => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const hash = createHash('sha256');
      createReadStream(output)
        .on('data', (bytes) => hash.update(bytes))
        .on('end', () => tell(hash.digest('hex')));
      /** @param {string} sha256 */
      const tell = (sha256) => {
        const held = memory === null ? '' : `, at most ${Math.round(memory)} MB`;
        console.log(
          `${count} letters, ${jobs} thread(s): ${seconds.toFixed(1)} s${held}, sha256 ${sha256.slice(0, 16)}`,
        );
        done({ seconds, sha256 });
      };
    });
  });
}

const one = await read(1);
const two = await read(2);
rmSync(folder, { recursive: true });
console.log(`two threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`);
if (one.sha256 !== two.sha256) throw new Error('one thread and two give other bytes');
