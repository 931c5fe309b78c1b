import { type Node, type Tree, textOf } from './tree.ts';

/** Elements that hold no text of a letter, wherever they stand. */
const never = new Set(
  'script style noscript template svg math canvas iframe object audio video nav aside form button select textarea dialog head'.split(
    ' ',
  ),
);

/** Names of classes and ids with which sites mark what is around a text. */
const around =
  /(?:^|[\s_-])(?:nav|navigation|navigatie|menu|breadcrumbs?|kruimelpad|cookies?|share|delen|social|sidebar|skiplinks?|skip|pagination|paginering|related|toolbar|printbar|searchbar|zoeken|feedback|visually-hidden|sr-only|invisible|hidden)(?:$|[\s_-])/iu;

const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'toolbar']);

/** Whether an element is the site's and not the letter's. */
export function isAround(node: Node): boolean {
  const { name, attributes } = node;
  if (name === null) return false;
  if (never.has(name)) return true;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (roles.has(attributes['role'] ?? '')) return true;
  if (name === 'body' || name === 'main' || name === 'article' || name === 'html') return false;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (/display\s*:\s*none/iu.test(attributes['style'] ?? '')) return true;
  return around.test(names);
}

/** How strongly an element says that it holds the text of the page; 0 for not at all. */
function claim(node: Node): number {
  const { name, attributes } = node;
  const names = ` ${attributes['class'] ?? ''} ${attributes['id'] ?? ''} `;
  if (/[\s_-]broodtekst(?:-container)?[\s_-]/iu.test(names)) return 5;
  if (name === 'main' || attributes['role'] === 'main') return 4;
  if (name === 'article' || /\s(?:article|artikel)\s/iu.test(names)) return 3;
  if (/\s(?:main|main-content|content|inhoud|page-content)\s/iu.test(names)) return 2;
  if (name === 'body') return 1;
  return 0;
}

/** Length of the text inside an element that is not the site's. */
function lengthOf(tree: Tree, at: number): number {
  let length = 0;
  for (let i = at + 1; i < tree[at]!.end; i++) {
    const node = tree[i]!;
    if (isAround(node)) i = node.end - 1;
    else length += node.text.trim().length;
  }
  return length;
}

/**
 * Finds the element that holds the letter in a saved page: the one that claims it the most strongly and
 * has text enough; null for the whole tree.
 */
export function mainOf(tree: Tree): number | null {
  let best: { at: number; strength: number; length: number } | null = null;
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at]!;
    if (node.name === null) continue;
    if (node.name !== 'body' && isAround(node)) {
      at = node.end - 1;
      continue;
    }
    const strength = claim(node);
    if (strength === 0 || (best && strength < best.strength)) continue;
    const length = lengthOf(tree, at);
    if (length < 200 && strength > 1) continue;
    if (!best || strength > best.strength || length > best.length) best = { at, strength, length };
    // What claims the same inside it has less text: its own inside need not be measured again.
    if (strength === best.strength && best.at !== at) at = node.end - 1;
  }
  return best?.at ?? null;
}

/** Text of a node with its white space as a browser shows it. */
export function shownText(tree: Tree, at: number): string {
  return textOf(tree, at).replaceAll(/\s+/gu, ' ').trim();
}
