// Many letters, measured and not tested: seconds, the most memory held, and the same bytes from one thread and from two.
// node scripts/bench-many.js [20000]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    const words = ['bin/letters.js', 'extract', folder, '--format', 'ndjson', '--jobs', String(jobs), '-q'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const hash = createHash('sha256');
    /** @type {number | null} */
    let memory = null;
    const watch = setInterval(() => (memory = mostMemory(child.pid) ?? memory), 100);
    child.stdout.on('data', (bytes) => hash.update(bytes));
    child.on('close', () => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const sha256 = hash.digest('hex');
      const held = memory === null ? '' : `, at most ${Math.round(memory)} MB`;
      console.log(`${count} letters, ${jobs} thread(s): ${seconds.toFixed(1)} s${held}, sha256 ${sha256.slice(0, 16)}`);
      done({ seconds, sha256 });
    });
  });
}

const one = await read(1);
const two = await read(2);
rmSync(folder, { recursive: true });
console.log(`two threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`);
if (one.sha256 !== two.sha256) throw new Error('one thread and two give other bytes');
