import { expect, test } from 'vitest';
import { agenda, report, sessionsIn } from './tell.ts';

test.each<[sentence: string, sessions: string[]]>([
  // the body behind a comma, or shared by two
  [
    'Vrijdagochtend volgen een eerste werksessie over Afghanistan en een tweede werksessie, over Kosovo, beide in de Noord-Atlantische Raad (NAR).',
    ['working-session NAR #1: Afghanistan', 'working-session NAR #2: Kosovo'],
  ],
  ['Er is slechts één werksessie, van de NAR, over defensie-uitgaven.', ['working-session NAR: defensie-uitgaven']],
  ['Er volgt een werksessie over cyber, in de NAR.', ['working-session NAR: cyber']],
  [
    'Er zijn een werksessie over Irak en een lunch over China, beide in de NAR.',
    ['working-session NAR: Irak', 'lunch NAR: China'],
  ],
  [
    'Er is een werksessie over Irak en een diner over China, dat laatste in de NUC.',
    ['working-session: Irak', 'dinner NUC +Oekraïne: China'],
  ],
  // what it is about
  [
    'Op donderdagavond is er een diner dat aan de omvorming van de NAVO is gewijd.',
    ['dinner: de omvorming van de NAVO'],
  ],
  ['De eerste werksessie is aan de lastenverdeling gewijd.', ['working-session #1: de lastenverdeling']],
  ['De lunch wordt aan de situatie in Kosovo gewijd.', ['lunch: de situatie in Kosovo']],
  ['De tweede werksessie zal geheel aan Afghanistan zijn gewijd.', ['working-session #2: Afghanistan']],
  ['Het ontbijt, waar de energievoorziening wordt besproken, is besloten.', ['breakfast: de energievoorziening']],
  ['Er is een werklunch waar de Sahel centraal staat.', ['lunch: de Sahel']],
  // who is there
  [
    'In een tweede werksessie, over terrorismebestrijding, schuiven Europol en de EU-coördinator aan.',
    ['working-session #2 +Europol +EU: terrorismebestrijding'],
  ],
  [
    'Er is een lunch, waaraan de Russische Minister van Defensie, generaal Rodionov, zal aanzitten.',
    ['lunch +Rusland'],
  ],
  [
    'De bijeenkomst wordt besloten met een lunch, waaraan de Russische minister van Defensie zal aanzitten.',
    ['lunch +Rusland'],
  ],
  [
    'De bijeenkomst sluit met een diner, waarbij de samenwerking met Japan aan bod komt.',
    ['dinner: de samenwerking met Japan'],
  ],
  // a body that only its shape tells
  [
    'Op de eerste dag vergadert het Defence Planning Committee (DPC) over de strijdkrachtendoelen; aansluitend vindt een zitting plaats van de Nuclear Planning Group (NPG).',
    ['meeting DPC: de strijdkrachtendoelen', 'session NPG'],
  ],
  [
    'Donderdag komt het Euro-Atlantic Security Forum bijeen over Kosovo.',
    ['meeting Euro-Atlantic Security Forum: Kosovo'],
  ],
  ['Regelmatig vergadert het Defence Planning Committee over de plannen.', []],
  ['Na het reces vergadert de Kamer over de begroting.', []],
  ['In het voorstel komt het Military Advisory Board aan de orde.', []],
  ['Bij het diner sluit de Zweedse minister aan.', ['dinner +Zweden']],
  ['Aan het diner zullen ook Finland en Zweden aanzitten.', ['dinner +Finland +Zweden']],
  // near misses
  ['Er volgt een werksessie over de hervorming van de NAR.', ['working-session: de hervorming van de NAR']],
  ['In de eerste werksessie over Irak komen de besluiten van de NAR aan bod.', ['working-session #1: Irak']],
  ['De werksessie over Kosovo duurt twee uur; beide landen zijn geen lid.', ['working-session: Kosovo']],
  ['Het fonds is aan de wederopbouw gewijd.', []],
])('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

test.each<[sentence: string, sessions: string[]]>([
  [
    'De dag ving aan met een ontbijt op uitnodiging van de Baltische staten, waar de energievoorziening werd besproken.',
    ['breakfast +Baltische staten: de energievoorziening'],
  ],
  ['Tijdens de eerste werksessie schoof de Amerikaanse minister aan.', ['working-session #1 +Verenigde Staten']],
  ['Het diner was aan de betrekkingen met Turkije gewijd.', ['dinner: de betrekkingen met Turkije']],
])('in a report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});
