import type { Range } from '../../fact.ts';
import { clauseAround } from './context.ts';
import { type Draft, draftOf, type Reader } from './draft.ts';
import { participantsOf } from './participants.ts';
import { signal, signalsOf } from './signals.ts';

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
/** Taking part in what was told before, by a word that points to it: "zijn hiervoor uitgenodigd", "schuiven daarbij aan". */
const pointed = new RegExp(
  `${start}(?:(?:is|zijn|was|waren|wordt|worden|werd|werden) [^.;\\n]{0,60}?(?:hier|daar)(?:voor|bij) [^.;\\n]{0,30}?(?:uitgenodigd|aanwezig|te gast)|(?:sluit|sluiten|sloot|sloten|schuift|schuiven|schoof|schoven) [^.;\\n]{0,60}?(?:hier|daar)(?:bij|voor|op) [^.;\\n]{0,20}?aan|(?:neemt|nemen|nam|namen) [^.;\\n]{0,60}?(?:hier|daar)aan [^.;\\n]{0,30}?deel|(?:[Hh]ier|[Dd]aar)(?:bij|aan|voor) (?:(?:is|zijn|was|waren|sluit|sluiten|sloot|sloten|schuift|schuiven|schoof|schoven|neemt|nemen|nam|namen|wordt|worden|werd|werden) [^.;\\n]{3,160}?(?:aanwezig|uitgenodigd|aan|deel|te gast)))${end}`,
  'u',
);
/** Taking part, with nothing told that one takes part in: right under the heading of a session it is that. */
const alone = new RegExp(
  `${start}(?:(?:neemt|nemen|nam|namen) [^.;\\n]{0,60}?deel(?= ?[.;,]|$| als | om )|(?:sluit|sluiten|sloot|sloten|schuift|schuiven|schoof|schoven) [^.;\\n]{0,60}?aan(?= ?[.;,]|$| als | om | via )|(?:is|zijn|was|waren) (?:ook |eveneens |tevens |hierbij |daarbij )?(?:uitgenodigd|te gast)(?= ?[.;,]|$)|neemt per videoverbinding deel)|^(?:In aanwezigheid|In het bijzijn|In bijzijn|Met deelname|Met aanwezigheid) van `,
  'u',
);

/**
 * Who takes part in the session told right before, from a sentence that has no word for a session: "De VN is hiervoor
 * uitgenodigd", or right under its heading "Minister Oemerov sluit aan"; or null.
 */
export function joinsTold(reader: Reader, sentence: Range, underHeading: boolean): Draft | null {
  const { text, words, lexicon } = reader;
  const signals = signalsOf(words, sentence);
  if ((signals & signal.company) === 0) return null;
  const clause = clauseAround(sentence, { start: sentence.start, end: sentence.start });
  const said = text.slice(clause.start, clause.end);
  if (!pointed.test(said) && !(underHeading && alone.test(said))) return null;
  const participants = participantsOf(text, { signals }, clause, lexicon);
  if (participants.length === 0) return null;
  return draftOf({
    at: clause,
    rule: 'joins-told',
    clause,
    type: 'session',
    participants,
    telling: 'back',
    pointing: true,
  });
}
