import { UnreadableError } from '../decode.ts';
import { refuseSwelling } from './limits.ts';
import { type Drawing, type Face, type Run, runsOf } from './runs.ts';

/** A page: its size in points, upright, and the runs of text on it in the order in which they are drawn. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The most pages a file may have; the longest papers of the House stay far below it. */
const mostPages = 3000;
/** The most characters of text a file may have, over all its pages. */
const mostCharacters = 10_000_000;

/**
 * Gives Node 20 the ES2024 method that pdf.js calls when it hands on a font; without it no page with
 * an embedded font can be listed. Newer versions of Node have it.
 */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- a method of the language's own, under its own name
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

/** The reason why pdf.js cannot open a file, in words for the user. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'is an encrypted PDF that opens with a password only';
  return 'is a damaged PDF: its pages cannot be found';
}

/** The part of pdf.js that hands fonts to a browser; internal, so that it may be gone in another version. */
interface FontHolder {
  readonly _transport?: { readonly fontLoader?: { bind?: (font: unknown) => Promise<void> } };
}

/**
 * Says that no font will be drawn with. Else pdf.js, which finds no browser to hand a font to, makes the outline
 * of each of its glyphs instead: more than half of the time that a letter takes. Where pdf.js has changed its
 * inside, it does so again, and reads the same.
 */
function drawNoFonts(document: unknown): void {
  const loader = (document as FontHolder)._transport?.fontLoader;
  if (loader?.bind) loader.bind = async () => undefined;
}

interface FontLike {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
}

function faceOf(font: FontLike | null): Face {
  const name = font?.name ?? '';
  return {
    bold: /bold|black|heavy|demi/iu.test(name),
    italic: /italic|oblique/iu.test(name),
    unit: font?.fontMatrix?.[0] ?? 0.001,
  };
}

/**
 * Reads the runs of text of every page. The bytes are taken over: they are of no use afterwards. Nothing is fetched, no image is decoded, no script is run.
 *
 * @throws {UnreadableError} when the file is encrypted, damaged, or too large for a letter.
 */
export async function readPages(bytes: Uint8Array): Promise<PageRuns[]> {
  refuseSwelling(bytes);
  provideTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const document = await getDocumentProxy(bytes, {
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: false,
    maxImageSize: 1,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  }).catch((error: unknown) => {
    throw new UnreadableError(reasonOf(error));
  });
  drawNoFonts(document);
  try {
    if (document.numPages > mostPages) {
      throw new UnreadableError(`is a PDF of ${document.numPages} pages; no more than ${mostPages} are read`);
    }
    const pages: PageRuns[] = [];
    let broken = 0;
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      let page;
      let drawing: Drawing;
      try {
        page = await document.getPage(number);
        drawing = await page.getOperatorList({ intent: 'display', annotationMode: 0 });
      } catch {
        broken++;
        pages.push({ width: 595, height: 842, runs: [] });
        continue;
      }
      const fonts = new Map<string, Face>();
      const lookUp = (name: string): Face => {
        let face = fonts.get(name);
        if (!face) {
          face = faceOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
          fonts.set(name, face);
        }
        return face;
      };
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
      const runs = runsOf(drawing, OPS, lookUp, [a, b, c, d, e, f]);
      for (const run of runs) characters += run.text.length;
      if (characters > mostCharacters) throw new UnreadableError('is a PDF with more text than any letter has');
      pages.push({ width, height, runs });
      page.cleanup();
    }
    if (broken === pages.length) throw new UnreadableError('is a damaged PDF: none of its pages can be read');
    if (characters === 0) throw new UnreadableError('has no text: scanned pages need OCR first');
    return pages;
  } finally {
    await document.destroy();
  }
}
