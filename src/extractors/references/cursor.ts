/**
 * A sticky expression and the characters that it can begin with. Most expressions of a grammar are tried where they
 * cannot match; a look at one character spares running them, and compiling those that a letter never needs.
 */
export interface Sticky {
  readonly regex: RegExp;
  /** Characters passed over before `begins` is looked at. */
  readonly skips: string;
  /** One of these stands behind those; null where anything may. */
  readonly begins: string | null;
}

/** At most so many characters are passed over. */
const mostSkipped = 4;

/** Walks a text with sticky expressions: each `take` reads at the cursor, and moves it when it matches. */
export class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** Matches an expression here and moves behind it; null, without moving, when it does not match. */
  take(sticky: Sticky): RegExpExecArray | null {
    if (!this.#canBegin(sticky)) return null;
    sticky.regex.lastIndex = this.at;
    const match = sticky.regex.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Whether an expression matches here; does not move. */
  sees(sticky: Sticky): boolean {
    if (!this.#canBegin(sticky)) return false;
    sticky.regex.lastIndex = this.at;
    return sticky.regex.test(this.text);
  }

  #canBegin({ skips, begins }: Sticky): boolean {
    if (begins === null) return true;
    let at = this.at;
    while (at - this.at < mostSkipped && at < this.text.length && skips.includes(this.text[at]!)) at++;
    return at < this.text.length && begins.includes(this.text[at]!);
  }
}

/**
 * A sticky expression with the `u` flag. `begins` lists the characters of which it has one at its begin, behind at most
 * four of `skips`; none of `begins` is in `skips`.
 */
export function sticky(source: string, skips = '', begins: string | null = null): Sticky {
  return { regex: new RegExp(source, 'uy'), skips, begins };
}

/** The ten figures, for `begins`. */
export const figures = '0123456789';
/** The capitals of which numbers of chapters and of papers of the Eerste Kamer are made, for `begins`. */
export const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
