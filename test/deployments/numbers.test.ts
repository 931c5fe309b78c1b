import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Numbers alone: of people, behind missions, shared out, with a noun said once; and strengths behind places and asides. */
const letters: readonly [string, readonly string[]][] = [
  ['MINUSMA telt 15.000 militairen, onder wie 250 Nederlanders.', ['- | - | MINUSMA | 250p | Mali | active | ..']],
  [
    'Nederland zal in Polen een Patriot-eenheid ontplooien, waarmee ongeveer 300 militairen zijn gemoeid.',
    ['1 | Patriot-eenheid | - | 300p approximate | Polen | planned | ..'],
  ],
  // Thousands apart, as letters of before 2000 print them.
  [
    'Nederland levert 1 200 militairen aan SFOR.',
    ['1200 | militairen | SFOR | 1200p | Bosnië en Herzegovina | active | ..'],
  ],
  [
    'Nederland heeft aangeboden een geniehulpbataljon van circa 1 000 militairen te leveren voor de wederopbouw in Kosovo.',
    ['1 | geniehulpbataljon | - | 1000p approximate | Kosovo | offered | ..'],
  ],
  // A strength behind a relative clause.
  [
    'De batterijen die Defensie in Polen heeft opgesteld, met zo’n 300 militairen, keren op 1 juni 2025 huiswaarts.',
    ['- | batterijen | - | 300p approximate | Polen | ended | ..2025-06-01'],
  ],
  // What a mission may have is of no one country.
  [
    'Nederland levert 250 militairen aan MINUSMA. De SGVN heeft voorgesteld het plafond van de missie met 2.500 militairen te verhogen.',
    ['250 | militairen | MINUSMA | 250p | Mali | active | ..'],
  ],
  [
    'Nederland levert 250 militairen aan MINUSMA. De Veiligheidsraad heeft de omvang van de missie verhoogd tot 3.200 militairen.',
    ['250 | militairen | MINUSMA | 250p | Mali | active | ..'],
  ],
  // Ready to tell the House is no offer of ships.
  ['Ik ben bereid u, zolang Nederlandse schepen aan Aspides deelnemen, na elke zes weken een overzicht te sturen.', []],
  ['Nederland draagt met 150 man bij aan KFOR.', ['- | - | KFOR | 150p | Kosovo | active | ..']],
  ['Aan de VN-missie in Mali nemen 290 Nederlanders deel.', ['- | - | VN-missie in Mali | 290p | Mali | active | ..']],
  [
    'Aan UNIFIL levert Nederland één stafofficier, aan UNDOF twee.',
    [
      '1 | stafofficier | UNIFIL | 1p | Libanon | active | ..',
      '2 | stafofficier | UNDOF | 2p | Golanhoogte | active | ..',
    ],
  ],
  [
    'Nederland levert zes stafofficieren aan UNMISS en twee aan UNDOF.',
    [
      '6 | stafofficieren | UNMISS | 6p | Zuid-Soedan | active | ..',
      '2 | stafofficieren | UNDOF | 2p | Golanhoogte | active | ..',
    ],
  ],
  [
    'Nederland is in Mali met 6 en in Niger met 2 militairen aanwezig.',
    ['6 | militairen | - | 6p | Mali | active | ..', '2 | militairen | - | 2p | Niger | active | ..'],
  ],
  [
    'Aan UNTSO, UNDOF en UNMISS levert Nederland respectievelijk twaalf, twee en zes militairen.',
    [
      '12 | militairen | UNTSO | 12p | - | active | ..',
      '2 | militairen | UNDOF | 2p | Golanhoogte | active | ..',
      '6 | militairen | UNMISS | 6p | Zuid-Soedan | active | ..',
    ],
  ],
  [
    'Nederland heeft drie liaisonofficieren in Bagdad, twee in Erbil en één in Koeweit.',
    [
      '3 | liaisonofficieren | - | 3p | Bagdad | active | ..',
      '2 | liaisonofficieren | - | 2p | Erbil | active | ..',
      '1 | liaisonofficieren | - | 1p | Koeweit | active | ..',
    ],
  ],
  [
    'De Koninklijke Marechaussee levert 25 functionarissen aan GVDB-missies: tien aan EULEX Kosovo en acht aan EUAM Oekraïne.',
    [
      '10 | functionarissen | EULEX Kosovo | 10p | Kosovo | active | ..',
      '8 | functionarissen | EUAM Oekraïne | 8p | Oekraïne | active | ..',
    ],
  ],
  [
    'Nederland is vertegenwoordigd in de VN-missies UNMISS (6), UNTSO (12) en UNDOF (2).',
    [
      '- | - | UNMISS | 6p | Zuid-Soedan | active | ..',
      '- | - | UNTSO | 12p | - | active | ..',
      '- | - | UNDOF | 2p | Golanhoogte | active | ..',
    ],
  ],
  [
    'Nederland levert stafofficieren aan UNMISS (6), UNTSO (12) en UNDOF (2).',
    [
      '6 | stafofficieren | UNMISS | 6p | Zuid-Soedan | active | ..',
      '12 | stafofficieren | UNTSO | 12p | - | active | ..',
      '2 | stafofficieren | UNDOF | 2p | Golanhoogte | active | ..',
    ],
  ],
  [
    'Nederlandse militairen nemen deel aan UNMISS (Zuid-Sudan, 6 militairen) en UNTSO (Midden-Oosten, 12 militairen).',
    ['6 | militairen | UNMISS | 6p | Zuid-Sudan | active | ..', '12 | militairen | UNTSO | 12p | - | active | ..'],
  ],
  [
    'Nederland draagt bij aan EUTM Mali, EUCAP Sahel en MINUSMA.',
    [
      '- | - | EUTM Mali | - | Mali | active | ..',
      '- | - | EUCAP Sahel | - | - | active | ..',
      '- | - | MINUSMA | - | Mali | active | ..',
    ],
  ],
  [
    'De Nederlandse Patriot-eenheid in Sliač (Slowakije), 150 militairen sterk, keert in april terug.',
    ['1 | Patriot-eenheid | - | 150p | Slowakije | ended | ..2024-04'],
  ],
  [
    'Nederland bemant in EUFOR Althea twee Liaison and Observation Teams, elk bestaande uit acht militairen.',
    ['2 | Liaison and Observation Teams | EUFOR Althea | - | Bosnië en Herzegovina | active | ..'],
  ],
  [
    'Aan EUTM Somalië zijn twee Nederlandse militairen toegevoegd, te weten een adviseur en een instructeur.',
    ['2 | militairen | EUTM Somalië | 2p | Somalië | active | ..'],
  ],
  [
    "Vanaf Jordanië opereren zes Nederlandse F-16's, waarvan twee reserve, met een detachement van 150 militairen.",
    ["6 | F-16's | - | 150p | Jordanië | active | .."],
  ],
  [
    "De Nederlandse bijdrage aan MINUSMA bestaat uit commando's en mariniers (circa negentig personen).",
    ["90 | commando's en mariniers | MINUSMA | 90p approximate | Mali | active | .."],
  ],
  [
    'Nederland levert aan Resolute Support adviseurs, een chirurgisch team in het Duitse veldhospitaal en negen functionarissen.',
    [
      '- | adviseurs | Resolute Support | - | Afghanistan | active | ..',
      '1 | chirurgisch team | Resolute Support | - | Afghanistan | active | ..',
      '9 | functionarissen | Resolute Support | 9p | Afghanistan | active | ..',
    ],
  ],
  [
    'Nederland vult vanaf juni tien functies op het hoofdkwartier van EUNAVFOR Aspides.',
    ['10 | functies | Aspides | - | Rode Zee | planned | 2024-06..'],
  ],
  [
    'Nederland levert aan Baltic Sentry een detachement onderwaterrobots van zes personen.',
    ['1 | detachement onderwaterrobots | Baltic Sentry | 6p | Baltische Zee | active | ..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
