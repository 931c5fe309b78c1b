import type { Range } from '../../fact.ts';
import type { SourceBlock } from '../../read/source.ts';
import { beginsInside, mustGoOn } from './endings.ts';
import { isLabelRow, readLabelRow } from '../../dutch/label-rows.ts';
import { headForm } from '../../dutch/letterhead.ts';
import { isSalutation } from '../../dutch/letter-lines.ts';
import { formOf, type Line, standsApart } from './lines.ts';

/** One cell of the head: a line, or the part of a line that stands in one column. */
interface Entry extends Range {
  readonly form: string | null;
  /** Stands apart from the entry above. */
  readonly apart: boolean;
}

const subjectLabel =
  /^(?:Betreft|Onderwerp|BETREFT|ONDERWERP|Betreffende|(?:betreft|onderwerp)(?= {0,20}(?::|$)))\b(?: ?:)?/u;
const dateLabel = /^(?:[Dd]atum|DATUM)\b/u;
const labelled = /^(?:Datum|Betreft|Onderwerp|Aan|Kenmerk)(?: ?:)?$/iu;
/** A date and subject label on one line, as a head that lost its line breaks has them. */
const labelInside = /\s(?=(?:Betreft|Onderwerp)\b(?: ?:)? \S)/gu;

/** Forms that a line of a subject can have by chance, where the line before it must go on. */
const maybeProse = new Set(['addressee-tail', 'date', 'date-line', 'dossier', 'town', 'reference', 'addressee']);

/**
 * The entries of the head: columns that stand apart by three or more blanks are entries of their own, but a label
 * keeps its value ("Datum     17 mei 2005", "Ons kenmerk     : DL/2009/1234").
 */
function entriesOf(text: string, lines: readonly Line[], end: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== 'head') continue;
    const words = text.slice(line.start, line.end);
    if (isLabelRow(words)) {
      if (pairLabels(text, line, lines[i + 1], entries)) i++;
      continue;
    }
    let from = 0;
    const cut = (to: number, next: number): void => {
      if (to > from) {
        const cell = words.slice(from, to);
        entries.push({
          start: line.start + from,
          end: line.start + to,
          form: cell.length === words.length ? formOf(text, line) : headForm(cell),
          apart: from === 0 && standsApart(line),
        });
      }
      from = next;
    };
    for (const gap of words.matchAll(/[^\S\n]{3,200}/gu)) {
      const isValue = words[gap.index + gap[0].length] === ':' || labelled.test(words.slice(from, gap.index));
      if (!isValue) cut(gap.index, gap.index + gap[0].length);
    }
    if (dateLabel.test(words.slice(from))) {
      for (const gap of words.matchAll(labelInside)) if (gap.index > from) cut(gap.index, gap.index + 1);
    }
    cut(words.length, words.length);
  }
  return entries;
}

/** Adds the labels of a row, each with its value in the line below; tells whether that line is their values. */
function pairLabels(text: string, line: Line, next: Line | undefined, entries: Entry[]): boolean {
  const below = next?.role === 'head' && !standsApart(next) ? text.slice(next.start, next.end) : '';
  const values = headForm(below) === 'bare-label' || isLabelRow(below) || isSalutation(below) ? '' : below;
  const { labelled, rest } = readLabelRow(text.slice(line.start, line.end), values);
  const add = (from: number, { start, end }: Range, form: string | null): void => {
    entries.push({ start: from + start, end: from + end, form, apart: entries.length === 0 || standsApart(line) });
  };
  for (const { label, value, isTopic } of labelled) {
    add(line.start, label, 'bare-label');
    if (value) add(next!.start, value, isTopic ? null : 'label-value');
  }
  const topic = labelled.some(({ isTopic }) => isTopic);
  for (const value of rest) add(next!.start, value, topic ? null : 'label-value');
  return values !== '';
}

/** Where the letter's subject stands among the entries: its label first, then its lines in order. */
function subjectOf(text: string, entries: readonly Entry[]): number[] {
  const label = entries.findIndex(
    (entry) =>
      subjectLabel.test(text.slice(entry.start, entry.end)) &&
      (entry.form === 'subject' || entry.form === 'bare-label'),
  );
  if (label === -1) return [];
  const chosen = [label];
  const alone = entries[label]!.form === 'bare-label';
  if (alone) {
    // The label can stand lower than the first line of the subject: between the date and the label nothing else stands.
    let i = label - 1;
    const before: number[] = [];
    let dated = false;
    for (; i >= 0 && label - i < 10; i--) {
      const entry = entries[i]!;
      if (entry.form === null) before.unshift(i);
      if (dateLabel.test(text.slice(entry.start, entry.end))) {
        dated = text.slice(entry.start, entry.end).length > 6;
        break;
      }
      if (entries[i + 1]!.apart) break;
    }
    if (dated) chosen.push(...before);
  }
  let last = chosen.at(-1)!;
  for (let i = label + 1; i < entries.length; i++) {
    const entry = entries[i]!;
    const words = text.slice(entry.start, entry.end);
    if (isSalutation(words)) break;
    // What stands below a label of the margin is its value: "Afschrift aan", "de griffier".
    if (entries[i - 1]!.form === 'label' && !entry.apart) continue;
    const runsOn = i === last + 1 && mustGoOn(text, entries[last]!.start, entries[last]!.end);
    if (entry.form !== null && !(runsOn && maybeProse.has(entry.form))) {
      if (entry.form === 'subject') break;
      continue;
    }
    const empty = chosen.length === 1 && alone;
    const open = mustGoOn(text, entries[last]!.start, entries[last]!.end) || beginsInside(text, entry.start);
    const apart = entries.slice(last + 1, i + 1).some((between) => between.apart);
    if (apart && !open && !empty) break;
    chosen.push(i);
    last = i;
  }
  return chosen;
}

/** The blocks of the head of a letter: one a line, the subject's lines together behind their label. */
export function headBlocks(text: string, lines: readonly Line[], end: number): SourceBlock[] {
  const entries = entriesOf(text, lines, end);
  const subject = subjectOf(text, entries);
  const inSubject = new Set(subject);
  const blocks: SourceBlock[] = [];
  const first = Math.min(...subject);
  for (let i = 0; i < entries.length; i++) {
    if (i === first) blocks.push({ kind: 'letterhead', pieces: subject.map((at) => piece(text, entries[at]!)) });
    if (!inSubject.has(i)) blocks.push({ kind: 'letterhead', pieces: [piece(text, entries[i]!)] });
  }
  return blocks;
}

/** The range of an entry without the mark of a Markdown heading or quotation. */
function piece(text: string, entry: Entry): Range {
  const mark = /^#{1,6}[^\S\n]{1,20}(?=\S)/u.exec(text.slice(entry.start, Math.min(entry.end, entry.start + 40)));
  return { start: entry.start + (mark?.[0].length ?? 0), end: entry.end };
}
