/** Offset of the next thing from an offset on that betrays an amount, or -1. */
export type TriggerScan = (text: string, from: number) => number;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
/** Three characters as one number below 2¹⁵; others can share it, which costs a look and no more. */
const keyOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/**
 * Looks for the matches of `source` without running it at every character: only where a form's first three
 * characters stand, at a sign, at three capitals, or at a figure before a blank or capital. An alternation of a
 * hundred words is tried word by word at each place; this is one look at a table. `forms` are the literals that the
 * source can begin with, of two characters or more.
 */
export function triggerScan(source: string, forms: Iterable<string>): TriggerScan {
  const exact = new RegExp(source, 'y');
  const openings = new Uint8Array(32 * 32 * 32);
  for (const form of forms) {
    const [a, b, c] = [form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2)];
    if (form.length > 2) openings[keyOf(a, b, c)] = 1;
    else openings.fill(1, keyOf(a, b, 0), keyOf(a, b, 31) + 1);
  }
  const mayOpen = (a: number, b: number, c: number): boolean => {
    // A sign of a currency, and no accented letter.
    if (a > 127) return a < 0xc0 || a > 0x17f || openings[keyOf(a, b, c)] === 1;
    if (a === 36 || (isFigure(a) && (b === 32 || isCapital(b)))) return true;
    return openings[keyOf(a, b, c)] === 1 || (isCapital(a) && isCapital(b) && isCapital(c));
  };
  return (text, from) => {
    let a = text.charCodeAt(from);
    let b = text.charCodeAt(from + 1);
    for (let at = from; at < text.length; at++) {
      const c = text.charCodeAt(at + 2);
      if (a > 32 && mayOpen(a, b, c)) {
        exact.lastIndex = at;
        if (exact.test(text)) return at;
      }
      a = b;
      b = c;
    }
    return -1;
  };
}
