import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named, Range } from '../../fact.ts';
import { blockIndexAt } from '../../text/locate.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import type { Parts } from './links.ts';

type Amount = Named<MoneyFields>;

/** An amount in a cell of a table. */
interface Cell {
  /** Index of the amount. */
  readonly index: number;
  /** What its row is called, and how many amounts stand before it in the row. */
  readonly label: string;
  readonly column: number;
}

/** A table of amounts, with what stands above it. */
interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly cells: readonly Cell[];
}

const total = /^(?:[Tt]otaal|TOTAAL|[Tt]otale|[Ee]indtotaal)(?!\p{L})/u;
/** A head that says that its column is part of the one before it. */
const ofWhich = /^(?:[Ww]aarvan|[Hh]iervan|[Dd]aarvan|w\.v\.)(?!\p{L})/u;
/** What makes the total of a table a gift, and whose. */
const gift =
  /(?<!\p{L})(?:\p{L}{0,16}bijdragen?|steun|\p{L}{0,12}hulp|toegezegd|toezeggingen|donaties|leveringen|pledges?)(?!\p{L})/iu;
const own = /(?<!\p{L})(?:Nederlandse|van Nederland|door Nederland|[Dd]oor het kabinet)(?!\p{L})/u;
/** Longest block above a table that is its title. */
const longestTitle = 400;
/** Most rows of a table, and longest row, that are looked at. */
const mostRows = 200;
const longestRow = 600;
/** A table of more amounts is an annex of data, and no list of gifts. */
const mostCells = 300;

/** The rows of a table's block. */
function rowsOf(text: string, { start, end }: Range): Range[] {
  const rows: Range[] = [];
  for (let at = start; at < end && rows.length < mostRows;) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 || next > end ? end : next;
    if (stop > at && stop - at < longestRow) rows.push({ start: at, end: stop });
    at = stop + 1;
  }
  return rows;
}

/** Whether a table goes on with one before it, which only a stray line has cut: it has no head of its own. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const between = blocks[index - 1];
  return blocks[index - 2]?.kind === 'table' && between !== undefined && between.end - between.start < 60;
}

/** The tables in which amounts stand, by their blocks. */
function tablesOf(money: readonly Amount[], prepared: Prepared): Table[] {
  const { blocks, text } = prepared;
  const tables: Table[] = [];
  let open: { title: string; heads: string[]; cells: Cell[] } | null = null;
  for (let i = 0; i < money.length;) {
    const at = blockIndexAt(prepared, money[i]!.at.start);
    const block = blocks[at];
    if (block?.kind !== 'table') {
      i++;
      continue;
    }
    if (!open || !goesOn(blocks, at)) {
      const above = blocks[at - 1];
      const isTitle = above && above.kind !== 'table' && above.end - above.start < longestTitle;
      open = { title: isTitle ? text.slice(above.start, above.end) : '', heads: [], cells: [] };
      tables.push(open);
    }
    for (const row of rowsOf(text, block)) {
      const label = text.slice(row.start, row.end).split('\t', 1)[0]!.trim();
      const first = i;
      while (i < money.length && money[i]!.at.start < row.end) {
        if (open.cells.length <= mostCells) open.cells.push({ index: i, label, column: i - first });
        i++;
      }
      if (first === i && open.cells.length === 0) open.heads = text.slice(row.start, row.end).split('\t').slice(1);
    }
    // Amounts behind the last row that is looked at.
    while (i < money.length && money[i]!.at.start < block.end) i++;
  }
  return tables;
}

/**
 * The totals of tables that are gifts, by the index of their amount, with what they are for and who gives: the rows above
 * such a total, which come to it, and the columns headed "waarvan" are parts. A table without a total is left as it is:
 * its rows may have been told in the text.
 */
export function giftTables(
  money: readonly Amount[],
  prepared: Prepared,
  parts: Parts,
): ReadonlyMap<number, Partial<MoneyFields>> {
  const gifts = new Map<number, Partial<MoneyFields>>();
  if (!prepared.blocks.some(({ kind }) => kind === 'table')) return gifts;
  for (const { title, heads, cells } of tablesOf(money, prepared)) {
    if (cells.length > mostCells) continue;
    if (!gift.test(title) && !heads.some((head) => gift.test(head))) continue;
    for (const sum of cells) {
      if (!total.test(sum.label)) continue;
      const { amount, currency } = money[sum.index]!.fields;
      const rows = cells.filter(
        ({ column, label, index }) => column === sum.column && !total.test(label) && index < sum.index,
      );
      const added = rows.reduce((all, { index }) => all + (money[index]!.fields.amount ?? Number.NaN), 0);
      if (amount === null || rows.length < 2 || !(Math.abs(added - amount) <= Math.abs(amount) * 0.02)) continue;
      if (rows.some(({ index }) => money[index]!.fields.currency !== currency)) continue;
      const isPart = ofWhich.test(heads[sum.column] ?? '');
      for (const row of [...rows, sum]) {
        // "Waarvan geleverd": of the cell before it in the row, where it is not the same sum.
        const beside = isPart && cells.find(({ label, column }) => label === row.label && column === row.column - 1);
        if (beside) say(parts, row.index, beside.index);
        if (row !== sum) say(parts, row.index, sum.index);
      }
      if (!isPart) {
        const payer = own.test(title) ? 'Nederland' : null;
        gifts.set(sum.index, { kind: 'pledge', payer, purpose: title.replace(/^Tabel \d{1,3}[:.]? /u, '') || null });
      }
    }
  }
  return gifts;
}

function say(parts: Parts, part: number, whole: number): void {
  parts.add(part, whole);
  parts.said.add(part);
}
