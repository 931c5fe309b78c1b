import type { Clues } from './candidates.ts';
import { clauseAround } from './context.ts';
import { contextOf, type Draft, draftOf, type Reader } from './draft.ts';
import { metBy, participantsOf } from './participants.ts';
import { topicOfClause } from './topic.ts';

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
/** A verb of meeting somebody, whose object says whom. */
const meetsWhom = new RegExp(
  `${start}(?:[Oo]ntmoet(?:te[n]?|en)?|[Tt]ref(?:t|fen)?|[Tt]rof(?:fen)?|sprak(?:en)?|spreek)${end}`,
  'u',
);
/** Before a verb that looks like one of those, what makes it another: "maatregelen te treffen", "troffen raketten". */
const measures =
  /(?:maatregelen|voorzieningen|voorbereidingen|schikking|regeling|regelingen|doel|akkoord|raketten|raket|drones|drone|aanval|aanvallen|aanslag|aanslagen|bombardement|bombardementen|explosie|inslag|sancties|brand|ramp|storm|orkaan)(?!\p{L})/u;
/** What somebody says, and to whom, is no meeting: "sprak ik mijn steun uit voor", "spreek ik de Chinese regering aan op". */
const saysOut =
  /(?:sprak(?:en)?|spreek) [^.;]{0,90}(?:(?<!\p{L})aan op| uit (?:voor|over|aan|dat|in|bij|jegens|met)| tegen| vrij| toe)(?!\p{L})|(?:steun|zorg|zorgen|waardering|hoop|verwachting|medeleven|dank|vertrouwen) uit(?!\p{L})/u;
/** What hangs on another part of the programme: "Voorafgaand aan het diner", "Na afloop van de werklunch". */
const besidePart =
  /^(?:[Vv]oorafgaand aan|[Aa]ansluitend (?:aan|op)|(?:[Dd]irect )?[Nn]a afloop van|[Vv]oor aanvang van|[Nn]a|[Vv]oor) (?:de|het|een|deze|dit) (?:[\p{L}-]{2,20} ){0,2}\p{L}{0,20}(?:sessie|lunch|diner|ontbijt)(?!\p{L})/u;
/** What goes on with talks told in the sentence before: "Voorts sprak ik de Litouwse minister". */
const goesOn =
  /^(?:Voorts|Verder|Ook|Daarnaast|Tevens|Eveneens|Tot slot|Ten slotte|Vervolgens|Bovendien|Daarna) (?:sprak|spraken|spreek|spreken|ontmoet|ontmoette|ontmoeten|tref|treffen|trof|troffen|had|hadden|heb|hebben|voer|voerde) (?:ik|wij|we|de (?:minister|staatssecretaris)(?: van (?:Defensie|Buitenlandse Zaken))?)(?!\p{L})/u;
const apart =
  /(?<![\p{L}\p{N}])(?<verb>komen|komt|kwamen|kwam)(?= )(?<between>[^.;:\n]{0,90}?) (?:apart|afzonderlijk|in klein comité|in beperkte kring|in kleine kring|in klein verband|in besloten kring)(?: (?:kort|informeel|weer|opnieuw))? bijeen(?![\p{L}\p{N}])/u;
const noBody = /(?<!\p{L})(?:Kamer|commissie|kabinet|ministerraad|Veiligheidsraad|werkgroep|ambtenaren)(?!\p{L})/u;
const eats =
  /(?<![\p{L}\p{N}])(?:(?<dinner>diner(?:en|eert|eerden|eerde))|(?<lunch>lunch(?:en|ten|te)|luncht)|(?<breakfast>ontbijten|ontbeten|ontbijt))(?= )(?<who> (?:de |alle )?(?:ministers|bondgenoten|leiders|lidstaten|regeringsleiders|bewindspersonen)(?: van (?:Defensie|Buitenlandse Zaken))?)?(?:(?: (?:tegelijkertijd|gelijktijdig|apart|afzonderlijk|samen|gezamenlijk|ook|vervolgens|daarna|'s avonds|’s avonds|aansluitend|informeel)){0,3} (?:met|in|over) )/u;
const eaters =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,20}[Mm]inisters?|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen|ik|wij|zij|we)(?: van (?:Defensie|Buitenlandse Zaken))?(?: (?:zullen|zal|gaan|gaat|op \p{L}{3,10}dag))? ?$|^(?:[\p{L}’']{2,20} ){1,4}$/u;

/** How far behind talks what goes on with them can stand, in characters. */
const near = 400;

/**
 * Talks that a verb tells: somebody met beside the meeting or a part of it ("Voorafgaand aan het diner ontmoet ik mijn
 * Canadese collega"), or in the sentence after other talks ("Voorts sprak ik de Litouwse minister over …"); or null.
 */
function meetsSomebody(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const verb = meetsWhom.exec(words);
  if (verb === null || measures.test(words) || saysOut.test(words)) return null;
  const at = { start: clause.start + verb.index, end: clause.start + verb.index + verb[0].length };
  const context = contextOf(reader, clues, clause, at);
  if (context.off || context.next || context.back || (context.past && !reader.told())) return null;
  const { beside } = reader;
  const on = beside !== null && sentence.start - beside.end < near && goesOn.test(words) ? beside : null;
  const timing = context.timing === 'during' ? null : (context.timing ?? on?.timing ?? null);
  if (timing === null && on === null && !besidePart.test(words)) return null;
  const participants = [
    ...new Set([
      ...metBy(text, { start: at.end, end: clause.end }, lexicon),
      ...participantsOf(text, clues, clause, lexicon),
    ]),
  ].filter((name) => name !== 'NAVO' && name !== 'EU' && name !== 'bondgenoten');
  if (participants.length === 0) return null;
  return draftOf({
    at: clause,
    rule: 'talks-told',
    clause,
    topic: topicOfClause(text.slice(at.start, clause.end)),
    participants,
    timing,
    telling: 'new',
  });
}

/** Who is told to meet apart: "kwam de Kwint plus in klein comité bijeen over Libië"; or null. */
function meetsApart(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const match = apart.exec(words);
  if (match === null || noBody.test(words)) return null;
  const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const context = contextOf(reader, clues, clause, at);
  if (context.off || context.next || context.back || (context.past && !reader.told())) return null;
  const participants = participantsOf(text, clues, clause, lexicon);
  const topic = topicOfClause(text.slice(at.end, clause.end));
  if (participants.length === 0 && topic === null) return null;
  return draftOf({
    at: clause,
    rule: 'meets-apart',
    clause,
    topic,
    participants,
    timing: context.timing,
    telling: 'new',
  });
}

/** A meal that a verb tells: "De ministers dineren met de Oekraïense minister in de NUC"; or null. */
function dines(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const match = eats.exec(words);
  if (match === null) return null;
  const { dinner, lunch, who } = match.groups!;
  if (who === undefined && !eaters.test(words.slice(Math.max(0, match.index - 80), match.index))) return null;
  const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const context = contextOf(reader, clues, clause, at);
  if (context.off || context.next || context.back || (context.past && !reader.told())) return null;
  const body = clues.bodies.find(
    (hit) => hit.start >= at.end && / (?:in|binnen) (?:de|het) $/u.test(text.slice(hit.start - 14, hit.start)),
  );
  const participants = [...new Set([...(body?.participants ?? []), ...participantsOf(text, clues, clause, lexicon)])];
  const topic = topicOfClause(text.slice(at.start, clause.end));
  if (participants.length === 0 && topic === null && body === undefined) return null;
  return draftOf({
    at: clause,
    rule: 'meal-verb',
    clause,
    type: dinner !== undefined ? 'dinner' : lunch !== undefined ? 'lunch' : 'breakfast',
    body: body?.name ?? null,
    topic,
    participants,
    timing: context.timing,
    telling: 'new',
  });
}

/** A meeting that only a verb tells, of talks, of those who meet apart or of a meal; or null. */
export function verbTells(reader: Reader, clues: Clues): Draft | null {
  return dines(reader, clues) ?? meetsApart(reader, clues) ?? meetsSomebody(reader, clues);
}
