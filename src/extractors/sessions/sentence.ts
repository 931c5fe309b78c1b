import type { PartNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';
import { asFormat, bodyByShape, type Clues, meets, type NounHit, ofBody, shapeAfter } from './candidates.ts';
import { cancelled, clauseAround, dayTold, editionOf, isLandmark, tenseOf, timingOf, wished } from './context.ts';
import type { Telling } from './mention.ts';
import { participantsOf } from './participants.ts';
import { type Before, phraseAfter, phraseBefore } from './phrase.ts';
import type { SessionFields } from './schema.ts';
import { topicOfClause, topicOfNoun } from './topic.ts';

/** What reading goes by, and the body named last. */
export interface Reader {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly bodies: BodyMatcher;
  /** The letter tells in the past tense, as a report does. */
  readonly told: boolean;
  last: { readonly body: BodyHit; readonly sentence: Range } | null;
}

/** A mention before its place in an announcement is known. */
export interface Draft extends Omit<SessionFields, 'date'> {
  readonly at: Range;
  readonly rule: string;
  readonly telling: Telling;
  readonly clause: Range;
  readonly label: string;
  readonly heading: boolean;
  /** Its noun says no more than "bijeenkomst" or "sessie": an announcement tells what it is. */
  readonly generic: boolean;
  /** Start of its noun phrase. */
  readonly phrase: number;
}

const meal: ReadonlySet<PartNoun['type']> = new Set(['dinner', 'lunch', 'breakfast']);
const hosts = /^(?:NAVO|NATO|EU|VN|DMM|FMM|EZ|BZ|OVSE|G7|G20|Benelux)(?:-|$)/u;
const number = /^ (?:(?<roman>I{1,3}|IV|VI?)|(?<figure>[1-9]))(?![\p{L}\p{N}.,]|[ -]\p{Ll})/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const scheduled = /(?<![\p{L}\p{N}])(?:vindt|vinden|vond|vonden|plaats\p{L}{0,8}|organiseert|organiseren|organiseerde|voorzien|gepland|komt|komen|neemt|nemen|nam|deelnemen|neem|is er|zijn er|staat|volgt|volgde|belegt|belegd|bijwonen|woont|geagendeerd|gehouden|ontvangt|spreekt|spreken|sprak|heb|hebben|heeft|zal)(?![\p{L}\p{N}])/u;
const followUp = /^(?:Deze groep|Dit platform|Dit forum|Deze contactgroep|De contactgroep|De groep|De coalitie|Deze coalitie|Dit verband)(?![\p{L}\p{N}])/u;
const bilateral = /(?<![\p{L}\p{N}])(?:bilaterale?|trilaterale?|gesprek(?:ken)?|ontmoeting(?:en)?|overleg|ontmoet|ontmoeten|ontmoette|spreekt|spreken|sprak|spraken|spreek)(?![\p{L}\p{N}])/u;

/** What the clause around a candidate says, that every draft has. */
function common(reader: Reader, clause: Range, at: Range) {
  const { text } = reader;
  const words = text.slice(clause.start, clause.end);
  const past = tenseOf(text, clause, at) === 'past';
  return { words, timing: timingOf(words), past, cancelled: cancelled.regex.test(words) };
}

/** Drops what a letter about a meeting to come tells of the past, unless it is a body's meeting on a day or with a number. */
function earlier(reader: Reader, past: boolean, body: BodyHit | null, words: string, edition: number | null): 'keep' | 'earlier' | 'drop' {
  const looksBack = /(?<![\p{L}\p{N}])(?:jl\.|j\.l\.|afgelopen|vorige|voorgaande|eerdere)(?![\p{L}\p{N}])/u.test(words);
  if (!reader.told ? !past && !looksBack : !looksBack) return 'keep';
  return body !== null && !body.apart && (dayTold.test(words) || edition !== null) ? 'earlier' : 'drop';
}

function ofNoun(reader: Reader, clues: Clues, hit: NounHit, body: BodyHit | null, before: Before, limit: number, alone: boolean, heading: boolean): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const { noun } = hit;
  const after = phraseAfter(text, hit.end, limit);
  const end = body === null ? after.end : Math.max(after.end, body.end);
  const phrase: Range = { start: before.start, end };
  const clause = clauseAround(text, sentence, hit);
  const { words, timing: told, past, cancelled: off } = common(reader, clause, hit);
  const left = text.slice(Math.max(sentence.start, before.start - 120), before.start);
  if (isLandmark.test(left)) return null;
  const isMeal = meal.has(noun.type);
  const isMeeting = noun.type === 'meeting';
  const initial = phrase.start === sentence.start;
  const numbered = number.exec(text.slice(hit.end, hit.end + 8))?.groups;
  const nth = before.ordinal ?? (numbered?.['figure'] === undefined ? (numbered?.['roman'] === undefined ? null : romans.indexOf(numbered['roman']) + 1) : Number(numbered['figure']));
  const complement = text.slice(hit.end, end);
  const edition = body === null ? null : (editionOf(words) ?? (isMeeting ? nth : null));
  const label = before.label === '' ? (noun.prefix === 'slot' || noun.prefix === 'openings' || noun.prefix === 'plenaire' ? noun.prefix : '') : before.label;
  const participants = [...(body?.participants ?? []), ...participantsOf(text, alone ? clause : phrase, lexicon)];
  const own = topicOfNoun(complement);

  let telling: Telling;
  if (before.determiner === 'back') telling = 'back';
  else if (heading && (initial || before.determiner === null)) telling = 'new';
  else if (before.determiner === 'known')
    telling = nth !== null || own !== null || label !== '' || body !== null || isMeal || participantsOf(text, phrase, lexicon).length > 0 ? 'known' : 'back';
  else if (before.determiner === 'new') telling = 'new';
  else if (nth !== null) telling = 'known';
  else if (isMeal || own !== null || body !== null) telling = 'known';
  else return null;

  if (before.elsewhere && telling !== 'back') {
    if (body === null || !dayTold.test(words)) return null;
  }
  if (telling === 'new' && !heading && wished.regex.test(left)) return null;
  if (noun.type === 'session' && /zitting$/iu.test(text.slice(hit.start, hit.end)) && before.determiner === null && nth === null && !heading) return null;
  if (isMeeting && telling !== 'back') {
    if (body === null) {
      if (before.determiner !== 'new' || nth !== null || heading) return null;
      const beside = told === 'margins' || told === 'before' || told === 'after';
      if (own === null && participants.length === 0 && !(beside && /^(?: plaats)? (?:van|voor|tussen) /u.test(text.slice(hit.end, hit.end + 12)))) return null;
      if (told === null && !/^(?:Daarnaast|Ook|Tevens|Verder|Aansluitend|Tot slot|Vervolgens|Eveneens)/u.test(words)) {
        if (!clues.nouns.some((other) => other.noun.plural)) return null;
      }
      if (!scheduled.test(words)) return null;
    } else if (body.apart && told === null) return null;
    else if (telling === 'known' && !heading && !scheduled.test(words) && !dayTold.test(words)) return null;
  } else if (isMeeting) return null;
  const when = earlier(reader, past && !heading, body, words, edition);
  if (when === 'drop') return null;

  const frame = alone && (telling === 'known' || telling === 'back' || (body !== null && !isMeal && isMeeting && told !== null));
  const at = heading ? { start: sentence.start, end: sentence.end } : frame ? clause : phrase;
  const topic = own ?? (alone && !heading && !(isMeeting && body === null) ? topicOfClause(text.slice(Math.max(hit.end, body?.end ?? 0), clause.end)) : null) ?? (heading ? headTopic(text.slice(hit.end, sentence.end)) : null);
  return {
    at,
    rule: isMeal ? 'meal' : body === null ? 'session-noun' : 'body-meeting',
    type: noun.type,
    body: body?.name ?? null,
    ordinal: isMeeting ? null : nth,
    edition,
    topic: telling === 'back' ? null : topic,
    participants: [...new Set(participants)],
    timing: when === 'earlier' ? 'earlier' : told === 'during' && isMeeting ? 'during' : isMeal && told === null && telling !== 'back' ? null : told,
    telling: off && telling !== 'back' ? 'cancelled' : telling,
    clause,
    label,
    heading,
    generic: true,
    phrase: phrase.start,
  };
}

/** What follows the noun of a heading: "Lunch: China" → "China". */
function headTopic(after: string): string | null {
  const topic = /^(?: (?:I{1,3}|IV|VI?|\d))?(?: ?[:\u2013-] | over )(.{3,120})$/u.exec(after)?.[1];
  return topic === undefined ? null : topic.trim();
}

function ofBody_(reader: Reader, clues: Clues, body: BodyHit, alone: boolean, heading: boolean): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(text, sentence, body);
  const { words, timing: told, past, cancelled: off } = common(reader, clause, body);
  const left = text.slice(Math.max(sentence.start, body.start - 120), body.start);
  if (!heading && (isLandmark.test(left) || !meets(text, clause, body))) return null;
  if (body.apart && (told === null || told === 'during') && !heading) return null;
  if (body.apart && heading) return null;
  const before = phraseBefore(text, sentence.start, body.start);
  // "de eerste NUC op ministersniveau" is the first of its level only.
  const edition = editionOf(words) ?? (text.startsWith(' op ', body.end) ? null : before.ordinal);
  const when = earlier(reader, past && !heading, body, words, edition);
  if (when === 'drop') return null;
  return {
    at: alone || heading ? clause : { start: before.start, end: body.end },
    rule: 'body-meets',
    type: 'meeting',
    body: body.name,
    ordinal: null,
    edition,
    topic: heading || !alone ? null : topicOfClause(text.slice(body.end, clause.end)),
    participants: [...new Set([...body.participants, ...(alone && !heading ? participantsOf(text, clause, lexicon) : [])])],
    timing: when === 'earlier' ? 'earlier' : told,
    telling: off ? 'cancelled' : 'known',
    clause,
    label: '',
    heading,
    generic: true,
    phrase: before.start,
  };
}

/** A sentence about the body named before it: "Deze groep spreekt dan voor de derde keer over …". */
function ofLastBody(reader: Reader, clues: Clues): Draft | null {
  const { text, last, lexicon } = reader;
  const { sentence } = clues;
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (last === null || sentence.start - last.sentence.end > 40 || !followUp.test(head)) return null;
  const clause = { start: sentence.start, end: sentence.start + head.length };
  const edition = editionOf(head);
  if (edition === null) return null;
  const when = earlier(reader, tenseOf(text, clause, { start: clause.start, end: clause.start + 12 }) === 'past', last.body, head, edition);
  if (when === 'drop') return null;
  return {
    at: clause,
    rule: 'body-told-on',
    type: 'meeting',
    body: last.body.name,
    ordinal: null,
    edition,
    topic: topicOfClause(head),
    participants: [...new Set([...last.body.participants, ...participantsOf(text, clause, lexicon)])],
    timing: when === 'earlier' ? 'earlier' : null,
    telling: when === 'earlier' ? 'known' : 'back',
    clause,
    label: '',
    heading: false,
    generic: true,
    phrase: clause.start,
  };
}

/** Talks in the margin with somebody named, without a noun that the scan reads: "En marge van de Raad spreekt de minister met zijn Turkse ambtgenoot". */
function ofMargin(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon, told } = reader;
  const clause = clauseAround(text, clues.sentence, { start: clues.sentence.start, end: clues.sentence.start });
  const words = text.slice(clause.start, clause.end);
  const timing = timingOf(words);
  if (timing !== 'margins' || !bilateral.test(words)) return null;
  const participants = participantsOf(text, clause, lexicon).filter((name) => name !== 'NAVO' && name !== 'EU' && name !== 'bondgenoten');
  if (participants.length === 0) return null;
  if (!told && tenseOf(text, clause, { start: clause.start, end: clause.start + 1 }) === 'past') return null;
  return { at: clause, rule: 'margin-talk', type: 'meeting', body: null, ordinal: null, edition: null, topic: topicOfClause(words), participants, timing, telling: 'new', clause, label: '', heading: false, generic: true, phrase: clause.start };
}

/** The mentions of sessions in one sentence, in order. */
export function draftsOf(reader: Reader, clues: Clues, heading: boolean): Draft[] {
  const { text, bodies } = reader;
  const { sentence } = clues;
  const drafts: Draft[] = [];
  const free = new Set(clues.bodies);
  const nouns = clues.nouns
    .filter(({ noun }) => !noun.plural)
    .map((hit) => {
      let body: BodyHit | null = null;
      const { joined } = hit.noun;
      if (joined !== null) {
        const known = bodies.of(joined);
        if (known !== null) body = { ...hit, name: known.name, participants: known.participants ?? [], apart: known.apart ?? false };
        else if (!hosts.test(joined) && /^[\p{Lu}\d+]{2,8}$/u.test(joined)) body = { ...hit, name: joined, participants: [], apart: false };
        for (const other of free) if (other.start >= hit.start && other.end <= hit.end) free.delete(other);
      }
      if (body === null) {
        const next = clues.bodies.find((other) => other.start >= hit.end && other.start - hit.end < 130 && ofBody.test(text.slice(hit.end, other.start)));
        if (next !== undefined && free.has(next)) {
          body = next;
          free.delete(next);
        } else {
          const format = clues.bodies.find((other) => other.start >= hit.end && other.start - hit.end < 130 && asFormat.test(text.slice(other.end, other.end + 14)));
          const lead = shapeAfter.exec(text.slice(hit.end, hit.end + 90));
          if (format !== undefined) {
            body = { ...format, end: hit.end };
            free.delete(format);
          } else if (lead !== null) body = bodyByShape(text, hit.end + lead[0].length, sentence.end);
        }
      }
      return { hit, body, before: phraseBefore(text, Math.max(sentence.start, hit.start - 200), hit.start) };
    });
  const alone = nouns.length + free.size <= 1;
  nouns.forEach(({ hit, body, before }, i) => {
    const limit = nouns[i + 1]?.before.start ?? sentence.end;
    const draft = ofNoun(reader, clues, hit, body, before, limit, nouns.length === 1, heading);
    if (draft !== null) drafts.push(draft);
    if (body !== null) reader.last = { body, sentence };
  });
  for (const body of free) {
    const draft = ofBody_(reader, clues, body, alone || free.size === 1, heading);
    if (draft !== null && !drafts.some((other) => other.body === draft.body)) drafts.push(draft);
    reader.last = { body, sentence };
  }
  if (drafts.length === 0) {
    const draft = ofLastBody(reader, clues) ?? (clues.verb && !heading ? ofMargin(reader, clues) : null);
    if (draft !== null) drafts.push(draft);
  }
  drafts.sort((a, b) => a.at.start - b.at.start);
  return drafts;
}
