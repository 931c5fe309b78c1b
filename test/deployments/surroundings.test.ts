import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Contributions among others that are none of the Netherlands. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland levert momenteel een fregat aan Aspides. Italië leidt de operatie. De operatie telt drie schepen.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..'],
  ],
  [
    'Nederland levert momenteel een fregat aan Aspides. Frankrijk heeft twee schepen gestuurd. Deze liggen in Djibouti.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..'],
  ],
  [
    'Nederland levert een bijdrage aan KFOR. De Kosovaarse politie bewaakt het klooster in Deçan.',
    ['- | - | KFOR | - | Kosovo | active | ..'],
  ],
  [
    'Nederland draagt bij aan UNIFIL. Hezbollah heeft 40.000 strijders in Zuid-Libanon opgesteld.',
    ['- | - | UNIFIL | - | Libanon | active | ..'],
  ],
  [
    'Nederland levert een bijdrage aan KFOR. Aan de grens staan honderden vrachtwagens.',
    ['- | - | KFOR | - | Kosovo | active | ..'],
  ],
  [
    'De Koninklijke Marechaussee heeft twintig grenswachters aan Frontex uitgeleend.',
    ['20 | grenswachters | Frontex | 20p | - | active | ..'],
  ],
  [
    'Nederland blijft met vier stafofficieren in het hoofdkwartier van KFOR vertegenwoordigd.',
    ['4 | stafofficieren | KFOR | 4p | Kosovo | active | ..'],
  ],
  [
    'Defensie houdt een compagnie paraat voor de EU-battlegroup.',
    ['1 | compagnie | EU Battlegroup | - | - | active | ..'],
  ],
  [
    'Een Nederlandse brigadegeneraal voert sinds 1 januari het bevel over EUTM Mali.',
    ['1 | brigadegeneraal | EUTM Mali | - | Mali | active | 2024-01-01..'],
  ],
  [
    'Drie Nederlandse rechercheurs assisteren in Kyiv bij het onderzoek naar oorlogsmisdrijven.',
    ['3 | rechercheurs | - | 3p | Kyiv | active | ..'],
  ],
  [
    'Nederland is in EULEX vertegenwoordigd met vier politiefunctionarissen en twee douaniers.',
    [
      '4 | politiefunctionarissen | EULEX Kosovo | 4p | Kosovo | active | ..',
      '2 | douaniers | EULEX Kosovo | 2p | Kosovo | active | ..',
    ],
  ],
  [
    'Drie Nederlandse Chinooks en een C-130 ondersteunen in Griekenland de bestrijding van bosbranden.',
    ['3 | Chinooks | - | - | Griekenland | active | ..', '1 | C-130 | - | - | Griekenland | active | ..'],
  ],
  [
    'Met ingang van 1 maart 2024 wordt het aantal Nederlandse marechaussees op Lesbos van vier naar acht verhoogd.',
    ['8 | marechaussees | - | 8p | Lesbos | planned | 2024-03-01..'],
  ],
  [
    'Vijf rechercheurs van de Nationale Politie reizen vandaag af naar Oekraïne.',
    ['5 | rechercheurs | - | 5p | Oekraïne | planned | 2024-02-01..'],
  ],
  [
    'Namens Nederland treedt kolonel De Vries op als plaatsvervangend commandant van EUTM Mozambique.',
    ['1 | plaatsvervangend commandant | EUTM Mozambique | - | Mozambique | active | ..'],
  ],
  ['De Duitse generaal Schmidt treedt op als commandant van KFOR.', []],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
