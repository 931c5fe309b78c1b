import { describe, expect, test } from 'vitest';
import { wordFile } from '../../scripts/typeset/docx.js';
import { readSource } from '../../src/read/index.ts';
import type { Source } from '../../src/read/source.ts';
import { prepare } from '../../src/text/prepare.ts';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The blocks of a letter, `kind: clean text`; marks are shown as {1}. */
function shown(source: Source): string[] {
  const prepared = prepare(source);
  return prepared.blocks.map(({ kind, start, end, footnote }) => {
    let text = '';
    let from = start;
    for (const anchor of prepared.anchors.filter((each) => each.at > start && each.at <= end)) {
      text += `${prepared.text.slice(from, anchor.at)}{${anchor.number}}`;
      from = anchor.at;
    }
    return `${kind}${footnote ?? ''}: ${text}${prepared.text.slice(from, end)}`;
  });
}

async function blocksOf(content: string, name = 'brief.html'): Promise<string[]> {
  return shown(await readSource(utf8(content), name));
}

const page = (body: string): string => `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`;
const sentence = 'Hierbij informeer ik uw Kamer over de uitkomsten van het overleg van 3 mei 2024 te Brussel.';

describe('HTML', () => {
  test('the text of a page without the site around it', async () => {
    const html = page(`
      <header class="site-header"><a href="#main">Naar de inhoud</a><nav><ul><li>Home</li><li>Kamerstukken</li></ul></nav></header>
      <div class="breadcrumb">U bent hier: Home &gt; Kamerbrief 1 januari 2020</div>
      <main id="main"><article><h1>Kamerbrief over het overleg</h1>
        <p>${sentence} ${sentence} ${sentence}</p>
        <div class="share-buttons"><p>Deel deze pagina</p></div>
        <aside><p>Zie ook: brief van 2 februari 2021</p></aside></article></main>
      <footer><p>Laatst gewijzigd: 3 maart 2022</p></footer><script>document.write("<p>4 april 2023</p>")</script>`);
    expect(await blocksOf(html)).toEqual([
      'letterhead: Kamerbrief over het overleg',
      `paragraph: ${sentence} ${sentence} ${sentence}`,
    ]);
  });

  test('entities, nested marks, soft hyphens and blanks that do not break', async () => {
    expect(
      await blocksOf(
        page(`<p>Geachte voorzitter,</p><p>Op <b>11&nbsp;en <i>12</i>&nbsp;oktober</b> ko&shy;men de NAVO&#8209;ministers
          bijeen &ndash; in Belgi&euml;; het kost &euro;&nbsp;5&#160;mln. &amp; meer.<br>Daarna &lt;niets&gt;.</p>`),
      ),
    ).toEqual([
      'letterhead: Geachte voorzitter,',
      'paragraph: Op 11 en 12 oktober komen de NAVO\u2011ministers bijeen – in België; het kost € 5 mln. & meer. Daarna <niets>.',
    ]);
  });

  test.each<[string, string]>([
    [
      'linked there and back',
      '<p>Zie de brief.<sup><a href="#n1" id="r1">1</a></sup></p><hr><p id="n1"><a href="#r1"><sup>1</sup></a> Kamerstuk 28 676, nr. 1.</p>',
    ],
    [
      'in brackets, as an item of a list',
      '<p>Zie de brief.<a href="#fn1" id="ref1">[1]</a></p><ol><li id="fn1">Kamerstuk 28 676, nr. 1. <a href="#ref1">↩</a></li></ol>',
    ],
    ['raised without a link', '<p>Zie de brief.<sup>1</sup></p><p><sup>1</sup> Kamerstuk 28 676, nr. 1.</p>'],
  ])('footnotes %s', async (_how, html) => {
    expect(await blocksOf(page(`<p>Geachte voorzitter,</p>${html}`))).toEqual([
      'letterhead: Geachte voorzitter,',
      'paragraph: Zie de brief.{1}',
      'footnote1: Kamerstuk 28 676, nr. 1.',
    ]);
  });

  test('a raised number that no note answers to stays', async () => {
    expect((await blocksOf(page('<p>Geachte voorzitter,</p><p>Het gaat om 20 m<sup>2</sup> grond.</p>')))[1]).toBe(
      'paragraph: Het gaat om 20 m2 grond.',
    );
  });

  test('headings, lists and tables', async () => {
    expect(
      await blocksOf(
        page(`<p>Geachte voorzitter,</p><h2>Inzet</h2><ul><li><p>een fregat;</p></li><li>een <em>team</em>.</li></ul>
          <ol><li>eerst dit</li><li>dan dat</li></ol>
          <table><caption>Bedragen</caption><tr><th>Post</th><th>Bedrag</th></tr><tr><td><p>Munitie</p></td><td>€ 20<br>mln.</td></tr></table>`),
      ),
    ).toEqual([
      'letterhead: Geachte voorzitter,',
      'heading: Inzet',
      'list: een fregat;',
      'list: een team.',
      'list: 1. eerst dit',
      'list: 2. dan dat',
      'table: Bedragen\nPost\tBedrag\nMunitie\t€ 20 mln.',
    ]);
  });

  test('metadata of the official publications', async () => {
    const source = await readSource(
      utf8(`<html><head><meta name="DC.identifier" content="kst-36410-X-5"><meta name="OVERHEIDop.dossiernummer" content="36410-X">
        <meta name="OVERHEIDop.dossiertitel" content="Vaststelling van de begroting"><meta name="OVERHEIDop.ondernummer" content="5">
        <meta name="OVERHEIDop.vergaderjaar" content="2023-2024"><meta name="DC.creator" content="Tweede Kamer der Staten-Generaal"></head>
        <body><p>${sentence}</p></body></html>`),
      '-',
    );
    expect(source.format).toBe('html');
    expect(source.layout!.declared).toEqual({
      identifier: 'kst-36410-X-5',
      sessionYear: '2023-2024',
      dossiers: [{ number: '36410', suffix: 'X', title: 'Vaststelling van de begroting' }],
      number: '5',
      chamber: 'II',
    });
  });

  test('links, with the text that they stand on', async () => {
    const source = await readSource(
      utf8(
        page(
          '<p>Zie <a href="https://zoek.officielebekendmakingen.nl/kst-28676-1.html">mijn <b>brief</b></a>, nr. 1.</p>',
        ),
      ),
      'a.html',
    );
    expect(source.layout!.links.map(({ start, end, href }) => [source.text.slice(start, end), href])).toEqual([
      ['mijn brief', 'https://zoek.officielebekendmakingen.nl/kst-28676-1.html'],
    ]);
  });
});

const kamerstuk = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata><meta name="DC.identifier" scheme="" content="kst-28676-426"/><meta name="OVERHEIDop.dossiernummer" content="28676"/></metadata>
  <kamerstuk>
    <kamerstukkop><tekstregel inhoud="kamer">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>28676</dossiernr></dossiernummer><titel>NAVO</titel></dossier>
    <stuk><stuknr><ondernummer kamer="2">426</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN DEFENSIE</titel>
      <algemeen><vrije-tekst><tekst status="goed">
        <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
        <al>Den Haag, <datum isodatum="2022-02-03">3 februari 2022</datum></al>
        <al>Op 16 en 17 februari komen de <nadruk type="cur">ministers</nadruk> bijeen<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Zie <extref doc="kst-28676-425" soort="document">Kamerstuk 28 676, nr. 425</extref>.</noot.al></noot>.</al>
        <tussenkop kopopmaak="vet">Inzet &amp; doel</tussenkop>
        <lijst type="ongemarkeerd"><li><li.nr>a.</li.nr><al>een fregat;</al></li><li><li.nr>b.</li.nr><al>een team.</al></li></lijst>
        <table><tgroup cols="2"><thead><row><entry><al>Post</al></entry><entry><al>Bedrag</al></entry></row></thead>
          <tbody><row><entry><al>Munitie</al></entry><entry><al>€ 20 mln.</al></entry></row></tbody></tgroup></table>
      </tekst></vrije-tekst></algemeen>
      <ondertekening><functie>De Minister van Defensie,</functie><naam><voornaam>K.H.</voornaam><achternaam>Ollongren</achternaam></naam></ondertekening>
    </stuk></kamerstuk></officiele-publicatie>`;

describe('titles and signatures as word processors save them', () => {
  const body = `<p>Geachte voorzitter,</p><p>${sentence}</p>`;
  const cell = (...texts: string[]): string => `<td>${texts.map((text) => `<p>${text}</p>`).join('')}</td>`;

  test.each<[string, string, string]>([
    ['bold', '<p><strong>Missies en operaties</strong></p>', 'heading: Missies en operaties'],
    ['italic', '<p><em>Lastenverdeling</em></p>', 'heading: Lastenverdeling'],
    ['bold in part', '<p><strong>Missies</strong> en operaties</p>', 'paragraph: Missies en operaties'],
    ['a sentence', '<p><b>De kosten zijn gedekt.</b></p>', 'paragraph: De kosten zijn gedekt.'],
  ])('a paragraph that is %s', async (_name, title, expected) => {
    expect((await blocksOf(page(`${body}${title}<p>${sentence}</p>`)))[2]).toBe(expected);
  });

  test.each<[string, string]>([
    [
      'in one row',
      `<tr>${cell('De Minister van Defensie,', '', 'K.H. Ollongren')}${cell('De Minister van Financiën,', 'S.A.M. Kaag')}</tr>`,
    ],
    [
      'with a row for the names',
      `<tr>${cell('De Minister van Defensie,')}${cell('De Minister van Financiën,')}</tr><tr>${cell('')}${cell('')}</tr><tr>${cell('K.H. Ollongren')}${cell('S.A.M. Kaag')}</tr>`,
    ],
    [
      'with line breaks',
      '<tr><td>De Minister van Defensie,<br><br>K.H. Ollongren</td><td>De Minister van Financiën,<br>S.A.M. Kaag</td></tr>',
    ],
  ])('a table of those who sign, %s', async (_name, rows) => {
    expect((await blocksOf(page(`${body}<table>${rows}</table>`))).slice(2)).toEqual([
      'letterhead: De Minister van Defensie,',
      'letterhead: K.H. Ollongren',
      'letterhead: De Minister van Financiën,',
      'letterhead: S.A.M. Kaag',
    ]);
  });

  test('a table whose cells have lines keeps its rows', async () => {
    const rows = `<tr>${cell('Missie')}${cell('Bijdrage')}</tr><tr>${cell('EUFOR', 'Althea')}${cell('een compagnie', 'mariniers')}</tr>`;
    expect((await blocksOf(page(`${body}<table>${rows}</table>`)))[2]).toBe(
      'table: Missie\tBijdrage\nEUFOR Althea\teen compagnie mariniers',
    );
  });

  test('the sentence of the margin does not begin the letter', async () => {
    const head = '<p>Onze referentie</p><p>BS2024012345</p><p>Bij beantwoording, datum, onze referentie en onderwerp vermelden.</p>';
    expect(await blocksOf(page(`${head}<p>Datum 3 mei 2024</p><p>${sentence}</p>`))).toEqual([
      'letterhead: Onze referentie',
      'letterhead: BS2024012345',
      'letterhead: Bij beantwoording, datum, onze referentie en onderwerp vermelden.',
      'letterhead: Datum 3 mei 2024',
      `paragraph: ${sentence}`,
    ]);
  });
});

describe('XML of the official publications', () => {
  test('head, text, notes, headings, lists, tables and signature', async () => {
    expect(await blocksOf(kamerstuk, 'kst.xml')).toEqual([
      'letterhead: Tweede Kamer der Staten-Generaal',
      'letterhead: Vergaderjaar 2021-2022',
      'letterhead: 28676 NAVO',
      'letterhead: Nr. 426 BRIEF VAN DE MINISTER VAN DEFENSIE',
      'letterhead: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'letterhead: Den Haag, 3 februari 2022',
      'paragraph: Op 16 en 17 februari komen de ministers bijeen{1}.',
      'footnote1: Zie Kamerstuk 28 676, nr. 425.',
      'heading: Inzet & doel',
      'list: a. een fregat;',
      'list: b. een team.',
      'table: Post\tBedrag\nMunitie\t€ 20 mln.',
      'letterhead: De Minister van Defensie,',
      'letterhead: K.H. Ollongren',
    ]);
  });

  test('what it declares, and where its links point', async () => {
    const source = await readSource(utf8(kamerstuk), '-');
    expect(source.format).toBe('xml');
    expect(source.layout!.declared).toEqual({
      identifier: 'kst-28676-426',
      dossiers: [{ number: '28676', suffix: null, title: null }],
      number: '426',
      sessionYear: '2021-2022',
    });
    expect(source.layout!.links.map(({ start, end, href }) => [source.text.slice(start, end), href])).toEqual([
      ['Kamerstuk 28 676, nr. 425', 'kst-28676-425'],
    ]);
  });
});

test.each<[string, Uint8Array]>([
  [
    'UTF-16 with its mark',
    new Uint8Array(
      Buffer.from('\u{FEFF}<?xml version="1.0" encoding="utf-16"?><k><al>België, € 5</al></k>', 'utf16le'),
    ),
  ],
  [
    'UTF-16 without',
    new Uint8Array(Buffer.from('<?xml version="1.0" encoding="utf-16"?><k><al>België, € 5</al></k>', 'utf16le')),
  ],
  ['UTF-8 with a mark', utf8('\u{FEFF}<?xml version="1.0"?><k><al>België, € 5</al></k>')],
  [
    'Windows-1252',
    Uint8Array.from(Array.from('<?xml version="1.0" encoding="windows-1252"?><k><al>België, € 5</al></k>'), (sign) =>
      sign === '€' ? 0x80 : sign.codePointAt(0)!,
    ),
  ],
  [
    'ISO 8859-15',
    Uint8Array.from(Array.from('<?xml version="1.0" encoding="ISO-8859-15"?><k><al>België, € 5</al></k>'), (sign) =>
      sign === '€' ? 0xa4 : sign.codePointAt(0)!,
    ),
  ],
])('XML in %s', async (_encoding, bytes) => {
  const source = await readSource(bytes, 'letter.txt');
  expect([source.format, source.text]).toEqual(['xml', 'België, € 5\n']);
});

test.each<[string, string, string]>([
  ['Een brief.', 'brief.txt', 'text'],
  ['Een brief.', 'brief', 'text'],
  ['# Een brief', 'brief.md', 'markdown'],
  ['<div>in Markdown</div>\n\n# Een brief', 'brief.md', 'markdown'],
  ['<sup>1</sup> Kamerstuk 28 676', 'noten.txt', 'text'],
  ['<p>Een brief.</p>', '-', 'html'],
  ['<!-- bewaard --><!DOCTYPE html><p>Een brief.</p>', 'brief.txt', 'html'],
  [
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html><body><p>Een brief.</p></body></html>',
    'a',
    'html',
  ],
  ['<kamerstuk><al>Een brief.</al></kamerstuk>', '-', 'xml'],
])('the format of %j named %s is %s', async (content, name, format) => {
  expect((await readSource(utf8(content), name)).format).toBe(format);
});

describe('DOCX', () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;

  test('a letterhead that is a table, a list, a table of the text, and a note', async () => {
    const body =
      table(['Datum', '3 mei 2024'], ['Betreft', 'Overleg te Brussel']) +
      paragraph('Geachte voorzitter,') +
      `<w:p><w:r><w:t>${sentence}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
      table(['Post', 'Bedrag'], ['Munitie', '€ 20 mln.']);
    const notes = `<w:footnote w:id="2"><w:p><w:r><w:t xml:space="preserve"> Kamerstuk 28 676, nr. 1.</w:t></w:r></w:p></w:footnote>`;
    const source = await readSource(wordFile(body, notes), 'brief');
    expect(source.format).toBe('docx');
    expect(shown(source)).toEqual([
      'letterhead: Datum 3 mei 2024',
      'letterhead: Betreft Overleg te Brussel',
      'letterhead: Geachte voorzitter,',
      `paragraph: ${sentence}{1}`,
      'footnote1: Kamerstuk 28 676, nr. 1.',
      'table: Post\tBedrag\nMunitie\t€ 20 mln.',
    ]);
  });
});
