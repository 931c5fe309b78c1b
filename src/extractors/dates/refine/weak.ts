import { monthAbbreviations } from '../../../dutch/calendar.ts';
import { anyOf } from '../../../pattern.ts';
import type { Candidate } from '../expression.ts';
import { textAfter, textBefore } from './context.ts';

const seasonPlaced =
  /(?:^|[^\p{L}\p{N}])(?:voor|vóór|na|tot|tot en met|t\/m|sinds|vanaf|tegen|rond|begin|eind|medio|half|van) (?:de|het)(?: (?:vroege|late|aanstaande))? $/u;
const inSeason = /(?:^|[^\p{L}\p{N}])in (?:de|het)(?: (?:vroege|late))? $/u;
/** What tells one summer apart from every summer. */
const once =
  /\b(?:ik|wij|u|kamer|zal|zullen|verwacht\w*|voorzien\w*|gepland\w*|informeer\w*|ontvang\w*|heeft|hebben|toegezegd|gereed|klaar|afgerond|kabinet|start\w*|volgt|stuur|kom(?:t|en)|plaats)\b/u;
/** What tells of every one of them; "elk" only of a time: "die elk € 125 miljoen kosten". */
const every =
  /\b(?:(?:elke?|iedere?) (?:jaar|keer|seizoen|voorjaar|najaar|zomer|winter|herfst|lente|maand|week|dag|twee|drie)|jaarlijkse?|altijd|doorgaans|meestal|vaak)\b|\b(?:elke?|iedere?) $/u;
const sentenceStart = /(?:^|[.!?:] ["“‘]?)$/u;
const prepositionBefore =
  /(?:^|[^\p{L}\p{N}])(?:in|vanaf|sinds|na|voor|vóór|tot|uiterlijk|begin|eind|medio|per|het|de|uit|van|over) $/u;

const shortMonth = new RegExp(`^${anyOf(Object.keys(monthAbbreviations))}(?!\\p{L})`, 'u');

/** Drops what needs its surroundings to be a date and does not have them. */
export function dropWeak(candidates: readonly Candidate[], text: string, lower: string): readonly Candidate[] {
  return candidates.filter((candidate) => {
    if (!candidate.weak) return true;
    const before = textBefore(lower, candidate.start, 80);
    const after = textAfter(lower, candidate.end, 80);
    const { unit, index } = candidate.expression.stretches[0]!.from;
    if (unit === 'season') {
      if (seasonPlaced.test(before)) return !every.test(before.slice(-40));
      if (!inSeason.test(before)) return false;
      // "In het voorjaar" is mostly this spring, "in de winter" mostly any.
      return !every.test(before + after) && (index === 1 || index === 3 || once.test(before + after));
    }
    if (unit === 'year') return !every.test(before + after) && once.test(before + after);
    if (unit === 'quarter') return text[candidate.start] === 'Q' && prepositionBefore.test(before);
    if (unit === 'half')
      return prepositionBefore.test(before) && !/^ (?:van|na|voor|vóór|waarin|dat|die)(?!\p{L})/u.test(after);
    // "Jan" and "dec" are read with a day or year only; "Maart" at the start of a sentence is the month.
    return (
      !shortMonth.test(lower.slice(candidate.start, candidate.end)) &&
      sentenceStart.test(before) &&
      !/^ \p{Lu}/u.test(text.slice(candidate.end, candidate.end + 2))
    );
  });
}
