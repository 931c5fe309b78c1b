import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import { wordsIn } from '../../words/words.ts';
import type { DeploymentFound } from './found.ts';
import { Sentence } from './marks.ts';
import { namesIn } from './names.ts';
import { numberOf } from './quantities.ts';
import type { Signals } from './scan.ts';
import { termsOf } from './terms.ts';

/** What a column of an overview of missions holds. */
type Column = 'mission' | 'place' | 'contribution' | 'size' | 'start' | 'end';

/** Heads of columns, in lower case; the first that fits counts. */
const heads: readonly (readonly [Column, RegExp])[] = [
  ['size', /^(?:omvang|aantal|sterkte|personeel|militairen|personen|aantal .{0,30})$/u],
  ['contribution', /bijdrage|eenheid|inzet van|middelen|capaciteit/u],
  ['mission', /missie|operatie|uitzending/u],
  ['place', /gebied|land|locatie|regio|plaats/u],
  ['end', /eind|^tot|loopt tot|mandaat/u],
  ['start', /begin|start|vanaf|sinds/u],
];
/** What may say that the table is of the Dutch: its head, or the section or the words before it. */
const ours = /Nederland|uitzending|uitgezonden|Defensie/u;
const nothing = /^(?:geen|-|–|—|0|n\.?v\.?t\.?|nihil)$/iu;
const over = /beëindigd|afgerond|teruggekeerd|geëindigd/u;
const numbered = /^(?<n>\d{1,5}|\p{Ll}{3,20}) (?=\p{L})/u;
/** How many characters before a table may say whose it is. */
const before = 300;
const longestRow = 600;

/** A row's cells with their places in the clean text. */
function cellsOf(text: string, row: Range): Cell[] {
  let start = row.start;
  return text
    .slice(row.start, row.end)
    .split('\t')
    .map((raw) => {
      const cell = { start, end: start + raw.length, words: raw.trim() };
      start = cell.end + 1;
      return cell;
    });
}

type Cell = Range & { readonly words: string };

/** The cells of a row in which a mission and its country stand too close to be told apart, parted after the mission. */
function aligned(cells: readonly Cell[], width: number, lexicon: Lexicon): readonly Cell[] {
  const at = cells.length < width ? cells.findIndex(({ words }) => words.includes(' ')) : -1;
  const cell = cells[at];
  if (cell === undefined) return cells;
  for (let end = cell.words.lastIndexOf(' '); end > 0; end = cell.words.lastIndexOf(' ', end - 1)) {
    const rest = cell.words.slice(end + 1);
    const known =
      countryMatcher(lexicon).of(rest) !== null && termsOf(lexicon).mission(cell.words.slice(0, end)) !== null;
    if (!known) continue;
    const parts = [
      { start: cell.start, end: cell.start + end, words: cell.words.slice(0, end) },
      { start: cell.start + end + 1, end: cell.end, words: rest },
    ];
    return [...cells.slice(0, at), ...parts, ...cells.slice(at + 1)];
  }
  return cells;
}

/** Which column is which by the first row, or null where it is no overview of contributions. */
function columnsOf(header: readonly { readonly words: string }[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  for (const [i, { words }] of header.entries()) {
    const lower = words.toLowerCase();
    const kind = heads.find(([column, pattern]) => !columns.has(column) && pattern.test(lower))?.[0];
    if (kind !== undefined) columns.set(kind, i);
  }
  return columns.has('mission') && (columns.has('contribution') || columns.has('size')) ? columns : null;
}

/** The contributions of a table whose head names mission and contribution: one for each row. */
export function contributionsOfTable(prepared: Prepared, block: Block, lexicon: Lexicon): DeploymentFound[] {
  const { text } = prepared;
  const firstEnd = text.indexOf('\n', block.start);
  if (firstEnd === -1 || firstEnd >= block.end || firstEnd - block.start > longestRow) return [];
  const header = cellsOf(text, { start: block.start, end: firstEnd });
  const width = header.length;
  const columns = columnsOf(header);
  if (columns === null) return [];
  const around = `${block.section ?? ''} ${text.slice(Math.max(0, block.start - before), firstEnd)}`;
  if (!ours.test(around)) return [];
  const found: DeploymentFound[] = [];
  for (let start = firstEnd + 1; start < block.end;) {
    const next = text.indexOf('\n', start);
    const row = { start, end: next === -1 || next > block.end ? block.end : next };
    start = row.end + 1;
    if (row.end - row.start > longestRow) continue;
    const cells = aligned(cellsOf(text, row), width, lexicon);
    const cell = (column: Column): Cell | null => {
      const i = columns.get(column);
      return (i === undefined ? undefined : cells[i]) ?? null;
    };
    const fact = rowFact(row, cell, lexicon);
    if (fact !== null) found.push(fact);
  }
  return found;
}

/** The contribution of one row, or null where it names no mission. */
function rowFact(row: Range, cell: (column: Column) => Cell | null, lexicon: Lexicon): DeploymentFound | null {
  const named = cell('mission')?.words ?? '';
  const scan = (words: string): Signals | null =>
    termsOf(lexicon).scan(wordsIn(words), { start: 0, end: words.length });
  const signals = scan(named);
  const mission =
    signals &&
    new Sentence(named, { start: 0, end: named.length }, signals, lexicon).missions.find((mark) => mark.name !== null);
  if (!mission) return null;
  const said = cell('contribution')?.words ?? '';
  const size = cell('size')?.words ?? '';
  const none = nothing.test(said) || (said === '' && nothing.test(size));
  const amount = numbered.exec(said);
  const n = amount === null ? null : numberOf(amount.groups!['n']!.toLowerCase());
  const words = n === null ? said : said.slice(amount![0].length);
  const head = scan(words)?.heads.at(-1)?.head ?? null;
  const total = numberOf(size.replace(/ (?:militairen|man|personen)$/u, '').toLowerCase());
  const counted = n ?? (head?.people === true ? total : null);
  const personnel = total ?? (head?.people === true ? n : null);
  const place = cell('place')?.words ?? '';
  const names = namesIn(place, { start: 0, end: place.length }, lexicon);
  const end = cell('end');
  const ended = end !== null && over.test(end.words);
  return {
    at: row,
    rule: 'table',
    own: row,
    scope: row,
    clause: row,
    tense: !ended && !none,
    told: true,
    sure: true,
    mention: false,
    lead: null,
    relieves: false,
    columns: { start: cell('start'), end },
    later: [],
    what: head?.kind ?? null,
    definite: false,
    missionPlace: null,
    placeSaid: null,
    exercise: false,
    fields: {
      mission: mission.name,
      contribution: none || words === '' ? null : words,
      count: none ? null : counted,
      personnel: none ? null : personnel,
      personnelQualifier: none || personnel === null ? null : 'exact',
      location: (names.countries[0] ?? names.places[0])?.name ?? mission.location,
      start: null,
      end: null,
      status: ended ? 'ended' : none ? 'none' : 'active',
    },
  };
}
