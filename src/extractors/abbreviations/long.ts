import type { Range } from '../../fact.ts';
import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { align, lettersOf, repeatedLettersOf, type Word } from './align.ts';
import { canExtend, extendName, phraseStart } from './phrase.ts';
import type { ShortForm } from './short.ts';
import { determiners, functionWords } from './words.ts';

/** How sure a long form is: told by all letters, by most of them, or by the noun phrase alone. */
export type Grade = 2 | 1 | 0;

const allCapitals = /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{2,}$/u;
const figureLast = /\d$/u;
const participle = /^ge[A-Za-zÀ-ž]{3,}(?:d|t)$/u;
/** The Dutch name of an organisation in one word, whose short form is foreign: "Wereldvoedselorganisatie (FAO)". */
const organisation = /(?:organisatie|programma|agentschap|gerechtshof|commissariaat|fonds|bank|unie)$/u;
const several = / |-/u;
const capital = /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u;
/**
 * Whether a foreign short form can stand for an organisation's Dutch name in one word: what it is, or what it is for,
 * begins with one of its letters in most languages. "Wereldbank (URTF)" is a bank and one of its funds.
 */
function standsFor(short: string, name: string): boolean {
  const kind = organisation.exec(name)?.[0] ?? '';
  const letters = short.toUpperCase();
  return kind !== '' && [kind, name].some((word) => letters.includes(word.charAt(0).toUpperCase()));
}

/** Whether words end in the name of an organisation that is one word. */
export function endsInOrganisation(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return capital.test(last) && organisation.test(last);
}

/** Whether a fit is good enough to be the long form: few letters from inside words, few words passed over. */
function isGood(letters: string, cost: number, skipped: number, words: number): boolean {
  const inner = cost - skipped * 3;
  if (skipped > 0 && (letters.length < 3 || skipped > 2)) return false;
  return inner <= (words > 1 ? letters.length * 0.75 : letters.length - 1);
}

/** A long form: where it is, and how sure. */
export interface Long extends Range {
  readonly grade: Grade;
}

const lawYear = / (?:19|20)\d{2}$/u;

/** The long form before a short one, by its letters; null where they tell none. */
export function byLetters(text: string, words: readonly Word[], { short, evident }: ShortForm): Long | null {
  const last = words.at(-1);
  if (!last) return null;
  // "Comptabiliteitswet 2016 (CW 2016)": both have the year.
  if (lawYear.test(short) && short.endsWith(last.text) && words.length > 1) {
    const law = byLetters(text, words.slice(0, -1), { short: short.slice(0, -5), evident });
    return law && { ...law, end: last.end };
  }
  const plain = lettersOf(short);
  const again = repeatedLettersOf(short);
  const letters = again !== null && align(words, again) !== null ? again : plain;
  const full = align(words, letters);
  const startOf = (from: number, extend: boolean): number => {
    const start = words[extend ? extendName(words, from, text) : words[from]!.whole]!.start;
    // "(periodiek) arbeidsgezondheidskundig onderzoek (PAGO)": the bracket belongs to the word.
    return text[start - 1] === '(' && text.slice(start, last.end).includes(')') ? start - 1 : start;
  };
  if (full && isGood(letters, full.cost, full.skipped, words.length - full.from)) {
    return { start: startOf(full.from, true), end: last.end, grade: 2 };
  }
  const compound = byCompound(words, short) ?? byPair(words, short) ?? byHead(words, letters);
  if (compound !== null) return compound;
  if (!evident || letters.length < 3) return null;
  // A letter more than the words have: "Defence Planning Process (NDPP)", "Dienst voor Extern Optreden (EDEO)".
  for (const rest of [letters.slice(1), letters.slice(0, -1)]) {
    const part = align(words, rest);
    if (!part || part.cost > (rest.length > 2 ? 1 : 0) || part.skipped > 0) continue;
    return { start: startOf(part.from, true), end: last.end, grade: 1 };
  }
  return null;
}

/** The longest small word. */
const longestSmall = 8;

/**
 * The long form that ends at an offset where each letter of the short form is the initial of a word and only small
 * words are passed over: "Ukraine Defence Contact Group". Most are so, and this is told without taking the
 * stretch before the brackets apart. Null where it is not so, or the name may begin before: see `byLetters`.
 */
export function byInitials(text: string, from: number, end: number, { short }: ShortForm): Long | null {
  const letters = lettersOf(short);
  if (letters.length < 2) return null;
  let start = end + 1;
  for (let l = letters.length - 1; l >= 0;) {
    const to = start - 1;
    const parted = text.charCodeAt(to);
    if (to < end && parted !== 32 && parted !== 45) return null;
    start = lettersStart(text, from, to);
    if (start === to) return null;
    if (to - start <= longestSmall && functionWords.has(text.slice(start, to).toLowerCase())) continue;
    if ((text.charCodeAt(start) | 32) !== letters.charCodeAt(l)) return null;
    l--;
  }
  if (
    start > from &&
    (text.charCodeAt(start - 1) !== 32 || canExtend(text.slice(lettersStart(text, from, start - 1), start - 1)))
  )
    return null;
  return { start, end, grade: 2 };
}

/** Where the ASCII letters begin that end at an offset. */
function lettersStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const code = text.charCodeAt(at - 1) | 32;
    if (code < 97 || code > 122) break;
    at--;
  }
  return at;
}

/** Two letters for a pair whose second has a noun behind it: "misbruik en oneigenlijk gebruik (M&O)". */
function byPair(words: readonly Word[], short: string): Long | null {
  if (!/^\p{Lu}&\p{Lu}$/u.test(short) || words.length < 4) return null;
  const [first, link, second, noun] = words.slice(-4);
  if (link!.text !== 'en' || !/e?lijke?$|e$|ig$|isch$/u.test(second!.text) || capital.test(noun!.text)) return null;
  return lettersOf(first!.text[0]! + second!.text[0]!) === lettersOf(short)
    ? { start: first!.start, end: noun!.end, grade: 2 }
    : null;
}

const joinedNoun = /^(?<letters>.{2,12})[- ](?<noun>\p{L}\p{Ll}{2,20})$/u;

/**
 * A short form joined to the noun that its long form begins or ends with: "Raad Werkgelegenheid, … en Consumentenzaken
 * (WSBVC-Raad)", "Verdrag inzake conventionele strijdkrachten in Europa (CSE-verdrag)", "Raad Buitenlandse Zaken in de
 * samenstelling van ministers van Defensie (RBZ Defensie)".
 */
function byCompound(words: readonly Word[], short: string): Long | null {
  const { letters = '', noun = '' } = joinedNoun.exec(short)?.groups ?? {};
  if (noun === '') return null;
  const isNoun = (word: Word | undefined): boolean => word?.text.toLowerCase() === noun.toLowerCase();
  const last = words.at(-1)!;
  const rest = isNoun(last) ? words.slice(0, -1) : words;
  const fit = align(rest, lettersOf(letters));
  if (fit === null || !isGood(letters, fit.cost, fit.skipped, rest.length - fit.from))
    return rest === words ? null : byOpening(rest, letters, last.end);
  if (rest !== words) return { start: rest[fit.from]!.start, end: last.end, grade: 2 };
  let at = fit.from - 1;
  while (at > 0 && functionWords.has(words[at]!.text)) at--;
  const first = words[at];
  return isNoun(first) ? { start: first!.start, end: last.end, grade: 2 } : null;
}

/** The long form whose first words have the letters, before what a preposition adds; it ends at `end`. */
function byOpening(words: readonly Word[], letters: string, end: number): Long | null {
  for (let at = words.length - 1; at >= Math.max(2, words.length - longestTail - 1); at--) {
    if (!/^(?:in|van|voor|met|op)$/u.test(words[at]!.text)) continue;
    const head = words.slice(0, at);
    const fit = align(head, lettersOf(letters));
    if (fit !== null && fit.cost === 0) return { start: head[fit.from]!.start, end, grade: 2 };
  }
  return null;
}

/** How many words can follow the letters of a short form from "van" on. */
const longestTail = 7;

/**
 * The long form whose letters stop before whose it is: "secretaris-generaal van de NAVO (SG)". Where the letters tell a
 * foreign name it is that alone: "Very High Readiness Joint Task Force van de NAVO (VJTF)".
 */
function byHead(words: readonly Word[], letters: string): Long | null {
  const first = Math.max(1, words.length - longestTail);
  for (let at = words.length - 2; at >= first; at--) {
    // "European Union Military Assistance Mission in support of Ukraine (EUMAM)": all of it is the name.
    const goesOn =
      words[at]!.text === 'in' ? words[at + 1]!.text === 'support' : /^(?:for|to|on)$/u.test(words[at]!.text);
    if (goesOn && letters.length > 3 && capital.test(words.at(-1)!.text)) {
      const head = words.slice(0, at);
      const fit = align(head, letters);
      const name = fit === null || fit.cost > 0 ? [] : head.slice(fit.from);
      if (name.length >= letters.length - 1 && name.every(({ text }) => capital.test(text)))
        return { start: name[0]!.start, end: words.at(-1)!.end, grade: 1 };
    }
    if (words[at]!.text !== 'van') continue;
    const owner = words[at + (determiners.has(words[at + 1]!.text) ? 2 : 1)];
    if (owner === undefined || !capital.test(owner.text)) return null;
    const head = words.slice(0, at);
    const fit = align(head, letters);
    if (fit === null) continue;
    const name = head.slice(fit.from);
    const foreign = name.length > 2 && name.every(({ text }) => capital.test(text));
    if (foreign ? !isGood(letters, fit.cost, fit.skipped, name.length) : fit.cost > 0) continue;
    return { start: head[fit.from]!.start, end: (foreign ? head : words).at(-1)!.end, grade: 1 };
  }
  return null;
}

/** Compounds for what is sent somewhere under a name: "trainingsmissie in Mali". */
const mission = /^\p{Ll}{3,24}(?:missie|operatie)$/u;
/** What can have a descriptive name and a foreign short form: "verordening ter versterking van …", "Wereldfonds tegen …". */
const titled =
  /(?:verordening|richtlijn|fonds|faciliteit|instrument|programma|initiatief|mechanisme|verdrag|overeenkomst|coalitie)$/u;
const purpose: ReadonlySet<string> = new Set(['ter', 'tot', 'tegen', 'inzake', 'betreffende']);
/** How many words a descriptive name can have. */
const longestTitle = 16;

/** Start of the descriptive name that ends before the brackets, or -1: a mission and its place, or what something serves. */
function titleStart(words: readonly Word[], text: string): number {
  const last = words.length - 1;
  const place = words[last]!.whole;
  const placing = /^(?:in|voor)$/u.test(words[place - 1]?.text ?? '');
  if (placing && mission.test(words[place - 2]?.text ?? '') && capital.test(words[place]!.text))
    return words[place - 2]!.whole;
  for (let at = last - 1; at >= Math.max(0, last - longestTitle); at--) {
    const { text: word, end } = words[at]!;
    if (text.slice(end, words[at + 1]!.start).includes(';') || isFiniteVerb(word)) return -1;
    if (titled.test(word) && purpose.has(words[at + 1]!.text)) return words[at]!.whole;
  }
  return -1;
}

/** The noun phrase before an evident short form, whatever its letters; null where none can be its long form. */
export function byPhrase(text: string, words: readonly Word[], { short, evident }: ShortForm): Long | null {
  const letters = lettersOf(short);
  const last = words.at(-1);
  // A department of an organisation is not short for it: "de Europese Commissie (DG ECHO)".
  if (!last || !evident || short.startsWith('DG ')) return null;
  if (letters.length < 3) return byNoun(words, letters);
  // "de leiding van de missie (HoM)": a small letter is that of a small word of a foreign name.
  if (/^\p{Lu}[aof]\p{Lu}$/u.test(short)) return null;
  // "de speciale waarnemingsmissie van de OVSE (SMM)": the organisation is only whose it is.
  const owner = determiners.has(words.at(-2)?.text ?? '') ? words.at(-3) : words.at(-2);
  if ((allCapitals.test(last.text) && owner?.text !== 'van') || figureLast.test(last.text)) return null;
  if (participle.test(last.text) || functionWords.has(last.text.toLowerCase())) return null;
  const title = titleStart(words, text);
  if (title !== -1) return { start: words[title]!.start, end: last.end, grade: 0 };
  const from = endsInOrganisation(words) ? words.length - 1 : phraseStart(words, text, letters);
  if (from === -1) return null;
  const { start } = words[from]!;
  // "het door de Commissie gepresenteerde programma (EDIP)" is no name.
  if (agent.test(text.slice(Math.max(0, start - 10), start))) return null;
  const long = text.slice(start, last.end);
  // "de prijzen van gas (TTF)": what is told of something, with none of the letters, is no name of it.
  if (
    long.includes(' van ') &&
    !/\p{Lu}/u.test(long) &&
    !words.slice(from).some((word) => hasInitial(word.text, letters))
  )
    return null;
  // A single capitalised word is a name with a remark, unless it says what it is the name of, and a short form does not
  // stand for another.
  if (
    (!several.test(long) || isPlace(words[from]!, last)) &&
    (capital.test(long) ? !standsFor(short, long) : long.length < 10)
  )
    return null;
  return { start, end: last.end, grade: 0 };
}

/** An adjective and the noun that gives a foreign short form of two letters its last: "kunstmatige intelligentie (AI)". */
function byNoun(words: readonly Word[], letters: string): Long | null {
  const [adjective, noun] = words.slice(-2);
  if (letters.length !== 2 || !adjective || !noun || !noun.text.startsWith(letters[1]!)) return null;
  if (!/^\p{Ll}{3,}e$/u.test(adjective.text) || !/^\p{Ll}{6,}$/u.test(noun.text) || noun.joined) return null;
  return { start: adjective.start, end: noun.end, grade: 0 };
}

/** Whether a word that is no small one begins with one of the letters. */
const hasInitial = (word: string, letters: string): boolean =>
  !functionWords.has(word.toLowerCase()) && letters.includes(lettersOf(word.charAt(0)));

const quarter = /^(?:Zuid|Noord|Oost|West|Midden|Centraal|Saoedi|Nieuw)$/u;

/** Whether a stretch is the name of a place, one word with a hyphen: "Zuid-Sudan". */
function isPlace(first: Word, last: Word): boolean {
  return first.whole === last.whole && quarter.test(first.text) && capital.test(last.text);
}

const agent = /(?<!\p{L})door (?:(?:de|het) )?$/u;
