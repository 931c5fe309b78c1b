import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Wholes and their parts, agents and bodies, days dealt out: what is one contribution, and whose. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'De operatie Sharp Guard, waaraan door Nederland met twee fregatten werd bijgedragen, is beëindigd.',
    ['2 | fregatten | Sharp Guard | - | Adriatische Zee | ended | ..'],
  ],
  ['Aan UNIFIL wordt door Frankrijk met 700 militairen bijgedragen.', []],
  [
    'De beide Nederlandse mijnenjagers in de Oostzee keren in maart terug.',
    ['2 | mijnenjagers | - | - | Oostzee | ended | ..2024-03'],
  ],
  [
    "Nederland neemt met vier F-16's deel aan ISAF. Twee van de vier toestellen keren in maart terug.",
    ["4 | F-16's | ISAF | - | Afghanistan | active | .."],
  ],
  [
    "Nederland neemt met vier F-16's deel aan ISAF. De toestellen keren in maart terug.",
    ["4 | F-16's | ISAF | - | Afghanistan | ended | ..2024-03"],
  ],
  [
    'Nederland heeft drie stafofficieren geplaatst bij KFOR en onderzoekt of een chirurgisch team kan worden geleverd.',
    [
      '3 | stafofficieren | KFOR | 3p | Kosovo | active | ..',
      '1 | chirurgisch team | KFOR | - | Kosovo | considered | ..',
    ],
  ],
  [
    'Nederland levert één officier aan Takuba en heeft, zoals bekend, besloten geen gevechtseenheden te sturen.',
    ['1 | officier | Takuba | 1p | - | active | ..', '- | gevechtseenheden | Takuba | - | - | none | ..'],
  ],
  [
    'Aan EULEX Kosovo levert Nederland 22 functionarissen, vooral politiemensen en juristen.',
    ['22 | functionarissen | EULEX Kosovo | 22p | Kosovo | active | ..'],
  ],
  ['Een verkenningsteam van de NAVO heeft in maart locaties in Turkije bezocht.', []],
  [
    'Zr.Ms. Tromp kan in mei worden ingezet voor Aspides, mits de veiligheidssituatie dat toelaat.',
    ['- | Zr.Ms. Tromp | Aspides | - | Rode Zee | offered | 2024-05..'],
  ],
  [
    'De Nederlandse bijdrage aan ISAF is teruggebracht van 400 tot 300 militairen.',
    ['300 | militairen | ISAF | 300p | Afghanistan | active | ..'],
  ],
  [
    'Het aantal Nederlandse stafofficieren bij UNMISS wordt teruggebracht van acht tot drie.',
    ['3 | stafofficieren | UNMISS | 3p | Zuid-Soedan | active | ..'],
  ],
  [
    'Nederland houdt bij MINUSMA vier stafofficieren en vijf agenten aan, respectievelijk tot 31 mei 2024 en 30 juni 2024.',
    [
      '4 | stafofficieren | MINUSMA | 4p | Mali | active | ..2024-05-31',
      '5 | agenten | MINUSMA | 5p | Mali | active | ..2024-06-30',
    ],
  ],
  [
    'Zr.Ms. Evertsen, een luchtverdedigingsfregat, met een bemanning van 170 militairen, neemt deel aan Aspides.',
    ['- | Zr.Ms. Evertsen | Aspides | 170p | Rode Zee | active | ..'],
  ],
  [
    'Nederland draagt bij aan Atalanta. De Force Commander voert het commando in het operatiegebied.',
    ['- | - | Atalanta | - | Golf van Aden | active | ..'],
  ],
  [
    'Nederland draagt bij aan Atalanta. Jaarlijks varen ruim twintigduizend schepen door de Golf van Aden.',
    ['- | - | Atalanta | - | Golf van Aden | active | ..'],
  ],
  [
    'Nederland levert een detachement in Mali. Het bestaat uit vier Apaches en 120 militairen.',
    ['1 | detachement | - | 120p | Mali | active | ..'],
  ],
  [
    'In het hoofdkwartier van Aspides te Larissa zijn twee Nederlandse stafofficieren tewerkgesteld, in Bahrein één.',
    [
      '2 | stafofficieren | Aspides | 2p | Larissa | active | ..',
      '1 | stafofficieren | Aspides | 1p | Bahrein | active | ..',
    ],
  ],
  [
    'Zr.Ms. Tromp neemt deel aan Aspides. Het luchtverdedigingsfregat stond tot 9 januari onder bevel van de EU.',
    ['- | Zr.Ms. Tromp | Aspides | - | Rode Zee | ended | ..2024-01-09'],
  ],
  ['Over de toekomst van de Nederlandse bijdrage aan KFOR na 2024 zullen wij uw Kamer informeren.', []],
  [
    'In het noorden van Irak verzorgt een team van twintig Nederlandse militairen trainingen.',
    ['1 | team | - | 20p | Irak | active | ..'],
  ],
  [
    'Nederland levert twee officieren aan NMI in Bagdad. In Noord-Irak geeft een team van vijftien militairen training aan de Peshmerga.',
    ['2 | officieren | NMI | 2p | Bagdad | active | ..', '1 | team | NMI | 15p | Irak | active | ..'],
  ],
  [
    'Onze steun aan de coalitie bestaat uit twee stafofficieren in Koeweit.',
    ['2 | stafofficieren | - | 2p | Koeweit | active | ..'],
  ],
  ['Verlenging van de inzet van Zr.Ms. Tromp in de Rode Zee is niet voorzien.', []],
];

test.each(rows)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
