import type { Prepared } from '../../text/prepared.ts';
import { kamerstukIdentifier } from './canonical.ts';
import { chapterSource } from './dossier.ts';
import type { Citation } from './make.ts';

/** What the letter is itself, as far as its masthead tells. */
export interface OwnPaper {
  readonly identifiers: ReadonlySet<string>;
  readonly number: string | null;
}

/** How many blocks a masthead can have. */
const mastheadBlocks = 40;

const dossierLine = new RegExp(
  `^(?<dossier>[1-4]\\d[ .]?\\d{3})(?:[ -](?<suffix>${chapterSource}|\\d{2})(?![\\p{L}\\p{N}]))?(?: \\(R ?\\d{3,4}\\))?(?! ?\\d|,? nr)`,
  'u',
);
const numberLine = /^Nr\. ?(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?= *$| \p{Lu}{4,}| \p{Lu}\p{Ll}+ \p{Ll})/u;

/**
 * The letter's own dossier and number, from what the format declares or from its masthead ("29 924 NAVO",
 * "Nr. 418 BRIEF VAN DE MINISTER …"). They are metadata, and no citation wherever they stand: a running footer
 * "Tweede Kamer, vergaderjaar 2022–2023, 29 924, nr. 418" can slip into the text.
 */
export function ownPaperOf(prepared: Prepared): OwnPaper {
  const { declared } = prepared.layout;
  const identifiers = new Set<string>();
  if (declared.identifier !== undefined) identifiers.add(declared.identifier);
  const dossiers = (declared.dossiers ?? []).map(({ number, suffix }) => ({ number, suffix }));
  let number = declared.number ?? null;
  for (const block of prepared.blocks.slice(0, mastheadBlocks)) {
    if (block.kind === 'footnote' || block.kind === 'table') continue;
    const text = prepared.text.slice(block.start, Math.min(block.end, block.start + 120));
    if (text.startsWith('Nr')) number ??= numberLine.exec(text)?.groups!['number'] ?? null;
    const dossier = '1234'.includes(text[0] ?? '-') ? dossierLine.exec(text)?.groups : undefined;
    if (dossier) {
      const suffix = dossier['suffix'];
      dossiers.push({
        number: dossier['dossier']!.replace(/[ .]/u, ''),
        suffix: suffix === undefined || suffix === '' ? null : suffix,
      });
    }
  }
  if (number !== null)
    for (const dossier of dossiers) identifiers.add(kamerstukIdentifier(dossier.number, dossier.suffix, number));
  return { identifiers, number };
}

const footerHead = /^(?:Tweede|Eerste) Kamer,? (?:vergaderjaar|\d)/u;

/** Whether a citation is the letter's own number, or the running footer that carries it. */
export function isOwn(citation: Citation, own: OwnPaper, text: string): boolean {
  const { identifier, number } = citation.fields;
  if (identifier !== null && own.identifiers.has(identifier)) return true;
  return (
    own.number !== null &&
    number === own.number &&
    footerHead.test(text.slice(citation.start, Math.min(citation.end, citation.start + 40)))
  );
}

/**
 * Whether a citation is the running footer of a page by its form alone: the chamber's imprint filling a block
 * up to a page number ("Tweede Kamer, vergaderjaar 2022–2023, 29 924, nr. 418 2").
 */
export function isImprint(citation: Citation, text: string): boolean {
  if (!footerHead.test(text.slice(citation.start, Math.min(citation.end, citation.start + 40)))) return false;
  const before = citation.start === 0 || text[citation.start - 1] === '\n';
  const after = /^ ?\d{1,3}(?:\n|$)/u.test(text.slice(citation.end, citation.end + 6));
  return before && after;
}
