import { expect, test } from 'vitest';
import { readMeeting } from '../../src/extractors/meeting/read.ts';
import { readSessions } from '../../src/extractors/sessions/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { relateSessions } from '../../src/relate/sessions/relate.ts';
import { prepared } from '../helpers.ts';
import { agenda, sessionsIn } from './tell.ts';

const letters: [about: string, letter: string, sessions: string[]][] = [
  [
    'a Council with a lunch and meetings beside it',
    `Hierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 20 februari 2023.

Op maandag 20 februari 2023 vindt de Raad Buitenlandse Zaken (RBZ) plaats in Brussel. Op de agenda staan de Russische agressie tegen Oekraïne en de Sahel. Tijdens de informele lunch spreekt de Raad met de Indonesische minister van Buitenlandse Zaken Retno Marsudi over de samenwerking tussen de EU en ASEAN. Voorafgaand aan de RBZ neemt de minister deel aan een ontbijt met de Belarussische oppositieleider. En marge van de Raad vindt de EU-Moldavië Associatieraad plaats.

Russische agressie tegen Oekraïne

De Raad spreekt over de Russische agressie. Tijdens de Europese Raad van 9 februari spraken de regeringsleiders met president Zelensky.

Lunch met Indonesië

De Raad zal tijdens de lunch spreken over de Indo-Pacific.`,
    [
      'lunch +Indonesië: de samenwerking tussen de EU en ASEAN',
      'breakfast @before +Belarus',
      'meeting EU-Moldavië Associatieraad @margins +Moldavië',
    ],
  ],
  [
    'a Council of defence ministers with the board of an agency',
    `Hierbij zend ik u de geannoteerde agenda van de Raad Buitenlandse Zaken Defensie die op 14 november 2023 te Brussel plaatsvindt. De Raad wordt voorafgegaan door de Bestuursraad van het Europees Defensieagentschap (EDA). Tijdens de werklunch met de secretaris-generaal van de NAVO wordt gesproken over EU-NAVO-samenwerking.

EDA Bestuursraad

In de Bestuursraad van het EDA bespreken de ministers het jaarprogramma. Het diner is op verzoek van het voorzitterschap geannuleerd.`,
    ['meeting EDA @before: het jaarprogramma', 'lunch +NAVO: EU-NAVO-samenwerking'],
  ],
  [
    'foreign ministers of NATO, with sessions told by their number alone',
    `Op 29 en 30 november 2022 komen de NAVO-ministers van Buitenlandse Zaken bijeen in Boekarest. In deze brief informeer ik uw Kamer over de agenda en de Nederlandse inzet. Het programma bestaat uit drie sessies. De eerste gaat over de oorlog in Oekraïne, de tweede over weerbaarheid. De derde is gewijd aan China. Op de avond van 29 november vindt een werkdiner plaats met de Oekraïense minister Kuleba. Voorafgaand aan de bijeenkomst komt op 28 november de NAVO-Rusland Raad (NRR) bijeen.`,
    [
      'session #1: de oorlog in Oekraïne',
      'session #2: weerbaarheid',
      'session #3: China',
      'dinner +Oekraïne',
      'meeting NRR @before +Rusland',
    ],
  ],
  [
    'a report',
    `Verslag NAVO-ministers van Defensie van 15 en 16 februari 2023

Op 15 en 16 februari jl. kwamen de NAVO-ministers van Defensie bijeen in Brussel. De bijeenkomst bestond uit drie werksessies: een sessie over afschrikking en verdediging, een sessie over de defensie-industrie en een sessie met Finland, Zweden en de EU. Voorafgaand aan de bijeenkomst kwam de Ukraine Defense Contact Group (UDCG) voor de negende keer bijeen. En marge van de bijeenkomst sprak ik met mijn Duitse ambtgenoot Pistorius over luchtverdediging.

Afschrikking en verdediging

Tijdens de eerste werksessie spraken de ministers over de regionale plannen. Nederland benadrukte het belang van realisme.

Oekraïne

Tijdens het werkdiner gaf de Oekraïense minister een toelichting op de situatie aan het front.`,
    [
      'working-session #1: afschrikking en verdediging',
      'working-session: de defensie-industrie',
      'working-session +Finland +Zweden +EU',
      'meeting UDCG e9 @before +Oekraïne',
      'meeting @margins +Duitsland: luchtverdediging',
      'dinner: de situatie aan het front',
    ],
  ],
  [
    'an informal council over two days',
    `Met verwijzing naar de brief van 1 augustus bied ik u hierbij de geannoteerde agenda aan voor de informele Raad Buitenlandse Zaken (Gymnich) van 29 en 30 augustus 2025 in Kopenhagen. De Gymnich kent drie werksessies en een lunch met de kandidaat-lidstaten. Op de eerste dag spreken de ministers in de eerste werksessie over het Midden-Oosten. Tijdens de tweede werksessie staat Rusland centraal. De derde werksessie betreft de toekomst van het Europees buitenlandbeleid. De tweede dag begint met een gezamenlijke sessie met de Moldavische minister van Defensie. De dag wordt afgesloten met een diner.`,
    [
      'lunch +kandidaat-lidstaten',
      'working-session #1: het Midden-Oosten',
      'working-session #2: Rusland',
      'working-session #3: de toekomst van het Europees buitenlandbeleid',
      'session +Moldavië',
      'dinner',
    ],
  ],
  [
    'ministers of finance',
    `Betreft: Geannoteerde agenda Eurogroep en Ecofinraad 15 en 16 januari 2024

Op 15 en 16 januari vinden in Brussel de Eurogroep en de Ecofinraad plaats. Tijdens het Ecofin-ontbijt wordt gesproken over de economische situatie. Op de avond van 15 januari is er een diner met de Oekraïense minister van Financiën. De Raad zal een gedachtewisseling hebben over het werkprogramma van het voorzitterschap.`,
    ['breakfast: de economische situatie', 'dinner +Oekraïne'],
  ],
  [
    'a list of the announced',
    `Op 15 en 16 februari 2017 komen de NAVO-ministers van Defensie bijeen in Brussel. Graag informeer ik u over de agenda van deze bijeenkomst. De ministers komen bijeen in drie werksessies:
- Projecting Stability en de zuidflank;
- lastenverdeling en defensie-uitgaven;
- NAVO-EU samenwerking.

Daarnaast is er een bijeenkomst van de NAVO-Georgië Commissie voorzien.`,
    [
      'working-session: Projecting Stability en de zuidflank',
      'working-session: lastenverdeling en defensie-uitgaven',
      'working-session: NAVO-EU samenwerking',
      'meeting NGC +Georgië',
    ],
  ],
  [
    'subjects told respectively',
    `Hierbij zend ik u de geannoteerde agenda voor de informele bijeenkomst van ministers van Ontwikkelingssamenwerking op 11 en 12 februari in Brussel. Op 11 februari vindt een informeel diner plaats. De volgende dag staan drie werksessies op het programma, respectievelijk over Oekraïne, Gaza en de hervorming van het multilaterale stelsel.`,
    [
      'dinner',
      'working-session: Oekraïne',
      'working-session: Gaza',
      'working-session: de hervorming van het multilaterale stelsel',
    ],
  ],
  [
    'four parts of more than one kind',
    `Op 15 en 16 juni 2023 komen de NAVO-ministers van Defensie bijeen in Brussel. In deze brief informeer ik uw Kamer over de Nederlandse inzet. De DMM bestaat uit vier onderdelen: een bijeenkomst met vertegenwoordigers uit de defensie-industrie, een werksessie met de Oekraïense minister van Defensie, een bijeenkomst van de Nuclear Planning Group (NPG) en een werklunch over afschrikking en verdediging.`,
    ['meeting', 'working-session +Oekraïne', 'meeting NPG', 'lunch: afschrikking en verdediging'],
  ],
  [
    'headings with numbers',
    `Hierbij bied ik u de geannoteerde agenda aan van de informele bijeenkomst van de EU-ministers van Defensie die op 28 en 29 augustus 2019 te Helsinki zal plaatsvinden.

Sessie I: Klimaatverandering en defensie

De ministers spreken over de gevolgen van klimaatverandering voor de krijgsmacht.

Sessie II: EU-missies en operaties

De ministers bespreken EUNAVFOR MED Sophia en Atalanta. In deze sessie spreken zij ook met de VN.

Werklunch met de VN en de NAVO

De VN Under-Secretary-General Lacroix neemt deel aan de lunch.`,
    ['session #1: Klimaatverandering en defensie', 'session #2 +VN: EU-missies en operaties', 'lunch +VN +NAVO'],
  ],
  [
    'a dinner that turns out to be the council told of before',
    `Hierbij stuur ik u de geannoteerde agenda van de bijeenkomst van NAVO-ministers van Buitenlandse Zaken op 3 en 4 december 2024 te Brussel. De bijeenkomst begint met een werksessie met Koning Abdullah van Jordanië over de situatie in het Midden-Oosten. Aansluitend komt de NAVO-Oekraïne Raad bijeen.

NAVO-Oekraïne Raad (NUC)

Ministers komen tijdens een werkdiner bijeen in de NUC. Deze sessie wordt bijgewoond door de EU.

Midden-Oosten

In de sessie met Koning Abdullah zal worden gesproken over Syrië.`,
    ['working-session +Jordanië: de situatie in het Midden-Oosten', 'dinner NUC +Oekraïne +EU'],
  ],
  [
    'a council called off later in the letter',
    `${agenda}De bijeenkomst kent een werksessie over cyber en een werklunch met Japan. De werklunch met Japan is inmiddels geannuleerd.`,
    ['working-session: cyber'],
  ],
];
test.each(letters)('%s', (_, letter, sessions) => {
  expect(sessionsIn(letter)).toEqual(sessions);
});

const counts: [letter: string, warned: boolean][] = [
  [
    'De bijeenkomst kent twee werksessies. De eerste werksessie gaat over Irak. De tweede werksessie gaat over Kosovo.',
    false,
  ],
  [
    'De bijeenkomst kent drie werksessies. De eerste werksessie gaat over Irak. De tweede werksessie gaat over Kosovo.',
    true,
  ],
  ['Er zijn drie werksessies: een sessie over Irak, een sessie over Kosovo en een sessie over cyber.', false],
  ['Er zijn twee werksessies en een diner. De eerste werksessie gaat over Irak, de tweede over cyber.', false],
  [
    'De SG roept drie werksessies bijeen. In de werksessie over Irak spreken ministers met de VN. Tijdens een werkdiner komt de NUC bijeen. Ten slotte spreken de ministers met de EU over China.',
    false,
  ],
];
test.each(counts)('the letter counts and the sessions found: %s', (letter, warned) => {
  const ready = prepared(agenda + letter);
  const meeting = readMeeting(ready, builtinLexicon);
  const { remarks } = relateSessions(readSessions(ready, builtinLexicon), meeting, [], ready);
  expect(remarks.map(({ code }) => code)).toEqual(warned ? ['session-count'] : []);
});

test('a session keeps every place it is told of, and its day', () => {
  const ready = prepared(
    `${agenda}Op 14 maart vindt een werksessie plaats over Irak.\n\nMissies\n\nIn de werksessie over Irak spreken ministers over NMI. Bij deze sessie sluit de EU aan.`,
  );
  const meeting = readMeeting(ready, builtinLexicon);
  const start = ready.text.indexOf('14 maart vindt');
  const day = {
    at: { start, end: start + 8 },
    rule: 'day',
    fields: {
      edtf: '2024-03-14',
      start: '2024-03-14',
      end: '2024-03-14',
      precision: 'day',
      modifier: null,
      relation: null,
      basis: 'year-inferred',
      role: 'other',
    },
  } as const;
  const { found } = relateSessions(readSessions(ready, builtinLexicon), meeting, [day], ready);
  expect(found).toHaveLength(1);
  expect(found[0]!.fields).toMatchObject({ topic: 'Irak', participants: ['EU'], date: '2024-03-14' });
  expect(found[0]!.mentions.map((at) => ready.text.slice(at.start, at.end))).toEqual([
    'een werksessie plaats over Irak',
    'In de werksessie over Irak spreken ministers over NMI.',
    'Bij deze sessie sluit de EU aan.',
  ]);
});
