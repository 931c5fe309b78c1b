import { expect, test } from 'vitest';
import { boundsIn, datesIn } from './read.ts';

const months: [string, ...string[]][] = [
  ['In juli 2024 heeft Nederland dit toegezegd.', 'juli 2024 → 2024-07'],
  ['Begin juni 2024 volgt een brief.', 'Begin juni 2024 → 2024-06 start'],
  ["In mei '18 is het besluit genomen.", "mei '18 → 2018-05"],
  ['De stand van dec. 2023 is bekend.', 'dec. 2023 → 2023-12'],
  ['Medio oktober jl. is het afgerond.', 'Medio oktober jl. → 2023-10 mid'],
  ['In december vorig jaar is het gemeld.', 'december vorig jaar → 2023-12'],
  ['Vorig jaar december is het gemeld.', 'Vorig jaar december → 2023-12'],
  ['Afgelopen oktober is het gemeld.', 'Afgelopen oktober → 2023-10'],
  ['Komende september volgt meer.', 'Komende september → 2024-09'],
  ['In april en mei hebben de vliegtuigen gevlogen.', 'april en mei → 2024-04/2024-05'],
  ['In maart en september 2023 is overlegd.', 'maart en september 2023 → {2023-03,2023-09}'],
  ['In mei/juni 2024 wordt dit afgerond.', 'mei/juni 2024 → 2024-05/2024-06'],
  [
    'Van december 2023 tot en met februari 2024 was er vorst.',
    'Van december 2023 tot en met februari 2024 → 2023-12/2024-02',
  ],
  [
    'Vanaf januari tot en met half mei van dit jaar is getraind.',
    'Vanaf januari tot en met half mei van dit jaar → 2024-01/2024-05',
  ],
  ['In de maanden juni en juli is het rustig.', 'juni en juli → 2024-06/2024-07'],
  ['Respectievelijk in februari en in maart van dit jaar.', 'februari → 2024-02', 'maart van dit jaar → 2024-03'],
  ['In de periode oktober-december 2023 daalde dit.', 'oktober-december 2023 → 2023-10/2023-12'],
  ['Eind deze maand is het gereed.', 'Eind deze maand → 2024-05 end'],
  ['Vorige maand was dat anders, volgende maand ook.', 'Vorige maand → 2024-04', 'volgende maand → 2024-06'],
  ['Komende maand stuur ik een brief.', 'Komende maand → 2024-06'],
  ['De ledenraadpleging in oktober is bepalend.', 'oktober → 2024-10'],
  ['Halverwege maart 2023 startte het.', 'Halverwege maart 2023 → 2023-03 mid'],
  ['Het einde van de maand juni 2023.', 'einde van de maand juni 2023 → 2023-06 end'],
  ['Maart 2023', 'Maart 2023 → 2023-03'],
  ['In 2015 werd het besloten. In mei van dat jaar ging het in.', '2015 → 2015', 'mei van dat jaar → 2015-05'],
];

const years: [string, ...string[]][] = [
  ['De top in Vilnius in 2023 besloot dit.', '2023 → 2023'],
  ['Eind 2023 worden de plannen verwacht.', 'Eind 2023 → 2023 end'],
  ['Medio 2025 is het gereed.', 'Medio 2025 → 2025 mid'],
  ['Sinds 2002 is dat zo.', 'Sinds 2002 → 2002 from'],
  ['Na 2025 komt Nederland onder die norm uit.', 'Na 2025 → 2025 after'],
  ['In 2024 en 2025 voldoet Nederland.', '2024 en 2025 → 2024/2025'],
  ['In 2022, 2023 en 2024 was dat zo.', '2022, 2023 en 2024 → 2022/2024'],
  ['In 2018 en 2021 is geëvalueerd.', '2018 en 2021 → {2018,2021}'],
  ['In 2026 of 2027 is de oplevering.', '2026 of 2027 → [2026,2027]'],
  ['Van 2016 tot 2020 liep het project.', 'Van 2016 tot 2020 → 2016/2020'],
  ['Defensie stelt hiervoor tussen 2024 en 2031 1,1 miljard euro beschikbaar.', 'tussen 2024 en 2031 → 2024/2031'],
  ['In de periode 2021–2027 is dit begroot.', '2021–2027 → 2021/2027'],
  ['Het programma loopt van 2024-2027.', '2024-2027 → 2024/2027'],
  ['In het seizoen 2023/2024 is gestart.', '2023/2024 → 2023/2024'],
  ['Vanaf het schooljaar 2023/24 geldt dit.', 'Vanaf het schooljaar 2023/24 → 2023/2024 from'],
  ['Het loopt van 2016 tot en met april 2019.', 'van 2016 tot en met april 2019 → 2016/2019-04'],
  ['Vorig jaar is dit besloten, dit jaar volgt meer.', 'Vorig jaar → 2023', 'dit jaar → 2024'],
  ['Begin dit jaar is dat gemeld.', 'Begin dit jaar → 2024 start'],
  ['Eind volgend jaar is het klaar.', 'Eind volgend jaar → 2025 end'],
  ['Later dit jaar volgt een brief.', 'dit jaar → 2024'],
  ['De begroting voor 2018 is aangenomen.', '2018 → 2018'],
  ['Voor het jaar 2025 is dit begroot.', '2025 → 2025'],
  ['De jaren 2023 en 2024 waren goed.', '2023 en 2024 → 2023/2024'],
  ['Dit en volgend jaar is er geld.', 'Dit en volgend jaar → 2024/2025'],
  ['De radar wordt ongeveer in 2028 ingebouwd.', 'ongeveer in 2028 → 2028 approximate'],
  ['De afspraken uit 2016 gelden nog.', '2016 → 2016'],
  ['De signaalrapportage uit 20224 waaruit dit blijkt.', '2022 → 2022'],
  ['2023 was een bewogen jaar.', '2023 → 2023'],
  ['In maart 2023 en april 2024 is geoefend.', 'maart 2023 → 2023-03', 'april 2024 → 2024-04'],
  ['In december 2023 en januari 2024 is geoefend.', 'december 2023 en januari 2024 → 2023-12/2024-01'],
  ['Komend voorjaar en komende zomer.', 'Komend voorjaar → 2025-21', 'komende zomer → 2024-22'],
  ['De jaren ’70, ’80 en ’90 waren anders.', 'jaren ’70, ’80 en ’90 → 197X/199X'],
  ['Het doel voor 2030 en 2050 blijft staan.', '2030 en 2050 → {2030,2050}'],
  ['Van begin 2023 tot eind 2024 liep dit.', 'Van begin 2023 tot eind 2024 → 2023/2024'],
  ['Eind 2025 of begin 2026 is het gereed.', 'Eind 2025 → 2025 end', 'begin 2026 → 2026 start'],
  ['De missie is in 2023 tot 2025 verlengd.', '2023 → 2023', 'tot 2025 → 2025 until'],
  ['Niet eerder dan 2026 is er ruimte.', 'Niet eerder dan 2026 → 2026 from'],
  ['De Grondwet van 1848 regelt dit.', '1848 → 1848'],
  ['Het doel is in 2023 woningen te bouwen.', '2023 → 2023'],
];

const parts: [string, ...string[]][] = [
  ['In het eerste kwartaal van 2025 volgt meer.', 'eerste kwartaal van 2025 → 2025-33'],
  ['Dat gebeurt in Q3 2024.', 'Q3 2024 → 2024-35'],
  ['Het 1e kwartaal 2023 was beter.', '1e kwartaal 2023 → 2023-33'],
  ['In het derde en vierde kwartaal van dit jaar.', 'derde en vierde kwartaal van dit jaar → 2024-35/2024-36'],
  ['Levering in Q2-2025 is voorzien.', 'Q2-2025 → 2025-34'],
  ['In het 1e en 2e kwartaal van 2025.', '1e en 2e kwartaal van 2025 → 2025-33/2025-34'],
  ['Levering in 2025-Q2 is voorzien.', '2025-Q2 → 2025-34'],
  ['In het laatste kwartaal van 2023 steeg dit.', 'laatste kwartaal van 2023 → 2023-36'],
  ['Eind tweede kwartaal 2024 is het klaar.', 'Eind tweede kwartaal 2024 → 2024-34 end'],
  ['Volgend kwartaal volgt een update.', 'Volgend kwartaal → 2024-35'],
  ['In het derde kwartaal volgt een update.', 'derde kwartaal → 2024-35'],
  ['Kwartaal 2 van 2023 liet groei zien.', 'Kwartaal 2 van 2023 → 2023-34'],
  ['In de eerste helft van 2025 komt de wet.', 'eerste helft van 2025 → 2025-40'],
  ['In het tweede halfjaar van dit jaar.', 'tweede halfjaar van dit jaar → 2024-41'],
  ['In het tweede half jaar van 2023 is gestart.', 'tweede half jaar van 2023 → 2023-41'],
  ['De zomer van 2024 was heet.', 'zomer van 2024 → 2024-22'],
  ['De zomer 2023 was heet.', 'zomer 2023 → 2023-22'],
  ['Dit voorjaar volgt een voorstel.', 'Dit voorjaar → 2024-21'],
  ['Komend najaar is het gereed.', 'Komend najaar → 2024-23'],
  ['Afgelopen najaar is het besloten.', 'Afgelopen najaar → 2023-23'],
  ['Vorige winter was zacht.', 'Vorige winter → 2023-24'],
  ['In de winter van 2023/2024 was het koud.', 'winter van 2023/2024 → 2023-24'],
  ['In het najaar van vorig jaar.', 'najaar van vorig jaar → 2023-23'],
  ['In het najaar ontvangt uw Kamer een brief.', 'najaar → 2024-23'],
  ['Ik informeer u vóór de zomer van 2025.', 'vóór de zomer van 2025 → 2025-22 before'],
  ['Ik informeer u voor de zomer.', 'voor de zomer → 2024-22 before'],
  ['In de jaren negentig is dit afgeschaft.', 'jaren negentig → 199X'],
  ['Sinds de jaren ’90 bestaat dit beleid.', 'Sinds de jaren ’90 → 199X from'],
  ['In de jaren zestig en zeventig van de vorige eeuw.', 'jaren zestig en zeventig van de vorige eeuw → 196X/197X'],
  ['Eind jaren tachtig veranderde dat.', 'Eind jaren tachtig → 198X end'],
  ['In de jaren twintig van deze eeuw.', 'jaren twintig van deze eeuw → 202X'],
];

const relations: [string, ...string[]][] = [
  ['Het geldt tot en met maart 2025.', 'tot en met maart 2025 → 2025-03 until'],
  ['Sinds januari dit jaar draagt Nederland bij.', 'Sinds januari dit jaar → 2024-01 from'],
  ['Vanaf ongeveer 24 april is het schip inzetbaar.', 'Vanaf ongeveer 24 april → 2024-04-24 approximate from'],
  ['De taak wordt per 1 juni 2024 overgenomen.', 'per 1 juni 2024 → 2024-06-01 from'],
  ['Met ingang van 1 januari 2025 vervalt dit.', 'Met ingang van 1 januari 2025 → 2025-01-01 from'],
  ['Met ingang van het jaar 2026 vervalt dit.', 'Met ingang van het jaar 2026 → 2026 from'],
  ['Uiterlijk 1 juli 2024 is het gereed.', 'Uiterlijk 1 juli 2024 → 2024-07-01 until'],
  ['Uiterlijk in 2027 is het gereed.', 'Uiterlijk in 2027 → 2027 until'],
  ['Dit moet vóór 1 mei 2025 gereed zijn.', 'vóór 1 mei 2025 → 2025-05-01 before'],
  ['Dit moet voor 1 mei 2025 gereed zijn.', 'voor 1 mei 2025 → 2025-05-01 before'],
  ['Het overleg staat gepland voor 12 juni 2024.', '12 juni 2024 → 2024-06-12'],
  ['Na 1 oktober 2023 is dat veranderd.', 'Na 1 oktober 2023 → 2023-10-01 after'],
  ['Het contract loopt tot eind 2025.', 'tot eind 2025 → 2025 end until'],
  ['Voor eind 2024 is het gereed.', 'Voor eind 2024 → 2024 end before'],
  ['Vóór de herziening in 2018 was dat anders.', '2018 → 2018'],
  ['Rond 1 mei 2023 was dat bekend.', 'Rond 1 mei 2023 → 2023-05-01 approximate'],
  ['Circa 2010 is het gebouwd.', 'Circa 2010 → 2010 approximate'],
  ['Vanaf de jaren zeventig is dat zo.', 'Vanaf de jaren zeventig → 197X from'],
  ['Vanaf het tweede kwartaal van 2025 kan het.', 'Vanaf het tweede kwartaal van 2025 → 2025-34 from'],
  ['Ultimo 2023 bedroeg de schuld meer.', 'Ultimo 2023 → 2023 end'],
  ['Tot september 2022 was dat zo.', 'Tot september 2022 → 2022-09 until'],
  ['Sinds september draagt Nederland bij.', 'Sinds september → 2023-09 from'],
  ['Nog voor 2030 is dit bereikt.', 'voor 2030 → 2030 before'],
];

/** Each word that a date can begin with, in its place: the one scan over the text must stop at it. */
const begins: [string, ...string[]][] = [
  ...Object.entries({
    'januari jan. Januari JANUARI': '2023-01',
    'februari febr. feb': '2023-02',
    'maart mrt': '2023-03',
    'april apr.': '2023-04',
    'mei Mei': '2023-05',
    'juni jun': '2023-06',
    'juli jul.': '2023-07',
    'augustus aug.': '2023-08',
    'september sept. sep': '2023-09',
    'oktober okt. oct': '2023-10',
    'november nov.': '2023-11',
    'december dec.': '2023-12',
    'voorjaar lente': '2023-21',
    zomer: '2023-22',
    'najaar herfst': '2023-23',
    winter: '2023-24',
  }).flatMap(([words, edtf]) =>
    words.split(' ').map((word): [string, string] => [`Dit was in ${word} 2023 zo.`, `${word} 2023 → ${edtf}`]),
  ),
  ...Object.entries({
    'dit lopend huidig': '2024',
    'vorig verleden afgelopen': '2023',
    'volgend komend aankomend eerstkomend aanstaand': '2025',
  }).flatMap(([words, edtf]) =>
    words.split(' ').map((word): [string, string] => [`Het gebeurt ${word} jaar.`, `${word} jaar → ${edtf}`]),
  ),
  ...Object.entries({
    'deze lopende huidige': '2024-05',
    'vorige voorbije': '2024-04',
    'volgende komende aankomende eerstkomende aanstaande': '2024-06',
  }).flatMap(([words, edtf]) =>
    words.split(' ').map((word): [string, string] => [`Dat komt ${word} maand.`, `${word} maand → ${edtf}`]),
  ),
  ...Object.entries({ 'eerste 1e 1ste': 33, 'tweede 2e 2de': 34, 'derde 3de': 35, 'vierde 4e laatste': 36 }).flatMap(
    ([words, quarter]) =>
      words
        .split(' ')
        .map((word): [string, string] => [
          `In het ${word} kwartaal van 2023.`,
          `${word} kwartaal van 2023 → 2023-${quarter}`,
        ]),
  ),
  ...['dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'].map((word, i): [string, string] => [
    `In de ${word}er jaren.`,
    `${word}er jaren → 19${i + 3}X`,
  ]),
  ...['maan', 'dins', 'woens', 'donder', 'vrij', 'zater', 'zon'].map((word, i): [string, string] => [
    `Op ${word}dagavond jl. besloot hij.`,
    `${word}dagavond jl. → 2024-05-${['13', '14', '08', '09', '10', '11', '12'][i]}`,
  ]),
];

test.each([...months, ...years, ...parts, ...relations, ...begins])('%s', (text, ...expected) => {
  expect(datesIn(text)).toEqual(expected);
});

const bounds: [string, string | null, string | null][] = [
  ['In 2023 was het zo.', '2023-01-01', '2023-12-31'],
  ['Eind 2023 was het zo.', '2023-09-01', '2023-12-31'],
  ['Begin juni 2024 volgt een brief.', '2024-06-01', '2024-06-10'],
  ['Het geldt tot en met maart 2025.', null, '2025-03-31'],
  ['Dit moet vóór 1 mei 2025 gereed zijn.', null, '2025-04-30'],
  ['Na 2025 daalt het.', '2026-01-01', null],
  ['Sinds september 2023 is dat zo.', '2023-09-01', null],
  ['In de winter van 2023/2024 was het koud.', '2023-12-01', '2024-02-29'],
  ['In de jaren negentig is dit afgeschaft.', '1990-01-01', '1999-12-31'],
  ['In het tweede kwartaal van 2025 kan het.', '2025-04-01', '2025-06-30'],
  ['In de tweede helft van 2025 kan het.', '2025-07-01', '2025-12-31'],
  ['Van januari 2024 tot en met half mei 2024 is getraind.', '2024-01-01', '2024-05-20'],
  ['Jaarlijks op 4 mei herdenken wij.', null, null],
];

test.each(bounds)('%s covers %s to %s', (text, start, end) => {
  expect(boundsIn(text)).toEqual([[start, end]]);
});
