import { accents, type Run } from './runs.ts';

/** A stretch of one line in one style, without the blanks around it. */
export interface Token {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Right edge of its first word. */
  readonly wordEnd: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Small and above the line's baseline, as a footnote's mark is. */
  readonly raised: boolean;
  /** Whether a blank parts it from the token before it. */
  readonly spaced: boolean;
}

/** Tokens of a line that no wide gap parts: a whole line of running text, or a cell of a table. */
export interface Cell {
  readonly tokens: readonly Token[];
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

/** What stands on one baseline. */
export interface Line {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  /** Size of most of its characters. */
  readonly size: number;
  readonly cells: readonly Cell[];
  /** The text, cells parted by one blank. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Gap in ems that is a blank: small where the document draws no blanks, large where it draws them all. */
export interface Setting {
  readonly blankGap: number;
}

/** Gap in ems that parts the cells of a table, a label from its value, or the margin column from the text. */
const cellGap = 1.05;

/**
 * How a document sets its blanks. One that draws them as glyphs has no other blanks, so that a gap
 * inside a word (as word processors leave at small sizes) is none; TeX and the like leave gaps only.
 */
export function settingOf(runs: Iterable<Run>): Setting {
  let blanks = 0;
  let characters = 0;
  for (const run of runs) {
    characters += run.text.length;
    for (const sign of run.text) if (sign === ' ' || sign === '\u00a0') blanks++;
  }
  return { blankGap: blanks > 0.07 * characters ? 0.33 : 0.14 };
}

interface Row {
  y: number;
  size: number;
  x0: number;
  x1: number;
  readonly runs: Run[];
}

/** Whether a run stands on a row: on its baseline, or beside its text and smaller, raised or lowered. */
function standsOn(run: Run, row: Row): boolean {
  const raise = row.y - run.y;
  if (Math.abs(raise) < 0.22 * run.size) return true;
  if (run.size > 0.85 * row.size || run.size < 0.35 * row.size) return false;
  const near = run.x0 < row.x1 + row.size && run.x1 > row.x0 - row.size;
  return near && raise > -0.3 * row.size && raise < 0.65 * row.size;
}

/** The middle of an accent, where it is one; null for any other run. */
function accentMiddle({ text, x0, x1 }: Run): number | null {
  return text.trim() in accents ? (x0 + x1) / 2 : null;
}

/** A letter under its accent: "c" under "´" is "ć"; null where there is no such letter. */
function accented(letter: string, accent: Run): string | null {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const joined = (base + accents[accent.text.trim()]!).normalize('NFC');
  return joined.length === 1 ? joined : null;
}

/** Sets an accent that is drawn over the text before it onto the letter there. */
function accentedBefore(under: Run, accent: Run, middle: number): string | null {
  const text = under.text.trimEnd();
  if (text === '' || middle > under.x1 || accent.x0 < under.x0) return null;
  const share = (middle - under.x0) / Math.max(0.1, under.x1 - under.x0);
  const at = Math.max(0, Math.min(text.length - 1, Math.floor(share * text.length)));
  const letter = accented(text[at]!, accent);
  return letter === null ? null : text.slice(0, at) + letter + under.text.slice(at + 1);
}

/** Sets an accent that is drawn before its letter onto the first letter of the text that follows. */
function accentedAfter(under: Run | undefined, accent: Run, middle: number): Run | null {
  if (!under || middle < under.x0 - 0.1 * under.size || accent.x1 < under.x0 || under.x0 > accent.x1) return null;
  const letter = accented(under.text[0]!, accent);
  return letter === null ? null : { ...under, text: letter + under.text.slice(1) };
}

function tokensOf(row: Row, setting: Setting): Token[] {
  const runs = row.runs.toSorted((a, b) => a.x0 - b.x0);
  const tokens: Token[] = [];
  let blank = false;
  let last: Run | null = null;
  for (let i = 0; i < runs.length; i++) {
    let run = runs[i]!;
    const middle = accentMiddle(run);
    const after = middle === null ? null : accentedAfter(runs[i + 1], run, middle);
    if (after && !(last && middle! < last.x1)) {
      run = after;
      i++;
    }
    const text = run.text.trim();
    if (text === '') {
      blank ||= run.text !== '';
      continue;
    }
    if (last) {
      // Text drawn twice, a little apart, is bold in the poor man's way.
      if (last.text.trim() === text && Math.abs(last.x0 - run.x0) < 0.12 * run.size) continue;
      const fixed = middle === null || run === after ? null : accentedBefore(last, run, middle);
      if (fixed !== null) {
        const token = tokens.pop()!;
        tokens.push({ ...token, text: fixed.trim() });
        blank ||= /\s$/u.test(run.text);
        continue;
      }
      blank ||= /\s$/u.test(last.text) || run.x0 - last.x1 > setting.blankGap * Math.min(run.size, last.size);
    }
    blank ||= /^\s/u.test(run.text);
    const raise = row.y - run.y;
    const raised = raise > (run.size < 0.85 * row.size ? 0.1 : 0.22) * row.size;
    const before = tokens.at(-1);
    if (before && raised && before.raised && !blank) {
      // A mark of more than one digit, drawn digit by digit.
      tokens[tokens.length - 1] = { ...before, text: before.text + text, x1: run.x1 };
      last = run;
      continue;
    }
    tokens.push({
      text,
      x0: run.x0,
      x1: run.x1,
      wordEnd: run.wordEnd,
      size: run.size,
      bold: run.bold,
      italic: run.italic,
      raised,
      spaced: blank,
    });
    blank = false;
    last = run;
  }
  return tokens;
}

function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
  return text;
}

/** Share of a line's characters for which a test holds. */
function share(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let all = 0;
  let some = 0;
  for (const token of tokens) {
    if (token.raised) continue;
    all += token.text.length;
    if (holds(token)) some += token.text.length;
  }
  return all === 0 ? 0 : some / all;
}

/** The size in which most of the characters are set. */
function mainSize(tokens: readonly Token[]): number {
  const weights = new Map<number, number>();
  for (const { raised, size, text } of tokens) {
    if (!raised) weights.set(size, (weights.get(size) ?? 0) + text.length);
  }
  let best = tokens[0]?.size ?? 0;
  let most = 0;
  for (const [size, weight] of weights) {
    if (weight <= most) continue;
    best = size;
    most = weight;
  }
  return best;
}

/** The blanks of a line of running text are never wider, in ems, however few words fill it. */
const widestBlank = 3.2;

/**
 * Whether the wide gaps of a line are the blanks of a line that is filled by widening them: they are all as wide as each
 * other, there are some, and there are no other blanks.
 */
function isFilled(tokens: readonly Token[], size: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let gaps = 0;
  let words = 0;
  for (const [i, { text, x0, spaced }] of tokens.entries()) {
    if (text.includes(' ')) return false;
    if (/\p{Ll}{2}/u.test(text)) words++;
    if (i === 0 || !spaced) continue;
    const gap = x0 - tokens[i - 1]!.x1;
    least = Math.min(least, gap);
    most = Math.max(most, gap);
    gaps++;
  }
  return (
    gaps >= 3 && most > cellGap * size && most < widestBlank * size && most - least < 0.12 * size && words > gaps / 2
  );
}

/** Makes a line of tokens that stand in reading order. */
export function lineOf(tokens: readonly Token[], y: number): Line {
  const size = mainSize(tokens);
  const cells: Cell[] = [];
  let open: Token[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    cells.push({ tokens: open, x0: open[0]!.x0, x1: Math.max(...open.map(({ x1 }) => x1)), text: textOf(open) });
    open = [];
  };
  let edge = Number.NEGATIVE_INFINITY;
  const filled = isFilled(tokens, size);
  for (const token of tokens) {
    if (open.length > 0 && token.x0 - edge > cellGap * size && !filled) close();
    open.push(token);
    edge = Math.max(edge, token.x1);
  }
  close();
  return {
    y,
    x0: cells[0]?.x0 ?? 0,
    x1: cells.at(-1)?.x1 ?? 0,
    size,
    cells,
    text: cells.map(({ text }) => text).join(' '),
    bold: share(tokens, (token) => token.bold) > 0.8,
    italic: share(tokens, (token) => token.italic) > 0.8,
  };
}

/** A footnote's number or asterisks. */
const noteMark = /^(?:\d{1,3}|\*{1,3})[.)]?$/u;

/**
 * Rows that are a mark alone go to the row right of them that stands up to half a line lower: numbers before a
 * footnote that are raised but not set smaller.
 */
function withMarks(rows: readonly Row[], strips: ReadonlyMap<number, readonly Row[]>): Row[] {
  return rows.filter((row) => {
    if (row.runs.length > 1 || !noteMark.test(row.runs[0]!.text.trim())) return true;
    const at = Math.floor(row.y / strip);
    for (let near = at; near <= at + 1; near++) {
      for (const below of (strips.get(near) ?? []).slice(-40)) {
        const raise = below.y - row.y;
        const gap = below.x0 - row.x1;
        if (raise < 0.2 * row.size || raise > 0.5 * row.size || below.size > 1.2 * row.size) continue;
        if (gap < -0.1 * row.size || gap > 1.5 * row.size) continue;
        below.runs.push(...row.runs);
        below.x0 = row.x0;
        return false;
      }
    }
    return true;
  });
}

/** Height of the strips by which rows are found again, in points. */
const strip = 8;

/**
 * Sets the runs of a page, or of one column of it, in lines from top to bottom; inside a line from
 * left to right. Small runs (marks) join the line beside which they stand. Linear in the runs.
 */
export function linesOf(runs: readonly Run[], setting: Setting): Line[] {
  const rows: Row[] = [];
  const strips = new Map<number, Row[]>();
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.y - b.y || a.x0 - b.x0)) {
    if (run.text.trim() === '' && run.text === '') continue;
    const at = Math.floor(run.y / strip);
    let found: Row | null = null;
    for (let near = at - 1; near <= at + 1; near++) {
      for (const row of (strips.get(near) ?? []).slice(-40)) {
        if (!standsOn(run, row)) continue;
        if (!found || Math.abs(row.y - run.y) < Math.abs(found.y - run.y)) found = row;
      }
    }
    if (found) {
      found.runs.push(run);
      if (run.text.trim() === '') continue;
      found.x0 = Math.min(found.x0, run.x0);
      found.x1 = Math.max(found.x1, run.x1);
      continue;
    }
    if (run.text.trim() === '') continue;
    const row: Row = { y: run.y, size: run.size, x0: run.x0, x1: run.x1, runs: [run] };
    rows.push(row);
    const rowsHere = strips.get(at);
    if (rowsHere) rowsHere.push(row);
    else strips.set(at, [row]);
  }
  const lines: Line[] = [];
  for (const row of withMarks(rows, strips).toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const tokens = tokensOf(row, setting);
    if (tokens.length > 0) lines.push(lineOf(tokens, row.y));
  }
  return lines;
}
