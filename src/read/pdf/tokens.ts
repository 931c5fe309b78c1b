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

/** Gap in ems that is a blank: small where the document draws no blanks, large where it draws them all. */
export interface Setting {
  readonly blankGap: number;
}

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

/** The runs that stand on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
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

/** The tokens of a row in reading order: pieces of a word put together, accents on their letters, text drawn twice once. */
export function tokensOf(row: Row, setting: Setting): Token[] {
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
