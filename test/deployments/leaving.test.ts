import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What has gone, is handed over, or is replaced. */
const letters: readonly [string, readonly string[]][] = [
  [
    'De Nederlandse bijdrage aan ISAF omvat het volgende. De drie Cougar-transporthelikopters zijn eind augustus teruggekeerd.',
    [
      '- | - | ISAF | - | Afghanistan | active | ..',
      '3 | Cougar-transporthelikopters | ISAF | - | Afghanistan | ended | ..2023-08',
    ],
  ],
  [
    'De twee Nederlandse genie-instructeurs bij de missie in Mozambique keren per 1 juli 2024 terug.',
    ['2 | genie-instructeurs | missie in Mozambique | 2p | Mozambique | ended | ..2024-07-01'],
  ],
  [
    'Het Nederlandse genie-hulpbataljon, dat sinds februari 2023 bruggen bouwt in Bosnië, wordt niet vervangen en keert in maart 2024 naar Nederland terug.',
    ['1 | genie-hulpbataljon | - | - | Bosnië | ended | 2023-02..2024-03'],
  ],
  [
    'Het Nederlandse Provinciaal Reconstructieteam in Baghlan is deze maand overgedragen aan Hongarije.',
    ['- | Provinciaal Reconstructieteam | - | - | Baghlan | ended | ..2024-02'],
  ],
  [
    'Het Nederlandse chirurgisch team van het Role 2-veldhospitaal in Kabul is al in september teruggetrokken.',
    ['1 | chirurgisch team | - | - | Kabul | ended | ..2023-09'],
  ],
  [
    'De Nederlandse patrouilleboot in de Egeïsche Zee wordt op 31 oktober 2024 vervangen door een team van vijf man met warmtebeeldwagens.',
    [
      '1 | patrouilleboot | - | - | Egeïsche Zee | ended | ..2024-10-31',
      '1 | team | - | 5p | Egeïsche Zee | planned | 2024-10-31..',
    ],
  ],
  ['Ook de drie Nederlandse Chinooks zijn uit Bagdad vertrokken.', ['3 | Chinooks | - | - | Bagdad | ended | ..']],
  ['Aan KFOR neemt Nederland niet meer deel.', ['- | - | KFOR | - | Kosovo | none | ..']],
  [
    'Aan Althea in Bosnië en Herzegovina levert Nederland sinds 1 oktober 2023 geen infanterie meer.',
    ['- | infanterie | EUFOR Althea | - | Bosnië en Herzegovina | ended | ..2023-10-01'],
  ],
  [
    'De Nederlandse deelneming aan UNFICYP wordt met ingang van 1 juli 2024 gestaakt.',
    ['- | - | UNFICYP | - | Cyprus | ended | ..2024-07-01'],
  ],
  [
    'Zr.Ms. Evertsen lost in april Zr.Ms. Tromp af in de Rode Zee.',
    [
      '- | Zr.Ms. Evertsen | - | - | Rode Zee | planned | 2024-04..',
      '- | Zr.Ms. Tromp | - | - | Rode Zee | ended | ..2024-04',
    ],
  ],
  [
    'Zr.Ms. Tromp wordt in april in de Rode Zee afgelost door Zr.Ms. Evertsen.',
    [
      '- | Zr.Ms. Tromp | - | - | Rode Zee | ended | ..2024-04',
      '- | Zr.Ms. Evertsen | - | - | Rode Zee | planned | 2024-04..',
    ],
  ],
  [
    'Zr.Ms. Evertsen vervangt vanaf april Zr.Ms. Tromp in de Rode Zee.',
    [
      '- | Zr.Ms. Evertsen | - | - | Rode Zee | planned | 2024-04..',
      '- | Zr.Ms. Tromp | - | - | Rode Zee | ended | ..2024-04',
    ],
  ],
  [
    'De laatste Nederlandse militairen hebben Mali op 1 december verlaten.',
    ['- | militairen | - | - | Mali | ended | ..2023-12-01'],
  ],
  ['Nederland trekt zijn veertig trainers uit Erbil terug.', ['40 | trainers | - | 40p | Erbil | ended | ..']],
  ['Nederland haalt de twintig militairen in Niger terug.', ['20 | militairen | - | 20p | Niger | ended | ..']],
  ["De Nederlandse F-35's zijn weer thuis uit Polen.", ["- | F-35's | - | - | Polen | ended | .."]],
  [
    'Het Nederlandse Patriot-detachement in Slowakije is in november naar Nederland teruggebracht.',
    ['1 | Patriot-detachement | - | - | Slowakije | ended | ..2023-11'],
  ],
  [
    'De uitzending van de vijf Nederlandse politieadviseurs in Kabul is voltooid.',
    ['5 | politieadviseurs | - | 5p | Kabul | ended | ..'],
  ],
  [
    'De Nederlandse genie-eenheid in Gao heeft haar taak overgedragen aan een Duitse compagnie.',
    ['1 | genie-eenheid | - | - | Gao | ended | ..'],
  ],
  [
    'Nederland heeft in maart 2023 zijn ambassade in Khartoem gesloten en de acht marechaussees daar teruggehaald.',
    ['8 | marechaussees | - | 8p | Khartoem | ended | ..2023-03'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
