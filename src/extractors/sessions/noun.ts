import type { PartNoun } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Clues, NounHit } from './candidates.ts';
import { clauseAround, tellsDay, editionOf, isWished, timingByPart } from './context.ts';
import { type Context, contextOf, type Draft, draftOf, type Reader, whenTold } from './draft.ts';
import type { Telling } from './mention.ts';
import { participantsOf, sittersOf } from './participants.ts';
import { type Before, phraseAfter } from './phrase.ts';
import { headTopic, topicBefore, topicBetween, topicOfNoun } from './noun-topic.ts';
import { topicIn, topicOfClause } from './topic.ts';
import { hostName } from './words.ts';

/** A noun for a part of a programme with what stands around it in its sentence. */
export interface NounPhrase {
  readonly hit: NounHit;
  body: BodyHit | null;
  readonly before: Before;
  /** Whether something else is before, after or beside it: "voorafgaand aan de bijeenkomst". */
  readonly landmark: boolean;
  /** Where the noun before it ends, or null where it is the first of its sentence. */
  readonly from: number | null;
  /** Where the next noun phrase begins. */
  limit: number;
  /** Whether the sentence has no other. */
  readonly alone: boolean;
  /** Whether it has no other but landmarks. */
  chief: boolean;
}

/** What a part of the programme is told to be at, before it. */
const preposed = /(?:tijdens|in|bij|aan) $/u;
const relative = /^, (?:waaraan|waarbij|waar) /u;
const meals: ReadonlySet<PartNoun['type']> = new Set(['dinner', 'lunch', 'breakfast']);
const number =
  /^ (?:(?<roman>I{1,3}|IV|VI?)|(?<figure>[1-9]))(?![\p{L}\p{N}.,]| (?:uur|dagen|minuten|weken|maart|april|mei|juni|juli|\p{Ll}{3,6}(?:ber|uari)))/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** What a compound says of its place in the programme. */
const labels: ReadonlySet<string> = new Set(['slot', 'openings', 'plenaire', 'ochtend', 'middag', 'avond']);
const openPhrase = /^ (?:met|van|voor|tussen) /u;
const openAfter = /^(?: plaats)? (?:van|voor|tussen|met) /u;
const besideWith = /^(?: plaats)? (?:met|tussen) /u;
const capital = /\p{Lu}/u;
const atMeeting = /(?:^|[^\p{L}])(?:[Tt]ijdens|[Ii]n|[Bb]ij) $/u;
const atMeal = /(?:[Tt]ijdens|[Bb]ij|aan|[Mm]et) $/u;
const inSession = /(?:in|tijdens|onder het genot van|bij|aan) $/u;
/** Adjectives of a sitting that is a part of a programme. */
const partOfMore = /(?:^| )(?:aparte|afzonderlijke|besloten|formele|plenaire|speciale|gezamenlijke|informele) /u;
/** Where a "zitting" is one of a court or a parliament. */
const court =
  /[Rr]echt(?:bank|er|szaak)|(?<!\p{L})Hof|[Pp]arlement|Congres|Senaat|Kamer(?!\p{L})|[Ss]trafzaak|[Tt]ribunaal/u;
const scheduled =
  /(?<![\p{L}\p{N}])(?:vindt|vinden|vond|vonden|plaats\p{L}{0,8}|organiseert|organiseren|organiseerde|voorzien|gepland|komt|komen|neemt|nemen|nam|deelnemen|neem|is er|zijn er|staat|volgt|volgde|belegt|belegd|te beleggen|te organiseren|te houden|bijwonen|woont|geagendeerd|gehouden|ontvangt|spreekt|spreken|sprak|heb|hebben|heeft|zal)(?![\p{L}\p{N}])/u;
const programme =
  /(?:bestaa[tn]|bestond(?:en)?|samengesteld|opgebouwd) (?:\p{L}{2,20} ){0,3}uit |(?:kent|kende|omvat|omvatte) /u;
const further =
  /^(?:Daarnaast|Ook|Tevens|Verder|Aansluitend|Tot slot|Vervolgens|Eveneens|Afsluitend|Ten slotte|Daarna)/u;

/** The place in the programme that a number gives: 2 of "de tweede sessie", "sessie 2", "sessie II"; or null. */
function placeOf(text: string, { hit, before }: NounPhrase): number | null {
  if (before.ordinal !== null) return before.ordinal;
  if (!/[IV1-9]/u.test(text.charAt(hit.end + 1))) return null;
  const { roman, figure } = number.exec(text.slice(hit.end, hit.end + 12))?.groups ?? {};
  if (figure !== undefined) return Number(figure);
  return roman === undefined ? null : romans.indexOf(roman) + 1;
}

/** What is spoken of before a part of a programme at which it is: "over Irak, tijdens ", "De steun aan Oekraïne komt aan bod bij ". */
const inBody =
  /(?:, (?:beide|allebei|alle(?: drie| vier)?|(?:dat|die|deze|dit|het) laatste))? (?:in|binnen) (?:de|het) $/u;
/** What a session told of by its noun alone ("de werksessie") is said to be about, and not what somebody says there. */
const tells =
  /(?<!\p{L})(?:wordt|werd|is|zal|worden|werden) (?:\p{Ll}{2,14} ){0,3}(?:over|gesproken|besproken)|(?<!\p{L})(?:spreken|spraken|bespreken|bespraken) (?:de )?(?:ministers|bondgenoten|lidstaten|leiders)|centraal|in het teken|gewijd aan|(?<!\p{L})zal (?:[\p{L}-]{2,30} ){1,8}worden besproken/u;
const asks = /^ (?:om|voor|tot) /u;
/** What a part of a programme is used for: "gebruiken de lunch voor een gedachtewisseling over". */
const usedFor =
  /^ voor (?:een|de) (?:\p{Ll}{3,16}e )?(?:gedachte(?:n)?wisseling|discussie|gesprek|bespreking|debat|terugblik|presentatie) /u;
const followsPart = /(?:gevolgd|voorafgegaan) door $|, waarna [^,;]{0,60}$|, met (?:aansluitend|daarna|vervolgens) $/u;
/** What is only thought of: "een vergadering waarin het rapport gepresenteerd zou kunnen worden". */
const couldBe = /^(?! over [^,]{3,80},)[^.;]{0,160}?(?<!\p{L})zou(?:den)? (?:\p{L}{2,20} ){0,3}kunnen(?!\p{L})/u;
/** How the phrase tells of its session, given whether it says by which it is known; null where it tells of none. */
function tellingOf(before: Before, head: boolean, told: boolean, meal: boolean): Telling | null {
  if (before.determiner === 'back') return 'back';
  if (head) return 'new';
  if (before.determiner === 'known') return told || meal ? 'known' : 'back';
  if (before.determiner === 'new') return 'new';
  return told || meal ? 'known' : null;
}

/** Whether a noun that also names the meeting itself ("bijeenkomst"), told of no body, tells by its phrase of no other. */
const namesTheMeeting = (before: Before, heading: boolean): boolean =>
  before.determiner !== 'new' || before.ordinal !== null || heading;

/** Whether such a noun tells here of a meeting beside or in the letter's own. */
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
    if (telling === 'new' || heading || clues.plural || scheduled.test(words) || tellsDay(words)) return true;
    return atMeeting.test(text.slice(Math.max(0, before.start - 9), before.start)) && topicOfClause(words) !== null;
  }
  const listed = clues.plural || programme.test(words) || words.includes(' op het programma');
  const beside = timing === 'margins' || timing === 'before' || timing === 'after';
  const open = openAfter.test(text.slice(hit.end, hit.end + 16)) || capital.test(text.slice(before.start, hit.start));
  if (!said && !((beside || listed || further.test(words)) && open)) return false;
  if (listed) return true;
  return (timing !== null || further.test(words)) && scheduled.test(words);
}

/** A relative clause that tells of a part of the programme that something else is before or after. */
const behindLandmark = /^, (?:waarbij|waarin|waar|waarop|waaraan|dat|die) [^,.;\n]{3,160}(?=[,.;])/u;

/** A part of the programme that dates another and is told of itself: "Na de lunch, waarbij het jaarverslag werd besproken, …"; or null. */
function landmarkTells({ text, lexicon }: Reader, clues: Clues, { hit, before }: NounPhrase): Draft | null {
  if (hit.noun.type === 'meeting') return null;
  const told = behindLandmark.exec(text.slice(hit.end, Math.min(clues.sentence.end, hit.end + 200)))?.[0];
  const topic = told === undefined ? null : topicOfClause(told);
  if (told === undefined || topic === null) return null;
  const clause = { start: before.start, end: hit.end + told.length };
  const { type } = hit.noun;
  const participants = participantsOf(text, clues, clause, lexicon);
  const rule = meals.has(type) ? 'meal' : 'session-noun';
  return draftOf({
    at: clause,
    rule,
    clause,
    type,
    ordinal: before.ordinal,
    topic,
    participants,
    phrase: before.start,
  });
}

/** A mention from a noun for a part of a programme; null where the clause tells of no session of this meeting. */
export function nounTells(reader: Reader, clues: Clues, phrase: NounPhrase, heading: boolean): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const { hit, body, before, from, limit, alone, chief } = phrase;
  const { noun } = hit;
  // "Twee plenaire sessies" are none of the sessions that are told of one by one.
  if (noun.plural) return null;
  if (phrase.landmark) return landmarkTells(reader, clues, phrase);
  const meal = meals.has(noun.type);
  const meeting = noun.type === 'meeting';
  const left = text.slice(Math.max(sentence.start, before.start - 120), before.start);
  const end = Math.max(phraseAfter(text, hit.end, limit).end, body?.end ?? 0);
  const at: Range = { start: before.start, end };
  const clause = clauseAround(sentence, hit);
  const context = contextOf(reader, clues, clause, hit);
  if (context.next) return null;
  const { words, timing } = context;
  // "En marge van de Raad vond de jaarlijkse bijeenkomst plaats met de ministers van": one of its own, with others.
  const others = timing === 'margins' && besideWith.test(text.slice(hit.end, hit.end + 12));
  if (meeting && body === null && !others && namesTheMeeting(before, heading)) return null;
  const nth = placeOf(text, phrase);
  const label = before.label === '' && labels.has(noun.prefix) ? noun.prefix : before.label;
  const complement = text.slice(hit.end, end);
  const said = text.slice(Math.max(from ?? clause.start, before.start - 260), before.start);
  const behind = topicOfNoun(
    body === null || body.start <= hit.end ? complement : text.slice(hit.end, body.start).replace(inBody, ''),
  );
  // "over de steun, tijdens een ontbijt, over de gereedheid, in een zitting": behind a comma it is the next part's.
  const apart = behind === null || text[hit.end] === ',' || complement.includes(`, over ${behind}`);
  const own = !apart ? behind : ((preposed.test(said) ? topicBefore(said, from === null) : null) ?? behind);
  // "een lunch, waaraan de Russische minister zal aanzitten": who attends is told behind the phrase.
  const around = text[end] === ',' && relative.test(text.slice(end, end + 11)) ? { start: at.start, end: limit } : at;
  const company = participantsOf(text, clues, around, lexicon);
  const whose = !meeting && body === null && complement.startsWith(' van ');
  const sitters = whose ? sittersOf(text, { start: hit.end + 1, end }, lexicon) : [];
  const participants = [
    ...new Set([
      ...(body?.participants ?? []),
      ...sitters,
      ...(chief
        ? participantsOf(
            text,
            clues,
            { start: company.length > 0 ? before.start : clause.start, end: clause.end },
            lexicon,
          )
        : company),
    ]),
  ];
  // "De ISAF-sessie": a mission is no body, but tells which session it is.
  const { joined } = noun;
  const about = body !== null || joined === null || hostName.test(joined) ? null : joined;
  const known =
    about !== null ||
    (openPhrase.test(complement) && !(before.determiner === 'known' && asks.test(complement))) ||
    nth !== null ||
    own !== null ||
    label !== '' ||
    body !== null ||
    company.length > 0;
  const head = heading && (at.start === sentence.start || before.determiner === null);
  // "tijdens lunch": without an article a meal is one of the programme only where a preposition puts it there.
  const placed = meal && (before.determiner !== null || atMeal.test(left));
  const telling = tellingOf(before, head, known, placed);
  if (telling === null) return null;
  if (telling !== 'back') {
    if (before.elsewhere && !others && (body === null || !tellsDay(words))) return null;
    if (
      telling === 'new' &&
      !heading &&
      (isWished(left) || couldBe.test(text.slice(hit.end, sentence.end).slice(0, 200)))
    )
      return null;
    // A court or a parliament sits too: a bare "zitting" needs its place in the programme.
    const sitting = noun.type === 'session' && text.endsWith('zitting', hit.end);
    if (sitting && nth === null && label === '' && body === null && !heading) {
      const scheduledOne = telling === 'new' && !court.test(words) && (own !== null || openPhrase.test(complement));
      if (!scheduledOne && !partOfMore.test(text.slice(before.start, hit.start))) return null;
    }
    const told = own !== null || participants.length > 0;
    if (meeting && !besideMeeting(clues, phrase, context, telling, heading, told, text)) return null;
  } else if (meeting) return null;
  // "De eerste NUC op ministersniveau" is the first of its level only.
  const level = body !== null && text.startsWith(' op ', body.end);
  const edition = body === null ? null : (editionOf(words) ?? (meeting && !level ? nth : null));
  const when = whenTold(reader, heading ? { ...context, past: false } : context, body, edition);
  if (when === 'drop') return null;

  const clauseTopic = (): string | null => {
    if (heading) return headTopic(text.slice(hit.end, sentence.end));
    if (meeting && body === null) return null;
    if (!chief) return topicBetween(text.slice(hit.end, limit));
    // "Nederland pleitte tijdens de werksessie voor een dialoog over China": what somebody asks for there.
    if (telling !== 'new' && asks.test(complement)) return usedFor.test(complement) ? topicOfClause(complement) : null;
    const after = topicIn(text, { start: Math.max(hit.end, body?.end ?? 0), end: clause.end });
    // "bespreken ministers in een laatste sessie de missies": the verb stands before the phrase, its object behind it.
    // "vergadert de NAR over Irak, gevolgd door een diner": that is of the part before.
    if (after === null && followsPart.test(left)) return null;
    return (
      after ??
      topicOfClause(text.slice(clause.start, before.start).replace(inSession, '') + text.slice(hit.end + 1, clause.end))
    );
  };
  const topic =
    before.determiner === 'back' ? null : (own ?? (telling !== 'back' || tells.test(words) ? clauseTopic() : null));
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
    // What the writer attends is beside the programme; a numbered session is part of it.
    timing:
      when === 'earlier' ? 'earlier' : (timing ?? (nth === null && telling !== 'back' ? timingByPart(words) : null)),
    telling: telling !== 'back' && context.off ? 'cancelled' : telling,
    pointing: before.determiner === 'back',
    label,
    says: about ?? (body === null ? complement.trim() : ''),
    heading,
    phrase: at.start,
  });
}
