import type { Named, Range, Remark, Span } from '../fact.ts';
import type { Block, Prepared } from './prepared.ts';

/** Where something stands in the letter: the position fields that every fact has. */
export interface Place {
  readonly text: string;
  readonly span: Span;
  readonly segments: Span[] | null;
  readonly line: number;
  readonly page: number | null;
}

/** Index of the last entry whose key is at or below the value; -1 when there is none. */
export function lastAtOrBelow<T>(list: readonly T[], value: number, key: (entry: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The block that holds a clean offset, or null between blocks. */
export function blockAt(prepared: Prepared, offset: number): Block | null {
  const block = prepared.blocks[lastAtOrBelow(prepared.blocks, offset, (b) => b.start)];
  return block && offset <= block.end ? block : null;
}

/** Index of the sentence that holds a clean offset, or of the one before it; -1 when there is none. */
export function sentenceIndexAt(prepared: Prepared, offset: number): number {
  return lastAtOrBelow(prepared.sentences, offset, (s) => s.start);
}

/** The range of the sentence around a clean range, from the start of the one it starts in to the end of the one it ends in. */
export function sentenceAround(prepared: Prepared, at: Range): Range {
  const first = prepared.sentences[sentenceIndexAt(prepared, at.start)];
  const last = prepared.sentences[sentenceIndexAt(prepared, Math.max(at.start, at.end - 1))];
  return { start: first?.start ?? at.start, end: Math.max(last?.end ?? at.end, at.end) };
}

/**
 * Characters of a sentence that is shown whole. No sentence of a letter is longer; a text without points is,
 * and would be shown once for every fact in it: of that, only this much on each side of the fact.
 */
const longestShown = 2000;
const around = 250;

/** The part of a long sentence that is shown with a fact: as much before it as after it, whole words. */
function shown(text: string, sentence: Range, at: Range): string {
  if (sentence.end - sentence.start <= longestShown) return text.slice(sentence.start, sentence.end);
  const from = Math.max(sentence.start, at.start - around);
  const to = Math.min(sentence.end, at.end + around);
  const cutBefore = from > sentence.start;
  const cutAfter = to < sentence.end;
  const blank = text.slice(from, at.start).indexOf(' ');
  const start = cutBefore && blank !== -1 ? from + blank + 1 : from;
  const end = cutAfter ? at.end + Math.max(0, text.slice(at.end, to).lastIndexOf(' ')) : to;
  return `${cutBefore ? '… ' : ''}${text.slice(start, end)}${cutAfter ? ' …' : ''}`;
}

/** Turns ranges of the clean text into what the public facts say about where they stand. */
export class Locator {
  readonly #prepared: Prepared;
  readonly #lines: readonly number[];
  /** The last sentence shown: facts of one sentence share its text. */
  #sentence: { readonly start: number; readonly end: number; readonly text: string } = { start: -1, end: -1, text: '' };

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
    const lines = [0];
    const { text } = prepared.source;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
    this.#lines = lines;
  }

  /** The span of a clean range in the source's text, its pieces if it is cut, its line and page. */
  place(at: Range): Place {
    const { text, map, source } = this.#prepared;
    const pieces = map.pieces(at);
    let start = Infinity;
    let end = 0;
    for (const piece of pieces) {
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    }
    if (pieces.length === 0) start = end = 0;
    return {
      text: text.slice(at.start, at.end).replaceAll(/\s+/gu, ' '),
      span: { start, end },
      segments: pieces.length > 1 ? pieces : null,
      line: lastAtOrBelow(this.#lines, start, (l) => l) + 1,
      page: source.pages && lastAtOrBelow(source.pages, start, (p) => p) + 1,
    };
  }

  #sentenceOf(at: Range): string {
    const { start, end } = sentenceAround(this.#prepared, at);
    const long = end - start > longestShown;
    if (!long && start === this.#sentence.start && end === this.#sentence.end) return this.#sentence.text;
    const text = shown(this.#prepared.text, { start, end }, at).replaceAll(/\s+/gu, ' ');
    if (!long) this.#sentence = { start, end, text };
    return text;
  }

  /** A found fact as it is published: its place, what is around it, and the fields of its kind. */
  publish<Fields>(
    fact: Named<Fields>,
  ): Fields & Place & { id: string; section: string | null; footnote: string | null; sentence: string; rule: string } {
    const block = blockAt(this.#prepared, fact.at.start);
    return {
      id: fact.id,
      ...this.place(fact.at),
      section: block?.section ?? null,
      footnote: block?.footnote ?? null,
      sentence: this.#sentenceOf(fact.at),
      rule: fact.rule,
      ...fact.fields,
    };
  }

  /** A remark as what a public warning says. */
  warn(remark: Remark): { code: string; message: string; span: Span | null; line: number | null } {
    const place = remark.at && this.place(remark.at);
    return { code: remark.code, message: remark.message, span: place?.span ?? null, line: place?.line ?? null };
  }
}
