import { bodySize, frameOf } from './pdf/frame.ts';
import { declaredOf, furnitureOf } from './pdf/furniture.ts';
import { ownHyphens } from './pdf/hyphens.ts';
import { linesOf, settingOf } from './pdf/lines.ts';
import { readPages } from './pdf/pages.ts';
import { PageReader, signaturesApart } from './pdf/read-page.ts';
import { writePages } from './pdf/write.ts';
import type { Source } from './source.ts';

/**
 * Reads a letter of a PDF, from where its text stands and not from the order in which it is drawn.
 *
 * @throws {UnreadableError} when it is encrypted, damaged, too large, or has no text.
 */
export async function readPdf(bytes: Uint8Array, from: { path: string; sha256: string }): Promise<Source> {
  const pages = await readPages(bytes);
  const setting = settingOf(pages.flatMap(({ runs }) => runs));
  const bare = furnitureOf(
    pages.map(({ runs }) => linesOf(runs, setting)),
    pages.map(({ height }) => height),
  );
  const lines = bare.map((page) => page.lines);
  const size = bodySize(lines);
  // Pages across, with wide tables on them, have a frame of their own.
  const widths = pages.map(({ width }) => Math.round(width));
  const frames = new Map(
    [...new Set(widths)].map((width) => [
      width,
      frameOf(
        lines.filter((_, i) => widths[i] === width),
        width,
        size,
      ),
    ]),
  );
  const reader = new PageReader();
  const read = bare.map((page, i) => reader.read(page, frames.get(widths[i]!)!, pages[i]!));
  const manner = { numbers: reader.numbers, ownHyphen: ownHyphens(lines, frames.get(widths[0]!)!) };
  const builder = writePages(signaturesApart(read), manner);
  const { text, pages: starts, layout } = builder.finish(declaredOf(bare));
  return { ...from, format: 'pdf', text, pages: starts, layout };
}
