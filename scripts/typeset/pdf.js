import { breaksOf, piecesOf } from './letter.js';

/** @typedef {{ text: string, x: number, y: number, size: number, font: 1 | 2 }} Drawn text at a place; `y` from the top */
/** @typedef {{ text: string, mark: string | null, tail: string }} Word a word, a mark behind it, and what follows that without a blank */

/** @param {string} text @returns {Word} */
const plain = (text) => ({ text, mark: null, tail: '' });

const page = { width: 595, height: 842 };
const body = { left: 79.6, right: 455, size: 9, leading: 12, top: 158, bottom: 775 };
const note = { size: 6.75, leading: 8.4 };
const margin = { left: 467.1, size: 6.75, leading: 9 };

/** Widths of the characters in thousandths of an em: near those of Helvetica, and written into the file. @param {string} sign */
function widthOf(sign) {
  if (" .,:;!|'‘’/ijltf()[]I-".includes(sign)) return 278;
  if ('mwMW—'.includes(sign)) return 833;
  return /[A-ZÀ-Þ&€]/u.test(sign) ? 667 : 556;
}

/** Width of text in points. @param {string} text @param {number} size */
export function widthIn(text, size) {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return (width * size) / 1000;
}

/** Windows-1252 from 0x80 to 0x9F. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes of Windows-1252, as the file's fonts have them. @param {string} text */
function encoded(text) {
  let bytes = '';
  for (const sign of text) {
    const at = special.indexOf(sign);
    const code = at >= 0 ? 128 + at : (sign.codePointAt(0) ?? 63);
    if (code > 255) throw new Error(`the typesetter has no ${sign}`);
    bytes += '()\\'.includes(sign) ? `\\${sign}` : String.fromCharCode(code);
  }
  return bytes;
}

/**
 * Breaks words into lines, long words at a hyphen where they do not fit.
 *
 * @param {Word[]} words
 * @param {number} width
 * @param {number} size
 * @returns {Word[][]}
 */
function filled(words, width, size) {
  /** @type {Word[][]} */
  const lines = [[]];
  let used = 0;
  for (const word of words) {
    let { text } = word;
    const blank = widthIn(' ', size);
    const fits = (/** @type {string} */ part) => used + (used > 0 ? blank : 0) + widthIn(part, size) <= width;
    if (!fits(text) && used > 0) {
      const at = breaksOf(text).findLast((end) => fits(`${text.slice(0, end)}-`));
      if (at !== undefined) {
        lines.at(-1)?.push(plain(`${text.slice(0, at)}-`));
        text = text.slice(at);
      }
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push({ ...word, text });
    used += (used > 0 ? blank : 0) + widthIn(text + word.tail, size) + widthIn(word.mark ?? '', size * 0.66);
  }
  return lines;
}

/** Sets a letter on pages. */
class Typesetter {
  /** @type {Drawn[][]} */
  pages = [];
  y = 0;
  /** Notes of the page. @type {string[]} */
  #notes = [];
  #room = 0;
  /** @type {Map<string, string>} */
  #texts;

  /** @param {Map<string, string>} notes */
  constructor(notes) {
    this.#texts = notes;
    this.begin();
  }

  /** @param {string} text @param {number} x @param {number} y @param {number} size @param {1 | 2} [font] */
  draw(text, x, y, size, font = 1) {
    this.pages.at(-1)?.push({ text, x, y, size, font });
  }

  begin() {
    this.pages.push([]);
    this.y = body.top;
    this.#notes = [];
    this.#room = 0;
    const lines =
      this.pages.length === 1
        ? [
            'Ministerie van Voorbeelden',
            'Plein 4',
            '2511 CR Den Haag',
            '',
            'Onze referentie',
            'VB2024000123',
            '',
            'Afschrift aan',
            'de griffier',
          ]
        : ['', 'Onze referentie', 'VB2024000123'];
    // The margin column is drawn first, as word processors do with what is anchored to a page.
    for (const [i, line] of lines.entries()) {
      if (line !== '')
        this.draw(line, margin.left, body.top + i * margin.leading, margin.size, line.startsWith('Onze') ? 2 : 1);
    }
  }

  end() {
    let y = body.bottom + 16 - this.#room;
    for (const number of this.#notes) {
      const words = (this.#texts.get(number) ?? '').split(' ').map(plain);
      this.draw(number, body.left, y - 3, note.size * 0.66);
      for (const line of filled(words, body.right - body.left - 6, note.size)) {
        this.draw(line.map(({ text }) => text).join(' '), body.left + 5, y, note.size);
        y += note.leading;
      }
    }
  }

  /** @param {Word[]} line @param {number} x @param {1 | 2} font */
  line(line, x, font) {
    let room = 0;
    for (const { mark } of line) {
      const text = mark === null ? undefined : this.#texts.get(mark);
      if (text === undefined) continue;
      const words = text.split(' ').map(plain);
      room += filled(words, body.right - body.left - 6, note.size).length * note.leading;
    }
    if (this.y > body.bottom - this.#room - room) {
      this.end();
      this.begin();
    }
    this.#room += room;
    let at = x;
    for (const { text, mark, tail } of line) {
      this.draw(text, at, this.y, body.size, font);
      at += widthIn(text, body.size);
      if (mark !== null) {
        this.draw(mark, at, this.y - 3, body.size * 0.66);
        at += widthIn(mark, body.size * 0.66);
        if (this.#texts.has(mark)) this.#notes.push(mark);
        if (tail !== '') this.draw(tail, at, this.y, body.size, font);
        at += widthIn(tail, body.size);
      }
      at += widthIn(' ', body.size);
    }
    this.y += body.leading;
  }

  /** @param {import('./letter.js').Part} part */
  part(part) {
    const labelled = /^(?<label>Datum|Betreft|Onderwerp):? (?<value>.+)$/su.exec(part.text)?.groups;
    const font = part.kind === 'heading' ? 2 : 1;
    if (part.kind === 'letterhead' && labelled) {
      const { label = '', value = '' } = labelled;
      this.draw(label, body.left + 5, this.y, body.size);
      const words = value.split(' ').map(plain);
      for (const line of filled(words, body.right - body.left - 62, body.size)) this.line(line, body.left + 62, 1);
      return;
    }
    const indent = part.kind === 'list' ? 14 : 0;
    /** @type {Word[]} */
    const words = [];
    let glued = false;
    for (const piece of piecesOf(part)) {
      const split = piece.text.split(' ');
      const first = split.shift() ?? '';
      const last = words.at(-1);
      if (glued && last) last.tail = first;
      else if (first !== '') words.push(plain(first));
      for (const text of split) if (text !== '') words.push(plain(text));
      const end = words.at(-1);
      if (end) end.mark ??= piece.mark;
      glued = piece.mark !== null;
    }
    const lines = filled(words, body.right - body.left - indent, body.size);
    if (part.kind === 'heading' && this.y + 4 * body.leading > body.bottom) this.y = body.bottom + 1;
    if (indent > 0) this.draw('•', body.left + 2, this.y > body.bottom ? body.top : this.y, body.size);
    for (const line of lines) this.line(line, body.left + indent, font);
  }
}

/**
 * The bytes of a PDF with text at given places: two of the fonts that every reader has, no compression.
 *
 * @param {Drawn[][]} pages
 * @param {readonly number[]} [across] indices of the pages that lie on their side
 * @returns {Uint8Array}
 */
export function pdfFile(pages, across = []) {
  /** @type {string[]} */
  const objects = [];
  const widths = Array.from({ length: 224 }, (_, i) => widthOf(special[i - 96] ?? String.fromCharCode(i + 32)));
  const font = (/** @type {string} */ name) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths.join(' ')}] >>`;
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', '', font('Helvetica'), font('Helvetica-Bold'));
  /** @type {string[]} */
  const kids = [];
  for (const [i, drawn] of pages.entries()) {
    const [width, height] = across.includes(i) ? [page.height, page.width] : [page.width, page.height];
    const stream = drawn
      .map(
        ({ text, x, y, size, font: face }) =>
          `BT /F${face} ${size.toFixed(2)} Tf 1 0 0 1 ${x.toFixed(2)} ${(height - y).toFixed(2)} Tm (${encoded(text)}) Tj ET`,
      )
      .join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/**
 * A letter on pages in the layout of the ministries: margin column, running footer, notes small and
 * raised at the foot of the page, words broken at line ends.
 *
 * @param {import('./letter.js').Letter} letter
 * @returns {Drawn[][]}
 */
export function pagesOf(letter) {
  const setter = new Typesetter(letter.notes);
  let before = '';
  for (const part of letter.parts) {
    if (before !== '' && before !== 'heading' && !(before === 'letterhead' && part.kind === 'letterhead')) {
      setter.y += body.leading;
    }
    setter.part(part);
    before = part.kind;
  }
  setter.end();
  for (const [i, drawn] of setter.pages.entries()) {
    drawn.push({
      text: `Pagina ${i + 1} van ${setter.pages.length}`,
      x: margin.left,
      y: 813,
      size: margin.size,
      font: 1,
    });
  }
  return setter.pages;
}

/**
 * A letter as PDF in the layout of the ministries.
 *
 * @param {import('./letter.js').Letter} letter
 * @returns {Uint8Array}
 */
export function pdfOf(letter) {
  return pdfFile(pagesOf(letter));
}
