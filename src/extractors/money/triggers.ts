import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { NextPlace } from '../../text/triggers.ts';
import { WordClasses } from '../../words/classes.ts';
import { wordsOf } from '../../text/words.ts';
import { moneyGrammar } from './patterns.ts';

const said = (words: string): string[] => words.split(' ');

/**
 * Words that betray an amount wherever they stand: a scale, a short one too, and the currencies that are counted in
 * words ("twintig euro"). "Cent" alone, as "procent" ends on it.
 */
const telling = new WordClasses(() => [
  {
    words: said('euro Euro EURO cent centen mln Mln MLN mld Mld MLD mio Mio MIO mrd Mrd MRD'),
    ends: said(
      'euro euros eurocent eurocents eurocenten dollar dollars gulden guldens iljoen iljoenen iljard iljarden illion illions uizend uizenden',
    ),
  },
]);

/**
 * The places of a letter's text that betray an amount, to be asked with rising offsets: a sign or a figure beside a
 * currency, by a scan for what is rare, and a telling word, by the words that all kinds know.
 */
export function moneyTriggers(prepared: Prepared, lexicon: Lexicon): NextPlace {
  const { text } = prepared;
  const { regex } = moneyGrammar(lexicon).trigger;
  const words = wordsOf(prepared);
  let figure = -1;
  let word = -1;
  let place = -1;
  return (from) => {
    if (figure < from) {
      regex.lastIndex = from;
      figure = regex.exec(text)?.index ?? Infinity;
    }
    while (place < from) {
      word = telling.next(words, word + 1);
      place = word < words.count ? words.starts[word]! : Infinity;
    }
    return Math.min(figure, place);
  };
}
