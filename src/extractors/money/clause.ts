import type { Range } from '../../fact.ts';

/** Farthest that a clause reaches from its amount; a bound on work, wider than any clause of prose. */
const reach = 420;

/** Words that open a clause of its own after a comma. */
const connectives =
  'maar|terwijl|waarbij|waardoor|waarmee|zodat|omdat|doordat|hoewel|want|aangezien|wat|nadat|voordat|mits|tenzij|alsook|en daarnaast|en daarmee|dus|evenals';
/** Where a clause ends: strong punctuation, and a comma before a word that opens another. */
const edge = new RegExp(
  `[;:](?= )|,? (?:${connectives})(?= )|(?<=,) en (?=(?:is|zijn|wordt|worden|heeft|hebben|zal|stelt|draagt|levert|kan|werd)(?!\\p{L}))|(?<!\\p{L})dat (?!(?:bedrag|jaar|fonds|land|is|kader|geval|doel)(?!\\p{L}))|(?<!Ms)\\. `,
  'gu',
);
/** A main clause joined by "en": "…, en Duitsland draagt € 5 mln. bij". */
const finite =
  'heeft|hebben|had|draagt|droeg|stelt|stelde|zegt|zegde|geeft|gaf|is|zijn|was|wordt|worden|werd|zal|zullen|investeert|levert|kost|kosten|bedraagt|bedragen|trekt|maakt|financiert|verstrekt|verstrekte|legt|legde|schenkt|stort|kondigt|kondigde|koopt|kocht|keert|haalt|vergoedt|verhoogt|steunt|bood|trok|maakte|droegen|stelden|zegden|ontvangt|krijgt|reserveert|besteedt|doneert|biedt|betaalt|komt|komen|neemt|nemen|nam|namen|kan|kunnen|kon|konden|mag|moet|moeten';
const joined = new RegExp(
  `(?: en|,) (?=(?:(?:aan|voor|ten behoeve van) )?(?:(?:de|het|een) )?[\\p{L}-]{1,30}(?: \\p{L}[\\p{L}-]{1,24})? (?:${finite})(?!\\p{L}))`,
  'gu',
);

const hasFinite = new RegExp(`(?<!\\p{L})(?:${finite})(?!\\p{L})`, 'u');

/** Whether a text has a finite verb of those that clauses about money have. */
export function hasFiniteVerb(text: string): boolean {
  return hasFinite.test(text);
}

/** The clause around a stretch of a sentence, as a range of the sentence. */
export function clauseAround(sentence: string, start: number, end: number): Range {
  const floor = Math.max(0, start - reach);
  const before = sentence.slice(floor, start);
  let from = floor;
  edge.lastIndex = 0;
  for (let match = edge.exec(before); match; match = edge.exec(before)) from = floor + match.index + match[0].length;
  joined.lastIndex = 0;
  for (let match = joined.exec(before); match; match = joined.exec(before)) {
    // "Duitsland en Noorwegen hebben" is one subject: a new clause has a finished one before it.
    if (floor + match.index > from && hasFinite.test(sentence.slice(from, floor + match.index)))
      from = floor + match.index + match[0].length;
  }
  const after = sentence.slice(end, end + reach);
  let to = end + after.length;
  for (const pattern of [edge, joined]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(after);
    pattern.lastIndex = 0;
    if (match) to = Math.min(to, end + match.index);
  }
  return { start: from, end: to };
}
