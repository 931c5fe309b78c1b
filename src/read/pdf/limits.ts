import { inflateSync } from 'node:zlib';
import { UnreadableError } from '../decode.ts';

/** The largest file that is read as a PDF, in bytes; annexes full of pictures stay below it. */
const largestFile = 300_000_000;
/** The most objects that a file may name; a report of a thousand pages has a tenth of it. */
const mostObjects = 250_000;
/** The most that one stream may unpack to: drawings of a page, and pictures, which are larger. */
const largestStream = 32_000_000;
const largestPicture = 256_000_000;
/** Deflate packs no better than 1 to 1032: what is smaller than this cannot swell to more than is allowed. */
const smallest = Math.floor(largestStream / 1032);

/** What deflated bytes unpack to, up to a limit; null where it is more, or they are not deflated. */
function unpacked(bytes: Uint8Array, limit: number): Uint8Array | 'more' | null {
  try {
    return inflateSync(bytes, { maxOutputLength: limit, finishFlush: 2 });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : null;
  }
}

/**
 * Refuses a PDF that is made to exhaust its reader: with more objects than a document has, or with
 * streams that unpack to more than a page can draw. Streams that are small stay packed here.
 *
 * @throws {UnreadableError} with the number or size.
 */
export function refuseSwelling(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > largestFile)
    throw new UnreadableError(`is a PDF of ${Math.round(buffer.length / 1e6)} MB; letters are smaller`);
  let objects = 0;
  for (let at = buffer.indexOf(' obj'); at !== -1; at = buffer.indexOf(' obj', at + 4)) objects++;
  if (objects > mostObjects) throw new UnreadableError(`is a PDF of ${objects} objects, more than any letter has`);

  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (buffer[at - 1] === 0x64) continue; // "endstream"
    const from = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    const end = buffer.indexOf('endstream', from);
    const to = end === -1 ? buffer.length : end;
    const dictionary = buffer.toString('latin1', Math.max(0, at - 600), at);
    const about = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const layers = about.split('FlateDecode').length - 1;
    at = to;
    if (to - from < smallest && layers < 2) continue;
    const limit = /\/Subtype\s{0,4}\/Image\b/u.test(about) ? largestPicture : largestStream;
    // A stream can be packed more than once.
    let content: Uint8Array | 'more' | null = buffer.subarray(from, to);
    for (let layer = 0; layer < Math.max(1, layers) && content !== null && content[0] === 0x78; layer++) {
      content = unpacked(content, limit);
      if (content === 'more') {
        throw new UnreadableError(
          `is a PDF with a stream that unpacks to more than ${limit / 1e6} MB, more than any letter has`,
        );
      }
    }
  }
}
