import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** Paragraphs in which later sentences complete what an earlier one tells, in a letter of 1 June 2024. */
const paragraphs: readonly [string, readonly string[]][] = [
  [
    'De Nederlandse F-16’s worden ingezet boven Irak. Nederland draagt met zes F-16 jachtvliegtuigen bij aan de luchtcampagne boven Irak. Tot en met 12 mei hebben de Nederlandse F-16’s ruim 850 missies gevlogen.',
    ['F-16 jachtvliegtuigen | - | Irak | active | ..'],
  ],
  [
    'Er zijn op dit moment geen Nederlandse jachtvliegtuigen ingezet voor Baltic Air Policing. Nederland heeft de NAVO aangeboden om in 2025 opnieuw een detachement jachtvliegtuigen in te zetten voor Baltic Air Policing.',
    [
      'jachtvliegtuigen | Baltic Air Policing | - | none | ..',
      'detachement jachtvliegtuigen | Baltic Air Policing | - | offered | 2025..2025',
    ],
  ],
  [
    'Nederland draagt in beginsel tot en met 30 juni 2024 met twee stafofficieren bij aan Operation Gallant Knight. Met de bijdrage van twee stafofficieren heeft Nederland toegang tot informatie. Het kabinet heeft besloten de bijdrage aan Operation Gallant Knight te verlengen tot en met 31 december 2024.',
    ['stafofficieren | Operation Gallant Knight | - | extended | ..2024-12-31'],
  ],
  [
    'Hierbij informeer ik u over de inzet van Zr.Ms. Rotterdam in het Caribisch gebied. Het vertrek van het schip is voorzien op 3 juni 2024 vanuit Den Helder. Vanaf 20 juni is het schip voor drie maanden inzetbaar.',
    ['Zr.Ms. Rotterdam | - | Caribisch gebied | planned | 2024-06-20..'],
  ],
  [
    'In de oefening Noble Shield 2024 oefent de NAVO haar commandostructuur. De oefening vindt plaats van 9 tot en met 20 september 2024. Nederland neemt deel met dertig stafofficieren en met een verbindingsbataljon.',
    [
      'stafofficieren | Noble Shield 2024 | - | planned | 2024-09-09..2024-09-20',
      'verbindingsbataljon | Noble Shield 2024 | - | planned | 2024-09-09..2024-09-20',
    ],
  ],
  [
    'Zr.Ms. Evertsen is sinds maart 2024 actief in de Rode Zee als onderdeel van operatie Aspides. Zr.Ms. Evertsen heeft tot dusver veertien koopvaardijschepen begeleid. De inzet van Zr.Ms. Evertsen eindigt op 1 juli 2024.',
    ['Zr.Ms. Evertsen | Aspides | Rode Zee | ended | 2024-03..2024-07-01'],
  ],
  [
    'Nederland levert sinds 2016 een bijdrage aan Resolute Support. Het gaat om vijf adviseurs in Kabul. Daarnaast levert Nederland een special forces-eenheid.',
    [
      'adviseurs | Resolute Support | Kabul | active | 2016..',
      'special forces-eenheid | Resolute Support | Afghanistan | active | 2016..',
    ],
  ],
  [
    'Nederland levert geen bijdrage aan UNIFIL. Wel onderzoekt het kabinet een bijdrage aan UNDOF.',
    ['- | UNIFIL | Libanon | none | ..', '- | UNDOF | Golanhoogte | considered | ..'],
  ],
  [
    "De Nederlandse F-35's in Estland voeren sinds 1 december 2023 Air Policing-taken uit. De toestellen zijn op 31 maart 2024 teruggekeerd.",
    ["F-35's | Air Policing | Estland | ended | 2023-12-01..2024-03-31"],
  ],
  [
    'Een compagnie van 160 militairen is sinds september 2023 onderdeel van de Nederlandse bijdrage aan EUFOR Althea. De compagnie blijft tot en met oktober 2024 in Bosnië. Het team voor civiel-militaire samenwerking keert in juli terug.',
    ['compagnie | EUFOR Althea | Bosnië | active | 2023-09..2024-10'],
  ],
];

test.each(paragraphs)('%s', (text, expected) => {
  const { deployments } = extractLetter(sourceOf(text), { referenceDate: '2024-06-01' });
  expect(
    deployments.map((d) =>
      [d.contribution ?? '-', d.mission ?? '-', d.location ?? '-', d.status, `${d.start ?? ''}..${d.end ?? ''}`].join(
        ' | ',
      ),
    ),
  ).toEqual(expected);
});

test('a user’s own mission is read where the program does not know it', async () => {
  const { loadLexicon } = await import('../../src/lexicon/load.ts');
  const lexicon = await loadLexicon(
    'missions:\n  - { name: NOORDSTER, kind: operation, location: Groenland }\n',
    'own.yaml',
  );
  const text = 'Nederland draagt met twee stafofficieren bij aan NOORDSTER.';
  const read = (own: typeof lexicon | undefined) =>
    extractLetter(sourceOf(text), { lexicon: own }).deployments.map((d) => [d.mission, d.location]);
  expect(read(lexicon)).toEqual([['NOORDSTER', 'Groenland']]);
  expect(read(undefined)).toEqual([[null, null]]);
});
