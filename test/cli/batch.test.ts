import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, letters, manyLetters } from './run.ts';

describe('--files-from', () => {
  const two = ['seeds/003_167e56d14b466090.txt', 'seeds/000_ab40309f5d1848c4.txt'];
  test.each([
    ['lines', two.join('\n')],
    ['CRLF lines', `${two.join('\r\n')}\r\n`],
    ['NUL, as find -print0 writes', `${two.join('\0')}\0`],
  ])('%s, in their order', async (_name, list) => {
    const { stdout, code } = await letters(['extract', '--files-from', '-'], { input: list });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { source: { path: string } }[]).map((letter) => letter.source.path)).toEqual(two);
  });
  test('a list that is not there, and an empty one', async () => {
    expect((await letters(['extract', '--files-from', 'nowhere.txt'])).code).toBe(2);
    expect((await letters(['extract', '--files-from', '-'], { input: '' })).code).toBe(2);
  });
});

describe('--resume', () => {
  test('killed in the middle and taken up, the output is that of an uninterrupted run', async () => {
    const folder = emptyFolder();
    manyLetters(join(folder, 'in'), 400);
    const words = ['extract', 'in', '--format', 'ndjson', '-q', '-o'];
    await letters([...words, 'whole.ndjson'], { cwd: folder });
    const out = join(folder, 'cut.ndjson');
    const child = spawn(process.execPath, [resolve('bin/letters.js'), ...words, 'cut.ndjson', '--resume'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const closed = new Promise((done) => {
      child.on('close', done);
    });
    while (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`).length < 500_000) {
      await new Promise((done) => {
        setTimeout(done, 5);
      });
    }
    child.kill('SIGKILL');
    await closed;
    expect(existsSync(out)).toBe(false);
    const { code, stderr } = await letters(['extract', 'in', '--format', 'ndjson', '-o', 'cut.ndjson', '--resume'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/ of 400 letters were done before/u);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(folder, 'whole.ndjson'), 'utf8'));
    expect(readdirSync(folder).toSorted()).toEqual(['cut.ndjson', 'in', 'whole.ndjson']);
  });
  test('a letter that has changed is read again, one that is gone is left out, a new one stands in its place', async () => {
    const folder = emptyFolder();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const words = ['extract', 'a.txt', 'b.txt', 'c.txt', '--format', 'ndjson', '--resume', '-o', 'out.ndjson'];
    put('b.txt', 'Op 3 mei 2024.');
    put('c.txt', 'Op 4 mei 2024.');
    await letters(words, { cwd: folder });
    put('a.txt', 'Op 1 mei 2024.');
    put('b.txt', 'Op 2 mei 2024.');
    expect((await letters(words, { cwd: folder })).stderr).toMatch(/^1 of 3 letters were done before/u);
    const days = readFileSync(join(folder, 'out.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { dates: { edtf: string }[] }).dates[0]!.edtf);
    expect(days).toEqual(['2024-05-01', '2024-05-02', '2024-05-04']);
  });
  test.each([[['extract', 'seeds', '--resume']], [['extract', 'seeds', '--resume', '-o', 'x.json']]])(
    '%j is a usage error',
    async (words) => {
      expect((await letters(words)).code).toBe(2);
    },
  );
});

describe('--from ndjson', () => {
  test('a line out for each line in, in order, an error line for a bad one', async () => {
    const input = [
      '{"id":"a","text":"Zie Kamerstuk 28 676, nr. 426."}',
      '',
      'nonsense',
      '{"id":7,"text":"Op 3 mei 2024."}',
      '{"id":"c"}',
    ].join('\n');
    const { code, stdout } = await letters(['extract', '--from', 'ndjson', '-q'], { input });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(lines.map((line) => [line['id'], typeof line['error']])).toEqual([
      ['a', 'undefined'],
      [null, 'string'],
      [7, 'undefined'],
      ['c', 'string'],
    ]);
    expect(lines[1]!['line']).toBe(3);
  });
  test('it takes no files', async () => {
    expect((await letters(['extract', '--from', 'ndjson', 'seeds'])).code).toBe(2);
  });
});

describe('--lexicon', () => {
  test('terms of the user are read; a bad file is an error that names the line', async () => {
    const folder = emptyFolder();
    const input = 'Nederland levert een verkenningspeloton aan de missie Operatie Zonnestraal in Mali.';
    writeFileSync(
      join(folder, 'mine.yaml'),
      'missions:\n  - name: Operatie Zonnestraal\n    kind: operation\n    location: Mali\n',
    );
    const mine = await letters(['deployments', '-', '--lexicon', join(folder, 'mine.yaml'), '--format', 'json'], {
      input,
    });
    expect((JSON.parse(mine.stdout) as { deployments: { mission: string }[] }[])[0]!.deployments[0]!.mission).toBe(
      'Operatie Zonnestraal',
    );
    writeFileSync(join(folder, 'bad.yaml'), 'missions:\n  - name: X\n    kind: nonsense\n');
    const bad = await letters(['deployments', '-', '--lexicon', join(folder, 'bad.yaml')], { input });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toMatch(/bad\.yaml.{1,9}3/u);
  });
});

describe('letters.config.yaml', () => {
  const input = 'Nederland levert een verkenningspeloton aan Operatie Zonnestraal.';
  test('names lexicons of the folder', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'places.yaml'),
      'missions:\n  - name: Operatie Zonnestraal\n    kind: operation\n    location: Sahel\n',
    );
    writeFileSync(join(folder, 'letters.config.yaml'), 'lexicon:\n  - places.yaml\n');
    const { stdout } = await letters(['deployments', '-', '--format', 'json'], { input, cwd: folder });
    expect((JSON.parse(stdout) as { deployments: { location: string }[] }[])[0]!.deployments[0]!.location).toBe(
      'Sahel',
    );
  });
  test.each([
    ['lexicons: x.yaml\n', /letters\.config\.yaml, line 1: unknown key 'lexicons'/u],
    ['\nlexicon: [1]\n', /letters\.config\.yaml, line 2: /u],
    ['lexicon: nowhere.yaml\n', /nowhere\.yaml: no such file/u],
    ['a: [\n', /letters\.config\.yaml, line /u],
  ])('%j is a configuration error', async (config, message) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'letters.config.yaml'), config);
    const { code, stderr } = await letters(['deployments', '-'], { input, cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('terminal safety', () => {
  test('control characters of a letter never reach the output', async () => {
    const input = 'Op 3 mei 2024 \u001b[31m zei de minister\u0007 dat Nederland €3 miljoen\u009b geeft aan =SUM(A1).';
    for (const format of ['json', 'yaml', 'ndjson', 'csv', 'table']) {
      const { stdout } = await letters(['extract', '-', '--format', format], { input });
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u);
    }
  });
  test('a cell of CSV never becomes a formula', async () => {
    const { stdout } = await letters(['extract', '-', '--format', 'csv'], { input: 'De -8% daling en +12% stijging.' });
    expect(stdout).toContain(",'-8%,-8,");
  });
});
