import type { Range } from '../fact.ts';
import { months } from './calendar.ts';
import { anyOf } from '../pattern.ts';

/**
 * Labels that the letterheads of before the common house style (2010) set beside one another, with their values on the
 * line below: "Datum Bijlage(n)", and below it "17 november 2005 4".
 */
const labels = [
  'Uw brief van',
  'Uw brief (kenmerk)',
  'Uw brief',
  'Uw kenmerk',
  'Uw referentie',
  'Ons kenmerk',
  'Onze referentie',
  'Kenmerk',
  'Datum',
  'Den Haag',
  'Onderwerp',
  'Betreft',
  'Bijlage(n)',
  'Bijlagen',
  'Bijlage',
  'Contactpersoon',
  'Behandeld door',
  'Inlichtingen bij',
  'Inlichtingen',
  'Doorkiesnummer',
  'Telefoon',
  'Telefax',
  'Fax',
  'E-mail',
  'Onderdeel',
  'Directie',
  'Afdeling',
];
const label = String.raw`(?:${anyOf(labels)})(?: ?:)?(?![^\s])`;
const row = new RegExp(String.raw`^${label}(?:[^\S\n]{1,80}${label}){1,5}$`, 'u');
const each = new RegExp(label, 'gu');
const topic = /^(?:Onderwerp|Betreft)/u;
const attachments = /^Bijlage/u;

const gap = String.raw`[^\S\n]{2,200}`;
/** A day as a value, or the blanks that set columns apart. */
const splits = new RegExp(String.raw`(?<![\d/.-])\d{1,2} (?:${anyOf(months)}) \d{4}(?!\d)|${gap}`, 'giu');

/** A label of a row with the value below it; null where the row of values does not tell which is whose. */
export interface Labelled {
  readonly label: Range;
  readonly value: Range | null;
  /** Whether the value is the letter's subject. */
  readonly isTopic: boolean;
}

/** Whether a line of the head is two or more labels beside one another. */
export function isLabelRow(line: string): boolean {
  return line.length < 260 && row.test(line);
}

/** The cells of a row of values: days stand alone, and columns that two or more blanks set apart. */
function cellsOf(values: string, counts: boolean): Range[] {
  const cells: Range[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    const cell = values.slice(start, end);
    const words = cell.trim();
    if (words !== '') {
      const at = start + cell.indexOf(words);
      cells.push({ start: at, end: at + words.length });
    }
  };
  for (const match of values.matchAll(splits)) {
    add(from, match.index);
    from = match.index + match[0].length;
    add(match.index, from);
  }
  add(from, values.length);
  const last = cells.at(-1);
  // How many attachments there are stands behind a subject on its line.
  const count = counts && last ? / \d{1,2}$/u.exec(values.slice(last.start, last.end)) : null;
  if (last && count) {
    cells[cells.length - 1] = { start: last.start, end: last.start + count.index };
    cells.push({ start: last.start + count.index + 1, end: last.end });
  }
  return cells;
}

/**
 * The labels of a row with their values on the line below, as ranges in either line, and the values that belong to no
 * label for certain, since there are more or fewer of them than labels.
 */
export function readLabelRow(line: string, below: string): { labelled: Labelled[]; rest: Range[] } {
  const found = [...line.matchAll(each)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const names = found.map(({ start, end }) => line.slice(start, end));
  const cells = cellsOf(below, attachments.test(names.at(-1) ?? ''));
  const paired = cells.length === found.length;
  const labelled = found.map((at, i) => ({
    label: at,
    value: paired ? cells[i]! : null,
    isTopic: topic.test(names[i]!),
  }));
  return { labelled, rest: paired ? [] : cells };
}
