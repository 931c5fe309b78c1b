import type { DateFields } from '../extractors/dates/schema.ts';
import type { Named } from '../fact.ts';
import { lastAtOrBelow } from '../text/locate.ts';
import type { Before } from './citation-surroundings.ts';
import { eventNoun, informed, openingSource, paperNoun } from './citation-words.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;
const weekday = '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) )?';

/** Between a citation and the day behind it: " van ", ", d.d. ", " (". */
const joinsBehind = new RegExp(
  `^(?:,? ?\\(?herdruk\\)?)?,? ?\\(?(?:(?:brief )?van|d\\.d\\.?|dd\\.?|gedateerd(?: op)?|de dato|verzonden(?: op)?|ontvangen(?: op)?|verschenen op) ${weekday}$`,
  'u',
);
const bareBehind = new RegExp(`^(?:, ?| \\()${weekday}$`, 'u');
/** How far behind a citation its day begins. */
const nearBehind = 40;

const inBracketsThen = new RegExp(`^\\) (?:van|d\\.d\\.?|op) ${weekday}$`, 'u');
const letterBefore = new RegExp(
  `(?<![\\p{L}-])[\\p{L}-]*[Bb]rie(?:f|ven)(?!\\p{L})[^.;()]{0,200}${openingSource}$`,
  'u',
);

/** The day behind the bracket: "middels een brief over … (36 471-64) op 7 juni 2024"; `stretch` is what stands before the citation. */
export function dayBehindBracket(
  text: string,
  end: number,
  dates: readonly Named<DateFields>[],
  stretch: string,
): string | null {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.at.start - end > nearBehind || !wholeDay.test(date.fields.edtf)) return null;
  return inBracketsThen.test(text.slice(end, date.at.start)) && letterBefore.test(stretch) ? date.fields.edtf : null;
}

/** Index of the first date at or behind an offset. */
function firstFrom(dates: readonly Named<DateFields>[], offset: number): number {
  const i = lastAtOrBelow(dates, offset, (d) => d.at.start);
  return i >= 0 && dates[i]!.at.start >= offset ? i : i + 1;
}

/** The day said right behind a citation that ends at `end` ("nr. 226 van 3 februari 2022", ", d.d. 17 juni 2022"), or null. */
export function dayBehind(text: string, end: number, dates: readonly Named<DateFields>[]): string | null {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.at.start - end > nearBehind || !wholeDay.test(date.fields.edtf)) return null;
  const between = text.slice(end, date.at.start);
  const said = text.slice(date.at.start, date.at.end);
  // The words that join may be counted as part of the date itself.
  const lead = /^(?:van|d\.d\.?|dd\.?) /u.exec(said)?.[0] ?? '';
  if (joinsBehind.test(between + lead)) return date.fields.edtf;
  return bareBehind.test(between) && /\d{4}$/u.test(said) ? date.fields.edtf : null;
}

const preposition = '(?:[Vv]an|[Oo]p|d\\.d\\.?|dd\\.?|[Pp]er|gedateerd|de dato|van dato)';
/** "brief van ", "Kamerbrief d.d. ", "brief aan uw Kamer van ". */
const paperJustBefore = new RegExp(
  `(?<![\\p{L}-])${paperNoun}(?: aan (?:uw|de) (?:Tweede |Eerste )?Kamer)?,? ${preposition} ${weekday}$`,
  'u',
);
/** "brief inzake de bijdrage aan maritieme veiligheid van ". */
const paperEarlier = new RegExp(`(?<![\\p{L}-])${paperNoun} [^.;]{0,220}${preposition} ${weekday}$`, 'u');
const eventBefore = new RegExp(
  `(?<![\\p{L}-])${eventNoun}(?: (?!${preposition} )[\\p{L}’.-]{1,20}){0,4}(?: ${preposition})? ${weekday}$`,
  'u',
);
const ofNoun = new RegExp(`(?<![\\p{L}-])[Vv]an ${weekday}$`, 'u');
const preposed = new RegExp(`(?<![\\p{L}-])${preposition} ${weekday}$`, 'u');
const informedBefore = new RegExp(
  `(?<!\\p{L})${informed}(?: (?:over|bij|per|in|met|de|het|brief|[\\p{L}-]*brief)){0,4} ${preposition} ${weekday}$`,
  'u',
);
const informedBehind = new RegExp(`^[^.;()]{0,80}(?<!\\p{L})${informed}(?!\\p{L})`, 'u');
const toTheHouse = /(?<!\p{L})(?:Kamers?|kamer|u|Staten-Generaal)(?!\p{L})/u;
/** Nothing but the opening of the citation: " (", " (zie ", ", ". */
const opening = new RegExp(`^${openingSource}$`, 'u');
/** The title behind the day: "brief van de Minister van 2 februari over Gaza (". */
const aboutThen = new RegExp(`^ (?:over|inzake|betreffende|met betrekking tot) [^.;()]{1,200}${openingSource}$`, 'u');
/** "op 16 mei jl. per brief (": the letter in the brackets is that day's. */
const byLetter = new RegExp(
  `^ (?:per|bij|middels|via|met een|in een|door middel van een)(?: [\\p{L}-]{2,20})? ?[\\p{L}-]{0,20}brief${openingSource}$`,
  'u',
);
const laterEvent =
  /(?<!\p{L})(?:aangenomen|ingediend|gehouden|plaatsgevonden|geëindigd|ingegaan|begonnen|gestart|besloten)(?!\p{L})/u;

/** What stands between the citation before and the day, when days of one noun are told apart: "brieven van 3 mei (…) en 5 juni (…)". */
const continued = new RegExp(`^\\)?,? ?(?:en|alsmede|,)? ?(?:(?:van|op|d\\.d\\.?) )?${weekday}$`, 'u');

/** How many days before a citation are looked at: "brief van 8 maart over de verlenging tot en met 31 mei (Kamerstuk …". */
const looked = 3;

/**
 * The day said before a citation, in the same sentence, or null: the day of the letter it is
 * ("brief … van 8 maart (Kamerstuk …"), or on which the House was told ("op 7 april jl. geïnformeerd
 * (Kamerstuk …"). The day of a debate, a motion or of the events themselves is none of these. `continues`: the
 * citation before got its day this way.
 */
export function dayBefore(stretch: Before, continues = false): string | null {
  for (let i = stretch.dates.length - 1, n = 0; i >= 0 && n < looked; i--, n++) {
    const date = stretch.dates[i]!;
    if (!wholeDay.test(date.fields.edtf)) continue;
    const said = stretch.text.slice(date.at.start - stretch.start, date.at.end - stretch.start);
    const lead = /^(?:van|op|per|d\.d\.?|dd\.?) /u.exec(said)?.[0] ?? '';
    const head = stretch.text.slice(0, date.at.start - stretch.start) + lead;
    const tail = stretch.text.slice(date.at.end - stretch.start);
    if (continues && continued.test(head)) return date.fields.edtf;
    if (eventBefore.test(head)) continue;
    if (paperJustBefore.test(head) && !laterEvent.test(tail)) return date.fields.edtf;
    if (!preposed.test(head)) continue;
    if (paperEarlier.test(head) && (opening.test(tail) || aboutThen.test(tail))) return date.fields.edtf;
    if (byLetter.test(tail)) return date.fields.edtf;
    if (!toTheHouse.test(stretch.text)) continue;
    // "van" before a day belongs to the noun before it, which is no paper here.
    if (ofNoun.test(head)) continue;
    if (informedBehind.test(tail) && !laterEvent.test(tail)) return date.fields.edtf;
    if (informedBefore.test(head) && opening.test(tail)) return date.fields.edtf;
  }
  return null;
}
