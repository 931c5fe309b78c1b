import { expect, test } from 'vitest';
import { readDates } from '../../src/extractors/dates/read.ts';
import { giveDatesRoles } from '../../src/relate/dates/roles.ts';
import { referenceDateOf } from '../../src/relate/dates/reference-date.ts';
import { resolveDates } from '../../src/relate/dates/resolve.ts';
import { prepared } from '../helpers.ts';
import { datesIn } from './read.ts';

/** The reference date of a text that states none, as "start/end". */
function inferred(text: string): string | null {
  const p = prepared(text);
  const reference = referenceDateOf(null, readDates(p).found, p);
  return reference && `${reference.start}/${reference.end}`;
}

const windows: [string, string | null][] = [
  [
    'Op 13 en 14 juni 2024 komen de ministers bijeen. Op 15 februari 2024 hebben zij dit besproken.',
    '2024-02-15/2024-06-13',
  ],
  [
    'De bijeenkomst vindt plaats op 16 juni. De inzet is zoals voorzien op 31 mei 2022 geëindigd.',
    '2022-05-31/2022-06-16',
  ],
  [
    'Uw Kamer is op 1 juni 2022 geïnformeerd. Op 23 mei vond overleg plaats. De top is op 29 en 30 juni en zal gaan over steun.',
    '2022-06-01/2022-06-29',
  ],
  ['Zie Kamerstuk 28 676, nr. 456 van 15 mei 2024. Op 21 mei jl. gaf Oekraïne een update.', '2024-05-21/2024-05-21'],
  ['Per 1 juli 2025 wordt de regeling gewijzigd. De brief van 3 maart 2025 kondigde dit aan.', '2025-03-03/2025-07-01'],
  ['De wet treedt op 1 januari 2026 in werking.', '2026-01-01/2026-01-01'],
  ['Vergaderjaar 2022–2023 Het overleg is op 14 juni.', '2022-09-15/2023-09-21'],
  ['Wij spreken elkaar later over de plannen.', null],
];

test.each(windows)('%s', (text, window) => {
  expect(inferred(text)).toBe(window);
});

test('a stated day wins over everything inferred', () => {
  const p = prepared('Op 13 juni 2024 komen de ministers bijeen.');
  expect(referenceDateOf('2020-01-02', readDates(p).found, p)).toEqual({
    start: '2020-01-02',
    end: '2020-01-02',
    basis: 'stated',
  });
});

test('days without a year lie nearest to the inferred day', () => {
  expect(datesIn('Vergaderjaar 2022–2023 Het overleg is op 14 juni.', null)).toEqual(['14 juni → 2023-06-14']);
  expect(datesIn('Op 12 december 2023 is dit besproken. Op 9 januari komen de ministers bijeen.', null)).toEqual([
    '12 december 2023 → 2023-12-12',
    '9 januari → 2024-01-09',
  ]);
});

test('roles: the letter, the meeting, the citation nearest to its day', () => {
  const p = prepared(
    'Den Haag, 28 september 2023. Op 11 oktober is er overleg. Op 7 juli jl. is gestemd (Kamerstuk 1 van 7 juli 2023).',
  );
  const { found } = resolveDates(readDates(p).found, { start: '2023-09-28', end: '2023-09-28', basis: 'stated' });
  const at = { start: p.text.indexOf('Kamerstuk'), end: p.text.indexOf(' van 7 juli 2023') };
  const meeting = { start: p.text.indexOf('Op 11'), end: p.text.indexOf(' is er') };
  const named = found.map((fact, i) => ({ ...fact, id: `date-${i + 1}` }));
  const cited = { at, rule: 'x', fields: { date: '2023-07-07' } } as Parameters<typeof giveDatesRoles>[3][number];
  const roles = giveDatesRoles(
    named,
    '2023-09-28',
    { at: meeting, name: null, place: null, announcedSessions: null, when: meeting },
    [cited],
  );
  expect(roles.map((d) => d.fields.role)).toEqual(['letter-date', 'meeting', 'other', 'citation']);
});
