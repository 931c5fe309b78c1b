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

const wordPiece = /[A-Za-zÀ-ž0-9]+(?:['’.][A-Za-zÀ-ž0-9]+)*\.?|&/gu;

/** The words of a stretch of text, hyphenated words in their parts. `offset` is where the stretch begins in the clean text. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPiece)) {
    const start = offset + match.index;
    const last = words.at(-1);
    const joined = last !== undefined && last.end + 1 === start && /[-–/]/u.test(text[match.index - 1] ?? '');
    words.push({
      text: match[0].replace(/\.$/u, ''),
      start,
      end: start + match[0].replace(/(?<!\.[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ])\.$/u, '').length,
      whole: joined ? last.whole : words.length,
      joined,
    });
  }
  return words;
}

/** The letters and figures of a short form that its long form must account for, in lower case. */
export function lettersOf(short: string): string {
  return fold(short).replaceAll(/ \d{4}$|[^A-Za-zÀ-ž0-9]/gu, '');
}

function fold(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const skipCost = 3;
const unfit = 1000;

/**
 * Fits letters to words `[from, …]`, the last word included: each letter is a word's initial or, after it, a letter
 * inside the same word (a compound: "dieselmotoremissie" for DME); function words may give a letter or none; a
 * capitalised word may be passed over at a price; every letter must be used. Memoised: words × letters.
 */
function cost(
  words: readonly Word[],
  folded: readonly string[],
  letters: string,
  from: number,
): { cost: number; skipped: number } {
  const memo = new Map<number, { cost: number; skipped: number }>();
  const fit = (w: number, l: number): { cost: number; skipped: number } => {
    if (w === words.length) return l === letters.length ? { cost: 0, skipped: 0 } : { cost: unfit, skipped: 0 };
    const key = w * 32 + l;
    const known = memo.get(key);
    if (known) return known;
    const { text } = words[w]!;
    const word = folded[w]!;
    let best = { cost: unfit, skipped: 0 };
    const consider = (here: number, skipped: number, rest: { cost: number; skipped: number }): void => {
      if (here + rest.cost < best.cost) best = { cost: here + rest.cost, skipped: skipped + rest.skipped };
    };
    if (w > from) {
      // A later part of a hyphenated word need not give a letter: "European-led".
      if (functionWords.has(word) || words[w]!.joined) consider(functionWords.has(word) ? 0 : 0.3, 0, fit(w + 1, l));
      else if (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ0-9]/u.test(text)) consider(skipCost, 1, fit(w + 1, l));
    }
    const letter = letters[l];
    if (letter !== undefined) {
      if (/\d/u.test(letter)) {
        if (word === letter || ordinalWords[letter]?.includes(word)) consider(0, 0, fit(w + 1, l + 1));
      } else if (word[0] === letter) {
        consider(functionWords.has(word) ? 0.5 : 0, 0, fit(w + 1, l + 1));
        // "IenW", "PvdA": a small word written out in the short form.
        if (word.length > 1 && functionWords.has(word) && letters.startsWith(word, l))
          consider(0, 0, fit(w + 1, l + word.length));
        // Further letters from inside the word, leftmost first; a capital inside costs nothing.
        let at = 0;
        let inner = 0;
        for (let next = l + 1; next < letters.length && !functionWords.has(word); next++) {
          at = word.indexOf(letters[next]!, at + 1);
          if (at === -1) break;
          inner += /[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(text[at] ?? '') ? 0 : 1;
          consider(inner, 0, fit(w + 1, next + 1));
        }
      }
    }
    memo.set(key, best);
    return best;
  };
  return fit(from, 0);
}

/**
 * The best fit of a short form's letters to the end of a list of words, or null. Looks at the last `2 × letters + 8`
 * words; the nearest start wins among equals.
 */
export function align(words: readonly Word[], letters: string): Alignment | null {
  if (letters.length < 2 || letters.length > 14) return null;
  const last = words.slice(-(letters.length * 2 + 8));
  const base = words.length - last.length;
  const folded = last.map(({ text }) => fold(text));
  let best: Alignment | null = null;
  for (let from = last.length - 1; from >= 0; from--) {
    const word = folded[from]!;
    const first = letters[0]!;
    if (word[0] !== first && !ordinalWords[first]?.includes(word)) continue;
    // An article can only open a name that has it with a capital: "De Nederlandsche Bank (DNB)".
    if (functionWords.has(word) && !/^De$/u.test(last[from]!.text)) continue;
    const found = cost(last, folded, letters, from);
    if (found.cost < unfit && (best === null || found.cost < best.cost)) best = { from: base + from, ...found };
  }
  return best;
}
