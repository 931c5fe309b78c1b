import type { DateFields } from '../../extractors/dates/schema.ts';
import type { Named } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Before } from './surroundings.ts';
import {
  betweenDays,
  eventEndsAt,
  gets,
  informs,
  namesPaper,
  prepositionAtEnd,
  startOfWord,
  type Word,
  withoutOpening,
  withoutWeekday,
  wordsOf,
  writesBefore,
  writesBehind,
} from './words.ts';

/** A whole day in EDTF. */
export const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;

/** What stands between a citation and the day behind it, without comma and bracket: " van ", ", d.d. ", " (". */
const joining =
  /^(?:(?:bijlage bij )?(?:(?:de|mijn|onze) )?(?:[Kk]amer|aanbiedings|begeleidende )?brief (?:(?:aan (?:uw|de) Kamer )?van|d\.d\.?)|van|d\.d\.?|dd\.?|gedateerd(?: op)?|de dato|(?:aan (?:u|(?:uw|de) Kamer) )?(?:verzonden|verstuurd|gestuurd|gezonden|toegezonden|aangeboden|ontvangen)(?: op)?|(?:gepubliceerd|verschenen|uitgebracht) op) $/u;
const opened = /^(?:,? ?\(?herdruk\)?)?,? ?\(?/u;
/** How far behind a citation its day begins. */
export const nearBehind = 40;

const inBrackets: ReadonlySet<string> = new Set([') van ', ') d.d. ', ') d.d ', ') op ']);
/** The verb of a paper that was sent, behind its bracket: "(…) is op 25 april jl. al aan u gestuurd", "(…) ontving u op". */
const sentOn = /^\) (?:is|zijn|werd|werden|heb|heeft|hebben|ging|gingen) [^.;,()]{0,30}?op $/u;
const gotOn = /^\) (?:ontving|kreeg) (?:u|(?:uw|de) (?:Tweede |Eerste )?Kamer) (?:[a-z]{2,12} )?op $/u;
const gone = /^ toe(?!\p{L})/u;

/** Whether a paper that fits is named in the stretch before a citation, in the same clause: "brief over de inzet (". */
function paperBefore(stretch: string, fits: (word: string) => boolean): boolean {
  const head = withoutOpening(stretch);
  return wordsOf(head).some(
    ({ text, end }) => fits(text) && head.length - end <= 200 && !/[.;()]/u.test(head.slice(end)),
  );
}
const isLetter = (word: string): boolean => /[Bb]rie(?:f|ven)$/u.test(word);

/**
 * The day behind the bracket: "middels een brief over … (36 471-64) op 7 juni 2024", "Het fiche (22 112, nr. 4047) is op
 * 25 april aan u gestuurd"; `stretch` is what stands before the citation, `rest` what follows it in its sentence.
 */
export function dayBehindBracket(
  text: string,
  end: number,
  dates: readonly Named<DateFields>[],
  stretch: string,
  rest: string,
): string | null {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.at.start - end > nearBehind || !wholeDay.test(date.fields.edtf)) return null;
  const between = withoutWeekday(text.slice(end, date.at.start));
  if (inBrackets.has(between)) return paperBefore(stretch, isLetter) ? date.fields.edtf : null;
  if (!paperBefore(stretch, namesPaper)) return null;
  if (gotOn.test(between)) return date.fields.edtf;
  const tail = rest.slice(date.at.end - end);
  const told = between.startsWith(') ging') ? gone.test(tail) : informedBehind(tail);
  return sentOn.test(between) && told && wordsOf(rest).some((word) => house.has(word.text)) ? date.fields.edtf : null;
}

/** Index of the first date at or behind an offset. */
export function firstFrom(dates: readonly Named<DateFields>[], offset: number): number {
  const i = lastAtOrBelow(dates, offset, (d) => d.at.start);
  return i >= 0 && dates[i]!.at.start >= offset ? i : i + 1;
}

/** The preposition that is counted as part of a date: "van " of "van 3 tot 5 mei"; or ''. */
export function ledBy(said: string, leads: readonly string[]): string {
  return leads.find((lead) => said.startsWith(lead)) ?? '';
}

const behindLeads = ['van ', 'd.d. ', 'd.d ', 'dd. ', 'dd '] as const;
/** The prepositions that a date before a citation may be counted with. */
export const beforeLeads = [...behindLeads, 'op ', 'per '] as const;

/** The day said right behind a citation that ends at `end` ("nr. 226 van 3 februari 2022", ", d.d. 17 juni 2022"), or null. */
export function dayBehind(text: string, end: number, dates: readonly Named<DateFields>[]): string | null {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.at.start - end > nearBehind || !wholeDay.test(date.fields.edtf)) return null;
  const said = text.slice(date.at.start, date.at.end);
  // The words that join may be counted as part of the date itself.
  const between = withoutWeekday(text.slice(end, date.at.start) + ledBy(said, behindLeads));
  if (between === ', ' || between === ',' || between === ' (') return /\d{4}$/u.test(said) ? date.fields.edtf : null;
  const words = between.slice(opened.exec(between)![0].length);
  return joining.test(words) ? date.fields.edtf : null;
}

/** What stands between a paper and the preposition of its day: whom it went to, or what it hangs on. */
const attributes = [
  '',
  ' aan uw Kamer',
  ' aan de Kamer',
  ' aan de Tweede Kamer',
  ' aan de Eerste Kamer',
  ' aan beide Kamers',
  ' daarop',
  ' daarbij',
  ' hierop',
  ' hierover',
  ' daarover',
  ' ter zake',
  ' terzake',
] as const;

/** Whether a paper stands right before the preposition of a day: "brief van ", "Kamerbrief d.d. ", "brief aan uw Kamer van ", "aanvulling daarop van ". */
function paperJustBefore(head: string, preposition: number): boolean {
  if (head[preposition - 1] !== ' ') return false;
  let end = preposition - 1;
  if (head[end - 1] === ',') end--;
  for (const attribute of attributes) {
    if (!head.endsWith(attribute, end)) continue;
    const close = end - attribute.length;
    if (namesPaper(head.slice(startOfWord(head, close), close))) return true;
  }
  return false;
}

/** Whether a paper stands earlier in the clause: "brief inzake de bijdrage aan maritieme veiligheid van "; behind "antwoorden op" the day may be that of the questions. */
function paperEarlier(head: string, preposition: number): boolean {
  return wordsOf(head.slice(0, preposition)).some(
    ({ text, end }) =>
      head[end] === ' ' &&
      namesPaper(text) &&
      !text.endsWith('ntwoorden') &&
      preposition - end <= 221 &&
      !/[.;]/u.test(head.slice(end, preposition)),
  );
}

/** Where the word or name that ends before a blank starts; the offset itself when none does. */
function nameStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 20 && /[\p{L}’.-]/u.test(text[at - 1]!)) at--;
  return at;
}

/** Whether the day that a preposition of the head leads in is that of a meeting or the like, at most four words before it: "debat van ", "AO Defensie op ". */
function eventBefore(head: string, preposition: number): boolean {
  let end = preposition - 1;
  for (let words = 0; end > 0 && words <= 4; words++) {
    if (eventEndsAt(head, end)) return true;
    const start = nameStart(head, end);
    if (start === end || head[start - 1] !== ' ' || prepositionAtEnd(head.slice(0, end + 1)) === start) return false;
    end = start - 1;
  }
  return false;
}

const between: ReadonlySet<string> = new Set(['over', 'bij', 'per', 'in', 'met', 'de', 'het']);

/** Whether the House was told right before the preposition of a day: "geïnformeerd bij brief van ". */
function informedBefore(head: string, preposition: number): boolean {
  const words = wordsOf(head.slice(0, preposition));
  let close = preposition - 1;
  for (let i = words.length - 1, n = 0; i >= 0 && n <= 4; i--, n++) {
    const word = words[i]!;
    const toekomen = word.text === 'toekomen' && words[i - 1]?.text === 'doen';
    if (word.end !== close) return false;
    if (toekomen || informs(word, head)) return true;
    if (!between.has(word.text) && !word.text.endsWith('brief')) return false;
    close = word.start - 1;
  }
  return false;
}

/** Whether the House is told behind a day, in the same clause: " is uw Kamer geïnformeerd". */
export function informedBehind(tail: string): boolean {
  // "op 5 februari, waarover u een agenda heeft ontvangen": the day is that of what one is told about.
  if (/^,? (?:waarover|waarvan|waarin|waarbij) /u.test(tail)) return false;
  const words: readonly Word[] = wordsOf(tail);
  const told = words.find((word) => informs(word, tail));
  return told !== undefined && told.start <= 80 && !/[.;()]/u.test(tail.slice(0, told.start));
}

/** Words for the House that is told. */
export const house: ReadonlySet<string> = new Set(['Kamer', 'Kamers', 'kamer', 'u', 'Staten-Generaal']);
const later: ReadonlySet<string> = new Set(
  'aangenomen ingediend gehouden plaatsgevonden geëindigd ingegaan begonnen gestart besloten'.split(' '),
);
const abouts = [' over ', ' inzake ', ' betreffende ', ' met betrekking tot '] as const;

/** Whether a stretch says the title behind a day and then opens the citation: " over Gaza (". */
function aboutThen(tail: string): boolean {
  const about = abouts.find((words) => tail.startsWith(words));
  if (about === undefined) return false;
  const title = withoutOpening(tail).slice(about.length);
  return title.length > 0 && title.length <= 200 && !/[.;()]/u.test(title);
}

/** "op 16 mei jl. per brief (": the letter in the brackets is that day's. */
const byLetter =
  /^ (?:per|bij|middels|via|met een|in een|door middel van een)(?: [\p{L}-]{2,20})? ?[\p{L}-]{0,20}brief$/u;

/** Whether a stretch is a paper whose day follows behind a comma ("Kamerbrief over de verlenging, "), or opens with the day; not one of a meeting. */
function paperThenComma(head: string): boolean {
  if (head === '') return true;
  if (!head.endsWith(', ')) return false;
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('('), head.lastIndexOf('. '), -1) + 1);
  const words = wordsOf(clause.slice(-200));
  return words.some(({ text }) => namesPaper(text)) && !words.some(({ end }) => eventEndsAt(clause.slice(-200), end));
}

/** What stands between the citation before and the day, when days of one noun are told apart: "brieven van 3 mei (…) en 5 juni (…)". */
const continued = /^\)?,? ?(?:en|alsmede|,)? ?(?:(?:van|op|d\.d\.?) )?$/u;

/** A paper, or its title between quotes, before the brackets that its day opens: "de nota ‘Veilig varen’ (5 april jl., Kamerstuk …". */
const paperThenBracket =
  /(?:[’”"»]|(?:brief|nota|notitie|rapport|agenda|reactie|beleidsvisie|verslag|evaluatie|kader|plan)(?: (?:19|20)\d\d)?) \((?:van |d\.d\.? |dd\.? )?$/u;

/** A paper that the day tells of by a participle before it: "de op 3 mei verschenen beleidsbrief (". */
const sentPaper =
  /^ (?:aan (?:u|(?:uw|de) (?:Tweede |Eerste )?Kamer) )?(?:verschenen|verzonden|verstuurde|gepubliceerde|gezonden|toegezonden|gestuurde|aangeboden|uitgebrachte|ontvangen) (?:[\p{L}-]{2,20} )?(?<paper>[\p{L}-]{3,40})$/u;

/** The day right before a citation that opens its sentence, which goes on to tell the House behind it: "Op 24 november 2022 (Kamerstuk …) bent u hierover geïnformeerd"; or null. */
export function dayAtFront(stretch: Before, rest: string): string | null {
  const last = stretch.dates.at(-1);
  const opening = withoutOpening(stretch.text);
  if (last === undefined || !rest.startsWith(')') || opening.length !== last.at.end - stretch.start) return null;
  return dayBefore({ ...stretch, text: opening + rest.slice(1), dates: [last] });
}

/** How many days before a citation are looked at: "brief van 8 maart over de verlenging tot en met 31 mei (Kamerstuk …". */
const looked = 3;

/**
 * The day said before a citation, in the same sentence, or null: the day of the letter it is
 * ("brief … van 8 maart (Kamerstuk …"), or on which the House was told ("op 7 april jl. geïnformeerd
 * (Kamerstuk …"). The day of a debate, a motion or of the events themselves is none of these. `continues`: the
 * citation before got its day this way.
 */
export function dayBefore(stretch: Before, continues = false): string | null {
  let words: readonly Word[] | null = null;
  for (let i = stretch.dates.length - 1, n = 0; i >= 0 && n < looked; i--, n++) {
    const date = stretch.dates[i]!;
    if (!wholeDay.test(date.fields.edtf)) continue;
    const said = stretch.text.slice(date.at.start - stretch.start, date.at.end - stretch.start);
    const head = stretch.text.slice(0, date.at.start - stretch.start) + ledBy(said, beforeLeads);
    const tail = stretch.text.slice(date.at.end - stretch.start);
    // Nothing has been sent on a day to come.
    if (/(?:a\.s\.|aanstaande)$/u.test(said)) continue;
    if (continues && continued.test(withoutWeekday(head))) return date.fields.edtf;
    if (tail === ', ' && paperThenBracket.test(head)) return date.fields.edtf;
    if (/^(?:, | \()/u.test(tail) && withoutOpening(tail) === '' && paperThenComma(head)) return date.fields.edtf;
    const preposition = prepositionAtEnd(head);
    // "brieven van 3 mei en 5 juni (Kamerstuk …": which of the two is not said.
    if (preposition === -1 && betweenDays.test(head.slice((stretch.dates[i - 1]?.at.end ?? 0) - stretch.start)))
      return null;
    // "de situatie per 1 juli" is no day of a paper.
    if (preposition === -1 || head.startsWith('per ', preposition) || eventBefore(head, preposition)) continue;
    const ended = date.at.end - stretch.start;
    words ??= wordsOf(stretch.text);
    const happened = words.some((word) => word.start >= ended && later.has(word.text));
    if (!happened && paperJustBefore(head, preposition)) return date.fields.edtf;
    const rest = withoutOpening(tail);
    const opening = rest === '';
    if ((opening || aboutThen(tail)) && paperEarlier(head, preposition)) return date.fields.edtf;
    if (rest.endsWith('brief') && byLetter.test(rest)) return date.fields.edtf;
    const sent = rest.length < 110 && tail.endsWith('(') ? sentPaper.exec(rest) : null;
    if (sent !== null && namesPaper(sent.groups!['paper']!)) return date.fields.edtf;
    if (!words.some((word) => house.has(word.text))) continue;
    // "van" before a day belongs to the noun before it, which is no paper here.
    if (/^[Vv]an /u.test(head.slice(preposition)) && !head.startsWith('van dato', preposition)) continue;
    const lead = head.slice(0, preposition);
    if (!happened && (informedBehind(tail) || writesBehind(tail) || writesBefore(lead) || gets(lead, tail)))
      return date.fields.edtf;
    if (opening && informedBefore(head, preposition)) return date.fields.edtf;
  }
  return null;
}
