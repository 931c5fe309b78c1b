import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { readSource } from '../../src/read/index.ts';
import { type Gold, type GoldFact, compare, overlap } from './match.ts';

/** Fields of each kind that must be as in the gold, where the gold has them. */
const exact: Readonly<Record<string, readonly string[]>> = {
  dates: ['relation'],
  references: ['dossier', 'dossierSuffix', 'number', 'date', 'title'],
  money: ['qualifier', 'kind', 'payer', 'period'],
  percentages: ['of'],
  abbreviations: ['long'],
  sessions: ['type', 'ordinal', 'edition', 'date'],
  deployments: ['count', 'personnel', 'start', 'end', 'status'],
  promises: ['due', 'dueModifier', 'dueText', 'condition'],
};

describe.each(readdirSync('fixtures/gold'))('%s', async (name) => {
  const gold = JSON.parse(readFileSync(`fixtures/gold/${name}`, 'utf8')) as Gold;
  const letter = extractLetter(await readSource(readFileSync(`seeds/${gold.file}`), gold.file));

  test('metadata', () => {
    const { referenceDate, referenceDateNote: _note, documentType: _type, ...stated } = gold.metadata;
    expect(letter.metadata).toMatchObject(stated);
    expect(letter.metadata.referenceDate?.start).toMatch(new RegExp(`^${String(referenceDate)}`, 'u'));
  });

  test('meeting', () => {
    expect(letter.meeting).toMatchObject(gold.meeting!);
  });

  test.each(Object.keys(exact))('%s', (kind) => {
    const facts = gold[kind] as GoldFact[];
    const { missing, spurious, pairs } = compare(kind as 'dates', facts, letter);
    expect({ missing, spurious }).toEqual({ missing: [], spurious: [] });
    for (const [wanted, found] of pairs) {
      if (wanted.optional === true) continue;
      for (const field of exact[kind]!) {
        if (!(field in wanted)) continue;
        expect([wanted.quote ?? wanted['short'], field, found[field]]).toEqual([
          wanted.quote ?? wanted['short'],
          field,
          wanted[field],
        ]);
      }
    }
  });

  test('deployments are where the gold says', () => {
    for (const [wanted, found] of compare('deployments', gold['deployments'] as GoldFact[], letter).pairs) {
      if (typeof wanted['location'] === 'string' && wanted.optional !== true)
        expect(overlap(wanted['location'], String(found['location']))).toBe(1);
    }
  });

  test('a part of an amount points to its whole', () => {
    const facts = gold['money'] as GoldFact[];
    for (const part of facts.filter((fact) => fact['partOf'] !== undefined)) {
      const whole = letter.money.find((fact) => fact.amount === facts[(part['partOf'] as number) - 1]!['amount']);
      expect(letter.money.find((fact) => fact.amount === part['amount'])?.partOf).toBe(whole?.id);
    }
  });
});
