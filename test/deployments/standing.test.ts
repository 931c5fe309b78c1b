import { expect, test } from 'vitest';
import { told } from './told.ts';

/** From when till when, and how it stands: told in the clause, in its other clauses, or in the sentences around it. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland neemt sinds juni 2018 met honderd militairen deel aan UNFICYP op Cyprus. Deze deelneming wordt met ingang van 1 juli 2024 gestaakt.',
    ['100 | militairen | UNFICYP | 100p | Cyprus | ended | 2018-06..2024-07-01'],
  ],
  [
    'Nederland neemt met maximaal honderd militairen deel aan Resolute Support in Mazar-e-Sharif. Dat mandaat loopt tot en met 31 december 2024.',
    ['100 | militairen | Resolute Support | 100p at-most | Mazar-e-Sharif | active | ..2024-12-31'],
  ],
  [
    'Nederland voert sinds 24 mei 2023 het bevel over NMI. Dat bevel gaat per 21 mei 2024 over op Spanje.',
    ['1 | bevel | NMI | - | Irak | active | 2023-05-24..2024-05-21'],
  ],
  [
    'In Erbil trainen momenteel vijftig Nederlandse militairen de Koerdische strijdkrachten. Deze activiteiten lopen tot 1 januari 2025.',
    ['50 | militairen | - | 50p | Erbil | active | ..2025-01-01'],
  ],
  [
    'Nederland levert drie officieren aan EUTM Mali. Zij keren in mei terug.',
    ['3 | officieren | EUTM Mali | 3p | Mali | ended | ..2024-05'],
  ],
  [
    'Nederland heeft veertig mariniers naar Tsjaad gestuurd. Zij keren vóór de zomer naar Nederland terug.',
    ['40 | mariniers | - | 40p | Tsjaad | ended | ..2024-22'],
  ],
  [
    'Zr.Ms. Tromp neemt sinds half januari deel aan Aspides in de Rode Zee. Het fregat wordt eind maart afgelost.',
    ['- | Zr.Ms. Tromp | Aspides | - | Rode Zee | active | 2024-01..2024-03'],
  ],
  [
    'Het kabinet heeft besloten de Nederlandse deelneming aan UNMIS met een jaar te verlengen, van 1 maart 2024 tot en met 28 februari 2025. Het gaat om vijftien militaire waarnemers, drie stafofficieren en ten hoogste twaalf politiefunctionarissen.',
    [
      '15 | militaire waarnemers | UNMIS | 15p | Soedan | extended | 2024-03-01..2025-02-28',
      '3 | stafofficieren | UNMIS | 3p | Soedan | extended | 2024-03-01..2025-02-28',
      '12 | politiefunctionarissen | UNMIS | 12p at-most | Soedan | extended | 2024-03-01..2025-02-28',
    ],
  ],
  [
    'Het kabinet heeft besloten tot deelname aan operatie Sea Guardian. Het gaat om een fregat en twee helikopters in de periode van 1 april tot 1 oktober 2024.',
    [
      '1 | fregat | Sea Guardian | - | Middellandse Zee | planned | 2024-04-01..2024-10-01',
      '2 | helikopters | Sea Guardian | - | Middellandse Zee | planned | 2024-04-01..2024-10-01',
    ],
  ],
  [
    'Het kabinet heeft besloten de bijdrage aan KFOR tot 1 december 2024 te verlengen. De bijdrage bestaat uit vier stafofficieren.',
    ['4 | stafofficieren | KFOR | 4p | Kosovo | extended | ..2024-12-01'],
  ],
  [
    'Nederland neemt in mei 2024 het bevel over NMI over van Spanje en zal dan bovendien een stafelement van ongeveer 35 militairen naar Irak zenden.',
    [
      '1 | bevel | NMI | - | Irak | planned | 2024-05..',
      '1 | stafelement | NMI | 35p approximate | Irak | planned | 2024-05..',
    ],
  ],
  [
    'Zr.Ms. Evertsen zal van medio augustus tot en met december 2024 in de Golf van Aden patrouilleren voor Atalanta. Commandeur Bindt treedt in diezelfde periode op als Force Commander.',
    [
      '- | Zr.Ms. Evertsen | Atalanta | - | Golf van Aden | planned | 2024-08..2024-12',
      '1 | Force Commander | Atalanta | - | Golf van Aden | planned | 2024-08..2024-12',
    ],
  ],
  [
    'De twee Nederlandse stafofficieren bij UNDOF hebben hun taak per 1 augustus 2023 neergelegd en worden niet vervangen.',
    ['2 | stafofficieren | UNDOF | 2p | Golanhoogte | ended | ..2023-08-01'],
  ],
  [
    "De zes Nederlandse F-16's die vanuit Jordanië vliegen, worden na 31 december 2024 teruggetrokken.",
    ["6 | F-16's | - | - | Jordanië | ended | ..2024-12-31"],
  ],
  ['Nederland is in KFOR niet met militairen vertegenwoordigd.', ['- | - | KFOR | - | Kosovo | none | ..']],
  [
    'Verdere inzet van Defensiepersoneel in Jordanië is op dit moment niet aan de orde.',
    ['- | Defensiepersoneel | - | - | Jordanië | none | ..'],
  ],
  [
    'Zr.Ms. Tromp, die sinds half januari deel uitmaakt van Atalanta, heeft een gekaapt containerschip ontzet.',
    ['- | Zr.Ms. Tromp | Atalanta | - | Golf van Aden | active | 2024-01..'],
  ],
  [
    'Aan EUAM Oekraïne levert Nederland elf adviseurs, van wie er drie in het najaar worden afgelost.',
    ['11 | adviseurs | EUAM Oekraïne | 11p | Oekraïne | active | ..'],
  ],
  [
    'Nederland zal in juni met het fregat Zr.Ms. Evertsen deelnemen aan Aspides, waar in het hoofdkwartier in Larissa reeds drie Nederlandse stafofficieren werkzaam zijn.',
    [
      '- | Zr.Ms. Evertsen | Aspides | - | Rode Zee | planned | 2024-06..',
      '3 | stafofficieren | Aspides | 3p | Larissa | active | ..',
    ],
  ],
  [
    'Het besluit over een Nederlandse bijdrage van vijf stafofficieren aan EUFOR Althea in 2025 wordt deze zomer genomen.',
    ['5 | stafofficieren | EUFOR Althea | 5p | Bosnië en Herzegovina | considered | 2025..2025'],
  ],
  [
    'Zr.Ms. Karel Doorman is begin januari uit Den Helder vertrokken en zal tot in augustus in de Rode Zee medische hulp bieden.',
    ['- | Zr.Ms. Karel Doorman | - | - | Rode Zee | active | 2024-01..2024-08'],
  ],
  [
    'Nederland levert een bewakingseenheid (force protection) van circa 150 militairen in Erbil.',
    ['1 | bewakingseenheid | - | 150p approximate | Erbil | active | ..'],
  ],
  [
    'Nederland levert vier stafofficieren aan NMI, en wel tot en met 31 december 2024.',
    ['4 | stafofficieren | NMI | 4p | Irak | active | ..2024-12-31'],
  ],
  [
    'De inzet van twintig Nederlandse militairen in Bagdad, waarvan het mandaat op 1 maart zou verstrijken, loopt een jaar langer door.',
    ['20 | militairen | - | 20p | Bagdad | extended | ..'],
  ],
  [
    'De Nederlandse inzet van twintig militairen in Bagdad duurt een jaar langer, tot 1 maart 2025.',
    ['20 | militairen | - | 20p | Bagdad | extended | ..2025-03-01'],
  ],
  [
    'Het mandaat voor de Nederlandse bijdrage van vijf politieadviseurs aan EULEX loopt op 14 juni af.',
    ['5 | politieadviseurs | EULEX Kosovo | 5p | Kosovo | ended | ..2024-06-14'],
  ],
  [
    'Sinds 1 december 2023 beschermt een Nederlandse Patriot-eenheid de luchthaven van het Poolse Rzeszów; op 15 januari nam Noorwegen die taak over.',
    ['1 | Patriot-eenheid | - | - | Polen | ended | 2023-12-01..2024-01-15'],
  ],
  [
    'Het kabinet heeft in december besloten tot deelname aan Aspides met het fregat Zr.Ms. Tromp. Het fregat is van 1 maart tot 1 juni inzetbaar.',
    ['- | Zr.Ms. Tromp | Aspides | - | Rode Zee | planned | 2024-03-01..2024-06-01'],
  ],
  [
    'Het kabinet stemde in met het uitzenden van een genie-eenheid naar Mali.',
    ['1 | genie-eenheid | - | - | Mali | planned | ..'],
  ],
  [
    'De ministerraad heeft ingestemd met de inzet van vier Apaches in Mali.',
    ['4 | Apaches | - | - | Mali | planned | ..'],
  ],
  [
    'Nederland is bereid een F-16-detachement aan te bieden voor Baltic Air Policing.',
    ['1 | F-16-detachement | Baltic Air Policing | - | - | offered | ..'],
  ],
  [
    'Nederland heeft de NAVO een bataljonsstaf aangeboden voor KFOR.',
    ['1 | bataljonsstaf | KFOR | - | Kosovo | offered | ..'],
  ],
  [
    "Het kabinet overweegt een peloton commando's naar Niger te sturen.",
    ["1 | peloton commando's | - | - | Niger | considered | .."],
  ],
  [
    'Nederland zal de inzet van de vier stafofficieren bij NMI met een jaar verlengen.',
    ['4 | stafofficieren | NMI | 4p | Irak | extended | ..'],
  ],
  [
    'De bijdrage van enkele tientallen militairen aan EUTM Mali werd in 2022 beëindigd.',
    ['- | militairen | EUTM Mali | - | Mali | ended | ..2022'],
  ],
  [
    'Een dertigtal Nederlandse mariniers is sinds vorige maand actief in Somalië.',
    ['30 | mariniers | - | 30p approximate | Somalië | active | 2024-01..'],
  ],
  [
    'Ten minste zestig Nederlandse instructeurs werken momenteel in het Verenigd Koninkrijk voor Interflex.',
    ['60 | instructeurs | Interflex | 60p at-least | Verenigd Koninkrijk | active | ..'],
  ],
  [
    'Nederland zal met tussen de 20 en 30 militairen deelnemen aan EUTM Somalië.',
    ['20 | militairen | EUTM Somalië | 20p range | Somalië | planned | ..'],
  ],
  [
    'Nederland levert van 1 april 2024 t/m 30 september 2024 een Chinook-detachement aan NMI.',
    ['1 | Chinook-detachement | NMI | - | Irak | planned | 2024-04-01..2024-09-30'],
  ],
  [
    'Nederland nam van augustus 2006 tot en met juli 2010 met ongeveer 1.650 militairen deel aan ISAF.',
    ['1650 | militairen | ISAF | 1650p approximate | Afghanistan | ended | 2006-08..2010-07'],
  ],
  [
    'De Nederlandse militairen in Mali worden uiterlijk 1 mei 2024 teruggetrokken.',
    ['- | militairen | - | - | Mali | ended | ..2024-05-01'],
  ],
  [
    'Het USAR-team, dat op 7 januari naar Turkije vertrok, is vorige week teruggekeerd.',
    ['1 | USAR-team | - | - | Turkije | ended | 2024-01-07..'],
  ],
  [
    'Nederland levert een chirurgisch team aan UNIFIL. De ontplooiing is voorzien in maart.',
    ['1 | chirurgisch team | UNIFIL | - | Libanon | planned | 2024-03..'],
  ],
  [
    'Het kabinet heeft, na overleg met de NAVO, besloten de inzet van de Patriots in Slowakije niet te verlengen; de eenheid keert eind april terug.',
    ['- | Patriots | - | - | Slowakije | ended | ..2024-04'],
  ],
  [
    'Het kabinet is voornemens de Nederlandse bijdrage aan EUNAVFOR Aspides na 19 februari 2025 voort te zetten met drie stafofficieren.',
    ['3 | stafofficieren | Aspides | 3p | Rode Zee | extended | ..'],
  ],
  [
    'Nederland draagt met ongeveer 45 militairen bij aan de NAVO-missie in Irak (NMI). Deze bijdrage is onlangs verlengd tot en met 31 december 2025.',
    ['45 | militairen | NMI | 45p approximate | Irak | extended | ..2025-12-31'],
  ],
  [
    'De Nederlandse inzet van twee officieren bij UNDOF loopt af op 1 juli 2024.',
    ['2 | officieren | UNDOF | 2p | Golanhoogte | ended | ..2024-07-01'],
  ],
  [
    'Het fregat Zr.Ms. De Zeven Provinciën maakt tot en met 15 maart deel uit van SNMG1.',
    ['- | Zr.Ms. De Zeven Provinciën | SNMG1 | - | - | active | ..2024-03-15'],
  ],
  [
    'Het kabinet heeft het mandaat voor de inzet van 150 militairen in Litouwen verlengd met twaalf maanden, tot 1 januari 2026.',
    ['150 | militairen | - | 150p | Litouwen | extended | ..2026-01-01'],
  ],
  [
    'Nederland zet de bijdrage van vijf stafofficieren aan EUTM Mali ook na mei 2024 voort.',
    ['5 | stafofficieren | EUTM Mali | 5p | Mali | extended | ..'],
  ],
  [
    "De inzet van vier Nederlandse F-35's vanuit Volkel voor Baltic Air Policing is op 31 januari beëindigd.",
    ["4 | F-35's | Baltic Air Policing | - | - | ended | ..2024-01-31"],
  ],
  [
    'In het najaar van 2023 zijn twintig Nederlandse mariniers uit Irak teruggekeerd.',
    ['20 | mariniers | - | 20p | Irak | ended | ..2023-23'],
  ],
  [
    'De laatste Nederlandse militairen verlieten Mali op 12 december 2023.',
    ['- | militairen | - | - | Mali | ended | ..2023-12-12'],
  ],
  [
    'Nederland levert tot de zomer van 2024 tien adviseurs aan EUAM Oekraïne.',
    ['10 | adviseurs | EUAM Oekraïne | 10p | Oekraïne | active | ..2024-22'],
  ],
  [
    'De Nederlandse compagnie in Bosnië wordt per 1 oktober 2024 teruggetrokken en niet vervangen.',
    ['1 | compagnie | - | - | Bosnië | ended | ..2024-10-01'],
  ],
  [
    'Zr.Ms. Groningen is sinds 15 januari als stationsschip actief in het Caribisch gebied. Het schip wordt in mei afgelost door Zr.Ms. Friesland.',
    [
      '- | Zr.Ms. Groningen | - | - | Caribisch gebied | active | 2024-01-15..2024-05',
      '- | Zr.Ms. Friesland | - | - | - | planned | 2024-05..',
    ],
  ],
  [
    'Het aanbod van een Nederlandse mijnenjager voor SNMCMG2 wordt door de NAVO nog bestudeerd.',
    ['1 | mijnenjager | SNMCMG2 | - | - | offered | ..'],
  ],
  [
    'Er is nog geen besluit genomen over een Nederlandse bijdrage aan UNIFIL.',
    ['- | - | UNIFIL | - | Libanon | considered | ..'],
  ],
  ['Het kabinet ziet af van een bijdrage aan EUNAVFOR Irini.', ['- | - | Irini | - | Middellandse Zee | none | ..']],
  [
    'Nederland neemt momenteel geen deel aan Operation Prosperity Guardian.',
    ['- | - | Prosperity Guardian | - | Rode Zee | none | ..'],
  ],
  [
    'Naar verwachting vertrekt het Nederlandse detachement van 60 militairen begin april naar Roemenië, waar het tot eind juni blijft.',
    ['1 | detachement | - | 60p | Roemenië | planned | 2024-04..2024-06'],
  ],
  [
    'De Nederlandse bijdrage aan Resolute Support bestaat uit maximaal 160 militairen. Deze is in november 2023 verlengd tot eind 2024.',
    ['160 | militairen | Resolute Support | 160p at-most | Afghanistan | extended | ..2024'],
  ],
  [
    'Sinds 2017 neemt Nederland met een compagnie van 270 militairen deel aan de eFP-battlegroup in Litouwen. Deze inzet loopt tot eind 2026.',
    ['1 | compagnie | enhanced Forward Presence (eFP) | 270p | Litouwen | active | 2017..2026'],
  ],
  [
    'Sinds 2017 neemt Nederland met een compagnie deel aan de eFP-battlegroup in Litouwen. Het huidige mandaat loopt tot eind 2026.',
    ['1 | compagnie | enhanced Forward Presence (eFP) | - | Litouwen | active | 2017..'],
  ],
  [
    'Nederland zal met ingang van 1 juli 2024 voor de duur van een jaar drie politiefunctionarissen uitzenden naar EULEX Kosovo.',
    ['3 | politiefunctionarissen | EULEX Kosovo | 3p | Kosovo | planned | 2024-07-01..'],
  ],
  [
    'De duur van de uitzending van de 25 Nederlandse marechaussees naar Kosovo is zes maanden, tot 1 augustus.',
    ['25 | marechaussees | - | 25p | Kosovo | active | ..2024-08-01'],
  ],
  [
    'Het Nederlandse smaldeel bestaat uit Zr.Ms. Karel Doorman en Zr.Ms. Tromp en is van 1 maart tot 15 juli 2024 in de Indische Oceaan.',
    [
      '- | Zr.Ms. Karel Doorman | - | - | Indische Oceaan | planned | 2024-03-01..2024-07-15',
      '- | Zr.Ms. Tromp | - | - | Indische Oceaan | planned | 2024-03-01..2024-07-15',
    ],
  ],
  [
    'De twintig Nederlandse instructeurs in Interflex worden na 31 maart niet vervangen.',
    ['20 | instructeurs | Interflex | 20p | Verenigd Koninkrijk | ended | ..2024-03-31'],
  ],
  [
    'Nederland beëindigt per 1 juni 2024 zijn bijdrage van zes militairen aan MFO in de Sinaï.',
    ['6 | militairen | MFO | 6p | Sinaï | ended | ..2024-06-01'],
  ],
  [
    'De regering heeft in december 2023 besloten de inzet van 50 militairen in Erbil niet voort te zetten.',
    ['50 | militairen | - | 50p | Erbil | ended | ..'],
  ],
  [
    "Van 1 december 2023 tot 31 maart 2024 waren vier Nederlandse F-16's in Polen gestationeerd.",
    ["4 | F-16's | - | - | Polen | active | 2023-12-01..2024-03-31"],
  ],
  [
    'Vanaf medio februari nemen ruim tweehonderd Nederlandse militairen deel aan Steadfast Defender in Duitsland en Polen.',
    ['200 | militairen | Steadfast Defender | 200p at-least | Duitsland | planned | 2024-02..'],
  ],
  [
    "Nederland nam tussen 2003 en 2005 met zo'n 1.100 militairen deel aan SFIR in Irak.",
    ['1100 | militairen | SFIR | 1100p approximate | Irak | ended | 2003..2005'],
  ],
  [
    'Nederland levert gedurende de eerste helft van 2024 een mijnenjager aan SNMCMG1.',
    ['1 | mijnenjager | SNMCMG1 | - | - | active | 2024-40..2024-40'],
  ],
  [
    'Momenteel verblijven nog enkele Nederlandse militairen in Niger; zij zullen uiterlijk in september vertrekken.',
    ['- | militairen | - | - | Niger | ended | ..2024-09'],
  ],
  [
    'Twee Nederlandse Chinooks met 70 militairen zijn tot juni beschikbaar voor NMI en keren daarna terug.',
    ['2 | Chinooks | NMI | 70p | Irak | ended | ..2024-06'],
  ],
  [
    "De Nederlandse F-35's vertrokken op 1 december naar Estland en keerden op 15 januari terug.",
    ["- | F-35's | - | - | Estland | ended | 2023-12-01..2024-01-15"],
  ],
  [
    'Aan de VN-missie in Zuid-Sudan (UNMISS) levert Nederland tot eind dit jaar zeven stafofficieren.',
    ['7 | stafofficieren | UNMISS | 7p | Zuid-Sudan | active | ..2024'],
  ],
  [
    'Nederland handhaaft zijn bijdrage van vier officieren aan KFOR tot december 2024.',
    ['4 | officieren | KFOR | 4p | Kosovo | extended | ..2024-12'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
