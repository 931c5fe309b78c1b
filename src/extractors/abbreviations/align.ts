import { isLetter } from './letters.ts';
import { functionWords, ordinalWords } from './words.ts';

/** A word of the text before or inside the brackets; `start` and `end` are clean offsets. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first word written together with it: parts of a hyphenated word share one. */
  readonly whole: number;
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean;
}

/** How letters fit words: from which word on, and at what cost (0 is every initial and nothing else). */
export interface Alignment {
  readonly from: number;
  readonly cost: number;
  readonly skipped: number;
}

/** What joins the parts of one word: "collega's", "U.S". */
const inWord = new Set("'’.");
const joiners = new Set('-–/');
/** A point that belongs to an initial: "U.S." */
const lastInitial = /\.[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]\.$/u;

/** An article that has lost its vowel: "l’Azawad", "d'Ivoire". */
const elided = /^[dl]['’]/iu;

/** End of the word that begins at an offset, its points and apostrophes and a point behind it included. */
function endOfWord(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    if (isLetter(text.charCodeAt(at))) continue;
    if (inWord.has(text[at]!) && isLetter(text.charCodeAt(at + 1))) continue;
    return text[at] === '.' ? at + 1 : at;
  }
}

/** The words of a stretch of text, hyphenated words in their parts. `offset` is where the stretch begins in the clean text. */
export function piecesOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    end = at + 1;
    if (!isLetter(code)) {
      if (code !== 38) continue;
    } else end = endOfWord(text, at);
    const word = text.slice(at, end);
    const last = words.at(-1);
    const joined = last !== undefined && last.end + 1 === offset + at && joiners.has(text[at - 1]!);
    const pointed = word.endsWith('.');
    const from = elided.test(word) ? 2 : 0;
    words.push({
      text: word.slice(from, pointed ? -1 : undefined),
      start: offset + at,
      end: offset + (pointed && !lastInitial.test(word) ? end - 1 : end),
      whole: joined ? last.whole : words.length,
      joined,
    });
  }
  return words;
}

const noLetter = /[^A-Za-zÀ-ž0-9]/u;
const everyOther = /[^A-Za-zÀ-ž0-9]/gu;
const year = / \d{4}$/gu;

/** The letters and figures of a short form that its long form must account for, in lower case. */
export function lettersOf(short: string): string {
  const letters = fold(short);
  return noLetter.test(letters) ? letters.replaceAll(year, '').replaceAll(everyOther, '') : letters;
}

const repeated = /(?<=[A-Z])[23]/u;

/** The letters of a short form in which a figure says how often the one before it stands: "EI2" for E, I and I, "C2" for C and C; null where none does. */
export function repeatedLettersOf(short: string): string | null {
  const figure = repeated.exec(short);
  if (figure === null) return null;
  const { index } = figure;
  return lettersOf(
    `${short.slice(0, index)}${short[index - 1]!.repeat(Number(figure[0]) - 1)}${short.slice(index + 1)}`,
  );
}

function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i++) plain = text.charCodeAt(i) < 128;
  if (plain) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The first letter of a word as `fold` gives it. */
function initialOf(text: string): string {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(0);
  return fold(text.charAt(0)).charAt(0);
}

/** Whether a word that begins so may be passed over: a capital or a figure. */
function opensName(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0x17d;
}

const skipCost = 3;
const unfit = 1000;

/** Most letters that are fitted, and most words that they are fitted to. */
const mostLetters = 14;
const mostWords = mostLetters * 2 + 8;
/** What `Fits` works in: one fit is done before the next begins. */
const scratch = {
  costs: new Float64Array((mostWords + 1) * (mostLetters + 1)),
  skips: new Uint8Array((mostWords + 1) * (mostLetters + 1)),
};

/** The cheapest fits of letters to the ends of a list of words, each worked out once: words × letters. */
class Fits {
  readonly #words: readonly Word[];
  readonly #folded: readonly string[];
  readonly #letters: string;
  readonly #costs = scratch.costs;
  readonly #skips = scratch.skips;

  constructor(words: readonly Word[], folded: readonly string[], letters: string) {
    this.#words = words;
    this.#folded = folded;
    this.#letters = letters;
    const cells = (words.length + 1) * (letters.length + 1);
    this.#costs.fill(unfit, 0, cells);
    this.#skips.fill(0, 0, cells);
    this.#costs[this.#at(words.length, letters.length)] = 0;
    for (let w = words.length - 1; w >= 0; w--) {
      for (let l = 0; l <= letters.length; l++) this.#pass(w, l);
      for (let l = 0; l < letters.length; l++) this.#give(w, l, this.#at(w, l));
    }
  }

  #at(w: number, l: number): number {
    return w * (this.#letters.length + 1) + l;
  }

  #consider(into: number, cost: number, skipped: number, rest: number): void {
    const total = cost + this.#costs[rest]!;
    if (total >= this.#costs[into]!) return;
    this.#costs[into] = total;
    this.#skips[into] = skipped + this.#skips[rest]!;
  }

  /** Word `w` gives no letter: a small word, a later part of a hyphenated word, or a capitalised word at a price. */
  #pass(w: number, l: number): void {
    const rest = this.#at(w + 1, l);
    const { joined, text } = this.#words[w]!;
    if (functionWords.has(this.#folded[w]!)) this.#consider(this.#at(w, l), 0, 0, rest);
    else if (joined) this.#consider(this.#at(w, l), 0.3, 0, rest);
    else if (opensName(text.charCodeAt(0))) this.#consider(this.#at(w, l), skipCost, 1, rest);
  }

  /** Word `w` gives letter `l` as its initial, and perhaps further ones from inside: a compound. */
  #give(w: number, l: number, into: number): void {
    const word = this.#folded[w]!;
    const letters = this.#letters;
    const letter = letters[l]!;
    if (letter >= '0' && letter <= '9') {
      if (word === letter || ordinalWords[letter]?.includes(word)) this.#consider(into, 0, 0, this.#at(w + 1, l + 1));
      return;
    }
    if (word[0] !== letter) return;
    const small = functionWords.has(word);
    this.#consider(into, small ? 0.5 : 0, 0, this.#at(w + 1, l + 1));
    if (small) {
      // "IenW", "PvdA": a small word written out in the short form.
      if (word.length > 1 && letters.startsWith(word, l)) this.#consider(into, 0, 0, this.#at(w + 1, l + word.length));
      return;
    }
    // Leftmost first; a capital inside costs nothing.
    const { text } = this.#words[w]!;
    let at = 0;
    let inner = 0;
    for (let next = l + 1; next < letters.length; next++) {
      at = word.indexOf(letters[next]!, at + 1);
      if (at === -1) return;
      inner += /[A-ZÀ-Þ]/u.test(text[at] ?? '') ? 0 : 1;
      this.#consider(into, inner, 0, this.#at(w + 1, next + 1));
    }
  }

  /** The fit of all letters that begins with word `w`, which must give the first; or null. */
  from(w: number): { cost: number; skipped: number } | null {
    const cell = this.#at(w, 0);
    this.#costs[cell] = unfit;
    this.#skips[cell] = 0;
    this.#give(w, 0, cell);
    return this.#costs[cell] < unfit ? { cost: this.#costs[cell], skipped: this.#skips[cell] } : null;
  }
}

const figureIn = /\d/u;

/** Whether a fit can end with a word: one that must give a letter has its own first letter among those of the short form. */
function canEnd(word: Word | undefined, letters: string): boolean {
  if (word === undefined) return false;
  if (letters.includes(initialOf(word.text)) || word.joined || opensName(word.text.charCodeAt(0))) return true;
  return functionWords.has(fold(word.text)) || figureIn.test(letters);
}

/**
 * The best fit of a short form's letters to the end of a list of words, or null: each letter is a word's initial or,
 * after it, a letter inside the same word ("dieselmotoremissie" for DME); small words may give a letter or none; a
 * capitalised word may be passed over at a price; every letter must be used. Looks at the last `2 × letters + 8`
 * words; the nearest start wins among equals.
 */
export function align(words: readonly Word[], letters: string): Alignment | null {
  if (letters.length < 2 || letters.length > mostLetters) return null;
  if (!canEnd(words.at(-1), letters)) return null;
  const base = Math.max(0, words.length - (letters.length * 2 + 8));
  const last = base === 0 ? words : words.slice(base);
  const first = letters[0]!;
  const starts: number[] = [];
  for (let from = last.length - 1; from >= 0; from--) {
    const { text } = last[from]!;
    if (initialOf(text) !== first && !ordinalWords[first]?.includes(fold(text))) continue;
    // An article can only open a name that has it with a capital: "De Nederlandsche Bank (DNB)".
    if (functionWords.has(fold(text)) && text !== 'De') continue;
    starts.push(from);
  }
  if (starts.length === 0) return null;
  const folded = last.map(({ text }) => fold(text));
  const fits = new Fits(last, folded, letters);
  let best: Alignment | null = null;
  // From left to right, so that the nearest of equals stands last.
  for (const from of starts.toReversed()) {
    const found = fits.from(from);
    if (found && (best === null || found.cost <= best.cost)) best = { from: base + from, ...found };
  }
  return best;
}
