import { expect, test } from 'vitest';
import { agenda, council, report, sessionsIn } from './tell.ts';

const planned: [sentence: string, sessions: string[]][] = [
  [
    'Voorafgaand aan het diner ontmoet ik mijn Canadese en mijn Australische collega om over het zuiden van Afghanistan te spreken.',
    ['meeting @before +Canada +Australië: het zuiden van Afghanistan'],
  ],
  ['Na afloop van de werklunch tref ik mijn Noorse ambtgenoot.', ['meeting @after +Noorwegen']],
  [
    'Aan de vooravond van de bijeenkomst ontmoet ik de Turkse minister om over de uitbreiding te spreken.',
    ['meeting @before +Turkije: de uitbreiding'],
  ],
  [
    'De ministers treffen aan de vooravond van de vergadering hun ambtgenoten uit de Verenigde Staten per videoverbinding.',
    ['meeting @before +Verenigde Staten'],
  ],
  [
    'In de marge van het beraad spreek ik met mijn Deense ambtgenoot over de samenwerking bij SHIRBRIG.',
    ['meeting @margins +Denemarken: de samenwerking bij SHIRBRIG'],
  ],
  [
    'Voorafgaand aan de bijeenkomst tref ik mijn Belgische en Luxemburgse collega’s.',
    ['meeting @before +België +Luxemburg'],
  ],
  [
    'De ministers van Defensie komen apart bijeen met de partners uit de Indo-Pacific (IP4) en de EU.',
    ['meeting +IP4 +EU'],
  ],
  ['Woensdagmiddag komen de noordelijke bondgenoten in klein comité bijeen over de Oostzee.', ['meeting: de Oostzee']],
  [
    'De ministers van Buitenlandse Zaken dineren tegelijkertijd met de Oekraïense minister in de NATO-Ukraine Council (NUC).',
    ['dinner NUC +Oekraïne'],
  ],
  ['De bondgenoten lunchen met de Japanse minister van Defensie.', ['lunch +Japan']],
  [
    'Op donderdag dineren de ministers met de Georgische minister over de Zwarte Zee.',
    ['dinner +Georgië: de Zwarte Zee'],
  ],
  [
    'Aan de vooravond van de bijeenkomst spreek ik per videoverbinding met de Oekraïense minister over luchtverdediging.',
    ['meeting @before +Oekraïne: luchtverdediging'],
  ],
  // near misses
  ['Aan de vooravond van de top troffen Russische raketten de Oekraïense president.', []],
  ['Voorafgaand aan de top sprak ik de hoop uit dat Turkije zou ratificeren.', []],
  ['Voorafgaand aan de bijeenkomst tref ik voorbereidingen met de Duitse minister.', []],
  ['Vorige week ontmoette ik de Noorse minister van Defensie in Oslo.', []],
  ['Ik ontmoet mijn Zweedse collega later dit jaar.', []],
  ['De vaste commissie voor Defensie komt apart bijeen over dit onderwerp.', []],
  ['De militairen lunchen met de burgemeester.', []],
  ['De regering spreekt de Iraanse autoriteiten aan op mensenrechten.', []],
  ['In Mali treffen opstandelingen de Franse troepen.', []],
  ['De sancties treffen de Russische economie.', []],
];

test.each(planned)('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

const told: [text: string, sessions: string[]][] = [
  [
    'En marge van de Raad had ik een bilateraal onderhoud met mijn Jordaanse collega over de F-16’s. Voorts sprak ik de Litouwse minister over Baltic Air Policing.',
    ['meeting @margins +Jordanië: de F-16’s', 'meeting @margins +Litouwen: Baltic Air Policing'],
  ],
  [
    'In de marge van de Raad sprak ik met mijn Duitse ambtgenoot over Mali. Daarnaast ontmoette ik de minister uit Niger.',
    ['meeting @margins +Duitsland: Mali', 'meeting @margins +Niger'],
  ],
  ['Aan het eind van de middag kwam de Kwint plus in klein comité bijeen over Libië.', ['meeting: Libië']],
  ['Voorafgaand aan de Raad ontmoette ik mijn Estse collega.', ['meeting @before +Estland']],
  // near misses
  ['Voorts sprak ik mijn zorg uit over de Russische troepen.', []],
  ['Voorts sprak ik de Litouwse minister over Baltic Air Policing.', []],
  ['De Raad sprak steun uit voor de Oekraïense regering.', []],
  ['De aanslag trof Franse militairen in Mali.', []],
  [
    'En marge van de Raad sprak ik met mijn Duitse ambtgenoot over Mali. Voorts sprak ik mijn steun uit voor de Malinese regering.',
    ['meeting @margins +Duitsland: Mali'],
  ],
];

test.each(told)('in a report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});

test('talks in a letter about a Council', () => {
  expect(sessionsIn(`${council}Voorafgaand aan de Raad ontmoet ik de Moldavische minister.`)).toEqual([
    'meeting @before +Moldavië',
  ]);
});
