import { longestAbbreviation, maybeFinal, neverFinal } from '../dutch/abbreviations.ts';
import type { Range } from '../fact.ts';
import { smallLetters } from '../words/small-letters.ts';

const afterFinal = /^["'“‘«]{0,3}\p{Lu}/u;
const shortNames = /^(?:Th|Ph|Ch|Chr|IJ|Jac|Joh)\.$/u;

/** A mark that may end a sentence, the closing quotes or brackets after it, and the blank before what follows. */
const stop = /(?<![.!?…])[.!?…]{1,8}["'”’»)\]]{0,3} (?=["'“‘«([]{0,3}[\p{Lu}\p{N}€$£]|[’'‘]s |[’'‘]t )/gu;

/** Initials: "K.H.", "A.Th.B.", "Chr." (a capital, at most two more letters, a point). */
const initials = /^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u;
/** What a word begins after: a blank, quote or opening bracket. */
const wordEdges = new Set(Array.from(' \t\n("\'“‘«[', (edge) => edge.charCodeAt(0)));
const roman = /^(?:[IVX]{1,5}|\d{1,3}|[a-z])\.$/u;

/** Whether the text up to and with the mark at `end` closes a sentence that goes on with a capital or a figure. */
function closes(text: string, start: number, mark: number, next: number): boolean {
  if (text[mark] !== '.') return true;
  if (text[mark + 1] === '.') return true;
  let from = mark;
  let pointed = false;
  for (let code = 0; from > start; from--) {
    code = text.charCodeAt(from - 1);
    // Most marks stand behind a long word of small letters.
    if (code >= 97 && code <= 122) continue;
    if (wordEdges.has(code)) break;
    pointed ||= code === 46;
  }
  if (!pointed && mark + 1 - from > longestAbbreviation) return true;
  const word = text.slice(from, mark + 1);
  const lower = smallLetters(word);
  if (maybeFinal.has(lower)) return afterFinal.test(text.slice(next, next + 4));
  if (neverFinal.has(lower)) return false;
  if (
    initials.test(word) &&
    word.length > 1 &&
    (word.length === 2 || (word.includes('.', 1) && word.indexOf('.') < word.length - 1) || shortNames.test(word))
  )
    return false;
  // "1. Inleiding": a number or letter at the start of the block is a label and no sentence.
  if (roman.test(word) && from === start) return false;
  return true;
}

/**
 * The sentences of a range of clean text without line breaks.
 *
 * A sentence ends at a point, question mark, exclamation mark or ellipsis before a blank and a capital,
 * figure or opening quote; not after dotted abbreviations that need a word after them, initials, and
 * list labels.
 */
export function sentencesOf(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  let start = range.start;
  // A slice, so that the search for the next mark never runs on into the blocks that follow.
  const words = text.slice(range.start, range.end);
  stop.lastIndex = 0;
  for (;;) {
    const match = stop.exec(words);
    if (!match) break;
    const mark = range.start + match.index;
    const next = mark + match[0].length;
    if (next >= range.end) break;
    if (!closes(text, start, mark, next)) continue;
    sentences.push({ start, end: next - 1 });
    start = next;
  }
  if (start < range.end) sentences.push({ start, end: range.end });
  return sentences;
}
