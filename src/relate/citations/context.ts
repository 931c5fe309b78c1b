import type { DateFields } from '../../extractors/dates/schema.ts';
import type { ReferenceFields } from '../../extractors/references/schema.ts';
import type { Named } from '../../fact.ts';
import { blockAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { dayAtFront, dayBefore, dayBehind, dayBehindBracket } from './date.ts';
import { daysBefore, daysBehind } from './days.ts';
import { dayAtMark } from './mark.ts';
import { anchorOf, before, behind, type Chain, chainsOf, datesIn, isPaper, restOfSentence } from './surroundings.ts';
import { titleBefore, titleBehind, titleOfNote } from './title.ts';

/** What the letter says with a citation. */
interface Context {
  readonly date: string | null;
  readonly title: string | null;
}

/** The citation before: where it ends, and whether its day was said before it. */
interface Previous {
  readonly end: number;
  readonly told: boolean;
}

const severalPapers = /(?<!\p{L})(?:[Nn]rs|[Nn]r\.s|[Nn]ummers)/u;

/**
 * Gives each citation the day and the title that the letter gives with it (FACTS.md "references").
 *
 * Looked for behind the citation, before it in its sentence, and for one in a footnote in the body where
 * the note hangs. Several papers cited together have the one day said before them, or each its own of as many;
 * of other days said before them none is any one's for certain.
 */
export function giveCitationsContext(
  references: readonly Named<ReferenceFields>[],
  dates: readonly Named<DateFields>[],
  prepared: Prepared,
): readonly Named<ReferenceFields>[] {
  const ordered = references.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const sorted = dates.toSorted((a, b) => a.at.start - b.at.start);
  const told = new Map<string, Context>();
  const chains = chainsOf(ordered, prepared.text);
  const alone = notesWithOneCitation(chains, prepared);
  let previous: Previous = { end: 0, told: false };
  for (const chain of chains) {
    const result = contextsOf(chain, previous, sorted, prepared, alone);
    for (const [id, context] of result.contexts) told.set(id, context);
    previous = { end: chain.end, told: result.told };
  }
  for (const reference of ordered)
    if (!isPaper(reference)) told.set(reference.id, { date: dayWithin(reference, sorted), title: null });
  return references.map((reference) => {
    const context = told.get(reference.id);
    if (!context) return reference;
    const { date, title } = reference.fields;
    return { ...reference, fields: { ...reference.fields, date: date ?? context.date, title: title ?? context.title } };
  });
}

/** Clean offsets at which footnotes begin that hold one citation only: the body's day can only be its. */
function notesWithOneCitation(chains: readonly Chain[], prepared: Prepared): Set<number> {
  const counts = new Map<number, number>();
  for (const chain of chains) {
    const block = blockAt(prepared, chain.start);
    if (block?.footnote != null) counts.set(block.start, (counts.get(block.start) ?? 0) + chain.members.length);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([start]) => start));
}

function contextsOf(
  chain: Chain,
  previous: Previous,
  dates: readonly Named<DateFields>[],
  prepared: Prepared,
  alone: ReadonlySet<number>,
): { contexts: [string, Context][]; told: boolean } {
  const { text } = prepared;
  const { members } = chain;
  const stretch = before(prepared, dates, chain.start, previous.end);
  const block = blockAt(prepared, chain.start);
  const single = members.length === 1;
  let shared: string | null = null;
  let title = titleBehind(behind(prepared, chain.end));
  if (block?.footnote != null && stretch.start === block.start) title ??= titleOfNote(stretch.text);
  title ??= titleBefore(stretch.text);
  const each = single
    ? null
    : (daysBefore(stretch, members.length) ?? daysBehind(text, chain.end, dates, members.length));
  // "per brief van 20 december 2017 gemeld (nrs. 281 en 282)": with one day said, it is that of both.
  if (single || (each === null && stretch.dates.length === 1)) shared = dayBefore(stretch, previous.told);
  const told = shared !== null;
  const rest = restOfSentence(prepared, chain.end);
  if (single) shared ??= dayAtFront(stretch, rest) ?? dayBehindBracket(text, chain.end, dates, stretch.text, rest);
  if (block?.footnote != null) {
    const anchor = alone.has(block.start) ? anchorOf(prepared, block) : null;
    if (anchor !== null && anchor > 0) {
      const body = before(prepared, dates, anchor, 0);
      shared ??= dayAtMark(body, restOfSentence(prepared, anchor), text, dates);
      title ??= titleBefore(body.text);
    }
  }
  const plural = !single && severalPapers.test(text.slice(chain.start, chain.end));
  const last = dayBehind(text, chain.end, dates);
  const contexts = members.map((member, i): [string, Context] => {
    const own = i === members.length - 1 ? last : dayBehind(text, member.at.end, dates);
    return [
      member.id,
      { date: own ?? each?.[i] ?? (plural ? last : null) ?? shared, title: single || i === 0 ? title : null },
    ];
  });
  return { contexts, told };
}

/** The day inside a citation's own words: "Kamerbrief ‘…’ van 12 november 2021". */
function dayWithin(reference: Named<ReferenceFields>, dates: readonly Named<DateFields>[]): string | null {
  if (reference.fields.type !== 'letter') return null;
  const inside = datesIn(dates, reference.at.start, reference.at.end);
  const day = inside.at(-1)?.fields.edtf ?? null;
  return day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
}
