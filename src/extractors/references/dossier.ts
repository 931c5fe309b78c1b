import { capitals, type Cursor, figures, sticky } from './cursor.ts';
import { anyNumberWord, numberedParts } from './words.ts';

/** Chapters of the national budget and the funds beside it: I to XXIX, IIA, IXB, A to Z. */
export const chapterSource = '(?:X{0,2}(?:IX|IV|V?I{0,3})[A-H]?|[A-Z])';

/** A dossier as read, with its part. */
export interface Dossier {
  readonly number: string;
  readonly suffix: string | null;
  readonly start: number;
  readonly end: number;
  /** Digits glued to it that are the paper's number: "29924-240"; where they stand. */
  readonly glued: { readonly number: string; readonly start: number; readonly end: number } | null;
  readonly sloppy: boolean;
}

const closed = '(?![\\p{L}\\p{N}])';
const five = sticky('(?<a>[1-4]\\d)(?<gap>[ .–-]?)(?<b>\\d{3})(?!\\d|[.,]\\d{3}(?!\\d))', '', '1234');
const old = sticky('(?<a>\\d{3,4})(?!\\d| ?[/–-] ?\\d)', '', figures);
const numericPart = sticky(
  '(?<gap> ?[-–] ?)(?<part>\\d{1,4}[a-z]?)(?![\\p{L}\\p{N}]|\\.\\d| \\d{3}(?!\\d))',
  ' ',
  '-–',
);
const spacedPart = sticky(' (?<part>\\d{2})(?= ?[,-]|,? [Nn]rs?\\b)(?!\\d)', ' ', figures);
const gluedPaper = sticky(
  '(?<gap> ?[-–] ?|\\/)(?<part>\\d{1,4}[a-z]?|[A-Z]{1,2})(?![\\p{L}\\p{N}]|[.,]\\d| \\d{3}(?!\\d))',
  ' ',
  '-–/',
);
const paperAhead = sticky(`(?:[-–]|\\/|,)? ?,? ?${anyNumberWord} ?[\\dA-Z]|[-–] ?\\d`);
const chapterWord = sticky(`,? (?:[Hh]oofdstuk|[Hh]fst\\.?|[Hh]\\.) ?(?<part>${chapterSource})${closed}`, ', ', 'Hh');
const chapter = sticky(
  `(?<gap> ?[-–] ?|[ .]|(?=[IVX]))(?<part>${chapterSource})(?![\\p{L}\\p{N}]|\\. ?\\p{L})`,
  ' .-–',
  capitals,
);
const chapterAfterComma = sticky(
  `, (?<part>[IVX]{1,6}[A-H]?)(?=,? ${anyNumberWord} ?\\d|, [A-Z]{1,2}(?![\\p{L}\\p{N}]))`,
  ', ',
  'IVX',
);
const followedByPaper = sticky(
  `,? ?(?:${anyNumberWord} ?[\\dA-Z]|- ?\\d)|, ?(?:\\d|[A-Z]{1,2}(?![\\p{L}\\p{N}]))| ?\\(R ?\\d`,
);
const kingdom = sticky(',? ?\\(?R ?\\d{3,4}\\)?(?!\\d)', ', (', 'R');
const dangling = sticky(' ?[-–](?=[ ,)])', ' ', '-–');

/** What the surroundings allow: four-figure dossiers, and letters that are papers of the Eerste Kamer. */
export interface DossierContext {
  readonly oldNumbers: boolean;
  readonly senate: boolean;
}

/**
 * Reads a dossier at the cursor, with its part and what is glued to it: "29 924", "21501-20", "34 775 X",
 * "30800.XV", "17 600 hoofdstuk V", "24 493 (R 1557)", "29924-240". Null, without moving, when none stands there.
 *
 * Dossiers have five figures since 1968; a shorter one is read where the session is older. The number of a
 * kingdom act (R 1557) names the same dossier a second time and is passed over.
 */
export function takeDossier(cursor: Cursor, context: DossierContext): Dossier | null {
  const start = cursor.at;
  const match = cursor.take(five) ?? (context.oldNumbers ? cursor.take(old) : null);
  if (!match) return null;
  const { a, b, gap } = match.groups!;
  const number = `${a}${b ?? ''}`;
  let sloppy = gap !== undefined && gap !== '' && gap !== ' ';
  let suffix: string | null = null;
  let glued: Dossier['glued'] = null;
  const asGlued = (part: string) => ({ number: part, start: cursor.at - part.length, end: cursor.at });

  const word = cursor.take(chapterWord);
  if (word) suffix = word.groups!['part']!;
  else {
    const before = cursor.at;
    const numeric = cursor.take(numericPart) ?? (numberedParts.has(number) ? cursor.take(spacedPart) : null);
    if (numeric) {
      const part = numeric.groups!['part']!;
      if (part.length <= 2 && (numberedParts.has(number) || cursor.sees(paperAhead))) suffix = part;
      else if (cursor.sees(paperAhead) && part.length <= 2) suffix = part;
      else glued = asGlued(part);
      if (numeric.groups!['gap'] === undefined) sloppy = true;
    } else {
      const letters = cursor.take(chapterAfterComma) ?? cursor.take(chapter);
      const part = letters?.groups!['part'];
      const first = letters?.groups!['gap'];
      if (part !== undefined && part !== '' && isChapter(cursor, context, first)) {
        suffix = part;
        if (first === '.') sloppy = true;
      } else {
        cursor.at = before;
      }
    }
  }
  const afterPart = cursor.at;
  if (!cursor.take(kingdom)) cursor.at = afterPart;
  if (glued === null) {
    const more = cursor.take(gluedPaper);
    if (more) glued = asGlued(more.groups!['part']!);
    else if (cursor.take(dangling)) sloppy = true;
  }
  return { number, suffix, start, end: cursor.at, glued, sloppy };
}

/**
 * Whether letters behind a dossier are its part and not a paper: "32500 VI, F" has a part and a paper,
 * "33 047 BB" of the Eerste Kamer only a paper.
 */
function isChapter(cursor: Cursor, context: DossierContext, gap: string | undefined): boolean {
  if (gap === undefined) return true;
  if (cursor.sees(followedByPaper)) return true;
  return !context.senate;
}

/** A dossier's key as `alsoUnder` gives it: "29521", "36200-X". */
export function keyOf(dossier: Dossier): string {
  return dossier.suffix === null ? dossier.number : `${dossier.number}-${dossier.suffix}`;
}
