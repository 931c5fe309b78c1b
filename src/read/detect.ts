import { UnreadableError } from './decode.ts';
import type { Format } from './source.ts';
import { entriesOf } from './zip.ts';

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The first characters of a file, whatever its encoding: bytes that are no ASCII do not matter here. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  let text = '';
  for (const byte of head) if (byte !== 0) text += String.fromCharCode(byte);
  return text.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '').trimStart();
}

/** Takes off what may stand before the root element: declaration, comments, document type, instructions. */
function rootOf(head: string): string | null {
  let rest = head;
  for (;;) {
    const skipped = /^(?:<\?[^>]{0,2000}>|<!--[\s\S]{0,3000}?-->|<![A-Za-z][^>]{0,2000}>|\]>)\s*/u.exec(rest);
    if (!skipped) break;
    rest = rest.slice(skipped[0].length);
  }
  return /^<(?<name>[A-Za-z][\w.:-]{0,60})[\s>/]/u.exec(rest)?.groups?.['name'] ?? null;
}

/** Elements with which a page or a part of one begins. */
const pageElements = new Set(
  'html head body title meta link div p article main section header h1 h2 h3 h4 table ul ol dl'.split(' '),
);
/** Elements that plain text and Markdown have too, in the middle of words. */
const inlineElements = new Set('a abbr b br em font i img s small span strong sub sup u'.split(' '));

function ofZip(bytes: Uint8Array): Format {
  const names = new Set(entriesOf(bytes).map(({ name }) => name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('content.xml')) throw new UnreadableError('is an OpenDocument file; save it as DOCX or PDF');
  throw new UnreadableError('is a ZIP archive, not a Word document');
}

/**
 * Tells the format of a file by its content, and by its name where the content leaves it open.
 *
 * @throws {UnreadableError} for the formats of documents that cannot be read.
 */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const head = headOf(bytes);
  // Some senders put bytes before the signature; readers of PDF look for it in the first kilobyte.
  if (/^[\s\S]{0,1024}%PDF-/u.test(head) && !head.startsWith('<')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return ofZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableError('is a Word file of before 2007 (.doc); save it as DOCX or PDF');
  }
  if (head.startsWith('{\\rtf')) throw new UnreadableError('is an RTF file; save it as DOCX or PDF');

  const named = /\.(?<extension>\w{1,8})$/u.exec(path)?.groups?.['extension']?.toLowerCase() ?? '';
  const root = rootOf(head)?.toLowerCase() ?? null;
  if (/^<!doctype\s+html/iu.test(head) || root === 'html') return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  if (root !== null && /^x?html?$/u.test(named)) return 'html';
  if (root !== null && named !== 'md' && named !== 'markdown' && !inlineElements.has(root)) {
    return pageElements.has(root) ? 'html' : 'xml';
  }
  return named === 'md' || named === 'markdown' ? 'markdown' : 'text';
}
