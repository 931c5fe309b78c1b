import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
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
    ['breakfast Northern Group @before'],
  ],
  [
    'Er is een werkdiner met de Oekraïense Minister van Defensie in het kader van de NAVO-Oekraïne Raad.',
    ['dinner NUC +Oekraïne'],
  ],
  [
    'Er is een lunch met partners, en een sessie in het kader van de NUC.',
    ['lunch +partners', 'session NUC +Oekraïne'],
  ],
  // The part of a day, in the passive.
  ['Op de middag van 14 maart wordt gesproken over de troepenopbouw.', ['session: de troepenopbouw']],
  ['In de avond van 14 maart wordt van gedachten gewisseld over cyber.', ['session: cyber']],
  [
    'Op de ochtend van 15 maart spreken de ministers over Irak, daarna in de NUC over het front.',
    ['session: Irak', 'meeting NUC +Oekraïne: het front'],
  ],
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
  [
    'De Finse minister zal bij de werksessie over het Hoge Noorden aanschuiven.',
    ['working-session +Finland: het Hoge Noorden'],
  ],
  // What a part that another follows is about is its own.
  [
    'Donderdag vergadert de Noord-Atlantische Raad over afschrikking, gevolgd door een diner met de partners.',
    ['meeting NAR: afschrikking', 'dinner +partners'],
  ],
  [
    'De volgende dag staat in het teken van de Nucleaire Planningsgroep (NPG) en de NAVO-Oekraïne Commissie.',
    ['meeting NPG', 'meeting NUC +Oekraïne'],
  ],
  // Who takes part is no subject.
  [
    'Er staat een gezamenlijke sessie met de ministers van Financiën op de agenda.',
    ['session +ministers van Financiën'],
  ],
  ['Een bijeenkomst van de NPG is dit keer niet voorzien.', []],
  ['De avond tevoren is er een diner over Irak.', ['dinner @before: Irak']],
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
  // Right under the heading of a part, the part of a day is that part's.
  [
    'Werkdiner: gevolgen van het Verdrag\n\nOp de avond van 19 maart spraken de ministers met de Hoge Vertegenwoordiger over het defensiebeleid.',
    ['dinner: gevolgen van het Verdrag'],
  ],
  // What could be is not scheduled.
  [
    'Genoemd is een gezamenlijke vergadering van de NAR en de EU waarin het rapport gepresenteerd zou kunnen worden.',
    [],
  ],
  [
    'Nederland heeft tijdens de sessie over lastenverdeling gewezen op de stijgende uitgaven.',
    ['session: lastenverdeling'],
  ],
  ['In de sessie over China is benadrukt dat Europa niet naïef is.', ['session: China']],
  [
    'Er was een sessie over de vorig jaar aangekondigde hervorming.',
    ['session: de vorig jaar aangekondigde hervorming'],
  ],
  [
    'In de eerste zitting van de NAR bespraken de ministers de commandostructuur, in de tweede de paraatheid.',
    ['session NAR #1: de commandostructuur'],
  ],
  ['Er was een sessie over cyber.', ['session: cyber']],
];
test.each(reported)('in a report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});

/** A number of meetings of one body, and how the letter goes on about them. */
const announced: [text: string, sessions: string[]][] = [
  [
    'Voorzien zijn vier vergaderingen van de Noord-Atlantische Raad (NAR). De eerste is gewijd aan de afschrikking, de tweede aan de lastenverdeling. Op woensdagavond volgt een diner over cyber. Donderdagochtend komt de NAR bijeen met de operationele partners. De vierde en laatste vergadering staat in het teken van het zuiden.',
    [
      'meeting NAR #1: de afschrikking',
      'meeting NAR #2: de lastenverdeling',
      'dinner: cyber',
      'meeting NAR +operationele partners',
      'meeting NAR #4: het zuiden',
    ],
  ],
  [
    'De agenda meldt twee werksessies. De eerste, op woensdagmiddag 14 maart, is gewijd aan de troepenopbouw. Een dag later volgt een tweede werksessie over de Zwarte Zee.',
    ['working-session #1: de troepenopbouw', 'working-session #2: de Zwarte Zee'],
  ],
  [
    'De secretaris-generaal heeft drie werksessies voorzien. De eerste sessie staat in het teken van de dreiging, de tweede van de lastenverdeling en de derde van het zuiden.',
    ['working-session #1: de dreiging', 'working-session #2: de lastenverdeling', 'working-session #3: het zuiden'],
  ],
  [
    'De ministers zullen in twee sessies spreken over respectievelijk munitie en de oostflank.',
    ['session: munitie', 'session: de oostflank'],
  ],
  ['In 2023 zijn vier vergaderingen van de taskforce gehouden.', []],
];
test.each(announced)('announced: %s', (text, sessions) => {
  expect(sessionsIn(agenda + text)).toEqual(sessions);
});

/** Talks beside the meeting, or a part of it beside another. */
const beside: [sentence: string, sessions: string[]][] = [
  [
    'Voorts vindt en marge van de bijeenkomst een ontmoeting plaats van de ministers van Buitenlandse Zaken van de Benelux en de Baltische staten.',
    ['meeting @margins +Benelux +Baltische staten'],
  ],
  [
    'Aansluitend aan de bijeenkomst vindt een overleg plaats van een aantal landen dat deelneemt aan de coalitie.',
    ['meeting @after'],
  ],
  [
    'Voorafgaand aan het diner spreken de ministers over de militaire aanpassing.',
    ['session: de militaire aanpassing'],
  ],
  ['Voorafgaand aan het diner spreken de ministers met elkaar.', []],
];
test.each(beside)('beside: %s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

test('the day of a debate with the House is that of no session', () => {
  const letter = extractLetter(
    sourceOf(
      `Datum 22 februari 2018\n\n${agenda.replaceAll('2024', '2018')}Er is, anders dan gemeld in het debat van 12 maart, een diner over Irak. Op 15 maart volgt een lunch over Iran.`,
    ),
  );
  expect(letter.sessions.map(({ type, date }) => [type, date])).toEqual([
    ['dinner', null],
    ['lunch', '2018-03-15'],
  ]);
});

test('the part of a day that is none of the meeting', () => {
  const letter = extractLetter(
    sourceOf(
      `Datum 1 maart 2024\n\n${agenda}In de avond van 3 maart wordt gesproken over de inzet. In de avond van 14 maart wordt gesproken over cyber.`,
    ),
  );
  expect(letter.sessions.map(({ topic, date }) => [topic, date])).toEqual([['cyber', '2024-03-14']]);
});
