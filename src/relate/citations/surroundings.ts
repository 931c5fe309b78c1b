import type { DateFields } from '../../extractors/dates/schema.ts';
import type { ReferenceFields } from '../../extractors/references/schema.ts';
import type { Named } from '../../fact.ts';
import { blockAt, sentenceIndexAt } from '../../text/locate.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Block, Prepared } from '../../text/prepared.ts';

/** How far around a citation its day and title are looked for, in characters of the clean text. */
const reach = 400;

/** Papers that are cited together: "nrs. 290 en 291"; the first says it all, the next only their number. */
export interface Chain {
  readonly members: readonly Named<ReferenceFields>[];
  readonly start: number;
  readonly end: number;
}

const betweenMembers = /^(?:[ ,;/&–-]|en|alsmede|alsook|respectievelijk|resp\.|nrs?\.?|nummers?){0,8}$/u;
const citing: ReadonlySet<ReferenceFields['type']> = new Set([
  'kamerstuk',
  'document-number',
  'dossier',
  'handelingen',
  'aanhangsel',
]);

/** Whether a type is a paper, whose day and title the words around it can tell. */
export function isPaper(reference: Named<ReferenceFields>): boolean {
  return citing.has(reference.fields.type);
}

/** Puts papers together that are cited in one list of the same dossier or of numbers alone. References in order of the clean text. */
export function chainsOf(references: readonly Named<ReferenceFields>[], text: string): Chain[] {
  const chains: { members: Named<ReferenceFields>[]; start: number; end: number }[] = [];
  for (const reference of references) {
    if (!isPaper(reference)) continue;
    const open = chains.at(-1);
    const first = open?.members[0];
    const alike =
      open && first && first.fields.type === reference.fields.type && first.fields.dossier === reference.fields.dossier;
    const gap = open && reference.at.start - open.end;
    const joined =
      alike &&
      gap !== undefined &&
      gap <= 24 &&
      betweenMembers.test(text.slice(open.end, Math.max(open.end, reference.at.start)));
    const short = reference.fields.dossier === null || reference.at.end - reference.at.start <= 24;
    if (joined && short && !/^[Kk]/u.test(text.slice(reference.at.start, reference.at.start + 1))) {
      open.members.push(reference);
      open.end = Math.max(open.end, reference.at.end);
    } else chains.push({ members: [reference], start: reference.at.start, end: reference.at.end });
  }
  return chains;
}

/** A stretch of the clean text before a citation, and the dates in it. */
export interface Before {
  readonly text: string;
  /** Clean offset where the stretch begins. */
  readonly start: number;
  readonly end: number;
  /** In order; the nearest is the last. */
  readonly dates: readonly Named<DateFields>[];
}

/** The dates that lie in a range; dates in order of the clean text. */
export function datesIn(dates: readonly Named<DateFields>[], start: number, end: number): Named<DateFields>[] {
  const found: Named<DateFields>[] = [];
  for (let i = lastAtOrBelow(dates, end, (d) => d.at.start); i >= 0 && dates[i]!.at.start >= start; i--)
    if (dates[i]!.at.end <= end) found.unshift(dates[i]!);
  return found;
}

/**
 * The sentence before an offset, from its begin or from the citation before it on; at most `reach` long.
 */
export function before(prepared: Prepared, dates: readonly Named<DateFields>[], offset: number, after: number): Before {
  const block = blockAt(prepared, offset);
  const sentence = prepared.sentences[sentenceIndexAt(prepared, Math.max(0, offset - 1))];
  const start = Math.max(sentence?.start ?? 0, block?.start ?? 0, offset - reach, after);
  const from = Math.min(start, offset);
  return { text: prepared.text.slice(from, offset), start: from, end: offset, dates: datesIn(dates, from, offset) };
}

/** The text behind an offset up to the end of its sentence; at most `reach` long. */
export function restOfSentence(prepared: Prepared, offset: number): string {
  const sentence = prepared.sentences[sentenceIndexAt(prepared, Math.max(0, offset - 1))];
  return prepared.text.slice(offset, Math.min(sentence?.end ?? offset, offset + reach));
}

/** The text behind a citation, up to the end of its block; at most `reach` long. */
export function behind(prepared: Prepared, offset: number): string {
  const block = blockAt(prepared, offset);
  return prepared.text.slice(offset, Math.min(block?.end ?? offset, offset + reach));
}

/** Where the footnote that holds an offset hangs in the body: the clean offset behind the marked word; or null. */
export function anchorOf(prepared: Prepared, block: Block | null): number | null {
  if (block?.footnote == null) return null;
  // Numbers may begin anew on every page: the mark that stands last before the note is its own.
  const { anchors } = prepared;
  let i = lastAtOrBelow(anchors, block.start, (a) => a.at);
  for (let looked = 0; i >= 0 && looked < 200; i--, looked++)
    if (anchors[i]!.number === block.footnote) return anchors[i]!.at;
  for (
    let next = lastAtOrBelow(anchors, block.start, (a) => a.at) + 1, looked = 0;
    next < anchors.length && looked < 50;
    next++, looked++
  )
    if (anchors[next]!.number === block.footnote) return anchors[next]!.at;
  return null;
}
