import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Kind and payer of each amount. */
const paid = (text: string) => amountsOf(text).map(({ kind, payer }) => [kind, payer]);
/** Kind and payer of the last amount. */
const last = (text: string) => paid(text).at(-1);

describe('a gift without a giver is that of who was told to give right before', () => {
  test.each([
    // A passive clause that goes on with what the Netherlands does.
    [
      'Voorts draagt Nederland volgend jaar € 25 miljoen bij aan UCAP. Aan het International Fund for Ukraine is in oktober nog € 10 miljoen overgemaakt.',
      ['pledge', nl],
    ],
    [
      'Los van de missie draagt Nederland financieel bij aan de Afghaanse veiligheidstroepen. Op de Top van Chicago is voor de jaren 2015 tot en met 2017 jaarlijks € 30 miljoen toegezegd.',
      ['pledge', nl],
    ],
    [
      'Het kabinet steunt de opvang van vluchtelingen in Jordanië. In juni is € 15 miljoen verstrekt aan UNHCR.',
      ['pledge', nl],
    ],
    [
      'Nederland heeft in Tokio € 30 miljoen per jaar toegezegd aan Afghanistan. Dit komt overeen met een totaal van € 90 miljoen. De vorig jaar beloofde € 1,2 miljoen voor alfabetisering is inmiddels overgemaakt.',
      ['pledge', nl],
    ],
    [
      'De Nederlandse bijdrage aan Minusma blijft gehandhaafd. Aan het trustfonds voor Mali is € 2 miljoen bijgedragen.',
      ['pledge', nl],
    ],
    ['Aan het trustfonds is USD 217 miljoen overgemaakt, waarmee ons land de grootste donor is.', ['pledge', nl]],
    [
      'Nederland is een van de grootste donoren van UNRWA. Voor dit jaar is € 13 miljoen toegezegd aan UNRWA.',
      ['pledge', nl],
    ],
    // Of another, or of all together, or of nobody that gives.
    [
      'Duitsland draagt € 25 miljoen bij aan UCAP. Aan het International Fund for Ukraine is nog € 10 miljoen overgemaakt.',
      ['pledge', null],
    ],
    [
      'Nederland heeft € 10 miljoen bijgedragen aan UNICEF. Op de conferentie is in totaal € 3 miljard toegezegd voor Jemen.',
      ['pledge', null],
    ],
    [
      'Nederland draagt € 2 miljoen bij aan UNICEF. Wereldwijd is € 500 miljoen toegezegd voor Jemen.',
      ['pledge', null],
    ],
    [
      'Nederland veroordeelt de aanslagen in Jemen. Voor de wederopbouw is € 3 miljard toegezegd aan Jemen.',
      ['pledge', null],
    ],
    [
      'Nederland draagt bij aan UNICEF. De bondgenoten steunen Irak. Aan Irak is € 40 miljoen toegezegd.',
      ['pledge', null],
    ],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('what is set apart "hiervoor" goes to the partner that was spoken of', () => {
  test.each([
    [
      'Nederland heeft zich aangesloten bij het Tsjechische initiatief om granaten in te kopen. Het kabinet heeft hiervoor € 250 miljoen vrijgemaakt, België 200 miljoen en Duitsland 576 miljoen.',
      [
        ['pledge', nl],
        ['pledge', 'België'],
        ['pledge', 'Duitsland'],
      ],
    ],
    ['Het kabinet geeft militaire steun aan Oekraïne. Hiervoor is € 2 miljard uitgetrokken.', [['pledge', nl]]],
    [
      'Nederland helpt Libanon bij de opvang van vluchtelingen. Daartoe trekt het kabinet € 60 miljoen uit.',
      [['pledge', nl]],
    ],
    [
      'UNHCR heeft dringend middelen nodig voor noodhulp in Syrië. Nederland maakt daarvoor € 5 miljoen vrij.',
      [['pledge', nl]],
    ],
    // Own affairs, though a partner is named.
    [
      'De krijgsmacht moet haar voorraden aanvullen na de leveringen aan Oekraïne. Hiervoor is € 600 miljoen uitgetrokken.',
      [['budget', nl]],
    ],
    ['De politie werft agenten. Hiervoor is € 60 miljoen uitgetrokken.', [['budget', nl]]],
    ['Het kabinet versterkt de cyberveiligheid. Hiervoor is € 11 miljoen vrijgemaakt.', [['budget', nl]]],
    [
      'Oekraïense ontheemden worden opgevangen door gemeenten. Hiervoor is € 900 miljoen uitgetrokken.',
      [['budget', nl]],
    ],
  ])('%s', (text, expected) => expect(paid(text)).toEqual(expected));
});

describe('under a heading of help to a partner money that is set apart is for it', () => {
  const under = (heading: string, text: string): string => `Brief\n\n${heading}\n\n${text}`;
  test.each([
    [
      'Militaire steun aan Oekraïne',
      'Voor drones had het kabinet eerder een half miljard euro uitgetrokken.',
      ['pledge', nl],
    ],
    ['Leveringen aan Oekraïne', 'Nederland koopt voor maximaal € 102 miljoen extra Patriotraketten.', ['pledge', nl]],
    ['Hulp aan Pakistan', 'Het kabinet stelt voor tenten en dekens € 3 miljoen beschikbaar.', ['pledge', nl]],
    // By whom is not said.
    ['Hulp aan Pakistan', 'Voor tenten en dekens is € 3 miljoen beschikbaar gesteld.', ['pledge', null]],
    ['Militaire steun aan Oekraïne', 'Van het plafond van € 5,7 miljard is 86% vastgelegd.', ['budget', nl]],
    [
      'Militaire steun aan Oekraïne',
      'Voor het instrument EDIRPA wil de Commissie een half miljard euro vrijmaken.',
      ['budget', 'EU'],
    ],
    ['Militaire steun aan Oekraïne', 'De vervanging van eigen materieel kost € 600 miljoen.', ['cost', null]],
    [
      'Militaire steun aan Oekraïne',
      'Voor de vervanging van het geleverde materieel is € 600 miljoen uitgetrokken.',
      ['budget', nl],
    ],
    ['Militaire steun aan Oekraïne', 'Aan de begroting van Defensie is € 930 miljoen toegevoegd.', ['budget', nl]],
    [
      'Gevolgen voor Nederland',
      'Voor drones had het kabinet eerder een half miljard euro uitgetrokken.',
      ['budget', nl],
    ],
    ['Steun aan ondernemers', 'Voor drones had het kabinet eerder een half miljard euro uitgetrokken.', ['budget', nl]],
  ])('%s: %s', (heading, text, expected) => expect(last(under(heading, text))).toEqual(expected));
});

describe('a gift told among gifts', () => {
  test.each([
    // Of other states, one after the other.
    [
      'Duitsland zegde € 48 miljoen toe aan Oekraïne. Het Verenigd Koninkrijk maakte £ 4,5 miljard vrij, Noorwegen 85 miljard Noorse kroon.',
      [
        ['pledge', 'Duitsland'],
        ['pledge', 'Verenigd Koninkrijk'],
        ['pledge', 'Noorwegen'],
      ],
    ],
    [
      'Nederland stelde € 6 miljoen ter beschikking aan UNICEF. De Europese Commissie trok € 20 miljoen uit.',
      [
        ['pledge', nl],
        ['pledge', 'EU'],
      ],
    ],
    [
      'Nederland gaf € 6 miljoen aan UNICEF. Daarbovenop trekt het kabinet € 2 miljoen uit.',
      [
        ['pledge', nl],
        ['pledge', nl],
      ],
    ],
    // What a state does with its own money is no gift, whatever was told before.
    [
      'Nederland gaf € 6 miljoen aan UNICEF. Duitsland verhoogt zijn defensiebegroting met € 10 miljard.',
      [
        ['pledge', nl],
        ['budget', 'Duitsland'],
      ],
    ],
    [
      'Nederland gaf € 6 miljoen aan Oekraïne. Duitsland trekt € 100 miljard uit voor zijn krijgsmacht.',
      [
        ['pledge', nl],
        ['budget', 'Duitsland'],
      ],
    ],
    [
      'Nederland gaf € 6 miljoen aan UNICEF. Daarnaast trekt het kabinet € 2 miljoen uit voor gemeenten.',
      [
        ['pledge', nl],
        ['budget', nl],
      ],
    ],
  ])('%s', (text, expected) => expect(paid(text)).toEqual(expected));
});

describe('another level of what was told takes its kind and payer', () => {
  test.each([
    [
      'De vervoerskosten van Defensie worden uit het BIV betaald en begroot op € 14,5 miljoen. In de brief van 21 april was dat nog tussen de € 10 en 12 miljoen.',
      ['cost', nl],
    ],
    ['De begroting van Defensie groeit naar ruim € 24 miljard. In 2021 was dat nog geen € 12 miljard.', ['budget', nl]],
    ['De geraamde kosten bedragen € 183,4 miljoen. Oorspronkelijk ging het om ongeveer € 155 miljoen.', ['cost', null]],
    ['Nederland droeg vorig jaar € 5 miljoen bij aan UNHCR. Dit jaar is dat € 8 miljoen.', ['pledge', nl]],
    [
      'Bondgenoten zegden € 40 miljard toe aan Oekraïne; feitelijk werd het ruim € 50 miljard.',
      ['pledge', 'bondgenoten'],
    ],
    ['De additionele uitgaven werden op € 468 miljoen geraamd. Het totaal komt uit op € 324,6 miljoen.', ['cost', nl]],
    // What comes on top of it.
    [
      'Aan UNDP droeg Nederland sinds 2015 ruim € 61 miljoen bij. Hier komt dit najaar nog eens € 5,5 miljoen bij.',
      ['pledge', nl],
    ],
    [
      'Het kabinet trekt € 250 miljoen uit voor humanitaire hulp aan Oekraïne. In 2023 komt er € 2,5 miljard bij.',
      ['pledge', nl],
    ],
    ['Duitsland gaf € 61 miljoen aan UNDP. Daar komt nog € 5 miljoen bij.', ['pledge', 'Duitsland']],
    // No level of what was told.
    ['Nederland droeg € 5 miljoen bij aan UNHCR. De schade is € 8 miljoen.', ['cost', null]],
    ['Nederland droeg € 5 miljoen bij aan UNHCR. De omzet van het bedrijf was € 8 miljoen.', ['cost', null]],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('who bears a cost is told by the verb of cost', () => {
  test.each([
    ['De missie in Irak, die de NAVO jaarlijks € 38 miljoen kost, wordt verlengd.', ['cost', 'NAVO']],
    ['De extra inspecties kosten het IAEA € 9,2 miljoen per jaar.', ['cost', 'IAEA']],
    ['Het onderhoud vergt € 9 miljoen, door de Litouwse overheid te voldoen.', ['cost', 'Litouwen']],
    ['Met het onderhoud is € 9 miljoen gemoeid, te betalen door Litouwen.', ['cost', 'Litouwen']],
    ['Defensie houdt rekening met een bedrag tussen 12 en 15 miljoen euro.', ['cost', nl]],
    ['De kosten bedragen € 3 miljoen en worden door Noorwegen gedragen.', ['cost', 'Noorwegen']],
    ['Voor Nederland gaat het om een inleg van maximaal € 45,2 miljoen.', ['pledge', nl]],
    ['De exploitatie, geraamd op € 80 miljoen per jaar, is nog niet gedekt.', ['cost', null]],
    ['De gemeenschappelijke kosten van de missie zijn voor een jaar op € 11,82 miljoen begroot.', ['cost', null]],
    ['De gemeenschappelijke kosten zijn op € 8 miljoen vastgesteld.', ['cost', null]],
    ['De schade wordt op € 8 miljoen geschat.', ['cost', null]],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('the costs of what the Netherlands does are its own', () => {
  test.each([
    // Named in the sentence.
    ['Voor de inzet van Zr.Ms. Johan de Witt is in totaal € 9,7 mln. nodig.', ['cost', nl]],
    ['Met de inzet van Hr.Ms. Tromp is € 6 miljoen gemoeid.', ['cost', nl]],
    ['De kosten van de Nederlandse deelname aan UNIFIL bedragen € 12 miljoen.', ['cost', nl]],
    ['De uitzending van Nederlandse militairen vergt € 8 miljoen.', ['cost', nl]],
    // By what the sentence before told.
    [
      'Nederland draagt aan UNMISS bij met zeven stafofficieren. De geraamde kosten belopen € 1,9 miljoen per jaar.',
      ['cost', nl],
    ],
    [
      'Het kabinet heeft besloten de bijdrage aan Althea te verlengen. De kosten worden geraamd op € 3 miljoen.',
      ['cost', nl],
    ],
    ['De Nederlandse inzet in Mali eindigt. De kosten van de terugkeer bedragen € 15 miljoen.', ['cost', nl]],
    // By what bears them, before or behind.
    [
      'De additionele uitgaven zijn geraamd op € 10,4 miljoen. Een overschrijding van 5 procent komt neer op maximaal € 520.000.',
      ['cost', nl],
    ],
    [
      'De vervoerskosten worden begroot op € 14,5 miljoen. Deze uitgaven zijn gedekt uit het Budget Internationale Veiligheid.',
      ['cost', nl],
    ],
    // Of all together, or of others.
    ['Nederland draagt aan Aspides bij. De gemeenschappelijke kosten bedragen € 8 miljoen.', ['cost', null]],
    ['Nederland draagt bij aan MINUSMA. De kosten van de VN-missie bedragen $ 800 miljoen.', ['cost', null]],
    ['Duitsland draagt bij met een fregat. De kosten bedragen € 12 miljoen.', ['cost', null]],
    ['Nederland veroordeelt de overstroming niet. De schade bedraagt € 12 miljoen.', ['cost', null]],
    [
      'De Afghaanse strijdkrachten zijn in opbouw. De kosten daarvan bedragen circa $ 5 miljard, waarvan het grootste deel door de Verenigde Staten wordt gedragen.',
      ['cost', null],
    ],
    [
      'Nederland neemt deel aan het programma. De totale kosten van het programma bedragen € 2 miljard.',
      ['cost', null],
    ],
  ])('%s', (text, expected) => expect(paid(text).at(-1)).toEqual(expected));
});

test('money that is set free right after another donor was told is not said to be Dutch', () =>
  expect(
    last('De EU is de grootste donor van de Palestijnse Autoriteit. Voor 2024 is € 380 miljoen vrijgemaakt.'),
  ).toEqual(['budget', null]));

describe('money of the Union that no one is said to pay', () => {
  test.each([
    [
      'In het kader van de verordening ter ondersteuning van de munitieproductie komt een half miljard euro beschikbaar.',
      ['budget', 'EU'],
    ],
    [
      'De verordening (EDIRPA), waarvoor tot eind 2025 een budget van € 300 mln. beschikbaar is, trad in werking (Verordening (EU) 2023/2418).',
      ['budget', 'EU'],
    ],
    [
      'Uit de Act in Support of Ammunition Production werd € 500 miljoen toegewezen aan 31 projecten.',
      ['budget', null],
    ],
    ['Uit het Meerjarig Financieel Kader is € 17 miljard uitgetrokken voor migratie.', ['budget', 'EU']],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('who and what is at home, and what is so called elsewhere', () => {
  test.each([
    ['Het kabinet heeft een half miljoen euro bestemd voor de revalidatie van Oekraïense veteranen.', ['pledge', nl]],
    ['Nederland trekt € 30 miljoen uit voor de Afghaanse politie.', ['pledge', nl]],
    ['Nederland stelt € 4 miljoen beschikbaar voor scholen in Libanon.', ['pledge', nl]],
    [
      'Brief\n\nAfghanistan\n\nNederland heeft toegezegd € 30 miljoen bij te dragen, te besteden aan de politie en de justitiële keten.',
      ['pledge', nl],
    ],
    ['Het kabinet trekt € 30 miljoen uit voor de politie.', ['budget', nl]],
    ['Het kabinet stelt € 5 miljoen beschikbaar voor Nederlandse veteranen.', ['budget', nl]],
    ['Het kabinet stelt € 5 miljoen beschikbaar voor Oekraïense kinderen op scholen in Nederland.', ['budget', nl]],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('what goes with a gift, and what is told of it beside its clause', () => {
  test.each([
    [
      'Nederland steunt het platform IAPB; met die steun is over 2021 een bedrag van ten hoogste € 250.000 gemoeid.',
      ['pledge', nl],
    ],
    ['Met de Nederlandse bijdrage aan UNRWA is € 13 miljoen gemoeid.', ['pledge', nl]],
    ['Met de deelname aan INSTEX is voor Nederland een kapitaalstorting van € 30.000 gemoeid.', ['pledge', nl]],
    ['Het kabinet heeft besloten om Oekraïne in 2024 met twee miljard euro extra te ondersteunen.', ['pledge', nl]],
    [
      'Aan het door UNDP beheerde fonds LOTFA, waaruit salarissen worden voldaan, heeft Nederland € 40 miljoen overgemaakt.',
      ['pledge', nl],
    ],
    [
      'Nederland nam een pakket naar voren, waardoor dit jaar in totaal € 3,5 miljard voor militaire steun aan Oekraïne beschikbaar is.',
      ['pledge', nl],
    ],
    ['De Wereldbank (IDA) ontvangt f 287 miljoen per jaar.', ['pledge', nl]],
    [
      'De trustfunds voor Oekraïne zijn geëvalueerd. Nederland leidt het fonds voor logistiek en heeft daaraan inmiddels ruim € 1 miljoen besteed.',
      ['pledge', nl],
    ],
    ['De Verenigde Staten leggen $ 4,9 miljard op tafel voor Oekraïne.', ['pledge', 'Verenigde Staten']],
    // What others hold up, they do not pay.
    ['Eén lidstaat handhaaft zijn blokkade van de achtste tranche van € 500 miljoen.', ['budget', null]],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

describe('the subject that pays, among other names', () => {
  test.each([
    [
      'Om te voldoen aan de doelen die de ministers hebben vastgesteld, dient Nederland structureel € 16 miljard per jaar extra uit te geven.',
      ['budget', nl],
    ],
    ['Bondgenoten, waaronder Nederland, zegden € 40 miljard toe aan Oekraïne.', ['pledge', 'bondgenoten']],
    ['Mijn ambtgenoot voor Buitenlandse Handel stelde € 16 miljoen beschikbaar aan het UNDP.', ['pledge', nl]],
    [
      'Mijn Duitse ambtgenoot voor Ontwikkelingssamenwerking stelde € 16 miljoen beschikbaar aan het UNDP.',
      ['pledge', 'Duitsland'],
    ],
    ['De ambassade in Kabul bekostigde een cursus van € 340.000.', ['budget', nl]],
    ['Het volgsysteem, dat de schatkist € 1,9 miljoen heeft gekost, is arbeidsintensief.', ['cost', nl]],
    [
      'Nederland laat de radar aanpassen, een investering van € 250 miljoen die in 2012 haar beslag krijgt.',
      ['budget', nl],
    ],
    [
      'Op het vlak van de gemeenschappelijke financiering geldt dat het militaire budget is vastgesteld op € 1.325.000.000.',
      ['budget', null],
    ],
    ['Van de tranche voor dit jaar is in januari reeds € 12,5 miljoen overgemaakt aan LOTFA.', ['allocation', null]],
  ])('%s', (text, expected) => expect(last(text)).toEqual(expected));
});

test('what is taken up from the sentence before is not its value', () =>
  expect(
    amountsOf(
      'De begroting van Defensie groeit naar ruim € 24 miljard. In 2021 was dat nog geen € 12 miljard. Nederland gaf UNDP € 61 miljoen. Hier komt nog € 5 miljoen bij.',
    ).map(({ amount, qualifier }) => [amount, qualifier]),
  ).toEqual([
    [24e9, 'at-least'],
    [12e9, 'at-most'],
    [61e6, 'exact'],
    [5e6, 'exact'],
  ]));

test.each([
  [
    'Nederland koopt met Denemarken en Noorwegen voor € 200 miljoen luchtafweer voor Oekraïne. Het Nederlandse aandeel bedraagt € 60 miljoen.',
    [
      ['pledge', null],
      ['pledge', nl],
    ],
  ],
  [
    'De NAVO-landen spraken af € 40 miljard aan militaire steun te leveren. Voor Nederland komt dit neer op € 800 miljoen.',
    [
      ['pledge', 'NAVO-landen'],
      ['pledge', nl],
    ],
  ],
  [
    'Brief\n\nLibië\n\nNederland heeft € 1,5 miljoen beschikbaar gesteld voor terugkeer en € 1 miljoen voor UNSMIL.',
    [
      ['pledge', nl],
      ['pledge', nl],
    ],
  ],
  [
    'Brief\n\nMali\n\nVoor de beveiliging van de ambassade heeft Nederland € 2 miljoen beschikbaar gesteld.',
    [['budget', nl]],
  ],
])('shares, and what is told under the heading of a country: %s', (text, expected) =>
  expect(paid(text)).toEqual(expected),
);

test('what is brought to a total by "samen met" is part of it', () =>
  expect(
    amountsOf(
      'Nederland trekt € 600.000 extra uit voor Belarus. Samen met de € 1,9 mln. die vorig najaar al was toegekend, brengt dit de Nederlandse steun aan het Belarussische maatschappelijk middenveld op € 2,5 miljoen.',
    ).map(({ kind, payer, partOf }) => [kind, payer, partOf]),
  ).toEqual([
    ['allocation', nl, 'money-3'],
    ['allocation', nl, 'money-3'],
    ['pledge', nl, null],
  ]));

/** Amount in millions, and what it is part of. */
const partsOf = (text: string) => amountsOf(text).map(({ amount, partOf }) => [amount! / 1e6, partOf]);

test.each([
  // The nearest whole is the one before the colon.
  [
    'Van de € 3.500 miljoen wordt € 400 miljoen besteed aan schepen en € 700 miljoen aan drones: 500 miljoen bij de Oekraïense industrie en 200 miljoen bij de Nederlandse.',
    [
      [3500, null],
      [400, 'money-1'],
      [700, 'money-1'],
      [500, 'money-3'],
      [200, 'money-3'],
    ],
  ],
  // What is left is told without a sum.
  [
    'In die jaren ontving Nederland € 43,6 miljoen: € 9,9 miljoen uit het Terugkeerfonds, € 10,3 miljoen uit het EBF en het overige uit twee andere fondsen.',
    [
      [43.6, null],
      [9.9, 'money-1'],
      [10.3, 'money-1'],
    ],
  ],
  // "Daarvan" is of what its sentence was about.
  [
    'In totaal is van de maximaal € 86 miljard nu € 31,7 miljard verstrekt. Een deel daarvan, € 5,4 miljard, is aangewend voor banken.',
    [
      [86000, null],
      [31700, 'money-1'],
      [5400, 'money-2'],
    ],
  ],
  [
    'Nederland draagt € 100 miljoen bij, waarvan € 36 miljoen voor brandstof. Van dit bedrag is € 20 miljoen overgemaakt.',
    [
      [100, null],
      [36, 'money-1'],
      [20, 'money-1'],
    ],
  ],
  // A colon that only introduces is no whole.
  [
    'Nederland gaf € 10 miljoen aan drie organisaties: UNICEF € 5 miljoen en WFP € 3 miljoen.',
    [
      [10, null],
      [5, null],
      [3, null],
    ],
  ],
])('parts: %s', (text, expected) => expect(partsOf(text)).toEqual(expected));

test.each([
  [
    'Nederland is met € 60 miljoen de grootste donor, gevolgd door Noorwegen (€ 40 miljoen) en Zweden (€ 35 miljoen).',
    [
      ['pledge', nl],
      ['pledge', 'Noorwegen'],
      ['pledge', 'Zweden'],
    ],
  ],
  [
    'Nederland draagt € 4 miljoen bij aan het programma. De totale begroting van het programma bedraagt € 28 miljoen.',
    [
      ['pledge', nl],
      ['budget', null],
    ],
  ],
  [
    'Nederland levert samen met Denemarken 14 tanks aan Oekraïne. De aanschafkosten bedragen € 165 miljoen.',
    [['cost', null]],
  ],
  ['De leden vragen naar de steun aan UNRWA. Het kabinet heeft in 2024 € 19 miljoen bijgedragen.', [['pledge', nl]]],
  [
    'De leden vragen naar de steun aan gemeenten. Het kabinet heeft in 2024 € 19 miljoen bijgedragen.',
    [['budget', nl]],
  ],
])('among others: %s', (text, expected) => expect(paid(text)).toEqual(expected));

const letterOnHelp = (heading: string, text: string): string =>
  `Betreft Militaire steun aan Oekraïne\n\nGeachte voorzitter,\n\n${heading}\n\n${text}`;

test.each([
  ['Drones', 'Het kabinet trekt € 400 miljoen uit voor drones.', ['pledge', nl]],
  ['Drones', 'Voor drones is vorig jaar € 400 miljoen uitgetrokken.', ['pledge', nl]],
  ['Drones', 'Voor 2026 is vooralsnog € 3,4 miljard beschikbaar.', ['budget', nl]],
  ['Financiering', 'Het kabinet trekt € 400 miljoen uit voor drones.', ['budget', nl]],
  ['Financiering', 'De vrijvallende € 68 miljoen blijft beschikbaar.', ['budget', nl]],
])('a letter about help to a partner, %s: %s', (heading, text, expected) =>
  expect(last(letterOnHelp(heading, text))).toEqual(expected),
);

describe('attributes of a noun, and clauses that hang on another', () => {
  test.each([
    [
      'Aan de door Letland en het Verenigd Koninkrijk geleide dronecoalitie droeg Nederland al € 20 miljoen bij.',
      ['pledge', nl],
    ],
    [
      'Nederland neemt deel aan de IT-coalitie, waaraan jaarlijks € 10 miljoen wordt bijgedragen aan Oekraïne.',
      ['pledge', nl],
    ],
    [
      'Nederland is partner in het Tsjechische munitie-initiatief. Daarvoor is vorig jaar € 271 miljoen overgemaakt.',
      ['pledge', nl],
    ],
    ['Voor Oekraïne wordt met Nederlands geld, maximaal € 250 miljoen, munitie aangekocht.', ['pledge', nl]],
    [
      'Aan het door het VK beheerde IFU is £ 25 miljoen toegezegd, bovenop de £ 95 miljoen die Nederland daaraan had gegeven.',
      ['pledge', nl],
    ],
    [
      'Zeventien landen tekenden een verklaring voor een innovatiefonds. Het kabinet is voornemens daaraan € 50 miljoen bij te dragen.',
      ['pledge', nl],
    ],
    [
      'De eerder door Nederland toegezegde bijdrage aan de Afghaanse troepen, te weten € 50 miljoen, blijft ongewijzigd.',
      ['pledge', nl],
    ],
    ['In Lelystad is een experiment gestart, waarvan de kosten € 1,6 miljoen bedroegen.', ['cost', null]],
    ['Libanon bleef in gebreke bij de aflossing van een obligatielening van $ 1,2 miljard.', ['other', 'Libanon']],
    ['Het budget van het agentschap is bevroren op € 30,5 miljoen.', ['budget', null]],
    ['Bij de Voorjaarsnota heeft het kabinet € 3 miljard gereserveerd voor steun aan Oekraïne.', ['budget', nl]],
    [
      'Met Litouwen is overeengekomen dat zij de kosten van de huisvesting voor hun rekening nemen, die worden begroot op € 6 miljoen. Dit komt niet ten laste van de begroting van Defensie.',
      ['cost', null],
    ],
  ])('%s', (text, expected) => expect(paid(text)[0]).toEqual(expected));
});

test.each([
  ['Het Nederlandse aandeel is niet hoger dan € 120 miljoen.', [['at-most', 120]]],
  ['De bijdrage is niet lager dan € 120 miljoen.', [['at-least', 120]]],
  ['De uitgaven nemen in 2024 toe tot € 21,4 miljard.', [['exact', 21400]]],
  ['Het budget loopt in 2030 op tot € 50 miljoen.', [['exact', 50]]],
  [
    'De prijs is opgelopen van circa € 2.000 tot bijna € 8.000 per stuk.',
    [
      ['approximate', 0.002],
      ['at-most', 0.008],
    ],
  ],
  ['Nederland stelt tot € 50 miljoen beschikbaar.', [['at-most', 50]]],
])('bounds: %s', (text, expected) =>
  expect(amountsOf(text).map(({ amount, qualifier }) => [qualifier, amount! / 1e6])).toEqual(expected),
);

test.each([
  [
    'De EU stelt uit de opbrengsten van bevroren Russische tegoeden € 1,9 miljard aan Oekraïne ter beschikking.',
    ['pledge', 'EU'],
  ],
  [
    'De tijdens de conferentie toegezegde leningen ter waarde van $ 11 miljard zijn nauwelijks uitgekeerd.',
    ['pledge', null],
  ],
  [
    'Onder het EU Trustfonds voor Syrië is aan Libanon sinds 2014 meer dan € 815 miljoen ten goede gekomen.',
    ['pledge', 'EU'],
  ],
  ['Onder het EU-voorzitterschap is € 5 miljoen uitgetrokken voor Libanon.', ['pledge', nl]],
])('funds and promises told by nouns: %s', (text, expected) => expect(last(text)).toEqual(expected));

test('a share of costs is part of them, and no gift', () =>
  expect(
    amountsOf(
      'De totale kosten van de bestelling belopen € 1,1 miljard; het Nederlandse aandeel is niet hoger dan € 120 miljoen.',
    ).map(({ kind, payer, partOf }) => [kind, payer, partOf]),
  ).toEqual([
    ['cost', null, null],
    ['allocation', nl, 'money-1'],
  ]));

test.each([
  ['De gezamenlijke bijdrage van Nederland en Noorwegen bedraagt € 12 miljoen.', 'Nederland en Noorwegen', null],
  ['De Nederlandse en Noorse bijdrage aan UNICEF bedraagt € 12 miljoen.', 'Nederland en Noorwegen', 'UNICEF'],
  ['Samen met Noorwegen heeft Nederland € 20 miljoen bijgedragen aan UNDP.', 'Nederland en Noorwegen', 'UNDP'],
  ['Met Noorwegen heeft Nederland € 40 miljoen toegezegd aan Moldavië.', 'Nederland en Noorwegen', 'Moldavië'],
  ['De bijdrage van Nederland aan UNICEF bedraagt € 12 miljoen.', nl, 'UNICEF'],
  ['Nederland draagt € 10 miljoen bij aan het Trust Fund voor Afghanistan.', nl, 'Trust Fund voor Afghanistan'],
  ['Nederland draagt € 10 miljoen bij aan het Yemen Humanitarian Fund.', nl, 'Yemen Humanitarian Fund'],
  ['De EU heeft via de EPF in totaal € 3,1 miljard beschikbaar gesteld.', 'EU', null],
  [
    'Nederland kende UNICEF in 2023 € 12 miljoen toe, en zegt daar nog eens € 3 miljoen bij toe voor Libanon.',
    nl,
    'UNICEF',
  ],
])('who pays and who is paid: %s', (text, payer, beneficiary) => {
  const [first] = amountsOf(text);
  expect([first!.payer, first!.beneficiary]).toEqual([payer, beneficiary]);
});

test('what is added to a gift is for who got it', () =>
  expect(
    amountsOf(
      'Nederland kende UNICEF in 2023 € 12 miljoen toe, en zegt daar nog eens € 3 miljoen bij toe voor Libanon.',
    ).map(({ beneficiary }) => beneficiary),
  ).toEqual(['UNICEF', 'UNICEF']));
