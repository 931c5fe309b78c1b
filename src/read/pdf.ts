import { SourceBuilder, type OpenBlock } from './builder.ts';
import { type PageBlock, type Strip, stripText } from './pdf/blocks.ts';
import { columnsOf } from './pdf/columns.ts';
import { footOf, noNote } from './pdf/footnotes.ts';
import { frameOf } from './pdf/frame.ts';
import { declaredOf, furnitureOf, pageFootStart } from './pdf/furniture.ts';
import { breaksWords } from './pdf/hyphens.ts';
import { entriesOf, letterheadEnd } from './pdf/letterhead.ts';
import { linesOf, settingOf } from './pdf/lines.ts';
import { readPages } from './pdf/pages.ts';
import { blocksOf, goesOn } from './pdf/paragraphs.ts';
import { signatureIn } from './pdf/signature.ts';
import { goesOnInSignature, letterheadOf } from './roles.ts';
import type { Source } from './source.ts';
import { lineEndHyphen } from '../dutch/hyphen.ts';

/** A page, read: what stands on it in reading order. */
interface ReadPage {
  readonly header: readonly string[];
  readonly margin: readonly string[];
  /** Entries of the letterhead: lines that belong together. */
  readonly letterhead: readonly (readonly Strip[])[];
  readonly body: readonly PageBlock[];
  readonly notes: readonly PageBlock[];
  readonly footer: readonly string[];
}

/** Units whose power is written as a raised digit: "m²". */
const unit = /(?<![\p{L}\p{N}])(?:m|km|dm|cm|mm|hm|dam|μm)$/u;

/** What is known of a document when its text is written. */
interface Manner {
  /** Numbers of its footnotes: raised numbers that they answer to are marks. */
  readonly numbers: ReadonlySet<string>;
  /** Whether it breaks words at line ends; see `breaksWords`. */
  readonly breaks: boolean;
}

/** A line's end: nothing behind a hyphen that belongs to the word. */
function lineEnd(before: string, after: string, breaks: boolean): string {
  const own = !breaks && before.endsWith('-') && lineEndHyphen(before.slice(0, -1), after) === 'join';
  return own ? '' : '\n';
}

/** Writes the strips of a block. */
function writeStrips(builder: SourceBuilder, block: PageBlock, { numbers, breaks }: Manner): void {
  for (const [row, strip] of block.strips.entries()) {
    if (row > 0) {
      const after = strip[0]?.[0]?.text ?? '';
      builder.write(block.kind === 'table' ? '\n' : lineEnd(block.strips[row - 1]!.at(-1)!.at(-1)!.text, after, breaks));
    }
    for (const [at, cell] of strip.entries()) {
      if (at > 0) builder.write(block.kind === 'table' ? '\t' : ' ');
      let before = '';
      for (const [i, token] of cell.entries()) {
        const marks = token.raised ? token.text.split(/(?<=\d)(?:,\s?|\s)(?=\d)/u) : [];
        const isMark =
          before !== '' && marks.length > 0 && marks.every((mark) => numbers.has(mark)) && !unit.test(before);
        if (i > 0 && token.spaced && !isMark)
          builder.write(/\p{L}-$/u.test(before) && block.kind === 'table' ? '\n' : ' ');
        if (isMark) for (const [n, mark] of marks.entries()) builder.mark((n > 0 ? ' ' : '') + mark, mark);
        else builder.write(token.text);
        before = token.text;
      }
    }
  }
}

/** The bullet of a list's item, and the item without it; null where it has a number or none. */
function bulletOf(block: PageBlock): { glyph: string; block: PageBlock } | null {
  const [strip, ...rest] = block.strips;
  const [cell, ...cells] = strip ?? [];
  const [first, ...tokens] = cell ?? [];
  if (block.kind !== 'list' || !first || !/^[^\p{L}\p{N}(]|^o$/u.test(first.text)) return null;
  const words = first.text.slice(1).trimStart();
  const kept = words === '' ? tokens : [{ ...first, text: words }, ...tokens];
  const left = kept.length === 0 ? cells : [kept, ...cells];
  return { glyph: first.text[0]!, block: { ...block, strips: [left, ...rest] } };
}

/** The pages with salutation, closing and signature as the letterhead entries that they are. */
function signaturesApart(pages: readonly ReadPage[]): ReadPage[] {
  const linesIn = (block: PageBlock): string[] => block.strips.map((strip) => stripText(strip));
  const flags = letterheadOf(
    pages.flatMap(({ body }) =>
      body.map((block) => ({ lines: linesIn(block), running: block.kind === 'paragraph' || block.kind === 'heading' })),
    ),
  );
  let at = 0;
  return pages.map((page) => {
    const body = page.body.flatMap((block): PageBlock[] => {
      if (flags[at++] !== true) return [block];
      const entries: Strip[][] = [];
      const joined = goesOnInSignature(linesIn(block));
      for (const [i, strip] of block.strips.entries()) {
        if (joined[i] === true) entries.at(-1)!.push(strip);
        else entries.push([strip]);
      }
      return entries.map((strips) => ({ kind: 'letterhead', strips }));
    });
    return { ...page, body };
  });
}

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
  const frame = frameOf(
    bare.map(({ lines }) => lines),
    pages[0]?.width ?? 595,
  );
  const seenInMargin = new Set<string>();
  const numbers = new Set<string>();
  let lastNote = noNote;
  let inLetterhead = true;
  const read = bare.map(({ lines, header, footer }, number): ReadPage => {
    const { width, height } = pages[number]!;
    const end = pageFootStart(lines, frame, height, lastNote.open ? lastNote.size : null);
    const { margin, body } = columnsOf(lines.slice(0, end), frame, width);
    const fresh = margin.map(({ text }) => text).filter((text) => number === 0 || !seenInMargin.has(text));
    const repeated = margin.map(({ text }) => text).filter((text) => number > 0 && seenInMargin.has(text));
    for (const text of fresh) seenInMargin.add(text);
    const notes: PageBlock[] = [];
    const blocks: PageBlock[] = [];
    const letterhead: Strip[][] = [];
    for (const column of body) {
      const foot = footOf(column.lines, frame, lastNote);
      for (const note of foot.notes) {
        notes.push(note);
        if (note.number !== undefined) numbers.add(note.number);
      }
      lastNote = foot.last;
      let rest = foot.body;
      if (inLetterhead) {
        const headEnd = letterheadEnd(rest, column, frame, number);
        letterhead.push(...entriesOf(rest.slice(0, headEnd), frame));
        if (headEnd < rest.length || number > 0) inLetterhead = false;
        rest = rest.slice(headEnd);
      }
      const signature = signatureIn(rest);
      const parts = signature ? [rest.slice(0, signature.from), rest.slice(signature.to)] : [rest];
      for (const [i, part] of parts.entries()) {
        for (const strips of i > 0 ? signature!.entries : []) blocks.push({ kind: 'letterhead', strips });
        for (const block of blocksOf({ ...column, lines: part }, frame)) blocks.push(block);
      }
    }
    return { header: [...header, ...repeated], margin: fresh, letterhead, body: blocks, notes, footer: [...lines.slice(end).map(({ text }) => text), ...footer] };
  });

  const signed = signaturesApart(read);
  const manner = { numbers, breaks: breaksWords(bare.map(({ lines }) => lines), frame) };
  const builder = new SourceBuilder();
  let lastText: { block: PageBlock; open: OpenBlock } | null = null as { block: PageBlock; open: OpenBlock } | null;
  let lastFootnote: OpenBlock | null = null as OpenBlock | null;
  for (const [number, page] of signed.entries()) {
    if (number > 0) builder.page();
    const furniture = (text: string): void => {
      builder.begin('furniture');
      builder.write(text);
    };
    for (const text of page.header) furniture(text);
    for (const text of page.margin) {
      builder.begin('letterhead');
      builder.write(text);
    }
    for (const strips of page.letterhead) {
      builder.begin('letterhead');
      writeStrips(builder, { kind: 'letterhead', strips }, manner);
    }
    for (const [i, block] of page.body.entries()) {
      const cut = i === 0 && lastText && goesOn(lastText.block, block) ? lastText.open : null;
      if (cut) builder.resume(cut);
      const open: OpenBlock = cut ?? builder.begin(block.kind);
      const bulleted = cut ? null : bulletOf(block);
      if (bulleted) builder.prefix(`${bulleted.glyph} `);
      writeStrips(builder, bulleted?.block ?? block, manner);
      lastText = { block: cut ? { ...block, kind: cut.kind } : block, open };
    }
    for (const note of page.notes) {
      const carried = note.continues === true ? lastFootnote : null;
      if (carried) builder.resume(carried);
      else {
        lastFootnote = builder.begin('footnote', note.number === undefined ? {} : { number: note.number });
        if (note.number !== undefined) builder.prefix(`${note.number} `);
      }
      writeStrips(builder, note, { ...manner, numbers: new Set() });
    }
    for (const text of page.footer) furniture(text);
  }
  const { text, pages: starts, layout } = builder.finish(declaredOf(bare));
  return { ...from, format: 'pdf', text, pages: starts, layout };
}
