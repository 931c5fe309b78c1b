import { expect, test } from 'vitest';
import { datesIn } from './read.ts';

const stated: [string, ...string[]][] = [
  ['Den Haag, 28 september 2023', '28 september 2023 → 2023-09-28'],
  ['DEN HAAG, 12 MEI 2003', '12 MEI 2003 → 2003-05-12'],
  ['Uw brief van 24-05-2018 heb ik ontvangen.', '24-05-2018 → 2018-05-24'],
  ['De overeenkomst is op 24/5/2018 getekend.', '24/5/2018 → 2018-05-24'],
  ['De regeling geldt per 24.05.2018 voor iedereen.', 'per 24.05.2018 → 2018-05-24 from'],
  ['Peildatum 2018-05-24.', '2018-05-24 → 2018-05-24'],
  ['Mijn brief d.d. 24-05-18 ging hierover.', '24-05-18 → 2018-05-24'],
  ["De motie van 3 maart '21 is aangenomen.", "3 maart '21 → 2021-03-03"],
  ['Het overleg was op 12 sept. 2019 te Gent.', '12 sept. 2019 → 2019-09-12'],
  ['De brief van 3 febr. 2010 en de nota.', '3 febr. 2010 → 2010-02-03'],
  ['Op woensdag 24 april 2024 sprak ik met hem.', 'woensdag 24 april 2024 → 2024-04-24'],
  ['De ministerraad van vrijdag 3 mei 2024 stemde in.', 'vrijdag 3 mei 2024 → 2024-05-03'],
  ['Donderdagavond 7 maart 2024 was er een aanval.', 'Donderdagavond 7 maart 2024 → 2024-03-07'],
  ['Het besluit van 1e mei 2019.', '1e mei 2019 → 2019-05-01'],
  ['Hij is op 29 februari 2024 benoemd.', '29 februari 2024 → 2024-02-29'],
  ['Op 12 mei van het jaar 2023 gebeurde het.', '12 mei van het jaar 2023 → 2023-05-12'],
  ['(ontvangen 17 mei 2024)', '17 mei 2024 → 2024-05-17'],
  ['Op 2 april 2020 hebben zij besloten.', '2 april 2020 → 2020-04-02'],
  ['Zie de brief van 15 mei 20243 over de defensie-uitgaven.', '15 mei 2024 → 2024-05-15'],
  ['TK 85-5-7, 25 mei 2023', '25 mei 2023 → 2023-05-25'],
  ['Kamerstuk 28 676, nr. 12, 3 februari 2022', '3 februari 2022 → 2022-02-03'],
];

const lists: [string, ...string[]][] = [
  ['Op 11 en 12 oktober 2023 komen zij bijeen.', '11 en 12 oktober 2023 → 2023-10-11/2023-10-12'],
  ['Het debat op 7, 8 en 9 mei 2024 duurde lang.', '7, 8 en 9 mei 2024 → 2024-05-07/2024-05-09'],
  ['De zittingen van 3, 10 en 17 juni 2024.', '3, 10 en 17 juni 2024 → {2024-06-03,2024-06-10,2024-06-17}'],
  ['Op 3 en 10 mei 2024 is er gestemd.', '3 en 10 mei 2024 → {2024-05-03,2024-05-10}'],
  ['Op 31 januari en 1 februari 2024 was de top.', '31 januari en 1 februari 2024 → 2024-01-31/2024-02-01'],
  ['De verslagen van 29 januari en 9 september 2016.', '29 januari en 9 september 2016 → {2016-01-29,2016-09-09}'],
  ['Op 6 of 7 juni 2024 stemt Europa.', '6 of 7 juni 2024 → [2024-06-06,2024-06-07]'],
  [
    'De wet gaat in op 1 januari 2026 dan wel 1 juli 2026.',
    '1 januari 2026 dan wel 1 juli 2026 → [2026-01-01,2026-07-01]',
  ],
  ['Op 3 respectievelijk 10 mei 2023 is getekend.', '3 respectievelijk 10 mei 2023 → {2023-05-03,2023-05-10}'],
  ['De brieven van 17 juni 2022 en 3 februari 2023.', '17 juni 2022 → 2022-06-17', '3 februari 2023 → 2023-02-03'],
  ['Op 31 december 2023 en 1 januari 2024 gold dit.', '31 december 2023 en 1 januari 2024 → 2023-12-31/2024-01-01'],
  ['Op 12 december 2023 en 9 januari waren er debatten.', '12 december 2023 en 9 januari → {2023-12-12,2024-01-09}'],
  [
    'Op 10, 11 en 14 t/m 16 mei 2023 is geoefend.',
    '10, 11 en 14 t/m 16 mei 2023 → {2023-05-10..2023-05-11,2023-05-14..2023-05-16}',
  ],
  ['De brieven nr. 12, 3 en 10 februari 2022.', '3 en 10 februari 2022 → {2022-02-03,2022-02-10}'],
  ['1 Op 5 mei 2024 is gestemd.', '5 mei 2024 → 2024-05-05'],
  ['Op zowel 3 als 10 mei 2024.', '10 mei 2024 → 2024-05-10'],
];

const ranges: [string, ...string[]][] = [
  ['De top op 9-11 juli 2024 in Washington.', '9-11 juli 2024 → 2024-07-09/2024-07-11'],
  ['Van 10–18 oktober 2023 oefent de NAVO.', '10–18 oktober 2023 → 2023-10-10/2023-10-18'],
  ['De oefening duurt van 10 tot en met 18 oktober 2023.', '10 tot en met 18 oktober 2023 → 2023-10-10/2023-10-18'],
  ['Van 28 februari t/m 2 maart 2024 was er reces.', 'Van 28 februari t/m 2 maart 2024 → 2024-02-28/2024-03-02'],
  ['Van maandag 3 tot en met vrijdag 7 juni 2024.', 'maandag 3 tot en met vrijdag 7 juni 2024 → 2024-06-03/2024-06-07'],
  [
    'Het reces loopt van 20 december 2023 tot en met 8 januari 2024.',
    'van 20 december 2023 tot en met 8 januari 2024 → 2023-12-20/2024-01-08',
  ],
  [
    'Het reces loopt van 20 december tot en met 8 januari 2024.',
    'van 20 december tot en met 8 januari 2024 → 2023-12-20/2024-01-08',
  ],
  ['In de nacht van 6 op 7 april 2023 gebeurde het.', '6 op 7 april 2023 → 2023-04-06/2023-04-07'],
  ['Tussen 1 en 15 mei 2024 kan men reageren.', 'Tussen 1 en 15 mei 2024 → 2024-05-01/2024-05-15'],
  ['De consultatie liep van 01-02-2023 t/m 15-03-2023.', 'van 01-02-2023 t/m 15-03-2023 → 2023-02-01/2023-03-15'],
  ['Van 1 juli 2023 tot 1 juli 2025 geldt dit.', 'Van 1 juli 2023 tot 1 juli 2025 → 2023-07-01/2025-07-01'],
  ['De termijn van 1 mei 2023 - 31 mei 2023.', 'van 1 mei 2023 - 31 mei 2023 → 2023-05-01/2023-05-31'],
];

/** Against 15 May 2024. */
const yearless: [string, ...string[]][] = [
  ['Op 11 en 12 juni komen zij bijeen.', '11 en 12 juni → 2024-06-11/2024-06-12'],
  ['Het debat van 8 maart ging hierover.', '8 maart → 2024-03-08'],
  ['Op 20 december is dit besproken.', '20 december → 2023-12-20'],
  ['Zoals gemeld op 7 mei jl. is dit zo.', '7 mei jl. → 2024-05-07'],
  ['Zoals gemeld op 7 juli jl. is dit zo.', '7 juli jl. → 2023-07-07'],
  ['Het debat van 12 maart jongstleden.', '12 maart jongstleden → 2024-03-12'],
  ['De brief van 4 april j.l. ging daarover.', '4 april j.l. → 2024-04-04'],
  ['De brief van 4 april ll. ging daarover.', '4 april ll. → 2024-04-04'],
  ['Op maandag 3 juni a.s. spreek ik met uw Kamer.', 'maandag 3 juni a.s. → 2024-06-03'],
  ['Op 3 mei a.s. is het overleg.', '3 mei a.s. → 2025-05-03'],
  ['Op 13 juni aanstaande is het overleg.', '13 juni aanstaande → 2024-06-13'],
  ['Aanstaande maandag 3 juni is het overleg.', 'Aanstaande maandag 3 juni → 2024-06-03'],
  ['Het overleg van 1 en 2 mei jl. was nuttig.', '1 en 2 mei jl. → 2024-05-01/2024-05-02'],
  ['Op 3 november van dit jaar verloopt het mandaat.', '3 november van dit jaar → 2024-11-03'],
  ['Op 3 november vorig jaar verliep het mandaat.', '3 november vorig jaar → 2023-11-03'],
  ['De periode van 15 april tot en met 15 mei.', 'van 15 april tot en met 15 mei → 2024-04-15/2024-05-15'],
  ['In de zomervakantie van 7 juli t/m 3 september.', 'van 7 juli t/m 3 september → 2024-07-07/2024-09-03'],
  ['Het reces duurt van 20 december tot 8 januari.', 'van 20 december tot 8 januari → 2023-12-20/2024-01-08'],
  ['Op 12 en 13 februari werd vergaderd.', '12 en 13 februari → 2024-02-12/2024-02-13'],
  ['Afgelopen maandag is dit besproken.', 'Afgelopen maandag → 2024-05-13'],
  ['De ministerraad van vrijdag jl. besloot dit.', 'vrijdag jl. → 2024-05-10'],
  ['Vrijdag a.s. besluit de ministerraad.', 'Vrijdag a.s. → 2024-05-17'],
  ['Gisteren is een akkoord bereikt.', 'Gisteren → 2024-05-14'],
  ['Vorig jaar op 12 mei is dit besloten.', 'Vorig jaar op 12 mei → 2023-05-12'],
  ['De nieuwe dienstregeling gaat op 15 december in.', '15 december → 2024-12-15'],
  ['Op ma 10 juni en di 11 juni is er overleg.', 'ma 10 juni en di 11 juni → 2024-06-10/2024-06-11'],
  [
    'Op 1 januari en 1 juli van elk jaar wordt geïndexeerd.',
    '1 januari en 1 juli van elk jaar → {XXXX-01-01,XXXX-07-01}',
  ],
  ['Jaarlijks op 4 mei herdenken wij.', '4 mei → XXXX-05-04'],
  ['Vóór 1 juli van elk jaar volgt een rapport.', 'Vóór 1 juli van elk jaar → XXXX-07-01 before'],
];

test.each([...stated, ...lists, ...ranges, ...yearless])('%s', (text, ...expected) => {
  expect(datesIn(text)).toEqual(expected);
});

test('the year turns between the letter and the day', () => {
  expect(datesIn('Op 20 december spraken wij, op 3 februari weer.', '2024-01-10')).toEqual([
    '20 december → 2023-12-20',
    '3 februari → 2024-02-03',
  ]);
  expect(datesIn('Op 8 januari is het debat.', '2023-12-12')).toEqual(['8 januari → 2024-01-08']);
  expect(datesIn('In december en januari jl. is geoefend.', '2024-02-12')).toEqual([
    'december en januari jl. → 2023-12/2024-01',
  ]);
});

test('a letter with nothing to go by leaves the year unknown', () => {
  expect(datesIn('Het overleg is op 14 juni in Brussel.', null)).toEqual(['14 juni → XXXX-06-14']);
  expect(datesIn('Dat was vorig jaar zo.', null)).toEqual([]);
});
