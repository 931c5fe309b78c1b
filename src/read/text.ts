import { UnreadableError, decodeText } from './decode.ts';
import type { Source } from './source.ts';

/** What is known of a text before it is read. */
interface Origin {
  readonly path: string;
  readonly format: 'text' | 'markdown';
  readonly sha256: string;
}

/** A letter of plain text or Markdown: its text is the file, decoded. */
export function textSource(text: string, from: Origin): Source {
  return { ...from, text, pages: null, layout: null };
}

/**
 * Reads the bytes of a file of plain text or Markdown.
 *
 * @throws {UnreadableError} when the file is empty or blank, or is no text.
 */
export function readText(bytes: Uint8Array, from: Origin): Source {
  if (bytes.length === 0) throw new UnreadableError('is empty');
  const { text, remark } = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableError('has no text, only white space');
  const source = textSource(text, from);
  return remark === null
    ? source
    : { ...source, remarks: [{ code: 'broken-encoding', message: `The file ${remark}.` }] };
}
