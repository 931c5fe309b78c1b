import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filled } from '../scripts/readme.js';

test('README.md shows what the commands print (npm run readme fills it)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(filled(readme)).toBe(readme);
}, 60_000);
