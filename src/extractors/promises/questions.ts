import type { Range } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';

/** A label that opens a question or an answer: "Vraag 3, 4 en 5", "Antwoord 2", "Antwoord". */
const label =
  /(?:Vra(?:ag|gen)|Antwoord(?:en)?|Reactie|Mededeling)(?=(?: op| van)?(?: (?:vra(?:ag|gen) )?\d{1,3}|:|\n|$))/uy;
/** What a label on the same line follows: a sentence's end, a quote or bracket, a number. */
const ends = new Set('.?!»”"’)]0123456789');

/** Whether a label can stand at an offset: at the start of a line, or after what ends. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || before === '\n' || (before === ' ' && ends.has(text[at - 2] ?? ''));
}

/**
 * The stretches of a letter that hold members' questions: from "Vraag 3" to "Antwoord 3". Sorted. `labels` are the
 * offsets of the words that may open a question or an answer.
 */
export function questionRanges(text: string, labels: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let start: number | null = null;
  for (const at of labels) {
    label.lastIndex = at;
    if (!opens(text, at) || !label.test(text)) continue;
    if (text[at] === 'V') start ??= at;
    else if (start !== null) {
      ranges.push({ start, end: at });
      start = null;
    }
  }
  // A last question without an answer of its own runs to the end of its block only.
  if (start !== null) {
    const end = text.indexOf('\n', text.indexOf('\n', start) + 1);
    ranges.push({ start, end: end === -1 ? text.length : end });
  }
  return ranges;
}

/** Whether the offset lies in one of the sorted ranges. */
export function inQuestion(ranges: readonly Range[], offset: number): boolean {
  const range = ranges[lastAtOrBelow(ranges, offset, (r) => r.start)];
  return range !== undefined && offset < range.end;
}
