import type { Found, Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { align, lettersOf, type Word, wordsOf } from './align.ts';
import { listed, unbracketed } from './patterns.ts';
import { extendName, phraseStart } from './phrase.ts';
import type { AbbreviationFields } from './schema.ts';
import { shortForm } from './short.ts';
import { determiners, functionWords, parties, wellKnown } from './words.ts';

/** How sure a long form is: told by all letters, by most of them, or by the noun phrase alone. */
type Grade = 2 | 1 | 0;

interface Candidate {
  readonly found: Found<AbbreviationFields>;
  readonly grade: Grade;
}

/** Short forms whose letters have been told once: they are not looked at again. */
type Known = ReadonlySet<string>;

/** How far to the left of the brackets a long form can begin, and how much they can hold; UTF-16 units. */
const reach = 320;
const widest = 140;

const person =
  /(?:\b[Ll]id|\b[Ll]eden|\bheer|\bmevrouw|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Kk]amerlid|[Kk]amerleden|[Gg]eneraal|[Cc]ommissaris|dr\.|prof\.)(?: [A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][A-Za-zÀ-ž'’-]*| de| den| der| van| el| ten| ter){1,5}$/u;

/** The text before the brackets in its block, at most `reach` long, cut at a sentence's or cell's end. */
function leftOf(prepared: Prepared, at: number, letters: number): { readonly text: string; readonly from: number } {
  const block = blockAt(prepared, at);
  let from = Math.max(block?.start ?? 0, at - Math.min(reach, 40 * letters + 40));
  const text = prepared.text.slice(from, at);
  const cut = Math.max(
    text.lastIndexOf('\t'),
    text.lastIndexOf('\n'),
    text.lastIndexOf('; '),
    text.lastIndexOf(': '),
    text.lastIndexOf('? '),
  );
  if (cut !== -1) from += cut + 1;
  return { text: prepared.text.slice(from, at), from };
}

/** Words before the brackets, without the sentence before: a point after a small letter and before a capital ends one. */
function wordsBefore(prepared: Prepared, at: number, letters: number): Word[] {
  const { text, from } = leftOf(prepared, at, letters);
  let skip = 0;
  if (text.includes('. ') || text.includes('! '))
    for (const stop of text.matchAll(/(?<=[a-zß-ž]{2})[.!] (?=[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ])/gu)) skip = stop.index + 2;
  return wordsOf(text.slice(skip), from + skip);
}

/** Whether a fit is good enough to be the long form: few letters from inside words, few words passed over. */
function isGood(letters: string, cost: number, skipped: number, words: number): boolean {
  const inner = cost - skipped * 3;
  if (skipped > 0 && (letters.length < 3 || skipped > 2)) return false;
  return inner <= (words > 1 ? letters.length * 0.75 : letters.length - 1);
}

/** The long form before a short one, by its letters or by the phrase alone; null when there is none. */
function longBefore(
  prepared: Prepared,
  words: readonly Word[],
  short: string,
  evident: boolean,
  phrase: boolean,
): { readonly start: number; readonly end: number; readonly grade: Grade } | null {
  const last = words.at(-1);
  if (!last) return null;
  const { text } = prepared;
  const letters = lettersOf(short);
  const full = align(words, letters);
  const startOf = (from: number, extend: boolean): number => {
    const start = words[extend ? extendName(words, from, text) : words[from]!.whole]!.start;
    // "(periodiek) arbeidsgezondheidskundig onderzoek (PAGO)": the bracket belongs to the word.
    return text[start - 1] === '(' && text.slice(start, last.end).includes(')') ? start - 1 : start;
  };
  if (full && isGood(letters, full.cost, full.skipped, words.length - full.from)) {
    return { start: startOf(full.from, true), end: last.end, grade: 2 };
  }
  if (!evident || letters.length < 3) return null;
  // A letter more than the words have: "Defence Planning Process (NDPP)", "Dienst voor Extern Optreden (EDEO)".
  for (const rest of [letters.slice(1), letters.slice(0, -1)]) {
    if (rest.length < 2) continue;
    const part = align(words, rest);
    if (!part || part.cost > (rest.length > 2 ? 1 : 0) || part.skipped > 0) continue;
    return { start: startOf(part.from, true), end: last.end, grade: 1 };
  }
  return phrase ? byPhrase() : null;

  function byPhrase(): { start: number; end: number; grade: Grade } | null {
    const from = phraseStart(words, text, letters);
    if (from === -1) return null;
    const start = words[from]!.start;
    const long = text.slice(start, last!.end);
    // A single capitalised word is a name with a remark, and a short form does not stand for another.
    if (!/ |-/u.test(long) && (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(long) || long.length < 8)) return null;
    if (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{2,}$/u.test(last!.text) || /\d$/u.test(last!.text)) return null;
    if (/^ge[A-Za-zÀ-ž]{3,}(?:d|t)$/u.test(last!.text) || functionWords.has(last!.text.toLowerCase())) return null;
    return { start, end: last!.end, grade: 0 };
  }
}

/** "Ukraine Defence Contact Group (UDCG)", "luchtdoelraketten (Rolling Airframe Missile, RAM)". */
function shortInBrackets(prepared: Prepared, open: number, close: number, known: Known): Candidate | null {
  const { text } = prepared;
  const content = text.slice(open + 1, close);
  const comma = content.lastIndexOf(', ');
  if (comma !== -1) {
    const tail = shortForm(content.slice(comma + 2));
    const words = wordsOf(content.slice(0, comma), open + 1);
    const inside = tail && words.length > 1 ? longBefore(prepared, words, tail.short, tail.evident, false) : null;
    if (tail && inside && inside.grade === 2) return make(tail.short, inside.start, inside.end, inside.start, close, 2);
  }
  const form = shortForm(content);
  if (form && known.has(form.short)) return null;
  if (!form || (parties.has(form.short) && person.test(text.slice(Math.max(0, open - 60), open - 1)))) return null;
  if (text[open - 1] !== ' ' && text[open - 1] !== '”' && text[open - 1] !== '’') return null;
  const before = text.slice(Math.max(0, open - 80), open - 1);
  const words = wordsBefore(prepared, open, lettersOf(form.short).length);
  const block = blockAt(prepared, open);
  const plain = block?.kind !== 'table' && block?.kind !== 'letterhead';
  const common =
    wellKnown.has(form.short) ||
    parties.has(form.short) ||
    /^[IVXLCDM]+$/u.test(form.short) ||
    /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{1,3}-?\d/u.test(form.short);
  const phrase = plain && !common && !person.test(before) && !/^ ?\d/u.test(text.slice(close + 1, close + 4));
  const long = longBefore(prepared, words, form.short, form.evident, phrase);
  if (!long || (common && long.grade < 2) || (person.test(before) && long.grade < 2)) return null;
  return make(form.short, long.start, long.end, long.start, close + 1, long.grade);
}

/** "bbp (bruto binnenlands product)": the long form between the brackets, told by all its letters. */
function longInBrackets(prepared: Prepared, open: number, close: number, known: Known): Candidate | null {
  const { text } = prepared;
  const before = /(?<![A-Za-zÀ-ž0-9-])[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9&+’'-]{1,12} $/u.exec(
    text.slice(Math.max(0, open - 16), open),
  );
  const form = before && shortForm(before[0].trim());
  if (!form || known.has(form.short)) return null;
  const content = text
    .slice(open + 1, close)
    .replace(/^(?:de|het|een|in het Engels:|Engels:|voluit:?|ofwel|oftewel|dat wil zeggen|d\.w\.z\.) /u, '');
  const from = close - content.length;
  const words = wordsOf(content, from);
  if (words.length === 0 || (words.length === 1 && words[0]!.text.length < 10) || words.length > 12) return null;
  const letters = lettersOf(form.short);
  const fit = align(words, letters);
  if (!fit || fit.from !== 0 || fit.skipped > 0 || fit.cost > Math.max(1, letters.length * 0.5)) return null;
  if (!form.evident && fit.cost > 0.5 && letters.length < 4) return null;
  return make(form.short, from, close, open - before[0].length, close + 1, 2);
}

function make(short: string, from: number, to: number, start: number, end: number, grade: Grade): Candidate {
  return { found: { at: { start, end }, rule: gradeNames[grade], fields: { short, long: `${from},${to}` } }, grade };
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

const toldBy = /(?:kortweg|afgekort|hierna|te noemen|bekend als|oftewel|ofwel)[: ]/gu;

/** The short forms told in words: the grammar is run around the words that tell one. */
function* toldInWords(text: string): Generator<RegExpExecArray> {
  let done = 0;
  for (const { index } of text.matchAll(toldBy)) {
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
  for (const match of toldInWords(text)) {
    const form = shortForm(match.groups!['short']!);
    if (!form || known.has(form.short)) continue;
    const words = wordsBefore(prepared, match.index, lettersOf(form.short).length);
    const long = longBefore(prepared, words, form.short, form.evident, false);
    if (long && long.grade === 2)
      yield make(form.short, long.start, long.end, long.start, match.index + match[0].length, 2);
  }
  for (const match of listLines(text)) {
    const { short, long } = match.groups!;
    const form = shortForm(short!);
    if (!form) continue;
    const from = match.index + match[0].length - long!.length;
    const words = wordsOf(long!, from);
    const fit = words.length > 1 ? align(words, lettersOf(form.short)) : null;
    if (!fit || fit.from !== 0 || fit.skipped > 0 || fit.cost > lettersOf(form.short).length * 0.5) continue;
    yield make(form.short, from, words.at(-1)!.end, match.index, words.at(-1)!.end, 2);
  }
}

/**
 * The abbreviations of a letter, one for each short form, in order of the clean text: the first wording whose letters
 * are the short form's, else the first wording at all (a foreign short form beside a Dutch phrase).
 */
export function readAbbreviations(prepared: Prepared, lexicon: Lexicon): Reading<AbbreviationFields> {
  const countries = new Set(lexicon.countries.map(({ name }) => name));
  const best = new Map<string, Candidate>();
  const known = new Set<string>();
  for (const candidate of candidatesOf(prepared, known)) {
    const { short, long: range } = candidate.found.fields;
    const [from, to] = range.split(',').map(Number) as [number, number];
    const long = prepared.text.slice(from, to);
    // "Nederland (NL)" names a country by its code; "het (UDCG)" names nothing.
    if (countries.has(long) || determiners.has(long) || long === short || lettersOf(long) === lettersOf(short))
      continue;
    const earlier = best.get(short);
    if (earlier && earlier.grade >= candidate.grade) continue;
    if (candidate.grade === 2) known.add(short);
    best.set(short, { ...candidate, found: { ...candidate.found, fields: { short, long } } });
  }
  return {
    found: [...best.values()].map(({ found }) => found).toSorted((a, b) => a.at.start - b.at.start),
    remarks: [],
  };
}
