import { inflateRawSync } from 'node:zlib';
import { UnreadableError } from './decode.ts';
import { type ZipEntry, damaged } from './zip.ts';

/** The most that the parts of a document may unpack to, in bytes. */
const mostUnpacked = 200_000_000;
/** The most that its text may: a letter of a thousand pages has a tenth of it. */
const mostText = 60_000_000;

/**
 * Refuses an archive that unpacks to more than any letter has, by what its directory says and, for the
 * parts that are read, by whether that is true.
 *
 * @throws {UnreadableError} with the size.
 */
export function refuseBomb(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const bomb = (size: string): UnreadableError => new UnreadableError(`unpacks to ${size}, more than any letter has`);
  let total = 0;
  for (const { unpacked } of entries) total += unpacked;
  if (total > mostUnpacked) throw bomb(`${Math.round(total / 1_000_000)} MB`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    if (entry.unpacked > mostText) throw bomb(`${Math.round(entry.unpacked / 1_000_000)} MB of text`);
    if (entry.method === 0) continue;
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged();
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    try {
      inflateRawSync(bytes.subarray(from, from + entry.packed), { maxOutputLength: Math.max(1, entry.unpacked) });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw bomb('more than its directory says');
      throw new UnreadableError(`is a damaged Word file: ${entry.name} cannot be unpacked`);
    }
  }
}
