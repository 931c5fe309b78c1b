import type { Found, Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import { currenciesOf } from './currencies.ts';
import { nounClass } from './frames.ts';
import { numberOf, times } from './numbers.ts';
import { moneyGrammar } from './patterns.ts';
import type { MoneyFields } from './schema.ts';
import { pluralScales, scales } from './words.ts';

/** What a caption says of the numbers under it. */
interface Caption {
  readonly currency: string;
  readonly scale: number;
  readonly end: number;
}

/** Most rows of a table that are read; a longer one is an annex of data. */
const mostRows = 2000;

/** The caption of a text, where it names both a scale and a currency: "(x € 1.000)", "bedragen in miljoenen euro". */
function captionOf(text: string, lexicon: Lexicon): Caption | null {
  const { regex } = moneyGrammar(lexicon).caption;
  const currencies = currenciesOf(lexicon);
  regex.lastIndex = 0;
  const match = regex.exec(text);
  regex.lastIndex = 0;
  if (!match) return null;
  const { before, after, sign, zeros, scale, plural } = match.groups as Record<string, string | undefined>;
  const form = before ?? after ?? sign;
  const currency = form === undefined ? null : (currencies.unit(form)?.code ?? null);
  // "in miljoenen" alone is euros where the caption speaks of amounts.
  const code = currency ?? (/(?:bedrag|budget|begroting|uitgaven|kosten|middelen)/iu.test(text) ? 'EUR' : null);
  if (code === null) return null;
  const word = (scale ?? plural ?? '').toLowerCase().replace(/\.$/u, '');
  const value =
    zeros === undefined ? (pluralScales[word] ?? scales[word] ?? null) : Number(`1${zeros.replaceAll(/[.,]/gu, '')}`);
  return value === null ? null : { currency: code, scale: value, end: match.index + match[0].length };
}

const cellNumber =
  /^(?<open>\()?(?<minus>-\/-|[-−–])? ?(?:[€$£] ?)?(?<minusBehind>[-−–])?(?<number>\d[\d.,’' ]*)(?<close>\))?$/u;
const yearly = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/u;

interface Cell extends Range {
  readonly text: string;
}

function cellsOf(text: string, row: Range): Cell[] {
  const cells: Cell[] = [];
  let start = row.start;
  for (const part of text.slice(row.start, row.end).split('\t')) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    cells.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start += part.length + 1;
  }
  return cells;
}

/** Columns that hold no money: shares, counts, article numbers. */
const otherColumn = /%|procent|aantal|aantallen|fte|artikel|art\.|nr\.|nummer|jaar$|percentage/iu;

/**
 * The amounts in the cells of tables whose caption (in the block before, or in the table's own head) gives a
 * scale and currency. The row's first cell is what the amount is for; a head of years gives the period.
 * First cells, years, percentages, counts and article numbers are no amounts, nor are cells that running
 * text already read (`said`).
 */
export function readTables(
  prepared: Prepared,
  lexicon: Lexicon,
  said: readonly Found<MoneyFields>[],
): Found<MoneyFields>[] {
  const found: Found<MoneyFields>[] = [];
  const { blocks } = prepared;
  let taken: ReadonlySet<number> | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'table') continue;
    taken ??= new Set(said.map(({ at }) => at.start));
    for (const fact of readTable(prepared, lexicon, block, blocks[i - 1] ?? null)) {
      if (!taken.has(fact.at.start)) found.push(fact);
    }
  }
  return found;
}

function rowsOf(text: string, block: Range): Range[] {
  const rows: Range[] = [];
  for (let start = block.start; start < block.end && rows.length < mostRows;) {
    const next = text.indexOf('\n', start);
    const end = next === -1 || next > block.end ? block.end : next;
    if (end > start) rows.push({ start, end });
    start = end + 1;
  }
  return rows;
}

/**
 * What heads a column. The corner above the labels is mostly empty and then no cell of the head; a row that
 * lacks another cell cannot be told apart from its neighbours, and has no heads.
 */
function headOf(head: readonly Cell[], cells: readonly Cell[], column: number): string {
  const corner = head.length > 0 && !yearly.test(head[0]!.text) ? 0 : 1;
  if (corner === 1 && cells.length === head.length + 1) return head[column - 1]!.text;
  const labelled = head.length === cells.length || (head.length > 0 && !yearly.test(head.at(-1)!.text));
  return corner === 0 && labelled ? (head[column]?.text ?? '') : '';
}

function readTable(prepared: Prepared, lexicon: Lexicon, block: Block, before: Block | null): Found<MoneyFields>[] {
  const { text } = prepared;
  const rows = rowsOf(text, block);
  const ahead =
    before && before.end - before.start < 400 && before.kind !== 'table' ? text.slice(before.start, before.end) : '';
  let caption = captionOf(ahead, lexicon);
  const title = ahead;
  const found: Found<MoneyFields>[] = [];
  let head: readonly Cell[] = [];
  for (const [i, row] of rows.entries()) {
    const cells = cellsOf(text, row);
    const own = i < 4 ? captionOf(text.slice(row.start, Math.min(row.end, row.start + 400)), lexicon) : null;
    if (own) caption = own;
    const numbers = cells.slice(1).filter(({ text: cell }) => cellNumber.test(cell));
    const isHead =
      own !== null || (numbers.length > 0 ? numbers.every((cell) => yearly.test(cell.text)) : found.length === 0);
    if (isHead) {
      if (cells.length > 1) head = cells;
      continue;
    }
    if (!caption) continue;
    for (const [column, cell] of cells.entries()) {
      const fact =
        column === 0
          ? null
          : cellFact(
              cell,
              cells[0]!.text,
              headOf(head, cells, column),
              `${title} ${estimates(head)} ${cells[0]!.text}`,
              caption,
            );
      if (fact) found.push(fact);
    }
  }
  return found;
}

/** The heads of a table of estimates beside what came of them ("Raming 2015", "Gerealiseerd"): none of them tells a budget. */
function estimates(head: readonly Cell[]): string {
  const text = head.map((cell) => cell.text).join(' ');
  return /(?<!\p{L})(?:raming|geraamd|kosten)(?!\p{L})/iu.test(text) && !/begrot|budget|ontvangst|uitgaven/iu.test(text)
    ? text
    : '';
}

function cellFact(
  cell: Cell,
  label: string,
  column: string,
  context: string,
  caption: Caption,
): Found<MoneyFields> | null {
  const match = cellNumber.exec(cell.text);
  if (!match || otherColumn.test(column) || label === '' || /%/u.test(label)) return null;
  const read = numberOf(match.groups!['number']!.trim(), caption.scale > 1000);
  if (!read || (yearly.test(cell.text) && /jaar/iu.test(label))) return null;
  const bracketed = match.groups!['open'] !== undefined && match.groups!['close'] !== undefined;
  const negative = match.groups!['minus'] !== undefined || match.groups!['minusBehind'] !== undefined || bracketed;
  const amount = times(read.value, negative ? -caption.scale : caption.scale);
  const year = /(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/u.exec(column)?.groups!['year'] ?? null;
  const cost = [...context.matchAll(/\p{L}[\p{L}-]{3,40}/gu)].some(([word]) => nounClass(word) === 'cost');
  const income = /ontvangst|opbrengst|inkomst/iu.test(context);
  const kind = cost ? 'cost' : income ? 'other' : 'budget';
  return {
    at: { start: cell.start, end: cell.end },
    rule: 'table-cell',
    fields: {
      amount,
      currency: caption.currency,
      min: amount,
      max: amount,
      qualifier: 'exact',
      kind,
      payer: kind === 'budget' ? 'Nederland' : null,
      beneficiary: null,
      purpose: label,
      period: year,
      per: null,
      partOf: null,
    },
  };
}
