import { describe, expect, test } from 'vitest';
import { pdfFile, widthIn } from '../../scripts/typeset/pdf.js';
import { type Drawn, at, blocksIn, blocksOf, lines } from './drawn.ts';

const greeting = at(80, 140, 'Geachte voorzitter,');
const prose = [
  'Hierbij stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst die in de',
  'tweede week van oktober te Brussel plaatsvindt, en ga ik in op de toezeggingen',
  'die ik aan de leden van uw Kamer heb gedaan tijdens het debat.',
];
const said = prose.join(' ');

/** What stands in the letter itself: all but the letterhead above it. */
async function bodyOf(...pages: Drawn[][]): Promise<string[]> {
  const blocks = await blocksOf(...pages);
  return blocks.slice(blocks.findIndex((block) => !block.startsWith('letterhead')));
}

/** Words drawn one by one, from a left to a right edge, with blanks as wide as it takes. */
function filled(left: number, right: number, y: number, text: string, size = 9): Drawn[] {
  const words = text.split(' ');
  const used = words.reduce((width, word) => width + widthIn(word, size), 0);
  const blank = (right - left - used) / (words.length - 1);
  let x = left;
  return words.map((word) => {
    const drawn = at(x, y, word, size);
    x += widthIn(word, size) + blank;
    return drawn;
  });
}

describe('the hyphen at a line end', () => {
  // Each line leaves room for half of the long word that follows: nothing is broken here.
  const unbroken = [
    'Daarbij gaat het om de inzet van twee',
    'luchtverdedigingssystemen en om één',
    'bevoorradingsschip, dat samen met een',
    'luchtverdedigingsfregat vaart en een',
    'verkenningsvliegtuig bij zich heeft; een Patriot-',
    'eenheid blijft in Polen, terwijl land- en',
    'luchtstrijdkrachten elkaar afwisselen bij de',
    'grensbewakingsopdracht in dat gebied.',
  ];

  test('is the word’s own where the document breaks no words', async () => {
    const blocks = await bodyOf([greeting, ...lines(80, 158, [...prose, ...unbroken])]);
    expect(blocks.at(-1)).toContain('een Patriot-eenheid blijft in Polen, terwijl land- en luchtstrijdkrachten');
  });

  test('breaks the word where the document breaks words', async () => {
    const broken = [
      'Hierbij stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst die te Brus-',
      'sel plaatsvindt, en ga ik in op de toezeggingen die ik aan de leden heb gedaan tij-',
      'dens het debat over de luchtverdediging van dit voorjaar.',
    ];
    expect(await bodyOf([greeting, ...lines(80, 158, broken)])).toEqual([
      'paragraph: Hierbij stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst die te Brussel plaatsvindt, en ga ik in op de toezeggingen die ik aan de leden heb gedaan tijdens het debat over de luchtverdediging van dit voorjaar.',
    ]);
  });

  test('is the word’s own where its first part has one elsewhere in the document', async () => {
    const text = [
      'Nederland heeft in het najaar drie Patriot-systemen geleverd, en zal in de loop van',
      'het volgende jaar ook een bijdrage leveren aan de bescherming met een Patriot-',
      'eenheid in Polen.',
    ];
    expect((await bodyOf([greeting, ...lines(80, 158, text)]))[0]).toContain('een Patriot-eenheid in Polen');
  });
});

describe('footnotes', () => {
  const noted = (y: number, number: string): Drawn[] => [
    ...lines(80, y, prose),
    at(80 + widthIn(prose[2]!, 9), y + 24 - 3, number, 6),
  ];

  test('have numbers that are raised and not set smaller', async () => {
    const blocks = await bodyOf([
      greeting,
      ...noted(158, '1'),
      at(80, 770.7, '1', 6.75),
      at(86, 773, 'Kamerstuk 28 676, nr. 440.', 6.75),
    ]);
    expect(blocks).toEqual([`paragraph: ${said}{1}`, 'footnote1: Kamerstuk 28 676, nr. 440.']);
  });

  test('begin again at 1 on the next page', async () => {
    const note = (text: string): Drawn[] => [at(80, 773, '1', 6.75), at(88, 773, text, 6.75)];
    const blocks = await bodyOf(
      [greeting, ...noted(158, '1'), ...note('Kamerstuk 28 676, nr. 440.')],
      [...noted(158, '1'), ...note('Idem.')],
    );
    expect(blocks.filter((block) => block.startsWith('footnote'))).toEqual([
      'footnote1: Kamerstuk 28 676, nr. 440.',
      'footnote1: Idem.',
    ]);
  });

  test('go on alone at the foot of a page that has no note of its own', async () => {
    const first = [
      greeting,
      ...noted(158, '1'),
      at(80, 770, '1', 4.5),
      at(85, 773, 'Zie de brief over de voortgang van het onderzoek naar de staat van', 6.75),
    ];
    const second = [...lines(80, 158, prose), at(85, 773, 'de kazernes, Kamerstuk 33 763, nr. 12.', 6.75)];
    expect(await bodyOf(first, second)).toContain(
      'footnote1: Zie de brief over de voortgang van het onderzoek naar de staat van de kazernes, Kamerstuk 33 763, nr. 12.',
    );
  });
});

test('what is printed at the foot of one page alone is no text of the letter', async () => {
  const foot = [at(80, 815, 'Postadres: Postbus 20701', 6), at(320, 815, 'Telefoon 070 318 81 88', 6)];
  const open = [...prose.slice(0, 2), 'die ik aan de leden van uw Kamer heb gedaan tijdens het debat over de'];
  expect(
    await bodyOf([greeting, ...lines(80, 158, open), ...foot], lines(80, 158, ['kazernes van vorige week.'])),
  ).toEqual([`paragraph: ${open.join(' ')} kazernes van vorige week.`]);
});

describe('those who sign side by side', () => {
  const signed = async (...drawn: Drawn[]): Promise<string[]> =>
    (await bodyOf([greeting, ...lines(80, 158, prose), ...drawn])).slice(1);

  test.each<[string, Drawn[], string[]]>([
    [
      'two',
      [
        at(80, 240, 'DE MINISTER VAN BUITENLANDSE'),
        at(270, 240, 'DE MINISTER VAN DEFENSIE,'),
        at(80, 252, 'ZAKEN,'),
        at(80, 312, 'D.M. van Weel'),
        at(270, 312, 'Ruben Brekelmans'),
      ],
      ['DE MINISTER VAN BUITENLANDSE ZAKEN,', 'D.M. van Weel', 'DE MINISTER VAN DEFENSIE,', 'Ruben Brekelmans'],
    ],
    [
      'names above roles',
      [
        at(80, 280, 'Ruben Brekelmans'),
        at(270, 280, 'Caspar Veldkamp'),
        at(80, 292, 'Minister van Defensie'),
        at(270, 292, 'Minister van Buitenlandse Zaken'),
      ],
      ['Ruben Brekelmans', 'Minister van Defensie', 'Caspar Veldkamp', 'Minister van Buitenlandse Zaken'],
    ],
    [
      'three, and one below them; a name over two lines, and names at different heights',
      [
        at(80, 240, 'De Minister van'),
        at(205, 240, 'De Minister van Defensie,'),
        at(330, 240, 'De Minister voor'),
        at(80, 252, 'Buitenlandse Zaken,'),
        at(330, 252, 'Rechtsbescherming,'),
        at(205, 290, 'J.A. Hennis-'),
        at(80, 302, 'F.C.G.M.'),
        at(205, 302, 'Plasschaert'),
        at(330, 302, 'S. Dekker'),
        at(80, 314, 'Timmermans'),
        at(80, 350, 'De Minister van Veiligheid en Justitie,'),
        at(80, 400, 'I.W. Opstelten'),
      ],
      [
        'De Minister van Buitenlandse Zaken,',
        'F.C.G.M. Timmermans',
        'De Minister van Defensie,',
        'J.A. Hennis-Plasschaert',
        'De Minister voor Rechtsbescherming,',
        'S. Dekker',
        'De Minister van Veiligheid en Justitie,',
        'I.W. Opstelten',
      ],
    ],
  ])('%s', async (_name, drawn, expected) => {
    expect(await signed(...drawn)).toEqual(expected.map((entry) => `letterhead: ${entry}`));
  });

  test('names on the page after the roles', async () => {
    const roles = [at(80, 700, 'De Minister van Defensie,'), at(270, 700, 'De Minister van Financiën,')];
    const names = [at(80, 158, 'K.H. Ollongren'), at(270, 158, 'S.A.M. Kaag')];
    const blocks = await bodyOf([greeting, ...lines(80, 158, prose), ...roles], names);
    expect(blocks.slice(-4)).toEqual([
      'letterhead: De Minister van Defensie,',
      'letterhead: De Minister van Financiën,',
      'letterhead: K.H. Ollongren',
      'letterhead: S.A.M. Kaag',
    ]);
  });

  test('a table of ministers and their tasks is none', async () => {
    const table = [
      at(80, 240, 'Minister van Defensie'),
      at(270, 240, 'Opleiding van militairen'),
      at(80, 258, 'Minister van Financiën'),
      at(270, 258, 'Bekostiging van de steun'),
    ];
    expect((await signed(...table))[0]).toMatch(/^table: /u);
  });
});

test('lines filled by widening their blanks are no rows of a table', async () => {
  const drawn = [
    ...filled(80, 455, 158, 'Daarnaast heeft Oekraïne nog steeds een zeer grote behoefte aan gevechtsvoertuigen en'),
    ...filled(80, 455, 170, 'artilleriemunitie, brandstof en onderdelen, elektronische'),
    ...filled(80, 455, 182, 'oorlogsvoering. Meerdere landen deden nieuwe toezeggingen'),
    at(80, 194, 'op dit gebied.'),
  ];
  expect(await bodyOf([greeting, ...drawn])).toEqual([
    'paragraph: Daarnaast heeft Oekraïne nog steeds een zeer grote behoefte aan gevechtsvoertuigen en artilleriemunitie, brandstof en onderdelen, elektronische oorlogsvoering. Meerdere landen deden nieuwe toezeggingen op dit gebied.',
  ]);
});

describe('tables', () => {
  const tableOf = async (...drawn: Drawn[]): Promise<string | undefined> =>
    (await bodyOf([greeting, ...lines(80, 158, prose), ...drawn])).find((block) => block.startsWith('table'));

  test('cells that stand close together are told apart by the rows that leave white there', async () => {
    const cells = (y: number, ...texts: string[]): Drawn[] =>
      texts.map((text, i) => at([80, 140, 240, 278][i]!, y, text));
    expect(
      await tableOf(
        ...cells(240, 'Missie', 'Bijdrage', 'Omvang', 'Einddatum'),
        ...cells(258, 'eFP', 'infanteriecompagnie', '270', '31-12-2026'),
        ...cells(276, 'NMI', 'stafofficieren', '9', 'mei 2026'),
      ),
    ).toBe(
      'table: Missie\tBijdrage\tOmvang\tEinddatum\neFP\tinfanteriecompagnie\t270\t31-12-2026\nNMI\tstafofficieren\t9\tmei 2026',
    );
  });

  test('a row takes several lines where rows stand farther apart', async () => {
    const cells = (y: number, ...texts: string[]): Drawn[] =>
      texts.flatMap((text, i) => (text === '' ? [] : [at([80, 170, 300][i]!, y, text)]));
    expect(
      await tableOf(
        ...cells(240, 'Missie', 'Gebied', 'Omvang'),
        ...cells(258, 'EUFOR', 'Bosnië-', '160'),
        ...cells(270, 'Althea', 'Herzegovina'),
        ...cells(288, 'NMI', 'Irak', '9'),
        ...cells(306, 'UNTSO', 'Libanon', '11'),
      ),
    ).toBe('table: Missie\tGebied\tOmvang\nEUFOR Althea\tBosnië-Herzegovina\t160\nNMI\tIrak\t9\nUNTSO\tLibanon\t11');
  });

  test('rows of figures are never one, however the lines of the head and the sum set them apart', async () => {
    const cells = (y: number, ...texts: string[]): Drawn[] => texts.map((text, i) => at([80, 200, 260][i]!, y, text));
    expect(
      await tableOf(
        ...cells(240, 'Uitgaven', '2023', '2024'),
        ...cells(258, 'Basisbeurs', '216,4', '603,1'),
        ...cells(270, 'Tegemoetkoming', '-', '154,0'),
        ...cells(282, 'Uitvoering', '11,2', '8,7'),
        ...cells(300, 'Totaal', '227,6', '765,8'),
      ),
    ).toBe(
      'table: Uitgaven\t2023\t2024\nBasisbeurs\t216,4\t603,1\nTegemoetkoming\t-\t154,0\nUitvoering\t11,2\t8,7\nTotaal\t227,6\t765,8',
    );
  });

  test('two columns of figures with less than an em between them', async () => {
    const rows = ['2022 988', '2023 1.640', '2024 3.012'].flatMap((row, i) => {
      const [year, amount] = row.split(' ');
      return [at(80, 240 + 12 * i, year!), at(108, 240 + 12 * i, amount!)];
    });
    expect(await tableOf(...rows)).toBe('table: 2022\t988\n2023\t1.640\n2024\t3.012');
  });
});

describe('paragraphs, titles and items', () => {
  test('a numbered title and a title below it are two', async () => {
    const titles = [at(80, 220, '4. Moties en toezeggingen', 9, 2), at(80, 232, 'Scholingsaftrek', 9, 2)];
    expect(await bodyOf([greeting, ...lines(80, 158, prose), ...titles, ...lines(80, 244, prose)])).toEqual([
      `paragraph: ${said}`,
      'heading: 4. Moties en toezeggingen',
      'heading: Scholingsaftrek',
      `paragraph: ${said}`,
    ]);
  });

  test('titles with their numbers set off are no table', async () => {
    const titles = [
      at(80, 230, '3', 12, 2),
      at(110, 230, 'Afschrikking en verdediging', 12, 2),
      at(80, 256, '4', 12, 2),
      at(110, 256, 'Lastenverdeling', 12, 2),
    ];
    expect(await bodyOf([greeting, ...lines(80, 158, prose), ...titles, ...lines(80, 276, prose)])).toEqual([
      `paragraph: ${said}`,
      'heading: 3 Afschrikking en verdediging',
      'heading: 4 Lastenverdeling',
      `paragraph: ${said}`,
    ]);
  });

  test('a number with a bracket behind "nr." begins no item', async () => {
    const text = [
      'Daarmee is voldaan aan de motie van de leden Boswijk en Piri (Kamerstuk 36 600 V, nr.',
      '61) die de regering verzoekt om inzicht te geven in de kosten.',
    ];
    expect(await bodyOf([greeting, ...lines(80, 158, text)])).toEqual([`paragraph: ${text.join(' ')}`]);
  });

  test('a small letter goes on with the paragraph, though the line above ends in an abbreviation', async () => {
    const text = ['Zoals aan uw Kamer gemeld op 7 juli jl.', 'heeft Nederland een bod uitgebracht op het commando.'];
    expect(await bodyOf([greeting, ...lines(80, 158, prose), ...lines(80, 206, text)])).toEqual([
      `paragraph: ${said}`,
      `paragraph: ${text.join(' ')}`,
    ]);
  });

  test('items whose bullets are pictures, below a colon', async () => {
    const items = [
      'een taakgroep van negentig mariniers, die vanuit Gao opereert;',
      'vier gevechtshelikopters; en',
      'dertig stafofficieren.',
    ];
    expect(
      await bodyOf([
        greeting,
        ...lines(80, 158, prose),
        at(80, 206, 'De bijdrage is als volgt samengesteld:'),
        ...lines(96, 218, items),
      ]),
    ).toEqual([
      `paragraph: ${said}`,
      'paragraph: De bijdrage is als volgt samengesteld:',
      ...items.map((item) => `list: ${item}`),
    ]);
  });

  test('a closing stands apart from the paragraph above it', async () => {
    const drawn = [
      at(80, 194, 'Hoogachtend,'),
      at(80, 218, 'De Minister van Defensie,'),
      at(80, 260, 'K.H. Ollongren'),
    ];
    expect(await bodyOf([greeting, ...lines(80, 158, prose), ...drawn])).toEqual([
      `paragraph: ${said}`,
      'letterhead: Hoogachtend,',
      'letterhead: De Minister van Defensie,',
      'letterhead: K.H. Ollongren',
    ]);
  });

  test('a first line’s indent begins a paragraph on the next page', async () => {
    const full = [...prose.slice(0, 2), 'die ik aan de leden van uw Kamer heb gedaan tijdens het lange debat van mei.'];
    const [first, ...others] = prose;
    const blocks = await bodyOf([greeting, ...lines(80, 158, full)], [at(94, 158, first!), ...lines(80, 170, others)]);
    expect(blocks).toEqual([`paragraph: ${full.join(' ')}`, `paragraph: ${said}`]);
  });
});

describe('columns', () => {
  const left = [
    'De minister heeft de Kamer op 3 mei',
    'gemeld dat het onderzoek naar de',
    'staat van de kazernes is voltooid en',
    'dat de uitkomsten in de loop van de',
    'zomer aan de Kamer worden gestuurd,',
    'samen met een reactie van het kabinet',
    'op de aanbevelingen die door de hele',
  ];
  const right = [
    'commissie zijn gedaan. De leden vragen',
    'kosten zijn van het herstel en wie ze',
    'betaalt. Zij vragen ook of er een plan',
    'is voor de kazernes die niet meer aan',
    'de eisen voldoen, en wanneer de Kamer',
    'dat plan zal ontvangen. Tot slot willen',
    'zij weten of dat zo is.',
  ];
  const mixed = left.flatMap((text, i) => [at(60, 140 + 12 * i, text), at(310, 140 + 12 * i, right[i]!)]);
  const title = at(60, 100, 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG OVER DE STAAT VAN DE KAZERNES IN HET LAND', 9, 2);

  test('a paragraph goes on from one to the next', async () => {
    expect((await blocksOf([title, ...mixed])).at(-1)).toBe(`paragraph: ${[...left, ...right].join(' ')}`);
  });

  test('what stands below both, with room above it, comes after both', async () => {
    const below = [at(60, 270, 'De Minister van Defensie,'), at(60, 320, 'K.H. Ollongren')];
    expect((await blocksOf([title, ...mixed, ...below])).slice(-3)).toEqual([
      `paragraph: ${[...left, ...right].join(' ')}`,
      'letterhead: De Minister van Defensie,',
      'letterhead: K.H. Ollongren',
    ]);
  });

  test('are kept by a page that has a few lines only', async () => {
    const last = [at(60, 140, 'Over dit plan ontvangt de Kamer'), at(310, 140, 'in het najaar een brief.')];
    expect((await blocksOf([title, ...mixed], last)).at(-1)).toBe(
      'paragraph: Over dit plan ontvangt de Kamer in het najaar een brief.',
    );
  });
});

test('pages across have edges of their own', async () => {
  const margin = lines(467, 158, ['Onze referentie', 'BS2024001122'], 6.5, 9);
  const wide = lines(80, 100, [
    'Op deze bladzijde staat de tekst over de volle breedte van het papier, zodat er veel meer woorden op één regel gaan dan op de andere,',
    'en de rand van de tekst veel verder naar rechts ligt.',
  ]);
  const file = pdfFile(
    [[...margin, greeting, ...lines(80, 158, prose)], wide, [...margin, ...lines(80, 158, prose)]],
    [1],
  );
  expect(await blocksIn(file)).toEqual([
    'letterhead: Onze referentie',
    'letterhead: BS2024001122',
    'letterhead: Geachte voorzitter,',
    `paragraph: ${said}`,
    `paragraph: ${wide.map(({ text }) => text).join(' ')}`,
    `paragraph: ${said}`,
  ]);
});

test('accents drawn before their letters', async () => {
  const text = 'Er is slechts ';
  const x = 80 + widthIn(text, 9);
  const drawn = [
    at(80, 194, text),
    at(x, 194, '´'),
    at(x, 194, 'e'),
    at(x + 5, 194, '´'),
    at(x + 5, 194, 'en zitting.'),
  ];
  expect(await bodyOf([greeting, ...lines(80, 158, prose), ...drawn])).toEqual([
    `paragraph: ${said}`,
    'paragraph: Er is slechts één zitting.',
  ]);
});
