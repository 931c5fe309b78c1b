import type { Range } from '../../fact.ts';
import { type Words, WordClasses, wordFrom } from '../../text/words.ts';

const small = ['verslag', 'verslagen', 'terugkoppeling', 'uitkomsten', 'resultaten', 'kabinetsinzet', 'inzet'];

/** What is told of the meeting from a word on, as flags in the order of the classes below. */
export const opens = {
  /** A word that names a letter, or what it does, before the name of its meeting. */
  title: 1,
  /** A word that a sentence can begin to tell with who meets on which days. */
  days: 2,
  /** A word that a sentence can begin to tell with when and where the meeting named before is. */
  place: 4,
} as const;

const openers = new WordClasses(() => [
  {
    words: [...small, 'agenda', 'inbreng', 'geannoteerde', 'informeer', 'informeren', 'informeert']
      .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
      .concat('VERSLAG', 'GEANNOTEERDE'),
  },
  { words: ['Op', 'op', 'Van', 'van', 'Tussen', 'tussen'] },
  { words: ['De', 'de', 'Het', 'het', 'Deze', 'deze', 'Dit', 'dit'] },
]);

/** A word from which on something may be told of the meeting. */
export interface Opener extends Range {
  readonly flags: number;
}

/** How far into a sentence it can open with the days or the place, and with a title; UTF-16 units. */
const early = 60;
const most = 900;

/** The openers of a sentence. */
export function openersOf(words: Words, { start, end }: Range): Opener[] {
  const found: Opener[] = [];
  const limit = wordFrom(words, Math.min(end, start + most));
  for (let word = openers.next(words, wordFrom(words, start), limit); word < limit;) {
    const { flags } = openers;
    const at = words.starts[word]!;
    if ((flags & opens.title) !== 0 || at - start <= early) found.push({ start: at, end: words.ends[word]!, flags });
    word = openers.next(words, word + 1, limit);
  }
  return found;
}
