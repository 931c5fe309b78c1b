import { cardinal } from '../../dutch/numerals.ts';
import type { Range } from '../../fact.ts';

/** Farthest that the whole of a percentage reaches behind it. */
const reach = 160;

/** National income, under the names that letters give it, to the one of the output. */
const incomes: readonly (readonly [RegExp, string])[] = [
  [/(?:bruto[ -]binnenlands(?:e)? product|gross domestic product|BBP|bbp|Bbp|GDP)(?: \((?:bbp|BBP|GDP)\))?/uy, 'bbp'],
  [/(?:bruto[ -]nationaal product|BNP|bnp)(?: \((?:bnp|BNP)\))?/uy, 'bnp'],
  [/(?:bruto[ -]nationaal inkomen|BNI|bni)(?: \((?:bni|BNI)\))?/uy, 'bni'],
];
const lead =
  /^ van(?: (?:de|het|een|alle|al|onze|ons|hun|zijn|haar|dit|deze|die|dat|uw|mijn|elk|ieder|elke|iedere))?(?: (?:de|het|onze|ons|hun|zijn|haar))? /u;
const word = / ?(?<word>[\p{L}\p{N}][\p{L}\p{N}/’'.-]{0,50}[\p{L}\p{N}]|\p{L})/uy;
/** Words that cannot be in a bare noun phrase: it ended before them. */
const stops = new Set(
  (
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil willen ' +
    'gaat gaan ging gingen komt komen kwam kwamen krijgt krijgen kreeg kregen geeft geven gaf doet doen deed blijft blijven bleef ligt liggen ' +
    'die dat waarvan wat wie welke in op aan van voor bij met te tot ten ter uit over om door naar per na sinds tegen onder boven binnen ' +
    'en of maar want dus als dan niet wel ook nog al er hier daar zo deel mee toe af vast terug structureel jaarlijks ten_minste'
  ).split(' '),
);
/** Adjectives that stay uninflected before a neuter noun: "het nationaal inkomen", "het totaal budget". */
const uninflected = /(?:aal|eel|isch|lijk|baar|air|bruto|netto|binnenlands|jaarlijks|gezamenlijk|publiek)$/u;

/** What a percentage is a share of, and where the words for it end. */
export interface Whole {
  readonly of: string;
  readonly end: number;
}

/**
 * Reads "van het bbp", "van de gezamenlijke inspecties" or a bare "BBP" behind a percentage that ends at
 * `end` of a line. The noun phrase is determiner (dropped), adjectives, and the head with what is
 * capitalised behind it; it stops before a verb or preposition. Null where there is none.
 */
export function wholeAt(text: string, end: number, limit: number): Whole | null {
  if (text[end] !== ' ') return null;
  const slice = text.slice(end, Math.min(limit, end + reach));
  const direct = income(slice, 1);
  if (direct) return { of: direct.name, end: end + direct.end };
  const start = slice.startsWith(' van ') ? lead.exec(slice) : null;
  if (!start) return null;
  const { adjectives, head, end: last } = phrase(slice, start[0].length);
  if (head === null) return null;
  return { of: [...adjectives, head].join(' '), end: end + last };
}

function income(slice: string, at: number): { readonly name: string; readonly end: number } | null {
  if (!'bBgG'.includes(slice[at] ?? 'x')) return null;
  for (const [regex, name] of incomes) {
    regex.lastIndex = at;
    const match = regex.exec(slice);
    if (match && !/[\p{L}\p{N}-]/u.test(slice[regex.lastIndex] ?? '')) return { name, end: at + match[0].length };
  }
  return null;
}

function phrase(slice: string, from: number): { adjectives: string[]; head: string | null } & { end: number } {
  const adjectives: string[] = [];
  let at = from;
  let lastEnd = from;
  for (let count = 0; count < 6; count++) {
    const gdp = income(slice, slice[at] === ' ' ? at + 1 : at);
    if (gdp) return { adjectives, head: gdp.name, end: gdp.end };
    const next = read(slice, at);
    if (next === null || stops.has(next.word.toLowerCase())) break;
    at = next.end;
    lastEnd = next.end;
    const follows = read(slice, at);
    const ended = follows === null || stops.has(follows.word.toLowerCase());
    const modifier =
      /^\d/u.test(next.word) ||
      cardinal(next.word) !== null ||
      /^\p{Ll}.*e$/u.test(next.word) ||
      uninflected.test(next.word) ||
      /^\p{Lu}{2}/u.test(next.word) ||
      /^\p{Lu}.*[es]$/u.test(next.word);
    if (!modifier || ended) {
      let head = next.word;
      // "van de gemeente Groningen": names behind the head belong to it.
      for (let name = read(slice, at); name !== null && /^\p{Lu}/u.test(name.word); name = read(slice, at)) {
        head += ` ${name.word}`;
        at = lastEnd = name.end;
      }
      return { adjectives, head, end: lastEnd };
    }
    adjectives.push(next.word);
  }
  const head = adjectives.pop() ?? null;
  return { adjectives, head, end: lastEnd };
}

function read(slice: string, at: number): (Range & { readonly word: string }) | null {
  word.lastIndex = at;
  const match = word.exec(slice);
  if (!match || (!match[0].startsWith(' ') && at > 0 && slice[at - 1] !== ' ')) return null;
  return { word: match.groups!['word']!, start: match.index, end: match.index + match[0].length };
}
