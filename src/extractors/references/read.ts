import type { Found, Reading, Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import { wordsOf } from '../../text/words.ts';
import { citingLinks, completed } from './links.ts';
import { isImprint, isOwn, ownPaperOf } from './own-paper.ts';
import { type Ruled, scanCitations } from './scan.ts';
import type { ReferenceFields } from './schema.ts';

/** How far behind a letter told by its day its paper may be cited: "Kamerbrief van 8 maart 2024 (zie Kamerstuk …". */
const paperBehind = 40;
/** How far behind a citation its own address may stand: "Kamerstuk 29 924, nr. 240 (https://…)". */
const addressBehind = 24;

/** How many blocks behind the body the footnote that hangs on it is looked for. */
const notesBehind = 60;

const papers: ReadonlySet<ReferenceFields['type']> = new Set(['kamerstuk', 'document-number']);

/** The citations of a letter, in order of the clean text; date and title are filled by relate. */
export function readReferences(prepared: Prepared, _lexicon: Lexicon): Reading<ReferenceFields> {
  const { text } = prepared;
  const scanned = scanCitations(wordsOf(prepared));
  const own = ownPaperOf(prepared);
  const kept: Ruled[] = [];
  const dropped: Ruled[] = [];
  for (const c of scanned.citations) (isOwn(c, own, text) || isImprint(c, text) ? dropped : kept).push(c);
  const remarks = scanned.remarks.filter(({ at }) => {
    const before = at && dropped[lastAtOrBelow(dropped, at.end, (c) => c.start)];
    return !before || before.end < at.start;
  });
  const linked = withLinks(kept, prepared, remarks);
  const found = withoutRetold(linked, prepared).map((citation): Found<ReferenceFields> => ({
    at: { start: citation.start, end: citation.end },
    rule: citation.rule,
    fields: citation.fields,
  }));
  return { found, remarks };
}

/** Completes the citations that are the text of a link, and adds the links whose text is none. */
function withLinks(citations: readonly Ruled[], prepared: Prepared, remarks: Remark[]): Ruled[] {
  const links = citingLinks(prepared);
  if (links.length === 0) return [...citations];
  const result = [...citations];
  const ends = citations.map((c) => c.start);
  for (const link of links) {
    let first = Math.max(0, lastAtOrBelow(ends, link.start, (s) => s) - 8);
    let touched = false;
    for (; first < citations.length && citations[first]!.start < link.end; first++) {
      const citation = result[first]!;
      if (citation.end <= link.start) continue;
      touched ||=
        citation.fields.type === link.fields.type ||
        citation.fields.type === 'dossier' ||
        citation.fields.identifier === null;
      // A link over several papers, or over a part of the citation, says nothing of the single one.
      const { fields, remark } = completed(citation.fields, link);
      const several = citations[first + 1] !== undefined && citations[first + 1]!.start < link.end;
      if (several) continue;
      result[first] = { ...citation, fields };
      if (remark) remarks.push(remark);
    }
    if (!touched) result.push({ start: link.start, end: link.end, rule: 'link', fields: link.fields });
  }
  return result.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Leaves out what tells a paper that is cited beside it: its own address behind it, and the letter told by
 * its day whose Kamerstuk follows or stands in the footnote that hangs on it.
 */
function withoutRetold(citations: readonly Ruled[], prepared: Prepared): Ruled[] {
  const { text } = prepared;
  return citations.filter((citation, i) => {
    const before = citations[i - 1];
    if (
      before &&
      citation.rule === 'web-address' &&
      before.fields.identifier === citation.fields.identifier &&
      citation.start - before.end <= addressBehind &&
      !text.slice(before.end, citation.start).includes('\n')
    )
      return false;
    if (citation.fields.type !== 'letter') return true;
    const next = citations[i + 1];
    if (next && papers.has(next.fields.type) && next.start - citation.end <= paperBehind) {
      const between = text.slice(citation.end, next.start);
      if (next.start < citation.end || (/[(,–-]/u.test(between) && !/[.\n;]/u.test(between))) return false;
    }
    return !hangsOnPaper(citation, citations, prepared);
  });
}

/** Whether a footnote hangs on the citation and cites a paper. */
function hangsOnPaper(citation: Ruled, citations: readonly Ruled[], prepared: Prepared): boolean {
  const anchor = prepared.anchors[lastAtOrBelow(prepared.anchors, citation.end + 2, (a) => a.at)];
  if (!anchor || anchor.at < citation.end) return false;
  const first = lastAtOrBelow(prepared.blocks, citation.end, (b) => b.start) + 1;
  const note = prepared.blocks.slice(first, first + notesBehind).find((b) => b.footnote === anchor.number);
  return (
    note !== undefined && citations.some((c) => papers.has(c.fields.type) && c.start >= note.start && c.end <= note.end)
  );
}
