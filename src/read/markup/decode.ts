import { decodeText, UnreadableError } from '../decode.ts';
import { decodeWindows1252, isWindows1252 } from '../windows-1252.ts';

/** The encoding that a page or an XML file declares, or null. */
function declared(head: string): string | null {
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["'](?<name>[\w.:-]{1,40})["']/u.exec(head)?.groups?.['name'];
  if (xml !== undefined) return xml;
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?(?<name>[\w.:-]{1,40})/iu.exec(head)?.groups?.['name'];
  return meta ?? null;
}

/**
 * Decodes markup: by its byte order mark, else by what it declares, else as any text.
 *
 * @throws {UnreadableError} when it declares an encoding that is not known.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // UTF-16 without a mark: "<" takes two bytes.
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = declared(head);
  // UTF-16 cannot be what it is: the declaration was read byte by byte. "utf-8" is tried as such below.
  if (name === null || /^utf-?(?:8|16)/iu.test(name)) return decodeText(bytes).text;
  if (isWindows1252(name)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    throw new UnreadableError(`declares the encoding ${name}, which is not known`);
  }
}
