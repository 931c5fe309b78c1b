import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Sentences as letters of 1995 to 2025 have them, with all that they tell of the Netherlands. */
const letters: readonly [string, readonly string[]][] = [
  [
    'De regering heeft besloten een bataljon mariniers van circa 700 man, aangevuld met ondersteunende eenheden, beschikbaar te stellen voor UNMEE.',
    ['1 | bataljon mariniers | UNMEE | 700p approximate | Eritrea | planned | ..'],
  ],
  [
    'Het kabinet heeft besloten twee Patriot-batterijen beschikbaar te stellen voor de luchtverdediging van Turkije. De Nederlandse bijdrage bestaat uit maximaal 360 militairen.',
    ['2 | Patriot-batterijen | - | 360p at-most | Turkije | planned | ..'],
  ],
  [
    'Nederland zal vanaf mei 2024 een bijdrage leveren aan MINUSMA. De bijdrage omvat 90 special forces, een inlichtingenmodule van 60 militairen en vier Apache-helikopters. Daarnaast levert Nederland tien politiefunctionarissen.',
    [
      '90 | special forces | MINUSMA | - | Mali | planned | 2024-05..',
      '1 | inlichtingenmodule | MINUSMA | 60p | Mali | planned | 2024-05..',
      '4 | Apache-helikopters | MINUSMA | - | Mali | planned | 2024-05..',
      '10 | politiefunctionarissen | MINUSMA | 10p | Mali | planned | 2024-05..',
    ],
  ],
  [
    'Nederland zal vanaf mei 2024 een bijdrage leveren aan MINUSMA. Momenteel levert Nederland twee stafofficieren.',
    ['- | - | MINUSMA | - | Mali | planned | 2024-05..', '2 | stafofficieren | MINUSMA | 2p | Mali | active | ..'],
  ],
  [
    'Nederland zal maximaal 130 trainers leveren voor de Iraakse strijdkrachten.',
    ['130 | trainers | - | 130p at-most | - | planned | ..'],
  ],
  [
    'De Nederlandse Patriot-eenheid in Sliač is verlengd tot eind oktober 2024. Nederland neemt met vier stafofficieren deel aan KFOR.',
    [
      '1 | Patriot-eenheid | - | - | Sliač | extended | ..2024-10',
      '4 | stafofficieren | KFOR | 4p | Kosovo | active | ..',
    ],
  ],
  [
    "Nederland neemt deel aan OIR. De Nederlandse F-16's hebben hun inzet op 31 december 2023 beëindigd.",
    ['- | - | OIR | - | Irak | active | ..', "- | F-16's | OIR | - | Irak | ended | ..2023-12-31"],
  ],
  ['UNDOF kent twee Nederlandse stafofficieren.', ['2 | stafofficieren | UNDOF | 2p | Golanhoogte | active | ..']],
  [
    'UNMISS kan rekenen op zes Nederlandse stafofficieren.',
    ['6 | stafofficieren | UNMISS | 6p | Zuid-Soedan | active | ..'],
  ],
  [
    'Nederland voert van mei 2024 tot mei 2025 het bevel over NMI.',
    ['1 | bevel | NMI | - | Irak | planned | 2024-05..2025-05'],
  ],
  ['Nederland levert vanaf mei 2024 de commandant van NMI.', ['1 | commandant | NMI | - | Irak | planned | 2024-05..']],
  [
    'Zr.Ms. Zeeland en Zr.Ms. Pelikaan zijn na de orkaan ingezet op Sint Maarten.',
    [
      '- | Zr.Ms. Zeeland | - | - | Sint Maarten | active | ..',
      '- | Zr.Ms. Pelikaan | - | - | Sint Maarten | active | ..',
    ],
  ],
  [
    'Nederland neemt deel aan Agenor met een fregat. Daarnaast levert Nederland twee stafofficieren aan het hoofdkwartier in Abu Dhabi.',
    [
      '1 | fregat | Agenor | - | Straat van Hormuz | active | ..',
      '2 | stafofficieren | Agenor | 2p | Abu Dhabi | active | ..',
    ],
  ],
  [
    "Nederland heeft van 1 december 2022 tot 31 maart 2023 acht F-35's gestationeerd in Malbork. Het detachement bestond uit circa 150 militairen.",
    ["8 | F-35's | - | 150p approximate | Malbork | ended | 2022-12-01..2023-03-31"],
  ],
  [
    'Op dit moment zijn circa 130 Nederlandse trainers in Irak, waarvan 50 in Bagdad en 80 in Erbil. Zij trainen Iraakse en Koerdische eenheden.',
    ['130 | trainers | - | 130p approximate | Irak | active | ..'],
  ],
  [
    'Op dit moment zijn ongeveer 600 Nederlandse militairen uitgezonden, van wie 290 in Mali en 155 in Irak.',
    ['600 | militairen | - | 600p approximate | - | active | ..'],
  ],
  [
    'Nederland draagt bij aan Atalanta. Een VPD van elf mariniers beschermt momenteel een Nederlands koopvaardijschip.',
    ['1 | VPD | Atalanta | 11p | Golf van Aden | active | ..'],
  ],
  [
    'Tot 1 juni beschermen twee Nederlandse Patriot-systemen het logistieke knooppunt Rzeszów.',
    ['2 | Patriot-systemen | - | - | Rzeszów | active | ..2024-06-01'],
  ],
  [
    "De Nederlandse marechaussees in Port-au-Prince worden afgelost door een team van acht collega's.",
    ['- | marechaussees | - | - | Port-au-Prince | ended | ..', '1 | team | - | 8p | Port-au-Prince | planned | ..'],
  ],
  [
    'De vier Nederlandse F-16’s blijven tot eind 2025 in Mazar-e-Sharif gestationeerd. De kosten van de missie worden voor de jaren 2024-2027 geraamd op € 468 miljoen.',
    ['4 | F-16’s | - | - | Mazar-e-Sharif | active | ..2025'],
  ],
  [
    'In maart lost een eenheid van 11 Luchtmobiele Brigade de huidige compagnie in Litouwen af.',
    [
      '1 | eenheid van 11 Luchtmobiele Brigade | - | - | Litouwen | planned | 2024-03..',
      '1 | compagnie | - | - | Litouwen | ended | ..2024-03',
    ],
  ],
  [
    'Zr.Ms. Tromp neemt momenteel deel aan SNMG2 en wordt eind augustus afgelost door Zr.Ms. Van Amstel.',
    [
      '- | Zr.Ms. Tromp | SNMG2 | - | - | active | ..2024-08',
      '- | Zr.Ms. Van Amstel | SNMG2 | - | - | planned | 2024-08..',
    ],
  ],
  [
    'Voor eFP levert Nederland in 2025 een bataljonsstaf, in 2026 een compagnie en in 2027, als Duitsland opnieuw leidende natie is, een bataljonstaakgroep.',
    [
      '1 | bataljonsstaf | enhanced Forward Presence (eFP) | - | - | planned | 2025..2025',
      '1 | compagnie | enhanced Forward Presence (eFP) | - | - | planned | 2026..2026',
      '1 | bataljonstaakgroep | enhanced Forward Presence (eFP) | - | - | planned | 2027..2027',
    ],
  ],
  [
    'Nederland draagt onder Duits bevel met een versterkte infanteriecompagnie bij aan eFP in Rukla.',
    ['1 | infanteriecompagnie | enhanced Forward Presence (eFP) | - | Rukla | active | ..'],
  ],
  [
    'In april worden twee Nederlandse stafofficieren geplaatst in het hoofdkwartier van EUMAM.',
    ['2 | stafofficieren | EUMAM Oekraïne | 2p | - | planned | 2024-04..'],
  ],
  [
    'Nederland neemt op dit moment niet deel aan Irini met schepen of vliegtuigen.',
    ['- | schepen | Irini | - | Middellandse Zee | none | ..'],
  ],
  ['Nederland heeft geen tanks in Litouwen gestationeerd.', ['- | tanks | - | - | Litouwen | none | ..']],
  [
    'Nederland, dat met drie Cougars aan ISAF bijdraagt, doet financieel niet mee.',
    ['3 | Cougars | ISAF | - | Afghanistan | active | ..'],
  ],
  ['Nederland heeft voor UNIFIL twee officieren toegezegd.', ['2 | officieren | UNIFIL | 2p | Libanon | planned | ..']],
  [
    "Ik heb mijn collega's gemeld dat Zr.Ms. De Ruyter vanaf 25 maart schepen van het Wereldvoedselprogramma voor de kust van Somalië begeleidt.",
    ['- | Zr.Ms. De Ruyter | - | - | Somalië | planned | 2024-03-25..'],
  ],
  [
    'De Nederlandse compagnie in Litouwen maakt begin juli plaats voor een luchtmobiele compagnie.',
    [
      '1 | compagnie | - | - | Litouwen | ended | ..2024-07',
      '1 | luchtmobiele compagnie | - | - | Litouwen | planned | 2024-07..',
    ],
  ],
  [
    'Nederland neemt deel aan Prosperity Guardian. De deelname met twee stafofficieren in Bahrein is verlengd tot 1 juli 2025.',
    ['2 | stafofficieren | Prosperity Guardian | 2p | Bahrein | extended | ..2025-07-01'],
  ],
  [
    "Vier Nederlandse F-16's zijn van Kandahar verplaatst naar Mazar-e-Sharif.",
    ["4 | F-16's | - | - | Mazar-e-Sharif | active | .."],
  ],
  [
    'Nederland neemt deel aan Steadfast Defender. Nederland levert twee stafofficieren aan het trainingscentrum in Bamako.',
    ['- | - | Steadfast Defender | - | - | active | ..', '2 | stafofficieren | - | 2p | Bamako | active | ..'],
  ],
  [
    'Nederland levert 100 grenswachten aan Frontex. De IND heeft vijf medewerkers uitgezonden naar Griekenland in het kader van EASO.',
    ['100 | grenswachten | Frontex | 100p | - | active | ..', '5 | medewerkers | - | 5p | Griekenland | active | ..'],
  ],
  [
    'Nederland levert 100 grenswachten aan Frontex.\n\nIn 1995 waren 450 Nederlandse militairen in Srebrenica gelegerd.',
    [
      '100 | grenswachten | Frontex | 100p | - | active | ..',
      '450 | militairen | - | 450p | Srebrenica | ended | 1995..1995',
    ],
  ],
  [
    'In 2024 draagt Nederland bij aan de volgende missies:\n\n- MINUSMA (Mali): 290 militairen, waaronder een inlichtingencompagnie;\n- Litouwen (eFP): een infanteriecompagnie (150 militairen);\n- Rode Zee: Zr.Ms. Tromp.',
    [
      '290 | militairen | MINUSMA | 290p | Mali | active | 2024..2024',
      '1 | inlichtingencompagnie | MINUSMA | - | Mali | active | 2024..2024',
      '1 | infanteriecompagnie | enhanced Forward Presence (eFP) | 150p | Litouwen | active | 2024..2024',
      '- | Zr.Ms. Tromp | - | - | Rode Zee | active | 2024..2024',
    ],
  ],
  [
    'Nederland zal een verkenningseskadron (120) naar Kosovo sturen.',
    ['1 | verkenningseskadron | - | 120p | Kosovo | planned | ..'],
  ],
  [
    'Nederland draagt bij met een helikopterdetachement met drie Chinooks en 70 militairen aan MINUSMA.',
    ['1 | helikopterdetachement | MINUSMA | 70p | Mali | active | ..'],
  ],
  [
    'Nederland levert aan NRF een veldhospitaal. Het veldhospitaal van 11 Luchtmobiele Brigade telt 60 medewerkers.',
    ['1 | veldhospitaal | NATO Response Force (NRF) | 60p | - | active | ..'],
  ],
  [
    "Nederland handhaaft het vliegverbod boven Libië met zes F-16's. Daarnaast is een KDC-10 tankvliegtuig beschikbaar gesteld.",
    ["6 | F-16's | - | - | Libië | active | ..", '1 | KDC-10 tankvliegtuig | - | - | Libië | active | ..'],
  ],
  [
    'Nederland zal in 2024 opnieuw een Patriot-eenheid gereedstellen voor de NATO Response Force.',
    ['1 | Patriot-eenheid | NATO Response Force (NRF) | - | - | planned | 2024..2024'],
  ],
  [
    'Zr.Ms. Karel Doorman wordt in de Rode Zee ingezet. Aan boord bevinden zich twee NH90-helikopters en een boarding team. De inzet duurt tot eind augustus.',
    ['- | Zr.Ms. Karel Doorman | - | - | Rode Zee | active | ..2024-08'],
  ],
  [
    'Een Nederlandse batterij is met 150 militairen in Macedonië aanwezig.',
    ['1 | batterij | - | 150p | Macedonië | active | ..'],
  ],
  [
    'Zr.Ms. Van Galen heeft op 1 maart 2023 voor UNIFIL Zr.Ms. De Ruyter afgelost.',
    [
      '- | Zr.Ms. Van Galen | UNIFIL | - | Libanon | active | 2023-03-01..',
      '- | Zr.Ms. De Ruyter | UNIFIL | - | Libanon | ended | ..2023-03-01',
    ],
  ],
  [
    'Zr.Ms. Karel Doorman zal niet worden ingezet in de Rode Zee.',
    ['- | Zr.Ms. Karel Doorman | - | - | Rode Zee | none | ..'],
  ],
  [
    'Op 7 januari is het USAR-team met 65 personen naar Hatay vertrokken. Daarnaast stelt Defensie een veldhospitaal beschikbaar.',
    ['1 | USAR-team | - | 65p | Hatay | active | 2024-01-07..', '1 | veldhospitaal | - | - | Turkije | active | ..'],
  ],
  [
    'Zr.Ms. Holland is in het Caribisch gebied aanwezig. Op 12 september wordt het schip afgelost door Zr.Ms. Groningen.',
    [
      '- | Zr.Ms. Holland | - | - | Caribisch gebied | active | ..2024-09-12',
      '- | Zr.Ms. Groningen | - | - | - | planned | 2024-09-12..',
    ],
  ],
  [
    'Nederland draagt met twaalf militairen bij aan NMI en met drie adviseurs aan EUAM Irak. De Force Protection-eenheid op het vliegveld van Erbil blijft tot eind 2024.',
    [
      '12 | militairen | NMI | 12p | Irak | active | ..',
      '3 | adviseurs | EUAM Irak | 3p | Irak | active | ..',
      '1 | Force Protection-eenheid | - | - | Irak | active | ..2024',
    ],
  ],
];

test.each(letters)('%s', (letter, contributions) => {
  expect(told(letter)).toEqual(contributions);
});

/** Giving, buying, talking, what others do and what is done at home: no contributions. */
const none: readonly string[] = [
  'Nederland heeft Oekraïne twee Patriot-lanceerinrichtingen geleverd.',
  "De eerste F-16's zijn in Oekraïne aangekomen.",
  'Nederland steunt de Libanese krijgsmacht met voertuigen.',
  'In dit kader zullen de ministers spreken over de inzet van special forces in Irak.',
  'Het kabinet investeert in een aantal prioritaire capaciteiten voor de NAVO.',
  'De Koninklijke Marine vervangt in 2025 de onderzeeboten van de Walrusklasse.',
  "De Israëlische strijdkrachten zetten F-35's in boven Gaza.",
  'Hierbij ontvangt u gegevens over de inzet van Nederlandse eenheden in Irak.',
  'De politie levert 150 agenten voor de beveiliging van de NAVO-top in Den Haag.',
  "De strijdkrachten van Israël zetten F-35's in boven Gaza. De Franse marine patrouilleert met twee fregatten in de Rode Zee.",
  'Ook vond overleg plaats over de inzet van Nederlandse militairen, zoals verzocht in de motie over de inzet van fregatten.',
  'De Duitse luchtmacht zet zes Eurofighters in vanaf Ämari en de Amerikaanse marine stuurt een fregat naar de Zwarte Zee.',
];

test.each(none)('nothing: %s', (letter) => {
  expect(told(letter)).toEqual([]);
});
