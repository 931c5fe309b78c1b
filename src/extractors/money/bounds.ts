import { anyOf } from '../../pattern.ts';
import type { MoneyFields } from './schema.ts';
import { bounds, fillers, laterBounds, resultStems } from './words.ts';

/** A bound that stands beside an amount, and how far the amount's text reaches with it. */
export interface Bound {
  readonly qualifier: Exclude<MoneyFields['qualifier'], 'range'>;
  readonly start: number;
  readonly end: number;
}

/** Characters before an amount in which its bound words stand: the longest three and their fillers. */
const reach = 70;

type Kind = keyof typeof bounds;

/** Bounds and fillers by their last word, longest first: looked up by the word that stands before an amount. */
const byLastWord = new Map<string, { readonly words: string; readonly kind: Kind | null }[]>();
for (const [words, kind] of [
  ...Object.entries(bounds).flatMap(([kind, list]) => list.map((words) => [words, kind as Kind] as const)),
  ...fillers.map((words) => [words, null] as const),
].toSorted(([a], [b]) => b.length - a.length)) {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const list = byLastWord.get(last) ?? [];
  if (!list.some((entry) => entry.words === words)) list.push({ words, kind });
  byLastWord.set(last, list);
}

/** The bound or filler that a text ends with, behind at most one blank. */
function endingOf(text: string): { readonly start: number; readonly kind: Kind | null } | null {
  const trimmed = text.endsWith(' ') ? text.slice(0, -1) : text;
  // A sign (">", "±") may stand right at the amount; a word may not.
  const last = /(?<![\p{L}\p{N}])[\p{L}’'‘.]{1,20}$|[<>≥≤~±]$|\+\/-$/u.exec(trimmed)?.[0];
  if (last === undefined || (trimmed === text && /\p{L}$/u.test(last))) return null;
  for (const { words, kind } of byLastWord.get(last.toLowerCase()) ?? []) {
    const start = trimmed.length - words.length;
    if (start >= 0 && trimmed.slice(start).toLowerCase() === words && !/[\p{L}\p{N}]$/u.test(trimmed.slice(0, start)))
      return { start, kind };
  }
  return null;
}

interface Bounding {
  readonly start: number;
  readonly kinds: readonly Kind[];
}

const heldAgainst = /(?<!\p{L})(?:meer|minder|hoger|lager|groter|kleiner) dan (?:de|het|die) (?:\p{Ll}{3,16}e )?$/u;

/** The bounds that end a text, at most three with their fillers, the nearest to the end first; null where none does. */
function boundsAtEnd(text: string): Bounding | null {
  const kinds: Kind[] = [];
  let start = text.length;
  let at = text.length;
  // "minder dan de € 218,5 miljoen van de vorige periode": held against a known amount, which it does not bound.
  if (heldAgainst.test(text)) return null;
  for (let i = 0; i < 6 && kinds.length < 3; i++) {
    const ending = endingOf(text.slice(0, at));
    if (!ending) break;
    at = ending.start;
    if (ending.kind === null) continue;
    kinds.push(ending.kind);
    start = at;
  }
  return kinds.length === 0 ? null : { start, kinds };
}

/** "tot" and nothing more: a ceiling, or the outcome of a change. */
const upTo = /^[Tt]ot (?:aan )?(?:de |het |een )?$/u;
/** Verbs of change that stand apart from their "tot": "verhoogt zijn steun in 2025 tot". */
const changes =
  '(?<!\\p{L})(?:verdubbelt|verdubbelde|verdubbelen|verdrievoudigt|verhoogt|verhoogde|verhoogden|verhogen|verlaagt|verlaagde|verlagen|brengt|bracht|brengen|vergroot|vergrootte|vergroten|reduceert|reduceren|verruimt|verruimen|stijgt|steeg|daalt|daalde|groeit|groeide) [^,;.]{1,48}|(?<!\\p{L})(?:neemt|nemen|nam|namen|loopt|lopen|liep|liepen) [^,;.]{0,40} (?:toe|af|op|terug)';
const result = new RegExp(`(?:${anyOf(resultStems)}|${changes}|van [^,;]{1,40})(?: op| uit| terug)? (?:met )?$`, 'u');

/**
 * The bound around the amount `[start, end)` of a block's text: words before it ("naar schatting meer dan"),
 * words after it ("of meer"). A true bound is stronger than "circa". "oplopend tot" is no ceiling: the
 * amount is exact and the word no part of it. `floor` is where the text before may begin.
 */
export function boundAround(text: string, floor: number, start: number, end: number, laterBound: RegExp): Bound {
  const from = Math.max(floor, start - reach);
  const before = text.slice(from, start);
  const found = boundsAtEnd(before);
  let qualifier: Bound['qualifier'] = 'exact';
  let at = start;
  if (found) {
    const lead = before.slice(0, found.start);
    // "van € 5 mln. in 2024 tot € 25 mln.": what came before is the level it rises from.
    const level =
      from === floor &&
      /^(?:,? (?:in|vanaf|per|structureel|\d{4}|per jaar|dit jaar|vorig jaar|(?:in|per|vanaf) (?:\d{1,2} )?\p{Ll}{3,9})){0,3} $/u.test(
        lead,
      );
    const words = before.slice(found.start);
    // "opgelopen tot zo’n € 3.500": the outcome of a change, told roughly.
    const outcome = /^[Tt]ot (?:aan )?/u.exec(words)?.[0];
    const isOutcome = outcome !== undefined && (level || result.test(lead));
    const inner = isOutcome ? found.kinds.slice(0, -1) : found.kinds;
    if (inner.length > 0 && !(isOutcome && upTo.test(words))) {
      const roughly = isOutcome && inner.every((kind) => kind === 'approximate');
      at = from + found.start + (roughly ? outcome.length : 0);
      // The nearest of two true bounds counts ("ruim onder de € 5 mln.").
      qualifier = inner.find((kind) => kind !== 'approximate') ?? 'approximate';
    }
  }
  laterBound.lastIndex = end;
  const later = laterBound.exec(text);
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
