import type { Remark } from '../../fact.ts';
import type { Pattern } from '../../pattern.ts';
import type { ReferenceFields } from './schema.ts';

/** One paper or provision that a stretch of text cites: where it stands in the clean text, and its fields. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly fields: ReferenceFields;
}

/** What a rule makes of a match: what is cited, what is to be said of it, and where reading goes on. */
export interface Judged {
  readonly citations: readonly Citation[];
  readonly remarks: readonly Remark[];
  readonly resume: number;
}

/**
 * A form of citation: the pattern that finds where one may begin, and the judge that turns a match into
 * facts or refuses it (null). The judge may read on beyond the match.
 */
export interface CitationRule extends Pattern {
  /** One of these stands not far behind the begin of every match; a look for them spares trying the pattern. */
  readonly needs?: readonly string[];
  readonly judge: (match: RegExpExecArray, text: string) => Judged | null;
}

/** The fields of a citation of which only some are said; the rest is null. Written out: a spread costs V8 ten times as much. */
export function fieldsOf(
  type: ReferenceFields['type'],
  said: Partial<Omit<ReferenceFields, 'type'>> = {},
): ReferenceFields {
  return {
    type,
    identifier: said.identifier ?? null,
    url: said.url ?? null,
    dossier: said.dossier ?? null,
    dossierSuffix: said.dossierSuffix ?? null,
    number: said.number ?? null,
    chamber: said.chamber ?? null,
    sessionYear: said.sessionYear ?? null,
    pages: said.pages ?? null,
    alsoUnder: said.alsoUnder ?? null,
    attachment: said.attachment ?? false,
    date: said.date ?? null,
    title: said.title ?? null,
  };
}

/** One citation that covers the whole match, without remarks. */
export function whole(match: RegExpExecArray, fields: ReferenceFields): Judged {
  const end = match.index + match[0].length;
  return { citations: [{ start: match.index, end, fields }], remarks: [], resume: end };
}
