import { onceALetter } from '../../text/once-a-letter.ts';
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

/** The clean text of a letter in small letters; made once. */
export const smallLettersOf: (prepared: Prepared) => string = onceALetter(({ text }) => inSmallLetters(text));
