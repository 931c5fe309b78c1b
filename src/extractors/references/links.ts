import type { Range, Remark } from '../../fact.ts';
import type { SourceLink } from '../../read/source.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { ReferenceFields } from './schema.ts';
import { fieldsOfAddress } from './web-address.ts';

/** A link of the format that leads to a paper: where its text stands in the clean text, and the paper. */
export interface CitingLink extends Range {
  readonly fields: ReferenceFields;
}

/** First clean offset of a block whose source offset is at or behind `source`; offsets rise inside a block. */
function cleanOffset(prepared: Prepared, start: number, end: number, source: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prepared.map.toSource(middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clean range of a link's text, or null where the text is in no block (running headers, icons). */
function placeOf(
  prepared: Prepared,
  starts: readonly { from: number; block: number }[],
  link: SourceLink,
): Range | null {
  // A footnote stands inside the paragraph that it cuts: the block that starts last before the link comes first.
  const last = lastAtOrBelow(starts, link.start, (entry) => entry.from);
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const block = prepared.blocks[starts[i]!.block]!;
    if (prepared.map.toSource(block.end - 1) + 1 < link.end) continue;
    const start = cleanOffset(prepared, block.start, block.end, link.start);
    let end = cleanOffset(prepared, start, block.end, link.end);
    while (end > start && /[\s(]/u.test(prepared.text[end - 1]!)) end--;
    if (end > start) return { start, end };
  }
  return null;
}

/** The links of a letter that lead to a paper, in order of the clean text. */
export function citingLinks(prepared: Prepared): CitingLink[] {
  const { links } = prepared.layout;
  if (links.length === 0) return [];
  const starts = prepared.blocks.map((block, i) => ({ from: prepared.map.toSource(block.start), block: i }));
  starts.sort((a, b) => a.from - b.from);
  const found: CitingLink[] = [];
  for (const link of links) {
    const fields = fieldsOfAddress(link.href);
    const place = fields && placeOf(prepared, starts, link);
    if (fields && place) found.push({ ...place, fields });
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * What a link makes of the citation that its text is: the same paper is confirmed; a dossier, a motion or a
 * letter told by its day gets the paper's identity; another paper is left as the letter says, with a remark.
 */
export function completed(
  fields: ReferenceFields,
  link: CitingLink,
): { fields: ReferenceFields; remark: Remark | null } {
  const to = link.fields;
  if (fields.identifier === to.identifier) return { fields, remark: null };
  if (fields.identifier === null && (fields.type === to.type || fields.type === 'letter'))
    return { fields: merged(fields, to), remark: null };
  if (fields.type === 'dossier' && to.dossier === fields.dossier && to.number !== null)
    return { fields: merged(fields, to), remark: null };
  if (fields.type !== to.type || to.dossier === null) return { fields, remark: null };
  const message = `The text cites ${fields.identifier}, its link leads to ${to.identifier}.`;
  return { fields, remark: { code: 'link-mismatch', message, at: { start: link.start, end: link.end } } };
}

function merged(said: ReferenceFields, to: ReferenceFields): ReferenceFields {
  return {
    ...to,
    chamber: said.chamber ?? to.chamber,
    sessionYear: said.sessionYear ?? to.sessionYear,
    pages: said.pages ?? to.pages,
    alsoUnder: said.alsoUnder,
    attachment: said.attachment,
    date: said.date,
    title: said.title,
  };
}
