import { expect, test } from 'vitest';
import { readReferences } from '../../src/extractors/references/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import type { SourceLink } from '../../src/read/source.ts';
import { prepare } from '../../src/text/prepare.ts';
import { sourceOf } from '../helpers.ts';

/** Reads a one-paragraph letter of a format with links; each link is its words and its address. */
function linked(text: string, links: readonly [string, string][]) {
  const source = sourceOf(text);
  const found: SourceLink[] = links.map(([words, href]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, href };
  });
  const blocks = [{ kind: 'paragraph' as const, pieces: [{ start: 0, end: text.length }] }];
  const p = prepare({ ...source, layout: { blocks, marks: [], links: found, declared: {} } });
  const reading = readReferences(p, builtinLexicon);
  return {
    facts: reading.found.map((f) => [p.text.slice(f.at.start, f.at.end), f.fields.type, f.fields.identifier]),
    codes: reading.remarks.map((r) => r.code),
  };
}

const kst = 'https://zoek.officielebekendmakingen.nl/kst-28676-426.html';

test('a link confirms the citation that is its text', () => {
  const { facts, codes } = linked('Zie Kamerstuk\n28 676, nr. 426 hierover.', [['Kamerstuk\n28 676, nr. 426', kst]]);
  expect(facts).toEqual([['Kamerstuk 28 676, nr. 426', 'kamerstuk', 'kst-28676-426']]);
  expect(codes).toEqual([]);
});

test('a link over other words is a citation', () => {
  const { facts } = linked('In de  brief van vorig jaar staat dit.', [['brief van vorig jaar', kst]]);
  expect(facts).toEqual([['brief van vorig jaar', 'kamerstuk', 'kst-28676-426']]);
});

test('a link completes a letter told by its day and a dossier', () => {
  const letter = linked('In de Kamerbrief van 3 februari 2022 staat dit.', [['Kamerbrief van 3 februari 2022', kst]]);
  expect(letter.facts).toEqual([['Kamerbrief van 3 februari 2022', 'kamerstuk', 'kst-28676-426']]);
  const dossier = linked('Zie dossier 28 676 hierover.', [['dossier 28 676', 'kst-28676-426']]);
  expect(dossier.facts).toEqual([['dossier 28 676', 'kamerstuk', 'kst-28676-426']]);
});

test('a link to another paper leaves the letter’s words and is told', () => {
  const { facts, codes } = linked('Zie Kamerstuk 28 676, nr. 425 hierover.', [['Kamerstuk 28 676, nr. 425', kst]]);
  expect(facts).toEqual([['Kamerstuk 28 676, nr. 425', 'kamerstuk', 'kst-28676-425']]);
  expect(codes).toEqual(['link-mismatch']);
});

test('a link that leads to no paper says nothing', () => {
  expect(linked('Zie de website van Defensie.', [['website', 'https://www.defensie.nl/']]).facts).toEqual([]);
});
