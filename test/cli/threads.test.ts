import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/letter.ts';
import { emptyFolder, letters, manyLetters } from './run.ts';

describe('threads', () => {
  test('the same bytes from one and from three', async () => {
    const folder = join(emptyFolder(), 'in');
    manyLetters(folder, 110);
    writeFileSync(join(folder, 'letter-0070-broken.txt'), Buffer.from([0, 1, 2, 3]));
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => letters(['extract', folder, '--format', 'ndjson', '--jobs', jobs])),
    );
    expect(one!.code).toBe(1);
    expect(three!.code).toBe(1);
    expect(one!.stdout.split('\n')).toHaveLength(111);
    expect(three!.stdout).toBe(one!.stdout);
    expect(three!.stderr).toBe(one!.stderr);
    expect(three!.stderr).toMatch(/letter-0070-broken\.txt: is binary/u);
  });
  test.each(['0', 'x', '1.5', '1000'])('--jobs %s is a usage error', async (jobs) => {
    expect((await letters(['extract', 'seeds', '--jobs', jobs])).code).toBe(2);
  });
  test('letters that one thread reads from standard input, and problems, stand in their place', async () => {
    const folder = emptyFolder();
    manyLetters(join(folder, 'in'), 6);
    const words = ['extract', 'in/letter-0000.txt', 'nowhere.txt', '-', 'in', '--jobs', '2', '-q'];
    const { code, stdout, stderr } = await letters(words, { cwd: folder, input: 'Op 3 mei 2024.' });
    expect(code).toBe(1);
    expect(stderr).toBe('error: nowhere.txt: no such file or directory\n');
    expect((JSON.parse(stdout) as Letter[]).map(({ source }) => source.path)).toEqual([
      'in/letter-0000.txt',
      '-',
      ...[1, 2, 3, 4, 5].map((n) => `in/letter-000${n}.txt`),
    ]);
  });
  test('warnings and the other formats are those of one thread', async () => {
    const folder = join(emptyFolder(), 'in');
    manyLetters(folder, 20);
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => letters(['refs', folder, '--format', 'csv', '--jobs', jobs])),
    );
    expect(two).toEqual(one);
    expect(two!.stderr).toMatch(/warning/u);
  });
  test('a letter that takes long does not let the others pass it', async () => {
    const folder = emptyFolder();
    manyLetters(join(folder, 'in'), 80);
    const long = readFileSync('seeds/000_ab40309f5d1848c4.txt', 'utf8').repeat(25);
    for (const n of ['0000', '0003']) writeFileSync(join(folder, 'in', `letter-${n}.txt`), long);
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => letters(['dates', 'in', '--format', 'ndjson', '-q', '--jobs', jobs], { cwd: folder })),
    );
    expect(two!.stdout).toBe(one!.stdout);
  });
  test('Ctrl-C in the middle ends with 130 and leaves no half file', async () => {
    const folder = emptyFolder();
    manyLetters(join(folder, 'in'), 400);
    const words = ['extract', 'in', '--jobs', '2', '-q', '-o', 'out.json'];
    const child = spawn(process.execPath, [resolve('bin/letters.js'), ...words], { cwd: folder, stdio: 'ignore' });
    const closed = new Promise<number | null>((done) => {
      child.on('close', done);
    });
    const waiting = setInterval(() => {
      const half = readdirSync(folder).find((name) => name.endsWith('.tmp'));
      if (half !== undefined && statSync(join(folder, half)).size > 500_000) child.kill('SIGINT');
    }, 10);
    const code = await closed;
    clearInterval(waiting);
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual(['in']);
  });
  test('a reader that goes away ends all threads silently', async () => {
    const folder = join(emptyFolder(), 'in');
    manyLetters(folder, 300);
    const words = ['extract', folder, '--format', 'ndjson', '--jobs', '2', '-q'];
    const child = spawn(process.execPath, ['bin/letters.js', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => {
      child.on('close', done);
    });
    expect([code, stderr]).toEqual([0, '']);
  });
  test.each([
    ["throw new Error('out of strength');", 'out of strength'],
    ['process.exit(7);', 'a thread ended with code 7'],
  ])('a thread that dies (%s) ends the run with the reason, without half a file', async (code, reason) => {
    const folder = emptyFolder();
    for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    // It takes a letter, as any thread does, and tells nothing of it.
    const taking = "const { cells } = require('node:worker_threads').workerData.turns; Atomics.add(cells, 0, 1);";
    writeFileSync(join(folder, 'bin/worker.js'), `${taking} ${code}`);
    manyLetters(join(folder, 'in'), 40);
    const words = [join(folder, 'bin/letters.js'), 'extract', 'in', '--jobs', '2', '-o', 'out.json', '-q'];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const status = await new Promise((done) => {
      child.on('close', done);
    });
    expect([status, stderr]).toEqual([1, `error: ${reason}\n`]);
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual([]);
  });
});
