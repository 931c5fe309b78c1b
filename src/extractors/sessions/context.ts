import type { Range } from '../../fact.ts';
import { months } from '../../dutch/calendar.ts';
import { ordinal } from '../../dutch/numerals.ts';
import { endFinderOf, phrases } from '../../words/finder.ts';
import { type Pattern, wordEnd, wordStart } from '../../pattern.ts';
import { type Words, wordFrom } from '../../words/words.ts';
import { WordClasses } from '../../words/classes.ts';
import type { SessionFields } from './schema.ts';
import { signal } from './signals.ts';
import { pastVerbs, presentVerbs } from './words.ts';

/** How far around a session's noun its clause is looked at, in characters. */
const reach = 350;

/** The part of a sentence or of one of its clauses around a range that is looked at: at most `reach` characters on each side. */
export function clauseAround(sentence: Range, at: Range): Range {
  return { start: Math.max(sentence.start, at.start - reach), end: Math.min(sentence.end, at.end + reach) };
}

const verbs = new WordClasses(() => [{ words: pastVerbs }, { words: presentVerbs }]);
/** How far from a noun the verb can stand that tells its tense, in characters. */
const nearVerb = 160;

/** Whether "te" makes an infinitive of a word: "bijeen om te spreken over". */
const isInfinitive = ({ text, starts }: Words, word: number): boolean => text.startsWith(' te ', starts[word]! - 4);

/** Tense of the finite verb nearest to a range inside its clause; null where none is near. */
export function tenseOf(words: Words, clause: Range, at: Range): 'past' | 'present' | null {
  const { starts, ends } = words;
  const noun = wordFrom(words, at.start);
  let before: 'past' | 'present' | null = null;
  // A verb that stands before the noun governs it sooner than one that follows at the same distance.
  let reach = nearVerb - 20;
  for (let i = noun - 1; i >= 0 && starts[i]! >= clause.start && at.start - ends[i]! <= nearVerb; i--) {
    const flags = ends[i]! > at.start ? 0 : verbs.at(words, i);
    if (flags === 0 || isInfinitive(words, i)) continue;
    before = flags === 1 ? 'past' : 'present';
    reach = at.start - ends[i]! - 21;
    break;
  }
  const limit = reach < 0 ? noun : wordFrom(words, Math.min(clause.end, at.end + reach + 1));
  let behind = verbs.next(words, noun, limit);
  while (behind < limit && isInfinitive(words, behind)) behind = verbs.next(words, behind + 1, limit);
  if (behind === limit || ends[behind]! > clause.end) return before;
  return verbs.flags === 1 ? 'past' : 'present';
}

const part = String.raw`(?:\p{L}{0,20}sessie|\p{L}{0,10}lunch|\p{L}{0,10}diner|\p{L}{0,10}ontbijt)`;
const notOfPart = `(?! (?:de|het|deze|dit) (?:[\\p{L}-]{2,20} ){0,2}${part}${wordEnd})`;

/** A pattern that tells a session's timing; a sentence in which it reads something has the signal of that name. */
interface TimingPattern extends Pattern {
  readonly timing: Exclude<SessionFields['timing'], 'earlier' | null>;
}

/** Where the clause puts the session, seen from the meeting. */
export const timingPatterns: readonly TimingPattern[] = [
  {
    name: 'margins',
    timing: 'margins',
    regex: new RegExp(
      `${wordStart}(?:[Ee]n marge|[Ii]n de marges?|[Ii]n de kantlijn|(?:[Ii]n|[Ll]angs|[Aa]an|[Vv]anaf) de zijlijn|[Ii]n de wandelgangen|[Bb]uiten de (?:bijeenkomst|vergadering|Raad) om|[Rr]ond(?:om)? de (?:bijeenkomst|vergadering|Raad|[Tt]op)|[Oo]p de marge)${wordEnd}`,
      'u',
    ),
    reads: ['En marge van de Raad vindt een ontmoeting plaats', 'in de marges van de top', 'en marge hiervan'],
    refuses: ['een ruime marge'],
  },
  {
    name: 'before',
    timing: 'before',
    regex: new RegExp(
      `${wordStart}(?:[Vv]oorafgaande? aan${notOfPart}|[Vv]oorafgaand(?! aan)|[Aa]an de vooravond van|[Dd]aags voor|[Vv]óór aanvang van|[Vv]oor aanvang van|voorafgegaan door|[Vv]ooraf |[Dd]aags tevoren|[Dd]e (?:avond|dag|middag|ochtend) (?:(?:er|daar)voor|tevoren))`,
      'u',
    ),
    reads: [
      'Voorafgaand aan de DMM komt de UDCG bijeen',
      'Aan de vooravond van de top',
      'De Raad wordt voorafgegaan door een ontbijt',
      'De avond tevoren is er een diner',
      'Daags tevoren komt de UDCG bijeen',
    ],
    refuses: ['voorafgaand aan de werksessie', 'voorafgaand aan het diner'],
  },
  {
    name: 'after',
    timing: 'after',
    regex: new RegExp(
      `${wordStart}(?:[Aa]ansluitend (?:aan|op)${notOfPart}|[Ii]n aansluiting op${notOfPart}|(?:[Dd]irect )?[Nn]a (?:afloop|sluiting|afsluiting|beëindiging) van${notOfPart}|[Dd]irect na de (?:bijeenkomst|Raad|RBZ|DMM|top|vergadering)|Na de (?:bijeenkomst|Raad|RBZ|DMM|FMM|[Tt]op|NAVO-top|vergadering)(?= (?:vindt|vinden|vond|vonden|komt|komen|kwam|kwamen|is|volgt|volgde|spreekt|sprak|staat|zal|wordt)${wordEnd}))`,
      'u',
    ),
    reads: ['Aansluitend aan de RBZ Defensie komt de Bestuursraad bijeen', 'na afloop van de Raad'],
    refuses: ['aansluitend op de lunch', 'na afloop van het diner'],
  },
  {
    name: 'during',
    timing: 'during',
    regex: new RegExp(
      `${wordStart}[Tt]ijdens (?:de|het|deze) (?:[\\p{L}-]{2,20} )?(?:DMM|FMM|Raad|RBZ|RAZ|NAVO-top|[Tt]op|bijeenkomst|vergadering|ministeriële|conferentie|Gymnich|Ecofin\\p{L}{0,6}|JBZ-[Rr]aad)${wordEnd}`,
      'u',
    ),
    reads: ['Tijdens de DMM vindt een sessie plaats', 'tijdens deze bijeenkomst'],
    refuses: ['tijdens de lunch'],
  },
];

/** When a session is, seen from the meeting, by its clause in a sentence with these signals; or null. */
export function timingOf(clause: string, signals: number): SessionFields['timing'] {
  if ((signals & signal.timed) === 0) return null;
  for (const { regex, timing } of timingPatterns) {
    if ((signals & signal[timing]) !== 0 && regex.test(clause)) return timing;
  }
  return null;
}

/** What hangs on another part of the programme: "Voorafgaand aan het diner", "Na afloop van de werklunch". */
export const besidePart = new RegExp(
  `${wordStart}(?:(?<before>[Vv]oorafgaand aan|[Vv]óór(?: aanvang van)?|[Vv]oor aanvang van|^Voor)|[Aa]ansluitend (?:aan|op)|(?:[Dd]irect )?[Nn]a(?: afloop van)?) (?:de|het|een|deze|dit) (?:[\\p{L}-]{2,20} ){0,2}${part}${wordEnd}`,
  'u',
);
const writer = new RegExp(`${wordStart}(?:ik|wij)${wordEnd}`, 'u');
const afterAll = new RegExp(
  `${wordStart}[Nn]a afloop(?: (?:daar|hier)van)?${wordEnd}(?! van)(?![^.;]{0,60} (?:de (?:NAVO-)?ministers|de bondgenoten|zij|de leiders|de lidstaten)${wordEnd})`,
  'u',
);

/** Whether others than all who meet are told to meet when all is done: "Na afloop daarvan komt de coalitie bijeen". */
export const isAfterAll = (clause: string): boolean => clause.includes('a afloop') && afterAll.test(clause);

/**
 * When the writer meets others, told by the part of the programme that it is before or after ("Voorafgaand aan het diner
 * ontmoet ik mijn Canadese collega"), or null. What all who meet do before a part is part of the programme itself.
 */
export function timingByPart(clause: string): 'before' | 'after' | null {
  if (!writer.test(clause)) return null;
  const match = besidePart.exec(clause);
  if (match === null) return isAfterAll(clause) ? 'after' : null;
  return match.groups!['before'] === undefined ? 'after' : 'before';
}

const landmark =
  /(?<=(?:[Vv]oorafgaande? aan|[Ee]n marge van|[Ii]n de marges? van|[Aa]ansluitend (?:aan|op)|[Ii]n aansluiting op|[Nn]a afloop van|[Nn]a|[Vv]óór|(?:[Nn]og|[Kk]ort|[Vv]lak) voor|[Ss]inds|[Tt]ussen|[Vv]ooruitlopend op|[Tt]er voorbereiding (?:op|van)|opmaat naar) (?:(?:de|het|een) )?)/uy;

/** Whether a word of time stands before a noun phrase ("voorafgaand aan de NPG"): it dates another session and is none itself here. */
export function isLandmark(text: string, phrase: number): boolean {
  landmark.lastIndex = phrase;
  return landmark.test(text);
}

/** A clause that tells that something will not take place. */
export const cancelled: Pattern = {
  name: 'cancelled',
  regex: new RegExp(
    `${wordStart}(?:geannuleerd|afgelast|afgezegd|geschrapt|uitgesteld|te vervallen|vervalt|verviel|vervielen|vervallen|komt vervallen|niet door(?:gaan|gegaan)?|geen doorgang|ingetrokken|niet plaats(?:vinden|gevonden)?|niet bijeen(?:komen|gekomen)?|niet (?:te )?(?:worden )?(?:vergader(?:en|d)|gehouden|belegd|voorzien|gepland|geagendeerd|op (?:het programma|de agenda))|(?:vergader(?:t|en|de|den)|(?:komt|komen|kwam|kwamen) bijeen|vindt plaats)(?: (?:ditmaal|deze keer|dit keer|dit jaar|nu|thans|daarom|echter|evenwel|voorlopig|ook|dus)){0,3} niet)${wordEnd}`,
    'u',
  ),
  reads: [
    'het werkdiner is geannuleerd',
    'de lunch verviel wegens het weer',
    'de lunch komt te vervallen',
    'de sessie gaat niet door',
    'De NPG vergadert ditmaal niet',
    'de NRR kwam deze keer niet bijeen',
    'de NUC is dit jaar niet bijeengekomen',
    'de lunch wordt niet gehouden',
    'een bijeenkomst van de NPG is dit keer niet voorzien',
  ],
  refuses: ['de sessie gaat over Irak', 'de NPG vergadert over kernwapens'],
};

/** A sentence that says something about what was told before ("Het is de eerste keer dat …"): it tells no session of its own. */
export const comment: Pattern = {
  name: 'comment',
  regex: new RegExp(
    `^(?:Het|Dit|Dat) (?:is|was|betreft|betrof|wordt|zal|werd) (?:[\\p{L}]{2,20} ){0,2}(?:de|het|een) `,
    'u',
  ),
  reads: ['Het is de eerste keer dat', 'Dit betreft de laatste bijeenkomst', 'Het wordt daarmee de tweede sessie'],
  refuses: ['Het diner staat in het teken van'],
};

const wishes = endFinderOf(
  phrases(`
  pleit, pleiten, pleitte, voorstel, voorgesteld, voorstander, verzoek, verzocht, verzoekt, oproep,
  opgeroepen, gevraagd, mogelijkheid, onderzoekt, wens, wenst, idee, behoefte, streeft, streven,
  aangeboden, bereid, hecht, terug op, terugblik op
`),
);
const wishWord = /^[\p{L}-]{1,30}$/u;

/** Whether what follows is wished for or proposed, not scheduled, by at most six words before it: "Nederland pleit voor ". */
export function isWished(left: string): boolean {
  let end = left.length - 1;
  if (left[end] !== ' ') return false;
  for (let words = 0; words < 6; words++) {
    if (wishes.before(left, end) !== -1) return true;
    const start = left.lastIndexOf(' ', end - 1);
    if (start === -1 || !wishWord.test(left.slice(start + 1, end))) return false;
    end = start;
  }
  return false;
}

const dayBeforeMonth = /(?<!\d)\d{1,2} (?=[A-Za-z]{3})/gu;

/** Whether a day of the calendar is told, however. */
export function tellsDay(words: string): boolean {
  for (const match of words.matchAll(dayBeforeMonth)) {
    const at = match.index + match[0].length;
    const word = words.slice(at, at + 9).toLowerCase();
    if (months.some((month) => word.startsWith(month))) return true;
  }
  return false;
}

const turn =
  /(?<![\p{L}\p{N}])voor (?:de|een) (?<nth>[\p{L}\d]{2,40}) (?:keer|maal)(?! (?:op rij )?deel)(?![\p{L}\p{N}])/gu;
const first =
  /(?:kom\p{L}{1,2}|kwam\p{L}{0,3}) (?:\p{L}{2,20} ){0,3}voor het eerst (?:\p{L}{2,20} ){0,2}bijeen|voor het eerst bijeen/u;

/**
 * Which meeting of its body a clause tells of: 16 for "voor de zestiende keer bijeen"; null for none ("voor de derde
 * keer deel", "voor de zoveelste keer").
 */
export function editionOf(clause: string): number | null {
  if (clause.includes(' keer') || clause.includes(' maal')) {
    for (const match of clause.matchAll(turn)) {
      const edition = ordinal(match.groups?.['nth'] ?? '');
      if (edition !== null) return edition;
    }
  }
  return clause.includes('voor het eerst') && first.test(clause) ? 1 : null;
}
