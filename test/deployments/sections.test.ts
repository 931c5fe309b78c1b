import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** Letters of 8 November 2013 with headings and lists, and what the Netherlands contributes in them. */
const letters: readonly [string, readonly string[]][] = [
  // A letter about one contribution speaks of it in later sections without its name.
  [
    'Het kabinet heeft besloten om in 2014 een bijdrage te leveren aan MINUSMA.\n\n# Samenstelling\n\nDe bijdrage is als volgt samengesteld:\n\n- een taakgroep special forces van negentig militairen, die vanuit Gao opereert;\n- vier Apache-gevechtshelikopters, beschikbaar vanaf mei 2014.\n',
    [
      'taakgroep special forces | MINUSMA | planned | 2014..2014',
      'Apache-gevechtshelikopters | MINUSMA | planned | 2014-05..2014',
    ],
  ],
  [
    'Nederland levert een bijdrage aan UNDOF.\n\n# Risico’s\n\nDe veiligheidssituatie is stabiel. De inzet verloopt goed. Nederland levert drie stafofficieren.\n',
    ['stafofficieren | UNDOF | active | ..'],
  ],
  // What is of another mission, or of another place, is not that contribution.
  [
    'Nederland levert een bijdrage aan UNDOF.\n\n# Overig\n\nDe inzet in Litouwen verloopt goed. Nederland levert drie stafofficieren.\n',
    ['- | UNDOF | active | ..'],
  ],
  [
    'Nederland levert een bijdrage aan UNDOF en neemt deel aan KFOR.\n\n# Overig\n\nDe inzet verloopt goed. Nederland levert drie stafofficieren.\n',
    ['- | UNDOF | active | ..', '- | KFOR | active | ..'],
  ],
  [
    'Het kabinet heeft besloten een bijdrage te leveren aan de United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA).\n\n# Samenstelling\n\nDe bijdrage, die ruim een jaar duurt, omvat:\n\n- drie stafofficieren;\n- een team, dat vanuit Gao opereert.\n',
    ['stafofficieren | MINUSMA | planned | ..', 'team | MINUSMA | planned | ..'],
  ],
  // A heading that names one mission is about that mission.
  [
    'Hieronder volgt een overzicht.\n\n# EUFOR Althea\n\nNederland levert een infanteriecompagnie.\n\n# Overige onderwerpen\n\nNederland levert een infanteriecompagnie.\n',
    ['infanteriecompagnie | EUFOR Althea | active | ..'],
  ],
  ['Hieronder volgt een overzicht.\n\n# EUFOR Althea en KFOR\n\nNederland levert een infanteriecompagnie.\n', []],
  // Days said before a list are those of its items, but for what an item says itself.
  [
    'Nederland draagt van 1 januari 2013 tot en met 31 december 2015 bij aan MINUSMA met:\n\n- drie stafofficieren;\n- een team van zes militairen, tot 1 juli 2014.\n',
    ['stafofficieren | MINUSMA | active | 2013-01-01..2015-12-31', 'team | MINUSMA | active | 2013-01-01..2014-07-01'],
  ],
  // The mission itself is present, nobody contributes to it with that.
  ['De regering van Mali heeft met de aanwezigheid van MINUSMA ingestemd.\n', []],
  ['De Malinese regering heeft met de aanwezigheid van MINUSMA ingestemd.\n', []],
  ['Aan operatie Serval neemt Nederland niet deel.\n', ['- | Serval | none | ..']],
  ['Aan KFOR neemt Nederland sinds 2010 deel.\n', ['- | KFOR | active | 2010..']],
];

test.each(letters)('%s', (text, expected) => {
  const { deployments } = extractLetter(sourceOf(`Geachte voorzitter,\n\n${text}`), { referenceDate: '2013-11-08' });
  expect(
    deployments.map((d) =>
      [d.contribution ?? '-', d.mission ?? '-', d.status, `${d.start ?? ''}..${d.end ?? ''}`].join(' | '),
    ),
  ).toEqual(expected);
});
