import { expect, test } from 'vitest';
import { datesIn, remarksIn } from './read.ts';

const nothing = [
  // Numbers of provisions, papers, pages, sections, versions, telephones.
  'Zie artikel 12 15 februari.',
  'Zie artikel 12, tweede lid.',
  'Kamerstuk 21501-20, nr. 2019.',
  'Kamerstukken 2022D06542, 2022D09070 en 2022D16086.',
  'Kamerstukken II 2021/22, 35 925, nr. 7.',
  'TK 2011-2012, 33210, nummer 4.',
  'Zie nr. 2019 en nr. 2020.',
  'De nummers 290 en 2019 zijn vervallen.',
  'Stb. 2018, 123 en Stcrt. 2023, 12345.',
  'Trb. 2009, 113.',
  'Verordening (EU) 2016/679 en Richtlijn 2009/81/EG.',
  'COM(2016) 950 is gepubliceerd.',
  'Resolutie 1973 (2011) van de Veiligheidsraad.',
  'S/RES/1973(2011).',
  'ECLI:NL:RVS:2019:1603.',
  'De norm ISO 9001:2015 geldt.',
  'Zie paragraaf 2.10.2018 van het handboek.',
  'Versie 2.0.2018 van het model.',
  'Telefoon 070-318 8188.',
  'Bel 06-12-34 56 78.',
  'Postbus 20701, 2500 ES Den Haag.',
  'Onze referentie BS2024012345.',
  'Pagina 3 van 7.',
  'Zie blz. 2019 van het rapport.',
  // Names.
  'De Defensienota 2024 is verschenen.',
  'De oefening Steadfast Jupiter 2023 vindt plaats.',
  'De begroting 2018 is aangenomen.',
  'Het Jaarplan 2022 en de Voorjaarsnota 2024.',
  'De Political Guidance 2023 wordt vastgesteld.',
  'De Wet inkomstenbelasting 2001 is gewijzigd.',
  'Het Arbeidsomstandighedenbesluit 1998 geldt.',
  'De begroting 2018 en 2019.',
  'De Agenda 2030 voor duurzame ontwikkeling.',
  'De 2030-doelen zijn haalbaar.',
  'Mevrouw Mei en de heer Maart waren aanwezig.',
  'Jan en Dec waren er niet.',
  'Het Nationaal Comité 4 en 5 mei is betrokken.',
  'De meicirculaire en de september-circulaire.',
  // Counts.
  'Er waren 2000 militairen betrokken.',
  'De lading woog 1500 kilo.',
  'Er komen 2030 woningen bij.',
  'Meer dan 2000 mensen kwamen.',
  'Om 2030 uur was het voorbij.',
  'In 1750 gevallen was er contact.',
  'Van de 1990 aanvragen zijn er velen toegekend.',
  'Het gaat om 1600 banen en 1800 leerlingen.',
  'De brug is 1850 meter lang.',
  'Met 2000 soldaten en 1900 burgers.',
  'Dat kost € 2024 per stuk.',
  'Een bedrag van € 3 mei wel.',
  'Het kost 2.024 euro.',
  // Times, scores, measures.
  'De zitting begint om 10.30 uur.',
  'Het werd 3-2 voor de tegenstander.',
  'De maten zijn 10-12-15 centimeter.',
  'Met 1/3 van de stemmen.',
  'De prijs daalt naar 1800 per jaar.',
  'Handelingen II 2022/23, nr. 45, item 12.',
  'Aanhangsel Handelingen II 2014/15, nr. 12.',
  'Het Nationaal Actieplan 2012-2015 en het regeerprogramma 2024.',
  'De Boeing 2000 en het model 1980.',
  'De Miljoenennota 2025 is op Prinsjesdag 2024 aangeboden.',
  // Durations and vague time.
  'De termijn is een half jaar of 180 dagen.',
  'De komende jaren blijft dat zo.',
  'Het komende jaar volgt meer.',
  'De afgelopen maanden is hard gewerkt.',
  'In de afgelopen veertig jaar.',
  'Binnenkort en momenteel.',
  'Elk jaar opnieuw, per jaar en jaarlijks.',
  'In het jaar daarop.',
  'Tot op de dag van vandaag.',
  'In week 23 en volgende week.',
  'Het eerste half jaar na de start.',
  'De eerste helft van het traject.',
  'Het vierde lid en de tweede zin.',
  // Words that look like a date's.
  'Zij zat in de zon.',
  'De zomertijd en het zomerreces.',
  'De marcherende troepen.',
  'Elke winter is het glad.',
  'De winterkleding is geleverd.',
];

test.each(nothing)('no date in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test.each([
  ['De termijn eindigt op 30 februari 2024.', 'impossible-date'],
  ['De termijn eindigt op 31 juni.', 'impossible-date'],
  ['De termijn eindigt op 29 februari 2023.', 'impossible-date'],
  ['De brief van 31-11-2023 is zoek.', 'impossible-date'],
  ['De termijn eindigt op 45 mei 2024.', 'impossible-date'],
])('%s is no date but a remark', (text, code) => {
  expect(datesIn(text)).toEqual([]);
  expect(remarksIn(text)).toEqual([code]);
});

test('a weekday that the calendar does not bear out is told', () => {
  expect(datesIn('Op maandag 4 juni 2024 is het debat.')).toEqual(['maandag 4 juni 2024 → 2024-06-04']);
  expect(remarksIn('Op maandag 4 juni 2024 is het debat.')).toEqual(['weekday-mismatch']);
});
