import type { Clause } from './clause.ts';
import type { Stretch } from './condition.ts';
import { houseAt, speakerAt } from './parties.ts';
import { isMark, openerBefore, type Unit } from './tokens.ts';
import { auxiliaries } from './words.ts';

const adverbs =
  /^(?:nader|verder|schriftelijk|separaat|apart|afzonderlijk|opnieuw|ook|nog|eveneens|tevens|graag|dan|daarom|hierover|daarover|hierop|daarop|per|via|te|uiteraard|periodiek|regelmatig|wederom|vertrouwelijk|zo|uitgebreider|uitgebreid|mede|namens)$/u;

function slice(unit: Unit, from: number, to: number): string | null {
  let end = to;
  let start = from;
  while (start < end && isMark(unit.tokens[start])) start++;
  while (end > start && (isMark(unit.tokens[end - 1]) || /^(?:[.?!]|en|maar)$/u.test(unit.tokens[end - 1]!.word)))
    end--;
  if (end <= start) return null;
  return unit.text.slice(unit.tokens[start]!.start, unit.tokens[end - 1]!.end);
}

function overlaps(stretches: readonly (Stretch | null)[], i: number): Stretch | null {
  return stretches.find((stretch) => stretch !== null && i >= stretch.from && i < stretch.to) ?? null;
}

/** Where "over", "op" or an indirect question opens what the promise is about; -1 when nothing does. */
export function aboutAt(unit: Unit, clause: Clause, taken: readonly (Stretch | null)[]): number {
  const preposition = clause.verb.role === 'back' || clause.verb.role === 'document' ? 'op' : 'over';
  const end = unit.tokens.length;
  for (let i = clause.from; i < Math.min(end, clause.to + 1); i++) {
    if (overlaps(taken, i)) continue;
    const { word } = unit.tokens[i]!;
    if (word === preposition || word === 'inzake' || word === 'omtrent' || word === 'betreffende') {
      // "hier … over geïnformeerd": a preposition left at the verb has nothing after it.
      const next = unit.tokens[i + 1];
      if (
        i + 1 === clause.verb.at ||
        i + 1 === clause.verb.to ||
        next?.word === 'te' ||
        (next && auxiliaries.has(next.word))
      )
        continue;
      if (isMark(unit.tokens[i + 1])) continue;
      return i;
    }
    if (
      i > clause.verb.to &&
      i > clause.finite &&
      /^(?:of|hoe|welke|wat|waarom|dat)$/u.test(word) &&
      clause.verb.role !== 'document'
    )
      return i;
  }
  const after = clause.to + 1;
  if (unit.tokens[clause.to]?.text === ',' && /^(?:of|hoe|welke|wat)$/u.test(unit.tokens[after]?.word ?? ''))
    return after;
  return -1;
}

/** What the House is told of or sent, as said; null for a bare "hierover". */
export function aboutOf(unit: Unit, clause: Clause, taken: readonly (Stretch | null)[]): string | null {
  const { tokens } = unit;
  const at = aboutAt(unit, clause, taken);
  const stop = (from: number, limit: number): number => {
    for (let i = from; i < limit; i++) {
      if (overlaps(taken, i)) return i;
      if (tokens[i]!.text === ';' || tokens[i]!.text === '•') return i;
    }
    return limit;
  };
  if (at !== -1) {
    const question = /^(?:of|hoe|welke|wat|waarom|dat)$/u.test(tokens[at]!.word);
    const from = question ? at : at + 1;
    if (at < clause.finite && clause.opener === -1) return slice(unit, from, stop(from, clause.finite));
    if (at < clause.verb.from) {
      let to = stop(from, clause.verb.from);
      while (to > from && adverbs.test(tokens[to - 1]!.word)) to--;
      return slice(unit, from, to);
    }
    return slice(unit, from, stop(from, tokens.length));
  }
  if (!/^(?:send|receive|thing)$/u.test(clause.verb.role)) return null;
  // What is sent: fronted before the finite verb, or in the middle field.
  const intent = clause.mood === 'intent' || clause.mood === 'past-intent';
  if (clause.opener === -1 && !intent && clause.from < clause.finite) {
    const first = clause.core < clause.finite ? clause.core : clause.from;
    const { word } = tokens[first]!;
    if (
      !speakerAt(unit, first) &&
      !houseAt(tokens, first) &&
      !overlaps(taken, first) &&
      /^(?:de|het|een|deze|dit|die|dat|mijn|onze|ons|zijn|haar|nadere|verdere)$/u.test(word)
    ) {
      return slice(unit, first, Math.min(stop(first, clause.finite), unit.segments[unit.segmentOf[first]!]!.to));
    }
  }
  let i = clause.opener === -1 ? clause.finite + 1 : clause.opener + 1;
  // "een toelichting geven", "nadere voorstellen doen": the noun is part of what is given.
  const split =
    clause.verb.te && /^(?:aan|toe|voor|in|mee|mede|terug|tegemoet|na)$/u.test(tokens[clause.verb.from]!.word);
  const head = split ? clause.verb.from : clause.verb.at;
  const limit = head > i ? head : tokens.length;
  while (i < limit) {
    const speaker = speakerAt(unit, i);
    const house = houseAt(tokens, i);
    const covered = overlaps(taken, i);
    if (speaker) i = speaker.to;
    else if (house) i = house.to;
    else if (covered) i = covered.to;
    else if (isMark(tokens[i - 1]) && /^(?:samen|mede|in|conform|na|zoals|voorzien|vergezeld)$/u.test(tokens[i]!.word))
      i = unit.segments[unit.segmentOf[i]!]!.to;
    else if (/^(?:via|per|middels)$/u.test(tokens[i]!.word)) {
      // "via de gebruikelijke weg een brief": on to what is sent.
      i += 2;
      while (i < limit && !/^(?:een|het|de|mijn|onze|deze|dit)$/u.test(tokens[i]!.word)) i++;
    } else if (tokens[i]!.word === 'van' && /^(?:mij|ons)$/u.test(tokens[i + 1]?.word ?? '')) i += 2;
    else if (adverbs.test(tokens[i]!.word) || isMark(tokens[i]) || /^(?:aan|naar|om)$/u.test(tokens[i]!.word)) i++;
    else break;
  }
  let to = i;
  while (to < limit) {
    if (
      overlaps(taken, to) ||
      to === clause.verb.to ||
      to === clause.verb.at ||
      tokens[to]!.text === ';' ||
      (auxiliaries.has(tokens[to]!.word) && openerBefore(unit, to) < i && limit !== tokens.length)
    )
      break;
    const house = houseAt(tokens, to);
    if (house && /^(?:aan|naar|bij|met)$/u.test(tokens[to - 1]!.word)) {
      to--;
      break;
    }
    to++;
  }
  while (to > i && (adverbs.test(tokens[to - 1]!.word) || tokens[to - 1]!.word === 'tegemoet')) to--;
  return slice(unit, i, to);
}
