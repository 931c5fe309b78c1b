import { UnreadableError } from './decode.ts';
import { sourceOfHtml } from './html.ts';
import type { Source } from './source.ts';
import { refuseBomb } from './zip-bomb.ts';
import { entriesOf } from './zip.ts';

/** Styles that Dutch templates have for titles, beside Word's own. */
const styleMap = [
  "p[style-name^='Koptekst'] => p:fresh",
  "p[style-name^='Kop'] => h2:fresh",
  "p[style-name^='Tussenkop'] => h3:fresh",
];

/**
 * Reads a letter of a Word file: its text with headings, lists, tables and footnotes. Pictures are not
 * read, nothing outside the file is opened.
 *
 * @throws {UnreadableError} when it is damaged, has no text, or unpacks to more than any letter has.
 */
export async function readDocx(bytes: Uint8Array, from: { path: string; sha256: string }): Promise<Source> {
  refuseBomb(bytes, entriesOf(bytes));
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  let html: string;
  try {
    const result = await mammoth.convertToHtml({ buffer }, { convertImage: withoutPictures, styleMap });
    html = result.value;
  } catch {
    throw new UnreadableError('is a damaged Word file: its text cannot be read');
  }
  const source = sourceOfHtml(html, { ...from, format: 'docx' });
  if (source.text.trim() === '') throw new UnreadableError('has no text');
  return source;
}
