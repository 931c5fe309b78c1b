import { anyOf } from '../../../pattern.ts';
import { type Candidate, mapMoments, type Moment, momentsOf, type Relation } from '../expression.ts';
import { approximateWords, relationWords, unitNouns } from '../words.ts';
import { textBefore } from './context.ts';

const leading = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<relation>${anyOf([...Object.keys(relationWords), 'voor'])})(?: (?<approximate>${anyOf(approximateWords)}))?` +
    `|(?<alone>${anyOf(approximateWords)})(?: (?<second>vanaf|tot|sinds|na|per))?)` +
    `(?: (?:op|in|per|aan))?(?: (?:de|het))?(?: ${anyOf(unitNouns)})? $`,
  'iu',
);
/** Prepositions that leave the relation to what stands before them: only "uiterlijk in 2025", "ongeveer in 2028". */
const loose = / (?:op|in|aan) (?:(?:de|het) )?(?:\p{L}+ )?$/iu;
/** What is planned for a day is not planned before it. */
const planned =
  /(?:gepland|voorzien|geagendeerd|ingepland|uitgenodigd|uitnodiging|agenda|planning|vergadering|overleg|debat|programma|verzoek|inzet|staat|beoogd|streefdatum) voor (?:de |het )?$/iu;
/** Money and figures are for a year; for a day they are not: "de begroting voor 1 juni". */
const figures = /(?:begroting|raming|cijfers|bedrag|budget|middelen) voor (?:de |het )?$/iu;
const surely =
  /(?:^|[^\p{L}\p{N}])(?:nog|al|ruim|kort|reeds|vlak|net|van|liefst|uiterlijk|gereed|klaar|afgerond|graag|in ieder geval|ver|lang) voor (?:de |het )?$/iu;

/** Whether "voor" means "before" here: before a day, a narrowed unit or the summer it mostly does, before a year it does not. */
function isBefore(candidate: Candidate, before: string): boolean {
  // What is "voor 9 tot 11 juli" or "voor de periode van … tot en met …" is for that stretch.
  if (candidate.expression.stretches.some(({ to }) => to !== null)) return false;
  if (surely.test(before)) return true;
  if (planned.test(before)) return false;
  const [first] = momentsOf(candidate.expression);
  if (first!.unit !== 'day' && figures.test(before)) return false;
  if (first!.unit === 'day') return first!.shift === null && candidate.expression.stretches.length === 1;
  if (candidate.expression.modifier !== null) return true;
  return first!.unit === 'season' && first!.index === 2;
}

const lookBack = (m: Moment): Moment =>
  m.year === null && m.yearShift === null && m.shift === null && m.look === null && !m.sameYear
    ? { ...m, look: 'back' }
    : m;

/** The relation and the word "ongeveer" before a date become part of it: "tot en met maart 2025", "vanaf ongeveer 24 april". */
export function addRelations(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let end = 0;
  return candidates.map((candidate) => {
    const before = textBefore(text, candidate.start, Math.min(56, candidate.start - end));
    end = candidate.end;
    const match = leading.exec(before);
    if (!match) return candidate;
    const { relation: word, approximate, alone, second } = match.groups!;
    const said = (word ?? second)?.toLowerCase();
    let relation: Relation | null = null;
    if (said === 'voor') {
      if (!isBefore(candidate, before)) return candidate;
      relation = 'before';
    } else if (said !== undefined) relation = relationWords[said]!;
    const unsure = alone ?? approximate;
    if (
      loose.test(match[0]) &&
      unsure === undefined &&
      said !== 'uiterlijk' &&
      !said?.startsWith('niet') &&
      said !== 'tot'
    ) {
      return candidate;
    }
    const ranged = candidate.expression.stretches.some((s) => s.to !== null);
    // "per" and "tot" before a range or a list belong to what it bounds, and a closed range bounds itself.
    if (
      ranged &&
      candidate.expression.stretches.length === 1 &&
      relation !== null &&
      relation !== 'before' &&
      relation !== 'after'
    ) {
      if (candidate.rule.endsWith('-range')) return candidate;
    }
    // What holds since a day without a year holds since the last such day.
    const since = said === 'sinds' || said === 'sedert';
    const expression = since ? mapMoments(candidate.expression, lookBack) : candidate.expression;
    const modifier = candidate.expression.modifier ?? (unsure === undefined ? null : 'approximate');
    return {
      ...candidate,
      start: candidate.start - match[0].length,
      expression: { ...expression, relation, modifier },
    };
  });
}
