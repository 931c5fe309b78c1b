import { UnreadableError } from './decode.ts';
import { decodeMarkup } from './markup/decode.ts';
import { declaredOf, dossierOf } from './markup/declared.ts';
import { markLetterhead } from './markup/letterhead.ts';
import { shownText } from './markup/main.ts';
import { BlockSink, type MarkupBlock, sourceOf } from './markup/sink.ts';
import { type Tree, treeOf } from './markup/tree.ts';
import type { DeclaredMetadata, Source } from './source.ts';

/** Elements of the official publications' schema that hold no text of the paper. */
const skipped = new Set([
  'metadata',
  'meta',
  'meta-data',
  'illustratie',
  'plaatje',
  'colspec',
  'redactie',
  'stuur',
  'noot.nr',
  'noot.id',
]);
/** Elements that are a paragraph, or a line of a paper's head. */
const paragraphs = new Set(
  'al tekstregel datumtekst vergaderjaar kamer functie naam ondertekening slotregel aanhef afzender ondertekenaar adres p par vraag antwoord lijst partij organisatie regel'.split(
    ' ',
  ),
);
const headings = new Set(['tussenkop', 'tussenkop1', 'tussenkop2', 'kop', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a walk remembers of an open element. */
interface Open {
  readonly at: number;
  readonly close: (() => void) | null;
}

/** Walks a paper's XML, without recursion, and gathers its blocks. */
class Walk {
  readonly sink = new BlockSink();
  readonly notes: MarkupBlock[] = [];
  readonly #tree: Tree;
  readonly #open: Open[] = [];
  /** The sinks of the notes that are open; their text is set after the block that they hang on. */
  #note: BlockSink | null = null;
  #cells = 0;
  #tables = 0;
  #count = 0;
  /** How many elements are open that are a line as a whole. */
  #line = 0;
  /** The line of the paper's number, which its title goes on with. */
  #numbered: MarkupBlock | null = null;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  get #out(): BlockSink {
    return this.#note ?? this.sink;
  }

  run(): MarkupBlock[] {
    const blocks: MarkupBlock[] = [];
    let done = 0;
    let noted = 0;
    for (let at = 0; at <= this.#tree.length; at++) {
      while (this.#open.length > 0 && (at === this.#tree.length || this.#tree[this.#open.at(-1)!.at]!.end <= at)) {
        this.#open.pop()!.close?.();
      }
      if (at === this.#tree.length) this.sink.end();
      // A note comes after the block that it hangs on.
      if (this.sink.blocks.length > done) {
        for (; done < this.sink.blocks.length; done++) blocks.push(this.sink.blocks[done]!);
        for (; noted < this.notes.length; noted++) blocks.push(this.notes[noted]!);
      }
      if (at === this.#tree.length) break;
      const node = this.#tree[at]!;
      if (node.name === null) {
        this.#text(node.text);
        continue;
      }
      if (skipped.has(node.name)) {
        at = node.end - 1;
        continue;
      }
      this.#open.push({ at, close: this.#enter(at, node.name) });
    }
    for (; noted < this.notes.length; noted++) blocks.push(this.notes[noted]!);
    return blocks;
  }

  #text(text: string): void {
    if (this.#tables > 0 && this.#cells === 0 && text.trim() === '') return;
    this.#out.text(text);
  }

  #enter(at: number, name: string): (() => void) | null {
    if (name === 'noot' || name === 'voetnoot' || name === 'footnote') return this.#enterNote(at);
    if (name === 'extref' || name === 'intref' || name === 'a') return this.#enterLink(at);
    if (name === 'br' || name === 'nr-br') {
      this.#out.text(' ');
      return null;
    }
    if (this.#note || this.#cells > 0) {
      if (name === 'al' || name === 'noot.al' || name === 'li' || name === 'p') {
        this.#out.text(' ');
        return () => this.#out.text(' ');
      }
      return null;
    }
    if (this.#tables > 0 || name === 'table') return this.#enterTable(name);
    const { sink } = this;
    if (headings.has(name)) {
      sink.begin('heading', /^h[1-6]$/u.test(name) ? { level: Number(name[1]) } : {});
      this.#line++;
      return () => {
        this.#line--;
        sink.end();
      };
    }
    if (this.#line > 0) {
      sink.text(' ');
      return () => sink.text(' ');
    }
    // A paper's dossier with its title is a line, and so is its number with its title.
    if (name === 'dossier' || name === 'stuknr') {
      sink.begin('paragraph');
      if (name === 'stuknr' && !shownText(this.#tree, at).startsWith('Nr')) sink.text('Nr. ');
      this.#line++;
      return () => {
        this.#line--;
        if (name === 'dossier') sink.end();
        else this.#numbered = sink.open;
      };
    }
    if (name === 'titel') {
      if (this.#numbered !== null && this.#numbered === sink.open) sink.text(' ');
      else sink.begin('paragraph');
      this.#line++;
      return () => {
        this.#line--;
        sink.end();
      };
    }
    if (name === 'li') {
      sink.begin('list');
      return () => sink.end();
    }
    if (name === 'li.nr') {
      sink.text(' ');
      return () => sink.text(' ');
    }
    if (name === 'voornaam' || name === 'achternaam') {
      sink.text(' ');
      return () => sink.text(' ');
    }
    if (!paragraphs.has(name)) return null;
    if (name === 'al' && sink.open.kind === 'list') return () => sink.end();
    sink.begin('paragraph');
    return () => sink.end();
  }

  #enterNote(at: number): () => void {
    this.#count++;
    const node = this.#tree[at]!;
    let number = String(this.#count);
    for (let i = at + 1; i < node.end; i++) {
      if (this.#tree[i]!.name !== 'noot.nr') continue;
      number = shownText(this.#tree, i).replaceAll(/[^\d*]/gu, '') || number;
      break;
    }
    if (/^\d+$/u.test(number)) this.#count = Number(number);
    this.sink.mark(number);
    const note = new BlockSink();
    note.begin('footnote', { number, label: number });
    this.#note = note;
    return () => {
      note.end();
      for (const block of note.blocks) this.notes.push(block);
      this.#note = null;
    };
  }

  #enterLink(at: number): () => void {
    const { attributes } = this.#tree[at]!;
    const href = attributes['doc'] ?? attributes['href'] ?? '';
    const out = this.#out;
    const start = out.open.text.length;
    const block = out.open;
    return () => {
      if (href !== '' && out.open === block) out.link(start, href);
    };
  }

  #enterTable(name: string): (() => void) | null {
    const { sink } = this;
    if (name === 'table') {
      if (this.#tables === 0) sink.begin('table');
      this.#tables++;
      return () => {
        this.#tables--;
        if (this.#tables === 0) sink.end();
      };
    }
    if (name === 'row' || name === 'tr' || name === 'titel' || name === 'title') {
      sink.break();
      return null;
    }
    if (name === 'entry' || name === 'td' || name === 'th') {
      const { text } = sink.open;
      if (text !== '' && !text.endsWith('\n')) sink.open.text = `${text.trimEnd()}\t`;
      this.#cells++;
      return () => this.#cells--;
    }
    return null;
  }
}

/** What the elements of a paper's head say, where its metadata do not. */
function headOf(tree: Tree): DeclaredMetadata {
  const textOfFirst = (...names: readonly string[]): string | null => {
    const at = tree.findIndex(({ name }) => name !== null && names.includes(name));
    return at === -1 ? null : shownText(tree, at);
  };
  const dossiers = tree.flatMap(({ name, end }, at) => {
    if (name !== 'dossier') return [];
    const inside = (wanted: readonly string[]): string | null => {
      for (let i = at + 1; i < end; i++) if (wanted.includes(tree[i]!.name ?? '')) return shownText(tree, i);
      return null;
    };
    const dossier = dossierOf(inside(['dossiernummer', 'dossiernr']) ?? '');
    return dossier ? [{ ...dossier, title: inside(['titel']) }] : [];
  });
  const number = textOfFirst('ondernummer', 'stuknr')?.replace(/^Nr\.?\s*/u, '') ?? '';
  const year = tree.findIndex(
    ({ name, attributes }) => name === 'vergaderjaar' || attributes['inhoud'] === 'vergaderjaar',
  );
  const years = /(?<from>\d{4})\s?[–-]\s?(?<to>\d{4})/u.exec(year === -1 ? '' : shownText(tree, year))?.groups;
  return {
    ...(dossiers.length > 0 ? { dossiers } : {}),
    ...(/^[\dA-Z]{1,5}$/u.test(number) ? { number } : {}),
    ...(years ? { sessionYear: `${years['from']}-${years['to']}` } : {}),
  };
}

/**
 * Reads a letter of the XML of the official publications: its text, notes and links, and what its
 * metadata say. Other XML is read as paragraphs.
 *
 * @throws {UnreadableError} when it has no text, or uses entities of its own.
 */
export function readXml(bytes: Uint8Array, from: { path: string; sha256: string }): Source {
  const tree = treeOf(decodeMarkup(bytes), { xml: true });
  if (!tree.some(({ name }) => name !== null)) throw new UnreadableError('is no XML: it has no element');
  const blocks = new Walk(tree).run();
  if (blocks.length === 0) throw new UnreadableError('has no text');
  markLetterhead(blocks);
  return sourceOf(blocks, { ...headOf(tree), ...declaredOf(tree) }, { ...from, format: 'xml' });
}
