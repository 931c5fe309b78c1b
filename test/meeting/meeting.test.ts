import { expect, test } from 'vitest';
import { readMeeting } from '../../src/extractors/meeting/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

/** name | days | place | announced sessions; "-" where the letter does not say. */
function meetingIn(text: string): string | null {
  const ready = prepared(text);
  const meeting = readMeeting(ready, builtinLexicon);
  if (meeting === null) return null;
  const { name, when, place, announcedSessions } = meeting;
  return [name, when && ready.text.slice(when.start, when.end), place, announcedSessions]
    .map((part) => part ?? '-')
    .join(' | ');
}

const meetings: [letter: string, meeting: string][] = [
  // What the letter says of its meeting again adds the place; a place told of something else does not.
  [
    'Betreft Verslag Eurogroep en Ecofinraad 12 en 13 mei 2025\n\nHierbij ontvangt u het verslag van de Eurogroep en de Ecofinraad, die maandag 12 en dinsdag 13 mei jl. in Brussel zijn gehouden.',
    'Eurogroep en Ecofinraad | 12 en 13 mei 2025 | Brussel | -',
  ],
  [
    'Betreft Verslag Eurogroep en Ecofinraad 12 en 13 mei 2025\n\nHierbij ontvangt u het verslag van de Eurogroep en de Ecofinraad. Nederland zal op 19 en 20 juni in Luxemburg aandacht vragen voor de begroting.',
    'Eurogroep en Ecofinraad | 12 en 13 mei 2025 | - | -',
  ],
  [
    'Hierbij zend ik u het verslag van de informele bijeenkomst van ministers van Defensie van 2 en 3 maart 2021 in Palma de Mallorca.',
    'ministers van Defensie | 2 en 3 maart 2021 | Palma de Mallorca | -',
  ],
  [
    'Hierbij zend ik u het verslag van de informele bijeenkomst van ministers van Defensie op Malta op 26 en 27 april 2017.',
    'ministers van Defensie | 26 en 27 april 2017 | Malta | -',
  ],
  // Its own count, however it counts.
  [
    'Hierbij zend ik u het verslag van de NAVO-ministeriële van 13 en 14 februari 2019 te Brussel. De ministers hebben viermaal vergaderd.',
    'NAVO-ministeriële | 13 en 14 februari 2019 | Brussel | 4',
  ],
  [
    'Hierbij zend ik u de geannoteerde agenda van de NAVO-ministeriële van 13 en 14 februari 2019 te Brussel. Vier onderdelen staan op het programma.',
    'NAVO-ministeriële | 13 en 14 februari 2019 | Brussel | 4',
  ],
  [
    'Hierbij zend ik u de geannoteerde agenda van de NAVO-top van 24 en 25 juni 2025 te Den Haag. Het formele deel van de top beslaat één werksessie.',
    'NAVO-top | 24 en 25 juni 2025 | Den Haag | 1',
  ],
  [
    'Hierbij zend ik u het verslag van de NAVO-ministeriële van 13 en 14 februari 2019 te Brussel. De SG drong driemaal aan op meer geld; vier onderdelen van de krijgsmacht deden mee.',
    'NAVO-ministeriële | 13 en 14 februari 2019 | Brussel | -',
  ],
  [
    'Op 11 en 12 oktober komen de NAVO-Ministers van Defensie in Brussel bijeen. In deze brief informeer ik uw Kamer over de Nederlandse inzet. De SG roept drie werksessies bijeen.',
    'NAVO-Ministers van Defensie | 11 en 12 oktober | Brussel | 3',
  ],
  [
    'Betreft Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie op 17 en 18 oktober 2024 in Brussel',
    'NAVO-ministers van Defensie | 17 en 18 oktober 2024 | Brussel | -',
  ],
  [
    'In deze brief stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst van NAVO-ministers van Buitenlandse Zaken. De bijeenkomst vindt plaats op 16 juni in Antalya en vormt een voorbereiding op de NAVO-top van 8 juli in Warschau. De bijeenkomst kent twee sessies.',
    'NAVO-ministers van Buitenlandse Zaken | 16 juni | Antalya | 2',
  ],
  // Questions about one meeting with its day are about that meeting.
  [
    'Beantwoording schriftelijke vragen over de ingelaste bijeenkomst van NAVO-ministers van Defensie op 15 april 2020',
    'NAVO-ministers van Defensie | 15 april 2020 | - | -',
  ],
  [
    'Hierbij ontvangt u de antwoorden op de vragen over de geannoteerde agenda van de Raad Buitenlandse Zaken van 20 februari 2023.',
    'Raad Buitenlandse Zaken | 20 februari 2023 | - | -',
  ],
  [
    'Verslag van een schriftelijk overleg over de geannoteerde agenda van de Eurogroep van 3 mei 2021',
    'Eurogroep | 3 mei 2021 | - | -',
  ],
  [
    'Betreft Antwoorden op de vragen in het schriftelijk overleg over de bijeenkomst van NAVO-ministers van Defensie op 16 en 17 februari 2022\n\nBijgaand treft u de antwoorden aan op de vragen van de fracties over de vergadering van de NAVO-ministers van Defensie te Brussel, ingezonden op 9 februari jl.',
    'NAVO-ministers van Defensie | 16 en 17 februari 2022 | Brussel | -',
  ],
  [
    'Betreft Beantwoording vragen schriftelijk overleg Raad Buitenlandse Zaken Defensie van 20 februari 2022',
    'Raad Buitenlandse Zaken Defensie | 20 februari 2022 | - | -',
  ],
  [
    'Betreft Verslag informele Raad Buitenlandse Zaken Defensie (28-29 augustus 2025, Kopenhagen)',
    'informele Raad Buitenlandse Zaken Defensie | 28-29 augustus 2025 | Kopenhagen | -',
  ],
  [
    'Betreft Kamerbrief inzake de NAVO-top te Washington, 9-11 juli 2024\n\nVan 9 tot en met 11 juli komen de staatshoofden en regeringsleiders van de NAVO bijeen in Washington.',
    'NAVO-top | 9-11 juli 2024 | Washington | -',
  ],
  [
    'Op 15 april jl. vond een videoconferentie plaats van de NAVO-ministers van Defensie. In deze brief ga ik in op de uitkomsten.',
    'NAVO-ministers van Defensie | 15 april | - | -',
  ],
  // What a letterhead asks of whoever answers says nothing of the letter.
  [
    'Bij beantwoording datum, onze\nreferentie en onderwerp\nvermelden.\n\nDatum 5 februari 2018\nBetreft Geannoteerde agenda van de bijeenkomst van de NAVO-ministers van Defensie op 14 en 15 februari 2018 te Brussel\n\nHierbij ontvangt u de geannoteerde agenda.',
    'NAVO-ministers van Defensie | 14 en 15 februari 2018 | Brussel | -',
  ],
  [
    'Hierbij bied ik u, mede namens de minister van Defensie, de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 20 februari 2023.',
    'Raad Buitenlandse Zaken | 20 februari 2023 | - | -',
  ],
  [
    'GEANNOTEERDE AGENDA RAAD BUITENLANDSE ZAKEN DEFENSIE VAN 28 MEI 2024\n\nDe Raad Buitenlandse Zaken in de samenstelling van ministers van Defensie (RBZ Defensie) vergadert op dinsdag 28 mei in Brussel. De dag tevoren, op 27 mei, komt de bestuursraad van het Europees Defensieagentschap (EDA) bijeen.',
    'RAAD BUITENLANDSE ZAKEN DEFENSIE | 28 MEI 2024 | Brussel | -',
  ],
  [
    'GEANNOTEERDE AGENDA BIJEENKOMST NAVO-MINISTERS VAN DEFENSIE 11 EN 12 OKTOBER 2023\n\nIn deze brief informeer ik u over de agenda.',
    'NAVO-MINISTERS VAN DEFENSIE | 11 EN 12 OKTOBER 2023 | - | -',
  ],
  [
    'Graag bied ik u hierbij de geannoteerde agenda aan van de Raad Buitenlandse Zaken met ministers van Ontwikkelingssamenwerking van 20 november 2023 te Brussel.',
    'Raad Buitenlandse Zaken met ministers van Ontwikkelingssamenwerking | 20 november 2023 | Brussel | -',
  ],
  [
    'Hierbij ontvangt u het verslag van de informele Raad voor Concurrentievermogen, die op 24 en 25 juli 2023 in Santander plaatsvond.',
    'informele Raad voor Concurrentievermogen | 24 en 25 juli 2023 | Santander | -',
  ],
  ['Betreft: Verslag Landbouw- en Visserijraad 29-30 mei 2023', 'Landbouw- en Visserijraad | 29-30 mei 2023 | - | -'],
  [
    'Hierbij bieden wij u de geannoteerde agenda aan voor de Europese Raad van 30 en 31 mei 2022 te Brussel.',
    'Europese Raad | 30 en 31 mei 2022 | Brussel | -',
  ],
  [
    'Hierbij stuur ik u de geannoteerde agenda voor de Eurogroep en Ecofinraad van 15 en 16 januari 2024.',
    'Eurogroep en Ecofinraad | 15 en 16 januari 2024 | - | -',
  ],
  [
    'Bijgaand treft u de geannoteerde agenda voor de Voorjaarsvergadering van de Wereldbank, die van 15 tot en met 20 april 2024 in Washington D.C. plaatsvindt.',
    'Voorjaarsvergadering van de Wereldbank | 15 tot en met 20 april 2024 | Washington D.C. | -',
  ],
  [
    'Graag bied ik u de geannoteerde agenda aan voor de OVSE Ministeriële Raad op 5 en 6 december 2024 in Valletta, Malta. De Raad kent drie plenaire zittingen.',
    'OVSE Ministeriële Raad | 5 en 6 december 2024 | Valletta | 3',
  ],
  [
    'Hierbij zend ik u de geannoteerde agenda van de JBZ-Raad van 4 en 5 december 2023 in Brussel.',
    'JBZ-Raad | 4 en 5 december 2023 | Brussel | -',
  ],
  [
    'Op 30 juni en 1 juli kwamen de EU-ministers van Defensie bijeen in Lissabon. Hierbij informeer ik u over de uitkomsten van deze bijeenkomst.',
    'EU-ministers van Defensie | 30 juni en 1 juli | Lissabon | -',
  ],
  [
    'Van 22 tot en met 26 september 2025 vindt in New York de ministeriële week van de Algemene Vergadering van de Verenigde Naties plaats. In deze brief informeer ik uw Kamer over de Nederlandse inzet.',
    'ministeriële week van de Algemene Vergadering van de Verenigde Naties | 22 tot en met 26 september 2025 | New York | -',
  ],
  [
    'Op 6 en 7 juli vindt de NAVO-top in Ankara plaats. In deze brief schetst het kabinet de Nederlandse inzet voor de top.',
    'NAVO-top | 6 en 7 juli | Ankara | -',
  ],
  [
    'Op dinsdag 13 februari a.s. komt de Coalition of the Willing bijeen in Parijs. Met deze brief informeer ik u over de Nederlandse inzet bij deze bijeenkomst.',
    'Coalition of the Willing | dinsdag 13 februari | Parijs | -',
  ],
  [
    'Hierbij zend ik u de geannoteerde agenda voor de informele Raad Algemene Zaken van 27 en 28 januari 2025 te Warschau. Op 28 januari zijn er drie sessies.',
    'informele Raad Algemene Zaken | 27 en 28 januari 2025 | Warschau | 3',
  ],
  [
    'Op 2 en 3 februari jl. vond in Brussel een bijeenkomst van NAVO-ministers van Defensie plaats. Hierbij doe ik u het verslag van deze bijeenkomst toekomen.',
    'NAVO-ministers van Defensie | 2 en 3 februari | Brussel | -',
  ],
  [
    'Bij deze ontvangt u het verslag van de informele bijeenkomst van de EU-ministers van Defensie op 29 en 30 augustus 2023 in Toledo.',
    'EU-ministers van Defensie | 29 en 30 augustus 2023 | Toledo | -',
  ],
  [
    'Hierbij ontvangt u de geannoteerde agenda van de ASEM-top op 18 en 19 oktober 2018 in Brussel.',
    'ASEM-top | 18 en 19 oktober 2018 | Brussel | -',
  ],
  [
    'Met deze brief bied ik u de geannoteerde agenda van de Milieuraad van 16 oktober 2023 in Luxemburg aan. De Raad spreekt over biodiversiteit.',
    'Milieuraad | 16 oktober 2023 | Luxemburg | -',
  ],
  [
    'Hierbij zend ik u het verslag van de G20-ministers van Financiën op 28 en 29 februari 2024 in São Paulo.',
    'G20-ministers van Financiën | 28 en 29 februari 2024 | São Paulo | -',
  ],
];
test.each(meetings)('%s', (letter, meeting) => {
  expect(meetingIn(letter)).toBe(meeting);
});

const others: string[] = [
  'Hierbij informeer ik u over de verlenging van de Nederlandse bijdrage aan NMI. Op de NAVO-top in Vilnius op 11 en 12 juli 2023 is hierover gesproken.',
  'Hierbij bied ik u het jaarverslag 2023 aan.',
  'Bijgaand ontvangt u het verslag van mijn werkbezoek aan Irak op 3 en 4 mei 2022.',
  'Op 3 mei 2022 vond een overleg plaats met de sector. In deze brief informeer ik u over de uitkomsten van het onderzoek.',
  'Met deze brief informeer ik u over de voortgang van het project Vervanging onderzeeboten. De Raad van State heeft op 3 mei advies uitgebracht.',
  'Hierbij stuur ik u de reactie op het rapport van de Onderwijsraad van 3 mei 2022.',
  'De Kamer heeft op 5 juni 2024 gedebatteerd over de inzet van de krijgsmacht.',
  'Op 6 april wisselden de EU-ministers van Defensie van gedachten. Hierbij informeer ik u over de aanschaf van munitie.',
];
test.each(others)('not about a meeting: %s', (letter) => {
  expect(meetingIn(letter)).toBeNull();
});

test('what a letter further informs of is no other meeting', () => {
  expect(
    meetingIn(
      'Op 13 en 14 juni 2024 komen de NAVO-ministers van Defensie in Brussel bijeen. In deze brief informeer ik u over de Nederlandse inzet. Ook informeer ik uw Kamer over de bijeenkomst van de Ukraine Defense Contact Group op 21 mei jl.',
    ),
  ).toBe('NAVO-ministers van Defensie | 13 en 14 juni 2024 | Brussel | -');
});

test.each([
  [
    'Hierbij doe ik u, mede namens de minister van Buitenlandse Zaken, de agenda toekomen voor de informele bijeenkomst van de NAVO-ministers van Defensie op 28 en 29 september in het Sloveense Portoroz. De secretaris-generaal heeft vier onderdelen voorzien.',
    'NAVO-ministers van Defensie | 28 en 29 september | Portoroz | 4',
  ],
  [
    'Hierbij doe ik u de geannoteerde agenda toekomen van de Raad Buitenlandse Zaken op 18 maart 2024 in Brussel. De Raad kent slechts één werksessie.',
    'Raad Buitenlandse Zaken | 18 maart 2024 | Brussel | 1',
  ],
  [
    'Bijgaand het verslag van de informele bijeenkomst van de ministers van Defensie op 9 september 2009 in het Zweedse Göteborg. Er stonden drie bijeenkomsten op het programma.',
    'ministers van Defensie | 9 september 2009 | Göteborg | 3',
  ],
  [
    'Graag bied ik u de geannoteerde agenda aan van de Raad Algemene Zaken van 19 maart 2024. De minister spreekt in het Europese Parlement. Hij opent maar een sessie.',
    'Raad Algemene Zaken | 19 maart 2024 | - | -',
  ],
])('%s', (letter, meeting) => {
  expect(meetingIn(letter)).toBe(meeting);
});

test('a heading of its own for a meeting to come', () => {
  const start = 'Geachte voorzitter,\n\nIn deze brief geef ik u een overzicht van de lopende uitzendingen.\n\n';
  const told = 'Op 24 en 25 juni vindt in het World Forum de top van staatshoofden en regeringsleiders plaats.';
  expect(meetingIn(`${start}NAVO-top in Den Haag\n\n${told}`)).toBe('NAVO-top | 24 en 25 juni | Den Haag | -');
  expect(meetingIn(`${start}NAVO-top in Den Haag\n\n${told} Er is slechts één werksessie.`)).toBe(
    'NAVO-top | 24 en 25 juni | Den Haag | 1',
  );
  // Without the heading, under another, or told as past, it is told by the way.
  expect(meetingIn(`${start}${told}`)).toBe(null);
  expect(meetingIn(`${start}Vooruitblik\n\n${told}`)).toBe(null);
  expect(meetingIn(`${start}NAVO-top in Vilnius\n\nOp 11 en 12 juli vond de top van regeringsleiders plaats.`)).toBe(
    null,
  );
  expect(meetingIn(`${start}NAVO-top in Den Haag\n\nNederland bereidt zich voor op de top.`)).toBe(null);
});
