import { expect, test } from 'vitest';
import { agenda, council, report, sessionsIn } from './tell.ts';

const planned: [sentence: string, sessions: string[]][] = [
  // working sessions by their number
  [
    'In de eerste werksessie spreken de ministers over de steun aan Oekraïne.',
    ['working-session #1: de steun aan Oekraïne'],
  ],
  ['De tweede werksessie staat in het teken van de defensie-industrie.', ['working-session #2: de defensie-industrie']],
  ['Tijdens de derde werksessie staat cyberveiligheid centraal.', ['working-session #3: cyberveiligheid']],
  [
    'In de vierde sessie staan de missies in Irak en Kosovo op de agenda.',
    ['session #4: de missies in Irak en Kosovo'],
  ],
  ['De eerste sessie gaat over de regionale plannen.', ['session #1: de regionale plannen']],
  ['De eerste werksessie is gewijd aan lastenverdeling.', ['working-session #1: lastenverdeling']],
  [
    'In de tweede werksessie ligt de nadruk op de situatie in het Hoge Noorden.',
    ['working-session #2: de situatie in het Hoge Noorden'],
  ],
  ['De tweede werksessie richt zich op de relatie met China.', ['working-session #2: de relatie met China']],
  [
    'Tijdens de tweede sessie komt de dreiging van hybride aanvallen aan de orde.',
    ['session #2: de dreiging van hybride aanvallen'],
  ],
  [
    'In de eerste werksessie wordt de voortgang van het New Force Model besproken.',
    ['working-session #1: de voortgang van het New Force Model'],
  ],
  [
    'In de eerste werksessie zal over de defensie-uitgaven worden gesproken.',
    ['working-session #1: de defensie-uitgaven'],
  ],
  [
    'Tijdens de eerste werksessie bespreken bondgenoten de ontwikkelingen in Afghanistan, waarbij ook Resolute Support aan bod komt.',
    ['working-session #1: de ontwikkelingen in Afghanistan'],
  ],
  [
    'De derde werksessie biedt ministers de gelegenheid van gedachten te wisselen over de Westelijke Balkan.',
    ['working-session #3: de Westelijke Balkan'],
  ],
  ['Werksessie 2 gaat over innovatie.', ['working-session #2: innovatie']],
  ['De laatste werksessie betreft de samenwerking met partners.', ['working-session: de samenwerking met partners']],
  // company
  [
    'In de tweede werksessie spreken de ministers met Finland, Zweden en de EU.',
    ['working-session #2 +Finland +Zweden +EU'],
  ],
  [
    'De tweede werksessie vindt plaats met de Australische minister van Defensie over de Indo-Pacific.',
    ['working-session #2 +Australië: de Indo-Pacific'],
  ],
  ['De Georgische minister van Defensie neemt deel aan de tweede werksessie.', ['working-session #2 +Georgië']],
  [
    'De eerste werksessie vindt plaats in aanwezigheid van de Hoge Vertegenwoordiger van de EU.',
    ['working-session #1 +EU'],
  ],
  ['In de werksessie met de IP4-partners spreken ministers over China.', ['working-session +IP4: China']],
  [
    'In de werksessie met alleen bondgenoten spreken ministers over kernwapens.',
    ['working-session +bondgenoten: kernwapens'],
  ],
  [
    'Een werksessie met Japan, Zuid-Korea, Australië en Nieuw-Zeeland sluit de bijeenkomst af.',
    ['working-session +Japan +Zuid-Korea +Australië +Nieuw-Zeeland'],
  ],
  // sessions by their subject
  ['Er is een sessie over luchtverdediging voorzien.', ['session: luchtverdediging']],
  [
    'Tot slot volgt een sessie over de zuidflank met Jordanië en Mauritanië.',
    ['session +Jordanië +Mauritanië: de zuidflank'],
  ],
  ['De dag begint met een werksessie over de munitieproductie.', ['working-session: de munitieproductie']],
  ['De bijeenkomst wordt afgesloten met een werksessie over Irak.', ['working-session: Irak']],
  ['De bijeenkomst opent met een plenaire sessie over terrorismebestrijding.', ['session: terrorismebestrijding']],
  // meals
  ['Tijdens de lunch spreken ministers over China.', ['lunch: China']],
  [
    'Op de avond van 14 maart vindt een werkdiner plaats met de Oekraïense minister van Defensie.',
    ['dinner +Oekraïne'],
  ],
  ['Het programma begint met een informeel diner.', ['dinner']],
  ['Tijdens het werkontbijt staat de Sahel centraal.', ['breakfast: de Sahel']],
  ['De bijeenkomst wordt afgesloten met een werklunch over innovatie.', ['lunch: innovatie']],
  ['De Zwitserse minister is te gast bij de lunch.', ['lunch +Zwitserland']],
  ['Voorafgaand aan de bijeenkomst vindt een diner plaats met de Moldavische premier.', ['dinner @before +Moldavië']],
  ['Ministers komen tijdens een werkdiner bijeen in de NATO-Ukraine Council (NUC).', ['dinner NUC +Oekraïne']],
  ['Tijdens het diner komen de ministers bijeen in de NATO-Ukraine Council (NUC).', ['dinner NUC +Oekraïne']],
  ['Tijdens een gezamenlijke werklunch komen zij op 5 juni samen in de NAR.', ['lunch NAR']],
  ['Over volgende stappen wordt door de Noord-Atlantische Raad (NAR) besloten.', []],
  ['PESCO en het Europees Defensiefonds zijn voor Nederland van belang.', []],
  ['Na het diner komen de ministers bijeen in de NUC.', ['meeting NUC +Oekraïne']],
  // councils
  ['De ministers komen ook bijeen in de Nuclear Planning Group (NPG).', ['meeting NPG']],
  ['Aansluitend vindt een bijeenkomst plaats van de Nuclear Planning Group.', ['meeting NPG']],
  ['In de NUC bespreken de ministers de situatie aan het front.', ['meeting NUC +Oekraïne: de situatie aan het front']],
  ['De NAVO-Oekraïne Raad komt bijeen op ministerieel niveau.', ['meeting NUC +Oekraïne']],
  ['Tijdens de bijeenkomst komt de NAVO-Rusland Raad bijeen.', ['meeting NRR +Rusland']],
  ['Ook vindt een bijeenkomst van de NAVO-Georgië Commissie plaats.', ['meeting NGC +Georgië']],
  ['De Noord-Atlantische Raad (NAR) komt bijeen met Finland en Zweden.', ['meeting NAR +Finland +Zweden']],
  ['Er staat een NUC-bijeenkomst gepland.', ['meeting NUC +Oekraïne']],
  ['Een sessie in NUC-formaat sluit de dag af.', ['session NUC +Oekraïne']],
  // beside the meeting
  [
    'Voorafgaand aan de DMM komt de Ukraine Defense Contact Group (UDCG) voor de 21e keer bijeen.',
    ['meeting UDCG e21 @before +Oekraïne'],
  ],
  [
    'En marge van de bijeenkomst vindt een ontmoeting plaats met mijn Turkse ambtgenoot.',
    ['meeting @margins +Turkije'],
  ],
  [
    'In de marge van de DMM spreek ik met de Poolse minister van Defensie over luchtverdediging.',
    ['meeting @margins +Polen: luchtverdediging'],
  ],
  ['En marge van de DMM komt de Joint Expeditionary Force (JEF) bijeen.', ['meeting JEF @margins']],
  [
    'In de marges van de bijeenkomst komen de landen van de Drone Coalitie bijeen.',
    ['meeting Drone Coalitie @margins'],
  ],
  [
    'Na afloop van de DMM vindt een bijeenkomst plaats van de anti-ISIS coalitie.',
    ['meeting anti-ISIS coalitie @after'],
  ],
  ['Aansluitend aan de DMM komt de Noordelijke Groep bijeen.', ['meeting Noordelijke Groep @after']],
  [
    'En marge van de DMM vindt een bijeenkomst plaats van de Baltic Security Contact Group (BSCG).',
    ['meeting BSCG @margins'],
  ],
  [
    'Ook neem ik en marge van de DMM deel aan een bijeenkomst over militaire mobiliteit.',
    ['meeting @margins: militaire mobiliteit'],
  ],
  ['Op donderdag vergadert de NAVO-Georgië Commissie (NGC).', ['meeting NGC +Georgië']],
  [
    'Op de eerste dag wordt in de Noord-Atlantische Raad (NAR) gesproken over de vooruitgeschoven aanwezigheid.',
    ['meeting NAR: de vooruitgeschoven aanwezigheid'],
  ],
  ['Afsluitend is er een bijeenkomst met de coalitiepartners in de strijd tegen ISIS.', ['meeting']],
  ['De bijeenkomst begint met een sessie in het format van de Nuclear Planning Group.', ['session NPG']],
  ['Daags voor de bijeenkomst vindt de eerste EU-GCC-top plaats.', ['meeting EU-GCC-top @before']],
  ['In de marge van de bijeenkomst vindt het NATO Industry Forum plaats.', ['meeting NATO Industry Forum @margins']],
  [
    'Er is een sessie gepland met de EIB over financiering van de defensie-industrie.',
    ['session +EIB: financiering van de defensie-industrie'],
  ],
  ['Tijdens een lunch wordt gesproken over Afghanistan.', ['lunch: Afghanistan']],
  [
    'Op 15 maart bespreken de ministers in een laatste sessie de missies in Irak en Kosovo.',
    ['session: de missies in Irak en Kosovo'],
  ],
  ['Voorafgaand aan de bijeenkomst heb ik een ontmoeting met mijn Spaanse collega.', ['meeting @before +Spanje']],
];
test.each(planned)('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

const nothing: string[] = [
  'Op de top in Vilnius hebben bondgenoten afgesproken meer te investeren.',
  'De bijeenkomst is een belangrijke opmaat naar de NAVO-top in Washington op 9-11 juli.',
  'Op 22 september bracht de Noord-Atlantische Raad (NAR) een verklaring uit.',
  'Nederland heeft zitting in het bestuur van het fonds.',
  'De Kamer is in een technische briefing op 25 september geïnformeerd.',
  'De zitting van het Internationaal Strafhof is openbaar.',
  'Nederland coördineert de trainingssessies voor Oekraïense militairen.',
  'Tijdens de vorige bijeenkomst spraken de ministers over Irak.',
  'In een eerdere sessie is gesproken over de plannen.',
  'Een volgende bijeenkomst is voorzien in juni.',
  'Het werkdiner is geannuleerd.',
  'De voorziene sessie over Irak gaat niet door.',
  'De lunch met Japan komt te vervallen.',
  'Nederland pleit voor een sessie over vrouwen, vrede en veiligheid.',
  'Er is geen lunch voorzien.',
  'De bijeenkomst vindt plaats in het hoofdkwartier van de NAVO.',
  'Het is de eerste bijeenkomst van ministers van Defensie na de top.',
  'In Vilnius vond de eerste NUC op niveau van regeringsleiders plaats.',
  'De Ukraine Defense Contact Group (UDCG) is in 2022 opgericht.',
  'De Europese Raad sprak in februari over Oekraïne.',
  'Nederland zal tijdens de werksessie aandacht vragen voor lastenverdeling.',
  'De Veiligheidsraad nam een resolutie aan.',
  'De inzet dineerde met de industrie.',
  'De hoorzitting met experts vindt plaats in mei.',
  'Tijdens de DMM spreken de ministers over de implementatie.',
  'De ministers van deze landen komen bijeen om hierover te spreken.',
  'De G7 komt in juni bijeen.',
  'Een persconferentie sluit de dag af.',
  'Het parlement houdt een zitting over de begroting.',
  'De coalitiepartijen vergaderden over de begroting.',
  'Ik kijk terug op een geslaagde werksessie.',
  'Tijdens de top in Washington komt er een diner met de president.',
  'Het kabinet hecht eraan dat de NUC regelmatig bijeenkomt.',
  'Lunch, diner en ontbijt zijn inbegrepen.',
  'In aanloop naar de bijeenkomst sprak ik met de Duitse minister Pistorius.',
  'Nederland organiseerde op 5 februari een lunch voor de Baltische staten.',
];
test.each(nothing)('no session: %s', (sentence) => {
  expect(sessionsIn(agenda + sentence)).toEqual([]);
});

const councils: [sentence: string, sessions: string[]][] = [
  [
    'Tijdens de informele lunch spreekt de Raad met de Indonesische minister van Buitenlandse Zaken Retno Marsudi over ASEAN.',
    ['lunch +Indonesië: ASEAN'],
  ],
  [
    'Voorafgaand aan de RBZ vindt een informeel ontbijt plaats met de Armeense minister van Buitenlandse Zaken.',
    ['breakfast @before +Armenië'],
  ],
  [
    'En marge van de Raad vindt de EU-Egypte Associatieraad plaats.',
    ['meeting EU-Egypte Associatieraad @margins +Egypte'],
  ],
  [
    'De Raad wordt voorafgegaan door een informeel ontbijt met de Hoge Commissaris voor de Mensenrechten van de VN.',
    ['breakfast @before +VN'],
  ],
  [
    'Aansluitend aan de Raad vindt een diner plaats met de ministers van de Westelijke Balkan.',
    ['dinner @after +Westelijke Balkan'],
  ],
  ['Voorafgaand aan de Raad komt de Weimardriehoek bijeen met Oekraïne.', ['meeting Weimardriehoek @before +Oekraïne']],
  [
    'Tijdens de werklunch wordt gesproken over de externe dimensie van migratie.',
    ['lunch: de externe dimensie van migratie'],
  ],
  [
    'De Raad opent met een werksessie met de Oekraïense minister van Buitenlandse Zaken.',
    ['working-session +Oekraïne'],
  ],
  ['De minister neemt deel aan een lunch met de ministers van de Golfsamenwerkingsraad (GCC).', ['lunch +GCC']],
  ['De Raad spreekt over de situatie in Libanon.', []],
  ['De Raad zal een gedachtewisseling hebben over de Sahel.', []],
  ['Tijdens de Raad Algemene Zaken van 20 februari is hierover gesproken.', []],
  ['De Europese Raad van 21 en 22 maart bespreekt dit onderwerp.', []],
  ['De Raad nam conclusies aan tijdens de lunch van 20 februari jl.', []],
];
test.each(councils)('Council: %s', (sentence, sessions) => {
  expect(sessionsIn(council + sentence)).toEqual(sessions);
});

const told: [sentence: string, sessions: string[]][] = [
  ['Tijdens de lunch sprak de Raad over uitbreiding.', ['lunch: uitbreiding']],
  [
    'Voorafgaand aan de Raad vond een ontbijt plaats met de kandidaat-lidstaten.',
    ['breakfast @before +kandidaat-lidstaten'],
  ],
  ['De Raad begon met een werksessie waaraan de Moldavische vicepremier deelnam.', ['working-session +Moldavië']],
  ['In de tweede sessie wisselden de ministers van gedachten over de rechtsstaat.', ['session #2: de rechtsstaat']],
  [
    'En marge van de Raad sprak de minister met zijn Ierse ambtgenoot over Noord-Ierland.',
    ['meeting @margins +Ierland: Noord-Ierland'],
  ],
  ['Tijdens de vorige lunch sprak de Raad over Servië.', []],
];
test.each(told)('report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});

test.each([
  'Hierbij informeer ik u over de aanschaf van fregatten. Tijdens de eerste sessie met de industrie is gesproken over levertijden.',
  'Antwoord: Tijdens de werksessie over Resolute Support spraken de bondgenoten over Afghanistan.',
  'Op 3 mei vond een diner plaats met de Oekraïense minister.',
  'De regeling voorziet in subsidie voor een bijeenkomst, een lunch of een diner met deelnemers.',
])('not a letter about a meeting: %s', (text) => {
  expect(sessionsIn(text)).toEqual([]);
});
