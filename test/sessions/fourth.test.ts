import { expect, test } from 'vitest';
import { agenda, report, sessionsIn } from './tell.ts';

/** Sentences of a NATO agenda, and the sessions they tell of. */
const told: [sentence: string, sessions: string[]][] = [
  // A body that is told not to meet.
  ['De Nucleaire Planningsgroep (NPG) vergadert ditmaal niet.', []],
  ['De NAVO-Rusland Raad (NRR) komt deze keer niet bijeen.', []],
  ['De NUC komt bijeen over het front.', ['meeting NUC +Oekraïne: het front']],
  // A numbered sitting and a meal of one body are two.
  [
    'De eerste zitting van de NAR staat in het teken van munitie. Tijdens het werkdiner in NAR-verband spreken de ministers over Syrië.',
    ['session NAR #1: munitie', 'dinner NAR: Syrië'],
  ],
  // A mission is no body, but tells which session it is.
  [
    'Er is een sessie met de landen die bijdragen aan de missie ISAF. In de ISAF-sessie staat de overdracht centraal.',
    ['session: de overdracht'],
  ],
  ['In de KFOR-sessie spreken de ministers over Noord-Kosovo.', ['session: Noord-Kosovo']],
  // A body that meets at a meal.
  [
    'Voorafgaand aan de vergadering komen de ministers van de Northern Group tijdens een werkontbijt bijeen.',
    ['breakfast Noordelijke Groep @before'],
  ],
  // The part of a day, in the passive.
  ['Op de middag van 14 maart wordt gesproken over de troepenopbouw.', ['session: de troepenopbouw']],
  ['In de avond van 14 maart wordt van gedachten gewisseld over cyber.', ['session: cyber']],
  ['Op de tweede dag wordt gesproken over cyber.', []],
  // One of an announced number, told further on by its number and what it is about.
  [
    'Op het programma staan een sessie over Irak en een sessie over de Westelijke Balkan. De spanningen zijn reden om in de vierde sessie stil te staan bij de stabiliteit op de Westelijke Balkan.',
    ['session: Irak', 'session #4: de Westelijke Balkan'],
  ],
  // "Laatstgenoemde" points back.
  [
    'Er zijn een sessie over Irak en een sessie over cyber. Bij laatstgenoemde sessie schuiven Finland en de EU aan.',
    ['session: Irak', 'session +Finland +EU: cyber'],
  ],
  // A verb at the end of its clause is none of the topic.
  ['De president zal aan de sessie over Oekraïne deelnemen.', ['session: Oekraïne']],
  ['De Finse minister zal bij de werksessie over het Hoge Noorden aanschuiven.', ['working-session +Finland: het Hoge Noorden']],
];
test.each(told)('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

/** The same, of a report. */
const reported: [sentence: string, sessions: string[]][] = [
  [
    'De ministers vergaderden over het zuiden, met de partners van de missie over Afghanistan, en tijdens een diner met de collega’s uit Finland en Zweden over hybride dreigingen.',
    ['dinner +Finland +Zweden: hybride dreigingen'],
  ],
];
test.each(reported)('in a report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});
