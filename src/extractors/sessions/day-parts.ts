import type { Clues } from './candidates.ts';
import { contextOf, type Draft, draftOf, isToldHere, type Reader } from './draft.ts';
import { participantsOf } from './participants.ts';
import { topicIn } from './topic.ts';

/** A sentence that gives a part of a day to what ministers speak of then, up to its verb; the verb and the subject are told. */
const opensWith =
  /^(?:Op )?(?:(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag(?:ochtend|middag|avond)|['’]s (?:[Oo]chtends|[Mm]iddags|[Aa]vonds))(?: (?:\d{1,2} \p{L}{3,9}|jl\.|eerst|allereerst|vervolgens|daarna)){0,2} (?:spreken|spreekt|spraken|sprak|bespreken|bespreekt|bespraken|besprak|vergaderen|vergaderden|vergadert|vergaderde|discussiëren|discussieerden|wisselen|wisselden) (?:(?:de |alle )?(?:\p{L}{0,20}[Mm]inisters|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen)(?: van (?:Defensie|Buitenlandse Zaken))?|de Raad|zij|ze|wij)(?!\p{L})/u;
/** The same with the part of a day of the calendar, and in the passive: "Op de middag van 30 november wordt gesproken over". */
const opensPart =
  /^(?:['’]s (?:[Oo]chtends|[Mm]iddags|[Aa]vonds)|(?:Op|In|Tijdens) de (?:ochtend|middag|namiddag|avond)(?: (?:van|op) (?:(?:de )?(?:eerste|tweede|derde|laatste|volgende) (?:vergader)?dag|(?:\p{L}{3,6}dag )?\d{1,2} \p{L}{3,9}|\p{L}{3,6}dag))?|(?:Op )?(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag(?:ochtend|middag|avond)(?: \d{1,2} \p{L}{3,9})?) (?:(?:wordt|werd|zal) (?:er )?(?:vervolgens |eerst |nader |ook )?(?:(?:worden )?gesproken|van gedachten gewisseld|gediscussieerd) over|(?:spreken|spraken|spreekt|bespreken|bespraken|beraden|beraadden|beraadslagen|beraadslaagden|vergaderen|vergaderden) |(?:komt|komen|kwam|kwamen|staat|staan|stond|stonden) (?=[^.;\n]{3,200} (?:aan bod|aan de orde|ter sprake|centraal|op het programma|op de agenda)(?!\p{L})))/u;
/** How far a sentence is read, in characters. */
const most = 400;

/** A part of the meeting told by nothing but when it is and of what is spoken: "Donderdagmiddag spraken zij over raketverdediging"; or null. */
export function dayPartTells(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = { start: sentence.start, end: Math.min(sentence.end, sentence.start + most) };
  const said = text.slice(clause.start, clause.end);
  const match = opensWith.exec(said) ?? opensPart.exec(said);
  if (match === null) return null;
  const context = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + match[0].length });
  if (!isToldHere(reader, context)) return null;
  const topic = topicIn(text, clause);
  if (topic === null) return null;
  return draftOf({
    at: { start: clause.start, end: clause.end },
    rule: 'day-part',
    clause,
    type: 'session',
    topic,
    participants: participantsOf(text, clues, clause, lexicon),
    telling: 'new',
  });
}
