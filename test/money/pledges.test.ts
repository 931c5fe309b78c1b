import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/letter.ts';
import { extractLetter } from '../../src/pipeline.ts';
import { countPledges } from '../../src/relate/money/pledges.ts';
import { sourceOf } from '../helpers.ts';

function letterOf(text: string, path = 'a.txt'): Letter {
  return extractLetter({ ...sourceOf(text), path });
}

describe('what the Netherlands pledges', () => {
  test('sums pledges in euros, and says why the others do not count', () => {
    const { lines, totals } = countPledges([
      letterOf(
        'Nederland draagt meer dan € 450 miljoen bij aan internationale munitie-initiatieven. ' +
          'Nederland heeft € 100 mln. bijgedragen aan UNHCR, waarvan € 36 mln. is gealloceerd. ' +
          'Duitsland draagt € 500 miljoen bij aan Oekraïne. Het kabinet investeert € 2 miljard in Defensie. ' +
          'Nederland heeft USD 10 miljoen bijgedragen aan de Wereldbank.',
      ),
    ]);
    expect(totals).toEqual({ currency: 'EUR', total: 550e6, atLeast: true, approximate: false, count: 2 });
    expect(lines.map(({ counts, reason }) => [counts, reason])).toEqual([
      [true, 'pledged by the Netherlands, a lower bound'],
      [true, 'pledged by the Netherlands'],
      [false, 'allocation, no pledge'],
      [false, 'paid by Duitsland'],
      [false, 'budget, no pledge'],
      [false, 'in USD, not summed'],
    ]);
  });

  test('counts a pledge told twice once, within a letter and across letters', () => {
    const once = 'Nederland draagt € 20 mln. bij aan de Drone Coalitie voor de aanschaf van drones.';
    const again = 'Zoals gemeld draagt Nederland € 20 mln. bij aan de Drone Coalitie.';
    const { lines, totals } = countPledges([letterOf(`${once} ${again}`, 'a.txt'), letterOf(again, 'b.txt')]);
    expect(totals.total).toBe(20e6);
    expect(lines.map(({ reason }) => reason)).toEqual([
      'pledged by the Netherlands',
      'told before as money-1',
      'told before in a.txt (money-1)',
    ]);
  });

  test.each([
    ['to others', 'Nederland draagt € 20 mln. bij aan UNHCR.', 'Nederland draagt € 20 mln. bij aan UNICEF.'],
    [
      'for other years',
      'Nederland draagt in 2023 € 20 mln. bij aan UNHCR.',
      'Nederland draagt in 2024 € 20 mln. bij aan UNHCR.',
    ],
    [
      'for other things',
      'Nederland levert voor € 20 mln. aan drones aan Oekraïne.',
      'Nederland levert voor € 20 mln. aan generatoren aan Oekraïne.',
    ],
  ])('equal amounts %s are two', (_why, one, other) => {
    expect(countPledges([letterOf(one), letterOf(other, 'b.txt')]).totals.total).toBe(40e6);
  });

  test('nothing gives nothing', () => {
    expect(countPledges([]).totals).toEqual({
      currency: 'EUR',
      total: 0,
      atLeast: false,
      approximate: false,
      count: 0,
    });
  });
});
