import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { prepared } from '../helpers.ts';
import { amountsOf } from '../money/reading.ts';
import { datesIn } from '../dates/read.ts';
test('x', () => {
  const t = readFileSync('/tmp/wt-q-tmp/b2.txt', 'utf8');
  const p = prepared(t);
  for (const b of p.blocks) if (b.kind==='table'||b.kind==='heading') console.log(b.kind, JSON.stringify(p.text.slice(b.start, b.end)), b.section);
  console.log(JSON.stringify(amountsOf(t).map(a=>[a.text,a.amount,a.period,a.purpose])));
  console.log(JSON.stringify(datesIn(t)));
});
