import { type Finder, finderOf, phrases } from '../../words/finder.ts';

/** Adverbs that stand between a verb and what it governs, and belong to neither. */
const adverbs = finderOf(
  phrases(`
  ook, tevens, eveneens, onder meer, onder andere, onder andere ook, naar verwachting, vervolgens,
  daarnaast, verder, met name, vooral, voornamelijk, specifiek, onderling, samen, gezamenlijk, opnieuw,
  er, daarbij, grotendeels, in het bijzonder, uitgebreid, hoofdzakelijk, primair, in eerste instantie,
  nader, zich, bovendien, deels
`),
);

/** Words that follow one another: each link is a choice of words, or how many adverbs may stand there. */
export type Chain = readonly (Finder | number)[];

/** Offset behind at most `most` adverbs from an offset on, each with its blank. */
export function pastAdverbs(text: string, at: number, most: number): number {
  let start = at;
  for (let i = 0; i < most; i++) {
    const end = adverbs.at(text, start);
    if (end === -1 || text[end] !== ' ') break;
    start = end + 1;
  }
  return start;
}

/** A chain of words: `chain(['zich'], 2, ['op'])` is "zich met name op". */
export function chain(...links: readonly (readonly string[] | number)[]): Chain {
  return links.map((link) => (typeof link === 'number' ? link : finderOf(link)));
}

/** Offset behind a blank and the links of a chain with the blank after each; -1 where they do not stand at the offset. */
export function pastChain(text: string, links: Chain, blank: number): number {
  if (text[blank] !== ' ') return -1;
  let at = blank + 1;
  for (const link of links) {
    if (typeof link === 'number') {
      at = pastAdverbs(text, at, link);
      continue;
    }
    const end = link.at(text, at);
    if (end === -1 || text[end] !== ' ') return -1;
    at = end + 1;
  }
  return at;
}
