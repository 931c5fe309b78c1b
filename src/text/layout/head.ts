import { beginsInside, endsSentence, mustGoOn } from './endings.ts';
import { headForm, isFurniture } from './forms.ts';
import { type Line, lineText, standsApart } from './lines.ts';
import { isVerbForm } from './words.ts';

/** How many lines the head of a letter can take at most. */
const most = 90;
const salutation = /^(?:Zeer )?(?:Hoogg|G|g)eachte\s.{1,80}$/u;
const answersStart = /^Vragen van (?:het lid|de leden) /u;

/** Whether a line opens the letter: "Geachte voorzitter,". */
export function isSalutation(line: string): boolean {
  return line.length < 100 && salutation.test(line) && !/[.!?]\s\p{Lu}/u.test(line);
}

/** Whether lines `[from, to)` tell something, in sentences. */
function isProse(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const start = lines[from]!.start;
  const { end } = lines[to - 1]!;
  const words = text.slice(start, Math.min(end, start + 1500));
  if (answersStart.test(words)) return true;
  if (words.length < 40) return false;
  const ends = /[\p{Ll}\d)”’»][.?!](?:\s+\p{Lu}|\s*$)/u.exec(words);
  if (ends && endsSentence(text, start, start + ends.index + 2)) return hasVerb(words);
  return words.length > 110 && hasVerb(words) && !beginsInside(text, start);
}

function hasVerb(words: string): boolean {
  return words.slice(0, 700).split(/\s+/u).some((word) => isVerbForm(word));
}

/** The line where, of lines `[from, to)` without an empty line between, the letter itself begins; `to` if none does. */
function proseStart(text: string, lines: readonly Line[], from: number, to: number): number {
  let last = from;
  let subject = -1;
  for (let i = from; i < to; i++) {
    const words = lineText(text, lines[i]!);
    const form = headForm(words);
    if (form === null) continue;
    // A line of prose can have the form of a letterhead line by chance; one after a run of prose has.
    if (i > last && isProse(text, lines, last, i)) break;
    last = i + 1;
    if (form === 'subject') subject = i;
  }
  if (last >= to) return to;
  // A subject goes on over the line end; what follows it is prose only from a line that opens a sentence.
  if (subject >= 0 && subject === last - 1) {
    while (last < to && !breaks(text, lines, last)) last++;
    if (last >= to) return to;
  }
  return isProse(text, lines, last, to) ? last : to;
}

/** Whether the line plainly starts anew after the one before it: a capital, where the word would still have fit. */
function breaks(text: string, lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]!;
  const line = lines[i]!;
  if (mustGoOn(text, before.start, before.end) || beginsInside(text, line.start)) return false;
  const word = /^\S{0,60}/u.exec(text.slice(line.start, line.start + 60))![0].length;
  let width = 0;
  for (let j = i - 1; j < Math.min(lines.length, i + 8); j++) width = Math.max(width, lines[j]!.end - lines[j]!.start);
  return before.end - before.start + 1 + word <= width * 0.92;
}

/**
 * Index of the first line of the letter itself: what is above is its head (address, reference, masthead,
 * subject, date line, salutation). 0 where there is no head.
 */
export function headEnd(text: string, lines: readonly Line[]): number {
  const limit = Math.min(lines.length, most);
  let evidence = false;
  let from = 0;
  while (from < limit) {
    let to = from + 1;
    while (to < lines.length && !standsApart(lines[to]!) && to - from < most) to++;
    for (let i = from; i < to; i++) {
      const words = lineText(text, lines[i]!);
      if (isSalutation(words)) return i + 1;
      if (headForm(words) !== null) evidence = true;
    }
    const start = proseStart(text, lines, from, to);
    if (start < to) return evidence ? start : 0;
    from = to;
  }
  // A text that never comes to a sentence has no letter below its head.
  return evidence && from >= lines.length ? lines.length : 0;
}

/** Sets the roles of the lines of the head. */
export function markHead(text: string, lines: readonly Line[], end: number): void {
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    line.role = isFurniture(lineText(text, line)) ? 'furniture' : 'head';
  }
}
