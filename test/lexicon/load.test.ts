import { expect, test } from 'vitest';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { lexiconFileSchema, LexiconError, loadLexicon } from '../../src/lexicon/load.ts';
import { lexiconKeys } from '../../src/lexicon/schema.ts';

test('the built-in lexicon keeps to the schema of a user’s file', () => {
  expect(lexiconFileSchema.safeParse(builtinLexicon).error?.issues ?? []).toEqual([]);
});

test.each(lexiconKeys)('%s: every name stands once', (key) => {
  const names = builtinLexicon[key].map((term) => term.name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('own terms come first, an own term of a known name takes its place and keeps its forms', async () => {
  const lexicon = await loadLexicon(
    'missions:\n  - { name: Noordster, kind: operation, location: Groenland }\n  - { name: KFOR, kind: mission, forms: [K-FOR] }\n',
    'own.yaml',
  );
  expect(lexicon.missions.slice(0, 2)).toEqual([
    { name: 'Noordster', kind: 'operation', location: 'Groenland' },
    {
      name: 'KFOR',
      forms: ['K-FOR', 'Kosovo Force', 'Kosovo Forces'],
      kind: 'mission',
      organisation: 'NAVO',
      location: 'Kosovo',
    },
  ]);
  expect(lexicon.missions.filter((m) => m.name === 'KFOR')).toHaveLength(1);
  expect(lexicon.countries).toEqual(builtinLexicon.countries);
});

test('an empty file adds nothing', async () => {
  expect(await loadLexicon('', 'own.yaml')).toEqual(builtinLexicon);
});

test.each([
  ['missions: [\n  - x', /^own\.yaml, line \d+: /u],
  ['missions:\n  - name: X\n    kind: mission\n   bad: y\n', /^own\.yaml, line [34]: /u],
  ['mission:\n  - name: X\n', /^own\.yaml, line 1: unknown key 'mission'/u],
  ['units:\n  - name: kompanie\n    soort: x\n', /^own\.yaml, line 3: unknown key 'soort' in units\[1\]/u],
  ['units:\n  - name: a\n  - forms: [b]\n', /^own\.yaml, line 3: units\[2\]\.name is missing/u],
  ['units:\n  - name: 7\n', /^own\.yaml, line 2: units\[1\]\.name must be text/u],
  ['units: kompanie\n', /^own\.yaml, line 1: units must be a list/u],
  ['units:\n  - kompanie\n', /^own\.yaml, line 2: units\[1\] must be a mapping/u],
  ['units:\n  - name: ""\n', /^own\.yaml, line 2: units\[1\]\.name is empty/u],
  ['units:\n  - name: a\n    people: ja\n', /^own\.yaml, line 3: units\[1\]\.people must be true or false/u],
  [
    'missions:\n  - name: a\n    kind: reis\n',
    /^own\.yaml, line 3: missions\[1\]\.kind must be one of mission, operation/u,
  ],
  ['missions:\n  - name: a\n', /^own\.yaml, line 2: missions\[1\]\.kind /u],
  ['- a\n- b\n', /^own\.yaml, line 1: the file must be a mapping/u],
  ['units:\n  - { name: a, name: b }\n', /^own\.yaml, line 2: /u],
])('%j is refused by line', async (yaml, message) => {
  await expect(loadLexicon(yaml, 'own.yaml')).rejects.toThrow(LexiconError);
  await expect(loadLexicon(yaml, 'own.yaml')).rejects.toThrow(message);
});
