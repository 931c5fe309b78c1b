import { nouns } from './nouns.ts';

/** What a noun that an amount belongs to makes of it. */
export type NounClass = keyof typeof nouns;

const classOf = new Map<string, NounClass>();
for (const [kind, words] of Object.entries(nouns)) for (const word of words) classOf.set(word, kind as NounClass);

/**
 * The class of a noun by its longest known end ("verlengkosten" → cost, "steunpakket" → give), or null.
 * A short head is only taken as a whole word or behind at least three letters: "plafond" is no "fond".
 */
export function nounClass(noun: string): NounClass | null {
  const lower = noun.toLowerCase();
  const whole = classOf.get(lower);
  if (whole !== undefined) return whole;
  for (let from = 2; from <= lower.length - 4; from++) {
    const found = classOf.get(lower.slice(from));
    if (found !== undefined) return found;
  }
  return null;
}

/** A noun of a text that has a class, and where. */
export interface HeadNoun {
  readonly noun: string;
  readonly kind: NounClass;
  readonly start: number;
  readonly end: number;
}

const word = /\p{L}[\p{L}-]{2,40}/gu;

/** The first noun of a text that has a class: the head of its first noun phrase that speaks of money. */
export function firstNoun(text: string, offset = 0): HeadNoun | null {
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const kind = nounClass(match[0]);
    if (kind === null || kind === 'neutral') continue;
    // "Conform het regeerprogramma wordt …": what is followed is not what is spoken of.
    if (followed.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    // "in lopende prijzen", "in prijzen van 2018": by which measure, and no price.
    if (
      match[0] === 'prijzen' &&
      /(?<!\p{L})in (?:(?:lopende|constante|huidige) )?$/iu.test(text.slice(Math.max(0, match.index - 14), match.index))
    )
      continue;
    // "wordt rekening gehouden met": no bill.
    if (match[0] === 'rekening' && /^ (?:ge)?houd|^ te houden/u.test(text.slice(match.index + 8, match.index + 20)))
      continue;
    return { noun: match[0], kind, start: offset + match.index, end: offset + match.index + match[0].length };
  }
  return null;
}

/** Prepositions of what is acted upon: agreements, motions and programmes, and no money. */
const followed =
  /(?<!\p{L})(?:conform|volgens|overeenkomstig|ingevolge|krachtens|zoals in|naar aanleiding van|op grond van|op basis van|in lijn met)(?: (?:de|het|een))?(?: \p{Ll}{3,16})? $/iu;

const linked =
  /(?<![\p{L}-])(?<noun>\p{L}[\p{L}-]{1,40})(?:,? (?:totaal|extra|per jaar|structureel|jaarlijks))?(?: \([^()]{1,40}\))?(?: (?:aan|toe|in|uit|af|goed|vast|bekend))? (?:van|à|ad|ter waarde van|ter hoogte van|ten bedrage van|ter grootte van|met een (?:totale |geschatte )?(?:waarde|omvang) van)(?: (?:in totaal|totaal|nog eens|nogmaals|jaarlijks|structureel|de|het|die|dezelfde|eerder|aanvullend|toegezegde|aangekondigde|genoemde)){0,3} ?$/u;
const adjacent = /(?<![\p{L}-])(?<noun>\p{L}[\p{L}-]{1,40})(?::| \(| -| –| ad| à)? ?$/u;
const under = /(?<!\p{L})(?:uit|van|met|door|voor|aan|in|bij|via) (?:(?:de|het|een) )?(?:\p{L}+(?:e|en) ){0,4}$/u;
const following =
  /^ ?(?:\)|,)? ?(?:(?:per jaar|extra|structureel|structurele|jaarlijks|jaarlijkse|aanvullende?|additionele?|nieuwe|Nederlandse|Europese|totale?|aan|in de vorm van|ten behoeve van|meer|minder|directe|militaire|humanitaire|financiële|niet-letale|macrofinanciële|bilaterale|publieke|private|publiek|privaat|eigen) ){0,5}(?<noun>\p{L}[\p{L}-]{1,40})/u;

/**
 * The noun that an amount belongs to by its form: "een bijdrage van €…" and "kosten (€…)" before it,
 * "€ 5 miljoen (extra) subsidie" and "€ 5 miljoen aan hulp" after it. Null where the amount stands by itself.
 */
export function headNoun(before: string, after: string): HeadNoun | null {
  const tail = before.slice(-160);
  const cut = before.length - tail.length;
  for (const pattern of [linked, adjacent]) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const noun = match.groups!['noun']!;
    const kind = /(?<!\p{L})in (?:lopende |constante )prijzen $/u.test(tail) ? null : nounClass(noun);
    if (kind === null) continue;
    // "uit de opbrengsten van tegoeden € 1,9 miljard": what only stands beside an amount under a preposition is not its noun.
    if (
      kind === 'other' &&
      pattern === adjacent &&
      under.test(tail.slice(0, match.index)) &&
      !/[:(–-]/u.test(match[0].slice(noun.length))
    )
      continue;
    if (kind === 'neutral') {
      // "een steunpakket ter waarde van een bedrag van": the noun before the neutral one, if it is linked too.
      const further = linked.exec(tail.slice(0, match.index));
      const deeper = further && nounClass(further.groups!['noun']!);
      if (further && deeper && deeper !== 'neutral') {
        return {
          noun: further.groups!['noun']!,
          kind: deeper,
          start: cut + further.index,
          end: cut + further.index + further.groups!['noun']!.length,
        };
      }
      continue;
    }
    return { noun, kind, start: cut + match.index, end: cut + match.index + noun.length };
  }
  const next = following.exec(after.slice(0, 140));
  if (next) {
    const noun = next.groups!['noun']!;
    const kind = nounClass(noun);
    if (kind !== null && kind !== 'neutral') {
      const start = before.length + next.index + next[0].length - noun.length;
      return { noun, kind, start, end: start + noun.length };
    }
  }
  return null;
}
