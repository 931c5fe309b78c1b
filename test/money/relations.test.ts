import { describe, expect, test } from 'vitest';
import type { DateFields } from '../../src/extractors/dates/schema.ts';
import { readMoney } from '../../src/extractors/money/read.ts';
import type { Named } from '../../src/fact.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { relateMoney } from '../../src/relate/money/relate.ts';
import { prepared } from '../helpers.ts';
import { amountsOf } from './reading.ts';

describe('period', () => {
  test.each([
    ['Defensie stelt tussen 2024 en 2031 1,1 miljard euro beschikbaar.', ['2024/2031']],
    ['In 2023 zijn de aanvraagkosten €23 en de verlengkosten €13.', ['2023', '2023']],
    ['Voor 2025 is € 3,1 miljard gereserveerd.', ['2025']],
    ['Er is € 5 mln. in 2024 en € 6 mln. in 2025 begroot.', ['2024', '2025']],
    ['Er is in 2024 € 5 mln. en in 2025 € 6 mln. begroot.', ['2024', '2025']],
    ['Er is € 80 miljoen beschikbaar in de periode 2021-2027.', ['2021/2027']],
    ['Er is € 80 miljoen beschikbaar voor de jaren 2024 tot en met 2026.', ['2024/2026']],
    ['Voor de jaren 2024 en 2025 is € 80 miljoen beschikbaar.', ['2024/2025']],
    ['Het kabinet investeert vanaf 2025 € 2 miljard extra.', ['2025/..']],
    ['Het budget loopt op van € 5 miljoen in 2024 tot € 25 miljoen in 2030.', ['2024', '2030']],
    ['De regeling kost € 5 miljoen (2024).', ['2024']],
    // The day or year of a promise is not what the money is for.
    ['In juli 2024 heeft Nederland toegezegd voor €300 mln. aan munitie te kopen.', [null]],
    ['In 2022 heeft Nederland toegezegd € 5 miljoen bij te dragen aan de VN.', [null]],
    // A year in a name is none.
    ['In de Defensienota 2024 is € 2 miljard begroot.', [null]],
    ['Bij de begroting 2023 is € 2 miljard toegevoegd.', [null]],
    ['Het budget bedraagt € 2 miljard.', [null]],
  ])('%s', (sentence, periods) => {
    expect(amountsOf(sentence).map(({ period }) => period)).toEqual(periods);
  });

  test('a relative year comes from the dates', () => {
    const ready = prepared('Het kabinet trekt dit jaar € 5 miljoen uit.');
    const fields: DateFields = {
      edtf: '2024',
      start: '2024-01-01',
      end: '2024-12-31',
      precision: 'year',
      modifier: null,
      relation: null,
      basis: 'relative',
      role: 'other',
    };
    const date: Named<DateFields> = { id: 'date-1', at: { start: 18, end: 26 }, rule: 'x', fields };
    const { found } = readMoney(ready, builtinLexicon);
    const related = relateMoney([{ ...found[0]!, id: 'money-1' }], [date], ready);
    expect(related[0]!.fields.period).toBe('2024');
  });
});

describe('parts', () => {
  test.each([
    ['Nederland heeft €100 mln. bijgedragen, waarvan reeds €36 mln. is gealloceerd.', [null, 'money-1']],
    ['Nederland stelt € 2 miljard beschikbaar, verdeeld over € 1,5 en € 0,5 miljard.', [null, 'money-1', 'money-1']],
    ['Het budget is € 100 miljoen, waarvan € 60 miljoen voor A en € 20 miljoen voor B.', [null, 'money-1', 'money-1']],
    ['Nederland draagt € 100 miljoen bij. Hiervan is € 36 miljoen besteed.', [null, 'money-1']],
    ['Nederland draagt € 100 miljoen bij. Van dit bedrag is € 36 miljoen besteed.', [null, 'money-1']],
    ['Van deze € 100 miljoen is € 40 miljoen bestemd voor luchtverdediging.', [null, 'money-1']],
    ['Van de totale steun van € 2,5 miljard is € 1,2 miljard besteed.', [null, 'money-1']],
    [
      'Het pakket telt in totaal € 122 miljoen: € 102 miljoen voor munitie en € 20 miljoen voor cyber.',
      [null, 'money-1', 'money-1'],
    ],
    [
      'Er is € 102 miljoen voor munitie en € 20 miljoen voor cyber, in totaal € 122 miljoen.',
      ['money-3', 'money-3', null],
    ],
    [
      'Eerder werd € 34 miljoen toegezegd. Met de nieuwe bijdrage van € 16 miljoen komt het totaal op € 50 miljoen.',
      ['money-3', 'money-3', null],
    ],
    ['Het budget is € 10 miljoen, inclusief € 2 miljoen voor onvoorzien.', [null, 'money-1']],
    // Not parts.
    ['Nederland draagt € 100 mln. bij en Duitsland € 40 mln.', [null, null]],
    ['Het budget stijgt van € 5 miljoen naar € 8 miljoen.', [null, null]],
    ['De kosten zijn € 1 miljoen in 2024, € 2 miljoen in 2025 en € 3 miljoen in 2026.', [null, null, null]],
    ['Bovenop de eerder toegezegde € 100 miljoen stelt Nederland € 50 miljoen beschikbaar.', [null, null]],
    ['Nederland draagt € 36 mln. bij, waarvan $ 10 mln. nu.', [null, null]],
  ])('%s', (sentence, wholes) => {
    expect(amountsOf(sentence).map(({ partOf }) => partOf)).toEqual(wholes);
  });

  test('a part is an allocation and has the payer of its whole', () => {
    expect(
      amountsOf('De EU stelt € 100 mln. beschikbaar aan Oekraïne, waarvan € 36 mln. voor brandstof.'),
    ).toMatchObject([
      { kind: 'pledge', payer: 'EU' },
      { kind: 'allocation', payer: 'EU', partOf: 'money-1' },
    ]);
  });
});
