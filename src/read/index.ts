import { createHash } from 'node:crypto';
import { decodeText } from './decode.ts';
import type { Source } from './source.ts';
import { textSource } from './text.ts';

/**
 * Reads the bytes of a file as a letter. The format is told from the content first, the name second.
 *
 * @throws {UnreadableError} with the reason, when the bytes cannot be read as a letter.
 */
export async function readSource(bytes: Uint8Array, path: string): Promise<Source> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text } = decodeText(bytes);
  const markdown = /\.(?:md|markdown)$/iu.test(path);
  return textSource(text, { path, format: markdown ? 'markdown' : 'text', sha256 });
}
