import type { Found, Range, Reading } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { WordClasses } from '../../words/classes.ts';
import { wordsOf } from '../../text/words.ts';
import { align, lettersOf, piecesOf, repeatedLettersOf, type Word } from './align.ts';
import { inFootnotes, speltOutIn } from './behind.ts';
import { isCapital, isSmall } from './letters.ts';
import { byInitials, byLetters, byPhrase, endsInOrganisation, type Long } from './long.ts';
import { listed, unbracketed } from './patterns.ts';
import type { AbbreviationFields } from './schema.ts';
import { shortForm } from './short.ts';
import { determiners, parties, wellKnown } from './words.ts';

/** A short form with its long form, and where the two stand. */
interface Candidate extends Range {
  readonly short: string;
  readonly long: Long;
}

/** Short forms whose letters have been told once: they are not looked at again. */
type Known = ReadonlySet<string>;

/** How far to the left of the brackets a long form can begin, and how much they can hold; UTF-16 units. */
const reach = 320;
const widest = 140;

const person =
  /(?:\b[Ll]id|\b[Ll]eden|\bheer|\bmevrouw|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Kk]amerlid|[Kk]amerleden|(?<!-)[Gg]eneraal|[Cc]ommissaris|dr\.|prof\.)(?: [A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][A-Za-zÀ-ž'’-]*| de| den| der| van| el| ten| ter){1,5}$/u;

/**
 * Start of the words before an offset that can be a long form, not before `from`: behind the last mark, or the point
 * of the sentence before, which stands after small letters and before a capital.
 */
function stretchStart(text: string, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 9 || unit === 10) return i + 1;
    if (unit !== 32) continue;
    const mark = text[i - 1]!;
    if (mark === ';' || mark === ':' || mark === '?') return i + 1;
    const ended = (mark === '.' || mark === '!') && i + 1 < at && isCapital(text.charCodeAt(i + 1));
    if (ended && isSmall(text.charCodeAt(i - 2)) && isSmall(text.charCodeAt(i - 3))) return i + 1;
  }
  return from;
}

/** Where the stretch before the brackets begins, in their block: as far away as so many letters can need. */
function firstBefore(prepared: Prepared, at: number, letters: number): number {
  return Math.max(blockAt(prepared, at)?.start ?? 0, at - Math.min(reach, 40 * letters + 40));
}

/** Words before the brackets, in their block and sentence: as many as so many letters can need. */
function wordsBefore(prepared: Prepared, at: number, letters: number): Word[] {
  const { text } = prepared;
  const first = firstBefore(prepared, at, letters);
  const start = stretchStart(text, first, at);
  return piecesOf(text.slice(start, at), start);
}

const roman = /^[IVXLCDM]+$/u;
const figureFirst = /^\d/u;
const capitals = /^[a-z]?[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ-]{2,10}$/u;
const typeName = /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{1,3}-?\d/u;
/** A figure behind brackets that may belong to what they hold, and is no count of what follows it: "(EU) 2016/679", not "(WFP) 36 miljoen". */
const figureNext = /^ ?\d[\d.,]{0,9}(?!\d| ?[\d.,]|[.,]? \p{Ll})/u;

/** Whether a short form is known to all or no abbreviation by itself: only its letters tell a long form then. */
function isCommon(short: string): boolean {
  return wellKnown.has(short) || parties.has(short) || roman.test(short) || typeName.test(short);
}

/** Whether brackets stand in running text, and before no figure that their short form belongs to. */
function isProse(prepared: Prepared, open: number, close: number): boolean {
  const kind = blockAt(prepared, open)?.kind;
  return kind !== 'table' && kind !== 'letterhead' && !figureNext.test(prepared.text.slice(close + 1, close + 16));
}

/** "Ukraine Defence Contact Group (UDCG)", "luchtdoelraketten (Rolling Airframe Missile, RAM)". */
function shortInBrackets(prepared: Prepared, open: number, close: number, known: Known): Candidate | null {
  const { text } = prepared;
  const content = text.slice(open + 1, close);
  if (known.has(content)) return null;
  const comma = content.lastIndexOf(', ');
  const tail = comma === -1 ? null : shortForm(content.slice(comma + 2));
  if (tail !== null) {
    const words = piecesOf(content.slice(0, comma), open + 1);
    const inside = words.length > 1 ? byLetters(text, words, tail) : null;
    if (inside !== null && inside.grade === 2) return make(tail.short, inside, inside.start, close);
  }
  // "Enhanced Forward Presence (EFP, vooruitgeschoven aanwezigheid)": told by its letters alone.
  const first = comma === -1 ? '' : content.slice(0, content.indexOf(', '));
  const explained = capitals.test(first) ? shortForm(first) : null;
  const form = explained ?? shortForm(content);
  if (form === null || known.has(form.short)) return null;
  if (text[open - 1] !== ' ' && text[open - 1] !== '”' && text[open - 1] !== '’') return null;
  const { short } = form;
  /** Whether a person's name stands before the brackets, in so many characters. */
  const named = (reach: number): boolean => person.test(text.slice(Math.max(0, open - reach), open - 1));
  if (parties.has(short) && named(60)) return null;
  const initials = byInitials(text, firstBefore(prepared, open, short.length), open - 1, form);
  if (initials !== null) return make(short, initials, initials.start, close + 1);
  const words = wordsBefore(prepared, open, lettersOf(short).length);
  let long = byLetters(text, words, form);
  if (long?.grade !== 2) {
    if (explained !== null || isCommon(short) || (!endsInOrganisation(words) && named(80))) return null;
    if (long === null && isProse(prepared, open, close)) long = byPhrase(text, words, form);
  }
  return long && make(short, long, long.start, close + 1);
}

const wordBefore = /(?<![A-Za-zÀ-ž0-9-])[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9&+’'-]{1,12} $/u;
const saidBefore = /^(?:de|het|een|in het Engels:|Engels:|voluit:?|ofwel|oftewel|dat wil zeggen|d\.w\.z\.) /u;

/** "bbp (bruto binnenlands product)": the long form between the brackets, told by all its letters. */
function longInBrackets(prepared: Prepared, open: number, close: number, known: Known): Candidate | null {
  const { text } = prepared;
  const before = wordBefore.exec(text.slice(Math.max(0, open - 16), open));
  const form = before && shortForm(before[0].trim());
  if (!form || known.has(form.short)) return null;
  const content = text.slice(open + 1, close).replace(saidBefore, '');
  const from = close - content.length;
  const letters = lettersOf(form.short);
  if (lettersOf(content.charAt(0)) !== letters.charAt(0) && !figureFirst.test(letters)) return null;
  const words = piecesOf(content, from);
  if (words.length === 0 || (words.length === 1 && words[0]!.text.length < 10) || words.length > 12) return null;
  const again = repeatedLettersOf(form.short);
  const fit = align(words, letters) ?? (again === null ? null : align(words, again));
  if (!fit || fit.from !== 0 || fit.skipped > 0 || fit.cost > Math.max(1, letters.length * 0.5)) return null;
  if (!form.evident && fit.cost > 0.5 && letters.length < 4) return null;
  return make(form.short, { start: from, end: close, grade: 2 }, open - before[0].length, close + 1);
}

function make(short: string, long: Long, start: number, end: number): Candidate {
  return { start, end, short, long };
}

const gradeNames = { 2: 'abbreviation-letters', 1: 'abbreviation-most-letters', 0: 'abbreviation-phrase' } as const;

/** Where the bracket that opens at an offset closes, if what it holds is short, of one block and without brackets; or -1. */
function closeOf(text: string, open: number): number {
  const last = Math.min(text.length, open + 1 + widest);
  for (let at = open + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return at > open + 2 ? at : -1;
    if (code === 40 || code === 10) return -1;
  }
  return -1;
}

const tellers = new WordClasses(() => [
  { words: ['kortweg', 'afgekort', 'hierna', 'noemen', 'bekend', 'oftewel', 'ofwel'] },
]);

/** The short forms told in words: the grammar is run around the words that tell one. */
function* toldInWords(prepared: Prepared): Generator<RegExpExecArray> {
  const { text } = prepared;
  const words = wordsOf(prepared);
  let done = 0;
  for (let word = tellers.next(words, 0); word < words.count; word = tellers.next(words, word + 1)) {
    const index = words.starts[word]!;
    const behind = text[words.ends[word]!];
    if (behind !== ' ' && behind !== ':') continue;
    const from = Math.max(done, index - 40);
    const match = index < done ? null : unbracketed.regex.exec(text.slice(from, index + 80));
    if (!match) continue;
    match.index += from;
    done = match.index + match[0].length;
    yield match;
  }
}

/** The lines that may be of a list of abbreviations: what follows their first word parts it from what it stands for. */
function* listLines(text: string): Generator<RegExpExecArray> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    // The form, its mark and "• " before it are at most 17 long, and the words 100.
    if (end - start <= 120) {
      const match = listed.regex.exec(text.slice(start, end));
      if (match) {
        match.index += start;
        yield match;
      }
    }
    start = end + 1;
  }
}

function* candidatesOf(prepared: Prepared, known: Known): Generator<Candidate> {
  const { text } = prepared;
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const close = closeOf(text, open);
    if (close === -1) continue;
    const candidate = shortInBrackets(prepared, open, close, known) ?? longInBrackets(prepared, open, close, known);
    if (candidate) yield candidate;
  }
  for (const { form, long, start, end } of [...inFootnotes(prepared), ...speltOutIn(prepared)])
    if (!known.has(form.short)) yield make(form.short, long, start, end);
  for (const match of toldInWords(prepared)) {
    const form = shortForm(match.groups!['short']!);
    if (!form || known.has(form.short)) continue;
    const words = wordsBefore(prepared, match.index, lettersOf(form.short).length);
    const long = byLetters(text, words, form);
    if (long !== null && long.grade === 2) yield make(form.short, long, long.start, match.index + match[0].length);
  }
  for (const match of listLines(text)) {
    const { short, long } = match.groups!;
    const form = shortForm(short!);
    if (!form) continue;
    const from = match.index + match[0].length - long!.length;
    const words = piecesOf(long!, from);
    const fit = words.length > 1 ? align(words, lettersOf(form.short)) : null;
    if (!fit || fit.from !== 0 || fit.skipped > 0 || fit.cost > lettersOf(form.short).length * 0.5) continue;
    const { end } = words.at(-1)!;
    yield make(form.short, { start: from, end, grade: 2 }, match.index, end);
  }
}

/** Whether a country, or a town in it, is named with its code: "Nederland (NL)", "Brussel (BE)". */
function isCountry(short: string, long: string, lexicon: Lexicon): boolean {
  return (
    short.length < 4 &&
    (countryMatcher(lexicon).of(long)?.name === long ||
      (short.length === 2 && wellKnown.has(short) && !long.includes(' ')))
  );
}

/**
 * The abbreviations of a letter, one for each short form, in order of the clean text: the first wording whose letters
 * are the short form's, else the first wording at all (a foreign short form beside a Dutch phrase).
 */
export function readAbbreviations(prepared: Prepared, lexicon: Lexicon): Reading<AbbreviationFields> {
  const { text } = prepared;
  const best = new Map<string, Candidate>();
  const known = new Set<string>();
  for (const candidate of candidatesOf(prepared, known)) {
    const { short, long } = candidate;
    const said = text.slice(long.start, long.end);
    // "het (UDCG)" names nothing.
    if (
      isCountry(short, said, lexicon) ||
      determiners.has(said) ||
      said === short ||
      (said.length <= 2 * short.length + 2 && lettersOf(said) === lettersOf(short))
    )
      continue;
    const earlier = best.get(short);
    if (earlier && earlier.long.grade >= long.grade) continue;
    if (long.grade === 2) known.add(short);
    best.set(short, candidate);
  }
  const found = [...best.values()].map(({ start, end, short, long }): Found<AbbreviationFields> => ({
    at: { start, end },
    rule: gradeNames[long.grade],
    fields: { short, long: text.slice(long.start, long.end) },
  }));
  return { found: found.sort((a, b) => a.at.start - b.at.start), remarks: [] };
}
