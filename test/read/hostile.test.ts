import { deflateRawSync, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordFile, zipOf } from '../../scripts/typeset/docx.js';
import { pdfFile } from '../../scripts/typeset/pdf.js';
import { UnreadableError } from '../../src/read/decode.ts';
import { readSource } from '../../src/read/index.ts';
import { seeds, typeset } from './typeset.ts';

const [[, text]] = seeds as unknown as [[string, string]];
const latin1 = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A PDF of numbered objects; a string is an object's text, bytes are a stream with its dictionary. */
function pdfOfObjects(objects: readonly (string | { dictionary: string; bytes: Uint8Array })[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  for (const [i, object] of objects.entries()) {
    const stream = typeof object === 'string' ? null : object;
    parts.push(
      Buffer.from(
        `${i + 1} 0 obj\n${stream ? `<< ${stream.dictionary} /Length ${stream.bytes.length} >>` : (object as string)}\n`,
      ),
    );
    if (stream) parts.push(Buffer.from('stream\n'), Buffer.from(stream.bytes), Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  }
  parts.push(Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'));
  return new Uint8Array(Buffer.concat(parts));
}

/** A page with a content stream. */
function pdfOfContent(dictionary: string, bytes: Uint8Array): Uint8Array {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 4 0 R >> >> >>',
    { dictionary, bytes },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

async function reasonOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readSource(bytes, name);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError);
    return (error as Error).message;
  }
  return 'read';
}

const millionObjects = (): Uint8Array => {
  const empty = Array.from({ length: 1_000_000 }, (_, i) => `${i + 4} 0 obj\nendobj\n`).join('');
  return latin1(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${empty}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
};
const blanks = Buffer.alloc(120_000_000, 0x20);
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join(
  '\n',
);
const encrypted = Buffer.from(pdfFile([[{ text: 'geheim', x: 80, y: 100, size: 9, font: 1 }]]))
  .toString('latin1')
  .replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  );

describe('a hostile file gives its reason', () => {
  test.each<[string, string, () => Uint8Array, RegExp]>([
    ['a PDF with a million empty objects', 'a.pdf', millionObjects, /1000001 objects/u],
    [
      'a page that unpacks to 120 MB',
      'a.pdf',
      () => pdfOfContent('/Filter /FlateDecode', deflateSync(blanks)),
      /unpacks to more than 32 MB/u,
    ],
    [
      'a page that is packed twice',
      'a.pdf',
      () => pdfOfContent('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(blanks))),
      /unpacks to more than 32 MB/u,
    ],
    ['a scanned page', 'a.pdf', () => pdfOfContent('', utf8('0 0 100 100 re f')), /no text: scanned pages need OCR/u],
    ['an encrypted PDF', 'a.pdf', () => latin1(encrypted), /encrypted/u],
    ['a PDF without pages', 'a.pdf', () => latin1('%PDF-1.7\nniets\n%%EOF'), /damaged PDF/u],
    ['a PDF of three bytes more than its signature', 'a.pdf', () => latin1('%PDF-1.'), /damaged PDF/u],
    [
      'a million pages that are one',
      'a.pdf',
      () =>
        pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>']),
      /1000000 pages|damaged|no text/u,
    ],
    [
      'HTML nested 100,000 deep',
      'a.html',
      () => utf8(`<!DOCTYPE html><body>${'<div>'.repeat(100_000)}diep`),
      /nested more than/u,
    ],
    [
      'XML nested 100,000 deep',
      'a.xml',
      () => utf8(`<?xml version="1.0"?>${'<al>'.repeat(100_000)}diep`),
      /nested more than/u,
    ],
    [
      'an XML entity bomb',
      'a.xml',
      () => utf8(`<?xml version="1.0"?>\n<!DOCTYPE k [\n<!ENTITY lol "lol">\n${entities}]>\n<k><al>&lol9;</al></k>`),
      /entity "lol9" .* never expanded/u,
    ],
    [
      'an external entity',
      'a.xml',
      () =>
        utf8('<?xml version="1.0"?>\n<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<k><al>&x;</al></k>'),
      /entity "x" .* never expanded/u,
    ],
    [
      'XML in an unknown encoding',
      'a.xml',
      () => utf8('<?xml version="1.0" encoding="klingon"?><k><al>x</al></k>'),
      /encoding klingon/u,
    ],
    ['XML without text', 'a.xml', () => utf8('<?xml version="1.0"?><kamerstuk/>'), /no text/u],
    ['HTML without text', 'a.html', () => utf8('<!DOCTYPE html><html><body><nav>menu</nav></body></html>'), /no text/u],
    [
      'a zip bomb as DOCX',
      'a.docx',
      () =>
        zipOf([
          { name: 'word/document.xml', bytes: new Uint8Array(), packed: deflateRawSync(blanks), size: 500_000_000 },
        ]),
      /unpacks to 500 MB/u,
    ],
    [
      'a zip bomb that says it is small',
      'a.docx',
      () => zipOf([{ name: 'word/document.xml', bytes: new Uint8Array(), packed: deflateRawSync(blanks), size: 1000 }]),
      /unpacks to more than its directory says/u,
    ],
    [
      'a Word file nested 50,000 deep',
      'a.docx',
      () => wordFile('<w:p><w:sdt><w:sdtContent>'.repeat(50_000)),
      /damaged Word file/u,
    ],
    ['a Word file without text', 'a.docx', () => wordFile('<w:p/>'), /no text/u],
    [
      'a ZIP archive',
      'a.docx',
      () => zipOf([{ name: 'a.txt', bytes: utf8('a') }]),
      /ZIP archive, not a Word document/u,
    ],
    ['a cut ZIP archive', 'a.docx', () => typeset.docx(text).subarray(0, 3000), /damaged ZIP archive/u],
    ['an old Word file', 'a.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /before 2007/u],
    ['an RTF file', 'a.rtf', () => latin1(String.raw`{\rtf1 brief}`), /RTF/u],
    ['a picture', 'a.pdf', () => Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256), /binary/u],
  ])(
    '%s',
    async (_what, name, bytes, reason) => {
      expect(await reasonOf(bytes(), name)).toMatch(reason);
    },
    30_000,
  );
});

test('a PDF of 500 pages is read', async () => {
  const line = (page: number, i: number) => ({
    text: `Regel ${i} van bladzijde ${page}.`,
    x: 80,
    y: 100 + 12 * i,
    size: 9,
    font: 1 as const,
  });
  const pages = Array.from({ length: 500 }, (_, page) => Array.from({ length: 40 }, (__, i) => line(page, i)));
  const source = await readSource(pdfFile(pages), 'a.pdf');
  expect(source.pages).toHaveLength(500);
  expect(source.text.slice(source.pages![499])).toMatch(/^Regel 0 van bladzijde 499\./u);
}, 60_000);

test('a form that draws itself is read once', async () => {
  const form = pdfOfContent(
    '/Type /XObject /Subtype /Form /BBox [0 0 595 842]',
    utf8('BT /F1 9 Tf 80 700 Td (Brief) Tj ET /X Do'),
  );
  expect(await reasonOf(form, 'a.pdf')).toMatch(/read|no text/u);
});

test('what is no entity of its own stays as it stands', async () => {
  const source = await readSource(
    utf8('<?xml version="1.0"?><k><al>R&amp;D &eacute;&euro;&#8364; &onbekend;</al></k>'),
    'a.xml',
  );
  expect(source.text).toBe('R&D é€€ &onbekend;\n');
});

test('bytes that change while they are read make no difference', async () => {
  for (const set of Object.values(typeset)) {
    const bytes = set(text);
    const expected = await readSource(bytes.slice(), 'letter');
    const reading = readSource(bytes, 'letter');
    bytes.fill(0);
    expect(await reading).toEqual(expected);
  }
}, 30_000);

describe.each(Object.entries(typeset))('%s, cut off or with bytes changed', (_format, set) => {
  const whole = set(text);
  test('is read, or gives a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (length, changes) => {
          const bytes = whole.slice(0, Math.max(8, length));
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          await reasonOf(bytes, 'letter');
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
