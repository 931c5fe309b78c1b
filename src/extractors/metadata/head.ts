import { hasFiniteVerb } from '../../dutch/sentence-words.ts';
import type { Block, Prepared } from '../../text/prepared.ts';

/** What metadata are read from: the texts of the head's blocks, of furniture, and of the blocks below the head. */
export interface Parts {
  /** Letterhead and whatever else stands above the letter's first sentence, in order. */
  readonly head: readonly string[];
  /** Printed at the foot or head of pages: "kst-28676-418". */
  readonly furniture: readonly string[];
  /** The blocks of the letter itself, footnotes left out. */
  readonly body: readonly Part[];
}

/** A block below the head. */
interface Part {
  readonly kind: Block['kind'];
  readonly text: string;
  /** What stands apart on its one line, by wide blanks: the names of those who sign side by side; else null. */
  readonly cells: readonly string[] | null;
}

/** A line of names is no longer. */
const lineLength = 160;
const wide = /(?: {2}|\t)\s*/u;

/** The pieces of a short block that wide blanks part on the source's line; null for a block of several lines, or one piece. */
function cellsOf({ source, map }: Prepared, { kind, start, end }: Block): readonly string[] | null {
  if (kind === 'table' || kind === 'list' || end - start > lineLength) return null;
  const line = source.text.slice(map.toSource(start), map.toSource(end - 1) + 1);
  if (line.length > 2 * lineLength || line.includes('\n')) return null;
  const cells = line.split(wide);
  return cells.length > 1 ? cells : null;
}

/** A head of more blocks than this is none. */
const most = 120;
const prose = /[\p{L}\d)”’»][.?!:]["”’»)]{0,2}$/u;
const answers = /^(?:Vragen van (?:het lid|de leden) |Antwoord|Mededeling van)/u;

const whiteSpace = /\s+/gu;

/** Whether a block is one of the letter's own paragraphs. A short one is a sentence: "Hierbij bied ik u het verslag aan." */
function isProse(kind: Block['kind'], text: string): boolean {
  if (kind !== 'paragraph' && kind !== 'list') return false;
  if (text.length > 200 || answers.test(text)) return true;
  return prose.test(text.slice(-6)) && (text.length > 60 || hasFiniteVerb(text, 0, text.length));
}

/** Parts the letter's blocks into head, furniture and body. */
export function partsOf(prepared: Prepared): Parts {
  const { text, blocks, source, layout } = prepared;
  const head: string[] = [];
  const body: Part[] = [];
  let begun = false;
  for (const block of blocks) {
    if (block.kind === 'footnote') continue;
    const raw = text.slice(block.start, block.end);
    const words = block.kind === 'table' ? raw.replaceAll(whiteSpace, ' ') : raw;
    if (!begun && (isProse(block.kind, words) || head.length > most)) begun = true;
    if (begun) body.push({ kind: block.kind, text: words, cells: cellsOf(prepared, block) });
    else head.push(words);
  }
  const furniture: string[] = [];
  for (const block of layout.blocks) {
    if (block.kind !== 'furniture' || furniture.length > 400) continue;
    const piece = block.pieces[0]!;
    if (piece.end - piece.start < 120)
      furniture.push(source.text.slice(piece.start, piece.end).replaceAll(whiteSpace, ' '));
  }
  return { head, furniture, body };
}
