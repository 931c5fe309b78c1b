import { monthAbbreviations, monthNumber, months } from '../../dutch/calendar.ts';
import { anyOf } from '../../pattern.ts';

/** Words for a paper of the States General; "Kst." and "Kamerstuknummer" are Kamerstuk (FACTS.md, rulings). */
export const paperWord =
  '(?:(?:Tweede |Eerste )?[Kk]amerstuk(?:ken)?(?:nummers?|nrs?\\.?|dossiers?)?|KAMERSTUK(?:KEN)?|[Kk]amerst\\.|[Kk]st(?:\\.|(?= \\d))|[Kk]amerstuk-?nummers?)';
/** Words for a dossier alone. */
export const dossierWord = '(?:[Kk]amerdossiers?|[Ww]etsvoorstel(?:len)?|[Dd]ossier(?:s|nummers?)?)';
/** Short names of the chambers that stand before a session year or a dossier. */
export const chamberAbbreviation = '(?:TK|EK|T\\.K\\.|E\\.K\\.)';
/** How a chamber is said, to its Roman number. "2" and "1" are sloppy for "II" and "I". */
export const chambers: Readonly<Record<string, 'I' | 'II'>> = {
  II: 'II',
  I: 'I',
  // "ll" is how "II" comes out of a bad scan or a hasty hand.
  ll: 'II',
  '2': 'II',
  '1': 'I',
  TK: 'II',
  EK: 'I',
  'T.K.': 'II',
  'E.K.': 'I',
  'Tweede Kamer': 'II',
  'Eerste Kamer': 'I',
  '2e Kamer': 'II',
  '1e Kamer': 'I',
};
/** Source for any way to say a chamber. */
export const chamberSource = anyOf(Object.keys(chambers));

const pluralNumberWord = '[Nn]rs\\.?|[Nn]r\\.s|[Nn]ummers|[Nn]os\\.';
const singularNumberWord = '[Nn]r\\.?|[Nn]ummer|[Nn]o\\.|[Nn]°|#';
/** "nr.", "nrs.", "nummers", "no." before the number of a paper; the plural in group `plural`. */
export const numberWord = `(?:(?<plural>${pluralNumberWord})|${singularNumberWord})`;
/** The same without a group, for use where it is only looked for. */
export const anyNumberWord = `(?:${pluralNumberWord}|${singularNumberWord})`;
/** "p.", "blz.", "pagina’s" before page numbers. */
export const pageWord = "(?:pp?\\.?|pag\\.?|blz\\.?|bladzijden?|bladz\\.|pagina(?:[’']s)?)";
/** What joins papers in a list. */
export const listSeparator =
  '(?:(?: ?[,;] ?| )(?:en|alsmede|alsook|respectievelijk|resp\\.|evenals|en ook|en eveneens|&) | ?[,;] ?| ?\\/ ?)';

/** What `listSeparator` begins with. */
export const separatorBegins = ' ,;/';

/** A month by its name or a short form, as a source. */
export const monthWord = `(?:${anyOf(months)}|${anyOf(Object.keys(monthAbbreviations))}\\.?)`;
/** A day written out with its year, "3 februari 2022", or numerically; between its figures only a month can stand. */
export const dayWritten = `(?:\\d{1,2} [a-z]{3,9}\\.? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})`;
const units: ReadonlySet<string> = new Set(
  'procent miljoen miljard mln mld euro jaar jaren maanden weken dagen leden uur'.split(' '),
);
const wordHere = / (?<word>[a-z]{2,9})(?![\p{L}\p{N}])/uy;

/** Whether what follows a figure makes it an amount or a day, and never the number of a paper; `at` is behind the figure. */
export function isUnitAfter(text: string, at: number): boolean {
  const next = text[at];
  if (next === '.' || next === ',') return /\d/u.test(text[at + 1] ?? '');
  if (next === ' ' ? '%€°'.includes(text[at + 1] ?? '-') : '%€°'.includes(next ?? '-')) return true;
  if (next !== ' ') return false;
  wordHere.lastIndex = at;
  const word = wordHere.exec(text)?.groups!['word'];
  return word !== undefined && (units.has(word) || monthNumber(word) !== null);
}

/**
 * Dossiers that are split in parts by number (Raad voor …: 21 501-20). After any other dossier a figure
 * behind a hyphen is the paper, unless a paper's number follows it.
 */
export const numberedParts: ReadonlySet<string> = new Set(['21501']);
