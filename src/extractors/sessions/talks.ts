import type { Range } from '../../fact.ts';
import type { Clues } from './candidates.ts';
import { besidePart, clauseAround, timingByPart } from './context.ts';
import { contextOf, type Draft, draftOf, isToldHere, type Reader } from './draft.ts';
import { metBy, participantsOf } from './participants.ts';
import type { SessionFields } from './schema.ts';
import { topicIn, topicOfClause } from './topic.ts';

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const talkNoun = String.raw`(?:gesprek(?:ken)?|ontmoeting(?:en)?|topontmoeting|overleg|onderhoud|gedachten?wisseling|trojka(?:[’']s)?|consultaties|rondetafel(?:gesprek)?)`;
const adverbs = String.raw`(?: (?:ook|tevens|eveneens|voorts|verder|vervolgens|daarna|daarnaast|kort|uitgebreid|zelf|nog|er|tot slot|ten slotte|eerst)){0,2}`;
const ministers = String.raw`(?:de |alle |mijn )?(?:\p{L}{0,20}[Mm]inisters|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen|bewindslieden)(?: (?:van|voor) (?:Defensie|Buitenlandse Zaken|Financiën))?`;
const who = `(?:${ministers}|de Raad|men|zij|ze|wij|we)`;

const gather = '(?:komen|komt|kwamen|kwam)';
const confer = '(?:overleggen|overlegden|overlegt|overlegde|vergaderen|vergaderden|vergadert|vergaderde)';

/** What tells of talks: a verb of speaking with or meeting somebody, or a noun for it; `whom`: its object is who is met. */
const talks = new RegExp(
  `${start}(?:(?<whom>[Oo]ntmoet(?:ten?|en)?|[Tt]ref(?:t|fen)?|[Tt]rof(?:fen)?|sprak(?:en)?|spreek|gesproken|ontvang|ontving|(?:spreken|spreekt)(?= [^.;\\n]{0,60}(?:met|over) ))|overleg(?:t|gen|de|den)|overlegd|bijeenkomsten|bi-?lateraal|bilaterale|trilateraal|trilaterale|${talkNoun})${end}`,
  'u',
);
/** Before a verb that looks like one of those, what makes it another: "maatregelen te treffen", "troffen raketten". */
const measures =
  /(?:maatregelen|voorzieningen|voorbereidingen|schikking|regeling|regelingen|doel|akkoord|raketten|raket|drones|drone|aanval|aanvallen|aanslag|aanslagen|bombardement|bombardementen|explosie|inslag|sancties|brand|ramp|storm|orkaan)(?!\p{L})/u;
/** What somebody says, and to whom, is no meeting: "sprak ik mijn steun uit voor", "spreek ik de Chinese regering aan op". */
const saysOut =
  /(?:sprak(?:en)?|spreekt?|spreken) [^.;]{0,90}(?:(?<!\p{L})aan op| uit (?:voor|over|aan|dat|in|bij|jegens|met)| tegen| vrij| toe)(?!\p{L})|(?:steun|zorg|zorgen|waardering|hoop|verwachting|medeleven|dank|vertrouwen) uit(?!\p{L})/u;
/** Those who meet, all together, as the subject of speaking: "spraken de Ministers over". */
const allSpeak = new RegExp(`(?<!\\p{L})(?:spreken|spraken) ${ministers} (?:\\p{L}{2,20} ){0,4}over `, 'u');
/** What goes on with talks told in the sentence before: "Voorts sprak ik de Litouwse minister". */
const goesOn =
  /^Met (?:mijn|onze|de|het) [^.;\n]{3,80} (?:heb|hebben|sprak|spraken|had|hadden|spreek|spreken) (?:ik|wij)(?!\p{L})|^(?:Voorts|Verder|Ook|Daarnaast|Tevens|Eveneens|Tot slot|Ten slotte|Vervolgens|Bovendien|Daarna) (?:sprak|spraken|spreek|spreken|ontmoet|ontmoette|ontmoeten|tref|treffen|trof|troffen|had|hadden|heb|hebben|voer|voerde|was|waren|is|zijn|vond|vonden|vindt|vinden) (?:ik|wij|we|er|een|de (?:minister|staatssecretaris)(?: van (?:Defensie|Buitenlandse Zaken))?)(?!\p{L})/u;
const apartly =
  '(?:afzonderlijk|apart|bilateraal|trilateraal|onder vier ogen|in (?:klein|bilateraal|trilateraal) verband)';
/** Who speaks for the Netherlands with others than all: "Ik heb … afzonderlijk gesproken met", "had ik een bilateraal gesprek met". */
const bilateral = new RegExp(
  `${start}(?:(?:[Ii]k|[Ww]ij) (?:heb|hebben|had|hadden|voerde|voerden|zal|zullen|sprak|spraken|spreek|spreken)|(?:heb|hebben|had|hadden|voerde|voerden|zal|zullen|sprak|spraken|spreek|spreken) (?:ik|wij|de (?:[Mm]inister|[Ss]taatssecretaris)(?: van (?:Defensie|Buitenlandse Zaken))?)) (?:[^.;\\n]{0,60}? )?(?:${apartly}(?: (?:gesproken|overlegd|spreken|overleggen|van gedachten gewisseld))?|(?:een )?(?:bi|tri)lateraa?le? ${talkNoun}(?: gehad| gevoerd| hebben)?) met `,
  'u',
);
/** Those who meet, met with others: "kwamen de ministers bijeen met", "overlegde men met". */
const together = new RegExp(
  `${start}(?:${gather} ${who}|${who} ${gather})${adverbs}(?: [^.;,\\n]{2,40}?)? bijeen (?:met|om) |${start}(?:${confer} ${who}|${who} ${confer})${adverbs} met `,
  'u',
);
/** Who meets apart: "kwam de Kwint plus in klein comité bijeen over Libië". */
const apart = new RegExp(
  `${start}(?:komen|komt|kwamen|kwam)(?= )[^.;:\\n]{0,90}? (?:apart|afzonderlijk|in klein comité|in beperkte kring|in kleine kring|in klein verband|in besloten kring)(?: (?:kort|informeel|weer|opnieuw))? bijeen${end}`,
  'u',
);
const noBody = /(?<!\p{L})(?:Kamer|commissie|kabinet|ministerraad|Veiligheidsraad|werkgroep|ambtenaren)(?!\p{L})/u;
/** Talks that are on the programme: "Er is een informele ontmoeting met de Russische minister voorzien". */
const arranged = new RegExp(
  `${start}een (?:[\\p{Ll}-]{2,20}e? ){0,2}(?<talk>${talkNoun}) (?:(?:plaats |gepland |voorzien |belegd )?met [^.;\\n]{3,120}(?:plaats|voorzien|gepland|belegd|geagendeerd|op het programma)${end}|(?:plaats|gepland|voorzien|belegd) met )`,
  'u',
);
const takesPlace =
  /(?<!\p{L})(?:vindt|vond|vinden|vonden|is|was|staat|stond|voorzien|gepland)(?!\p{L})[^.;]{0,90}(?:plaats|voorzien|gepland|belegd|geagendeerd|op het programma)(?!\p{L})/u;
const meetingNoun = new RegExp(
  `${start}(?:een|bilaterale?|trilaterale?) (?:[\\p{Ll}]{2,20} ){0,2}${talkNoun}${end}`,
  'u',
);
/** People one speaks with, told by what they are: "met een achttal gelijkgezinde ministers". */
const people =
  /(?<![\p{L}\p{N}])met (?:[\p{L}’'-]{1,25} ){0,8}?(?:[Mm]inisters?|collega[’']?s?|ambt(?:s)?genoo?t(?:en)?|vertegenwoordigers?|secretaris-generaal|(?:[Ee]uro)?[Cc]ommissaris|Hoge Vertegenwoordiger|gezant|president|premier)(?![\p{L}\p{N}])/u;
/** Who speaks for the Netherlands, or as one of those who meet. */
const speaker =
  /(?<![\p{L}\p{N}])(?:ik|wij|we|zij|(?:de )?[Mm]inisters?|(?:de )?[Ss]taatssecretaris|leiders|bewindspersonen)(?![\p{L}\p{N}])/u;
/** Talks that are held, behind their noun, up to those whose they are: " plaats van", " gepland tussen". */
const held = /^ (?:plaats|gepland|voorzien|georganiseerd|belegd) (?:van|tussen) /u;
/** The hosts of a meeting are named in its margin too ("en marge van de bijeenkomst van de NAVO"): they are no company. */
const company = (name: string): boolean => name !== 'NAVO' && name !== 'EU' && name !== 'bondgenoten';
/** How far behind talks what goes on with them can stand, in characters. */
const near = 400;

/** Talks as a clause tells them, before it is known with whom they are. */
interface Talks {
  readonly rule: string;
  /** Where they are told: from the verb or noun to where those met can be named. */
  readonly at: Range;
  readonly timing: SessionFields['timing'];
  /** Where those are named who are met, or null where only "met" or the like tells them. */
  readonly met: Range | null;
}

const rangeOf = (clause: Range, { index, 0: said }: RegExpExecArray): Range => ({
  start: clause.start + index,
  end: clause.start + index + said.length,
});

const participle = /^(?:[Oo]ntmoet|[Gg]esproken)$/u;

/** Talks that are told beside the meeting or a part of it, or that go on with such talks. */
function talksBeside(
  { beside, text }: Reader,
  clause: Range,
  words: string,
  timed: SessionFields['timing'],
): Talks | null {
  const match = talks.exec(words);
  if (match === null) return null;
  const at = rangeOf(clause, match);
  const verb = match.groups!['whom'];
  const whom = verb !== undefined;
  if (whom && (/^[Tt]r/u.test(verb) ? measures : saysOut).test(words)) return null;
  const on = beside !== null && clause.start - beside.end < near && goesOn.test(words) ? beside : null;
  const timing = timed ?? on?.timing ?? timingByPart(words);
  if (timing === null && on === null && !besidePart.test(words)) return null;
  // "Voorafgaand aan de Raad is overleg gevoerd": somebody has to be told who has it.
  if (!whom && timing !== 'margins' && on === null && !meetingNoun.test(words) && !speaker.test(words)) return null;
  const behind = held.exec(text.slice(at.end, at.end + 24))?.[0].length ?? (text.startsWith(' met ', at.end) ? 5 : 0);
  // "Heb ik de Marokkaanse minister ontmoet": who is met stands before the participle.
  const last = verb !== undefined && participle.test(verb) && clause.end - at.end < 3;
  const met = last
    ? { start: clause.start, end: at.start }
    : whom || behind > 0
      ? { start: at.end + behind, end: clause.end }
      : null;
  return { rule: timed === null ? 'talks-told' : 'talks-beside', at, timing, met };
}

/** Talks that are a part of the programme by who has them and how: apart, arranged, or of all who meet with others. */
function talksApart(text: string, clause: Range, words: string, timed: SessionFields['timing']): Talks | null {
  const kinds: readonly (readonly [rule: string, regex: RegExp])[] = [
    ['talks-apart', bilateral],
    ['talks-arranged', arranged],
    ['talks-together', together],
  ];
  for (const [rule, regex] of kinds) {
    const match = regex.exec(words);
    if (match === null || (rule === 'talks-arranged' && !takesPlace.test(words))) continue;
    const at = rangeOf(clause, match);
    const talk = match.groups?.['talk'];
    const start = talk === undefined ? at.end : at.start + match[0].indexOf(talk) + talk.length;
    const cut = rule === 'talks-apart' ? /[;(]| en, /u.exec(text.slice(at.end, clause.end))?.index : undefined;
    return { rule, at, timing: timed, met: { start, end: cut === undefined ? clause.end : at.end + cut } };
  }
  return null;
}

/** Those who meet apart, or speak of a part of the programme before or after it, all of them. */
function apartOrAll(reader: Reader, clues: Clues, clause: Range, words: string): Draft | null {
  const { text, lexicon } = reader;
  const match = apart.exec(words);
  const all = match === null && besidePart.test(words) ? allSpeak.exec(words) : null;
  if (match === null ? all === null : noBody.test(words)) return null;
  const at = rangeOf(clause, (match ?? all)!);
  const context = contextOf(reader, clues, clause, at);
  if (!isToldHere(reader, context)) return null;
  const topic = topicIn(text, { start: match === null ? at.start : at.end, end: clause.end });
  const participants = participantsOf(text, clues, clause, lexicon);
  if (topic === null && (all !== null || participants.length === 0)) return null;
  if (all !== null)
    return draftOf({ at: clause, rule: 'beside-part', clause, type: 'session', topic, participants, telling: 'new' });
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
 * Talks that a clause tells with a verb or a noun: beside the meeting or a part of it ("En marge van de Raad sprak ik met
 * minister Blinken over Iran"), going on with those of the sentence before, apart ("Ik heb afzonderlijk gesproken met de
 * Turkse minister"), arranged, or of all who meet with others ("kwamen de ministers bijeen met de partners"); or null.
 */
export function talkTells(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(sentence, { start: sentence.start, end: sentence.start });
  const words = text.slice(clause.start, clause.end);
  const said = apartOrAll(reader, clues, clause, words);
  if (said !== null) return said;
  const first = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + 1 });
  const timing = first.timing === 'during' ? null : first.timing;
  const about = talksBeside(reader, clause, words, timing) ?? talksApart(text, clause, words, timing);
  if (about === null) return null;
  const { at, rule, met } = about;
  if (!isToldHere(reader, contextOf(reader, clues, clause, at))) return null;
  // Who is met apart stands behind the verb, and what else the clause names is spoken of.
  const others = rule === 'talks-apart' ? [] : participantsOf(text, clues, clause, lexicon);
  const named = met === null ? [] : metBy(text, met, lexicon);
  const participants = [...new Set([...named, ...others])].filter((name) => rule === 'talks-together' || company(name));
  const topic =
    rule === 'talks-apart'
      ? topicOfClause(text.slice(at.end, clause.end).replace('(', '').replace(')', '.'))
      : rule === 'talks-arranged'
        ? topicIn(text, met!)
        : (topicIn(text, { start: at.start, end: clause.end }) ?? topicIn(text, clause));
  const told = about.timing === 'margins' && topic !== null && people.test(words);
  if (participants.length === 0 && !told && !held.test(text.slice(at.end, at.end + 24))) return null;
  return draftOf({ at: clause, rule, clause, topic, participants, timing: about.timing, telling: 'new' });
}
