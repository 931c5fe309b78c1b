import { anyOf } from '../../pattern.ts';
import { capitalised, type MoneyGrammar } from './patterns.ts';
import type { MoneyFields } from './schema.ts';
import { bounds, laterBounds, resultStems } from './words.ts';

/** A bound that stands beside an amount, and how far the amount's text reaches with it. */
export interface Bound {
  readonly qualifier: Exclude<MoneyFields['qualifier'], 'range'>;
  readonly start: number;
  readonly end: number;
}

/** Characters before an amount in which its bound words stand: the longest three and their fillers. */
const reach = 70;

const kindsOfBound = Object.entries(bounds).map(
  ([kind, words]) =>
    [
      kind as keyof typeof bounds,
      new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(capitalised(words))}(?![\\p{L}\\p{N}])`, 'u'),
    ] as const,
);
const upTo = /(?<![\p{L}\p{N}])tot (?:aan )?(?:de |het |een )?$/u;
/** Verbs of change that stand apart from their "tot": "verhoogt zijn steun in 2025 tot". */
const changes =
  '(?<!\\p{L})(?:verhoogt|verhoogde|verhoogden|verhogen|verlaagt|verlaagde|verlagen|brengt|bracht|brengen|vergroot|vergrootte|vergroten|reduceert|reduceren|verruimt|verruimen|stijgt|steeg|daalt|daalde|groeit|groeide) [^,;.]{1,48}';
const result = new RegExp(`(?:${anyOf(resultStems)}|${changes}|van [^,;]{1,40})(?: op| uit| terug)? (?:met )?$`, 'u');

/**
 * The bound around the amount `[start, end)` of a block's text: words before it ("naar schatting meer dan"),
 * words after it ("of meer"). A true bound is stronger than "circa". "oplopend tot" is no ceiling: the
 * amount is exact and the word no part of it. `floor` is where the text before may begin.
 */
export function boundAround(text: string, floor: number, start: number, end: number, grammar: MoneyGrammar): Bound {
  const from = Math.max(floor, start - reach);
  const before = text.slice(from, start);
  const match = grammar.bound.regex.exec(before);
  let qualifier: Bound['qualifier'] = 'exact';
  let at = start;
  if (match) {
    const words = match[0];
    const bare = upTo.test(words) && upTo.exec(words)!.index === 0;
    const lead = before.slice(0, match.index);
    // "van € 5 mln. in 2024 tot € 25 mln.": what came before is the level it rises from.
    const level = from === floor && /^(?:,? (?:in|vanaf|per|structureel|\d{4}|per jaar)){0,3} $/u.test(lead);
    if (!bare || !(level || result.test(lead))) {
      at = from + match.index;
      for (const [kind, regex] of kindsOfBound) {
        if (regex.test(words)) {
          qualifier = kind;
          break;
        }
      }
      // "ruim onder de € 5 mln.": the last of two true bounds is the one that counts.
      if (/(?<!niet )(?:onder de|minder dan|lager dan|nog geen) (?:\p{L}{2,9} )?$/u.test(words)) qualifier = 'at-most';
      if (/niet (?:meer|hoger) dan (?:\p{L}{2,9} )?$/u.test(words)) qualifier = 'at-most';
    }
  }
  grammar.later.regex.lastIndex = end;
  const later = grammar.later.regex.exec(text);
  if (later) {
    return { qualifier: laterBounds[later[0].trim()] ?? 'at-least', start: at, end: end + later[0].length };
  }
  return { qualifier, start: at, end };
}

/** The lowest and highest value that the words allow; null where open. */
export function limits(
  qualifier: MoneyFields['qualifier'],
  amount: number | null,
  high: number | null,
): { min: number | null; max: number | null } {
  if (qualifier === 'exact') return { min: amount, max: amount };
  if (qualifier === 'range') return { min: amount, max: high };
  return { min: qualifier === 'at-least' ? amount : null, max: qualifier === 'at-most' ? amount : null };
}
