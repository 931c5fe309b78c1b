/** Words of the language of citing that both the day and the title of a citation are read by. */

import { monthNumber, weekdays } from '../../dutch/calendar.ts';
import type { Range } from '../../fact.ts';
import { endFinderOf, wordUnits } from '../../words/finder.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** A word of a stretch: a run of letters and hyphens. */
export interface Word extends Range {
  readonly text: string;
}

/** What each UTF-16 unit is: 1 for what stands in a word, a letter or hyphen. */
const letters = wordUnits.slice().fill(0, 48, 58).fill(1, 45, 46);

/** Whether a UTF-16 unit stands in a word. */
function inWord(unit: number): boolean {
  return letters[unit | 0] === 1;
}

/** The words of a stretch, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (letters[text.charCodeAt(at)] === 0) continue;
    const start = at++;
    while (at < text.length && letters[text.charCodeAt(at)] === 1) at++;
    words.push({ text: text.slice(start, at), start, end: at });
  }
  return words;
}

/** Where the word that ends at an offset starts; the offset itself when none does. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && inWord(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Ends of the words for a paper to the House: "brief", "Kamerbrief", "voortgangsrapportage". */
const paperEnds = endFinderOf(
  list(`
  brief Brief brieven Brieven nota Nota notitie Notitie rapport Rapport rapports Rapports rapportage Rapportage
  rapportages Rapportages verslag Verslag verslagen Verslagen reactie agenda Agenda memorie Memorie overzicht
  evaluatie strategie visie fiche Fiche aanvulling Aanvulling addendum Addendum
`),
);
const paperWords: ReadonlySet<string> = new Set(
  list(`
  appreciatie Appreciatie beantwoording Beantwoording kennisgeving Kennisgeving notificatie Notificatie antwoorden
  Antwoorden actualisatie Actualisatie rectificatie schrijven Schrijven
`),
);

/** Whether a word names a kind of paper to the House, alone or at the end of a compound. */
export function namesPaper(word: string): boolean {
  return paperWords.has(word) || paperEnds.before(word, word.length) !== -1;
}

/** Ends of the words for meetings, motions and questions: a day said of them is not the day of the paper. */
const eventEnds = endFinderOf(
  list(`
  debat debatten overleg overleggen vergadering bijeenkomst motie vragen top Top raad Raad stemming stemmingen
  behandeling gesprek
`),
);
const eventWords: ReadonlySet<string> = new Set(
  list(`
  AO WGO NO VAO SO VSO CD RBZ JBZ RAZ ECOFIN NAR NPG NUC DMM FMM moties vragenuur Vragenuur briefing bezoek aangenomen ingediend hoorzitting interview
  verzoek uitspraak arrest vonnis incident aanval
`),
);

/** Whether a word for a meeting, a motion or questions ends at an offset. */
export function eventEndsAt(text: string, end: number): boolean {
  const word = text.slice(startOfWord(text, end), end);
  // The report of a written consultation is a paper with a day of its own.
  if (word === 'overleg' && text.endsWith('schriftelijk ', end - word.length)) return false;
  if (eventWords.has(word) || eventEnds.before(word, word.length) !== -1) return true;
  return word === 'werkzaamheden' && text.endsWith('egeling van ', end - word.length);
}

const informing: ReadonlySet<string> = new Set(
  list(`
  geïnformeerd geinformeerd gemeld bericht medegedeeld meegedeeld toegezonden gestuurd verzonden verstuurd gezonden
  aangeboden ingelicht geschreven toegelicht toegekomen toegegaan gerapporteerd uiteengezet ontvangen verschenen
  gepubliceerd aangekondigd toegestuurd verstrekt gedeeld beantwoord voorgelegd
`),
);

/** Whether a word of a stretch is a participle of telling or sending the House something. */
export function informs({ text: said, start, end }: Word, text: string): boolean {
  if (informing.has(said)) return true;
  if (said === 'doen') return text.startsWith(' toekomen', end);
  // "in kennis gesteld", "op de hoogte gesteld", "op de hoogte gebracht".
  return (
    (said === 'gesteld' && (text.endsWith('in kennis ', start) || text.endsWith('op de hoogte ', start))) ||
    (said === 'gebracht' && text.endsWith('op de hoogte ', start))
  );
}

const tellingVerbs =
  '(?:schreef|schreven|berichtten?|informeerden?|meldden?|stuurden?|zond|zonden|bood|boden|deelden?|liet|lieten|lichtten?|kondigden?|verstrekten?|rapporteerden?|toezond|toezonden|toestuurden?|meedeelden?|aanbood|aankondigden?|toeging|toegingen|toekwam|toekwamen|bereikten?)';
/** Who writes to the House: the minister, the cabinet, those who held the office before. */
const writer =
  '(?:ik|wij|we|het kabinet|de regering|(?:de (?:toenmalige |toenmalig )?|toenmalig )(?:minister|staatssecretaris|bewindslieden|ministers)|mijn (?:ambts)?voorgang(?:er|ster))(?!\\p{L})';
const addressee = '(?:aan )?(?:u|uw Kamer|de (?:Tweede |Eerste )?Kamer|beide Kamers)';
const toldBehind = new RegExp(`^[^.;()]{0,80}?(?<!\\p{L})${tellingVerbs}(?= ${writer}|,|[ )]*$| \\()`, 'u');
/** The House that gets a paper: "ontving de Kamer", "uw Kamer ontving". */
const receiving = `(?:(?:ontving(?:en)?|kreeg) (?:u|(?:uw|de) (?:Tweede |Eerste )?Kamer)|(?:[Uu]|(?:[Uu]w|[Dd]e) (?:Tweede |Eerste )?Kamer) (?:ontving|kreeg))`;
const toldBefore = new RegExp(
  `(?<!\\p{L})(?:${tellingVerbs}(?: ${writer}(?: (?:van|voor) [^.,;:()]{3,60}?)?)?(?: \\p{Ll}{2,12}){0,2}? ${addressee}|${receiving})(?: \\p{Ll}{2,14}){0,3} $`,
  'u',
);

const receivers = '(?:u|(?:[Uu]w|[Dd]e) (?:Tweede |Eerste )?Kamer|beide Kamers)';
const receiver = new RegExp(`(?<!\\p{L})${receivers} (?:\\p{Ll}{2,12} )?$`, 'u');
const received =
  /^ (?:al |reeds |eerder )?(?:ontving(?:en)?|ontvangen (?:heeft|hebt|hebben)|(?:heeft|hebt|hebben) ontvangen|kreeg|tegemoetzag)(?!\p{L})/u;
const goingTo = new RegExp(
  `(?<!\\p{L})(?:ging(?:en)?|kwam(?:en)?|zond(?:en)?|stuurden?) (?:${writer} )?${receivers} (?:\\p{Ll}{2,12} )?$`,
  'u',
);
const gone = /^ (?:(?!dat |die )\p{Ll}{2,14} ){0,4}toe(?!\p{L})/u;

/** Whether a day, with what stands before its preposition and behind it, is that on which the House got something: "die u op 3 mei ontving", "ging uw Kamer op 3 mei toe". */
export function gets(head: string, tail: string): boolean {
  return (receiver.test(head) && received.test(tail)) || (goingTo.test(head.slice(-120)) && gone.test(tail));
}

/** Whether the writer told or sent the House something by a finite verb behind a day: "op 3 mei schreef ik u", "die ik u op 3 mei schreef". */
export function writesBehind(tail: string): boolean {
  return toldBehind.test(tail);
}

/** The same with the verb before the preposition of a day, where the stretch ends: "schreef ik uw Kamer ". */
export function writesBefore(head: string): boolean {
  return toldBefore.test(head.slice(-160));
}

const dayHere = /(?:\d{1,2} (?<month>[a-z]{3,9})(?!\p{L})(?: \d{4}| jl\.| jongstleden)?|\d{1,2}-\d{1,2}-\d{4})/uy;

/** Where a written day that starts at an offset ends ("3 februari 2022", "8 maart", "7 juli jl."), or -1. */
export function dayEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit >= 48 && unit <= 57)) return -1;
  dayHere.lastIndex = at;
  const match = dayHere.exec(text);
  if (!match) return -1;
  const { month } = match.groups!;
  return month !== undefined && monthNumber(month) === null ? -1 : at + match[0].length;
}

/** The first of the forms that a text has at an offset, or null. */
function formAt(text: string, at: number, forms: readonly string[]): string | null {
  for (const form of forms) if (text.startsWith(form, at)) return form;
  return null;
}

const dayLeads = ['van ', 'd.d. ', 'd.d ', 'dd. ', 'dd ', 'op '] as const;

/** Where the day ends that "van", "d.d." or "op" leads in at an offset, or -1. `op` says whether "op" may. */
export function ledDayEnd(text: string, at: number, op: boolean): number {
  const lead = formAt(text, at, dayLeads);
  return lead === null || (lead === 'op ' && !op) ? -1 : dayEnd(text, at + lead.length);
}

const weekdayWords: ReadonlySet<string> = new Set(weekdays);

/** A stretch that ends in a blank, without the day of the week at its end. */
export function withoutWeekday(text: string): string {
  const end = text.length - 1;
  if (text[end] !== ' ') return text;
  const start = startOfWord(text, end);
  return text[start - 1] === ' ' && weekdayWords.has(text.slice(start, end)) ? text.slice(0, start) : text;
}

const prepositions = ['van dato', 'de dato', ...list('gedateerd van Van op Op per Per d.d. d.d dd. dd')];

/** Where the preposition starts that leads a day in at the end of a stretch ("brief van 3 mei": "brief van "); or -1. */
export function prepositionAtEnd(text: string): number {
  const stretch = withoutWeekday(text);
  const end = stretch.length - 1;
  if (stretch[end] !== ' ') return -1;
  for (const form of prepositions) {
    const start = end - form.length;
    if (start >= 0 && stretch.startsWith(form, start) && (start === 0 || !inWord(stretch.charCodeAt(start - 1))))
      return start;
  }
  return -1;
}

const paperBefore = /(?:[Kk]amerstuk(?:ken)?(?:nummers?)?|[Kk]st\.)$/u;
const pointers = [
  'zie ook',
  'Zie ook',
  'zie',
  'Zie',
  'o.a.',
  'cf.',
  'vgl.',
  'ook',
  'resp.',
  'respectievelijk',
] as const;

/** How much of a stretch is left when the last of these signs are taken off. */
function trimmed(text: string, end: number, signs: string): number {
  let at = end;
  while (at > 0 && signs.includes(text[at - 1]!)) at--;
  return at;
}

/** A stretch without what opens a citation behind its title or day: " (", " (zie ", ", ", and "Kamerstuk" before a bare number. */
export function withoutOpening(text: string): string {
  let end = text.endsWith(' ') ? text.length - 1 : text.length;
  const word = text.slice(Math.max(0, end - 24), end);
  const paper = /[nksr.]$/u.test(word) ? paperBefore.exec(word) : null;
  if (paper) end -= paper[0].length;
  end = trimmed(text, end, ': ');
  const pointer = pointers.find((form) => text.endsWith(form, end));
  if (pointer !== undefined) end -= pointer.length;
  if (text[end - 1] === '(') end--;
  return text.slice(0, trimmed(text, end, ' ,'));
}

/** What stands between days of a list, the mark of a note among it: "3 mei¹ en 5 juni". */
export const betweenDays = /^\d{0,2}(?:, |,? en )(?:van )?$/u;
