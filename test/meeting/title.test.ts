import { expect, test } from 'vitest';
import { daysIn } from '../../src/extractors/meeting/days.ts';
import { nameAt } from '../../src/extractors/meeting/name.ts';
import { aboutAt } from '../../src/extractors/meeting/title.ts';

/** The words from where the name of the meeting begins, read from a word of the text on; null where none can. */
function about(text: string, word: string): string | null {
  const start = text.indexOf(word);
  const read = aboutAt(text, { start, end: start + word.length });
  return read === null ? null : text.slice(read.name);
}

test.each([
  ['Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie', 'Geannoteerde', 'NAVO-ministers van Defensie'],
  ['de geannoteerde agenda aan van de Raad Buitenlandse Zaken', 'geannoteerde', 'Raad Buitenlandse Zaken'],
  ['Verslag van de Eurogroep', 'Verslag', 'Eurogroep'],
  ['de Nederlandse inzet voor de NAVO-top', 'inzet', 'NAVO-top'],
  ['informeer ik u over de NAVO-top', 'informeer', 'NAVO-top'],
  ['verslag van de informele bijeenkomst van de ministers', 'verslag', 'ministers'],
  ['de agenda.', 'agenda', null],
  ['een geannoteerde lijst van de Raad', 'geannoteerde', null],
])('%s', (text, word, name) => {
  expect(about(text, word)).toBe(name);
});

test.each([
  ['Raad Buitenlandse Zaken van 20 februari', 'Raad Buitenlandse Zaken'],
  ['NAVO-top op 11 juli', 'NAVO-top'],
  ['Raad Algemene Zaken 9-11 juli', 'Raad Algemene Zaken'],
  ['Raad Algemene Zaken maandag 9 juli', 'Raad Algemene Zaken'],
  ['Eurogroep (EG) en Ecofin', 'Eurogroep'],
  ['Raad van Ministers', 'Raad van Ministers'],
  ['G20-top – 3 juli', 'G20-top'],
])('the name in %s', (text, name) => {
  const { start, end } = nameAt(text, 0, text.length);
  expect(text.slice(start, end)).toBe(name);
});

test.each([
  ['op 11 en 12 oktober in Brussel', '11 en 12 oktober'],
  ['op 30 juni en 1 juli 2022.', '30 juni en 1 juli 2022'],
  ['van 9-11 juli', '9-11 juli'],
  ['op maandag 20 februari 2023 te', 'maandag 20 februari 2023'],
  ['van maandag 3, dinsdag 4 en woensdag 5 mei', 'maandag 3, dinsdag 4 en woensdag 5 mei'],
  ['van 10 tot en met 18 okt. 2023', '10 tot en met 18 okt. 2023'],
  ['op 3 december en verder', '3 december'],
  ['in mei 2024', null],
  ['nr. 2024/3 mei', null],
  ['artikel 3 meineed', null],
])('the days in %s', (text, days) => {
  const found = daysIn(text, { start: 0, end: text.length });
  expect(found === null ? null : text.slice(found.start, found.end)).toBe(days);
});
