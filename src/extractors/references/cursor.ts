/** Walks a text with sticky regular expressions: each `take` reads at the cursor, and moves it when it matches. */
export class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** Matches a sticky expression here and moves behind it; null, without moving, when it does not match. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Whether a sticky expression matches here; does not move. */
  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.at;
    return sticky.test(this.text);
  }
}

/** Compiles a source as a sticky expression with the `u` flag. */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `uy${flags}`);
}
