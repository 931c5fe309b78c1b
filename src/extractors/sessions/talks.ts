import type { Clues } from './candidates.ts';
import { clauseAround } from './context.ts';
import { contextOf, type Draft, draftOf, type Reader } from './draft.ts';
import { dines } from './meals.ts';
import { metBy, participantsOf } from './participants.ts';
import { topicIn, topicOfClause } from './topic.ts';

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
/** A verb of meeting somebody, whose object says whom. */
const meetsWhom = new RegExp(
  `${start}(?:[Oo]ntmoet(?:te[n]?|en)?|[Tt]ref(?:t|fen)?|[Tt]rof(?:fen)?|sprak(?:en)?|spreek|gesproken|(?:spreken|spreekt)(?= [^.;\\n]{0,60}(?:met|over) )|(?:een|bilaterale|trilaterale) (?:[\\p{Ll}]{2,20} ){0,2}(?:gesprek|gesprekken|ontmoeting|ontmoetingen|onderhoud)(?= [^.;\\n]{0,40}met ))${end}`,
  'u',
);
/** Before a verb that looks like one of those, what makes it another: "maatregelen te treffen", "troffen raketten". */
const measures =
  /(?:maatregelen|voorzieningen|voorbereidingen|schikking|regeling|regelingen|doel|akkoord|raketten|raket|drones|drone|aanval|aanvallen|aanslag|aanslagen|bombardement|bombardementen|explosie|inslag|sancties|brand|ramp|storm|orkaan)(?!\p{L})/u;
/** What somebody says, and to whom, is no meeting: "sprak ik mijn steun uit voor", "spreek ik de Chinese regering aan op". */
const saysOut =
  /(?:sprak(?:en)?|spreekt?|spreken) [^.;]{0,90}(?:(?<!\p{L})aan op| uit (?:voor|over|aan|dat|in|bij|jegens|met)| tegen| vrij| toe)(?!\p{L})|(?:steun|zorg|zorgen|waardering|hoop|verwachting|medeleven|dank|vertrouwen) uit(?!\p{L})/u;
/** What hangs on another part of the programme: "Voorafgaand aan het diner", "Na afloop van de werklunch". */
const besidePart =
  /^(?:[Vv]oorafgaand aan|[Aa]ansluitend (?:aan|op)|(?:[Dd]irect )?[Nn]a afloop van|[Vv]oor aanvang van|[Nn]a|[Vv]oor) (?:de|het|een|deze|dit) (?:[\p{L}-]{2,20} ){0,2}\p{L}{0,20}(?:sessie|lunch|diner|ontbijt)(?!\p{L})/u;
/** Those who meet, all together, as the subject of speaking: "spraken de Ministers over". */
const allSpeak =
  /(?<!\p{L})(?:spreken|spraken) (?:de |alle )?(?:\p{L}{0,20}[Mm]inisters|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen)(?: van (?:Defensie|Buitenlandse Zaken))? (?:\p{L}{2,20} ){0,4}over /u;
/** What goes on with talks told in the sentence before: "Voorts sprak ik de Litouwse minister". */
const goesOn =
  /^Met (?:mijn|onze|de|het) [^.;\n]{3,80} (?:heb|hebben|sprak|spraken|had|hadden|spreek|spreken) (?:ik|wij)(?!\p{L})|^(?:Voorts|Verder|Ook|Daarnaast|Tevens|Eveneens|Tot slot|Ten slotte|Vervolgens|Bovendien|Daarna) (?:sprak|spraken|spreek|spreken|ontmoet|ontmoette|ontmoeten|tref|treffen|trof|troffen|had|hadden|heb|hebben|voer|voerde|was|waren|is|zijn|vond|vonden|vindt|vinden) (?:ik|wij|we|er|een|de (?:minister|staatssecretaris)(?: van (?:Defensie|Buitenlandse Zaken))?)(?!\p{L})/u;
const apart =
  /(?<![\p{L}\p{N}])(?<verb>komen|komt|kwamen|kwam)(?= )(?<between>[^.;:\n]{0,90}?) (?:apart|afzonderlijk|in klein comité|in beperkte kring|in kleine kring|in klein verband|in besloten kring)(?: (?:kort|informeel|weer|opnieuw))? bijeen(?![\p{L}\p{N}])/u;
const noBody = /(?<!\p{L})(?:Kamer|commissie|kabinet|ministerraad|Veiligheidsraad|werkgroep|ambtenaren)(?!\p{L})/u;
const apartly = '(?:afzonderlijk|apart|bilateraal|trilateraal|onder vier ogen|in bilateraal verband|in klein verband)';
/** "Ik heb … afzonderlijk gesproken met", "sprak ik bilateraal met", "heb ik een bilateraal gesprek gevoerd met", up to those met. */
const bilateral = new RegExp(
  `${start}(?:(?:[Ii]k|[Ww]ij) (?:heb|hebben) |(?:heb|hebben|zal|zullen) (?:ik|wij) )[^.;\\n]{0,60}?${apartly} (?:gesproken|overlegd|spreken|overleggen|van gedachten gewisseld) met |${start}(?:sprak|spreek|spraken|spreken|[Ii]k sprak|[Ii]k spreek) (?:ik |wij )?(?:[\\p{L}]{2,12} ){0,3}?${apartly} met |${start}(?:[Ii]k|[Ww]ij)?(?: ?(?:had|hadden|heb|hebben|voerde|voerden|zal|zullen))(?: ik| wij)? [^.;\\n]{0,40}?(?:een )?(?:bilaterale|trilaterale) (?:gesprek|gesprekken|ontmoeting|ontmoetingen|onderhoud|overleg)(?: gehad| gevoerd| hebben)? met |${start}(?:had|heb|voerde|zal) ik [^.;\\n]{0,40}?(?:een )?(?:bilateraal|trilateraal) (?:gesprek|onderhoud|overleg)(?: gehad| gevoerd)? met `,
  'u',
);

/** How far behind talks what goes on with them can stand, in characters. */
const near = 400;

/**
 * Talks that a verb tells: somebody met beside the meeting or a part of it ("Voorafgaand aan het diner ontmoet ik mijn
 * Canadese collega"), or in the sentence after other talks ("Voorts sprak ik de Litouwse minister over …"); or null.
 */
export function meetsSomebody(reader: Reader, clues: Clues): Draft | null {
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
  // "Voorafgaand aan het diner spraken de ministers over …" is a part of the programme, for all who meet.
  if (participants.length === 0 && timing === null && besidePart.test(words) && allSpeak.test(words)) {
    const topic = topicIn(text, { start: at.start, end: clause.end });
    if (topic !== null)
      return draftOf({ at: clause, rule: 'beside-part', clause, type: 'session', topic, telling: 'new' });
  }
  if (participants.length === 0) return null;
  return draftOf({
    at: clause,
    rule: 'talks-told',
    clause,
    topic: topicIn(text, { start: at.start, end: clause.end }),
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
  const topic = topicIn(text, { start: at.end, end: clause.end });
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

/**
 * Talks of ministers with one other, told as apart: "Ik heb in Ankara afzonderlijk gesproken met de Turkse minister
 * Fidan (over de positie van Syrië)"; or null.
 */
function speaksApart(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const match = bilateral.exec(words);
  if (match === null) return null;
  const from = clause.start + match.index + match[0].length;
  const context = contextOf(reader, clues, clause, { start: clause.start + match.index, end: from });
  if (context.off || context.next || context.back || (context.past && !reader.told())) return null;
  const cut = /[;(]| en, /u.exec(text.slice(from, clause.end))?.index;
  const participants = metBy(text, { start: from, end: cut === undefined ? clause.end : from + cut }, lexicon);
  if (participants.length === 0) return null;
  return draftOf({
    at: clause,
    rule: 'talks-apart',
    clause,
    topic: topicOfClause(text.slice(from, clause.end).replace('(', '').replace(')', '.')),
    participants,
    timing: context.timing === 'during' ? null : context.timing,
    telling: 'new',
  });
}

/** A meeting that only a verb tells, of talks, of those who meet apart or of a meal; or null. */
export function verbTells(reader: Reader, clues: Clues): Draft | null {
  return (
    dines(reader, clues) ?? meetsApart(reader, clues) ?? meetsSomebody(reader, clues) ?? speaksApart(reader, clues)
  );
}
