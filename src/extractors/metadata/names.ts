import { anyOf } from '../../pattern.ts';
import { isClosing } from '../../dutch/letter-lines.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { offices, particles, portfolioWords, titles, titlesBehind } from './words.ts';

const joining = new Set(['en', 'voor', 'met']);
const small = new Set([...particles, ...joining]);
const initials = /^(?:\p{Lu}\p{Ll}{0,2}\.-?){1,8}$/u;
const nickname = /^\(\p{Lu}[\p{L}-]{1,20}\)$/u;
const nameWord = /^[’'‘]?(?:\p{Ll}{1,2}[’'])?\p{Lu}[\p{L}’'‘]{1,30}(?:[-–]\p{L}[\p{L}’'‘]{0,30}){0,3}$/u;
const lone = /^\p{Lu}\.?$/u;

/** Whether words are a person's name as it is printed: initials or first names, particles, a surname. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  if (parts.length > 8) return false;
  const ends = parts.at(-1)!;
  if (!nameWord.test(ends) || small.has(ends)) return false;
  return parts.every(
    (part, i) =>
      // "S. van Veldhoven - Van der Meer": two surnames, the hyphen apart.
      (i > 0 && (part === '-' || part === '–')) ||
      initials.test(part) ||
      lone.test(part) ||
      nickname.test(part) ||
      nameWord.test(part) ||
      (small.has(smallLetters(part)) && !joining.has(part)),
  );
}
const titleBefore = new RegExp(`^(?:${anyOf(titles)})(?:\\.| (?=\\p{Lu}))\\s?`, 'iu');
const titleBehind = new RegExp(`,? (?:${anyOf(titlesBehind)})$`, 'u');
/** Over small letters: V8 takes three times as long to compile an expression for any case. */
const roleStart = new RegExp(`^(?:(?:de|het) )?(?:${anyOf(offices)})(?![\\p{L}-])`, 'u');
/** What an office, or the article before one, begins with. */
const officeStarts = new Set(
  Array.from(['de', 'het', ...offices].flatMap((word) => [word[0]!, word[0]!.toUpperCase()])),
);

function beginsRole(words: string): boolean {
  return officeStarts.has(words[0] ?? '') && roleStart.test(smallLetters(words.slice(0, 80)));
}

/** Writes words printed in capitals as a name or role is written: "VAN DER MAAT" → "van der Maat". */
function uncapped(words: string, inRole: boolean): string {
  return words.replaceAll(/[\p{L}’'.]+/gu, (part, at: number) => {
    if (part.includes('.')) return part;
    const lower = part.toLowerCase();
    if (small.has(lower) && (inRole || at > 0)) return lower;
    if (!inRole && part.length < 2) return part;
    return lower[0]!.toUpperCase() + lower.slice(1);
  });
}

/** Whether words are printed in capitals. */
function isCapped(words: string): boolean {
  return (
    /\p{Lu}{3}/u.test(words) &&
    !/\p{Ll}{2}/u.test(words.replaceAll(/\b(?:van|de|der|den|en|voor|ter|ten|th|ph|chr)\b/giu, ''))
  );
}

const signed = /^\(?(?:w\.g\.|get\.|was getekend:?)\)?,?\s*/iu;
/** "(mr. H.A.L. van Oostrom)": until about 2005 the name stood in brackets. */
const bracketed = /^\((?<inside>[^()]{4,70})\)$/u;
const endMark = /[,.]$/u;
const betweenWords = /[\s,]+/u;
const behindInitials = /(?<=(?:^| |\.)\p{Lu}\p{Ll}{0,2}\.)(?=\p{L}{3})/u;

/** The name in a line below a letter, without titles and "w.g."; null where the line is no name. */
export function nameOf(line: string): string | null {
  let words = line.trim().replace(bracketed, '$<inside>').replace(signed, '').replace(endMark, '').trim();
  for (let i = 0; i < 6 && titleBefore.test(words); i++) words = words.replace(titleBefore, '');
  for (let i = 0; i < 3 && titleBehind.test(words); i++) words = words.replace(titleBehind, '');
  // "Hoogachtend," above a role signs nothing.
  if (isClosing(line)) return null;
  if (words.length < 3 || words.length > 70 || beginsRole(words)) return null;
  if (words.split(betweenWords).every((part) => portfolioWords.has(smallLetters(part)))) return null;
  words = words.replace(behindInitials, ' ');
  if (!isName(words)) return null;
  return isCapped(words) ? uncapped(words, false) : words;
}

/** Whether a line begins with an office: "De Minister van Defensie,". */
export function isRole(line: string): boolean {
  return beginsRole(line.trim());
}

/** A role in full and capitalised: "de minister van Volksgezondheid, Welzijn en Sport," → "Minister van Volksgezondheid, Welzijn en Sport". */
export function roleOf(line: string): string {
  let words = line
    .trim()
    .replace(/[,.;:]$/u, '')
    .replace(/^(?:de|het) /iu, '')
    .replaceAll(/\s+/gu, ' ');
  if (isCapped(words)) words = uncapped(words, true);
  words = words.replace(/^(vice-?)?minister-president/iu, (whole) =>
    /^vice/iu.test(whole) ? 'Viceminister-President' : 'Minister-President',
  );
  return words[0]!.toUpperCase() + words.slice(1);
}

const joins: ReadonlySet<string> = new Set(['en', 'van', 'voor', 'de']);
/** Portfolios that no list has: capitalised words with "en" between them, and no initials. */
const portfolios = /^(?:\p{Lu}\p{Ll}{3,30},? ){0,4}(?:\p{Lu}\p{Ll}{3,30} )en (?:\p{Lu}\p{Ll}{3,30} ?){1,3},$/u;

/** Whether a line is the rest of a role that the line above began: words of a portfolio, or "Natuurbeheer en Visserij,". */
export function goesOnRole(line: string): boolean {
  const words = line.trim().replace(endMark, '').toLowerCase().split(betweenWords);
  return words.every((part) => portfolioWords.has(part) || joins.has(part)) || portfolios.test(line.trim());
}
