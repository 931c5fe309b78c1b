import { smallLetters } from '../words/small-letters.ts';
import { hasFiniteVerb } from './sentence-words.ts';

const salutation = /^(?:Zeer )?(?:Hoogg|G|g)eachte\s.{1,80}$/u;
const sentenceInside = /[.!?]\s\p{Lu}/u;
const closing =
  /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met (?:de meeste )?hoogachting|Met gevoelens van (?:de meeste )?hoogachting|Hoogachtend en met vriendelijke groet)[,.]?$/u;
/** Over small letters. */
const role =
  /^(?:mede namens |namens )?(?:de |het )?(?:vice-)?(?:minister-president|viceminister-president|minister|staatssecretaris|demissionair minister)\b/u;
const field =
  /^(?:Document(?:en)?|Aard (?:van de )?(?:bespreking|behandeling)|Besluitvormingsprocedure|Besluitvorming|Beoogd resultaat|Inzet Nederland|Indicatieve (?:tijdsduur|agenda)|Status|Bron(?:nen)?): \S/u;
const caption = /^(?:Tabel|Figuur|Grafiek|Afbeelding) \d{1,2}(?:[a-z]?[.:]| [–-])(?: \S|$)/u;
const signed = /^\(?(?:w\.g\.|was getekend|get\.)\)?/iu;
const onBehalf = /^(?:namens|voor) deze[,:]?$/iu;
/** Titles, initials or first names, particles, a surname or two, titles behind it. */
const name =
  /^(?:(?:[Dd]rs|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Dd]r|[Mm]w|[Dd]hr|[Jj]hr)\.? ){0,4}(?:(?:\p{Lu}\p{Ll}{0,2}\.[ -]?){1,6} ?|\p{Lu}[\p{L}’'-]{1,20} )?(?:\p{Lu}[\p{L}’'.-]{0,20} ){0,2}(?:(?:van|de|der|den|ter|ten|te|von|el|[’']t|la|van’t|op|in|l[’']) ){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:-\p{Lu}[\p{L}’'-]{1,30})?(?: [-–] (?:(?:[Vv]an|de|der|den|ter|ten) ){0,3}\p{Lu}[\p{L}’'-]{1,30})?(?: \p{Lu}[\p{L}’'-]{1,30})?(?:,? (?:MBA|MPA|MSc|MA|LLM))?,?$/u;

/** Whether a line opens the letter: "Geachte voorzitter,". */
export function isSalutation(line: string): boolean {
  return line.length < 100 && 'ZHGg'.includes(line[0] ?? '-') && salutation.test(line) && !sentenceInside.test(line);
}

/**
 * Whether a line is a label and what it says: a field of an agenda item ("Aard bespreking: gedachtewisseling"), or the
 * caption or source of a table. It is no title of a section, and no sentence goes on in it.
 */
export function isField(line: string): boolean {
  return line.length < 200 && 'ABDFGIST'.includes(line[0] ?? '-') && (field.test(line) || caption.test(line));
}

/** Whether a line closes the letter: "Hoogachtend,". */
export function isClosing(line: string): boolean {
  return line.length < 70 && 'HM'.includes(line[0] ?? '-') && closing.test(line);
}

/** Whether a line begins with an office: "De Minister van …". */
export function beginsRole(line: string): boolean {
  return 'DHMNSVdhmnsv'.includes(line[0] ?? '-') && role.test(smallLetters(line.slice(0, 60)));
}

const sentenceEnd = /\p{Ll}{3}\.$/u;

/** Whether a line can be a name or a role below a letter: short, capitals, no sentence. */
export function isNameLine(line: string): boolean {
  if (line.length > 90) return false;
  if (beginsRole(line)) return !hasFiniteVerb(line, 0, line.length) && !sentenceEnd.test(line);
  return signed.test(line) || onBehalf.test(line) || name.test(line);
}
