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

/** Index of the last of some rising offsets that is at or below a value; -1 when there is none. */
function lastStart(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the block that holds a clean offset, or of the one before it; -1 when there is none. */
export function blockIndexAt(prepared: Prepared, offset: number): number {
  return lastStart(prepared.blockStarts, offset);
}

/** The block that holds a clean offset, or null between blocks. */
export function blockAt(prepared: Prepared, offset: number): Block | null {
  const block = prepared.blocks[lastStart(prepared.blockStarts, offset)];
  return block && offset <= block.end ? block : null;
}

/** Index of the sentence that holds a clean offset, or of the one before it; -1 when there is none. */
export function sentenceIndexAt(prepared: Prepared, offset: number): number {
  return lastStart(prepared.sentenceStarts, offset);
}

/** The range of the sentence around a clean range, from the start of the one it starts in to the end of the one it ends in. */
export function sentenceAround(prepared: Prepared, at: Range): Range {
  const first = prepared.sentences[sentenceIndexAt(prepared, at.start)];
  const last =
    first && at.end <= first.end
      ? first
      : prepared.sentences[sentenceIndexAt(prepared, Math.max(at.start, at.end - 1))];
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

/** Clean text on one line: what parts the rows and cells of a table, or two blocks, is a blank. */
function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\t') ? text.replaceAll(/\s+/gu, ' ') : text;
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
    let { start, end } = pieces[0] ?? { start: 0, end: 0 };
    for (let i = 1; i < pieces.length; i++) {
      start = Math.min(start, pieces[i]!.start);
      end = Math.max(end, pieces[i]!.end);
    }
    return {
      text: onOneLine(text.slice(at.start, at.end)),
      span: { start, end },
      segments: pieces.length > 1 ? pieces : null,
      line: lastStart(this.#lines, start) + 1,
      page: source.pages && lastStart(source.pages, start) + 1,
    };
  }

  #sentenceOf(at: Range): string {
    const { start, end } = sentenceAround(this.#prepared, at);
    const long = end - start > longestShown;
    if (!long && start === this.#sentence.start && end === this.#sentence.end) return this.#sentence.text;
    const text = onOneLine(shown(this.#prepared.text, { start, end }, at));
    if (!long) this.#sentence = { start, end, text };
    return text;
  }

  /** A found fact as it is published: its place, what is around it, and the fields of its kind. */
  publish<Fields>(
    fact: Named<Fields>,
  ): Fields & Place & { id: string; section: string | null; footnote: string | null; sentence: string; rule: string } {
    const block = blockAt(this.#prepared, fact.at.start);
    const { text, span, segments, line, page } = this.place(fact.at);
    return {
      id: fact.id,
      text,
      span,
      segments,
      line,
      page,
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
