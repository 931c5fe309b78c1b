import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepared } from './helpers.ts';
import { cleanText } from '../src/text/clean.ts';

test.each(readdirSync('seeds'))('%s is prepared', (name) => {
  const p = prepared(readFileSync(`seeds/${name}`, 'utf8'));
  for (const s of p.sentences) {
    const pieces = p.map.pieces(s);
    expect(pieces.map((r) => cleanText(p.source.text.slice(r.start, r.end))).join(' ')).toBe(p.text.slice(s.start, s.end));
  }
});
