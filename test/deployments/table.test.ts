import { expect, test } from 'vitest';
import { told } from './told.ts';

const overview = `Nederlandse bijdragen aan missies:

| Missie | Gebied | Nederlandse bijdrage | Omvang | Einddatum |
|---|---|---|---|---|
| eFP | Litouwen | infanteriecompagnie | 270 | 31-12-2026 |
| NMI | Irak | stafofficieren | 9 | mei 2026 |
| UNTSO | Midden-Oosten | waarnemers | 11 | n.v.t. |
| UNDOF | Syrië | geen | 0 | beëindigd in 2023 |
`;

test('each row of an overview of missions is a contribution', () => {
  expect(told(overview)).toEqual([
    '- | infanteriecompagnie | enhanced Forward Presence (eFP) | 270p | Litouwen | active | ..2026-12-31',
    '9 | stafofficieren | NMI | 9p | Irak | active | ..2026-05',
    '11 | waarnemers | UNTSO | 11p | Midden-Oosten | active | ..',
    '- | - | UNDOF | - | Syrië | ended | ..2023',
  ]);
});

const others: readonly string[] = [
  'Omvang van de missies van de Europese Unie:\n\n| Missie | Land | Omvang | Budget |\n|---|---|---|---|\n| EUFOR Althea | Bosnië | 1100 | 12 |\n',
  'De Nederlandse uitgaven:\n\n| Onderdeel | Land | Budget |\n|---|---|---|\n| EUTM Mali | Mali | 12 |\n',
  'De Nederlandse afdrachten:\n\n| Jaar | Bijdrage | Missie |\n|---|---|---|\n| 2024 | 12 | geen |\n',
];

test.each(others)('a table of something else gives nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
});
