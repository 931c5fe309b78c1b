import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What is offered, considered or denied; strength, place and mission told elsewhere. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Wel overweegt de regering de plaatsvervangend bevelhebber van UNMEE te leveren.',
    ['1 | plaatsvervangend bevelhebber | UNMEE | - | Eritrea | considered | ..'],
  ],
  ['Nederland biedt de NAVO een Patriot-eenheid aan.', ['1 | Patriot-eenheid | - | - | - | offered | ..']],
  ['Nederland biedt de NAVO aan de kosten van de staf te dragen.', []],
  ['Aan KFOR neemt Nederland niet meer deel.', ['- | - | KFOR | - | Kosovo | none | ..']],
  ['Aan operatie Serval neemt Nederland niet deel.', ['- | - | Serval | - | - | none | ..']],
  ['Nederland neemt geen deel aan Sea Guardian.', ['- | - | Sea Guardian | - | Middellandse Zee | none | ..']],
  [
    'Aan EUTM RCA levert Nederland geen bijdrage.',
    ['- | - | EUTM RCA | - | Centraal-Afrikaanse Republiek | none | ..'],
  ],
  ['Naar Syrië heeft Nederland geen personeel gestuurd.', ['- | personeel | - | - | Syrië | none | ..']],
  [
    'Of er een Nederlands peloton naar Kosovo gaat, wordt nog bezien.',
    ['1 | peloton | - | - | Kosovo | considered | ..'],
  ],
  [
    'Het kabinet houdt in beraad of het een C-130 aan UNMISS levert.',
    ['1 | C-130 | UNMISS | - | Zuid-Soedan | considered | ..'],
  ],
  [
    'Nederland heeft NAVO een onderzeeboot voor Active Endeavour in het vooruitzicht gesteld.',
    ['1 | onderzeeboot | Active Endeavour | - | Middellandse Zee | offered | ..'],
  ],
  [
    'Defensie heeft twee stafofficieren aangeboden voor het hoofdkwartier van EUNAVFOR Aspides.',
    ['2 | stafofficieren | Aspides | 2p | Rode Zee | offered | ..'],
  ],
  [
    'Nederland is bereid vijf instructeurs aan EUMAM te leveren.',
    ['5 | instructeurs | EUMAM Oekraïne | 5p | - | offered | ..'],
  ],
  [
    'Het kabinet bestudeert of Nederland met een fregat kan bijdragen aan Aspides.',
    ['1 | fregat | Aspides | - | Rode Zee | considered | ..'],
  ],
  ['Er zijn geen Nederlandse militairen in Niger aanwezig.', ['- | militairen | - | - | Niger | none | ..']],
  [
    'Nederland overweegt een verkenningspeloton te leveren aan KFOR.',
    ['1 | verkenningspeloton | KFOR | - | Kosovo | considered | ..'],
  ],
  [
    'Nederland heeft afgezien van deelname aan operatie Prosperity Guardian.',
    ['- | - | Prosperity Guardian | - | Rode Zee | none | ..'],
  ],
  [
    'Sinds juni 1998 nemen honderd militairen van de landmacht deel aan UNFICYP namens Nederland.',
    ['100 | militairen | UNFICYP | 100p | Cyprus | active | 1998-06..'],
  ],
  [
    'De Nederlandse deelname aan EUFOR Althea bestaat thans uit ongeveer 240 militairen.',
    ['240 | militairen | EUFOR Althea | 240p approximate | Bosnië en Herzegovina | active | ..'],
  ],
  [
    'Nederland meldt dat het aantal trainers voor EUTM Mali van één naar zes gaat.',
    ['6 | trainers | EUTM Mali | 6p | Mali | planned | ..'],
  ],
  [
    'Nederland heeft sinds november 2022 doorlopend instructeurs op Duitse oefenterreinen gestationeerd, op dit ogenblik 95 in getal.',
    ['95 | instructeurs | - | 95p | Duitsland | active | 2022-11..'],
  ],
  [
    'Twee Nederlandse vuureenheden staan bij Adana opgesteld. Zij worden bediend door ruim 250 militairen.',
    ['2 | vuureenheden | - | 250p at-least | Adana | active | ..'],
  ],
  [
    'In Bosnië blijft de Nederlandse infanteriecompagnie die sinds oktober vorig jaar deel uitmaakt van EUFOR Althea, met 160 militairen, tot 1 oktober 2024 op post.',
    ['1 | infanteriecompagnie | EUFOR Althea | 160p | Bosnië | active | 2023-10..2024-10-01'],
  ],
  [
    "Nederland zendt een taakgroep special forces van omstreeks negentig commando's en mariniers naar Mali.",
    ['1 | taakgroep special forces | - | 90p approximate | Mali | planned | ..'],
  ],
  [
    'Nederland zendt vier Apache-gevechtshelikopters met 128 man vliegend en technisch personeel naar Mali.',
    ['4 | Apache-gevechtshelikopters | - | 128p | Mali | planned | ..'],
  ],
  [
    'Nederland draagt bij aan MINUSMA. Kwartiermakers vertrekken reeds in de tweede helft van maart naar Gao.',
    ['- | - | MINUSMA | - | Mali | active | ..', '- | Kwartiermakers | MINUSMA | - | Gao | planned | 2024-03..'],
  ],
  [
    'Na de terugkeer van Zr.Ms. Tromp stelt Nederland alleen nog een stafofficier in Larissa beschikbaar.',
    ['- | Zr.Ms. Tromp | - | - | - | ended | ..', '1 | stafofficier | - | 1p | Larissa | active | ..'],
  ],
  [
    'De terugtrekking van de drie marechaussees die in Haïti deel uitmaakten van de politiemissie UNSMIH, is op 30 november jl. voltooid.',
    ['3 | marechaussees | UNSMIH | 3p | Haïti | ended | ..2023-11-30'],
  ],
  [
    'Na het vertrek van het Nederlandse geniebataljon uit Prizren, in de zomer van dit jaar, is alleen een handvol stafofficieren in Pristina achtergebleven.',
    ['1 | geniebataljon | - | - | Prizren | ended | ..2024-22', '- | stafofficieren | - | - | Pristina | active | ..'],
  ],
  [
    'Aan Althea in Bosnië en Herzegovina levert Nederland sinds 1 oktober 2023 geen infanterie meer.',
    ['- | infanterie | EUFOR Althea | - | Bosnië en Herzegovina | ended | ..2023-10-01'],
  ],
  [
    'Aan deze missie levert Defensie sinds mei ook de marechaussees die de ambassade te Kyiv beveiligen.',
    ['- | marechaussees | - | - | Kyiv | active | 2023-05..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
