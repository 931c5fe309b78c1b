import { UnreadableError } from './decode.ts';
import { decodeMarkup } from './markup/decode.ts';
import { declaredOf } from './markup/declared.ts';
import { markTitles } from './markup/titles.ts';
import { settleTables } from './markup/signature.ts';
import { markLetterhead } from './markup/letterhead.ts';
import { isAround, mainOf } from './markup/main.ts';
import { blockElements, type Notes, notesOf } from './markup/notes.ts';
import { BlockSink, type MarkupBlock, sourceOf } from './markup/sink.ts';
import { type Tree, treeOf } from './markup/tree.ts';
import type { Format, Source } from './source.ts';

/** Depth of a heading by its element, or null. */
function headingLevel(name: string): number | null {
  const level = /^h(?<level>[1-6])$/u.exec(name)?.groups?.['level'];
  return level === undefined ? null : Number(level);
}

/** Elements whose text is bold or italic. */
const styles = new Set(['b', 'strong', 'i', 'em']);

/** Walks a page, without recursion, and gathers its blocks. */
class Walk {
  readonly sink = new BlockSink();
  readonly #tree: Tree;
  readonly #notes: Notes;
  /** Elements that are open: what to do at their end. */
  readonly #open: { at: number; close: (() => void) | null }[] = [];
  /** How many tables, notes and preformatted texts are open. */
  #tables = 0;
  #inNote = 0;
  #inMark = 0;
  #lists: { ordered: boolean; count: number }[] = [];
  #cells = 0;
  /** How many elements are open whose text is bold or italic. */
  #styled = 0;

  constructor(tree: Tree, notes: Notes) {
    this.#tree = tree;
    this.#notes = notes;
  }

  run(root: number | null): void {
    const from = root === null ? 0 : root + 1;
    const to = root === null ? this.#tree.length : this.#tree[root]!.end;
    for (let at = from; at < to; at++) {
      this.#closeUntil(at);
      const node = this.#tree[at]!;
      if (node.name === null) {
        if (this.#inMark === 0) this.#text(node.text);
        continue;
      }
      if (isAround(node) || this.#notes.backs.has(at)) {
        at = node.end - 1;
        continue;
      }
      this.#open.push({ at, close: this.#enter(at, node.name) });
    }
    this.#closeUntil(to);
    this.sink.end();
  }

  #closeUntil(at: number): void {
    while (this.#open.length > 0 && this.#tree[this.#open.at(-1)!.at]!.end <= at) this.#open.pop()!.close?.();
  }

  #text(text: string): void {
    // Between the rows and cells of a table there is only the layout of the markup.
    if (this.#tables > 0 && this.#cells === 0 && text.trim() === '') return;
    this.sink.text(text);
    if (this.#styled === 0 && text.trim() !== '') this.sink.open.plain = true;
  }

  #enter(at: number, name: string): (() => void) | null {
    const { sink } = this;
    const mark = this.#notes.marks.get(at);
    if (mark !== undefined) {
      sink.mark(mark);
      this.#inMark++;
      return () => this.#inMark--;
    }
    if (name === 'br') {
      if (this.#tables > 0) sink.breakInCell();
      else if (this.#inNote > 0) sink.text(' ');
      else sink.break();
      return null;
    }
    if (name === 'a') return this.#link(at);
    const note = this.#notes.notes.get(at);
    if (note !== undefined && this.#tables === 0) {
      sink.begin('footnote', { number: note, label: note });
      this.#inNote++;
      return () => {
        this.#inNote--;
        sink.end();
      };
    }
    if (styles.has(name)) {
      this.#styled++;
      return () => this.#styled--;
    }
    if (this.#cells > 0) {
      if (!blockElements.has(name) && name !== 'table') return null;
      sink.breakInCell();
      return () => sink.breakInCell();
    }
    if (this.#inNote > 0) {
      if (!blockElements.has(name) && name !== 'table') return null;
      sink.text(' ');
      return () => sink.text(' ');
    }
    return this.#block(name);
  }

  #block(name: string): (() => void) | null {
    const { sink } = this;
    if (name === 'table') {
      if (this.#tables === 0) sink.begin('table');
      this.#tables++;
      return () => {
        this.#tables--;
        if (this.#tables === 0) sink.end();
      };
    }
    if (this.#tables > 0) return this.#tablePart(name);
    const level = headingLevel(name);
    if (level !== null) {
      sink.begin('heading', { level });
      return () => sink.end();
    }
    if (name === 'ul' || name === 'ol') {
      sink.end();
      this.#lists.push({ ordered: name === 'ol', count: 0 });
      return () => {
        this.#lists.pop();
        sink.end();
      };
    }
    if (name === 'li') return this.#item();
    if (name === 'p' && this.#lists.length > 0 && sink.open.kind === 'list' && sink.open.text === '')
      return () => sink.end();
    if (!blockElements.has(name)) return null;
    sink.begin('paragraph');
    return () => sink.end();
  }

  #item(): () => void {
    const list = this.#lists.at(-1);
    if (list) list.count++;
    this.sink.begin('list', list?.ordered === true ? { label: `${list.count}.` } : {});
    return () => this.sink.end();
  }

  #tablePart(name: string): (() => void) | null {
    const { sink } = this;
    if (name === 'tr') {
      sink.break();
      return null;
    }
    if (name === 'td' || name === 'th') {
      const { text } = sink.open;
      if (text !== '' && !text.endsWith('\n')) sink.open.text = `${text.trimEnd()}\t`;
      this.#cells++;
      return () => this.#cells--;
    }
    if (name === 'caption') sink.break();
    return null;
  }

  #link(at: number): (() => void) | null {
    const href = this.#tree[at]!.attributes['href'];
    if (href === undefined || href.startsWith('#') || /^(?:javascript|mailto|tel|data):/iu.test(href)) return null;
    const start = this.sink.open.text.length;
    const block = this.sink.open;
    return () => {
      if (this.sink.open === block) this.sink.link(start, href);
    };
  }
}

/** Writes the number that a list gives an item before it, as a browser does, but for an item that brings its own. */
function numberItem(block: MarkupBlock): void {
  const { label } = block;
  delete block.label;
  if (label === undefined || /^(?:\d|[•–-]|\(?[a-z]\))/u.test(block.text)) return;
  block.text = `${label} ${block.text}`;
  for (const range of [...block.marks, ...block.links]) {
    range.start += label.length + 1;
    range.end += label.length + 1;
  }
}

/** Reads a letter of HTML that is text already; `readDocx` comes here too. */
export function sourceOfHtml(html: string, from: { path: string; sha256: string; format: Format }): Source {
  const tree = treeOf(html, { xml: false });
  const walk = new Walk(tree, notesOf(tree));
  walk.run(from.format === 'html' ? mainOf(tree) : null);
  const { blocks } = walk.sink;
  for (const block of blocks) if (block.kind === 'list') numberItem(block);
  settleTables(blocks);
  markLetterhead(blocks);
  markTitles(blocks);
  return sourceOf(blocks, from.format === 'html' ? declaredOf(tree) : {}, from);
}

/**
 * Reads a letter of a saved page: its text without the site around it.
 *
 * @throws {UnreadableError} when the page has no text, or is no page.
 */
export function readHtml(bytes: Uint8Array, from: { path: string; sha256: string }): Source {
  const source = sourceOfHtml(decodeMarkup(bytes), { ...from, format: 'html' });
  if (source.text.trim() === '') throw new UnreadableError('has no text');
  return source;
}
