import type { Clues } from './candidates.ts';
import { contextOf, type Draft, draftOf, type Reader } from './draft.ts';
import { participantsOf } from './participants.ts';
import { topicOfClause } from './topic.ts';

/** A sentence that gives a part of a day to what ministers speak of then, up to its verb; the verb and the subject are told. */
const opensWith =
  /^(?:Op )?(?:(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag(?:ochtend|middag|avond)|['’]s (?:[Oo]chtends|[Mm]iddags|[Aa]vonds))(?: (?:\d{1,2} \p{L}{3,9}|jl\.|eerst|allereerst|vervolgens|daarna)){0,2} (?:spreken|spreekt|spraken|sprak|bespreken|bespreekt|bespraken|besprak|vergaderen|vergaderden|vergadert|vergaderde|discussiëren|discussieerden|wisselen|wisselden) (?:(?:de |alle )?(?:\p{L}{0,20}[Mm]inisters|bondgenoten|lidstaten|leiders|regeringsleiders|bewindspersonen)(?: van (?:Defensie|Buitenlandse Zaken))?|de Raad|zij|ze|wij)(?!\p{L})/u;
/** How far a sentence is read, in characters. */
const most = 400;

/** A part of the meeting told by nothing but when it is and of what is spoken: "Donderdagmiddag spraken zij over raketverdediging"; or null. */
export function dayPartTells(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = { start: sentence.start, end: Math.min(sentence.end, sentence.start + most) };
  const match = opensWith.exec(text.slice(clause.start, clause.end));
  if (match === null) return null;
  const context = contextOf(reader, clues, clause, { start: clause.start, end: clause.start + match[0].length });
  if (context.off || context.next || context.back || (context.past && !reader.told())) return null;
  const topic = topicOfClause(context.words);
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
