import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What 'niet' denies, wherever in the clause it stands; and where it denies nothing, or one of two. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland neemt op dit moment niet met militairen deel aan EUFOR Althea.',
    ['- | - | EUFOR Althea | - | Bosnië en Herzegovina | none | ..'],
  ],
  [
    'Nederland zal niet met een fregat aan Sea Guardian deelnemen.',
    ['1 | fregat | Sea Guardian | - | Middellandse Zee | none | ..'],
  ],
  ['Nederland draagt momenteel niet met eenheden aan KFOR bij.', ['- | - | KFOR | - | Kosovo | none | ..']],
  ['Nederland is niet langer met militairen in Mali aanwezig.', ['- | militairen | - | - | Mali | ended | ..']],
  [
    'Nederland neemt niet alleen met een fregat deel aan Aspides, maar ook met twee stafofficieren.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..', '2 | stafofficieren | Aspides | 2p | Rode Zee | active | ..'],
  ],
  [
    'Nederland neemt niet met een schip, maar met twee stafofficieren deel aan Aspides.',
    ['1 | schip | Aspides | - | Rode Zee | none | ..', '2 | stafofficieren | Aspides | 2p | Rode Zee | active | ..'],
  ],
  [
    'Het kabinet is niet voornemens met militairen aan MINUSMA bij te dragen.',
    ['- | - | MINUSMA | - | Mali | none | ..'],
  ],
  [
    "Nederland zal in 2024 niet met F-35's bijdragen aan Baltic Air Policing.",
    ["- | F-35's | Baltic Air Policing | - | - | none | 2024..2024"],
  ],
  ['Aan UNIFIL neemt Nederland vooralsnog niet met een schip deel.', ['1 | schip | UNIFIL | - | Libanon | none | ..']],
  [
    'Nederland heeft niet met grondtroepen aan Inherent Resolve deelgenomen.',
    ['- | grondtroepen | OIR | - | Irak | none | ..'],
  ],
  [
    'Nederland levert op dit moment niet een fregat maar een stafofficier aan Atalanta.',
    [
      '1 | fregat | Atalanta | - | Golf van Aden | none | ..',
      '1 | stafofficier | Atalanta | 1p | Golf van Aden | active | ..',
    ],
  ],
  ['Nederland is op dit moment niet in Irak met trainers aanwezig.', ['- | trainers | - | - | Irak | none | ..']],
  [
    'Nederland levert niet slechts een compagnie, maar ook een staf aan eFP.',
    [
      '1 | compagnie | enhanced Forward Presence (eFP) | - | - | active | ..',
      '1 | staf | enhanced Forward Presence (eFP) | - | - | active | ..',
    ],
  ],
  [
    'Aan EUNAVFOR Irini neemt Nederland dit jaar niet deel met schepen.',
    ['- | schepen | Irini | - | Middellandse Zee | none | 2024..2024'],
  ],
  [
    'De Nederlandse infanteriecompagnie in Kabul komt in maart naar huis.',
    ['1 | infanteriecompagnie | - | - | Kabul | ended | ..2024-03'],
  ],
  // one that is denied goes without an article
  ['Aan operatie Atalanta leverde Nederland geen schip.', ['- | schip | Atalanta | - | Golf van Aden | none | ..']],
  ['Nederland stuurt geen fregat naar de Rode Zee.', ['- | fregat | - | - | Rode Zee | none | ..']],
  ['Nederland levert geen commandant aan EUTM Mali.', ['- | commandant | EUTM Mali | - | Mali | none | ..']],
  ['Nederland heeft geen vliegdekschip.', []],
  ['Er is geen Nederlands schip beschadigd in de Rode Zee.', []],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
