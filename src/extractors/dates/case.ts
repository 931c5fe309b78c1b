import type { Prepared } from '../../text/prepared.ts';

/**
 * The text in small letters, every character where it stood. Patterns read this one without the `i` flag, which
 * doubles what V8 takes to compile them.
 */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  // "İ" is the one letter whose small form is longer (Unicode SpecialCasing).
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase();
}

const known = new WeakMap<Prepared, string>();

/** The clean text of a letter in small letters; made once. */
export function smallLettersOf(prepared: Prepared): string {
  let lower = known.get(prepared);
  if (lower === undefined) {
    lower = inSmallLetters(prepared.text);
    known.set(prepared, lower);
  }
  return lower;
}
