import type { PartNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Clues, NounHit } from './candidates.ts';
import { clauseAround, tellsDay, editionOf, isLandmark, isWished } from './context.ts';
import { type Context, contextOf, type Draft, draftOf, type Reader, whenTold } from './draft.ts';
import type { Telling } from './mention.ts';
import { participantsOf } from './participants.ts';
import { type Before, phraseAfter } from './phrase.ts';
import { topicOfClause, topicOfNoun } from './topic.ts';

/** A noun for a part of a programme with what stands around it in its sentence. */
export interface NounPhrase {
  readonly hit: NounHit;
  readonly body: BodyHit | null;
  readonly before: Before;
  /** Where the next noun phrase begins. */
  readonly limit: number;
  /** Whether the sentence has no other. */
  readonly alone: boolean;
}

const meals: ReadonlySet<PartNoun['type']> = new Set(['dinner', 'lunch', 'breakfast']);
const number =
  /^ (?:(?<roman>I{1,3}|IV|VI?)|(?<figure>[1-9]))(?![\p{L}\p{N}.,]| (?:uur|dagen|minuten|weken|maart|april|mei|juni|juli|\p{Ll}{3,6}(?:ber|uari)))/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const labels: ReadonlySet<string> = new Set(['slot', 'openings', 'plenaire']);
const openPhrase = /^ (?:met|van|voor|tussen) /u;
const openAfter = /^(?: plaats)? (?:van|voor|tussen|met) /u;
const atMeal = /(?:[Tt]ijdens|[Bb]ij|aan|[Mm]et) $/u;
const inSession = /(?:in|tijdens) $/u;
const headed = /^(?: (?:I{1,3}|IV|VI?|\d))?(?: ?[:\u2013-] | over )(.{3,120})$/u;
const scheduled =
  /(?<![\p{L}\p{N}])(?:vindt|vinden|vond|vonden|plaats\p{L}{0,8}|organiseert|organiseren|organiseerde|voorzien|gepland|komt|komen|neemt|nemen|nam|deelnemen|neem|is er|zijn er|staat|volgt|volgde|belegt|belegd|bijwonen|woont|geagendeerd|gehouden|ontvangt|spreekt|spreken|sprak|heb|hebben|heeft|zal)(?![\p{L}\p{N}])/u;
const programme =
  /(?:bestaa[tn]|bestond(?:en)?|samengesteld|opgebouwd) (?:\p{L}{2,20} ){0,3}uit |(?:kent|kende|omvat|omvatte) /u;
const further =
  /^(?:Daarnaast|Ook|Tevens|Verder|Aansluitend|Tot slot|Vervolgens|Eveneens|Afsluitend|Ten slotte|Daarna)/u;

/** The place in the programme that a number gives: 2 of "de tweede sessie", "sessie 2", "sessie II"; or null. */
function placeOf(text: string, { hit, before }: NounPhrase): number | null {
  if (before.ordinal !== null) return before.ordinal;
  const { roman, figure } = number.exec(text.slice(hit.end, hit.end + 12))?.groups ?? {};
  if (figure !== undefined) return Number(figure);
  return roman === undefined ? null : romans.indexOf(roman) + 1;
}

/** What follows the noun of a heading: "Lunch: China" → "China". */
function headTopic(after: string): string | null {
  const topic = headed.exec(after)?.[1];
  return topic === undefined ? null : topic.trim();
}

/** How the phrase tells of its session, given whether it says by which it is known; null where it tells of none. */
function tellingOf(before: Before, head: boolean, told: boolean, meal: boolean): Telling | null {
  if (before.determiner === 'back') return 'back';
  if (head) return 'new';
  if (before.determiner === 'known') return told || meal ? 'known' : 'back';
  if (before.determiner === 'new') return 'new';
  return told || meal ? 'known' : null;
}

/** Whether a noun that also names the meeting itself ("bijeenkomst") tells here of another, beside or in it. */
function besideMeeting(
  clues: Clues,
  { hit, body, before }: NounPhrase,
  context: Context,
  telling: Telling,
  heading: boolean,
  said: boolean,
  text: string,
): boolean {
  const { words, timing } = context;
  if (body !== null) {
    if (body.apart) return timing !== null;
    return telling === 'new' || heading || scheduled.test(words) || tellsDay(words);
  }
  if (before.determiner !== 'new' || before.ordinal !== null || heading) return false;
  const listed = clues.plural || programme.test(words);
  const beside = timing === 'margins' || timing === 'before' || timing === 'after';
  const open = openAfter.test(text.slice(hit.end, hit.end + 16));
  if (!said && !((beside || listed || further.test(words)) && open)) return false;
  if (listed) return true;
  return (timing !== null || further.test(words)) && scheduled.test(words);
}

/** A mention from a noun for a part of a programme; null where the clause tells of no session of this meeting. */
export function nounTells(reader: Reader, clues: Clues, phrase: NounPhrase, heading: boolean): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const { hit, body, before, limit, alone } = phrase;
  const { noun } = hit;
  const left = text.slice(Math.max(sentence.start, before.start - 120), before.start);
  if (isLandmark.test(left.slice(-40))) return null;
  const end = Math.max(phraseAfter(text, hit.end, limit).end, body?.end ?? 0);
  const at: Range = { start: before.start, end };
  const clause = clauseAround(text, sentence, hit);
  const context = contextOf(reader, clues, clause, hit);
  const { words, timing } = context;
  const meal = meals.has(noun.type);
  const meeting = noun.type === 'meeting';
  const nth = placeOf(text, phrase);
  const label = before.label === '' && labels.has(noun.prefix) ? noun.prefix : before.label;
  const complement = text.slice(hit.end, end);
  const own = topicOfNoun(complement);
  const company = participantsOf(text, clues, at, lexicon);
  const participants = [
    ...new Set([
      ...(body?.participants ?? []),
      ...(alone
        ? participantsOf(
            text,
            clues,
            { start: company.length > 0 ? before.start : clause.start, end: clause.end },
            lexicon,
          )
        : company),
    ]),
  ];

  const said =
    openPhrase.test(complement) || nth !== null || own !== null || label !== '' || body !== null || company.length > 0;
  const head = heading && (at.start === sentence.start || before.determiner === null);
  // "tijdens lunch": without an article a meal is one of the programme only where a preposition puts it there.
  const placed = meal && (before.determiner !== null || atMeal.test(left));
  const telling = tellingOf(before, head, said, placed);
  if (telling === null) return null;
  if (telling !== 'back') {
    if (before.elsewhere && (body === null || !tellsDay(words))) return null;
    if (telling === 'new' && !heading && isWished(left)) return null;
    // A court or a parliament sits too: a bare "zitting" needs its place in the programme.
    const sitting = noun.type === 'session' && text.endsWith('zitting', hit.end);
    if (sitting && nth === null && label === '' && body === null && !heading) return null;
    const told = own !== null || participants.length > 0;
    if (meeting && !besideMeeting(clues, phrase, context, telling, heading, told, text)) return null;
  } else if (meeting) return null;
  const edition = body === null ? null : (editionOf(words) ?? (meeting ? nth : null));
  const when = whenTold(reader, heading ? { ...context, past: false } : context, body, edition);
  if (when === 'drop') return null;

  const clauseTopic = (): string | null => {
    if (heading) return headTopic(text.slice(hit.end, sentence.end));
    if (!alone || (meeting && body === null)) return null;
    const after = topicOfClause(text.slice(Math.max(hit.end, body?.end ?? 0), clause.end));
    // "bespreken ministers in een laatste sessie de missies": the verb stands before the phrase, its object behind it.
    return (
      after ??
      topicOfClause(text.slice(clause.start, before.start).replace(inSession, '') + text.slice(hit.end + 1, clause.end))
    );
  };
  const topic = telling === 'back' ? null : (own ?? clauseTopic());
  const frame =
    alone &&
    (telling === 'known' ||
      telling === 'back' ||
      (!meeting && own === null && company.length === 0 && topic !== null) ||
      (body !== null && meeting && timing !== null));
  return draftOf({
    at: heading ? sentence : frame ? clause : at,
    rule: meal ? 'meal' : body === null ? 'session-noun' : 'body-meeting',
    clause,
    type: noun.type,
    body: body?.name ?? null,
    ordinal: meeting ? null : nth,
    edition,
    topic,
    participants,
    timing: when === 'earlier' ? 'earlier' : timing,
    telling: telling !== 'back' && context.off ? 'cancelled' : telling,
    label,
    says: body === null ? complement.trim() : '',
    heading,
    phrase: at.start,
  });
}
