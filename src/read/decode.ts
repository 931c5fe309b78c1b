import { decodeWindows1252 } from './windows-1252.ts';

/** A file that cannot be read as a letter; the message says why, in words for the user. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Share of the first bytes that are control characters no text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)) odd++;
  return odd > 0 && odd > head.length / 200;
}

/** Whether the bytes hold a well-formed UTF-8 sequence of more than one byte: then they are UTF-8 that broke, not Windows-1252. */
function hasUtf8Sequence(bytes: Uint8Array): boolean {
  for (let i = 0; i + 1 < bytes.length; i++) {
    const byte = bytes[i]!;
    if (
      byte >= 0xc3 &&
      byte <= 0xf4 &&
      (bytes[i + 1]! & 0xc0) === 0x80 &&
      (byte < 0xe0 || (bytes[i + 2]! & 0xc0) === 0x80)
    )
      return true;
  }
  return false;
}

/** Text from bytes, and a remark for the user when it was not clean. */
export interface Decoded {
  readonly text: string;
  readonly remark: string | null;
}

/**
 * Decodes the bytes of a text file: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. A
 * BOM is not part of the text. UTF-8 with broken bytes is read with U+FFFD for each and told in `remark`.
 *
 * @throws {UnreadableError} when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), remark: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), remark: null };
  if (looksBinary(bytes)) throw new UnreadableError('is binary, not a letter in a format that letters reads');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remark: null };
  } catch {
    if (!hasUtf8Sequence(bytes)) return { text: decodeWindows1252(bytes), remark: null };
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      remark: 'has bytes that are no valid UTF-8; each was read as U+FFFD',
    };
  }
}
