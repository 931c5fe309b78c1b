import { expect, test } from 'vitest';
import { readMeeting } from '../../src/extractors/meeting/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

/** name | days | place of the meeting of a letter with a subject and a first paragraph; null where it is about none. */
function meetingOf(subject: string, paragraph: string): string | null {
  const ready = prepared(`Betreft ${subject}\n\nGeachte voorzitter,\n\n${paragraph}`);
  const meeting = readMeeting(ready, builtinLexicon);
  if (meeting === null) return null;
  const { name, when, place } = meeting;
  return [name, when && ready.text.slice(when.start, when.end), place].map((part) => part ?? '-').join(' | ');
}

test.each<[subject: string, paragraph: string, meeting: string | null]>([
  // The days in one of the two, the place in the other.
  [
    'Verslag Landbouw- en Visserijraad 23 september 2024',
    'Met deze brief informeer ik de Kamer over de uitkomsten van de Landbouw- en Visserijraad die op 23 september 2024 in Brussel plaatsvond. In oktober komen de ministers opnieuw bijeen in Luxemburg.',
    'Landbouw- en Visserijraad | 23 september 2024 | Brussel',
  ],
  [
    'Verslag Milieuraad 17 juni',
    'Hierbij stuur ik u het verslag van de Milieuraad van 17 juni jl. in Luxemburg. Ook blik ik vooruit op de Milieuraad van 14 oktober in Brussel.',
    'Milieuraad | 17 juni | Luxemburg',
  ],
  [
    'NAVO-ministeriële bijeenkomst 30 november en 1 december 2021',
    'Hierbij bied ik u het verslag aan van de NAVO-ministeriële bijeenkomst van ministers van Buitenlandse Zaken te Riga.',
    'NAVO-ministeriële bijeenkomst van ministers van Buitenlandse Zaken | 30 november en 1 december 2021 | Riga',
  ],
  // A subject that is the meeting itself, and who met on which days.
  [
    'Bijeenkomst van de NAVO-ministers van Buitenlandse Zaken, 6 en 7 december 2016',
    'Van 6 tot en met 7 december jl. vond in Brussel de bijeenkomst plaats van de NAVO-ministers van Buitenlandse Zaken.',
    'NAVO-ministers van Buitenlandse Zaken | 6 tot en met 7 december | Brussel',
  ],
  [
    'Informele bijeenkomst NAVO-ministers van Defensie te Krakau',
    'Op 19 en 20 februari 2009 kwamen de ministers van Defensie van de NAVO informeel bijeen in Krakau. Nadien, op 10 maart, vergaderden de EU-ministers in Praag.',
    'ministers van Defensie van de NAVO | 19 en 20 februari 2009 | Krakau',
  ],
  [
    'Verslag informele NAVO-ministeriële te Boedapest',
    'Op 9 en 10 oktober 2008 vond te Boedapest de informele bijeenkomst van NAVO-ministers van Defensie plaats. Met deze brief bied ik u het verslag daarvan aan.',
    'informele NAVO-ministeriële | 9 en 10 oktober 2008 | Boedapest',
  ],
  [
    'Verslag Europese Raad',
    'De Europese Raad is op 26 en 27 juni 2025 in Brussel bijeengekomen. Met deze brief informeer ik u over de uitkomsten.',
    'Europese Raad | 26 en 27 juni 2025 | Brussel',
  ],
  [
    'Informele Ecofinraad',
    'Op 23 en 24 februari 2024 is in Gent een informele Ecofinraad gehouden. Hierbij ontvangt u het verslag.',
    'informele Ecofinraad | 23 en 24 februari 2024 | Gent',
  ],
  [
    'Verslag bijeenkomst contactgroep',
    'Op 9 januari 2025 kwam de Ukraine Defense Contact Group (UDCG) bijeen op de luchtmachtbasis Ramstein. Met deze brief informeer ik u over de uitkomsten.',
    'Ukraine Defense Contact Group | 9 januari 2025 | Ramstein',
  ],
  // A composition is no place.
  [
    'Verslag Noord-Atlantische Raad in Defensieministersessie 9 en 10 juni 2005',
    'Hierbij doe ik u toekomen het verslag van de Noord-Atlantische Raad in ministersessie op 9 en 10 juni jl. te Brussel.',
    'Noord-Atlantische Raad | 9 en 10 juni 2005 | Brussel',
  ],
  // Another meeting told by the way is not the letter's.
  [
    'Brief van de Minister van Defensie',
    'Op 10 en 11 februari a.s. komen de NAVO-Ministers van Defensie in Brussel bijeen. Hierbij ontvangt u de geannoteerde agenda van deze bijeenkomst.\n\nDit staat ook op de geannoteerde agenda van de informele bijeenkomst van de EU-Ministers van Defensie in Amsterdam op 5 februari a.s.',
    'NAVO-Ministers van Defensie | 10 en 11 februari | Brussel',
  ],
  [
    'Verslag van de Eurogroep en Ecofinraad van 4 en 5 november 2024',
    'Hierbij zend ik u het verslag van de Eurogroep en de Ecofinraad. De Commissie gaf een terugkoppeling van de jaarvergadering van het IMF in Washington, die plaatsvond van 21 tot en met 26 oktober jl.',
    'Eurogroep en Ecofinraad | 4 en 5 november 2024 | -',
  ],
  [
    'Verslag werkbezoek Irak',
    'Van 3 tot en met 5 maart bezocht ik Irak. Hierbij informeer ik u over de uitkomsten. Op 14 maart komen de NAVO-ministers bijeen in Brussel.',
    null,
  ],
  // Questions about a meeting, told with the day of the debate.
  [
    'NAVO ministeriële',
    'Met verwijzing naar het schriftelijk overleg NAVO Ministeriële van 15 februari jl. ontvangt u hierbij de antwoorden op de vragen over de bijeenkomst van de ministers van Defensie van de NAVO op 21 en 22 februari in Brussel.',
    'ministers van Defensie van de NAVO | 21 en 22 februari | Brussel',
  ],
  // near misses
  [
    'Stand van zaken aanschaf fregatten',
    'Op 14 november 2023 sprak ik in Brussel met mijn Belgische collega. Ik informeer u over de uitkomsten van de besprekingen.',
    null,
  ],
  [
    'Missie Mali',
    'Op 12 februari heeft de Raad Buitenlandse Zaken in Brussel besloten de missie te verlengen. Hierbij informeer ik u over de Nederlandse bijdrage.',
    null,
  ],
])('%s', (subject, paragraph, meeting) => {
  expect(meetingOf(subject, paragraph)).toBe(meeting);
});
