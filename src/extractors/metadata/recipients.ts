import type { Parts } from './head.ts';
import { addressee } from './patterns.ts';
import type { chambers } from './schema.ts';

type Chamber = (typeof chambers)[number];

/** A copy's addressee is no recipient. */
const copy = /(?:Afschrift|Kopie|AFSCHRIFT|c\.c\.|cc)(?: aan)?:? (?:(?:de|aan) ){0,2}$/u;
const masthead = /^(?<first>Tweede|Eerste) Kamer der Staten-Generaal(?: \d)?$/u;
const footer = /^(?<first>Tweede|Eerste) Kamer, vergaderjaar /u;

/** Every addressee of a text. */
const every = new RegExp(addressee.regex, 'gu');

function chamberOf(word: string): Chamber {
  return word[0] === 'E' ? 'Eerste Kamer' : 'Tweede Kamer';
}

/** Whom the letter is addressed to: the address, else the masthead of a chamber's own series. */
export function readRecipients(parts: Parts): Chamber[] {
  const text = parts.head.join(' ').slice(0, 8000);
  const found: Chamber[] = [];
  const add = (chamber: Chamber): void => {
    if (!found.includes(chamber)) found.push(chamber);
  };
  every.lastIndex = 0;
  for (let match = every.exec(text); match; match = every.exec(text)) {
    if (copy.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const { first, second } = match.groups!;
    if (first === 'Kamers') {
      add('Eerste Kamer');
      add('Tweede Kamer');
      continue;
    }
    add(chamberOf(first!));
    if (second !== undefined) add(chamberOf(second));
  }
  if (found.length > 0) return found;
  for (const line of parts.head) {
    const match = masthead.exec(line);
    if (match) return [chamberOf(match.groups!['first']!)];
  }
  for (const line of parts.furniture) {
    const match = footer.exec(line);
    if (match) return [chamberOf(match.groups!['first']!)];
  }
  return found;
}
