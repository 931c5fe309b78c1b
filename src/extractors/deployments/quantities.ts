import { cardinal, figures } from '../../dutch/numerals.ts';
import { quantityWord, vagueQuantity } from './patterns.ts';
import type { DeploymentFields } from './schema.ts';

/** A number as said of a noun phrase. */
export interface Quantity {
  readonly n: number | null;
  readonly qualifier: DeploymentFields['personnelQualifier'];
  /** How many characters before the phrase are its words. */
  readonly length: number;
}

/** The number of a lower-case word or figures, or null. */
export function numberOf(text: string): number | null {
  if (!numberLike.test(text)) return null;
  return text === 'een' || text === 'één' ? 1 : (figures(text) ?? cardinal(text));
}

/** What can end a cardinal: tested before its value is looked for, since most words are none. */
const numberLike = /(?:\d|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend)$/u;
const wordsOfNumber = /^[\p{L}\d.]{1,40}(?:[–-]\d{1,6})?$/u;
const bound = /(?:^| )(?<low>[\p{L}\d.]{1,40})(?: ?(?:tot en met|tot|à|a|of|-|–) ?)$/u;
const between = /(?:^| )tussen (?:de )?(?<low>[\p{L}\d.]{1,40}) en $/u;

/** Behind a verb of change "tot" says what comes out, and no most: "is versterkt tot 350 militairen". */
const changed =
  /(?<!\p{L})(?:versterkt|uitgebreid|vergroot|verhoogd|opgehoogd|gegroeid|toegenomen|teruggebracht|gereduceerd|verkleind|verlaagd|ingekrompen|afgebouwd|afgenomen|beperkt (?:zich|blijft|is)|uit|terug) tot (?<about>circa |ongeveer |zo[’']n )?$/u;

const fromTo =
  /(?:versterkt|uitgebreid|vergroot|verhoogd|opgehoogd|gegroeid|toegenomen|teruggebracht|gereduceerd|verkleind|verlaagd|afgebouwd|afgenomen|verminderd) van ?$/u;
/** What a vague number ends in, in letters of any size. */
const vagueEnd = /(?:tal|tallen|handvol|paar) $/iu;

/** "de beide batterijen". */
const twice = /(?<!\p{L})(?:[Dd]e |[Dd]eze |[Hh]un )?[Bb]eide (?:Nederlandse )?$/u;

/** In lower case where that keeps every offset (it does not for "İ"). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Thousands apart from the rest, as letters of before 2000 print them: "1 000". */
const thousands = /(?<![\p{L}\d.,])\d{1,3} $/u;

/** Where the last number or word before a phrase begins. */
function lastWord(before: string): number {
  const from = before.lastIndexOf(' ', before.length - 2) + 1;
  const apart = /^\d{3} $/u.test(before.slice(from)) ? thousands.exec(before.slice(0, from)) : null;
  return apart?.index ?? from;
}

/** A number at the end of the text before a phrase, with how exact it is and how long its words are. */
export function quantityBefore(before: string): Quantity | null {
  if (!before.endsWith(' ')) return null;
  const both = twice.exec(before);
  if (both !== null) return { n: 2, qualifier: 'exact', length: both[0].length };
  const from = lastWord(before);
  // Most noun phrases stand after a word that is no number.
  const said = before.slice(before[from] === '(' ? from + 1 : from, -1).toLowerCase();
  const word = said.replace(' ', '');
  if (!numberLike.test(word)) return vagueEnd.test(before) ? vagueBefore(lowered(before.slice(-70))) : null;
  const window = lowered(before.slice(-70));
  if (!wordsOfNumber.test(word)) return vagueBefore(window);
  const [first, second] = word.split(/[–-]/u);
  const n = numberOf((second ?? first)!);
  // A year before a noun is no number of it: "tot mei 2025 commandant van".
  if (n === null || /^(?:19|20)\d\d$/u.test(word)) return vagueBefore(window);
  if (word === 'een') return vagueBefore(window);
  let rest = window.slice(0, -said.length - 1);
  const range = between.exec(rest) ?? bound.exec(rest);
  const low = second === undefined ? range && numberOf(range.groups!['low']!) : numberOf(first!);
  // "is teruggebracht van 400 tot 300 militairen": what it was before is no bound.
  if (
    range !== null &&
    low !== null &&
    second === undefined &&
    (low > n || fromTo.test(rest.slice(0, range.index + 1)))
  )
    return { n, qualifier: 'exact', length: window.length - range.index - (range.index === 0 ? 0 : 1) };
  if (range && low !== null && second === undefined) rest = rest.slice(0, range.index === 0 ? 0 : range.index + 1);
  const qualified = quantityWord.regex.exec(rest);
  const start = qualified ? qualified.index : rest.length;
  const { about, least } = qualified?.groups ?? {};
  const outcome = qualified && changed.exec(rest.slice(0, start + qualified[0].length));
  const bounds = about ? 'approximate' : least ? 'at-least' : 'at-most';
  const exactness = outcome ? (outcome.groups!['about'] ? 'approximate' : 'exact') : qualified ? bounds : 'exact';
  return { n: low ?? n, qualifier: low === null ? exactness : 'range', length: window.length - start };
}

function vagueBefore(window: string): Quantity | null {
  const vague = vagueQuantity.regex.exec(window);
  if (!vague) return null;
  const { n } = vague.groups!;
  const value = n === undefined ? (vague[0].includes('tiental ') ? 10 : null) : cardinal(n);
  return { n: value, qualifier: 'approximate', length: vague[0].length };
}
