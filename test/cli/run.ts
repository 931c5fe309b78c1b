import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = resolve('bin/letters.js');

/** Runs `letters` as a user does, with no terminal, and with nothing in the environment that sets colour or width. */
export function letters(
  words: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Run> {
  const {
    FORCE_COLOR: _force,
    NO_COLOR: _no,
    COLUMNS: _columns,
    NODE_EXTRA_CA_CERTS: _certificates,
    ...env
  } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...words], {
      env: { ...env, ...options.env },
      cwd: options.cwd ?? process.cwd(),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of letters made from the seeds: other numbers, so that each has a content of its own. */
export function manyLetters(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const seeds = readdirSync('seeds')
    .toSorted()
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
  for (let i = 0; i < count; i++) {
    const text = seeds[i % seeds.length]!.replaceAll('28 676', `${20 + (i % 17)} ${String(100 + i).padStart(3, '0')}`);
    writeFileSync(join(folder, `letter-${String(i).padStart(4, '0')}.txt`), text);
  }
}
