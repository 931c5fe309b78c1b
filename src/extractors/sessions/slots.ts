import type { Clues } from './candidates.ts';
import { clauseAround } from './context.ts';
import { contextOf, type Draft, draftOf, isToldHere, type Reader } from './draft.ts';
import { metBy } from './participants.ts';
import { topicIn } from './topic.ts';

/** How a programme is told to begin, go on or end, or of what it consists. */
const opens = String.raw`(?:begint|beginnen|begon|begonnen|start|starten|startte|startten|opent|opende|vangt|vingen|ving|vangen|eindigt|eindigde|sluit|sloot|sloten|besluit|besloot|afgesloten|geopend|afgetrapt|bestaat|bestond|bestaan|bestonden|gevolgd|voorafgegaan|volgt|volgde)`;
/** A talk with a guest as a part of a programme, up to the guest. */
const slot = new RegExp(
  `(?<![\\p{L}\\p{N}])${opens} (?:[^.;\\n]|\\.(?=\\d)){0,160}?(?<talk>een (?:[\\p{Ll}-]{3,20}e ){0,2}(?:gedachte(?:n)?wisseling|gesprek|discussie|bespreking|dialoog|uitwisseling|overleg) (?:plaats )?met )`,
  'u',
);
/** Where the next part of the programme begins, or the clause ends. */
const next = /, (?:een|de|het|en|gevolgd|waarna|die|dat) | en (?:een|met een) |[.;]/u;

/**
 * A talk with a guest that a programme begins, goes on or ends with: "De Raad begon met een informele gedachtewisseling
 * met de secretaris-generaal van de NAVO"; or null. A discussion among those who meet is an item of their agenda.
 */
export function slotTells(reader: Reader, clues: Clues): Draft | null {
  const { text, lexicon } = reader;
  const { sentence } = clues;
  const clause = clauseAround(sentence, { start: sentence.start, end: sentence.start });
  const match = slot.exec(text.slice(clause.start, clause.end));
  if (match === null) return null;
  const from = clause.start + match.index + match[0].length;
  const start = from - match[1]!.length;
  const context = contextOf(reader, clues, clause, { start, end: from });
  if (!isToldHere(reader, context)) return null;
  const stop = next.exec(text.slice(from, clause.end))?.index;
  const end = stop === undefined ? clause.end : from + stop;
  const participants = metBy(text, { start: from, end }, lexicon);
  if (participants.length === 0) return null;
  const topic = topicIn(text, { start: from, end: end });
  return draftOf({
    at: { start, end },
    rule: 'talk-slot',
    clause,
    type: 'session',
    topic,
    participants,
    telling: 'new',
  });
}
