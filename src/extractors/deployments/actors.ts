import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { anyOf, wholeWord } from '../../pattern.ts';
import { dutchActors, otherActors, prepositions } from './words.ts';

/** Whose a contribution is: of the Dutch state and its services, or of someone else. */
export type Owner = 'dutch' | 'other';

/** One who can contribute, named as subject, agent or owner; offsets into the sentence. */
export interface Actor extends Range {
  readonly owner: Owner;
}

const named = new RegExp(wholeWord(anyOf([...dutchActors, ...otherActors])), 'gu');
const dutch = new Set(dutchActors);
/** Ends in a preposition that governs what follows; "door" and "namens" make it the one who acts, "van" the one who owns. */
const governed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<preposition>${anyOf(prepositions)})(?: (?:de|het|andere|onze|alle|diverse|verschillende|enkele|veel|internationale|[\\p{L}-]{2,20}e)){0,3} $`,
  'iu',
);
const acting = new Set(['door', 'namens', 'van', 'vanuit']);

/** The actors of a sentence that are not merely spoken of ("samen met Duitsland", "in Nederland"), in order. */
export function actorsIn(sentence: string, lexicon: Lexicon): Actor[] {
  const actors: Actor[] = [];
  const add = (start: number, end: number, owner: Owner): void => {
    const match = governed.exec(sentence.slice(Math.max(0, start - 60), start));
    const preposition = match?.groups!['preposition']!.toLowerCase();
    if (preposition !== undefined && !(acting.has(preposition) && !(preposition === 'vanuit'))) return;
    actors.push({ start, end, owner });
  };
  for (const match of sentence.matchAll(named)) {
    // "NAVO-missie", "EU-operatie": part of another word's name.
    if (sentence[match.index - 1] === '-' || /^-(?:\p{L})/u.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue;
    add(match.index, match.index + match[0].length, dutch.has(match[0]) ? 'dutch' : 'other');
  }
  for (const country of countryMatcher(lexicon).within(sentence, { start: 0, end: sentence.length })) {
    if (country.as === 'name' && country.code !== 'NL') add(country.start, country.end, 'other');
  }
  return actors.sort((a, b) => a.start - b.start);
}

const dutchAdjective = /(?<![\p{L}\p{N}])(?:Nederlandse?|[\p{L}]+-Nederlandse?|Nederlands-[\p{L}]+)(?![\p{L}\p{N}])/u;

/** Whose the words of a noun phrase say it is: "Nederlandse militairen", "een Duitse compagnie"; null where they do not say. */
export function ownerOf(words: string, lexicon: Lexicon): Owner | null {
  if (dutchAdjective.test(words)) return 'dutch';
  const foreign = countryMatcher(lexicon)
    .within(words, { start: 0, end: words.length })
    .some((c) => c.as === 'adjective' && c.code !== 'NL');
  return foreign || /(?<![\p{L}\p{N}])(?:lokale|andere|buitenlandse|vijandelijke|geallieerde)(?![\p{L}\p{N}])/u.test(words)
    ? 'other'
    : null;
}
