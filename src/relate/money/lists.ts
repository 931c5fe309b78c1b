import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named, Range } from '../../fact.ts';
import { lastSentences, leadInOf } from '../../text/lead-in.ts';
import { blockIndexAt } from '../../text/locate.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';

type Amount = Named<MoneyFields>;

/** A lead-in that says of an amount what it is made of: its items are parts of it. */
const breaksUp =
  /(?<!\p{L})(?:waarvan|als volgt (?:\p{Ll}{1,16} ){0,2}(?:opgebouwd|verdeeld|samengesteld|onderverdeeld|uitgesplitst|besteed|ingezet|toegedeeld|toegewezen|gespecificeerd|gealloceerd)|(?:opgebouwd|verdeeld|samengesteld|onderverdeeld|uitgesplitst|besteed|gespecificeerd) als volgt|bestaa[tn]de? uit|opgebouwd uit|verdeeld over|onderverdeeld in|uitgesplitst naar|te weten|namelijk|waaronder|(?:[Hh]iervan|[Dd]aarvan|[Vv]an dit bedrag|[Dd]it bedrag|[Dd]at bedrag)(?!\p{L})[^:]{0,120}|(?:over|voor|aan|uit|op|naar) de volgende \p{Ll}{3,30}(?: \p{Ll}{2,20}){0,4})(?: is| zijn| wordt| worden| gaat| gaan)? ?:/u;
/** A last sentence that speaks of the amount of the one before it. */
const takesUp =
  /^(?:Dit|Dat|Deze|Die|Het|Daarvan|Hiervan|De (?:verdeling|opbouw|onderverdeling|specificatie|uitsplitsing|middelen)|Van (?:dit|dat|deze|die))(?!\p{L})/u;

/** The last amount of a stretch that an item of its list can be part of; -1 where there is none. */
function wholeIn(money: readonly Amount[], { start, end }: Range, item: Amount): number {
  for (let i = lastAtOrBelow(money, end, ({ at }) => at.start); i >= 0 && money[i]!.at.start >= start; i--) {
    const { amount, currency } = money[i]!.fields;
    const part = item.fields.amount;
    if (currency === item.fields.currency && amount !== null && part !== null && Math.abs(part) < Math.abs(amount))
      return i;
  }
  return -1;
}

/** The amount that leads in the list of an item, and whether its words say that the items are parts of it. */
function leadOf(money: readonly Amount[], item: Amount, index: number, prepared: Prepared): [number, boolean] | null {
  const lead = leadInOf(prepared, index);
  if (!lead) return null;
  const { last, before } = lastSentences(prepared, lead);
  const text = prepared.text.slice(Math.max(last.start, last.end - 400), last.end);
  let whole = wholeIn(money, last, item);
  if (whole === -1 && before && takesUp.test(text)) whole = wholeIn(money, before, item);
  return whole === -1 ? null : [whole, breaksUp.test(text)];
}

/**
 * The items of lists that are parts of the amount that leads them in, as pairs of indices: where the lead-in says
 * so ("Dat bedrag is als volgt opgebouwd:"), or where the first amounts of the items add up to it.
 */
export function partsOfLists(money: readonly Amount[], prepared: Prepared): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  // The items of one list so far: their whole, its parts and their sum.
  let whole = -1;
  let parts: number[] = [];
  let sum = 0;
  let told = false;
  const close = (): void => {
    const total = whole === -1 ? null : money[whole]!.fields.amount;
    // Items that come to more than their whole are no parts of it; a round figure may be a little less than they.
    const isWhole = total !== null && Math.abs(sum) <= Math.abs(total) * 1.02;
    if (isWhole && (told || (parts.length > 1 && Math.abs(sum - total) <= Math.abs(total) * 1e-9)))
      for (const part of parts) pairs.push([part, whole]);
    whole = -1;
    parts = [];
    sum = 0;
    told = false;
  };
  let block = -1;
  for (const [i, one] of money.entries()) {
    const index = blockIndexAt(prepared, one.at.start);
    if (prepared.blocks[index]?.kind !== 'list' || index === block) continue;
    block = index;
    const lead = leadOf(money, one, index, prepared);
    if (!lead || lead[0] !== whole) close();
    if (!lead) continue;
    [whole] = lead;
    told ||= lead[1];
    parts.push(i);
    sum += one.fields.amount ?? 0;
  }
  close();
  return pairs;
}

const noteOpens = /^(?:Waarvan|Hiervan|Daarvan|Van dit bedrag|Van dit budget)(?!\p{L})/u;
/** Farthest that a footnote's mark stands from the amount that it tells of. */
const markReach = 60;
/** How many marks back that of a note is looked for: those of a page or two. */
const marksBack = 60;

/** Amounts of footnotes that open with "Waarvan", each with the amount whose mark leads to the note, as pairs of indices. */
export function partsOfNotes(money: readonly Amount[], prepared: Prepared): (readonly [number, number])[] {
  if (prepared.anchors.length === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  for (const [i, one] of money.entries()) {
    const block = prepared.blocks[blockIndexAt(prepared, one.at.start)];
    if (!block || block.footnote === null || !noteOpens.test(prepared.text.slice(block.start, block.start + 24)))
      continue;
    // The mark of a note stands before the note; the last of that number, as pages may number anew.
    const below = lastAtOrBelow(prepared.anchors, block.start, ({ at }) => at) + 1;
    const anchor = prepared.anchors
      .slice(Math.max(0, below - marksBack), below)
      .findLast(({ number }) => number === block.footnote);
    if (!anchor) continue;
    const whole = lastAtOrBelow(money, anchor.at - 1, ({ at }) => at.start);
    const of = money[whole];
    if (
      of &&
      whole !== i &&
      anchor.at - of.at.end < markReach &&
      !/[.\n] /u.test(prepared.text.slice(of.at.end, anchor.at))
    )
      pairs.push([i, whole]);
  }
  return pairs;
}
