import type { Range } from '../../fact.ts';
import { ordinal } from '../../dutch/numerals.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import { invertsAt } from './inversion.ts';
import { beforePhrase, definite, elsewhere, finiteVerbs, indefinite, pointing } from './words.ts';

/** What stands before the noun in its phrase. */
export interface Before {
  /** Start of the phrase. */
  readonly start: number;
  readonly determiner: 'new' | 'known' | 'back' | null;
  /** 2 of "de tweede sessie", or null. */
  readonly ordinal: number | null;
  /** Whether an adjective makes it another programme's ("de vorige sessie"), or "geen" denies it. */
  readonly elsewhere: boolean;
  /** "plenair", "slot": an adjective that tells its place in the programme; else "". */
  readonly label: string;
}

/** What a word tells that stands before the noun. */
type Says = 'new' | 'known' | 'back' | 'elsewhere' | 'stop' | { readonly label: string };

/** The words before a noun that tell something: determiners, what makes it another, what is not of the phrase. */
const before = new Map<string, Says>([
  ...[...beforePhrase].map((word) => [word, 'stop'] as const),
  ...[...elsewhere].map((word) => [word, 'elsewhere'] as const),
  ...[...definite].map((word) => [word, 'known'] as const),
  ...[...pointing].map((word) => [word, 'back'] as const),
  ...[...indefinite].map((word) => [word, 'new'] as const),
  ['plenaire', { label: 'plenair' }],
  ...['afsluitende', 'laatste'].map((word) => [word, { label: 'slot' }] as const),
  ...['openings', 'openende'].map((word) => [word, { label: 'opening' }] as const),
]);

/** Every ordinal ends so: "tweede", "eerste", "16e". */
const ordinalEnd = /(?:de|ste|\de)$/u;
const lowercase = /^[\p{Ll}\d]/u;
const capitalised = /^\p{Lu}[\p{L}\d+-]*$/u;
/** How an adjective or participle ends. */
const inflected = /(?:[esdn]|e?el|ief|air)$/u;

/** Walks left from a noun, at most seven words, to the start of its phrase; never past `from`. */
export function phraseBefore(text: string, from: number, noun: number): Before {
  let start = noun;
  let determiner: Before['determiner'] = null;
  let number: number | null = null;
  let other = false;
  let label = '';
  let at = noun;
  for (let i = 0; i < 7 && at > from; i++) {
    if (text[at - 1] !== ' ') break;
    let wordAt = at - 1;
    while (wordAt > from && wordAt > at - 40 && !' \n\t('.includes(text[wordAt - 1]!)) wordAt--;
    const word = text.slice(wordAt, at - 1);
    const lower = word.toLowerCase();
    if (word === '' || ',;:.)!?\u2013'.includes(word.at(-1)!)) break;
    const says = before.get(lower);
    if (says === 'new' || says === 'known' || says === 'back') {
      determiner = says;
      start = wordAt;
      break;
    }
    if (says === 'stop') break;
    if (says === 'elsewhere') other = true;
    else if (says !== undefined) label ||= says.label;
    if (number === null && ordinalEnd.test(lower)) number = ordinal(lower);
    const name = !lowercase.test(word);
    if (name && !capitalised.test(word)) break;
    at = wordAt;
    if (name || number !== null || inflected.test(lower)) start = wordAt;
  }
  return { start, determiner, ordinal: number, elsewhere: other, label };
}

const articles = finderOf(['de', 'het', 'een', 'dit', 'deze']);
/** What goes on behind a comma with something that is not of the phrase. */
const afterComma = finderOf(
  phrases(`
  een, de, het, en, waarbij, waarin, waarna, waar, waaraan, waarop, die, dat, alsmede, alsook, evenals,
  gevolgd, aangevuld, zoals, met name, vooral, om, maar, zonder, terwijl, op, in, tijdens, voorafgegaan,
  daarna, vervolgens, aansluitend, tot slot, ten slotte, als, met aansluitend, met daarna, met vervolgens
`),
);
const nexts = [
  'een',
  'tot slot',
  'ten slotte',
  'vervolgens',
  'aansluitend',
  'daarna',
  'tijdens',
  'wordt',
  'komt',
  'komen',
];
/** The same behind a blank: the next phrase, or the verb at the clause's end. */
const onward = finderOf([
  ...['en', 'alsmede', 'alsook', 'gevolgd door', 'waarna', 'voorafgegaan door'].flatMap((joint) =>
    nexts.map((next) => `${joint} ${next}`),
  ),
  ...phrases('stilgestaan, gesproken, besproken, aangenomen, vastgesteld, behandeld, bijeen, gehouden'),
  ...phrases('voorzien, gepland, georganiseerd, belegd, bijeengeroepen, plaatsvinden, plaatsvindt, plaatsvond'),
]);
const verbs = finderOf(finiteVerbs);

/** Whether the words before a blank make what looks like a verb behind it a noun: "met volgen". */
const governed = (text: string, blank: number): boolean =>
  text.endsWith(' met', blank) || text.endsWith(' van', blank) || text.endsWith(' door', blank);

/** Where the phrase that has begun ends, from an offset on and not past `limit`. */
function phraseEnd(text: string, from: number, limit: number): number {
  const article = text[from] === ' ' ? articles.at(text, from + 1) : -1;
  if (article !== -1 && article < limit && text[article] === ' ') return from;
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 63 && unit !== 0x2013) continue;
    if (unit === 32) {
      let end = onward.at(text, i + 1);
      if (end === -1) {
        end = verbs.at(text, i + 1);
        if (end !== -1 && governed(text, i)) end = -1;
      }
      if ((end !== -1 && end <= limit) || invertsAt(text, i)) return i;
    } else if (unit === 44) {
      if (text[i + 1] === ' ' && afterComma.at(text, i + 2) !== -1) return i;
    } else if ('.;:!?\n\u2013'.includes(text[i]!)) return i;
  }
  return limit;
}

const otherHalf =
  / (?:plaatsvinden|plaats|worden gehouden|gehouden|gepland|voorzien|georganiseerd|belegd|te (?:beleggen|organiseren|houden))(?= (?:van|met|over|tussen|voor) )/uy;
/** What is left at the end of a phrase and is not of it: a comma, "en", the particle of the verb ("biedt een werkdiner aan"). */
const joints = /(?:[ ,]|(?<= )(?:en(?: in| tijdens| bij)?|alsmede|alsook|evenals|gevolgd door|aan|af)(?= |$)){1,6}$/u;

/** The words after the noun that belong to it: from its end to where the clause goes on, at most 300 characters and not past `limit`. */
export function phraseAfter(text: string, noun: number, limit: number): Range {
  const stop = Math.min(limit, text.length, noun + 300);
  otherHalf.lastIndex = noun;
  // "vindt een bijeenkomst plaats van de UDCG": the verb's other half stands inside the phrase.
  const from = otherHalf.test(text) ? Math.min(stop, otherHalf.lastIndex) : noun;
  let end = phraseEnd(text, from, stop);
  if (end > noun && text.endsWith(' plaats', end)) end = Math.max(from, end - 7);
  if (end > noun) end -= joints.exec(text.slice(noun, end))?.[0].length ?? 0;
  return { start: noun, end };
}
