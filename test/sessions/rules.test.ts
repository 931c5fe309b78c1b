import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';
import { agenda, council, report, sessionsIn } from './tell.ts';

/** Sentences by the rule of Dutch that they need, in a letter that opens so. */
const told: [opening: string, sentence: string, sessions: string[]][] = [
  // a part of the day in one word with the noun places a session in the programme
  [
    council,
    'De Raad bespreekt tijdens de ochtendsessie de strategie voor de Indo-Pacific.',
    ['session: de strategie voor de Indo-Pacific'],
  ],
  [
    report,
    'In de middagsessie stond de humanitaire situatie in Gaza centraal.',
    ['session: de humanitaire situatie in Gaza'],
  ],
  [
    agenda,
    'De avondsessie is gewijd aan de veiligheid van de onderzeese infrastructuur.',
    ['session: de veiligheid van de onderzeese infrastructuur'],
  ],
  [agenda, 'De trainingssessie voor militairen staat in het teken van veiligheid.', []],
  // "van" behind a meal or session names who sit in it
  [agenda, 'Het programma opent met een werklunch van de bondgenoten onder elkaar.', ['lunch +bondgenoten']],
  [council, 'Er is een ontbijt van de Benelux-ministers voorzien.', ['breakfast Benelux']],
  [council, 'Er is een lunch van de Raad voorzien.', ['lunch']],
  // a relative clause tells what is spoken of at it
  [
    report,
    'Er was een werkdiner, waar het Belgische voorzitterschap van de Raad werd besproken.',
    ['dinner: het Belgische voorzitterschap van de Raad'],
  ],
  [
    agenda,
    'Het programma sluit af met een diner, waarbij de toekomst van het bondgenootschap centraal staat.',
    ['dinner: de toekomst van het bondgenootschap'],
  ],
  [
    agenda,
    'Op de eerste dag is een lunch voorzien waarin de inzet van drones aan bod komt.',
    ['lunch: de inzet van drones'],
  ],
  // and who sits in it
  [
    council,
    'De avond begint met een informeel diner, waaraan ook de secretaris-generaal van de NAVO aanschuift.',
    ['dinner +NAVO'],
  ],
  [
    council,
    'De dag begint met een werkontbijt waarbij de Oekraïense defensieminister Umerov vanuit Kyiv inbelt.',
    ['breakfast +Oekraïne'],
  ],
  [report, 'Tijdens de lunch zat ook de Turkse minister van Defensie aan.', ['lunch +Turkije']],
  // the subject stands before the part of the programme at which it is spoken of
  [
    council,
    'Dinsdag gaat het achtereenvolgens over de steun aan Oekraïne, tijdens een werkontbijt, over de gereedheid, in een formele zitting, en over de militaire missies, die bij de werklunch aan bod komen.',
    ['breakfast: de steun aan Oekraïne', 'session: de gereedheid', 'lunch: de militaire missies'],
  ],
  [council, 'Over de handel met China wordt gesproken tijdens de lunch.', ['lunch: de handel met China']],
  [council, 'De situatie in Sudan komt aan bod tijdens de werklunch.', ['lunch: de situatie in Sudan']],
  [agenda, 'De steun aan Moldavië wordt besproken bij het diner.', ['dinner: de steun aan Moldavië']],
  // what follows a Council; at NATO it is one of its own parts
  [council, 'Aansluitend vergadert nog de bestuursraad van het EDA.', ['meeting EDA @after']],
  [agenda, 'Aansluitend vindt een bijeenkomst plaats van de Nuclear Planning Group.', ['meeting NPG']],
  // a sitting that has a subject of its own
  [report, 'Een aparte zitting was gewijd aan Kosovo.', ['session: Kosovo']],
  [report, 'De hoorzitting was gewijd aan Kosovo.', []],
  // a body that only its name tells, in one word
  [
    council,
    'Voorafgaand aan de Raad komt de zogeheten Scheveningengroep bijeen.',
    ['meeting Scheveningengroep @before'],
  ],
  [council, 'Voorafgaand aan de Raad komt de Tweede Kamer bijeen.', []],
  // a body told of by "in" or "tijdens" with what is spoken of
  [
    report,
    'Tijdens de vergadering van de NRR stond de samenwerking op het gebied van raketverdediging centraal.',
    ['meeting NRR +Rusland: de samenwerking op het gebied van raketverdediging'],
  ],
  [
    agenda,
    'Vervolgens komt de Noord-Atlantische Raad op het niveau van ministers bijeen voor de eerste werksessie, die gaat over afschrikking.',
    ['working-session NAR #1: afschrikking'],
  ],
  // the announced told by their ordinals alone, in the sentence that counts them
  [
    agenda,
    'De ministers komen in drie werksessies bijeen: de eerste over afschrikking, de tweede over steun aan Oekraïne en de derde met de EU en de Indo-Pacific partners over de defensie-industrie.',
    [
      'working-session #1: afschrikking',
      'working-session #2: steun aan Oekraïne',
      'working-session #3 +EU +IP4: de defensie-industrie',
    ],
  ],
  [
    agenda,
    'Het programma voorziet in een tweetal werksessies. De eerste is gewijd aan capaciteiten; de tweede aan Irak.',
    ['working-session #1: capaciteiten', 'working-session #2: Irak'],
  ],
  // several parts in one sentence, each with what is said of it; the verb is left out behind the first
  [
    agenda,
    'Er zijn drie werksessies voorzien. Sessie 1 behandelt Oekraïne, sessie 2 het Midden-Oosten en sessie 3 de Indo-Pacific.',
    ['working-session #1: Oekraïne', 'working-session #2: het Midden-Oosten', 'working-session #3: de Indo-Pacific'],
  ],
  [
    agenda,
    'In de eerste werksessie spreken de ministers over Irak, in de tweede werksessie staat de Sahel centraal.',
    ['working-session #1: Irak', 'working-session #2: de Sahel'],
  ],
  // the main clause goes on behind a relative one
  [
    report,
    'Tijdens de eerste sessie, die in het teken stond van de steun aan Oekraïne, sloot de Oekraïense minister van Defensie aan.',
    ['session #1 +Oekraïne: de steun aan Oekraïne'],
  ],
  [report, 'Over missies en operaties werd tijdens de lunch gesproken.', ['lunch: missies en operaties']],
  [agenda, 'De avond ervoor is er een diner.', ['dinner @before']],
  [
    council,
    'Bij het diner schuift de Britse premier aan; dan wordt gesproken over de relatie met het Verenigd Koninkrijk.',
    ['dinner +Verenigd Koninkrijk: de relatie met het Verenigd Koninkrijk'],
  ],
  [report, 'De ministers vergaderden allereerst in de Noord-Atlantische Raad.', ['meeting NAR']],
  [
    report,
    'Tijdens de NAVO-Oekraïne Commissie maakte minister Zlenko de wens tot toetreding bekend.',
    ['meeting NUC +Oekraïne'],
  ],
  [
    report,
    'Daarop volgde een zitting van de Permanente Gezamenlijke Raad NAVO-Rusland.',
    ['session Permanente Gezamenlijke Raad +Rusland'],
  ],
  [
    council,
    'Op dinsdag volgt een werksessie over operaties, met aansluitend een werklunch over de zuidflank.',
    ['working-session: operaties', 'lunch: de zuidflank'],
  ],
  [council, 'Na de Raad vindt een EU-VS ministeriële bijeenkomst plaats.', ['meeting @after']],
  [council, 'Na de Raad zal ik uw Kamer een verslag sturen van de bijeenkomst.', []],
  // the meeting after this one
  [council, 'Tijdens de volgende Raad zal een sessie over Sudan worden belegd.', []],
  [council, 'Tijdens de komende Raad zal een sessie over Sudan worden belegd.', ['session: Sudan']],
  // one of the announced that is the first of a body at this level
  [
    report,
    'De bijeenkomst bestond uit drie werksessies: de eerste bijeenkomst van de NAVO-Oekraïne Raad (NUC) op dit niveau, een sessie over afschrikking en een sessie over operaties.',
    ['working-session NUC +Oekraïne', 'working-session: afschrikking', 'working-session: operaties'],
  ],
  [report, 'Op 12 maart vond de eerste bijeenkomst van de NUC plaats.', ['meeting NUC e1 +Oekraïne']],
  [agenda, 'Donderdag is er een NUC met de Oekraïense minister van Defensie.', ['meeting NUC +Oekraïne']],
  [agenda, 'Er is een sessie over de wederopbouw in de NAVO-Oekraïne Raad.', ['session NUC +Oekraïne: de wederopbouw']],
  [
    report,
    'Tijdens de eerste werksessie werd ingegaan op de uitdagingen in de Sahel.',
    ['working-session #1: de uitdagingen in de Sahel'],
  ],
  [report, 'De commissaris ging in de tweede werksessie in op Global Gateway.', ['working-session #2: Global Gateway']],
  [
    agenda,
    'Daarna is er in de Noord-Atlantische Raad een sessie met als thema capaciteiten.',
    ['session NAR: capaciteiten'],
  ],
  [
    agenda,
    'Op 15 maart staat een bijeenkomst met de Mediterrane Dialoog-landen op het programma.',
    ['meeting +Mediterrane Dialoog'],
  ],
  [
    report,
    'In de eerste sessie, waarbij de Oekraïense minister Reznikov aansloot, spraken de ministers over steun.',
    ['session #1 +Oekraïne: steun'],
  ],
  [
    council,
    'Tijdens de lunch zal worden gesproken over de digitale economie, met OESO-secretaris-generaal Gurría.',
    ['lunch +OESO: de digitale economie'],
  ],
  // what is spoken of at a session that the noun alone points back to, but not what somebody says there
  [
    report,
    'Het programma bestond uit een diner en een werksessie. Tijdens de werksessie werd gesproken over nieuwe technologieën.',
    ['dinner', 'working-session: nieuwe technologieën'],
  ],
  [
    report,
    'Het programma bestond uit een diner en een werksessie. Nederland pleitte tijdens de werksessie voor een dialoog over China.',
    ['dinner', 'working-session'],
  ],
  [
    agenda,
    'Er zijn twee werksessies, waarvan de eerste over opleiding gaat en de tweede over onderhoud.',
    ['working-session #1: opleiding', 'working-session #2: onderhoud'],
  ],
  [
    agenda,
    'Het programma bestaat uit een formele sessie en een werklunch. In de formele sessie zal het Strategisch Concept worden besproken.',
    ['session: het Strategisch Concept', 'lunch'],
  ],
  [report, 'Nederland vroeg tijdens de tweede werksessie om een debat over China.', ['working-session #2']],
  // a clause behind a semicolon that takes the part up
  [
    council,
    'In de eerste werksessie wordt over de uitbreiding gesproken; daarbij zullen de kandidaat-lidstaten aansluiten.',
    ['working-session #1 +kandidaat-lidstaten: de uitbreiding'],
  ],
  // a plural is none of the sessions it counts
  [council, 'De Raad omvat twee plenaire sessies en een werklunch.', ['lunch']],
  [council, 'Er is een informele lunch met de directeur-generaal van de WTO.', ['lunch +WTO']],
  // talks in the margins
  [
    council,
    'En marge van de Raad spreekt de minister met zijn ambtgenoten van de Benelux.',
    ['meeting @margins +Benelux'],
  ],
];

test.each(told)('%s%s', (opening, sentence, sessions) => {
  expect(sessionsIn(opening + sentence)).toEqual(sessions);
});

/** The meeting of a letter as its fields, one line. */
function meetingOf(text: string): string | null {
  const { meeting } = extractLetter(sourceOf(text));
  return meeting && [meeting.name, meeting.start, meeting.end, meeting.place, meeting.announcedSessions].join(' | ');
}

test.each([
  [
    'Hierbij bied ik u de geannoteerde agenda aan voor de Raad Buitenlandse Zaken in de samenstelling van Defensieministers (hierna: de Raad), die op maandag 19 en dinsdag 20 mei 2025 a.s. te Brussel zal worden gehouden.\n\nDe agenda is verdeeld over vier onderdelen.',
    'Raad Buitenlandse Zaken in de samenstelling van Defensieministers | 2025-05-19 | 2025-05-20 | Brussel | 4',
  ],
  [
    'Betreft Verslag van de bijeenkomst van de NAVO-ministers van Defensie van 3 en 4 april 2024\n\nOp woensdag 3 en donderdag 4 april vergaderden de NAVO-ministers van Defensie in het hoofdkwartier te Brussel.',
    'NAVO-ministers van Defensie | 2024-04-03 | 2024-04-04 | Brussel | ',
  ],
  [
    'Hierbij stuur ik u het verslag van de Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken (WSBVC-Raad) van 20 juni 2024 te Luxemburg.',
    'Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken | 2024-06-20 | 2024-06-20 | Luxemburg | ',
  ],
  [
    'Hierbij stuur ik u het verslag van de Raad Algemene Zaken, Luxemburg, 3 juni 2024.',
    'Raad Algemene Zaken | 2024-06-03 | 2024-06-03 |  | ',
  ],
  [
    'Datum 8 maart 1999\nBetreft Informele bijeenkomst ministers van Defensie\n\nOp 4 en 5 maart jl. heb ik deelgenomen aan de informele bijeenkomst van de ministers van Defensie van de WEU te Bonn. Hierbij ontvangt u het verslag.',
    'ministers van Defensie van de WEU | 1999-03-04 | 1999-03-05 | Bonn | ',
  ],
  [
    'Datum 8 maart 1999\nBetreft Werkbezoek Bonn\n\nOp 4 en 5 maart jl. heb ik deelgenomen aan een werkbezoek aan Bonn. Hierbij ontvangt u het verslag.',
    null,
  ],
  [
    'Betreft Kabinetsinzet AVVN 80\n\nGraag bieden wij uw Kamer de kabinetsinzet aan voor de ministeriële week van de 80e Algemene Vergadering van de Verenigde Naties, die van 22 tot en met 29 september 2025 plaatsvindt in New York.',
    'AVVN 80 | 2025-09-22 | 2025-09-29 | New York | ',
  ],
  [
    'Hierbij informeer ik u over de uitkomsten van de bijeenkomst van de Northern Group van ministers van Defensie op 12 en 13 juni 2023 in Warschau.',
    'Northern Group van ministers van Defensie | 2023-06-12 | 2023-06-13 | Warschau | ',
  ],
  [
    'Betreft Verslag Jaarvergadering IMF en Wereldbank\n\nHierbij zend ik u het verslag van de Jaarvergadering van het IMF en de Wereldbank van 21 t/m 26 oktober 2024 in Washington. Op 25 oktober kwam het Development Committee bijeen.',
    'Jaarvergadering IMF en Wereldbank | 2024-10-21 | 2024-10-26 | Washington | ',
  ],
])('%s', (text, meeting) => {
  expect(meetingOf(text)).toBe(meeting);
});
