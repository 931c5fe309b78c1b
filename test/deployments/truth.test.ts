import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** Letters of 1 February 2024 and what the Netherlands contributes in them. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Zr.Ms. Karel Doorman neemt deel aan operatie Aspides. De Koninklijke Marechaussee (KMar) levert een team van zes militairen voor de bewaking van de Nederlandse ambassade in Sanaa, die sinds 2015 gesloten is.',
    ['Zr.Ms. Karel Doorman | Aspides | Rode Zee | active | ..', 'team | - | Sanaa | active | ..'],
  ],
  [
    'In deze brief gaat het om de inzet van Zr.Ms. Tromp in de Rode Zee. Zr.Ms. Tromp wordt van maart tot en met mei 2024 ingezet in de Rode Zee.',
    ['Zr.Ms. Tromp | - | Rode Zee | planned | 2024-03..2024-05'],
  ],
  [
    'Nederland levert met één officier een bijdrage aan de VN-missie UNMHA in Hodeidah; deze bijdrage is verlengd tot 1 juli 2024.',
    ['officier | UNMHA | Hodeidah | extended | ..2024-07-01'],
  ],
  [
    'Nederland levert een bijdrage aan de VN-missie in Mali: de United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA).',
    ['- | MINUSMA | Mali | active | ..'],
  ],
  [
    'Nederland zal een bijdrage leveren die bestaat uit:\n\n- een eenheid van vier Apache-gevechtshelikopters met 128 militairen;\n- een contingent van 30 politiefunctionarissen.',
    ['eenheid | - | - | planned | ..', 'contingent | - | - | planned | ..'],
  ],
  [
    'Zweden zal een inlichtingeneenheid van 250 militairen uitzenden naar Gao. Frankrijk zet de operatie Serval voort met 1.000 militairen. Tsjaad levert twee infanteriebataljons aan MINUSMA.',
    [],
  ],
  [
    "Het kabinet heeft op 15 september 2023 besloten de Nederlandse F-16-inzet per 2 januari 2024 te hervatten met zes F-16's vanuit Jordanië. Deze inzet loopt tot en met 31 december 2024.",
    ["F-16's | - | Jordanië | active | 2024-01-02..2024-12-31"],
  ],
  [
    'Nederland stuurt 125 militairen naar Litouwen. De inzet duurt tot eind 2024 en kan met een half jaar worden verlengd.',
    ['militairen | - | Litouwen | planned | ..2024'],
  ],
  ['Het eerdere Nederlandse aanbod van een C-130 in Irak is vervallen.', []],
  [
    'Nederland levert twintig civiele en militaire adviseurs aan de NAVO-missie in Irak.',
    ['civiele en militaire adviseurs | NAVO-missie in Irak | Irak | active | ..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  const { deployments } = extractLetter(sourceOf(`Geachte voorzitter,\n\n${text}\n`), { referenceDate: '2024-02-01' });
  expect(
    deployments.map((d) =>
      [d.contribution ?? '-', d.mission ?? '-', d.location ?? '-', d.status, `${d.start ?? ''}..${d.end ?? ''}`].join(
        ' | ',
      ),
    ),
  ).toEqual(expected);
});
