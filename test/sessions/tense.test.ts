import { expect, test } from 'vitest';
import { sessionsIn } from './tell.ts';

const opening = 'In het verslag gaat de minister in op vier punten. ';
const rest =
  ' De sessie over migratie wordt in juni voortgezet. De werksessie over Schengen komt in oktober terug. Het diner over Irak staat los hiervan.';
const lunch = 'Tijdens de lunch werd gesproken over drugs in havens.';
const told = 'lunch: drugs in havens';

test.each<[letter: string, whether: boolean]>([
  // A letter that calls itself a report tells in the past, however much it says of what is to come.
  ['Hierbij bieden wij uw Kamers het verslag aan van de bijeenkomst van de JBZ-Raad van 13 en 14 juni 2024.', true],
  ['Betreft Verslag van de JBZ-Raad van 13 en 14 juni 2024 te Luxemburg', true],
  ['Met deze brief zend ik u een terugkoppeling van de JBZ-Raad van 13 en 14 juni 2024.', true],
  // near misses: an agenda, with or without the report of another meeting
  ['Hierbij bied ik u de geannoteerde agenda aan van de JBZ-Raad van 13 en 14 juni 2024.', false],
  [
    'Hierbij bied ik u de geannoteerde agenda aan van de JBZ-Raad van 13 en 14 juni 2024 en het verslag van de vorige.',
    false,
  ],
  [
    'Hierbij bied ik u de geannoteerde agenda aan van de JBZ-Raad van 13 en 14 juni 2024. Hierbij doe ik verslag over de motie.',
    false,
  ],
])('%s', (letter, whether) => {
  expect(sessionsIn(`${letter}\n\n${opening}${lunch}${rest}`).includes(told)).toBe(whether);
});
