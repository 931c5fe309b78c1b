import type { Range } from '../../fact.ts';
import { finderOf } from '../../words/finder.ts';
import type { Words } from '../../words/words.ts';
import { Clues } from './candidates.ts';
import { finiteVerbs } from './words.ts';

/** What a clause that stands beside another begins with; behind "en" it needs a verb. */
const joint =
  /; |,? (?:terwijl |waarna |en (?=(?<who>(?:de |alle )(?:\p{L}{0,20}[Mm]inisters|bondgenoten|leiders|lidstaten|regeringsleiders|bewindspersonen)(?: van (?:Defensie|Buitenlandse Zaken|Financiën))?) ))/gu;
const finite = finderOf(finiteVerbs);
/** How a clause behind a semicolon takes up what stands before it: "; daarbij sluiten de kandidaat-lidstaten aan". */
const takesUp =
  /^(?:(?:daarbij|hierbij|daaraan|hieraan|hiervoor|daarvoor|dan|daar) |[^;.]{3,60} (?:is|was|zijn|waren|wordt|worden|werd|werden|nemen|neemt|namen|nam|sluit|sluiten|sloot|sloten) (?:hier|daar)(?:voor|bij|aan) )/u;
/** How far a sentence is looked at, in characters. */
const most = 1200;

/**
 * The clauses of a sentence that stand beside one another, each with what it has: "de ministers van Buitenlandse Zaken
 * dineren in de NUC, | terwijl de ministers van Defensie aan tafel gaan met de IP4". What one tells is told of its own part.
 */
export function clausesOf(words: Words, clues: Clues): Clues[] {
  const { text } = words;
  const { start, end } = clues.sentence;
  const parts: { start: number; end: number }[] = [{ start, end }];
  for (const match of text.slice(start, Math.min(end, start + most)).matchAll(joint)) {
    const at = start + match.index + match[0].length;
    const who = match.groups!['who'];
    if (who !== undefined && finite.at(text, at + who.length + 1) === -1) continue;
    if (match[0] === '; ' && takesUp.test(text.slice(at, at + 90))) continue;
    parts.at(-1)!.end = start + match.index;
    parts.push({ start: at, end });
  }
  return parts.length === 1 ? [clues] : parts.map((range) => part(words, clues, range));
}

/** What a sentence has in one of its clauses. */
function part(words: Words, clues: Clues, range: Range): Clues {
  const inside = (at: Range): boolean => at.start >= range.start && at.end <= range.end;
  const own = new Clues(words, range);
  own.nouns.push(...clues.nouns.filter(inside));
  own.bodies.push(...clues.bodies.filter(inside));
  own.verb = clues.verb;
  own.talk = clues.talk;
  own.plural = clues.plural;
  return own;
}
