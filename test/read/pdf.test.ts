import { describe, expect, test } from 'vitest';
import { letterOf } from '../../scripts/typeset/letter.js';
import { pagesOf, pdfFile, widthIn } from '../../scripts/typeset/pdf.js';
import { extractLetter } from '../../src/pipeline.ts';
import { readSource } from '../../src/read/index.ts';
import { prepare } from '../../src/text/prepare.ts';
import { sourceOf } from '../helpers.ts';
import { at, blocksOf, lines } from './drawn.ts';
import { seeds } from './typeset.ts';

const prose = [
  'Hierbij stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst die in de',
  'tweede week van oktober te Brussel plaatsvindt, en ga ik in op de toezeggingen',
  'die ik aan de leden van uw Kamer heb gedaan tijdens het debat.',
];
const said = prose.join(' ');

describe('the margin column', () => {
  test('does not cut the sentences beside it, though it stands on their baselines', async () => {
    const margin = ['Onze referentie', 'MINBUZA-2024.123', 'Afschrift aan'].map((text, i) =>
      at(467, 300 + 12 * i, text, 6.5),
    );
    const body = lines(80, 300, prose).flatMap((line, i) => [line, ...margin.slice(i, i + 1)]);
    expect(await blocksOf([at(80, 276, 'Geachte voorzitter,'), ...body])).toEqual([
      'letterhead: Onze referentie',
      'letterhead: MINBUZA-2024.123',
      'letterhead: Afschrift aan',
      'letterhead: Geachte voorzitter,',
      `paragraph: ${said}`,
    ]);
  });

  test('is told once where it stands on every page', async () => {
    const margin = lines(467, 158, ['Onze referentie', 'BS2024001122'], 6.5, 9);
    expect(await blocksOf([...margin, ...lines(80, 158, prose)], [...margin, ...lines(80, 158, prose)])).toEqual([
      'letterhead: Onze referentie',
      'letterhead: BS2024001122',
      `paragraph: ${said}`,
      `paragraph: ${said}`,
    ]);
  });
});

test('labels of the letterhead keep their values, a subject its lines', async () => {
  const head = [
    at(80, 100, 'De Voorzitter van de Tweede Kamer'),
    at(80, 112, 'der Staten-Generaal'),
    at(85, 200, 'Datum'),
    at(142, 200, '18 oktober 2023'),
    at(85, 212, 'Betreft'),
    at(142, 212, 'Geannoteerde agenda van de bijeenkomst van'),
    at(142, 224, 'ministers in Brussel'),
    at(80, 260, 'Geachte voorzitter,'),
  ];
  expect(await blocksOf([...head, ...lines(80, 284, prose)])).toEqual([
    'letterhead: De Voorzitter van de Tweede Kamer',
    'letterhead: der Staten-Generaal',
    'letterhead: Datum 18 oktober 2023',
    'letterhead: Betreft Geannoteerde agenda van de bijeenkomst van ministers in Brussel',
    'letterhead: Geachte voorzitter,',
    `paragraph: ${said}`,
  ]);
});

test('the head of a paper keeps dossier and number with their titles', async () => {
  const head = [
    at(51, 120, '28 676', 9, 2),
    at(204, 120, 'NAVO', 9, 2),
    at(51, 150, 'Nr. 443', 9, 2),
    at(204, 150, 'BRIEF VAN DE MINISTER VAN DEFENSIE', 9, 2),
    at(204, 180, 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'),
    at(204, 204, 'Den Haag, 28 september 2023'),
  ];
  const footer = [
    at(51, 800, 'kst-28676-443', 6),
    at(51, 807, 'ISSN 0921 - 7371', 6),
    at(51, 814, '’s-Gravenhage 2023', 6),
  ];
  const running = (page: number) => [
    at(204, 814, 'Tweede Kamer, vergaderjaar 2023–2024, 28 676, nr. 443', 8),
    at(500, 814, String(page), 8),
  ];
  const pages = [
    [...head, ...lines(204, 228, prose), ...footer, ...running(1)],
    [...lines(204, 60, prose), ...running(2)],
  ];
  expect(await blocksOf(...pages)).toEqual([
    'letterhead: 28 676 NAVO',
    'letterhead: Nr. 443 BRIEF VAN DE MINISTER VAN DEFENSIE',
    'letterhead: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'letterhead: Den Haag, 28 september 2023',
    `paragraph: ${said}`,
    `paragraph: ${said}`,
  ]);
  expect((await readSource(pdfFile(pages), 'x')).layout!.declared).toEqual({
    identifier: 'kst-28676-443',
    sessionYear: '2023-2024',
    chamber: 'II',
    dossiers: [{ number: '28676', suffix: null, title: null }],
    number: '443',
  });
});

test('columns are read one after the other, between what runs over both', async () => {
  const left = [
    'De minister heeft de Kamer op 3 mei',
    'gemeld dat het onderzoek naar de',
    'staat van de kazernes is voltooid en',
    'dat de uitkomsten in de loop van de',
    'zomer aan de Kamer worden gestuurd,',
    'samen met een reactie van het kabinet',
    'op de aanbevelingen die daarin zijn',
    'gedaan aan het ministerie.',
  ];
  const right = [
    'De leden van de fractie vragen wat de',
    'kosten zijn van het herstel en wie ze',
    'betaalt. Zij vragen ook of er een plan',
    'is voor de kazernes die niet meer aan',
    'de eisen voldoen, en wanneer de Kamer',
    'dat plan zal ontvangen. Tot slot willen',
    'zij weten of de gemeenten daarbij zijn',
    'betrokken.',
  ];
  const title = at(60, 100, 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG OVER DE STAAT VAN DE KAZERNES IN HET LAND', 9, 2);
  const mixed = left.flatMap((text, i) => [at(60, 140 + 12 * i, text), at(310, 140 + 12 * i, right[i]!)]);
  const [, ...rest] = await blocksOf([title, ...mixed]);
  expect(rest).toEqual([`paragraph: ${left.join(' ')}`, `paragraph: ${right.join(' ')}`]);
});

describe('footnotes', () => {
  test('are told by their small raised numbers, and their marks with them', async () => {
    const last = 'Daarna is er nog één regel over 20 m';
    const marked = [
      ...lines(80, 158, prose),
      at(80 + widthIn(prose[2]!, 9), 182 - 3, '1', 6),
      at(80, 194, last),
      at(80 + widthIn(last, 9), 191, '2', 6),
      at(90 + widthIn(last, 9), 194, 'grond in 2023.'),
    ];
    const notes = [
      at(80, 770, '1', 4.5),
      at(85, 773, 'Kamerstuk 28 676, nr. 440 van 3 juli', 6.75),
      at(85, 781, '2023.', 6.75),
    ];
    const blocks = await blocksOf([...marked, ...notes]);
    expect(blocks).toContain('footnote1: Kamerstuk 28 676, nr. 440 van 3 juli 2023.');
    expect(blocks.join('\n')).toContain('debat.{1}');
    expect(blocks.join('\n')).toContain('20 m2 grond in 2023.');
  });

  test('go on at the foot of the next page; the sentence they cut goes on at its top', async () => {
    const first = [
      ...lines(80, 158, [
        ...prose.slice(0, 2),
        'die ik aan de leden van uw Kamer heb gedaan tijdens het debat over de',
      ]),
      at(80, 770, '1', 4.5),
      at(85, 773, 'Zie de brief over de voortgang van het onderzoek naar de staat van de', 6.75),
    ];
    const second = [
      ...lines(80, 158, ['kazernes op het vasteland.']),
      at(85, 781, 'kazernes, Kamerstuk 33 763, nr. 12.', 6.75),
      at(80, 787, '2', 4.5),
      at(85, 790, 'Idem.', 6.75),
    ];
    expect(await blocksOf(first, second)).toEqual([
      `paragraph: ${prose.slice(0, 2).join(' ')} die ik aan de leden van uw Kamer heb gedaan tijdens het debat over de kazernes op het vasteland.`,
      'footnote1: Zie de brief over de voortgang van het onderzoek naar de staat van de kazernes, Kamerstuk 33 763, nr. 12.',
      'footnote2: Idem.',
    ]);
  });
});

test('a table is read row by row, a row over as many lines as it takes', async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.flatMap((text, i) => (text === '' ? [] : [at([80, 220, 380][i]!, y, text, 8)]));
  const blocks = await blocksOf([
    ...lines(80, 100, prose),
    ...row(160, 'Maatregel', 'Omschrijving', 'Bedrag'),
    ...row(176, 'Munitie', 'aanschaf van granaten en', '€ 20 mln.'),
    ...row(186, '', 'van raketten', ''),
    ...row(202, 'Opleiding', 'training in Polen', '€ 3 mln.'),
    ...lines(80, 240, prose),
  ]);
  expect(blocks[1]).toBe(
    'table: Maatregel\tOmschrijving\tBedrag\nMunitie\taanschaf van granaten en van raketten\t€ 20 mln.\nOpleiding\ttraining in Polen\t€ 3 mln.',
  );
  expect(blocks).toHaveLength(3);
});

test('items of a list, headings and paragraphs without room between them', async () => {
  const item = (y: number, sign: string, text: string) => [at(83, y, sign), at(100, y, text)];
  expect(
    await blocksOf([
      at(80, 146, 'Inzet van Nederland', 9, 2),
      ...lines(80, 158, prose),
      ...lines(80, 194, ['Voor de volgende jaren gaat het om:']),
      ...item(206, '•', 'de voortzetting van de bijdrage aan de missie in Mali met een zelfde aantal'),
      at(100, 218, 'mensen;'),
      ...item(230, '•', 'een fregat.'),
      ...lines(80, 242, ['Daarmee is de inzet bepaald. De Kamer ontvangt daarover in het voorjaar nog een', 'brief.']),
    ]),
  ).toEqual([
    'heading: Inzet van Nederland',
    `paragraph: ${said}`,
    'paragraph: Voor de volgende jaren gaat het om:',
    'list: de voortzetting van de bijdrage aan de missie in Mali met een zelfde aantal mensen;',
    'list: een fregat.',
    'paragraph: Daarmee is de inzet bepaald. De Kamer ontvangt daarover in het voorjaar nog een brief.',
  ]);
});

test('gaps are blanks only in a document that draws none', async () => {
  // Words drawn one by one, as typesetting systems do.
  const words = said.slice(0, 70).split(' ');
  let x = 80;
  const drawn = words.map((word) => {
    const placed = at(x, 200, word);
    x += widthIn(word, 9) + 2.2;
    return placed;
  });
  expect((await blocksOf(drawn)).join(' ')).toContain(words.join(' '));
  // Pieces of a word set apart a little, in a document with blanks of its own.
  x = 80;
  const apart = ['Kamerst', 'uk 36 200, nr. 6', '0.'].map((part) => {
    const placed = at(x, 340, part);
    x += widthIn(part, 9) + 1.2;
    return placed;
  });
  expect((await blocksOf([...lines(80, 300, prose), ...apart])).join(' ')).toContain('Kamerstuk 36 200, nr. 60.');
});

test('text drawn twice is read once, an accent drawn over a letter is part of it', async () => {
  const name = 'De heer Kostic';
  const twice = [
    ...lines(80, 300, prose),
    at(80, 330, 'Conclusie', 9, 2),
    at(80.3, 330, 'Conclusie', 9, 2),
    at(80, 342, name),
    at(80 + widthIn(name, 9) - 4.4, 342, '´'),
    at(84 + widthIn(name, 9), 342, 'zegt dat het zo is.'),
  ];
  expect((await blocksOf(twice)).slice(1)).toEqual([
    'heading: Conclusie',
    'paragraph: De heer Kostić zegt dat het zo is.',
  ]);
});

test.each(seeds)(
  '%s: every fact is on its page',
  async (_name, text) => {
    const pages = pagesOf(letterOf(prepare(sourceOf(text))));
    const source = await readSource(pdfFile(pages), 'letter.pdf');
    const letter = extractLetter(source);
    expect(letter.source.pages).toBe(pages.length);
    for (const fact of [...letter.dates, ...letter.references, ...letter.money, ...letter.deployments]) {
      const { start } = fact.segments?.[0] ?? fact.span;
      const word = /^[^\s-]+/u.exec(source.text.slice(start))![0];
      const drawn = pages[fact.page! - 1]!.map((each) => each.text).join(' ');
      expect(drawn).toContain(word);
    }
  },
  30_000,
);
