/**
 * Counts the characters that regular expressions are run over, which is what this program does with a
 * text. `RegExp.prototype.exec` is what every regex method of the language calls (ECMA-262, RegExpExec).
 * That one run is linear in what it scans is shown for each pattern by itself, in `regexes.test.ts`.
 */
export function countWork(run: () => void): number {
  const exec: (this: RegExp, text: string) => RegExpExecArray | null = RegExp.prototype.exec;
  let work = 0;
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match === null ? (this.sticky ? from : text.length) : match.index + match[0].length;
    work += 1 + Math.max(0, to - from);
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}
