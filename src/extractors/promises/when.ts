import { monthSource } from '../../dutch/calendar.ts';
import type { Unit } from './tokens.ts';

// The grammar of "when" is put together in code from small sticky patterns over lower-case text: one pattern with
// all of it would be so large that compiling it takes longer than reading a letter.

const letter = 'a-z\u00e0-\u00ff';
const stop = `(?![${letter}0-9])`;
const count =
  '(?:\\d{1,3}|een paar|een aantal|een half|een|één|enkele|anderhalve?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|vijftien|twintig|dertig)';
const period = '(?:werkdag(?:en)?|dag(?:en)?|weken|week|maanden|maand|kwartaal|kwartalen|jaar|jaren|uur)';
const year = '(?:19|20)\\d{2}';
const near =
  '(?:dit|deze|dat|komende?|het komende|de komende|aankomende?|aanstaande|volgende?|het volgende|het aanstaande)';
const season = '(?:voorjaar|lente|zomerperiode|zomer|najaar|herfst|winter)';
const month = `(?:${monthSource}|sept\\.|okt\\.|nov\\.|dec\\.|jan\\.|feb\\.)`;
const ordinal = '(?:eerste|tweede|derde|vierde|laatste|volgende|komende|eerstvolgende|[1-4]e)';
const anyYear = `(?:${year}|dit jaar|volgend jaar|komend jaar|het volgende jaar|het komende jaar|het jaar)`;
const recess = `(?:[${letter}]{2,12}reces|reces|[${letter}]{2,12}vakantie)(?: van (?:${month}|(?:de|uw) (?:tweede )?kamer))?`;
const moment = `(?:${recess}|prinsjesdag|verantwoordingsdag|kerstmis|kerst|pasen|jaarwisseling|jaareinde|weekend)`;
const some = `[${letter}]{2,16}`;

const sticky = (source: string): RegExp => new RegExp(`(?:${source})${stop}`, 'uy');

/** A value of the calendar, or a unit near the day of the letter, without what says of which year or whole it is. */
const core = sticky(
  [
    `(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2}(?: (?:en|of|tot en met) \\d{1,2})? ${month}`,
    `week \\d{1,2}(?: van ${year})?`,
    `(?:de week|het weekend) van (?:(?:maan|dins|woens|donder|vrij)dag )?\\d{1,2} ${month}`,
    `de ${ordinal} (?:maan|dins|woens|donder|vrij|zater|zon)dag (?:van|in) ${month}`,
    '(?:aanstaande |komende |volgende )?(?:maan|dins|woens|donder|vrij|zater|zon)dag',
    `(?:de maand(?:en)? )?${month}(?: (?:en|of|tot en met) ${month})?`,
    `(?:het |de )?${ordinal}(?: (?:en|of) (?:het )?${ordinal})? (?:kwartaal|trimester|halfjaar|half jaar|helft|weken|week|maanden)`,
    'q[1-4]',
    `(?:het |de )?(?:vroege |late )?${season}`,
    `${near} (?:${season}|kwartaal|jaar|jaren|maanden|maand|weken|week|periode|tijd|kabinetsperiode|halfjaar|half jaar|zittingsjaar|vergaderjaar|${month})`,
    `(?:(?:de )?(?:aanvang|begin|start|ingang|ingaan|afloop|einde?) van (?:het |de )?|(?:het )?ingaan van (?:het |de )?)?(?:het |de )?${moment}`,
    'het (?:einde?|begin|midden)',
    'de loop van',
    year,
  ].join('|'),
);
const ofYear = sticky(` (?:van )?${anyYear}| van (?:elk|ieder) jaar| a\\.s\\.| aanstaande`);
const whole = sticky(` (?:van )?(?:het |de |dit |deze |volgend |komend )(?:kalender)?${some}`);
const partOf = / van (?:de |het |dit |deze )?/uy;
/** "in de eerste week na het reces". */
const counted = / (?:na|voor|vóór) (?=het |de )/uy;
const loose = /(?:loop van|helft|einde?|begin|midden|weken|week|maanden)$/u;

/** What stands before a value: a preposition, a part of the unit, or both: "uiterlijk in", "voor begin", "eind". */
const lead =
  /(?:(?:bij|nog in|nog voor|nog vóór|nog|in|op|per|voor|vóór|na|tot|tegen|rondom|rond|omstreeks|vanaf|gedurende|tijdens|uiterlijk in|uiterlijk op|uiterlijk voor|uiterlijk vóór|uiterlijk per|uiterlijk|ruim voor|ruim vóór|kort voor|kort na|vlak voor|vlak na|direct na|meteen na|niet later dan (?:in|op)|niet later dan|over) )?(?:(?:begin|half|medio|midden|einde?|ultimo|omstreeks|rond|circa|uiterlijk) (?:in |op |voor |van )?)?/uy;

/** A near unit that stands without a preposition: "dit najaar", "volgende week", "later dit jaar". */
const bare = sticky(
  `(?:later |nog )?(?:die (?:week|maand)|${near} (?:${season}|kwartaal|jaar|maanden|maand|weken|week|periode|tijd|${month})|overmorgen|morgen)`,
);

const vague = sticky(
  [
    'zo (?:spoedig|snel|vroeg) (?:als )?mogelijk|ten spoedigste|zonder uitstel|spoedig|binnenkort|tijdig|onverwijld|terstond|onmiddellijk|eerdaags|gaandeweg|tussentijds|later|voordien|nadien|(?:een )?dezer (?:dagen|weken|maanden)|met spoed|te gelegener tijd|(?:gelijktijdig|tegelijkertijd)(?! (?:met|op))|na afloop(?! van)',
    '(?:op|binnen) (?:zeer |zo )?(?:korte|afzienbare|kort mogelijke|de kortst mogelijke) (?:termijn|tijd)|op termijn',
    'op een (?:later|nader)(?: te bepalen)? (?:moment|tijdstip)|in een later stadium|te zijner tijd|ter zijner tijd|per (?:ommegaande|omgaande)',
    `voorafgaande? (?:daaraan|hieraan)|in de nabije toekomst|bij (?:de )?eerste?(?:volgende)? gelegenheid|binnen de (?:gebruikelijke|gangbare|reguliere|gestelde|daarvoor gestelde|afgesproken|wettelijke) termijn(?: van ${count} ${period})?`,
    '(?:nog )?(?:voor|vóór|tegen) (?:die|dat) (?:tijd|datum|dag|moment|tijdstip)',
    `aan het einde?(?: van (?:het|de|dit|deze) ${some})?`,
  ].join('|'),
);
const pointed = /t\.z\.t\./uy;

const often = sticky(
  [
    '(?:half|twee|drie|vier)?jaarlijks(?: in (?:het )?(?:voorjaar|najaar|mei|september))?|(?:twee|drie)?maandelijks|(?:twee)?wekelijks|periodiek|regelmatig|frequent|doorlopend',
    'op (?:gezette tijden|regelmatige basis|kwartaalbasis|jaarbasis|periodieke basis)|per (?:kwartaal|half jaar|halfjaar)',
    '(?:elke?|iedere?) (?:half jaar|halfjaar|kwartaal|jaar|voorjaar|najaar|maand|week|zes maanden|drie maanden|twee jaar)',
    `om de (?:${count} )?(?:dagen|weken|week|maanden|maand|jaar|kwartaal)`,
    `(?:eens|eenmaal|tweemaal|driemaal|één keer|een keer|twee keer|drie keer|${count} (?:keer|maal)) (?:per|in het|in de) (?:${count} )?(?:jaar|halfjaar|half jaar|kwartaal|maand|week)`,
  ].join('|'),
);

/** A term that counts from a day or from now: "binnen twee weken na …", "over drie maanden". Its tail is cut by the clause. */
const term = sticky(
  [
    `(?:uiterlijk )?binnen (?:maximaal |uiterlijk |nu en )?${count} ${period}(?: na [^,.;:()]{1,80})?`,
    `over (?:ongeveer |circa )?${count} ${period}`,
    `na de eerste ${count} ${period}`,
    `${count} ${period} (?:van )?(?:tevoren|vooraf)`,
    `(?:uiterlijk )?${count} ${period} (?:na|voor|vóór) [^,.;:()]{1,80}`,
  ].join('|'),
);

const someWords = `(?:(?:de|het|uw|een|dat|dit|die|deze|mijn) )?(?:(?!een |de |het |uw )[${letter}-]{2,24} ){0,2}`;

/** Before, during or after something that the House or the ministers do: "voor de begrotingsbehandeling". */
const meeting = sticky(
  `(?:nog |ruim |kort |vlak |direct |uiterlijk )?(?:voor|vóór|na|tijdens|rondom|rond|voorafgaande? aan|in aanloop naar|ten tijde van|(?:ter|bij) gelegenheid van|na afloop van|in de marge van|bij) (?:(?:de )?(?:aanvang|start) van )?${someWords}(?!(?:in|af|toe|be|overeen)stemming|beraad|voorraad|cao)[${letter}-]{0,24}(?:behandeling|begrotingsonderzoek|debat|overleg|begrotingen|verkiezingen|verkiezing|stemmingen|stemming|top|bijeenkomst|raad|vergadering|conferentie|zitting|summit|ao|dmm|fmm|rbz|inwerkingtreding|besluit|besluitvorming|ondertekening)`,
);
/** With a paper of the yearly budget, or a report that comes out again: "met de Voorjaarsnota", "in de volgende voortgangsbrief". */
const paper = sticky(
  [
    `(?:gelijktijdig met|tegelijk met|tegelijkertijd met|samen met|parallel aan|bij gelegenheid van|ter gelegenheid van|via|met|bij|na|voor|vóór|op|rond|in|ten tijde van|uiterlijk bij) ${someWords}[${letter}]{0,20}(?:voorjaarsnota|najaarsnota|miljoenennota|begrotingsstukken|begrotingswet|begroting|slotwet|jaarverslag|prinsjesdagstukken|prinsjesdag|jaarrapportage|verantwoording|voorjaarsbesluitvorming|augustusbesluitvorming)(?: ${year}| op prinsjesdag)?`,
    `(?:in|bij|via|met) (?:de|het|mijn|onze) [${letter}]{0,30}(?:rapportage|brief|monitor|update|agenda) van (?:${month}|dit (?:voorjaar|najaar)|komend (?:voorjaar|najaar))(?: ${year})?`,
    `bij (?:de|het) (?:geannoteerde )?(?:verslag|agenda) van (?:de|het|deze|dit|die|dat) (?:volgende |eerstvolgende |komende )?[${letter}-]{2,30}`,
    `(?:bij|ter) gelegenheid van (?:de|het) (?:geannoteerde )?(?:verslag|agenda|aanbieding)(?: van (?:de|het|deze|dit) [${letter}-]{2,30})?`,
    `(?:in|bij|via|met) (?:de|het|mijn|onze|een|uw) (?:[${letter}]{2,20} )?(?:volgende|eerstvolgende|komende|aankomende|aanstaande|eerstkomende) (?:[${letter}-]{2,24} )?[${letter}-]{0,30}(?:rapportage|brief|verslag|monitor|nota|update|begroting|evaluatie|agenda|overzicht)`,
  ].join('|'),
);
const attribute = sticky(
  ` (?:van|over|inzake|voor|met|in|der) (?:de |het |uw )?[${letter}][${letter}0-9’'-]{1,40}(?: (?:en|van|voor|de|het) [${letter}][${letter}0-9’'-]{1,40}){0,2}`,
);
const dayLink = / (?:van|op|in) (?:(?:begin|half|medio|eind) )?/uy;

/** A debate or the discussion of a budget, in which one comes back to something. */
const debate = sticky(`in (?:de|het|een) (?:[${letter}-]{2,24} )?[${letter}-]{0,24}(?:behandeling|debat|overleg)`);

/** End of what the pattern reads at `at`, or -1. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of a whole value at `at`: its core and "van 2025", "van het jaar", "van de maand"; or -1. */
function coreEnd(text: string, at: number): number {
  const end = endAt(core, text, at);
  if (end === -1) return -1;
  const dated = endAt(ofYear, text, end);
  if (dated !== -1) return dated;
  const tail = loose.exec(text.slice(Math.max(at, end - 10), end));
  if (!tail) return end;
  const from =
    tail[0] === 'loop van'
      ? end + 1
      : Math.max(endAt(partOf, text, end), /^(?:week|weken|maanden)$/u.test(tail[0]) ? endAt(counted, text, end) : -1);
  const inner = from === -1 ? -1 : endAt(core, text, from);
  if (inner !== -1) return Math.max(inner, endAt(ofYear, text, inner));
  const named = endAt(whole, text, end);
  if (named === -1) return tail[0] === 'loop van' ? -1 : end;
  // "het einde van het mandaat op 31 december".
  return dayAfter(text, named);
}

/** End of "van 12 juni", "op 15 mei 2024" at `at`; `at` itself when there is none. */
function dayAfter(text: string, at: number): number {
  const link = endAt(dayLink, text, at);
  return link === -1 ? at : Math.max(at, coreEnd(text, link));
}

/** End of a value with its lead at `at`, or -1. Without a lead only a near unit is a time by itself. */
function valueEnd(text: string, at: number): number {
  const from = endAt(lead, text, at);
  const end = from > at ? coreEnd(text, from) : -1;
  return end === -1 ? endAt(bare, text, at) : end;
}

/** End of the time after or before which a vague word holds, at `at`; or -1. */
function narrowed(text: string, at: number): number {
  if (!/^(?:na|voor|vóór|in|uiterlijk|tijdens) /u.test(text.slice(at, at + 10))) return -1;
  const met = endAt(meeting, text, at);
  return met === -1 ? valueEnd(text, at) : dayAfter(text, met);
}

const firstWord = /^[a-zà-ÿ0-9]+/u;
const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** The words that a counted term begins with, besides figures. */
const counts = listOf(
  'na uiterlijk binnen over een één enkele anderhalf anderhalve twee drie vier vijf zes zeven acht negen tien twaalf veertien vijftien twintig dertig',
);
/** The words that tell how often, or open what does. */
const oftenStarts = listOf(
  'om jaarlijks halfjaarlijks tweejaarlijks driejaarlijks vierjaarlijks maandelijks tweemaandelijks driemaandelijks wekelijks tweewekelijks periodiek regelmatig frequent doorlopend op per elk elke ieder iedere eens eenmaal tweemaal driemaal één een twee drie vier vijf zes zeven acht negen tien twaalf veertien vijftien twintig dertig enkele anderhalf anderhalve',
);

/**
 * End of the time told at an offset of lower-case text, or -1: "spoedig", "voor het zomerreces", "begin juni 2024", "in
 * het eerste kwartaal van 2025", "binnen twee weken na …", "jaarlijks", "met de voorjaarsnota".
 */
export function timeEnd(text: string, at: number): number {
  const first = firstWord.exec(text.slice(at, at + 20))?.[0] ?? '';
  const counted = counts.has(first) || (first >= '0' && first < ':') ? endAt(term, text, at) : -1;
  if (counted !== -1) return counted;
  const met = Math.max(endAt(meeting, text, at), endAt(debate, text, at));
  if (met !== -1) {
    const day = dayAfter(text, met);
    if (day > met) return day;
    const named = endAt(attribute, text, met);
    return named === -1 ? met : dayAfter(text, named);
  }
  const published = endAt(paper, text, at);
  if (published !== -1) return published;
  const day = valueEnd(text, at);
  if (day !== -1) return day;
  for (const pattern of oftenStarts.has(first) || (first >= '0' && first < ':')
    ? [often, vague, pointed]
    : [vague, pointed]) {
    const end = endAt(pattern, text, at);
    // "zo spoedig mogelijk na het kerstreces": one time, told twice over.
    if (end === -1) continue;
    if (text[end] !== ' ' || pattern === pointed) return end;
    return Math.max(end, pattern === vague ? narrowed(text, end + 1) : valueEnd(text, end + 1));
  }
  return -1;
}

/** The words that a time can begin with: only there is it looked for. */
const starters: ReadonlySet<string> = new Set(
  'in op per voor vóór na tot tegen rond rondom omstreeks vanaf gedurende tijdens uiterlijk ruim kort vlak direct meteen over nog binnen met bij via samen gelijktijdig tegelijk tegelijkertijd parallel ten ter voorafgaand voorafgaande aan begin half medio midden eind einde ultimo circa later dit deze dat komende komend aankomend aankomende aanstaande volgend volgende het de overmorgen morgen zo spoedig binnenkort voordien nadien zonder niet die om te t.z.t tussentijds tijdig onverwijld terstond onmiddellijk eerdaags dezer gaandeweg jaarlijks halfjaarlijks tweejaarlijks driejaarlijks vierjaarlijks maandelijks tweemaandelijks driemaandelijks wekelijks tweewekelijks periodiek regelmatig frequent doorlopend elk elke ieder iedere eens eenmaal tweemaal driemaal een één twee drie vier vijf zes zeven acht negen tien twaalf'.split(
    ' ',
  ),
);

/** A time found in a unit: offsets in the unit's text. */
export interface TimeAt {
  readonly start: number;
  readonly end: number;
}

/** Every time told in a unit, left to right without overlap. Read once a unit. */
export function timesOf(unit: Unit): readonly TimeAt[] {
  if (unit.times !== null) return unit.times;
  const lower = unit.text.toLowerCase();
  // Lower case keeps offsets but for a few letters that Dutch does not have; then the text is read as it is.
  const text = lower.length === unit.text.length ? lower : unit.text;
  const times: TimeAt[] = [];
  let end = 0;
  for (const token of unit.tokens) {
    if (token.start < end || !(starters.has(token.word) || /^\d{1,3}$/u.test(token.word))) continue;
    const found = timeEnd(text, token.start);
    if (found === -1) continue;
    end = found;
    times.push({ start: token.start, end });
  }
  unit.times = times;
  return times;
}
