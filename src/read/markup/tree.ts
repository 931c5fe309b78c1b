import { Parser } from 'htmlparser2';
import { UnreadableError } from '../decode.ts';

/** An element, or a stretch of text (`name` is null), of a page or XML file. */
export interface Node {
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Index of the element around it, -1 for none. */
  readonly parent: number;
  /** Index after the last node inside it. */
  end: number;
}

/** All nodes in document order: what is inside node `i` is `i + 1` up to `nodes[i].end`. */
export type Tree = readonly Node[];

/** Deeper than any page that a person or a program made to be read. */
const deepest = 3000;

/** What HTML's own entities stand for ("&eacute;"), asked of the parser once for each. */
const entityCache = new Map<string, string>();

function entity(name: string): string {
  let text = entityCache.get(name);
  if (text === undefined) {
    text = '';
    const parser = new Parser({ ontext: (part) => (text! += part) }, { decodeEntities: true });
    parser.end(`&${name};`);
    if (entityCache.size < 5000) entityCache.set(name, text);
  }
  return text;
}

/**
 * Reads markup into a flat tree. Entities are the predefined ones and those of HTML; a file's own are
 * never expanded, and nothing outside the file is looked at.
 *
 * @throws {UnreadableError} when it is nested absurdly deep, or uses entities that it defines itself.
 */
export function treeOf(markup: string, options: { xml: boolean }): Tree {
  const nodes: Node[] = [];
  const open: number[] = [];
  const ownEntities = new Set<string>();
  const parent = (): number => open.at(-1) ?? -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new UnreadableError(`is nested more than ${deepest} elements deep`);
        nodes.push({ name: name.replace(/^[\w-]+:/u, ''), attributes, text: '', parent: parent(), end: 0 });
        open.push(nodes.length - 1);
      },
      onclosetag() {
        const at = open.pop();
        if (at !== undefined) nodes[at]!.end = nodes.length;
      },
      ontext(text) {
        const before = nodes.at(-1);
        if (before && before.name === null && before.parent === parent()) {
          nodes[nodes.length - 1] = { ...before, text: before.text + text };
          return;
        }
        nodes.push({ name: null, attributes: {}, text, parent: parent(), end: nodes.length + 1 });
      },
      onprocessinginstruction(_, data) {
        const declared = /^!ENTITY\s+(?:%\s+)?(?<name>[\w.:-]+)/u.exec(data)?.groups?.['name'];
        if (declared !== undefined) ownEntities.add(declared);
        for (const { groups } of data.matchAll(/<!ENTITY\s+(?:%\s+)?(?<name>[\w.:-]+)/gu))
          ownEntities.add(groups!['name']!);
      },
    },
    { xmlMode: options.xml, decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
  for (const at of open) nodes[at]!.end = nodes.length;
  if (!options.xml) return nodes;
  return nodes.map((node) => {
    if (node.name !== null || !node.text.includes('&')) return node;
    const text = node.text.replaceAll(/&(?<name>[A-Za-z][\w.:-]{0,40});/gu, (whole, name: string) => {
      if (ownEntities.has(name))
        throw new UnreadableError(`uses the entity "${name}" that it defines itself; such are never expanded`);
      return entity(name) || whole;
    });
    return { ...node, text };
  });
}

/** Text of all that is inside a node, white space as it stands. */
export function textOf(tree: Tree, at: number): string {
  const node = tree[at]!;
  if (node.name === null) return node.text;
  let text = '';
  for (let i = at + 1; i < node.end; i++) text += tree[i]!.text;
  return text;
}
