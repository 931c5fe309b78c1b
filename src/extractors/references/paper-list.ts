import { capitals, type Cursor, figures, sticky } from './cursor.ts';
import {
  anyNumberWord,
  dayWritten,
  isUnitAfter,
  listSeparator,
  numberWord,
  pageWord,
  separatorBegins,
} from './words.ts';

/** The number of a paper as read. */
export interface Paper {
  readonly number: string;
  readonly start: number;
  /** Where the citation of it ends: behind its pages, where some are said. */
  readonly end: number;
  readonly pages: string | null;
  readonly attachment: boolean;
}

/** How a number is led in: by a word, by a word in the plural, by nothing. */
export type Lead = 'word' | 'plural' | 'bare';

/** Most papers a range can name; a longer "1-300" is not read as one. */
const longestRange = 40;

const closed = '(?![\\p{L}\\p{N}])';
const lead = sticky(
  ` ?[,;:.]{0,2} ?(?:[-–] ?)?\\(?(?:(?:met|onder|stuk|het|de|in|,) ){0,2}(?<word>${numberWord})[ :.]{0,2}(?:(?=\\d)|(?=[A-Z]))`,
  ' ,;:.',
  '-–(moshdiNn#',
);
/** Papers of the Eerste Kamer have letters: "letter M", "letters A en B". */
const letterLead = sticky(` ?,? ?letters? (?=[A-Z]{1,2}${closed})`, ' ,', 'l');
const bareLead = sticky(' ?,{1,2} ?', ' ', ',');
const item = sticky(`(?<n>\\d{1,4}(?:[a-z]|[A-Z])?|[A-Z]{1,2})${closed}(?!\\.[\\p{L}])`, '', figures + capitals);
const dossierHere = sticky('[1-4]\\d[ .]\\d{3}(?!\\d)|[1-4]\\d{4}(?!\\d)', '', '1234');
const separator = sticky(listSeparator, '', separatorBegins);
/** What joins a paper to the one that it takes the place of: ", gewijzigd naar nr. 171", " (t.v.v. nr. 12". */
const replaced = sticky(
  `,? \\(?(?:gewijzigd (?:naar|in|bij)|ter vervanging van|t\\.v\\.v\\.|vervangen door|vernummerd (?:tot|naar|in)|voorheen|was|herdrukt als) (?=(?:het )?(?:gedrukt onder )?${anyNumberWord} ?\\d)(?:het )?(?:gedrukt onder )?`,
  ', (',
  'gtvhw',
);
const itemWord = sticky(`(?<word>${numberWord})[ :]{0,2}`, '', 'Nn#');
const through = sticky(' ?(?:[-–—]|t\\/m|tot en met|t\\.e\\.m\\.) ?(?=\\d)', ' ', '-–—t');
const closedAfter = sticky(
  `[),;.:\\]”’"]|\\t|\\n|$| (?:en|van|d\\.d\\.?|dd\\.?|t\\/m|is|zijn|wordt|worden|aan|over|met|waarin|heeft|hebben|op)${closed}|[-–]`,
);
const yearLike = /^(?:19|20)\d\d$/u;
const pageRange = '(?:(?: ?[-–] ?| t\\/m | tot en met )\\d{1,5})?';
const pagesHere = sticky(
  `(?: \\([^()\\n]{1,30}\\))?,? ?\\(?${pageWord} ?(?<pages>\\d{1,5}${pageRange}(?:(?:, | en )(?:${pageWord} ?)?\\d{1,5}${pageRange}(?! ?[\\d.])){0,20})(?: ?e\\.?v\\.?)?`,
  ' ,',
  '(pb',
);
const anyPageWord = new RegExp(`${pageWord} ?`, 'gu');
const reprint = sticky(
  ',? ?\\(?(?:\\d{1,2}e )?(?:herdruk|herdr\\.|gecorrigeerd|gerectificeerd)\\)?',
  ' ,(',
  `hg${figures}`,
);
const withAttachment = sticky(',? ?\\(?[Bb]ijlagen?(?: [\\dIVX]{1,3})?\\)?(?! (?:bij|van)\\p{L})', ' ,(', 'Bb');
const aside = sticky(` \\([^()\\n\\d]{2,40}\\)(?=(?:,| en|;) ${anyNumberWord} ?\\d)`, ' ', '(');
const dateTail = sticky(`,? ?\\(?(?:(?:van|d\\.d\\.?|dd\\.?|gedateerd) )?${dayWritten}\\)?`, ' ,(', `vdg${figures}`);

/** Reads what leads a paper's number in behind a dossier; null, without moving, when nothing does. */
export function takeLead(cursor: Cursor, headed: boolean): Lead | null {
  const word = cursor.take(lead);
  if (word) return word.groups!['plural'] === undefined ? 'word' : 'plural';
  if (cursor.take(letterLead)) return 'word';
  if (!headed) return null;
  return cursor.take(bareLead) ? 'bare' : null;
}

function takeItem(cursor: Cursor): { number: string; start: number } | null {
  if (cursor.sees(dossierHere)) return null;
  const start = cursor.at;
  const match = cursor.take(item);
  if (!match || isUnitAfter(cursor.text, cursor.at)) {
    cursor.at = start;
    return null;
  }
  const number = match.groups!['n']!.replace(/^0+(?=\d)/u, '');
  if (number === '0') {
    cursor.at = start;
    return null;
  }
  return { number, start };
}

/** Reads "p. 11-12" behind a paper; the pages with plain hyphens, or null. */
export function takePages(cursor: Cursor): string | null {
  const pages = cursor.take(pagesHere)?.groups!['pages'];
  if (pages === undefined) return null;
  return pages.replaceAll(anyPageWord, '').replaceAll(/ ?[-–] ?| t\/m | tot en met /gu, '-');
}

function finished(cursor: Cursor, number: string, start: number): Paper {
  let end = cursor.at;
  cursor.take(reprint);
  const pages = takePages(cursor);
  if (pages !== null) end = cursor.at;
  const attachment = cursor.take(withAttachment) !== null;
  return { number, start, end, pages, attachment };
}

/** The papers between two numbers of a range, both in; null where the words are no range. */
function rangeOf(from: string, to: string): string[] | null {
  if (!/^\d+$/u.test(from) || !/^\d+$/u.test(to)) return null;
  const first = Number(from);
  const last = Number(to);
  if (last <= first || last - first >= longestRange) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/**
 * Reads the papers of one dossier at the cursor, behind what leads them in: "440", "290 en 291",
 * "5, p. 11-12; nr. 8, p. 3-4", "1–3" (all three), "A, B en C". Leaves the cursor behind the last.
 * Empty when no number stands there.
 */
export function takePapers(cursor: Cursor, how: Lead, headed: boolean): Paper[] {
  const papers: Paper[] = [];
  const first = takeItem(cursor);
  if (!first) return papers;
  if (how === 'bare' && !plausibleBare(cursor, first.number)) return papers;
  papers.push(finished(cursor, first.number, first.start));
  let plural = how === 'plural';
  for (;;) {
    const previous = papers.at(-1)!;
    const before = cursor.at;
    if (cursor.at === previous.end && previous.pages === null && cursor.take(through)) {
      const last = takeItem(cursor);
      const between = last && rangeOf(previous.number, last.number);
      if (last && between) {
        for (const number of between.slice(1, -1))
          papers.push({ number, start: previous.start, end: cursor.at, pages: null, attachment: false });
        papers.push(finished(cursor, last.number, last.start));
        continue;
      }
      cursor.at = before;
    }
    if (!cursor.take(aside)) cursor.take(dateTail);
    const next = takeNext(cursor, plural, headed, /^[A-Z]/u.test(previous.number), how);
    if (!next) {
      cursor.at = before;
      return papers;
    }
    plural ||= next.plural;
    papers.push(finished(cursor, next.number, next.start));
  }
}

/** A bare number behind a comma is a paper when the sentence closes or goes on plainly behind it. */
function plausibleBare(cursor: Cursor, number: string): boolean {
  return !yearLike.test(number) && (cursor.sees(closedAfter) || cursor.sees(pagesHere));
}

function takeNext(
  cursor: Cursor,
  plural: boolean,
  headed: boolean,
  lettered: boolean,
  how: Lead,
): { number: string; start: number; plural: boolean } | null {
  const said = cursor.take(replaced) ?? cursor.take(separator);
  if (!said) return null;
  const word = cursor.take(itemWord);
  const next = takeItem(cursor);
  if (!next) return null;
  if (word) return { ...next, plural: word.groups!['plural'] !== undefined };
  const letters = /^[A-Z]/u.test(next.number);
  if (letters) return lettered && headed && cursor.sees(closedAfter) ? { ...next, plural } : null;
  if (plural) return { ...next, plural };
  if (!headed && how === 'bare') return null;
  const joined = /[\p{L}&/]/u.test(said[0]);
  if (!joined && yearLike.test(next.number)) return null;
  return cursor.sees(closedAfter) ? { ...next, plural } : null;
}
