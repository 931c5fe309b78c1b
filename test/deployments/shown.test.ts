import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What is Dutch and counted beside a mission or a place abroad, whatever its verb; verbs of keeping, naming and adding. */
const letters: readonly [string, readonly string[]][] = [
  [
    'De Nederlandse geïntegreerde politietrainingsmissie in Kunduz is op 1 juli 2013 beëindigd.',
    ['- | - | geïntegreerde politietrainingsmissie | - | Kunduz | ended | ..2013-07-01'],
  ],
  [
    'Een team van acht Nederlandse trainers geeft in Erbil les aan de Peshmerga.',
    ['1 | team | - | 8p | Erbil | active | ..'],
  ],
  [
    'Nederland levert sinds januari 2013 twee Patriot-batterijen, met in totaal maximaal 360 militairen, ter bescherming van de Turkse stad Adana.',
    ['2 | Patriot-batterijen | - | 360p at-most | Turkije | active | 2013-01..'],
  ],
  [
    'Nederland neemt deel aan de oefening Steadfast Jazz met de mijnenjager Zr.Ms. Makkum, met twee KDC-10 tankvliegtuigen en met ongeveer 120 militairen.',
    [
      '- | Zr.Ms. Makkum | Steadfast Jazz | - | - | active | ..',
      '2 | KDC-10 tankvliegtuigen | Steadfast Jazz | - | - | active | ..',
      '120 | militairen | Steadfast Jazz | 120p approximate | - | active | ..',
    ],
  ],
  [
    'Een Nederlands detachement van 45 genisten legt in Slowakije een kampement aan.',
    ['1 | detachement | - | 45p | Slowakije | active | ..'],
  ],
  [
    'Drie Nederlandse genisten hebben van mei tot juli 2023 in Jordanië een brug aangelegd.',
    ['3 | genisten | - | 3p | Jordanië | ended | 2023-05..2023-07'],
  ],
  [
    'Op 4 maart zullen vier Nederlandse Apaches schietoefeningen houden op het terrein in Ādaži.',
    ['4 | Apaches | - | - | Ādaži | planned | 2024-03-04..'],
  ],
  [
    'In Duitsland verzorgen tachtig Nederlandse instructeurs trainingen op de Leopard 1.',
    ['80 | instructeurs | - | 80p | Duitsland | active | ..'],
  ],
  [
    "Dertig Nederlandse commando's trainen in Niger lokale special forces.",
    ["30 | commando's | - | 30p | Niger | active | .."],
  ],
  [
    'Zr.Ms. Van Amstel verleende van 5 tot 17 september 2017 bijstand op Sint Maarten.',
    ['- | Zr.Ms. Van Amstel | - | - | Sint Maarten | ended | 2017-09-05..2017-09-17'],
  ],
  [
    'De EU-adviesmissie EUAM Oekraïne heeft vier Nederlandse experts in de gelederen.',
    ['4 | experts | EUAM Oekraïne | 4p | Oekraïne | active | ..'],
  ],
  [
    'De United States Security Coordinator te Jeruzalem wordt bijgestaan door zes Nederlandse adviseurs.',
    ['6 | adviseurs | USSC | 6p | Jeruzalem | active | ..'],
  ],
  [
    'Nederland houdt in en om Erbil maximaal vijftig trainers aan.',
    ['50 | trainers | - | 50p at-most | Erbil | active | ..'],
  ],
  ['Nederland laat in Bamako drie militairen achter.', ['3 | militairen | - | 3p | Bamako | active | ..']],
  [
    'Het kabinet vaardigt twee instructeurs af naar EUTM Mozambique.',
    ['2 | instructeurs | EUTM Mozambique | 2p | Mozambique | planned | ..'],
  ],
  [
    'Vanaf april komen daar vier Nederlandse instructeurs in Koulikoro bij.',
    ['4 | instructeurs | - | 4p | Koulikoro | planned | 2024-04..'],
  ],
  [
    'De Koninklijke Marechaussee neemt met zes marechaussees de grensbewaking in Evros voor haar rekening.',
    ['6 | marechaussees | - | 6p | Evros | active | ..'],
  ],
  [
    'Drie Nederlandse militairen ondersteunen de Britse eenheden in Helmand.',
    ['3 | militairen | - | 3p | Helmand | active | ..'],
  ],
  [
    'Nederland is in EUFOR Althea verantwoordelijk voor een Liaison and Observation Team van acht militairen in Bihać.',
    ['1 | Liaison and Observation Team | EUFOR Althea | 8p | Bihać | active | ..'],
  ],
  [
    'Wat Bosnië betreft blijft Nederland met een compagnie aan EUFOR Althea deelnemen tot 1 oktober 2024.',
    ['1 | compagnie | EUFOR Althea | - | Bosnië | active | ..2024-10-01'],
  ],
  ['SNMCMG1 staat tot juli onder Nederlands bevel.', ['1 | bevel | SNMCMG1 | - | - | active | ..2024-07']],
  [
    'Aan KFOR wordt thans geen militaire bijdrage geleverd, anders dan één Nederlandse juridisch adviseur in Pristina.',
    ['1 | juridisch adviseur | KFOR | 1p | Pristina | active | ..'],
  ],
  [
    'De Duitse battlegroup in Litouwen wordt in 2024 versterkt met een Nederlandse infanteriecompagnie.',
    ['1 | infanteriecompagnie | - | - | Litouwen | planned | 2024..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
