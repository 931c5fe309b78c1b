import { describe, expect, test } from 'vitest';
import { boundsIn, datesIn } from './read.ts';

describe('the year of writing told by a part of it', () => {
  test.each([
    ['De Kamer ontvangt voor het einde van het jaar een brief.', ['voor het einde van het jaar → 2024 end before']],
    ['Naar verwachting zal dit aan het eind van het jaar zijn afgerond.', ['eind van het jaar → 2024 end']],
    ['Uw Kamer wordt in de loop van het jaar geïnformeerd.', ['het jaar → 2024']],
    ['Ik laat voor het einde van het jaar weten hoe dit gaat.', ['voor het einde van het jaar → 2024 end before']],
    ['Elk jaar wordt aan het einde van het jaar de Kamer geïnformeerd.', []],
    ['Aan het einde van het jaar worden de rekeningen opgemaakt.', []],
    ['Het bedrag van het begin van het jaar waarin de aanvraag is gedaan, telt voor de Kamer.', []],
    ['Het einde van het jaar 2020 bracht de Kamer veel.', ['einde van het jaar 2020 → 2020 end']],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected));
});

test.each([
  [
    'Vissers die niet vóór 1 oktober over een motor beschikken, mogen blijven varen.',
    ['vóór 1 oktober → 2024-10-01 before'],
  ],
  ['De vestigingsplaats wordt niet vóór medio 2025 bepaald.', ['vóór medio 2025 → 2025 mid before']],
  ['De wet treedt niet eerder dan 1 oktober in werking.', ['niet eerder dan 1 oktober → 2024-10-01 from']],
])('"niet" before "vóór" denies the verb: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

describe('"voor" a stretch of time is for it, before a day is before it', () => {
  test.each([
    ['Het budget is voor de periode van 1 juli 2013 tot en met 31 december 2013.', null],
    ['De top staat gepland voor 9 tot 11 juli 2024.', null],
    ['Wij sturen u de eerste suppletoire begroting voor 1 juni toe.', 'before'],
    ['Het bedrag voor 2025 is bekend.', null],
  ])('%s', (text, relation) => {
    const [date] = datesIn(text);
    expect(date?.endsWith(' before') ? 'before' : null).toBe(relation);
  });
});

test.each([
  ['De Kamer ontvangt voor het einde van het jaar een brief.', [null, '2024-12-31']],
  ['Uw Kamer ontvangt vóór eind juni een brief.', [null, '2024-06-30']],
  ['Uw Kamer ontvangt vóór begin juni een brief.', [null, '2024-05-31']],
])('days before the end of a unit: %s', (text, expected) => expect(boundsIn(text)).toEqual([expected]));

describe('where the nearest year is far, the tense chooses (written on 12 April 2024)', () => {
  test.each([
    ['Wij spraken over de opvolging van de SG, wiens ambtstermijn op 1 oktober afloopt.', '1 oktober → 2024-10-01'],
    ['De overeenkomst, die op 15 november vervalt, is besproken.', '15 november → 2024-11-15'],
    ['In het debat heeft hij toegezegd vóór 1 oktober te rapporteren.', 'vóór 1 oktober → 2024-10-01 before'],
    ['Ik heb de inspectie gevraagd om op 20 oktober met een advies te komen.', '20 oktober → 2024-10-20'],
    ['Besloten is op 1 november van start te gaan.', '1 november → 2024-11-01'],
    ['De raad heeft op 20 oktober besloten de zaak te sluiten.', '20 oktober → 2023-10-20'],
    ['Hij zegde op 20 oktober toe de Kamer te informeren.', '20 oktober → 2023-10-20'],
    ['Dit bleek na op 20 oktober te hebben overlegd.', '20 oktober → 2023-10-20'],
    ['Tijdens het bezoek op 20 oktober sprak ik met hem.', '20 oktober → 2023-10-20'],
    ['Het aantal neemt toe, met name in november.', 'november → 2023-11'],
    ['Het mandaat is vastgesteld tot 1 oktober.', 'tot 1 oktober → 2024-10-01 until'],
    ['De resultaten worden, met een reactie, in oktober met uw Kamer gedeeld.', 'oktober → 2024-10'],
    ['Tot 20 oktober was de regeling van kracht.', 'Tot 20 oktober → 2023-10-20 until'],
  ])('%s', (text, date) => expect(datesIn(text, '2024-04-12')).toEqual([date]));
});

test.each([
  [
    'Voorafgaand aan 24 februari 2022 was de situatie anders.',
    ['Voorafgaand aan 24 februari 2022 → 2022-02-24 before'],
  ],
  ['Voorafgaand aan de bijeenkomst van 3 mei 2024 is er overleg.', ['3 mei 2024 → 2024-05-03']],
])('before a day: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

describe('adverbs of a bound hold before any preposition', () => {
  test.each([
    ['Het voorstel volgt op zijn vroegst in december.', 'op zijn vroegst in december → 2023-12 from', '2023-10-01'],
    ['Het besluit valt niet eerder dan in maart 2025.', 'niet eerder dan in maart 2025 → 2025-03 from', null],
    ['De middelen zijn uiterlijk in 2027 besteed.', 'uiterlijk in 2027 → 2027 until', null],
    ["Het contract eindigt op z'n vroegst op 1 maart 2026.", "op z'n vroegst op 1 maart 2026 → 2026-03-01 from", null],
    ['Na in 2023 te zijn begonnen, is het gereed.', '2023 → 2023', null],
  ])('%s', (text, date, day) => expect(datesIn(text, day)).toEqual([date]));
});

describe('what is planned for a day is not before it', () => {
  test.each([
    ['Dit komt aan de orde in het debat dat voor 30 oktober staat geagendeerd.', '30 oktober → 2024-10-30'],
    ['Het voor 30 oktober geplande overleg gaat niet door.', '30 oktober → 2024-10-30'],
    ['Het overleg is voor 30 oktober voorzien.', '30 oktober → 2024-10-30'],
    ['Ik stuur u voor 30 oktober een brief.', 'voor 30 oktober → 2024-10-30 before'],
    ['De voorziene wijziging is voor 30 oktober gereed.', 'voor 30 oktober → 2024-10-30 before'],
  ])('%s', (text, date) => expect(datesIn(text, '2024-10-01')).toEqual([date]));
});

test.each([
  [
    'De regeling loopt van 1 april jl. tot en met 31 maart 2027.',
    'van 1 april jl. tot en met 31 maart 2027 → 2024-04-01/2027-03-31',
  ],
  ['Het liep van 3 maart tot en met 7 april jl.', 'van 3 maart tot en met 7 april jl. → 2024-03-03/2024-04-07'],
])('the end told against the day of writing keeps its own year: %s', (text, date) =>
  expect(datesIn(text, '2024-05-15')).toEqual([date]),
);

describe('a season or quarter that is over is not meant where the tense looks ahead (written on 3 February 2025)', () => {
  test.each([
    ['De meting staat voor de herfst gepland.', 'herfst → 2025-23'],
    ['Ik zal de Kamer in Q4 informeren.', 'Q4 → 2025-36'],
    ['In het vierde kwartaal is het afgerond.', 'vierde kwartaal → 2024-36'],
    ['De cijfers over het vierde kwartaal worden binnenkort gepubliceerd.', 'vierde kwartaal → 2024-36'],
    ['Het vierde kwartaal wordt binnenkort samengevat.', 'vierde kwartaal → 2024-36'],
  ])('%s', (text, date) => expect(datesIn(text, '2025-02-03')).toEqual([date]));
});

test.each([
  [
    'In december 2021, januari 2022 en maart 2022 zijn brieven verzonden.',
    ['december 2021 → 2021-12', 'januari 2022 → 2022-01', 'maart 2022 → 2022-03'],
  ],
  ['Zie paragraaf 3.2 mei 2022.', []],
])('a month behind a year and a comma: %s', (text, dates) => expect(datesIn(text)).toEqual(dates));

describe('a date goes on from the one before it in its sentence (written on 3 February 2025)', () => {
  test.each([
    ['In mei 2023 en in juni is dit besproken.', ['mei 2023 → 2023-05', 'juni → 2023-06']],
    ['Op 3 december 2023 en op 9 januari is gestemd.', ['3 december 2023 → 2023-12-03', '9 januari → 2024-01-09']],
    [
      'In het eerste kwartaal van 2026 start de bouw en in het derde kwartaal is de oplevering.',
      ['eerste kwartaal van 2026 → 2026-33', 'derde kwartaal → 2026-35'],
    ],
    [
      'Op 24 februari 2022 viel Rusland Oekraïne binnen en op 4 maart activeerde de EU de richtlijn.',
      ['24 februari 2022 → 2022-02-24', '4 maart → 2022-03-04'],
    ],
    [
      'Op 12 november 1940 overleed hij, waarna hij op 13 maart werd herdacht.',
      ['12 november 1940 → 1940-11-12', '13 maart → 1941-03-13'],
    ],
    ['In 2021 is de wet aangenomen en op 15 april in werking gesteld.', ['2021 → 2021', '15 april → 2021-04-15']],
    // No clash of tense: the nearest one stands.
    [
      'Na de brief van 2 november 2022 is op 12 december gesproken.',
      ['2 november 2022 → 2022-11-02', '12 december → 2024-12-12'],
    ],
    [
      'Het besluit van 3 maart 2023 is verhoogd tot 1 april.',
      ['3 maart 2023 → 2023-03-03', 'tot 1 april → 2025-04-01 until'],
    ],
    [
      'Nederland is sinds 2017 aanwezig; in december is het team versterkt.',
      ['sinds 2017 → 2017 from', 'december → 2024-12'],
    ],
    ['In juni en in mei zijn er overleggen.', ['juni → 2025-06', 'mei → 2025-05']],
    // Another sentence is another story.
    [
      'Op 24 februari 2022 viel Rusland binnen. Op 4 maart wordt dit besproken.',
      ['24 februari 2022 → 2022-02-24', '4 maart → 2025-03-04'],
    ],
  ])('%s', (text, dates) => expect(datesIn(text, '2025-02-03')).toEqual(dates));
});

describe('a plain tense puts the date on its side (written on 1 February 2021)', () => {
  test.each([
    ['De eenheid is in mei teruggekeerd.', 'mei → 2020-05'],
    ['In mei is de laatste rotatie teruggekeerd.', 'mei → 2020-05'],
    ['Het fregat, dat eind maart is vertrokken, keert nu terug.', 'eind maart → 2020-03 end'],
    ['De Raad stelde in april de conclusies vast.', 'april → 2020-04'],
    ['In april stelde de Raad de conclusies vast.', 'april → 2020-04'],
    ['Nadat Washington op 1 april aankondigde zich terug te trekken, volgde Moskou.', '1 april → 2020-04-01'],
    ['Het kabinet heeft de Kamer in april geïnformeerd.', 'april → 2020-04'],
    ['De Kamer heeft op 15 maart verzocht om een brief.', '15 maart → 2020-03-15'],
    ['De voorzitter werd in april gekozen.', 'april → 2020-04'],
    ['De missie zal in december eindigen.', 'december → 2021-12'],
    ['Nederland levert van september tot december de commandant.', 'van september tot december → 2021-09/2021-12'],
    ['Een eerste tekst wordt in augustus verwacht.', 'augustus → 2021-08'],
    ['De missie heeft sinds de start op 19 augustus meer dan honderd schepen begeleid.', '19 augustus → 2020-08-19'],
    ['Het schip vaart in november naar de Hoorn van Afrika.', 'november → 2021-11'],
    ['In december zal de evaluatie starten.', 'december → 2021-12'],
    ['Uw Kamer ontving eerder brieven op 28 april.', '28 april → 2020-04-28'],
    [
      'Uw Kamer ontving eerder brieven op 28 maart, 22 april en 26 augustus.',
      '28 maart, 22 april en 26 augustus → {2020-03-28,2020-04-22,2020-08-26}',
    ],
    ['De jachtvliegtuigen die in april en mei vanuit Malbork vlogen, zijn terug.', 'april en mei → 2020-04/2020-05'],
    ['Zij droegen ook in april bij aan de missie.', 'april → 2020-04'],
    ['De beantwoording van 28 april (Kamerstuk 29 521, nr. 4) ging hierop in.', '28 april → 2020-04-28'],
    // Some days to either side are the days between writing and sending.
    ['Op 5 februari heeft het kabinet besloten.', '5 februari → 2021-02-05'],
    ['Daarom besloot zij zich in maart terug te trekken uit de raad.', 'maart → 2021-03'],
    ['In maart heeft het kabinet een voorstel gedaan.', 'maart → 2020-03'],
    ['In maart doet het kabinet een voorstel.', 'maart → 2021-03'],
    ['Daarom heeft hij zich in maart teruggetrokken.', 'maart → 2020-03'],
    [
      'Dit ontvangt u zodra de dienst een oordeel heeft gegeven, doch niet later dan 1 september.',
      'niet later dan 1 september → 2021-09-01 until',
    ],
  ])('%s', (text, date) => expect(datesIn(text, '2021-02-01')).toEqual([date]));

  // The date may hang on another word than the verb, or the verb may tell of a plan: the nearest one stands.
  test.each([
    ['De Raad heeft de top in april besproken.', 'april → 2021-04'],
    ['De verkiezingen in maart werden voorbereid.', 'maart → 2021-03'],
    ['De oefening in april is uitgesteld.', 'april → 2021-04'],
    ['De minister heeft zich aangemeld voor de conferentie in maart.', 'maart → 2021-03'],
    ['Het kabinet heeft besloten de inzet in mei te beëindigen.', 'mei → 2021-05'],
    ['Er was in april een besluit te verwachten.', 'april → 2021-04'],
    ['Het overleg is in april voorzien.', 'april → 2021-04'],
    ['De resultaten zijn in maart bekend.', 'maart → 2021-03'],
    ['Besloten was dat de eenheid in april zou vertrekken.', 'april → 2021-04'],
    ['De Kamer ontving een uitnodiging voor de bijeenkomst op 28 april.', '28 april → 2021-04-28'],
    ['De Kamer ontving een voorstel voor april.', 'april → 2021-04'],
    ['De minister kondigde een bezoek aan Irak in april aan.', 'april → 2021-04'],
    ['De agenda voor de top in april (Kamerstuk 28 676, nr. 4) volgt.', 'april → 2021-04'],
    ['De Raad neemt op 10 januari conclusies aan.', '10 januari → 2021-01-10'],
    ['De brief van 12 december gaat hierop in.', '12 december → 2020-12-12'],
    ['Het kabinet neemt het verzoek van november over.', 'november → 2020-11'],
    ['Het kabinet gaf opdracht de eenheid in april te vervangen.', 'april → 2021-04'],
    ['Ik zal uw Kamer informeren over de bijeenkomst van 3 december.', '3 december → 2020-12-03'],
    ['De missie is verlengd tot mei.', 'tot mei → 2021-05 until'],
  ])('%s', (text, date) => expect(datesIn(text, '2021-02-01')).toEqual([date]));
});

test.each([
  [
    'Het fregat zal vanaf 25 oktober tot omstreeks 10 december schepen begeleiden.',
    ['vanaf 25 oktober tot omstreeks 10 december → 2024-10-25/2024-12-10'],
  ],
  ['Categorie 2011 2012 2013 Totaal', ['2011 → 2011', '2012 → 2012', '2013 → 2013']],
  ['Kenmerk 2011 2013 5512', []],
  ['In het debat van 1 juli3 is gevraagd naar de gevolgen.', ['1 juli → 2024-07-01']],
  [
    'Nederland neemt dit op 3 februari 2025 over en draagt het op 30 april over.',
    ['3 februari 2025 → 2025-02-03', '30 april → 2025-04-30'],
  ],
  ['Dit volgt eind november/begin december.', ['eind november → 2024-11 end', 'begin december → 2024-12 start']],
  ['De bouw is voor het einde van het jaar klaar.', ['voor het einde van het jaar → 2024 end before']],
  ['De buffer die per ultimo 2018 wordt beoogd.', ['ultimo 2018 → 2018 end']],
  ['De bank maakt tot en met 2030 duizend miljard euro los.', ['tot en met 2030 → 2030 until']],
  ['De raming voor 2025 gaat uit van de aanbeveling van 8 februari.', ['2025 → 2025', '8 februari → 2024-02-08']],
])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates));

test('a range is as near as its nearer end', () =>
  expect(
    datesIn('De training, die wij van februari tot en met november verzorgden, is voltooid.', '2023-12-20'),
  ).toEqual(['van februari tot en met november → 2023-02/2023-11']));

describe('"het jaar" is the year spoken of, else that of writing (12 April 2024)', () => {
  test.each([
    ['In de tweede helft van het jaar volgt een evaluatie.', ['tweede helft van het jaar → 2024-41']],
    ['De levering is voorzien in de eerste helft van het jaar.', ['eerste helft van het jaar → 2024-40']],
    ['In het laatste kwartaal van het jaar keert de eenheid terug.', ['laatste kwartaal van het jaar → 2024-36']],
    [
      'Duitsland leidt in 2025 de snelle reactiemacht. Nederland levert in de tweede helft van het jaar een fregat.',
      ['2025 → 2025', 'tweede helft van het jaar → 2025-41'],
    ],
    [
      'In 2022 begon de oorlog. Aan het einde van het jaar heeft het kabinet besloten tot levering.',
      ['2022 → 2022', 'einde van het jaar → 2022 end'],
    ],
    [
      'Sinds 2017 is Nederland aanwezig. In de tweede helft van het jaar komt een compagnie.',
      ['Sinds 2017 → 2017 from', 'tweede helft van het jaar → 2024-41'],
    ],
    ['De eerste helft van het traject is klaar.', []],
  ])('%s', (text, expected) => expect(datesIn(text, '2024-04-12')).toEqual(expected));
});

describe('a day of a month told against the day of writing (12 April 2024)', () => {
  test.each([
    [
      'Uiterlijk op de tiende van deze maand besluit de Raad.',
      ['Uiterlijk op de tiende van deze maand → 2024-04-10 until'],
    ],
    ['Op de 24e van deze maand is er een debat.', ['24e van deze maand → 2024-04-24']],
    ['De aanval was op de eenendertigste van vorige maand.', ['eenendertigste van vorige maand → 2024-03-31']],
    [
      'Voor de vijftiende van volgende maand reageer ik.',
      ['Voor de vijftiende van volgende maand → 2024-05-15 before'],
    ],
    ['In de derde week van deze maand is er een debat.', ['deze maand → 2024-04']],
    ['Het is de derde van deze maand.', ['deze maand → 2024-04']],
  ])('%s', (text, expected) => expect(datesIn(text, '2024-04-12')).toEqual(expected));
});

describe('a weekday counted in its month', () => {
  test.each([
    ['De begroting verschijnt op de derde dinsdag van september.', ['derde dinsdag van september → 2024-09-17']],
    ['De Stand komt u op de derde dinsdag van mei toe.', ['derde dinsdag van mei → 2024-05-21']],
    ['Verantwoordingsdag is de derde woensdag in mei 2025.', ['derde woensdag in mei 2025 → 2025-05-21']],
    ['Op de laatste vrijdag van maart 2024 is er overleg.', ['laatste vrijdag van maart 2024 → 2024-03-29']],
    [
      'Op de eerste maandag van de maand januari 2025 is er overleg.',
      ['eerste maandag van de maand januari 2025 → 2025-01-06'],
    ],
    ['De eerste week van mei is reces.', ['mei → 2024-05']],
  ])('%s', (text, expected) => expect(datesIn(text, '2024-04-12')).toEqual(expected));
});

describe('the verb that a month hangs on (20 December 2023)', () => {
  test.each([
    ['De EU stelde zich in maart ten doel binnen twaalf maanden een miljoen granaten te leveren.', 'maart → 2023-03'],
    ['Het bedrijf zegde in februari toe het contract na te komen.', 'februari → 2023-02'],
    ['Wij drongen in maart aan op een besluit.', 'maart → 2023-03'],
    ['Het kabinet hoopt in maart te besluiten.', 'maart → 2024-03'],
  ])('%s', (text, date) => expect(datesIn(text, '2023-12-20')).toEqual([date]));
});

describe('the verb that a month hangs on (12 February 2024)', () => {
  test.each([
    ['Het contingent arriveert in augustus.', ['augustus → 2024-08']],
    ['Het contingent, dat in augustus arriveerde, is operationeel.', ['augustus → 2023-08']],
    ['De in september aangekondigde maatregelen worden uitgevoerd.', ['september → 2023-09']],
    ['Het in maart overeengekomen munitieplan loopt achter.', ['maart → 2023-03']],
    ['De in september te houden oefening vindt plaats in Polen.', ['september → 2024-09']],
    ['De in september geplande oefening vindt plaats in Polen.', ['september → 2024-09']],
    ['Het in oktober verschenen rapport gaat daarop in.', ['oktober → 2023-10']],
    ['Het schip bleef tot half april in het gebied.', ['tot half april → 2023-04 mid until']],
    ['Het schip blijft tot half april in het gebied.', ['tot half april → 2024-04 mid until']],
    ['In november wordt besloten.', ['november → 2024-11']],
    ['De evaluatie wordt in november afgerond.', ['november → 2024-11']],
    ['De evaluatie is in november afgerond.', ['november → 2023-11']],
    ['Het schip vertrekt in november.', ['november → 2024-11']],
    ['Op 12 januari wordt de evaluatie besproken.', ['12 januari → 2024-01-12']],
    ['De kosten over het vierde kwartaal worden in maart gemeld.', ['vierde kwartaal → 2023-36', 'maart → 2024-03']],
    ['In maart gaf het kabinet aan dat de levering in 2025 zou plaatsvinden.', ['maart → 2023-03', '2025 → 2025']],
    ['Naar verwachting zal het parlement in november instemmen.', ['november → 2024-11']],
    ['Het kabinet zal de in november ingediende motie uitvoeren.', ['november → 2023-11']],
    ['De oefening die in november plaatsvindt, wordt groot.', ['november → 2024-11']],
    ['De oefening die in november plaatsvond, was groot.', ['november → 2023-11']],
    ['Ik zal het besluit van november toelichten.', ['november → 2023-11']],
    [
      'Van 1 januari tot en met 30 maart patrouilleert een vliegtuig.',
      ['Van 1 januari tot en met 30 maart → 2024-01-01/2024-03-30'],
    ],
    ['In augustus vertrekt het schip.', ['augustus → 2024-08']],
    ['Tot september leverde Nederland een fregat.', ['Tot september → 2023-09 until']],
    ['Tot september levert Nederland een fregat.', ['Tot september → 2024-09 until']],
    ['Van juni tot en met september voer het schip in de Golf.', ['Van juni tot en met september → 2023-06/2023-09']],
    ['Het kabinet heeft in het voorjaar besloten de bijdrage te verlengen.', ['voorjaar → 2023-21']],
    ['Eind 2022 is een team vertrokken; in maart volgde een tweede.', ['Eind 2022 → 2022 end', 'maart → 2023-03']],
    ['Begin 2022 is een team vertrokken; in maart volgde een tweede.', ['Begin 2022 → 2022 start', 'maart → 2022-03']],
  ])('%s', (text, dates) => expect(datesIn(text, '2024-02-12')).toEqual(dates));
});

describe('a perfect on which something to come hangs, and what has been counted up to a day', () => {
  test.each([
    [
      'Over een bijdrage wordt pas besloten nadat de Veiligheidsraad zich in april over de missie heeft gebogen.',
      'april → 2010-04',
      '2009-11-06',
    ],
    ['Zodra het parlement in mei heeft ingestemd, volgt een besluit.', 'mei → 2010-05', '2009-11-20'],
    ['Nadat de Raad in mei heeft ingestemd, is de missie begonnen.', 'mei → 2009-05', '2009-11-20'],
    ['Nadat de Raad in mei had ingestemd, begon de missie.', 'mei → 2009-05', '2009-11-20'],
    [
      'Aan het project is tot en met het derde kwartaal € 96,2 mln uitgegeven.',
      'tot en met het derde kwartaal → 2005-35 until',
      '2005-11-17',
    ],
    ['Tot en met augustus zijn 1.200 militairen opgeleid.', 'Tot en met augustus → 2023-08 until', '2023-12-18'],
    ['Het mandaat is tot en met augustus verlengd.', 'tot en met augustus → 2024-08 until', '2023-12-18'],
  ])('%s', (text, date, day) => expect(datesIn(text, day)).toEqual([date]));
});

test.each([
  ['De bis-periode 2025–2028 is begroot.', ['2025–2028 → 2025/2028']],
  ['In de bis-periode 2021–2024 daalde dit.', ['2021–2024 → 2021/2024']],
  ['Voor de kabinetsperiode 2017-2021 geldt dit.', ['2017-2021 → 2017/2021']],
  ['In het broedseizoen 2023 was er vogelgriep.', ['2023 → 2023']],
  ['In de planningscyclus 2024-2028 is dit opgenomen.', ['2024-2028 → 2024/2028']],
  ['Het Meerjarenplan 2021–2024 is vastgesteld.', []],
])('years of a stretch of time: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

describe('a year told of the whole clause is that of its months (10 April 2025)', () => {
  test.each([
    [
      'Vorig jaar is in twee tranches € 271 miljoen overgemaakt, te weten € 150 miljoen in maart en € 121 miljoen in september.',
      ['Vorig jaar → 2024', 'maart → 2024-03', 'september → 2024-09'],
    ],
    [
      'Dit jaar vergadert de Raad in januari, in maart en in juni.',
      ['Dit jaar → 2025', 'januari → 2025-01', 'maart → 2025-03', 'juni → 2025-06'],
    ],
    ['De vorig jaar gestarte missie eindigt in mei.', ['vorig jaar → 2024', 'mei → 2025-05']],
    ['Vorig jaar startte de missie en in mei eindigt zij.', ['Vorig jaar → 2024', 'mei → 2025-05']],
    ['Vorig jaar is besloten in mei een team te sturen.', ['Vorig jaar → 2024', 'mei → 2025-05']],
    ['Het budget van vorig jaar is in maart vastgesteld.', ['vorig jaar → 2024', 'maart → 2025-03']],
    ['Het aantal steeg vorig jaar. In maart volgt een rapport.', ['vorig jaar → 2024', 'maart → 2025-03']],
  ])('%s', (text, expected) => expect(datesIn(text, '2025-04-10')).toEqual(expected));
});

describe('what the verb tells of a date without a year (written on 6 June 2019)', () => {
  test.each([
    // The finite verb stands right behind a time at the front: a weak imperfect there is one by its ending.
    ['In het vierde kwartaal zakte het aantal meldingen.', ['vierde kwartaal → 2018-36']],
    ['In november mislukte de poging.', ['november → 2018-11']],
    ['In november startten de gesprekken.', ['november → 2018-11']],
    ['In november starten de gesprekken.', ['november → 2019-11']],
    ['In november gestarte projecten lopen door.', ['november → 2019-11']],
    ['Tot september was er geen loket.', ['Tot september → 2018-09 until']],
    ['Tot september is er geen loket.', ['Tot september → 2019-09 until']],
    // A participle closes its clause, whatever noun stands before it.
    ['In het najaar is die bijdrage uitgebreid met zestig militairen.', ['najaar → 2018-23']],
    ['In het najaar is die bijdrage verlaagd.', ['najaar → 2018-23']],
    // How something is from one day to another may be to come.
    ['De brug is van 1 juli tot 15 augustus gestremd.', ['van 1 juli tot 15 augustus → 2019-07-01/2019-08-15']],
    ['Het depot werd van 1 juli tot 15 augustus bewaakt.', ['van 1 juli tot 15 augustus → 2018-07-01/2018-08-15']],
    // A season told as gone by is over.
    ['De afgelopen zomer was droog.', ['afgelopen zomer → 2018-22']],
    ['Het afgelopen voorjaar was nat.', ['afgelopen voorjaar → 2019-21']],
    // One helping verb, two participles: the second comes next.
    [
      'De motie is in december 2017 aangehouden en in februari aangenomen.',
      ['december 2017 → 2017-12', 'februari → 2018-02'],
    ],
    ['De wet is in mei 2017 ingediend en in september behandeld.', ['mei 2017 → 2017-05', 'september → 2017-09']],
    [
      'Het verdrag is op 3 mei 2017 in werking getreden en op 1 april opgezegd.',
      ['3 mei 2017 → 2017-05-03', '1 april → 2018-04-01'],
    ],
    [
      'Het is op 3 mei 2017 ingediend en heeft in april geleid tot wijziging.',
      ['3 mei 2017 → 2017-05-03', 'april → 2019-04'],
    ],
  ])('%s', (text, expected) => expect(datesIn(text, '2019-06-06')).toEqual(expected));
});

test.each([
  [
    'De Raad, die voor vrijdag 21 juni te Luxemburg is bijeengeroepen, moet nog instemmen.',
    ['vrijdag 21 juni → 2024-06-21'],
  ],
  ['Er is voor 3 juni een hoorzitting belegd.', ['3 juni → 2024-06-03']],
  ['De leden zijn voor 3 juni uitgenodigd.', ['3 juni → 2024-06-03']],
  ['Het plan moet voor 3 juni door het college zijn vastgesteld.', ['voor 3 juni → 2024-06-03 before']],
  ['De reis dient voor 3 juni te zijn gepland.', ['voor 3 juni → 2024-06-03 before']],
])('one is called for a day, and done before it: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

test.each([
  ['Jaarlijks wordt de Kamer op de derde woensdag in mei geïnformeerd.', ['derde woensdag in mei → XXXX-05']],
  ['De Kamer wordt elk jaar uitgebreid in mei geïnformeerd.', ['mei → XXXX-05']],
  ['De jaarlijkse conferentie vindt op 3 juni plaats.', ['3 juni → 2024-06-03']],
  ['De bijdrage van € 5 miljoen jaarlijks wordt op 1 juli betaald.', ['1 juli → 2024-07-01']],
  ['De Kamer wordt jaarlijks geïnformeerd, voor het eerst op 1 juli.', ['1 juli → 2024-07-01']],
  // "elk" of other things tells nothing of a season.
  ['In het najaar komen er twee schepen, die elk € 125 miljoen kosten.', ['najaar → 2024-23']],
  ['Elk jaar vindt in het najaar een controle plaats.', []],
])('every year, or this one: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));
