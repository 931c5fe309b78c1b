import { readFileSync, readdirSync } from 'node:fs';
import { docxOf } from '../../scripts/typeset/docx.js';
import { letterOf } from '../../scripts/typeset/letter.js';
import { htmlOf, xmlOf } from '../../scripts/typeset/markup.js';
import { pdfOf } from '../../scripts/typeset/pdf.js';
import { prepare } from '../../src/text/prepare.ts';
import { sourceOf } from '../helpers.ts';

/** The five letters by name. */
export const seeds = readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const);

/** Text in ISO 8859-15, which is Latin-1 with the euro sign; what it has not goes as a numeric reference. */
function latin9(text: string): Uint8Array {
  let bytes = '';
  for (const sign of text) {
    if (sign === '€') bytes += '\u00a4';
    else bytes += sign.codePointAt(0)! < 256 ? sign : `&#x${sign.codePointAt(0)!.toString(16)};`;
  }
  return new Uint8Array(Buffer.from(bytes, 'latin1'));
}

/** A letter of plain text, typeset in each of the formats. */
export const typeset = {
  pdf: (text: string) => pdfOf(letterOf(prepare(sourceOf(text)))),
  html: (text: string) => new TextEncoder().encode(htmlOf(letterOf(prepare(sourceOf(text))))),
  xml: (text: string) => latin9(xmlOf(letterOf(prepare(sourceOf(text))))),
  docx: (text: string) => docxOf(letterOf(prepare(sourceOf(text)))),
} as const;
