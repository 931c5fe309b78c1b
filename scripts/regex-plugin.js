// Writes the Unicode classes of the program's regexes out as the letters of Latin script.
//
// `\p{L}` reads well and is what is meant, but V8 takes 0.3 ms to compile each of its 650 ranges, at every start,
// and walks them for every character that is no ASCII letter. The letters are Dutch, with names from other
// languages in Latin script. So the sources say `\p{L}`, and what runs says `A-Za-zÀ-ÖØ-öø-ɏ…`; without a class of
// that kind the `u` flag, which costs as much, goes too. Tests run what the build makes: both use this plugin.
import { Visitor, parseSync } from 'rolldown/utils';

const upper = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽȘȚ';
const lower = 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňōőœŕřśşšţťūůűųŵŷźżžșț';

/** What each class stands for inside brackets. @type {Readonly<Record<string, string>>} */
const ranges = { L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ', Lu: upper, Ll: lower, N: '0-9²³¹¼-¾', M: '\u0300-\u036f' };

/**
 * A regex source, or a part of one, with its classes written out. `escape` is how the text writes a backslash.
 * @param {string} text @param {string} escape
 */
function writtenOut(text, escape) {
  let out = '';
  // A part may begin inside brackets: then the first bracket that it has is a closing one.
  const first = new RegExp(String.raw`(?<!\\)[[\]]`, 'u').exec(text)?.[0];
  let inside = first === ']';
  for (let at = 0; at < text.length;) {
    if (text.startsWith(escape, at)) {
      const found = /^([pP])\{(\w+)\}/u.exec(text.slice(at + escape.length, at + escape.length + 8));
      const range = found === null ? undefined : ranges[found[2] ?? ''];
      if (found !== null && range !== undefined && !(found[1] === 'P' && inside)) {
        out += inside ? range : `[${found[1] === 'P' ? '^' : ''}${range}]`;
        at += escape.length + found[0].length;
      } else {
        out += text.slice(at, at + escape.length + 1);
        at += escape.length + 1;
      }
      continue;
    }
    if (text[at] === '[') inside = true;
    else if (text[at] === ']') inside = false;
    out += text[at];
    at++;
  }
  return out;
}

/** Whether a source needs the `u` flag. @param {string} source */
const needsUnicode = (source) => /\\[pPu]\{/u.test(source);

/** The module with its regexes written out. @param {string} code @param {string} id */
function withLatinRegexes(code, id) {
  const { program } = parseSync(id, code);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const raw = new Set();
  new Visitor({
    TaggedTemplateExpression(node) {
      const { tag } = node;
      if (tag.type !== 'MemberExpression' || tag.property.type !== 'Identifier' || tag.property.name !== 'raw') return;
      for (const quasi of node.quasi.quasis) raw.add(quasi);
    },
    TemplateElement(node) {
      const text = code.slice(node.start, node.end);
      if (text.includes('p{') || text.includes('P{')) {
        edits.push({ start: node.start, end: node.end, text: writtenOut(text, raw.has(node) ? '\\' : '\\\\') });
      }
    },
    Literal(node) {
      if ('regex' in node) {
        const source = writtenOut(node.regex.pattern, '\\');
        const flags = needsUnicode(source) ? node.regex.flags : node.regex.flags.replace('u', '');
        edits.push({ start: node.start, end: node.end, text: `/${source}/${flags}` });
      } else if (typeof node.value === 'string' && /[pP]\{/u.test(node.value)) {
        edits.push({ start: node.start, end: node.end, text: writtenOut(code.slice(node.start, node.end), '\\\\') });
      }
    },
    NewExpression(node) {
      const flags = node.arguments[1];
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp' || flags?.type !== 'Literal') return;
      edits.push({ start: flags.start, end: flags.end, text: `'${String(flags.value).replace('u', '')}'` });
    },
  }).visit(program);
  let out = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** For rolldown and Vite: the sources of this program, before their types are taken off. */
export const regexPlugin = {
  name: 'latin-regexes',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform(code, id) {
    const [path = ''] = id.split('?');
    if (!path.includes('/src/') || path.includes('/node_modules/') || !path.endsWith('.ts')) return null;
    const out = withLatinRegexes(code, path);
    return out === code ? null : { code: out, map: null };
  },
};
