import type { Clues } from './candidates.ts';
import { clauseAround } from './context.ts';
import { contextOf, type Draft, draftOf, isToldHere, type Reader } from './draft.ts';
import { participantsOf, sittersOf } from './participants.ts';
import type { SessionFields } from './schema.ts';
import { topicIn } from './topic.ts';

const adverbs = String.raw`(?: (?:tegelijkertijd|gelijktijdig|apart|afzonderlijk|samen|gezamenlijk|ook|vervolgens|daarna|'s avonds|’s avonds|aansluitend|informeel)){0,3}`;
/** Those who meet, as the subject of a meal: "de bewindspersonen". */
const diners = String.raw`(?:de |alle |mijn )?(?:\p{L}{0,20}[Mm]inisters|bondgenoten|leiders|lidstaten|regeringsleiders|staatshoofden en regeringsleiders|bewindspersonen|bewindslieden|partners|ambtgenoten)(?: (?:van|voor) (?:Defensie|Buitenlandse Zaken|Ontwikkelingssamenwerking|Financiën|Handel|Justitie|Binnenlandse Zaken))?`;
const dinner = 'din(?:eren|eert|eerden|eerde)|gedineerd';
const lunch = 'lunch(?:en|ten|te)|luncht|geluncht';
const breakfast = 'ontbijten|ontbeten|ontbijt';
/** A verb of a meal with its subject behind it, or with what it is held with, in or over. */
const eats = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<dinner>${dinner})|(?<lunch>${lunch})|(?<breakfast>${breakfast}))(?: (?<who>${diners}(?: (?:van|uit) [^.;,\\n]{3,90}?)?)${adverbs}(?= (?:met|in|over|te|op|bij|aan) |[.,;]|$)|${adverbs} (?:met|in|over) )`,
  'u',
);
/** The same at the end of its clause: "zal ik met de ministers van de Benelux ontbijten". */
const eatsLast = new RegExp(
  `(?<![\\p{L}\\p{N}])met [^.;\\n]{3,140} (?:(?<dinner>dineren|gedineerd)|(?<lunch>lunchen|geluncht)|(?<breakfast>ontbijten|ontbeten))(?=[.,;]|$)`,
  'u',
);
/** The same of those who sit down at a table; which meal it is, is told near it. */
const sits =
  /(?<!\p{L})(?:ga|gaan|gaat|ging|gingen|zit|zitten|zat|zaten|schuiven|schoven) [^.;\n]{0,80}?aan tafel (?=met )|(?<!\p{L})aan tafel (?:gaan|gingen|zitten|zaten|schuiven|schoven) (?=met )|(?<!\p{L})met [^.;\n]{3,140} aan tafel(?: te)?(?: (?:gaan|gingen|zitten|zaten|schuiven|schoven))?(?=[.,;]|$)/u;
/** What tells which meal it is: the meal itself, or the part of the day. */
const meal =
  /(?<!\p{L})(?:(?<lunch>\p{L}{0,10}lunch|lunch\p{L}{0,4}|\p{L}{0,7}middags?)|(?<breakfast>\p{L}{0,6}ontbijt|ontbeten|\p{L}{0,7}ochtends?)|(?<dinner>\p{L}{0,10}diner|din(?:eren|eert|eerden|eerde)|\p{L}{0,7}avonds?))(?!\p{L})/gu;

/** Which meal those sit down to who are at table at an offset: the one told last before it; or null. */
function mealAt(text: string, at: number): SessionFields['type'] | null {
  const left = text.slice(Math.max(0, at - 250), at);
  const told = [...left.slice(left.lastIndexOf('\n') + 1).matchAll(meal)].at(-1)?.groups;
  return told === undefined ? null : told['lunch'] ? 'lunch' : told['breakfast'] ? 'breakfast' : 'dinner';
}

/** Who eats, before the verb: "Op donderdag dineren" has its subject behind it, "heb ik ontbeten met" before it. */
const eaters =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,20}[Mm]inisters?|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen|ik|wij|zij|we)(?: (?:van|voor) \p{Lu}[\p{L} -]{2,30}?)?(?: (?:zullen|zal|gaan|gaat|op \p{L}{3,10}dag))? ?$|^(?:[\p{L}’']{2,20} ){1,4}$/u;
const inBody = / (?:in|binnen|van) (?:de|het) $/u;

/** A meal that a verb tells: "De ministers dineren met de Oekraïense minister in de NUC", "Daarna lunchten de leiders"; or null. */
export function dines(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const match = eats.exec(words) ?? eatsLast.exec(words) ?? sits.exec(words);
  if (match === null) return null;
  const { dinner: dinnerVerb, lunch: lunchVerb, breakfast: breakfastVerb, who } = match.groups ?? {};
  const type = dinnerVerb
    ? 'dinner'
    : lunchVerb
      ? 'lunch'
      : breakfastVerb
        ? 'breakfast'
        : mealAt(text, clause.start + match.index + match[0].length);
  if (type === null) return null;
  const last = who === undefined && match[0].startsWith('met ');
  const left = words.slice(Math.max(0, match.index - 80), match.index);
  if (who === undefined && !eaters.test(left)) return null;
  const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const context = contextOf(reader, clues, clause, at);
  if (!isToldHere(reader, context)) return null;
  const body = clues.bodies.find(
    (hit) => hit.start >= (last ? at.start : at.end) && inBody.test(text.slice(hit.start - 14, hit.start)),
  );
  const subject = who === undefined ? -1 : match[0].indexOf(who);
  const sitters = subject === -1 ? [] : sittersOf(text, { start: at.start + subject, end: at.end }, lexicon);
  const participants = [
    ...new Set([...(body?.participants ?? []), ...sitters, ...participantsOf(text, clues, clause, lexicon)]),
  ].filter((name, _, all) => name !== 'bondgenoten' && !(all.length > 1 && name.startsWith('ministers van ')));
  const topic = topicIn(text, { start: at.start, end: clause.end });
  if (who === undefined && participants.length === 0 && topic === null && body === undefined) return null;
  return draftOf({
    at: clause,
    rule: 'meal-verb',
    clause,
    type,
    body: body?.name ?? null,
    topic,
    participants,
    timing: context.timing,
    telling: 'new',
  });
}
