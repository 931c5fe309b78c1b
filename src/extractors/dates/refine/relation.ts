import { type EndFinder, endFinderOf, isWordUnit } from '../../../words/finder.ts';
import { type Candidate, mapMoments, type Moment, firstOf, type Relation } from '../expression.ts';
import { approximateWords, relationWords, unitNouns } from '../words.ts';
import { articles, phraseBefore, textAfter, textBefore, without, wordStartBefore } from './context.ts';

const relationPhrases: readonly string[] = [...Object.keys(relationWords), 'voor'];
const relationEnd = endFinderOf(relationPhrases);
const approximateEnd = endFinderOf(approximateWords);
/** Relations that can stand behind "ongeveer" and the like. */
const seconds: ReadonlySet<string> = new Set(['vanaf', 'tot', 'sinds', 'na', 'per']);
const prepositions: ReadonlySet<string> = new Set(['op', 'in', 'per', 'aan']);
/** Prepositions that leave the relation to what stands before them: only "uiterlijk in 2025", "ongeveer in 2028". */
const loosening: ReadonlySet<string> = new Set(['op', 'in', 'aan']);
/** Relations that say as adverbs what they say, whatever preposition follows: "uiterlijk in 2025", "op zijn vroegst in december". */
const adverbial: ReadonlySet<string> = new Set([
  'tot',
  'tot aan',
  ...Object.keys(relationWords).filter((words) => /^(?:uiterlijk|niet |op z|ten |voorafgaand )/u.test(words)),
]);
/** What is planned for a day is not planned before it. */
const planned = endFinderOf(
  'gepland voorzien geagendeerd ingepland uitgenodigd uitnodiging agenda planning vergadering overleg debat programma verzoek inzet staat beoogd streefdatum'.split(
    ' ',
  ),
);
/** Money and figures are for a year; for a day they are not: "de begroting voor 1 juni". */
const figures = endFinderOf('begroting raming cijfers bedrag budget middelen'.split(' '));
const sure: readonly string[] =
  'nog|al|ruim|kort|reeds|vlak|net|van|liefst|uiterlijk|gereed|klaar|afgerond|graag|in ieder geval|ver|lang'.split('|');

/** Words that lead up to a date: where they start, the relation, and the word that makes it approximate. */
interface Lead {
  readonly start: number;
  readonly relation: string | null;
  readonly approximate: string | null;
}

/** The phrase that ends a stretch before its blank, and where it starts; or null. */
function phraseAtEnd(before: string, phrases: EndFinder): { phrase: string; start: number } | null {
  const end = before.length - 1;
  const start = before[end] === ' ' ? phrases.before(before, end) : -1;
  if (start === -1 || isWordUnit(before.charCodeAt(start - 1))) return null;
  return { phrase: before.slice(start, end), start };
}

/** The last words of what can lead up to a date. */
const leadEnds: ReadonlySet<string> = new Set([
  ...[...relationPhrases, ...approximateWords].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  ...unitNouns,
  ...articles,
  ...prepositions,
]);

/** Whether the word before a date can be the last one of what leads up to it: a look that spares most of the rest. */
function canBeLed(lower: string, start: number): boolean {
  const end = start - 1;
  if (lower[end] !== ' ') return false;
  let from = end;
  while (from > 0 && end - from < 16 && lower[from - 1] !== ' ') from--;
  // With the points and strokes of "m.i.v." and "t/m", and without the quotes before "‘sinds".
  return leadEnds.has(lower.slice(from, end)) || leadEnds.has(lower.slice(wordStartBefore(lower, end), end));
}

/** "vanaf", "vanaf ongeveer", "ongeveer" or "ongeveer vanaf" at the end of a stretch; the longest; or null. */
function leadAtEnd(before: string): Lead | null {
  const approximate = phraseAtEnd(before, approximateEnd);
  if (approximate) {
    const led = phraseAtEnd(before.slice(0, approximate.start), relationEnd);
    return { start: led?.start ?? approximate.start, relation: led?.phrase ?? null, approximate: approximate.phrase };
  }
  const relation = phraseAtEnd(before, relationEnd);
  if (!relation) return null;
  const { phrase, start } = relation;
  const unsure = seconds.has(phrase) ? phraseAtEnd(before.slice(0, start), approximateEnd) : null;
  return unsure
    ? { start: unsure.start, relation: phrase, approximate: unsure.phrase }
    : { start, relation: phrase, approximate: null };
}

/** A stretch as it is, and without its last word where that is one of these. */
function withAndWithout(before: string, words: ReadonlySet<string>): readonly string[] {
  const head = without(before, words);
  return head === before ? [before] : [before, head];
}

/** The words that lead up to a date: the reading that starts first, past a preposition, an article and a unit. */
function leadIn(before: string): Lead | null {
  let best: Lead | null = null;
  for (const a of withAndWithout(before, unitNouns)) {
    for (const b of withAndWithout(a, articles)) {
      for (const c of withAndWithout(b, prepositions)) {
        const lead = leadAtEnd(c);
        if (lead && (best === null || lead.start < best.start)) best = lead;
      }
    }
  }
  return best;
}

/** Whether a loosening preposition stands in the words that lead up to a date, behind their first: "na in ", "per op de maand ". */
function isLoose(lead: string): boolean {
  const words = lead.trimEnd().split(' ').slice(1);
  const [last, second, third] = words.toReversed();
  if (last === undefined) return false;
  if (loosening.has(last) || (second !== undefined && loosening.has(second))) return true;
  return second !== undefined && third !== undefined && articles.has(second) && loosening.has(third);
}

/** "voor 30 oktober staat geagendeerd", "voor 3 juni geplande overleg". */
const plannedBehind =
  /^,? (?:(?:nu|nog|thans|al|reeds|is|zijn|was|waren|staat|staan|stond|stonden) ){0,2}(?:op de agenda|(?:in)?gepland|voorzien|geagendeerd|uitgenodigd|aangekondigd|voorlopig)e?(?!\p{L})/u;

/** Those who meet are called for a day, with what belongs to it between: "voor 20 juni te Luxemburg is bijeengeroepen". */
const convenedBehind =
  /^(?: [^ ,;:.()]{1,24}){0,6} (?:bijeengeroepen|belegd|uitgeschreven|uitgenodigd|geagendeerd|gepland|ingepland|opgeroepen|gedagvaard|ingeroosterd)(?!\p{L})/u;
/** What must be done by a day. */
const due = /(?<!\p{L})(?:moet|moeten|moest|moesten|dient|dienen|uiterlijk|wordt|worden)(?!\p{L})/u;

/** Whether what follows a day says that something is planned for it. */
function isPlannedBehind(before: string, after: string): boolean {
  return plannedBehind.test(after) || (convenedBehind.test(after) && !due.test(before));
}

/** Whether "voor" means "before" here: before a day, a narrowed unit or the summer it mostly does, before a year it does not. */
function isBefore(candidate: Candidate, before: string, after: string): boolean {
  // What is "voor 9 tot 11 juli" or "voor de periode van … tot en met …" is for that stretch.
  if (candidate.expression.stretches.some(({ to }) => to !== null)) return false;
  const led = without(before, articles);
  const head = led.endsWith('voor ') ? led.slice(0, -'voor '.length) : '';
  if (phraseBefore(head, sure) !== -1) return true;
  if (planned.before(head, head.length - 1) !== -1 || isPlannedBehind(head, after)) return false;
  const first = firstOf(candidate.expression);
  if (first.unit !== 'day' && figures.before(head, head.length - 1) !== -1) return false;
  if (first.unit === 'day')
    return (first.shift === null || first.day !== null) && candidate.expression.stretches.length === 1;
  if (candidate.expression.modifier !== null) return true;
  return first.unit === 'season' && first.index === 2;
}

const lookBack = (m: Moment): Moment =>
  m.year === null && m.yearShift === null && m.shift === null && m.look === null && !m.sameYear
    ? { ...m, look: 'back' }
    : m;

/** The relation and the word "ongeveer" before a date become part of it: "tot en met maart 2025", "vanaf ongeveer 24 april". */
export function addRelations(candidates: readonly Candidate[], _text: string, lower: string): readonly Candidate[] {
  let end = 0;
  return candidates.map((candidate) => {
    const before = canBeLed(lower, candidate.start)
      ? textBefore(lower, candidate.start, Math.min(56, candidate.start - end))
      : '';
    end = candidate.end;
    const lead = before === '' ? null : leadIn(before);
    if (!lead) return candidate;
    const said = lead.relation;
    // "per ultimo 2018": the day of a balance, from which nothing need begin.
    if (said === 'per' && lower.startsWith('ultimo', candidate.start)) return candidate;
    let relation: Relation | null = null;
    if (said === 'voor') {
      if (!isBefore(candidate, before, textAfter(lower, candidate.end, 48))) return candidate;
      relation = 'before';
    } else if (said !== null) relation = relationWords[said]!;
    const bound = said !== null && adverbial.has(said);
    if (!bound && lead.approximate === null && isLoose(before.slice(lead.start))) return candidate;
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
    const modifier = candidate.expression.modifier ?? (lead.approximate === null ? null : 'approximate');
    const { rule, weak } = candidate;
    const { stretches, choice, told } = expression;
    return {
      start: candidate.start - before.length + lead.start,
      end,
      rule,
      expression: { stretches, choice, modifier, relation, told },
      weak,
    };
  });
}
