import { lineEndHyphen } from '../../dutch/hyphen.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';

/** The first word of a line, where it is one that a typesetter would break: long, and all small letters. */
const longWord = /^\p{Ll}{9,}/u;
/** A word cut by a hyphen, and what a line begins with that goes on with it. */
const cut = /\p{L}-$/u;
const goesOn = /^\p{Ll}/u;

/**
 * Whether a document breaks words at its line ends. One that does not still ends lines at the hyphens that words have
 * of their own ("Patriot-⏎eenheid"); it is known by the room it leaves where the first half of the next word would have
 * fitted, while next to none of its lines end in a hyphen. Where every line is filled there is no telling: it breaks words.
 *
 * @param pages the lines of each page
 */
function breaksWords(pages: readonly (readonly Line[])[], frame: Frame): boolean {
  let lines = 0;
  let broken = 0;
  let passedBy = 0;
  for (const page of pages) {
    for (const [i, line] of page.entries()) {
      const next = page[i + 1];
      const near = next && next.y - line.y < 1.4 * frame.leading && Math.abs(next.x0 - line.x0) < frame.size;
      if (!near || Math.abs(line.size - frame.size) > 0.3 || line.cells.length > 1) continue;
      lines++;
      const room = frame.right - line.x1;
      const word = next.cells[0]!.tokens[0]!;
      if (cut.test(line.text)) broken += goesOn.test(next.text) ? 1 : 0;
      else if (longWord.test(next.text) && room > 0.6 * (word.wordEnd - word.x0) + 0.6 * frame.size) passedBy++;
    }
  }
  return broken > 0.04 * lines + 1 || passedBy <= Math.max(1, 1.5 * broken);
}

/** A first part that a hyphen inside a line sets off: "Patriot" in "Patriot-systeem". */
const setOff = /(?<!\p{L})\p{L}{3,}(?=-\p{L})/gu;
const lastPart = /\p{L}+$/u;

/** Tells whether the hyphen at a line's end belongs to the word, given the line up to it and the line that follows. */
export type OwnHyphen = (before: string, after: string) => boolean;

/**
 * How the line ends of a document are read: a hyphen is the word's own in a document that breaks no words, and where the
 * document has the part before it with a hyphen elsewhere too.
 *
 * @param pages the lines of each page
 */
export function ownHyphens(pages: readonly (readonly Line[])[], frame: Frame): OwnHyphen {
  const breaks = breaksWords(pages, frame);
  const parts = new Set<string>();
  for (const { text } of pages.flat()) {
    if (!text.includes('-')) continue;
    for (const [part] of text.matchAll(setOff)) parts.add(part);
  }
  return (before, after) =>
    lineEndHyphen(before, after) === 'join' && (!breaks || parts.has(lastPart.exec(before)?.[0] ?? ''));
}
