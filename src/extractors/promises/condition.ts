import type { Clause } from './clause.ts';
import { houseAt, speakerAt } from './parties.ts';
import { isInverted, type Unit } from './tokens.ts';
import { auxiliaries, conditionals } from './words.ts';

const helping: ReadonlySet<string> = new Set(['worden', 'kunnen']);
const none: ReadonlySet<string> = new Set();

/** Token range `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Nouns of which "na …" tells that something must be done first: "na afronding van …", "na besluitvorming". */
const completed =
  /^(?:afronding|afloop|ommekomst|ontvangst|besluitvorming|behandeling|goedkeuring|vaststelling|publicatie|oplevering|voltooiing|instemming|overleg|consultatie|consultaties|advisering|[A-Za-zÀ-ž]{3,24}(?:ing|atie|ering))$/u;
/** What "na afloop van" names when it is a meeting with its own day: that is a time and no condition. */
const meeting = /(?:bijeenkomst|raad|top|overleg|vergadering|debat|conferentie|dmm|zitting)$/u;
/** "als bijlage", "als onderdeel van": "als" that compares and opens no clause. */
const likened =
  /^(?:bijlage|onderdeel|gevolg|bedoeld|reactie|minister|eerste|een|kamer|uitgangspunt|volgt|voorzitter|lid|kabinet|aanvulling|antwoord|vervolg|resultaat|basis|leidraad|zodanig|geheel|mogelijk|nederland|land|bondgenoot|tegenprestatie|voorbeeld|laatste|tweede|zijnde|toegezegd|gezegd|gevraagd|verzocht|aangekondigd|gebruikelijk|ook|afgesproken|ware)$/u;
const short =
  /^(?:nodig|gewenst|mogelijk|relevant|opportuun|noodzakelijk|wenselijk|aangewezen|toepasselijk|gepast|dienstig|passend)$/u;
/** Finite verbs that open a condition without a conjunction: "Zijn de onderhandelingen voltooid, dan …". */
const inverted =
  /^(?:is|zijn|blijkt|blijken|wordt|worden|komt|komen|leidt|leiden|geeft|geven|heeft|hebben|doet|doen|treedt|ontstaat|mocht|mochten|zou|zouden|verandert|wijzigt)$/u;

/** Conditions that open with several words, and the first of those. */
const phrase =
  /^(?:op het moment dat|in het geval|in geval|afhankelijk van|voor zover|onder voorbehoud van|onder de voorwaarde dat|pas als)/u;
const phrasal: ReadonlySet<string> = new Set(['op', 'in', 'afhankelijk', 'voor', 'onder', 'pas']);

function words(unit: Unit, from: number, count: number): string {
  return unit.tokens
    .slice(from, from + count)
    .map((token) => token.word)
    .join(' ');
}

/** Whether a condition opens at token `i`; mid-sentence only what can be told from its first words. */
function opens(unit: Unit, i: number): boolean {
  const { word } = unit.tokens[i]!;
  const next = unit.tokens[i + 1]?.word ?? '';
  if (word === 'als')
    return !likened.test(next) && unit.tokens[i - 1]?.word !== 'zowel' && unit.tokens[i - 1]?.word !== 'mogelijk';
  if (conditionals.has(word)) return true;
  if (word === 'na') {
    const article = /^(?:de|het|een|deze|die|dit)$/u.test(next);
    const noun = unit.tokens[i + (article ? 2 : 1)]?.word ?? '';
    if (
      !completed.test(noun) ||
      /^(?:dagen|weken|maanden|dag|week|maand|jaar|werkdagen)$/u.test(unit.tokens[i - 1]?.word ?? '')
    )
      return false;
    if (noun === 'overleg' || noun === 'behandeling')
      return !article || unit.tokens[i + 3]?.word === 'van' || unit.tokens[i + 3]?.word === 'met';
    if (noun === 'afloop')
      return (
        unit.tokens[i + 2]?.word === 'van' && !unit.tokens.slice(i + 2, i + 8).some((token) => meeting.test(token.word))
      );
    return !article || unit.tokens[i + 3]?.word === 'van' || unit.tokens[i + 3]?.word === 'door';
  }
  if (word === 'zo' || word === 'waar')
    return next === 'nodig' || next === 'relevant' || (next === 'mogelijk' && word === 'waar');
  if (phrasal.has(word) && phrase.test(words(unit, i, 5))) return true;
  if (word === 'bij') {
    return /^bij (?:(?:de|een|het) )?(?:[A-Za-zÀ-ž]+e |[A-Za-zÀ-ž]+ )?(?:[A-Za-zÀ-ž]{0,16}ontwikkelingen|[A-Za-zÀ-ž]{0,8}wijziging(?:en)?|verandering(?:en)?|verslechtering|escalatie|nieuws|bijzonderheden|aanleiding|afwijkingen|verlenging|incidenten)(?: |$)/u.test(
      words(unit, i, 4),
    );
  }
  return false;
}

/** Where the condition that opens at token `i` ends: before the main clause that follows it, the verb, or a mark. */
function endOf(unit: Unit, i: number, clause: Clause): number {
  const { tokens } = unit;
  const segment = unit.segments[unit.segmentOf[i]!]!;
  const brief = i + 2;
  const first = tokens[i]!.word;
  if (/^(?:beschikbaar|bekend|gereed|mogelijk)$/u.test(tokens[i + 1]?.word ?? '') && first === 'zodra') {
    if (!/^(?:is|zijn|wordt|worden|komt)$/u.test(tokens[i + 2]?.word ?? '')) return brief;
  } else if (
    first === 'zo' ||
    first === 'waar' ||
    (short.test(tokens[i + 1]?.word ?? '') && first !== 'na' && first !== 'bij')
  )
    return brief;
  if (
    /^(?:indien|als|wanneer|waar)$/u.test(first) &&
    /^(?:aan de orde|van toepassing)$/u.test(words(unit, i + 1, tokens[i + 1]?.word === 'aan' ? 3 : 2))
  ) {
    return i + (tokens[i + 1]!.word === 'aan' ? 4 : 3);
  }
  let end = segment.to;
  if (i < clause.finite && clause.finite < end) end = clause.finite;
  if (i > clause.finite && i < clause.verb.from && clause.verb.from < end) end = clause.verb.from;
  if (first === 'na' || first === 'bij' || first === 'afhankelijk' || tokens[i]!.word === 'in' || first === 'onder') {
    for (let j = i + 2; j < end; j++) {
      const house = houseAt(tokens, j);
      if (house && !house.preposition) return j;
      if (house && /^(?:aan|naar|bij)$/u.test(house.preposition!)) return j - 1;
      // "deel ik na afronding met de Kamer".
      if (house?.preposition === 'met' && /deel/u.test(tokens[clause.verb.at]!.word)) return j - 1;
      if (speakerAt(unit, j) && !/^(?:van|door|met|voor|en|aan)$/u.test(tokens[j - 1]!.word)) return j;
      if (/^(?:nader|verder|hierover|daarover|zo|over)$/u.test(tokens[j]!.word) && j > i + 2 && i > clause.finite)
        return j;
      if (/^(?:onverwijld|terstond|spoedig|onmiddellijk|uiterlijk|binnen|tijdig)$/u.test(tokens[j]!.word)) return j;
    }
  }
  // "na afloop van de onderhandelingen worden geïnformeerd": the helping verb is no part of it.
  const dropped = end === clause.verb.from && helping.has(tokens[end - 1]!.word) ? helping : none;
  while (end > i && (tokens[end - 1]!.word === 'dan' || dropped.has(tokens[end - 1]!.word))) end--;
  return end;
}

/** How a finite verb of the third person or a plural ends; at the front of a sentence it opens a condition or a question. */
const finiteEnd = /(?:[a-z]t|en)$/u;

/**
 * A condition that any verb opens at the front of its sentence, before ", dan" and the verb of the main clause: "Leeft
 * Rusland het verdrag niet na, dan zal het kabinet …", "Valt dat besluit positief uit, dan gaat u …"; or null.
 */
function frontedVerb({ tokens }: Unit, { finite }: Clause): Stretch | null {
  const dan = finite - 1;
  if (dan < 2 || tokens[dan]!.word !== 'dan' || tokens[dan - 1]!.text !== ',') return null;
  const { word } = tokens[0]!;
  return finiteEnd.test(word) || inverted.test(word) ? { from: 0, to: dan - 1 } : null;
}

/**
 * On what the promise hangs: the whole clause "Zodra …", "Mocht …", "na afronding van …", "indien nodig", wherever
 * in the sentence it stands; or null. Looks at the clause of the promise, what is fronted before it and what follows.
 */
export function conditionOf(unit: Unit, clause: Clause): Stretch | null {
  const { tokens } = unit;
  const front = clause.from;
  if (clause.opener === -1 && front < clause.finite) {
    const { word } = tokens[front]!;
    const segment = unit.segments[unit.segmentOf[front]!]!;
    const verbFirst = frontedVerb(unit, clause);
    if (verbFirst !== null) return verbFirst;
    const toMain = segment.to < clause.finite ? segment.to : clause.finite;
    if (
      inverted.test(word) &&
      front !== clause.finite &&
      (word.startsWith('mocht') ||
        tokens[toMain + 1]?.word === 'dan' ||
        tokens[toMain - 1]?.word === 'dan' ||
        front === 0)
    ) {
      const dan = tokens[toMain + 1]?.word === 'dan' || tokens[toMain - 1]?.word === 'dan';
      if (word.startsWith('mocht') || dan || isInverted(unit, front)) {
        return { from: front, to: tokens[toMain - 1]?.word === 'dan' ? toMain - 1 : toMain };
      }
    }
  }
  const weten = unit.tokens.slice(clause.verb.from, clause.verb.to + 1).some((token) => token.word === 'weten');
  let last = clause.to;
  // "…, zodra het onderzoek daartoe aanleiding geeft": the segment after the clause.
  for (
    let index = unit.segmentOf[clause.verb.at]! + 1;
    index < Math.min(unit.segments.length, unit.segmentOf[clause.verb.at]! + 4);
    index++
  ) {
    const segment = unit.segments[index]!;
    if (segment.from < segment.to && opens(unit, segment.from) && tokens[segment.from - 1]?.text !== ';')
      last = segment.to;
  }
  for (let i = front; i < last; i++) {
    if (!opens(unit, i)) continue;
    if (weten && i > clause.verb.from && /^(?:wanneer|als)$/u.test(tokens[i]!.word)) continue;
    if (i === clause.opener) continue;
    const end = endOf(unit, i, clause);
    if (end <= i + 1) continue;
    if (auxiliaries.has(tokens[i]!.word) && !tokens[i]!.word.startsWith('mocht')) continue;
    return { from: i, to: end };
  }
  const { shared } = clause;
  if (shared === -1 || !(opens(unit, shared) || unit.tokens[shared]!.word.startsWith('mocht'))) return null;
  return { from: shared, to: unit.segments[unit.segmentOf[shared]!]!.to };
}
