import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';
import { prepared } from '../helpers.ts';

/** Greedy folding of one line. */
function fold(line: string, width: number): string {
  const out: string[] = [];
  let open = '';
  for (const word of line.trimEnd().split(/ +/u)) {
    if (open !== '' && open.length + 1 + word.length > width) {
      out.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...out, open].join('\n');
}
const foldLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.length > width ? fold(line, width) : line))
    .join('\n');
const foldParagraphs = (text: string, width: number): string =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      fold(
        paragraph
          .split('\n')
          .map((line) => line.trim())
          .join(' '),
        width,
      ),
    )
    .join('\n\n');

/** The words of the letter's own text, in order, whatever the blocks are. */
function words(text: string): string {
  const p = prepared(text);
  return p.blocks
    .filter((b) => b.kind !== 'letterhead' && b.kind !== 'footnote')
    .map((b) => p.text.slice(b.start, b.end))
    .join(' ');
}
/** The sentences that are not of a heading; sorted, for where a paragraph ends a note may come sooner or later. */
function sentences(text: string): string[] {
  const p = prepared(text);
  return p.blocks
    .filter((b) => b.kind === 'paragraph' || b.kind === 'footnote')
    .flatMap((b) => p.sentences.filter((s) => s.start >= b.start && s.end <= b.end))
    .map((s) => p.text.slice(s.start, s.end))
    .toSorted();
}
const notes = (text: string): string[] => {
  const p = prepared(text);
  return p.blocks.filter((b) => b.kind === 'footnote').map((b) => `${b.footnote} ${p.text.slice(b.start, b.end)}`);
};

describe.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const text = readFileSync(`seeds/${name}`, 'utf8');

  test.each([40, 60, 72, 100, 1000])('its lines folded at %d have the same sentences', (width) => {
    expect(sentences(foldLines(text, width))).toEqual(sentences(text));
  });
  test.each([40, 60, 72, 100, 100_000])('its paragraphs folded at %d have the same words', (width) => {
    expect(words(foldParagraphs(text, width))).toBe(words(text));
  });
  test('with CR LF, a byte order mark or more empty lines it has the same sentences', () => {
    expect(sentences(text.replaceAll('\n', '\r\n'))).toEqual(sentences(text));
    expect(sentences(`\ufeff${text}`)).toEqual(sentences(text));
    expect(sentences(text.replaceAll(/\n[^\S\n]*(?=\n)/gu, '\n\n'))).toEqual(sentences(text));
    expect(notes(text.replaceAll('\n', '\r\n'))).toEqual(notes(text));
  });
  test('every sentence is cut out of the source by its pieces', () => {
    for (const variant of [text, foldLines(text, 40), foldParagraphs(text, 100_000), text.replaceAll('\n', '\r\n')]) {
      const p = prepared(variant);
      for (const sentence of p.sentences) {
        const pieces = p.map.pieces(sentence).map((piece) => variant.slice(piece.start, piece.end));
        expect(cleanText(pieces.join(' ')).replaceAll(' ', '')).toBe(
          p.text.slice(sentence.start, sentence.end).replaceAll(/\s/gu, ''),
        );
      }
    }
  });
  test('no page furniture and no mark of a note is in its text', () => {
    const p = prepared(text);
    expect(p.text).not.toMatch(/<sup>|^---|\*\*|^#/mu);
    expect(p.text).not.toMatch(/\p{Ll}{4}\.?\d(?=\s)/u);
    for (const block of p.blocks) expect(block.end).toBeGreaterThan(block.start);
  });
});
