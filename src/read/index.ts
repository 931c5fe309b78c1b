import { createHash } from 'node:crypto';
import { formatOf } from './detect.ts';
import type { Source } from './source.ts';
import { readText } from './text.ts';

/**
 * Reads the bytes of a file as a letter. The format is told from the content first, the name second;
 * what reads a format is loaded when a file of that format comes.
 *
 * @param path as the user gave it, `-` for standard input
 * @throws {UnreadableError} with the reason, when the bytes cannot be read as a letter.
 */
export async function readSource(bytes: Uint8Array, path: string): Promise<Source> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const format = formatOf(bytes, path);
  if (format === 'text' || format === 'markdown') {
    return readText(bytes, { path, format, sha256 });
  }
  // A copy: whatever happens to the caller's bytes while a reader is loaded makes no difference.
  const own = new Uint8Array(bytes);
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts');
      return readPdf(own, { path, sha256 });
    }
    case 'docx': {
      const { readDocx } = await import('./docx.ts');
      return readDocx(own, { path, sha256 });
    }
    case 'html': {
      const { readHtml } = await import('./html.ts');
      return readHtml(own, { path, sha256 });
    }
    default: {
      const { readXml } = await import('./xml.ts');
      return readXml(own, { path, sha256 });
    }
  }
}
