import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
import { agenda, council, report, sessionsIn } from './tell.ts';

const nato =
  'Hierbij ontvangt u het verslag van de bijeenkomst van de NAVO-ministers van Defensie die op 14 en 15 februari 2023 in Brussel plaatsvond.\n\n';

const told: [sentence: string, sessions: string[]][] = [
  // What is spoken of ends where the main clause goes on, whatever its verb.
  ['In de sessie over China wees ik op economische afhankelijkheden.', ['session: China']],
  ['Tijdens de sessie over de Sahel uitte Nederland zorgen over Mali.', ['session: de Sahel']],
  [
    'In de sessie over de rol van Nederland in Irak kwam het mandaat aan bod.',
    ['session: de rol van Nederland in Irak'],
  ],
  ['Tijdens de werksessie over cyber hamerde de secretaris-generaal op weerbaarheid.', ['working-session: cyber']],
  // "Met" belongs to a bond on one of its sides.
  ['De tweede sessie ging over de relatie van de NAVO met Japan.', ['session #2: de relatie van de NAVO met Japan']],
  ['Tijdens de lunch heb ik melding gemaakt van een afspraak met Tsjechië over tanks.', ['lunch: tanks']],
  // A body behind an aside, and one that what is said tells.
  [
    'Op 14 februari kwam, voorafgaand aan de vergadering, de UDCG voor de negende keer bijeen.',
    ['meeting UDCG e9 @before +Oekraïne'],
  ],
  [
    'In de NAVO-Oekraïneraad ging minister Umerov in op de situatie aan het front.',
    ['meeting NUC +Oekraïne: de situatie aan het front'],
  ],
  [
    'Binnen de Noord-Atlantische Raad bespraken de ministers de betrekkingen met de EU.',
    ['meeting NAR: de betrekkingen met de EU'],
  ],
  ['Na afloop kwamen de ministers samen in de NPG.', ['meeting NPG']],
  ['De ministers kwamen bijeen in de samenstelling van de NUC.', ['meeting NUC +Oekraïne']],
  // Talks beside the meeting.
  [
    'En marge van de vergadering had ik gesprekken met mijn collega’s uit Duitsland en Noorwegen.',
    ['meeting @margins +Duitsland +Noorwegen'],
  ],
  ['In de marge van de vergadering sprak ik met minister Austin over munitie.', ['meeting @margins: munitie']],
  [
    'En marge van de vergadering sprak ik met een groep gelijkgezinde ministers over drones. Ook heb ik kort gesproken met mijn Deense collega. Verder was er een ontmoeting met de minister van Georgië over hervormingen.',
    ['meeting @margins: drones', 'meeting @margins +Denemarken', 'meeting @margins +Georgië: hervormingen'],
  ],
  [
    'Voorafgaand aan de vergadering heb ik met mijn Letse ambtgenoot gesproken over mensenhandel.',
    ['meeting @before +Letland: mensenhandel'],
  ],
  [
    'Ik heb in Brussel afzonderlijk gesproken met de Turkse minister Fidan (over Syrië) en later met de pers.',
    ['meeting +Turkije: Syrië'],
  ],
  [
    'Tevens heb ik een bilateraal gesprek gevoerd met mijn Poolse collega over luchtverdediging.',
    ['meeting +Polen: luchtverdediging'],
  ],
  // Meals that verbs tell.
  ['Aansluitend dineerden de ministers met hun ambtgenoten uit de geassocieerde landen.', ['dinner']],
  [
    'Daags voor de vergadering ontbeten de bewindspersonen van de Benelux en de Baltische staten.',
    ['breakfast @before +Benelux +Baltische staten'],
  ],
  [
    'De ministers voor Ontwikkelingssamenwerking lunchten met de Commissie over de schuldencrisis.',
    ['lunch: de schuldencrisis'],
  ],
  ['De gebruikelijke lunch verviel wegens het weer.', []],
  ['Bij het avondeten gaf de voorzitter een toelichting op het nieuwe plan.', ['dinner: het nieuwe plan']],
  // Parts of a day.
  [
    'Donderdagmiddag spraken zij eerst over raketverdediging, en vervolgens in de NAR over de toetreding van nieuwe leden.',
    ['session: raketverdediging', 'meeting NAR: de toetreding van nieuwe leden'],
  ],
  // Who joins what was told before.
  [
    'Tijdens de derde werksessie spraken de ministers over terrorisme; Jordanië was hiervoor uitgenodigd.',
    ['working-session #3 +Jordanië: terrorisme'],
  ],
  [
    'De eerste werksessie ging over Irak. De Finse en de Zweedse minister schoven hierbij aan.',
    ['working-session #1 +Finland +Zweden: Irak'],
  ],
  [
    'Tijdens de werklunch voegden de ministers van Moldavië en Georgië zich bij hun ambtgenoten.',
    ['lunch +Moldavië +Georgië'],
  ],
  ['Aan het diner nam ook de secretaris-generaal van de VN deel.', ['dinner +VN']],
  // A guest, as a slot of the programme.
  ['De Raad begon met een informele gedachtewisseling met de minister van Oekraïne.', ['session +Oekraïne']],
  ['De Raad begon met een gedachtewisseling over de begroting.', []],
  // Sittings.
  ['Vrijdag stond een zitting met de landen van ISAF over opleiding op het programma.', ['session: opleiding']],
  ['Ik noemde een zitting van het parlement over de begroting.', []],
];
test.each(told)('%s', (sentence, sessions) => {
  expect(sessionsIn(nato + sentence)).toEqual(sessions);
});

const planned: [sentence: string, sessions: string[]][] = [
  [
    'Tijdens de eerste werksessie zullen de ministers de Strategische Agenda bespreken.',
    ['working-session #1: de Strategische Agenda'],
  ],
  [
    'Dinsdagochtend spreken de ministers van Defensie over missies. De VN en de Afrikaanse Unie zijn hiervoor uitgenodigd.',
    ['session +VN +Afrikaanse Unie: missies'],
  ],
  [
    'Aansluitend op de bijeenkomst zal ik met mijn Noorse collega spreken over luchtverdediging.',
    ['meeting @after +Noorwegen: luchtverdediging'],
  ],
  [
    'Vervolgens gebruiken de ministers de lunch voor een gedachtewisseling over de defensie-industrie.',
    ['lunch: de defensie-industrie'],
  ],
  [
    'Voorafgaand aan de bijeenkomst is er een ontbijt met de Baltische ministers.',
    ['breakfast @before +Baltische staten'],
  ],
  [
    "In de marges van de bijeenkomst vinden trojka's plaats met Zuid-Afrika en Oekraïne.",
    ['meeting @margins +Zuid-Afrika +Oekraïne'],
  ],
  ['De ochtend is gereserveerd voor een zitting over Afghanistan.', ['session: Afghanistan']],
  [
    'Het formele deel beslaat één werksessie: een vergadering van de NUC op hoofdstedelijk niveau.',
    ['working-session NUC +Oekraïne'],
  ],
  ['Op de avond ervoor biedt de secretaris-generaal de ministers een werkdiner aan.', ['dinner @before']],
  // A body that meets at another time, and what is taken over.
  ['De Coalition of the Willing komt in april bijeen.', []],
  ['De VN-Veiligheidsraad kwam in februari bijeen.', []],
  [
    'Bij het ontbijt staat Baltic Air Policing centraal; België neemt die taak over van Italië.',
    ['breakfast: Baltic Air Policing'],
  ],
];
test.each(planned)('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

const none: [sentence: string][] = [
  ['Nederland heeft de afgelopen weken bilateraal gesproken met Turkije over de uitbreiding.'],
  ['In de marge van dit verslag merk ik op dat de Kamer hierover is geïnformeerd.'],
  ['De Minister-President sprak op 16 februari met president Zelensky.'],
  ['De samenwerking van de EU met de Verenigde Staten verloopt goed.'],
  ['Voorafgaand aan de Raad sprak de Kamer over de inzet.'],
  ['In de marge van de Raad tekende Nederland een verklaring met Duitsland.'],
  ['De zitting van het Internationaal Gerechtshof over Oekraïne is uitgesteld.'],
  ['Nederland neemt deel aan de coalitie; Polen sluit daarbij aan.'],
];
test.each(none)('tells of no session: %s', (sentence) => {
  expect(sessionsIn(council + sentence)).toEqual([]);
  expect(sessionsIn(report + sentence)).toEqual([]);
});

test('a section named for a session is of that session', () => {
  const text = `De eerste werksessie gaat over Rusland. De tweede werksessie gaat over Afghanistan.\n\nRusland\n\nTijdens deze sessie sluit ook Georgië aan.\n`;
  expect(sessionsIn(agenda + text)).toEqual([
    'working-session #1 +Georgië: Rusland',
    'working-session #2: Afghanistan',
  ]);
});

test('right under its heading who takes part is told without a word for the session', () => {
  const text = `Het programma telt twee sessies.\n\nSessie 1: steun aan Oekraïne\n\nDe Oekraïense minister neemt per videoverbinding deel.\n\nSessie 2: industrie\n\nIn aanwezigheid van de Europese Investeringsbank bespreken de ministers de financiering.\n`;
  expect(sessionsIn(council + text)).toEqual([
    'session #1 +Oekraïne: steun aan Oekraïne',
    'session #2 +EIB: industrie',
  ]);
});

test('meals of two days are two', () => {
  const text =
    'Tijdens de lunch op donderdag is gesproken over migratie. Tijdens de lunch op vrijdag werd gesproken over het Europees Openbaar Ministerie.';
  expect(sessionsIn(report + text)).toEqual(['lunch: migratie', 'lunch: het Europees Openbaar Ministerie']);
});

test('right under its heading a meal that is told of a body is gone on with', () => {
  const text = `De bijeenkomst bestond uit een sessie van de NAR en een werklunch van de NAVO-Oekraïne Raad (NUC).\n\nNUC-lunch\n\nTijdens de lunch spraken de bondgenoten met de Hoge Vertegenwoordiger van de EU over de oorlog.\n`;
  expect(sessionsIn(nato + text)).toEqual(['session NAR', 'lunch NUC +Oekraïne +EU: de oorlog']);
});

test('talks in the margin go on from sentence to sentence', () => {
  const text =
    'En marge van de vergadering heb ik een verklaring getekend. Met mijn Belgische collega heb ik gesproken over luchtverdediging. De Britse regering heeft daarmee ingestemd.';
  expect(sessionsIn(nato + text)).toEqual(['meeting @margins +België: luchtverdediging']);
});

test('a list that begins with a session is no count of one', () => {
  const text = 'De bijeenkomst bestond uit een sessie over Irak, een werklunch en een sessie over cyber.';
  expect(extractLetter(sourceOf(nato + text)).meeting?.announcedSessions).toBeNull();
  expect(
    extractLetter(sourceOf(`${nato}De bijeenkomst bestond uit één sessie over Irak.`)).meeting?.announcedSessions,
  ).toBe(1);
});
