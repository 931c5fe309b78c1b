import type { Range } from '../../fact.ts';
import { phrases } from '../../words/finder.ts';
import { type Words, wordFrom } from '../../words/words.ts';
import { WordClasses } from '../../words/classes.ts';

/** A kind of words from which on something may be told of the meeting. */
export interface Openers {
  readonly words: WordClasses;
  /** How far into a sentence one can begin, in UTF-16 units. */
  readonly within: number;
}

const small = ['verslag', 'verslagen', 'terugkoppeling', 'uitkomsten', 'resultaten', 'kabinetsinzet', 'inzet'];

/** What a word opens, as flags in the order of the classes of `openers`. */
export const opens = {
  /** A word that names a letter, or what it does, before the name of its meeting. */
  title: 1,
  /** A word that a sentence can begin to tell with who meets on which days. */
  days: 2,
} as const;

/** What can open a title, or the days of the meeting; the days only near the start of a sentence. */
export const openers: Openers = {
  words: new WordClasses(() => [
    {
      words: [...small, 'agenda', 'inbreng', 'geannoteerde', 'informeer', 'informeren', 'informeert']
        .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
        .concat('VERSLAG', 'GEANNOTEERDE', 'Kamerbrief', 'Brief'),
    },
    { words: ['Op', 'op', 'Van', 'van', 'Tussen', 'tussen'] },
  ]),
  within: 900,
};

/** What a sentence can begin to tell with when and where the meeting named before is. */
export const beforeMeeting: Openers = {
  words: new WordClasses(() => [{ words: ['De', 'de', 'Het', 'het', 'Deze', 'deze', 'Dit', 'dit'] }]),
  within: 41,
};

/** Verbs with which a letter says what it does; "vindt" with "u" behind it. */
export const informing: Openers = {
  words: new WordClasses(() => [
    {
      words: phrases(`
        informeer, informeren, informeert, stuur, sturen, zend, zenden, bied, bieden, ontvangt, treft, licht, ga, doe,
        rapporteer, geïnformeerd, kijk, schets, schetst, beschrijf, beschrijft, zet, presenteert, gaat, vindt,
        uiteengezet
      `),
    },
  ]),
  within: 500,
};

/** What the name of a letter that answers questions begins with; `answersLetter`. */
export const answering: Openers = {
  words: new WordClasses(() => [
    {
      words: phrases('beantwoording, antwoord, antwoorden, aanhangsel, vragen, verslag, lijst, inbreng, schriftelijk')
        .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
        .concat('BEANTWOORDING'),
    },
  ]),
  within: 2500,
};

/** A word that opens something, and what. */
export interface Opener extends Range {
  readonly flags: number;
}

/** The openers of a kind in a range. */
export function openersIn({ words: opening, within }: Openers, words: Words, { start, end }: Range): Opener[] {
  const found: Opener[] = [];
  const limit = wordFrom(words, Math.min(end, start + within));
  for (let word = opening.next(words, wordFrom(words, start), limit); word < limit;) {
    found.push({ start: words.starts[word]!, end: words.ends[word]!, flags: opening.flags });
    word = opening.next(words, word + 1, limit);
  }
  return found;
}
