import { type Words, wordsIn } from '../words/words.ts';
import { onceALetter } from './once-a-letter.ts';
import type { Prepared } from './prepared.ts';

/** The words of a letter's clean text. One walk for all kinds: whoever asks first makes them. */
export const wordsOf: (prepared: Prepared) => Words = onceALetter(({ text }) => wordsIn(text));
