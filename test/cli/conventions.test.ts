import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Letter } from '../../src/letter.ts';
import { emptyFolder, letters } from './run.ts';

const seeds = readdirSync('seeds').toSorted();
const listings = ['extract', 'refs', 'money', 'dates', 'sessions', 'deployments', 'promises'];
const escapeByte = /\u001b/u;

describe('1. data on stdout, messages on stderr', () => {
  test('JSON stays JSON when there are warnings', async () => {
    const { stdout, stderr, code } = await letters(['extract', '-'], { input: 'Zie Kamerstuk, 28 676, nr. 451.' });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^-:1: warning: .*28 676, nr\. 451/u);
    expect((JSON.parse(stdout) as Letter[])[0]!.references[0]!.identifier).toBe('kst-28676-451');
  });
  test('-q says nothing of warnings', async () => {
    const { stderr } = await letters(['extract', '-', '-q'], { input: 'Zie Kamerstuk, 28 676, nr. 451.' });
    expect(stderr).toBe('');
  });
});

describe('2. formats', () => {
  test.each(listings)('%s prints the same values as JSON, YAML and NDJSON', async (command) => {
    const [json, yaml, ndjson] = await Promise.all(
      ['json', 'yaml', 'ndjson'].map((format) => letters([command, 'seeds', '--format', format])),
    );
    const values = JSON.parse(json!.stdout) as unknown[];
    expect(values).toHaveLength(5);
    expect(parse(yaml!.stdout, { version: '1.2' })).toEqual(values);
    expect(
      ndjson!.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(values);
  });
  test.each(listings)(
    '%s prints CSV that opens in a spreadsheet: BOM, header, a column for the letter',
    async (command) => {
      const { stdout } = await letters([command, 'seeds', '--format', 'csv']);
      const [header, ...rows] = stdout.trimEnd().split('\r\n');
      expect(header).toMatch(/^\u{FEFF}letter,/u);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(row).toMatch(/^seeds\//u);
    },
  );
  test('an unknown format is a usage error that names the formats', async () => {
    const { code, stderr, stdout } = await letters(['refs', 'seeds', '--format', 'xml']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/json, yaml, ndjson, csv, table/u);
  });
});

describe('3. -o', () => {
  test('writes the file through a rename and leaves nothing else', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'facts.json');
    const { code, stdout } = await letters(['extract', 'seeds', '-o', file]);
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(5);
    expect(readdirSync(folder)).toEqual(['facts.json']);
  });
  test('-o - is stdout', async () => {
    const [plain, dash] = await Promise.all([letters(['dates', 'seeds']), letters(['dates', 'seeds', '-o', '-'])]);
    expect(dash.stdout).toBe(plain.stdout);
  });
  test('a place that cannot be written is an error and no crash', async () => {
    const { code, stderr } = await letters(['extract', 'seeds', '-o', '/nowhere/at/all.json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*no such file or directory/u);
  });
});

describe('4. exit codes; the other files are still done', () => {
  test('a missing file', async () => {
    const { code, stdout, stderr } = await letters(['extract', 'nothing.txt', `seeds/${seeds[0]}`]);
    expect(code).toBe(1);
    expect(stderr).toContain('nothing.txt: no such file or directory');
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
  test('a directory without letters is no input', async () => {
    const { code, stderr } = await letters(['extract', emptyFolder()]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no letters in this directory/u);
  });
  test('an empty file, a binary, broken UTF-8, a letter without facts', async () => {
    const folder = emptyFolder();
    const files: Record<string, Uint8Array> = {
      'a-empty.txt': Buffer.from(''),
      'b-binary.txt': Buffer.from([1, 2, 3, 0, 0, 255, 254, 0, 7, 8]),
      'c-broken.txt': Buffer.concat([
        Buffer.from('Oekraïne op 3 mei 2024 '),
        Buffer.from([0xc3]),
        Buffer.from(' en verder'),
      ]),
      'd-nothing.txt': Buffer.from('Niets te melden.'),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const { code, stdout, stderr } = await letters(['extract', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/a-empty\.txt: is empty/u);
    expect(stderr).toMatch(/b-binary\.txt: is binary/u);
    expect(stderr).toMatch(/c-broken\.txt: warning: .*UTF-8/u);
    const read = JSON.parse(stdout) as Letter[];
    expect(read.map((letter) => letter.source.path.slice(folder.length + 1))).toEqual([
      'c-broken.txt',
      'd-nothing.txt',
    ]);
    expect(read[0]!.dates.map((date) => date.edtf)).toEqual(['2024-05-03']);
    expect(read[1]!.dates).toEqual([]);
  });
  test('a wrong day for --reference-date', async () => {
    const { code, stderr } = await letters(['dates', 'seeds', '--reference-date', '2024-02-30']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/2024-02-30/u);
  });
  test.each([['-'], ['--from', 'ndjson']])(
    'Ctrl-C ends with 130 and leaves no half file: extract %s',
    async (...input) => {
      const folder = emptyFolder();
      const words = [resolve('bin/letters.js'), 'extract', ...input, '-o', join(folder, 'out.json')];
      const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'ignore'] });
      const closed = new Promise<number | null>((done) => {
        child.on('close', done);
      });
      const waiting = setInterval(() => {
        if (readdirSync(folder).length > 0) child.kill('SIGINT');
      }, 10);
      const code = await closed;
      clearInterval(waiting);
      expect(code).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe('5. help and nearest names', () => {
  test('no arguments without a terminal: the help on stderr, exit 2', async () => {
    const { code, stdout, stderr } = await letters([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/Usage: letters/u);
  });
  test.each([
    [['extrct', 'seeds'], 'extract'],
    [['refs', '--formt', 'csv', 'seeds'], '--format'],
  ])('%j: the nearest name', async (words, nearest) => {
    const { code, stderr } = await letters(words);
    expect(code).toBe(2);
    expect(stderr).toContain(nearest);
  });
});

describe('6. colour', () => {
  test.each(listings)('%s has no escape byte in a pipe', async (command) => {
    const { stdout, stderr } = await letters([command, 'seeds', 'nothing.txt', '--format', 'table']);
    expect(stdout + stderr).not.toMatch(escapeByte);
  });
  test.each([
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ NO_COLOR: '1' }, ['--color'], true],
    [{ FORCE_COLOR: '0' }, [], false],
  ])('%j %j', async (env, flags, coloured) => {
    const { stdout } = await letters(['dates', 'seeds', ...flags], { env });
    expect(escapeByte.test(stdout)).toBe(coloured);
  });
  test('never in a file', async () => {
    const file = join(emptyFolder(), 'out.txt');
    await letters(['dates', 'seeds', '-o', file], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toMatch(escapeByte);
  });
});

describe('8. the same bytes', () => {
  test('whatever the time zone and locale', async () => {
    const [here, there] = await Promise.all([
      letters(['extract', 'seeds']),
      letters(['extract', 'seeds'], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }),
    ]);
    expect(there.stdout).toBe(here.stdout);
  });
  test('a directory is read in the order of its names, and a file named twice once', async () => {
    const { stdout } = await letters(['extract', 'seeds', `seeds/${seeds[0]}`]);
    expect((JSON.parse(stdout) as Letter[]).map((letter) => letter.source.path)).toEqual(
      seeds.map((name) => `seeds/${name}`),
    );
  });
});

describe('inputs', () => {
  test('a glob, and a name with glob characters that is a file', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'a[1].txt'), 'Op 3 mei 2024.');
    writeFileSync(join(folder, 'sub', 'b.txt'), 'Op 4 mei 2024.');
    const named = await letters(['extract', 'a[1].txt'], { cwd: folder });
    expect((JSON.parse(named.stdout) as Letter[])[0]!.dates).toHaveLength(1);
    const glob = await letters(['extract', '**/*.txt'], { cwd: folder });
    expect((JSON.parse(glob.stdout) as Letter[]).map((letter) => letter.source.path)).toEqual([
      'a[1].txt',
      'sub/b.txt',
    ]);
    const none = await letters(['extract', '*.pdf'], { cwd: folder });
    expect([none.code, none.stderr]).toEqual([2, 'error: *.pdf: no file matches this pattern\n']);
  });
});

describe('10. pipes', () => {
  test('a reader that goes away ends the program silently', async () => {
    const child = spawn('sh', [
      '-c',
      `${process.execPath} bin/letters.js extract seeds seeds/* 2>&1 >/dev/null | head -1; ${process.execPath} bin/letters.js extract seeds | head -1`,
    ]);
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    await new Promise((done) => {
      child.on('close', done);
    });
    expect(output.trim().split('\n').at(-1)).toBe('[');
    expect(output).not.toMatch(/EPIPE/u);
  });
});

describe('11. every --help shows two examples that run', () => {
  test.each([...listings, 'text', 'schema'])('%s', async (command) => {
    const { stdout, code } = await letters([command, '--help']);
    expect(code).toBe(0);
    const examples = [...stdout.matchAll(/^ {2}\$ letters (.*)$/gmu)].map((match) => match[1]!.split(' '));
    expect(examples).toHaveLength(2);
    const folder = emptyFolder();
    writeFileSync(join(folder, 'letter.txt'), readFileSync(`seeds/${seeds[2]}`));
    for (const words of examples) {
      const run = await letters(
        words.map((word) => (word.startsWith('seeds') ? resolve(word) : word)),
        { cwd: folder },
      );
      expect([words.join(' '), run.code]).toEqual([words.join(' '), 0]);
    }
  });
});
