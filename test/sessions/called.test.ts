import { expect, test } from 'vitest';
import { agenda, council, sessionsIn } from './tell.ts';

test.each<[sentence: string, sessions: string[]]>([
  // The letter's own abbreviation, which stands with the name.
  [
    'Op donderdag is er een werkdiner in de NAVO-Oekraïne Raad (NOR). De NAVO-Oekraïneraad bespreekt de opleiding van militairen.',
    ['dinner NOR +Oekraïne: de opleiding van militairen'],
  ],
  ['Aansluitend komt de NATO-Ukraine Council (NUC) bijeen.', ['meeting NUC +Oekraïne']],
  ['In de marge komt de Freedom Online Coalition (FOC) bijeen.', ['meeting FOC @margins']],
  // Without one the usual short name.
  ['Daarna komen de ministers bijeen in de Nuclear Planning Group.', ['meeting NPG']],
  // A body without a short name keeps the letter's words.
  ['En marge van de bijeenkomst komt de Maritieme Coalitie bijeen.', ['meeting Maritieme Coalitie @margins']],
  [
    'Na afloop van de bijeenkomst komt de coalitie tegen ISIS bijeen. De anti-ISIS-coalitie spreekt over Syrië.',
    ['meeting coalitie tegen ISIS @after: Syrië'],
  ],
])('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

test('the Council at hand is known under all its names', () => {
  expect(
    sessionsIn(
      `${council}Tijdens de RBZ wordt gesproken over Irak. De Raad Buitenlandse Zaken komt op 18 maart bijeen.`,
    ),
  ).toEqual([]);
});
