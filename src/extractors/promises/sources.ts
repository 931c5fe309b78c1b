import type { Clause } from './clause.ts';
import { futureReport, names, textOf } from './guards.ts';
import { houseAt, type House, prepositions, type Speaker, speakerAt } from './parties.ts';
import { namesDocument } from './phrases.ts';
import { namesFreeDocument } from './receivers.ts';
import { verbOfIntent } from './speakers.ts';
import { isMark, takeApart, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { auxiliaries, letterEnding } from './words.ts';

/** Whether the subject is a pronoun for one named before: "zij zal uw Kamer informeren", "stuurt hij". */
function hasPronoun(unit: Unit, clause: Clause): boolean {
  const hung = clause.mood === 'intent' || clause.mood === 'past-intent';
  const finite = hung ? verbOfIntent(unit, clause) : clause.finite;
  const at = clause.opener === -1 ? [finite - 1, finite + 1] : [clause.opener + 1];
  return at.some((i) => /^(?:hij|zij|ze)$/u.test(unit.tokens[i]?.word ?? ''));
}

/** Who of the government "hij" or "zij" is, the subject of the clause: the last such subject before it in the unit or in the sentence before. */
export function namedBefore(unit: Unit, clause: Clause, before: string): Speaker | null {
  if (!hasPronoun(unit, clause)) return null;
  const to = clause.finite;
  const earlier = subjectOf(unit, to);
  if (earlier !== null) return { to, by: earlier };
  const sentence = takeApart(before, 0);
  const by = subjectOf(sentence, sentence.tokens.length);
  return by === null ? null : { to, by };
}

/** Whether a helping verb at a token has its subject behind it, since an adverbial opens its clause: "Over het verlof is …". */
function isInvertedAt({ tokens, segments, segmentOf }: Unit, i: number): boolean {
  const { from } = segments[segmentOf[i]!]!;
  // "Over de uitwerking, alsook over de gevolgen, is de Staatssecretaris …": what is fronted has commas of its own.
  return auxiliaries.has(tokens[i]!.word) && prepositions.has(tokens[from === i ? 0 : from]!.word);
}

/** The last of the government, by office, who is a subject before token `end`: first in its clause. */
function subjectOf(unit: Unit, end: number): string | null {
  for (let i = end - 1; i >= 0; i--) {
    const before = unit.tokens[i - 1];
    // First in its clause, or right behind the verb: "Over het verlof is de Staatssecretaris in gesprek".
    if (before && !isMark(before) && !isInvertedAt(unit, i - 1)) continue;
    const speaker = speakerAt(unit, i);
    if (speaker && !/^(?:ik|wij)$/u.test(speaker.by)) return speaker.by;
  }
  return null;
}

/** The government in "door de minister van X"; null when a passive does not say. */
export function byWhom(unit: Unit, clause: Clause): Speaker | null {
  for (let i = clause.core; i < clause.to; i++) {
    if (unit.tokens[i]!.word === 'door') {
      const speaker = speakerAt(unit, i + 1);
      if (speaker) return speaker;
    }
  }
  return null;
}

/** Whether one who is not of the government is named as the agent of a passive: "door de gemeente". */
export function doneByOthers(unit: Unit, clause: Clause): boolean {
  for (let i = clause.core; i < clause.to; i++) {
    if (unit.tokens[i]!.word !== 'door' || speakerAt(unit, i + 1)) continue;
    if (unit.tokens[i + 1]?.word !== 'middel' && unit.tokens[i + 1]?.word !== 'tussenkomst') return true;
  }
  return false;
}

/** Whether a passive names, right behind its verb or the House, one who is not of the government as the one who tells: "wordt door de Rekenkamer geïnformeerd". */
export function toldByOthers(unit: Unit, { finite, verb }: Clause): boolean {
  const { tokens } = unit;
  for (let i = finite + 1; i < verb.at; i++) {
    if (
      tokens[i]!.word !== 'door' ||
      !(i === finite + 1 || besideVerb.test(tokens[i - 1]!.word) || houseBefore(unit, i))
    )
      continue;
    const at = /^(?:de|het)$/u.test(tokens[i + 1]?.word ?? '') ? i + 2 : i + 1;
    if (/^[A-ZÀ-Þ]/u.test(tokens[at]?.text ?? '') && !office.test(tokens[at]!.word) && !houseAt(tokens, i + 1))
      return true;
  }
  return false;
}

const besideVerb = /^(?:hierover|daarover|ook|dan|nog|tevens|eveneens)$/u;
const office = /^(?:minister|staatssecretaris|kabinet|regering|bewinds|defensie$|financiën$)/u;
const ours = /^(?:mij|ons|mijn|onze|dit|een|volgende?|komende?)$/u;

/** Whether what the House is to get comes from another than the government: "mag u van de gemeente verwachten". */
export function comesFromOthers(unit: Unit, house: House): boolean {
  const { tokens } = unit;
  if (tokens[house.to]?.word !== 'van') return false;
  return !speakerAt(unit, house.to + 1) && !ours.test(tokens[house.to + 1]?.word ?? '');
}

/** Whether the clause says that one of the government is the source: "hoort u van mij", "verneemt u van de minister". */
function comesFromUs(unit: Unit, clause: Clause): boolean {
  for (let i = clause.core; i < clause.to; i++) {
    if (unit.tokens[i]!.word !== 'van') continue;
    if (/^(?:mij|ons)$/u.test(unit.tokens[i + 1]?.word ?? '') || speakerAt(unit, i + 1)) return true;
  }
  return false;
}

/** Who of the government is named as the source of what the House gets: "van mij", "een brief van de minister van X"; or null. */
export function sourceOf(unit: Unit, clause: Clause): Speaker | null {
  const { tokens } = unit;
  for (let i = clause.core + 1; i < clause.to; i++) {
    if (tokens[i]!.word !== 'van') continue;
    const next = tokens[i + 1]?.word;
    if (next === 'mij' || next === 'ons') return { to: i + 2, by: next === 'mij' ? 'ik' : 'wij' };
    const before = tokens[i - 1]!.word;
    const named = speakerAt(unit, i + 1);
    if (named && (letterEnding.test(before) || /^(?:bericht|meer|reactie)$/u.test(before) || houseBefore(unit, i)))
      return named;
  }
  return null;
}

/** Whether the House is named right before token `i`. */
function houseBefore({ tokens }: Unit, i: number): boolean {
  for (let j = Math.max(0, i - 4); j < i; j++) if (houseAt(tokens, j)?.to === i) return true;
  return false;
}

const granted =
  /^(?:toegezonden|toegestuurd|toegestuurt|voorgelegd|aangeboden|uitgereikt|overhandigd|nagezonden|nagestuurd)$/u;
const aboutThat = /^(?:hierover|daarover|hiervan|daarvan|nader|meer)$/u;
const thisDocument =
  /(?:ontvang(?:t|en)|krijg(?:t|en)) (?:u|uw kamer|de kamer) (?:deze brief|dit schrijven)|^(?:u|uw kamer|de kamer) ontvangt (?:deze brief|dit schrijven)/u;

/** Whether what the House gets, may expect or hears of is told by the government, and no role, right or result. */
export function isSomethingToGet(unit: Unit, clause: Clause, end: number): boolean {
  const { tokens } = unit;
  const { word } = tokens[clause.verb.at]!;
  if (names(unit, clause, /^graag$/u)) return false;
  if (/^hoor|^horen$/u.test(word))
    return comesFromUs(unit, clause) || (names(unit, clause, /^meer$/u) && timesOf(unit).length > 0);
  if (word === 'leest' || word === 'lezen') return futureReport(unit, clause);
  if (word.startsWith('verne')) return comesFromUs(unit, clause) || names(unit, clause, aboutThat);
  if (clause.mood === 'present' && thisDocument.test(textOf(unit, clause.from, end).toLowerCase())) return false;
  if (word.startsWith('krijg'))
    return names(unit, clause, granted) || namesFreeDocument(unit, clause.from, Math.min(end + 12, tokens.length));
  if (word.startsWith('verwacht')) {
    if (tokens[clause.verb.to + 1]?.word === 'dat') return false;
    // "een brief die uw Kamer mag verwachten": what is expected stands before the relative.
    const from = clause.opener === -1 ? clause.from : Math.max(0, clause.opener - 8);
    return namesDocument(unit, from, Math.min(end + 12, tokens.length));
  }
  return true;
}
