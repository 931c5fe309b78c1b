import { shownText } from './main.ts';
import { type Tree } from './tree.ts';

/** What carries a footnote's number: "1", "[1]", "*". */
const number = /^[[(]?(?<number>\d{1,3}|\*{1,3})[\])]?$/u;

/** Elements that stand as a block of their own. */
export const blockElements = new Set(
  'p div li dd dt td th h1 h2 h3 h4 h5 h6 blockquote section article aside figcaption pre address tr table ul ol dl main header footer body figure fieldset caption'.split(
    ' ',
  ),
);

/** The footnotes of a page, by the indices of its nodes. */
export interface Notes {
  /** Elements that are a mark in the running text, with the number of their note. */
  readonly marks: ReadonlyMap<number, string>;
  /** Elements that hold a note, with its number. */
  readonly notes: ReadonlyMap<number, string>;
  /** Elements inside notes that only lead back to the mark, or repeat the number. */
  readonly backs: ReadonlySet<number>;
}

function blockAround(tree: Tree, at: number): number {
  let here = at;
  while (here !== -1 && !blockElements.has(tree[here]!.name ?? '')) here = tree[here]!.parent;
  return here;
}

/** Whether nothing but white space stands before a node in its block. */
function isFirst(tree: Tree, at: number, block: number): boolean {
  for (let i = block + 1; i < at; i++) if (tree[i]!.text.trim() !== '') return false;
  return true;
}

/**
 * Finds the footnotes of a page: marks are links to a place further on whose text is a number, or raised
 * numbers without a link; a note is the block that a mark leads to, or that begins with the number.
 */
export function notesOf(tree: Tree): Notes {
  const ids = new Map<string, number>();
  for (const [at, { attributes }] of tree.entries()) {
    for (const id of [attributes['id'], attributes['name']])
      if (id !== undefined && id !== '' && !ids.has(id)) ids.set(id, at);
  }
  const marks = new Map<number, string>();
  const notes = new Map<number, string>();
  const backs = new Set<number>();
  const raised: { at: number; number: string; block: number; first: boolean }[] = [];
  for (const [at, node] of tree.entries()) {
    if (node.name === 'sup' && node.end - at < 12) {
      const found = number.exec(shownText(tree, at))?.groups?.['number'];
      const block = blockAround(tree, at);
      if (found !== undefined && block !== -1)
        raised.push({ at, number: found, block, first: isFirst(tree, at, block) });
    }
    const href = node.name === 'a' ? /#(?<id>[^#]+)$/u.exec(node.attributes['href'] ?? '')?.groups?.['id'] : undefined;
    const target = href === undefined ? undefined : ids.get(href);
    if (target === undefined) continue;
    const text = shownText(tree, at);
    if (target < at) {
      if (text.length <= 4) backs.add(at);
      continue;
    }
    const found = number.exec(text)?.groups?.['number'];
    const block = blockAround(tree, target);
    if (found === undefined || block === -1 || block === blockAround(tree, at)) continue;
    marks.set(at, found);
    if (!notes.has(block)) notes.set(block, found);
  }
  // Raised numbers without links: a note begins with the number that stands earlier as a mark.
  const asMark = new Map<string, number>();
  for (const each of raised) if (!each.first && !asMark.has(each.number)) asMark.set(each.number, each.at);
  const plain = new Set<string>();
  for (const each of raised) {
    if (!each.first || notes.has(each.block)) {
      if (each.first) backs.add(each.at);
      continue;
    }
    const earlier = asMark.get(each.number);
    if (earlier === undefined || earlier > each.at) continue;
    notes.set(each.block, each.number);
    backs.add(each.at);
    plain.add(each.number);
  }
  for (const each of raised) {
    const linked = [...range(each.at, tree[each.at]!.end)].some((at) => marks.has(at));
    if (!each.first && !linked && plain.has(each.number)) marks.set(each.at, each.number);
  }
  return { marks, notes, backs };
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}
