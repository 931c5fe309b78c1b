/** The operator codes of pdf.js that move or show text. */
export type Operators = Readonly<Record<string, number>>;

/** What a page draws, as pdf.js lists it. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is known of a font. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of a glyph unit in text space, 0.001 for all but Type 3 fonts. */
  readonly unit: number;
}

/**
 * Glyphs drawn one after the other on one baseline in one font, without a gap that the page does not
 * draw as a blank. Lengths are points; `y` grows downwards from the page's top.
 */
export interface Run {
  text: string;
  readonly x0: number;
  /** Right edge of the last glyph that is no blank. */
  x1: number;
  /** Right edge of its first word; a no-break space belongs to the word. */
  wordEnd: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

/** A glyph as pdf.js shows it; a number between glyphs moves the pen back by thousandths of an em. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

/** The part of the graphics state that says where text goes. */
interface State {
  ctm: Matrix;
  size: number;
  face: Face;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Gap, in ems, from which what follows is a run of its own, so that `lines.ts` can judge the gap. */
const gapOfRuns = 0.08;

function times(m: Matrix, n: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = m;
  const [g, h, i, j, k, l] = [n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Signs that symbol fonts keep in the private use area, where letters use them: bullets. */
const bullet = /[\uf0a7\uf0b7\uf0d8\uf06c\uf06e\uf076\uf0fc]/gu;

const softHyphen = 0xad;
/** What a sign is read as that a symbol font keeps under a number without meaning: a bullet, nearly always. */
const unknownSign = '\ufffd';
/** Hyphens under other numbers: the one that never breaks a line, and the soft one, which is drawn only where it is seen. */
const otherHyphen = /[\u00ad\u2010\u2011]/gu;

/** The characters a glyph stands for: ligatures taken apart, hyphens and bullets of symbol fonts as the sign itself. */
function charactersOf(glyph: Glyph): string {
  const { unicode } = glyph;
  const code = unicode.charCodeAt(0);
  if (code === softHyphen && glyph.width === 0) return '';
  if (unicode.length === 1 && code < 0x300 && code !== softHyphen) {
    if (code < 32 || code === 127) return '';
    return code > 127 && code < 160 ? unknownSign : unicode;
  }
  // Beside another character it stands for nothing that is drawn: the program had it in its text.
  const shown = unicode.length > 1 ? unicode.replaceAll('\u00ad', '') : unicode;
  return shown
    .replaceAll(/[\ufb00-\ufb06]/gu, (sign) => sign.normalize('NFKC'))
    .replaceAll(otherHyphen, '-')
    .replaceAll(bullet, '•');
}

/** Accents that are drawn as glyphs of their own, over a letter: each is a run by itself. */
export const accents: Readonly<Record<string, string>> = {
  '\u00b4': '\u0301',
  '\u0060': '\u0300',
  '\u00a8': '\u0308',
  '\u005e': '\u0302',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00b8': '\u0327',
  '\u02c7': '\u030c',
};

/** Walks a page's drawing, keeps the text state, and gathers the runs. */
class Pen {
  readonly runs: Run[] = [];
  readonly #faceOf: (name: string) => Face;
  readonly #stack: State[] = [];
  #line: Matrix = identity;
  #text: Matrix = identity;
  #state: State;

  constructor(base: Matrix, faceOf: (name: string) => Face) {
    this.#faceOf = faceOf;
    const face = { bold: false, italic: false, unit: 0.001 };
    this.#state = { ctm: base, size: 0, face, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  }

  save(): void {
    this.#stack.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  transform(matrix: ArrayLike<number> | null): void {
    if (matrix) this.#state.ctm = times(this.#state.ctm, matrix);
  }

  set(values: Partial<State>): void {
    Object.assign(this.#state, values);
  }

  font(name: string, size: number): void {
    this.#state.face = this.#faceOf(name);
    this.#state.size = size;
  }

  place(matrix: ArrayLike<number>): void {
    this.#line = times(identity, matrix);
    this.#text = this.#line;
  }

  move(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  nextLine(): void {
    this.move(0, -this.#state.leading);
  }

  show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, face, scale, charSpacing, wordSpacing, rise } = this.#state;
    const at = times(this.#state.ctm, this.#text);
    // Text that does not stand upright is a label of a figure or a stamp, no part of the letter's text.
    const upright = at[0] > 0 && Math.abs(at[1]) < 0.02 * at[0];
    const height = Math.hypot(at[2], at[3]) * Math.abs(size);
    const y = at[5] + at[3] * rise;
    let x = 0;
    let run: Run | null = null;
    let afterBlank = false;
    let inFirstWord = true;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        x -= (glyph * size * scale) / 1000;
        continue;
      }
      const width = glyph.width * face.unit * size * scale;
      const x0 = at[4] + at[0] * x;
      const x1 = x0 + at[0] * width;
      x += width + (charSpacing + (glyph.isSpace === true ? wordSpacing : 0)) * scale;
      if (!upright || !(height > 0)) continue;
      const text = charactersOf(glyph);
      const accent = text in accents;
      if (accent) run = null;
      const blank = text === ' ' || text.trim() === '';
      if (run && (blank || afterBlank || Math.abs(x0 - run.x1) < gapOfRuns * height)) {
        if (!blank && x0 - run.x1 > height) run = null;
        else {
          inFirstWord &&= !blank || text === '\u00a0' || run.x1 === run.x0;
          if (inFirstWord) run.wordEnd = x1;
          run.text += text;
          if (!blank) run.x1 = x1;
          if (text !== '') afterBlank = text.endsWith(' ');
          continue;
        }
      }
      afterBlank = text.endsWith(' ');
      inFirstWord = true;
      run = {
        text,
        x0,
        x1: blank ? x0 : x1,
        wordEnd: blank ? x0 : x1,
        y,
        size: height,
        bold: face.bold,
        italic: face.italic,
      };
      this.runs.push(run);
      if (accent) run = null;
    }
    this.#text = times(this.#text, [1, 0, 0, 1, x, 0]);
  }
}

/** What each operator does to the pen, by its name in pdf.js. */
const actions: Readonly<Record<string, (pen: Pen, args: readonly never[]) => void>> = {
  save: (pen) => pen.save(),
  restore: (pen) => pen.restore(),
  transform: (pen, args) => pen.transform(args),
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.save();
    pen.transform(matrix ?? null);
  },
  paintFormXObjectEnd: (pen) => pen.restore(),
  beginText: (pen) => pen.place(identity),
  setFont: (pen, [name, size]) => pen.font(name!, size!),
  setGState: (pen, [entries]) => {
    for (const [key, value] of (entries ?? []) as [string, unknown][]) {
      if (key === 'Font' && Array.isArray(value)) pen.font(String(value[0]), Number(value[1]));
    }
  },
  setCharSpacing: (pen, [charSpacing]) => pen.set({ charSpacing: charSpacing! }),
  setWordSpacing: (pen, [wordSpacing]) => pen.set({ wordSpacing: wordSpacing! }),
  setHScale: (pen, [percent]) => pen.set({ scale: percent! / 100 }),
  setLeading: (pen, [leading]) => pen.set({ leading: leading! }),
  setTextRise: (pen, [rise]) => pen.set({ rise: rise! }),
  setTextMatrix: (pen, args) => pen.place(args.length === 1 ? args[0]! : args),
  moveText: (pen, [x, y]) => pen.move(x!, y!),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.set({ leading: -y! });
    pen.move(x!, y!);
  },
  nextLine: (pen) => pen.nextLine(),
  showText: (pen, [glyphs]) => pen.show(glyphs ?? []),
};

/**
 * Reads the runs of text off a page's drawing: text that stands upright, in the order in which it is
 * drawn. Blanks that the page draws are in the text; whether a gap is a blank too is left to `lines.ts`.
 *
 * @param base the page's viewport matrix, which takes rotation and crop off and turns y downwards
 */
export function runsOf(drawing: Drawing, ops: Operators, faceOf: (name: string) => Face, base: Matrix): Run[] {
  const pen = new Pen(base, faceOf);
  const byCode = new Map(Object.entries(actions).map(([name, action]) => [ops[name], action]));
  for (const [i, code] of drawing.fnArray.entries()) {
    byCode.get(code)?.(pen, (drawing.argsArray[i] ?? []) as never[]);
  }
  return pen.runs;
}
