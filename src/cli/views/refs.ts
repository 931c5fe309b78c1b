import type { Column } from '../../emit/column.ts';
import { type Reference, referenceFields } from '../../extractors/references/schema.ts';
import type { Letter } from '../../letter.ts';
import { csvColumns, letterColumn, nameOf } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

/** A paper, and the letters that cite it. */
interface Paper {
  readonly reference: Reference;
  readonly letters: Set<string>;
  cited: number;
}

interface CitationRow extends FactRow<Reference> {
  readonly paper: Paper;
}

/** Counts how often each paper is cited; a citation without identifier is a paper of its own. */
class Papers {
  readonly #byIdentifier = new Map<string, Paper>();

  add(path: string, reference: Reference): Paper {
    const known = reference.identifier === null ? undefined : this.#byIdentifier.get(reference.identifier);
    const paper = known ?? { reference, letters: new Set<string>(), cited: 0 };
    if (known === undefined && reference.identifier !== null) this.#byIdentifier.set(reference.identifier, paper);
    paper.cited++;
    paper.letters.add(path);
    return paper;
  }
}

const identifier: Column<{ readonly fact: Reference }> = {
  title: 'Identifier',
  value: ({ fact }) => fact.identifier ?? fact.title ?? fact.text,
  least: 12,
};
const link: Column<{ readonly fact: Reference }> = {
  title: 'Link',
  value: ({ fact }) => fact.url,
  least: 20,
  last: true,
};

/** The citations of a letter that are of the types asked for. */
function chosen(letter: Letter, types: readonly string[] | null): Reference[] {
  return types === null ? letter.references : letter.references.filter((reference) => types.includes(reference.type));
}

/** `letters refs`: one row a citation. `types` limits it to some types; null for all. */
export function citationsView(types: readonly string[] | null): View<CitationRow> {
  const papers = new Papers();
  const cited: Column<CitationRow> = { title: 'Cited', value: ({ paper }) => paper.cited, right: true };
  return {
    warnings: ['references'],
    whole: true,
    project: (letter) => ({ source: letter.source, references: chosen(letter, types) }),
    rows: (letter) =>
      chosen(letter, types).map((fact) => ({
        path: letter.source.path,
        fact,
        paper: papers.add(letter.source.path, fact),
      })),
    table: [
      identifier,
      letterColumn,
      { title: 'Line', value: ({ fact }) => fact.line, right: true },
      { title: 'Date', value: ({ fact }) => fact.date },
      cited,
      link,
    ],
    csv: [
      ...csvColumns<Reference>(Object.keys(referenceFields.shape) as (keyof Reference)[]),
      { ...cited, title: 'cited' },
    ],
  };
}

interface PaperRow {
  readonly path: string;
  readonly fact: Reference;
  readonly paper: Paper;
}

/** `letters refs --unique`: one row a paper, in the order in which they are first cited. */
export function papersView(types: readonly string[] | null): View<PaperRow> {
  const papers = new Papers();
  const letters = ({ paper }: PaperRow, name: (path: string) => string): string =>
    [...paper.letters].map(name).join(', ');
  return {
    warnings: ['references'],
    whole: true,
    project: (letter) => ({ source: letter.source, references: chosen(letter, types) }),
    rows(letter) {
      const rows: PaperRow[] = [];
      for (const fact of chosen(letter, types)) {
        const paper = papers.add(letter.source.path, fact);
        if (paper.cited === 1) rows.push({ path: letter.source.path, fact, paper });
      }
      return rows;
    },
    table: [
      identifier,
      { title: 'Cited', value: ({ paper }) => paper.cited, right: true },
      { title: 'Letters', value: (row) => letters(row, nameOf), least: 12 },
      { title: 'Date', value: ({ fact }) => fact.date },
      link,
    ],
    csv: [
      { title: 'identifier', value: ({ fact }) => fact.identifier },
      { title: 'type', value: ({ fact }) => fact.type },
      { title: 'text', value: ({ fact }) => fact.text },
      { title: 'date', value: ({ fact }) => fact.date },
      { title: 'title', value: ({ fact }) => fact.title },
      { title: 'url', value: ({ fact }) => fact.url },
      { title: 'cited', value: ({ paper }) => paper.cited },
      { title: 'letters', value: (row) => letters(row, (path) => path) },
    ],
  };
}
