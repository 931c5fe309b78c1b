import { isSalutation } from '../../dutch/letter-lines.ts';
import { isFurniture } from '../../dutch/letterhead.ts';
import { isVerbForm, someWord } from '../../dutch/sentence-words.ts';
import { beginsInside, endsSentence, mustGoOn } from './endings.ts';
import { formOf, type Line, lineText, standsApart } from './lines.ts';

/** How many lines the head of a letter can take at most. */
const most = 90;
const answersStart = /^Vragen van (?:het lid|de leden) /u;

/** Forms of the head alone; others stand in a margin too, which may cut through the first paragraph. */
const decisive = new Set([
  'date-label',
  'subject',
  'date',
  'date-line',
  'session',
  'dossier',
  'number',
  'title',
  'return-address',
  'appendix',
]);

/** The words of lines `[from, to)` that have no form of a letterhead. */
function wordsOf(text: string, lines: readonly Line[], from: number, to: number): string {
  let words = '';
  for (let i = from; i < to && words.length < 1500; i++) {
    if (formOf(text, lines[i]!) === null) words += `${lineText(text, lines[i]!)} `;
  }
  return words.slice(0, 1500);
}

const stop = /[\p{Ll}\d)”’»][.?!](?=\s)/gu;

/** Whether words tell something, in sentences. */
function isProse(words: string): boolean {
  if (answersStart.test(words)) return true;
  if (words.length < 20 || beginsInside(words, 0)) return false;
  stop.lastIndex = 0;
  while (stop.test(words)) if (endsSentence(words, 0, stop.lastIndex)) return words.length > 70 || hasVerb(words);
  return words.length > 150 && hasVerb(words);
}

function hasVerb(words: string): boolean {
  return someWord(words, 0, Math.min(words.length, 700), isVerbForm);
}

/** The line where, of lines `[from, to)` without an empty line between, the letter itself begins; `to` if none does. */
function proseStart(text: string, lines: readonly Line[], from: number, to: number): number {
  let last = from;
  let subject = false;
  for (let i = from; i < to; i++) {
    const form = formOf(text, lines[i]!);
    if (
      form === null ||
      !(decisive.has(form) || (form === 'bare-label' && /^(?:Betreft|Onderwerp)/iu.test(lineText(text, lines[i]!))))
    )
      continue;
    // A line of prose can have the form of a letterhead line by chance; one after a run of prose has.
    if (i > last && isProse(wordsOf(text, lines, last, i))) break;
    last = i + 1;
    subject = form === 'subject';
  }
  // A subject goes on over the line end; what follows it is prose only from a line that opens a sentence.
  if (subject) while (last < to && !breaks(text, lines, last)) last++;
  while (last < to && formOf(text, lines[last]!) !== null) last++;
  if (last >= to) return to;
  // A page's head can set an empty line inside the first sentence.
  let end = to;
  while (end < lines.length && end - to < 24 && (beginsInside(text, lines[end]!.start) || !standsApart(lines[end]!)))
    end++;
  return isProse(wordsOf(text, lines, last, end)) ? last : to;
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

/** How many characters and lines an instruction of the letterhead takes at most. */
const instruction = 320;
const instructionLines = 8;

/**
 * The line below words that read as prose where the date or subject of the letter stands behind its label: the words
 * are an instruction of the letterhead ("Correspondentie uitsluitend richten aan …"), which stands above or beside
 * them. Null where no label stands there, since the words are the letter's own then.
 */
function labelsBelow(text: string, lines: readonly Line[], from: number): number | null {
  for (let i = from; i < lines.length && i - from <= instructionLines; i++) {
    const line = lines[i]!;
    if (line.start - lines[from]!.start > instruction) return null;
    const form = formOf(text, lines[i]!);
    // An instruction is one paragraph; what stands apart below it is letterhead.
    if (i > from && form === null && standsApart(line)) return null;
    const labels = form === 'date-label' || form === 'subject' || form === 'bare-label';
    if (labels && /^(?:Datum|Betreft|Onderwerp)/iu.test(lineText(text, line))) return i;
  }
  return null;
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
      if (isSalutation(lineText(text, lines[i]!))) return i + 1;
      if (formOf(text, lines[i]!) !== null) evidence = true;
    }
    const start = proseStart(text, lines, from, to);
    if (start < to) {
      const below = labelsBelow(text, lines, start);
      if (!evidence || below === null) return evidence ? start : 0;
      to = below;
    }
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
