import { endFinderOf, phrases } from '../words/finder.ts';
import type { Range } from '../fact.ts';
import { lastAtOrBelow } from '../search.ts';
import { type Words, wordFrom } from '../words/words.ts';
import { WordClasses } from '../words/classes.ts';
import { cardinal } from './numerals.ts';

/** What a part of a programme is. */
export type PartType = 'working-session' | 'session' | 'meeting' | 'dinner' | 'lunch' | 'breakfast';

/** A noun for a part of a programme, read from one word. */
export interface PartNoun {
  readonly type: PartType;
  readonly plural: boolean;
  /** What the compound says before its head, lower case: "slot" of "slotsessie"; "" for none. */
  readonly prefix: string;
  /** An abbreviation or name joined by a hyphen ("NUC" of "NUC-bijeenkomst"), or null. */
  readonly joined: string | null;
}

/** Heads of the compounds, longest first: what one sits down to. */
const heads: readonly (readonly [string, PartType])[] = [
  ['werksessie', 'working-session'],
  ['werkzitting', 'working-session'],
  ['lunchbespreking', 'lunch'],
  ['lunchbijeenkomst', 'lunch'],
  ['lunchdiscussie', 'lunch'],
  ['lunchdebat', 'lunch'],
  ['lunchsessie', 'lunch'],
  ['lunchgesprek', 'lunch'],
  ['ontbijtbespreking', 'breakfast'],
  ['ontbijtbijeenkomst', 'breakfast'],
  ['ontbijtsessie', 'breakfast'],
  ['dinersessie', 'dinner'],
  ['dinerbespreking', 'dinner'],
  ['avondmaaltijd', 'dinner'],
  ['avondeten', 'dinner'],
  ['middagmaal', 'lunch'],
  ['noenmaal', 'lunch'],
  ['diner', 'dinner'],
  ['lunch', 'lunch'],
  ['ontbijt', 'breakfast'],
  ['sessie', 'session'],
  ['zitting', 'session'],
  ['bijeenkomst', 'meeting'],
  ['vergadering', 'meeting'],
];

/** What may stand before the head in one word without making it another thing ("trainingssessie" is another thing). */
const prefixes = new Set([
  '',
  'werk',
  'deel',
  'openings',
  'slot',
  'afsluitings',
  'thema',
  'ochtend',
  'middag',
  'avond',
  'gala',
  'ministers',
  'partner',
  'partners',
  'panel',
  'plenaire',
  'outreach',
  'retraite',
  'kiesgroep',
  'buffet',
  'welkomst',
  'contactgroep',
  'coalitie',
  'studie',
  'brainstorm',
  'discussie',
  'jumbo',
  'afscheids',
]);

const capital = /\p{Lu}/u;
const sentenceStart = /^\p{Lu}\p{Ll}/u;
/** The heads as a word ends in them, and whether that is a plural. */
const ends = new Map(
  heads.flatMap(([head, type]) => [
    [head, { type, plural: false }],
    [`${head}s`, { type, plural: true }],
    [`${head}en`, { type, plural: true }],
  ]),
);
const headFinder = endFinderOf(ends.keys());

/**
 * The part of a programme that a single word names: "werksessies", "NUC-bijeenkomst", "werkdiner"; null for any
 * other word ("coördineren", "trainingssessie", "hoorzitting").
 */
export function partNoun(word: string): PartNoun | null {
  if (word.length > 80) return null;
  const form = !word.includes('-') && sentenceStart.test(word) ? word.toLowerCase() : word;
  const head = headFinder.before(form, form.length);
  if (head === -1) return null;
  const { type, plural } = ends.get(form.slice(head))!;
  const prefix = form.slice(0, head);
  if (prefix === '') return { type, plural, prefix, joined: null };
  if (prefix.endsWith('-')) {
    const joined = prefix.slice(0, -1);
    return capital.test(joined) ? { type, plural, prefix: '', joined } : null;
  }
  const hyphen = prefix.lastIndexOf('-');
  const joined = hyphen > 0 && capital.test(prefix.slice(0, hyphen)) ? prefix.slice(0, hyphen) : null;
  const own = (joined === null ? prefix : prefix.slice(hyphen + 1)).toLowerCase();
  return prefixes.has(own) ? { type, plural, prefix: own, joined } : null;
}

/** How every word ends that `partNoun` reads. */
export const partEndings: readonly string[] = [...ends.keys()].flatMap((end) => [
  end,
  `${end.charAt(0).toUpperCase()}${end.slice(1)}`,
]);

/** Plurals that a count of sessions stands before, however the letter goes on. */
const countedNouns = new Set([
  ...phrases('werksessies, werkzittingen, sessies, zittingen, deelsessies, themasessies, werkbijeenkomsten'),
  ...['NAVO', 'NAR', 'DMM', 'FMM'].flatMap((host) => [`${host}-sessies`, `${host}-werksessies`]),
]);
/** Plurals that are sessions only where a meeting is said to consist of them: "bestaat uit vier onderdelen". */
const countedParts = new Set(
  ['onderdelen', 'bijeenkomsten', 'vergaderingen', 'delen', 'blokken'].flatMap((part) => [part, `programma${part}`]),
);
const countedAdjectives = new Set(
  phrases(`
  inhoudelijke, informele, formele, plenaire, aparte, afzonderlijke, verschillende, gezamenlijke,
  reguliere, officiële, opeenvolgende, thematische, ministeriële, besloten, korte, grote, NAVO, NAR
`),
);
/** A plural that ends as those do; what it is, is looked up. */
const plurals = /(?:sessies|zittingen|bijeenkomsten|vergaderingen|onderdelen|delen|blokken)(?![\p{L}\p{N}])/gu;
const consistsOf =
  /(?:bestaa\p{L}|bestond|kent|kende|omvat|omvatte|telt|telde|bevat|bevatte|uiteen in|verdeeld (?:in|over)|opgedeeld in) (?:uit )?(?:\p{L}{2,20} ){1,4}$/u;
/** What consists of parts that are sessions, and no package or plan: a meeting, its programme or its day. */
const ofMeeting =
  /(?:bijeenkomst|vergadering|[Rr]aad|top|Top|programma|agenda|ministeriële|DMM|FMM|RBZ|RAZ|Ecofin|Eurogroep|Gymnich|conferentie|dag|ontmoeting|beraad|gedeelte|zitting|sessie)(?!\p{L})|^(?:Deze|Die|Dit|Zij|Ze|Het) (?:best|kent|kende|omvat|telt)/u;
/** The same before it, where the sentence begins with what is done: "Voorzien zijn vier vergaderingen". */
const foreseenBefore =
  /(?<!\p{L})(?:[Vv]oorzien|[Gg]epland|[Gg]eagendeerd|[Gg]eprogrammeerd|[Oo]p het programma|[Oo]p de agenda) (?:zijn|staan|waren|stonden) (?:\p{L}{2,20} ){1,3}$/u;
/** The same, behind the plural: "heeft vier onderdelen voorzien", "staan drie bijeenkomsten op het programma". */
const foreseen =
  /^ (?:(?:staan|stonden|zijn|waren) )?(?:voorzien(?! van)|gepland|geprogrammeerd|geagendeerd|op het programma|op de agenda)(?![\p{L}\p{N}])/u;
/** What makes a counted plural a part of more, or another programme's: "een van de drie sessies". */
const notAll = phrases(`
  één van de, eén van de, een van de, eerste van de, laatste van de, tijdens van de, elk van de, in alle,
  eerste, laatste, eerdere, vorige, andere, overige, afgelopen, alle, beide, na
`);

/** The letter's own count of sessions in a sentence. */
export interface Counted extends Range {
  readonly count: number;
  /** The noun counted: "werksessies". */
  readonly noun: string;
}

/** Start of the word that ends at an offset, at most 40 characters before it and not before `from`. */
function wordBefore(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && end - start < 40 && text.charCodeAt(start - 1) !== 32) start--;
  return start;
}

const marks = /^[^\p{L}\p{N}]+/u;
const figure = /^(?:[2-9]|1\d)$/u;
const small = /^[a-zé]/u;

/** The number that a counted plural begins with, as a word or in figures; null where it is none. */
function countOf(word: string): number | null {
  if (!small.test(word)) return figure.test(word) ? Number(word) : null;
  // "Een drietal sessies" counts as "drie sessies" does.
  return cardinal(word.length > 3 && word.endsWith('tal') ? word.slice(0, -3) : word);
}

/** A count of sessions whose plural ends at an offset: "drie werksessies"; null where none does. */
function countedAt(text: string, from: number, end: number): Counted | null {
  const noun = wordBefore(text, from, end);
  const word = text.slice(noun, end);
  const part = countedParts.has(word);
  if (!part && !countedNouns.has(word)) return null;
  let at = noun;
  for (let i = 0; i < 4 && at > from; i++) {
    const start = wordBefore(text, from, at - 1);
    const before = text.slice(start, at - 1);
    if (!countedAdjectives.has(before)) {
      const counted = before.replace(marks, '');
      // "Drie werksessies staan op het programma": what a sentence begins with has a capital.
      const count = countOf(start === from ? counted.toLowerCase() : counted);
      if (count === null || count < 2 || count > 15) return null;
      if (part && !foreseen.test(text.slice(end, end + 32))) {
        const left = text.slice(Math.max(from, noun - 110), noun);
        if (!(consistsOf.test(left) && ofMeeting.test(left)) && !foreseenBefore.test(left)) return null;
      }
      return { start: at - 1 - counted.length, end, count, noun: word };
    }
    at = start;
  }
  return null;
}

/**
 * The count of sessions that a sentence gives: "roept drie werksessies bijeen", "kent twee informele sessies",
 * "in 4 werksessies", "bestaat uit vier onderdelen"; null for none ("drie onderdelen van de krijgsmacht"), and after
 * "een van de" or "de eerste", which tell of a part.
 */
export function countedIn(text: string, sentence: Range): Counted | null {
  const limit = Math.min(sentence.end, sentence.start + 1200);
  plurals.lastIndex = sentence.start;
  const plural = plurals.exec(limit === text.length ? text : text.slice(0, limit));
  if (plural === null) return null;
  const counted = countedAt(text, sentence.start, plural.index + plural[0].length);
  if (counted === null) return null;
  const left = text.slice(Math.max(sentence.start, counted.start - 30), counted.start).toLowerCase();
  return notAll.some((words) => left.endsWith(`${words} `) || left.endsWith(`${words} de `)) ? null : counted;
}

const onlyOne =
  /(?<![\p{L}\p{N}])(?:(?:slechts|enkel|uit) (?:één|een)|(?:beslaat|besloeg|omvat|omvatte|telt|telde|kent|kende) één|(?:maar|alleen) één|één enkele)(?: enkele)? (?:(?:inhoudelijke|plenaire|formele|informele|gezamenlijke) )?(?<noun>(?:werk|deel)?(?:sessie|zitting))(?![\p{L}\p{N}])/u;

const times =
  /(?<![\p{L}\p{N}])(?<count>twee|drie|vier|vijf|zes)(?:maal| maal| keer) (?:\p{L}{2,20} ){0,3}(?<noun>vergader(?:d|den|en)|bijeen(?:gekomen|komen)?)(?![\p{L}\p{N}])/u;

/** The count of a letter that says how often those who meet do so: "De ministers hebben viermaal vergaderd"; or null. */
export function countedTimes(text: string, { start, end }: Range): Counted | null {
  const match = times.exec(text.slice(start, end));
  const { count = '', noun = '' } = match?.groups ?? {};
  const number = cardinal(count);
  if (match === null || number === null) return null;
  return { start: start + match.index, end: start + match.index + match[0].length, count: number, noun };
}

/** What goes on a list behind its first part. */
const listed = /^[^.;\n]*?(?:, (?:een|het|de)| en (?:een|het)) /u;

/** The count of a letter that announces a single session in a range: "Er is slechts één werksessie"; or null. */
export function countedOne(text: string, { start, end }: Range): Counted | null {
  const match = onlyOne.exec(text.slice(start, end));
  if (match === null) return null;
  const at = start + match.index;
  // "Bestond uit een sessie van de NAR, een werklunch en …" counts nothing.
  if (match[0].startsWith('uit een') && listed.test(text.slice(at + match[0].length, Math.min(end, at + 300))))
    return null;
  return { start: at, end: at + match[0].length, count: 1, noun: match.groups!['noun']! };
}

const pluralWords = new WordClasses(() => [
  { ends: ['sessies', 'zittingen', 'bijeenkomsten', 'vergaderingen', 'onderdelen', 'delen', 'blokken'] },
]);

/** The first count of sessions in the sentences of a text that begin in a range, or null. */
export function countedFrom(words: Words, sentences: readonly Range[], { start, end }: Range): Counted | null {
  let word = pluralWords.next(words, wordFrom(words, start));
  while (word < words.count) {
    const at = words.starts[word]!;
    const sentence = sentences[lastAtOrBelow(sentences, at, (range) => range.start)];
    if (sentence === undefined || sentence.start >= end) return null;
    const counted = sentence.start < start ? null : countedIn(words.text, sentence);
    if (counted !== null) return counted;
    word = pluralWords.next(words, wordFrom(words, Math.max(sentence.end, at + 1)));
  }
  return null;
}
