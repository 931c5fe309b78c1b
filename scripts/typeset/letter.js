/**
 * A letter as what a typesetter needs: entries of its head, then headings, paragraphs, items and
 * signature in reading order, and its footnotes apart.
 *
 * @typedef {{ at: number, number: string }} Mark a footnote's mark: behind which character, which note
 * @typedef {{ kind: string, text: string, level: number | null, marks: Mark[] }} Part
 * @typedef {{ parts: Part[], notes: Map<string, string> }} Letter
 */

/**
 * Takes a letter that was made ready apart.
 *
 * @param {import('../../src/text/prepared.ts').Prepared} prepared
 * @returns {Letter}
 */
export function letterOf(prepared) {
  /** @type {Part[]} */
  const parts = [];
  /** @type {Map<string, string>} */
  const notes = new Map();
  for (const block of prepared.blocks) {
    const text = prepared.text.slice(block.start, block.end);
    if (block.kind === 'footnote' && block.footnote !== null) {
      notes.set(block.footnote, text);
      continue;
    }
    const marks = prepared.anchors
      .filter(({ at }) => at > block.start && at <= block.end)
      .map(({ at, number }) => ({ at: at - block.start, number }));
    parts.push({ kind: block.kind, text, level: block.level, marks });
  }
  return { parts, notes };
}

/**
 * The text of a part with its marks: pieces of text, each with the mark behind it or null.
 *
 * @param {Part} part
 * @returns {{ text: string, mark: string | null }[]}
 */
export function piecesOf(part) {
  const pieces = [];
  let from = 0;
  for (const { at, number } of part.marks) {
    pieces.push({ text: part.text.slice(from, at), mark: number });
    from = at;
  }
  pieces.push({ text: part.text.slice(from), mark: null });
  return pieces;
}

/**
 * Where a long word can be broken so that it can be put together again: before a consonant behind
 * three letters or more with a vowel in them, and with three letters left.
 *
 * @param {string} word
 * @returns {number[]}
 */
export function breaksOf(word) {
  if (!/^[a-zà-ÿ]{9,}$/u.test(word)) return [];
  const breaks = [];
  for (let at = 4; at <= word.length - 4; at++) {
    if (/[aeiou][bcdfghklmnprstvwz]$/u.test(word.slice(0, at)) && /^[bcdfghklmnprstvwz][aeiou]/u.test(word.slice(at))) {
      breaks.push(at);
    }
  }
  return breaks;
}
