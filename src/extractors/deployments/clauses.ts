import type { Range } from '../../fact.ts';

/** Where a new main statement starts: these turn from one contribution, or one who contributes, to another. */
const turn =
  /; |,? (?=(?:maar|terwijl|waarna|zodat|omdat|aangezien|hoewel|ofschoon|waardoor|opdat|doch) )|\) (?=en )|,? (?=en (?:is|zijn|heeft|hebben|zal|zullen|levert|draagt|neemt|stuurt|zet|stelt|wordt|worden|biedt|Nederland|Duitsland|daarnaast|tevens) )/gu;

/** The clauses of a sentence as far as its statements differ: cut at semicolons and before turning words. */
export function clausesOf(sentence: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const match of sentence.matchAll(turn)) {
    const end = match.index + match[0].length;
    if (match.index > start) clauses.push({ start, end: match.index });
    start = end;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}
