import type { Range } from '../fact.ts';
import { anyOf, type Pattern, wordEnd, wordStart } from '../pattern.ts';
import { cardinal, cardinalSource } from './numerals.ts';

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
  ['diner', 'dinner'],
  ['lunch', 'lunch'],
  ['ontbijt', 'breakfast'],
  ['sessie', 'session'],
  ['zitting', 'session'],
  ['bijeenkomst', 'meeting'],
  ['vergadering', 'meeting'],
];
const types = new Map(heads);

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
]);

const partWord = new RegExp(
  `^(?<prefix>[\\p{L}\\p{N}&+/’'-]{0,60}?)(?<head>${anyOf(types.keys())})(?<plural>s|en)?$`,
  'u',
);

/**
 * The part of a programme that a single word names: "werksessies", "NUC-bijeenkomst", "werkdiner"; null for any
 * other word ("coördineren", "trainingssessie", "hoorzitting").
 */
export function partNoun(word: string): PartNoun | null {
  if (word.length > 80) return null;
  const groups = partWord.exec(/^\p{Lu}\p{Ll}/u.test(word) && !word.includes('-') ? word.toLowerCase() : word)?.groups;
  if (groups === undefined) return null;
  const { prefix = '', head = '', plural } = groups;
  const type = types.get(head)!;
  if (prefix.endsWith('-')) {
    const joined = prefix.slice(0, -1);
    return /\p{Lu}/u.test(joined) ? { type, plural: plural !== undefined, prefix: '', joined } : null;
  }
  const hyphen = prefix.lastIndexOf('-');
  const joined = hyphen > 0 && /\p{Lu}/u.test(prefix.slice(0, hyphen)) ? prefix.slice(0, hyphen) : null;
  const own = (joined === null ? prefix : prefix.slice(hyphen + 1)).toLowerCase();
  if (!prefixes.has(own)) return null;
  return { type, plural: plural !== undefined, prefix: own, joined };
}

/** Literals at least one of which is in every word that `partNoun` reads; for one cheap scan. */
export const partTriggers: readonly string[] = [
  'sessie',
  'zitting',
  'diner',
  'Diner',
  'lunch',
  'Lunch',
  'ontbijt',
  'Ontbijt',
  'Sessie',
  'avondmaaltijd',
  'bijeen',
  'Bijeen',
  'vergader',
  'Vergader',
  'onderdelen',
  'blokken',
];

/** Source of a regular expression for a counted plural of sessions: "drie werksessies", "twee informele sessies", "3 zittingen". */
const countedSessionsSource = `${wordStart}(?<count>${cardinalSource}|[2-9]|1\\d) (?:(?:inhoudelijke|informele|formele|plenaire|aparte|afzonderlijke|verschillende|gezamenlijke|reguliere|officiële|opeenvolgende|thematische|ministeriële|besloten|korte|grote|NAVO|NAR) ){0,3}(?<counted>werksessies|werkzittingen|sessies|zittingen|deelsessies|themasessies|werkbijeenkomsten|(?:NAVO|NAR|DMM|FMM)-(?:werk)?sessies|(?<=(?:bestaa\\p{L}|bestond|kent|kende|omvat|omvatte|uiteen in|verdeeld in) (?:uit )?(?:\\p{L}{2,20} ){1,4})(?:programma)?(?:onderdelen|bijeenkomsten|delen|blokken))${wordEnd}`;

/** The number that a counted plural begins with, as a word or in figures; null where it is none. */
function countOf(word: string): number | null {
  return /^\d/u.test(word) ? Number(word) : cardinal(word);
}

/** The letter's own count of sessions in a sentence. */
export interface Counted extends Range {
  readonly count: number;
  /** The noun counted: "werksessies". */
  readonly noun: string;
}

/** "drie werksessies": a count and the plural it counts. */
export const countedSessions: Pattern = {
  name: 'counted-sessions',
  regex: new RegExp(countedSessionsSource, 'u'),
  reads: [
    'roept drie werksessies bijeen',
    'kent twee sessies',
    'in 4 werksessies',
    'bestaat uit vier inhoudelijke sessies',
    'twee werksessies en een diner',
    'De DMM bestaat uit vier onderdelen',
  ],
  refuses: [
    'de werksessies',
    'een werksessie',
    'meerdere sessies',
    'eerste drie sessiedagen',
    'twee bijeenkomsten van de UDCG',
    'drie onderdelen van de krijgsmacht',
  ],
};

/** The count of sessions that a sentence gives, or null; not after "een van de" or "de eerste", which tell of a part. */
export function countedIn(text: string, sentence: Range): Counted | null {
  const whole = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200));
  // The count is looked for before a plural only: the grammar of numerals is not tried on every word.
  const plural = /(?:sessies|zittingen|bijeenkomsten|onderdelen|delen|blokken)(?![\p{L}\p{N}])/u.exec(whole);
  if (plural === null) return null;
  const slice = whole.slice(0, plural.index + plural[0].length);
  const from = Math.max(0, slice.length - 160);
  const match = countedSessions.regex.exec(from === 0 ? slice : slice.slice(from));
  if (match === null) return null;
  const count = countOf(match.groups?.['count'] ?? '');
  if (count === null || count < 2 || count > 15) return null;
  const left = slice.slice(Math.max(0, from + match.index - 30), from + match.index);
  if (
    /(?:(?:[ée]én|een|eerste|laatste|tijdens) van de|eerste|laatste|eerdere|vorige|andere|overige|afgelopen|alle|beide|na|elk van de|in alle) (?:de )?$/iu.test(
      left,
    )
  )
    return null;
  const start = sentence.start + from + match.index;
  return { start, end: start + match[0].length, count, noun: match.groups?.['counted'] ?? '' };
}
