import type { Range } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import { WordClasses } from '../../words/classes.ts';
import { wordsOf } from '../../text/words.ts';
import { align, lettersOf, piecesOf } from './align.ts';
import type { Long } from './long.ts';
import { noteLead, speltOut } from './patterns.ts';
import { type ShortForm, shortForm } from './short.ts';

/** A short form whose long form stands behind it, and where the two stand. */
export interface Told extends Range {
  readonly form: ShortForm;
  readonly long: Long;
}

/** How much a long form behind its short form can take; UTF-16 units. */
const widest = 140;
const sentenceEnd = /[.;()\n]/u;

/**
 * The long form that begins at an offset, by all its letters: up to the end of the sentence, or else to the comma before
 * it. Null where the letters do not fit from the first word, or the second, on.
 */
function longFrom(text: string, at: number, end: number, form: ShortForm): Long | null {
  const said = text.slice(at, Math.min(end, at + widest));
  const stop = said.search(sentenceEnd);
  const whole = stop === -1 ? said : said.slice(0, stop);
  const letters = lettersOf(form.short);
  for (const stretch of [whole, whole.slice(0, Math.max(0, whole.indexOf(', ')))]) {
    const words = piecesOf(stretch, at);
    const last = words.at(-1);
    const fit = last === undefined ? null : align(words, letters);
    if (last === undefined || fit === null || fit.cost > 0 || fit.from > 1) continue;
    return { start: words[fit.from]!.start, end: last.end, grade: 2 };
  }
  return null;
}

const wordAtEnd = /[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9&+/’'-]{1,12}\)?$/u;

/** Short forms whose long form opens the footnote that hangs on them: "(EDIP)¹", "het EOM¹" … "¹ EOM: Europees Openbaar Ministerie". */
export function* inFootnotes({ text, anchors, blocks }: Prepared): Generator<Told> {
  for (const { at, number } of anchors) {
    const before = wordAtEnd.exec(text.slice(Math.max(0, at - 16), at))?.[0];
    const form = before === undefined ? null : shortForm(before.endsWith(')') ? before.slice(0, -1) : before);
    if (before === undefined || form === null || !form.evident) continue;
    const first = lastAtOrBelow(blocks, at, ({ start }) => start);
    const note = blocks.slice(first + 1, first + 6).find(({ footnote }) => footnote === number);
    if (note === undefined) continue;
    const lead = noteLead.regex.exec(text.slice(note.start, note.start + 40));
    const led = lead?.groups!['short'] === form.short ? lead[0].length : 0;
    const long = longFrom(text, note.start + led, note.end, form);
    if (long !== null) yield { form, long, start: at - before.length, end: at };
  }
}

const tellers = new WordClasses(() => [{ words: ['voluit', 'staat', 'afkorting', 'acroniem'] }]);

/** Short forms that are spelt out behind themselves: "DIANA, voluit de Defence Innovation Accelerator …", "EDIP staat voor …". */
export function* speltOutIn(prepared: Prepared): Generator<Told> {
  const { text } = prepared;
  const words = wordsOf(prepared);
  for (let word = tellers.next(words, 0); word < words.count; word = tellers.next(words, word + 1)) {
    const from = Math.max(0, words.starts[word]! - 40);
    const match = speltOut.regex.exec(text.slice(from, words.ends[word]! + 12));
    const form = match === null ? null : shortForm(match.groups!['short']!);
    if (match === null || form === null) continue;
    const start = from + match.index;
    const long = longFrom(text, start + match[0].length, text.length, form);
    if (long !== null) yield { form, long, start, end: long.end };
  }
}
