import { isClosing, isNameLine, isSalutation } from '../dutch/letter-lines.ts';
import { finiteVerbs } from '../dutch/sentence-words.ts';

/** A minister's role as a signature has it: "De Minister van Defensie,", "de staatssecretaris van …". */
const role =
  /^(?:mede namens |namens )?(?:de |het )?(?:vice-|demissionair )?(?:minister-president|viceminister-president|minister|staatssecretaris)\b/iu;
const label =
  /^(?:Datum|Betreft|Onderwerp|Onze referentie|Ons kenmerk|Uw kenmerk|Uw referentie|Kenmerk|Bijlagen?|Bijlage\(n\))(?!\p{L})(?: ?:)?/u;

/** Whether a line of a letterhead begins with a label, beside which its value stands. */
export function isLabelled(line: string): boolean {
  return label.test(line);
}

/** Academic titles before a name, whose points end no sentence. */
const titles = /(?<!\p{L})(?:drs|mr|ir|ing|prof|dr|mw|dhr|jhr)\./giu;

/** Whether lines together are a minister's role, with names below it or not, and no sentence. */
function isRole(lines: readonly string[]): boolean {
  const words = lines.join(' ').replaceAll(titles, '');
  if (lines.length > 5 || words.length > 260 || !role.test(words) || /\p{Ll}{3}[.!?:;](?:\s|$)/u.test(words))
    return false;
  return !words.split(/[\s(),]+/u).some((word) => finiteVerbs.has(word));
}

/** A block as this module sees it. */
export interface Told {
  /** The lines of the block, as they are printed. */
  readonly lines: readonly string[];
  /** Only running text can turn out to be a salutation, a closing or a signature. */
  readonly running: boolean;
}

/**
 * Tells which blocks are the letter's salutation, closing or signature: these are letterhead, as they
 * are in plain text. After the closing or a role, names and roles go on with the signature.
 *
 * @returns for each block, whether it is letterhead
 */
export function letterheadOf(blocks: readonly Told[]): boolean[] {
  let signing = false;
  return blocks.map(({ lines, running }): boolean => {
    if (!running) return false;
    const [first = '', ...others] = lines;
    if (others.length === 0 && isSalutation(first)) return true;
    const rest = isClosing(first) ? others : lines;
    if (rest.length === 0 || isRole(rest) || (rest === others && rest.every((line) => isNameLine(line)))) {
      signing = true;
      return true;
    }
    signing &&= lines.length <= 4 && lines.every((line) => isNameLine(line));
    return signing;
  });
}

/**
 * How the lines of a signature belong together: a role that runs over a line end is one entry.
 *
 * @returns for each line, whether it goes on with the line before it
 */
export function goesOnInSignature(lines: readonly string[]): boolean[] {
  return lines.map((line, i) => i > 0 && !isNameLine(line) && !role.test(line) && role.test(lines[i - 1]!));
}
