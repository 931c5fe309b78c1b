import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { lastSentences, leadInOf } from '../../text/lead-in.ts';
import { blockIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { actorsOf } from './actors.ts';
import { hasFiniteVerb } from './clause.ts';

/** An item of a list that is no sentence by itself, with the lead-in that makes it one. */
export interface Itemised {
  /** The lead-in and the item as one sentence. */
  readonly text: string;
  /** What is added to an offset of the item to find it in that sentence; negative where the item's mark was longer. */
  readonly shift: number;
  /** The sentence before the lead-in, or empty. */
  readonly previous: string;
  /** Who pays, where the lead-in names donors together and the item opens with one of them; else null. */
  readonly giver: string | null;
}

const mark = /^(?:[-–—•*·○▪◦o]|\(?[a-z\d]{1,3}[.)]|\p{Lu}[.)]) /u;
/** Farthest that a lead-in is looked at, and the longest item that is read with it. */
const reach = 400;
/** The clause of a part has a verb of its own: "€ 22,5 mln. voor het fonds, waarvan € 7,5 mln. wordt overgemaakt". */
const aside = /,? (?:waarvan|waaronder|die|dat|waarmee|waarbij)(?!\p{L}).*$/u;
/** Those that a lead-in names together, whose items then tell who of them gives what. */
const givers =
  /(?:(?<!\p{L})(?:door|van)|(?<!\p{L})(?:donoren|donorlanden|landen|lidstaten|bondgenoten|partners|deelnemers|staten|toezeggingen|bijdragers)(?!\p{L})[^:]{0,120})$/u;

/** Gifts that a lead-in announces, whose givers its items name, unless it names one or a receiver itself. */
const gifts = /(?<!\p{L})(?:bijdragen|toezeggingen|donaties|giften|pledges)(?!\p{L})/u;

function namesParty(telling: string, lexicon: Lexicon): boolean {
  return (
    /(?<!\p{L})aan(?!\p{L})/u.test(telling) ||
    actorsOf(telling, lexicon).some(
      ({ adjective, preposition }) => !adjective && (preposition === null || preposition === 'door'),
    )
  );
}

/** An item that starts at `item.start`, read on from its lead-in; null where it has none, or is a sentence by itself. */
export function itemised(prepared: Prepared, item: Range, first: number, lexicon: Lexicon): Itemised | null {
  const { blocks, text } = prepared;
  const index = blockIndexAt(prepared, item.start);
  const block = blocks[index];
  if (!block || block.kind !== 'list' || item.start - block.start > 3 || item.end - item.start > reach * 2) return null;
  const lead = leadInOf(prepared, index);
  if (!lead) return null;
  const own = text.slice(item.start, item.end);
  const opening = mark.exec(own)?.[0].length ?? 0;
  if (hasFiniteVerb(own.slice(opening).replace(aside, ''))) return null;
  const { last, before } = lastSentences(prepared, lead);
  const telling = text.slice(Math.max(last.start, last.end - reach), last.end).replace(/ ?: ?$/u, '');
  let rest = own.slice(opening);
  // "scholing: € 10 miljoen": what is before the colon is what the sum is for, and ends no clause.
  const label = first - item.start - opening;
  const colon = rest.lastIndexOf(':', label);
  if (colon !== -1 && label - colon < 30) rest = `${rest.slice(0, colon)},${rest.slice(colon + 1)}`;
  const named = actorsOf(rest.slice(0, label), lexicon)[0];
  const isLabel = named !== undefined && !named.adjective && named.preposition === null && named.start < 5;
  const isGiver = isLabel && (givers.test(telling) || (gifts.test(telling) && !namesParty(telling, lexicon)));
  const link = isLabel && !isGiver ? ' aan ' : ' ';
  return {
    text: telling + link + rest,
    shift: telling.length + link.length - opening,
    previous: before ? text.slice(Math.max(before.start, before.end - reach), before.end) : '',
    giver: isGiver ? named.name : null,
  };
}
