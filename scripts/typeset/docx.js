import { piecesOf } from './letter.js';
import { escaped } from './markup.js';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** @param {string} text */
function run(text) {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** @param {import('./letter.js').Part} part */
function paragraph(part) {
  const style = part.kind === 'heading' ? '<w:pPr><w:pStyle w:val="Kop1"/></w:pPr>' : '';
  const runs = piecesOf(part).map(({ text, mark }) => {
    const half = text.length >> 1;
    // Word breaks a text into runs wherever it was edited.
    const broken = run(text.slice(0, half)) + run(text.slice(half));
    return mark === null ? broken : `${broken}<w:r><w:footnoteReference w:id="${mark}"/></w:r>`;
  });
  return `<w:p>${style}${runs.join('')}</w:p>`;
}

/** CRC-32 of ISO 3309, which ZIP asks of every file. @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * A ZIP archive.
 *
 * @param {{ name: string, bytes: Uint8Array, packed?: Uint8Array, size?: number }[]} files stored as they
 *   are, or `packed`: deflated, and `size` what the directory says it unpacks to
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const { name, bytes, packed, size } of files) {
    const data = packed ?? bytes;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(packed ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, rest, Buffer.from(name)]),
    );
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
}

/**
 * A Word file of a body and footnotes that are markup already.
 *
 * @param {string} body
 * @param {string} [footnotes]
 * @returns {Uint8Array}
 */
export function wordFile(body, footnotes = '') {
  const file = (/** @type {string} */ name, /** @type {string} */ text) => ({
    name,
    bytes: Buffer.from(declaration + text),
  });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipOf([
    file(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${type}.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    file(
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    file(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    file(
      'word/styles.xml',
      `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    file('word/footnotes.xml', `<w:footnotes xmlns:w="${main}">${footnotes}</w:footnotes>`),
    file(
      'word/document.xml',
      `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
    ),
  ]);
}

/**
 * A letter as a Word file.
 *
 * @param {import('./letter.js').Letter} letter
 * @returns {Uint8Array}
 */
export function docxOf(letter) {
  const notes = [...letter.notes].map(
    ([number, text]) =>
      `<w:footnote w:id="${number}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`,
  );
  return wordFile(letter.parts.map((part) => paragraph(part)).join(''), notes.join(''));
}
