import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Letter, factKinds } from '../../src/letter.ts';
import { extractLetter } from '../../src/pipeline.ts';
import { readSource } from '../../src/read/index.ts';
import { sourceOf } from '../helpers.ts';
import { holds } from './holds.ts';

const seeds = readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const);
/**
 * A letter's facts without what says where they stand, its sections among that: a title of two lines that is folded
 * again cannot be told from two titles.
 */
function values(letter: Letter): unknown {
  const bare = (fact: Letter[(typeof factKinds)[number]][number]): unknown => {
    const { span: _span, segments: _segments, line: _line, page: _page, section: _section, ...rest } = fact;
    if ('short' in rest) return { short: rest.short, long: rest.long };
    // So too the "sentence" of what stands in a title.
    if (!/[.?!]["'’”)]?$/u.test(rest.sentence)) return { ...rest, sentence: null };
    if (!('mentions' in rest)) return rest;
    return { ...rest, mentions: rest.mentions.map((mention) => mention.text) };
  };
  return {
    metadata: letter.metadata,
    meeting: letter.meeting && { ...letter.meeting, span: null },
    ...Object.fromEntries(factKinds.map((kind) => [kind, letter[kind].map(bare)])),
  };
}

/** The text with each paragraph (what blank lines separate) filled again at a width, as an editor does it. */
function refill(text: string, width: number): string {
  return text
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((paragraph) => fold(paragraph.replaceAll(/\s+/gu, ' ').trim(), width))
    .join('\n\n');
}

/** A line broken at blanks so that no part is longer than a width. */
function fold(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

describe.each(seeds)('%s', (_name, text) => {
  const plain = extractLetter(sourceOf(text));

  test('spans are sorted, in bounds, and slice to their text', () => {
    expect(holds(sourceOf(text)).dates.length).toBeGreaterThan(5);
  });

  test('the same facts with CRLF', () => {
    expect(values(holds(sourceOf(text.replaceAll('\n', '\r\n'))))).toEqual(values(plain));
  });

  test('the same facts with a BOM, in UTF-16, in Windows-1252', async () => {
    const encodings = [Buffer.from(`\u{FEFF}${text}`), Buffer.from(`\u{FEFF}${text}`, 'utf16le')];
    for (const bytes of encodings) expect(values(holds(await readSource(bytes, 'x.txt')))).toEqual(values(plain));
    const western = Buffer.from(
      Array.from(text).map(
        (character) =>
          ({ '€': 0x80, '’': 0x92, '‘': 0x91, '–': 0x96, '“': 0x93, '”': 0x94 })[character] ??
          character.codePointAt(0)!,
      ),
    );
    expect(values(holds(await readSource(western, 'x.txt')))).toEqual(values(plain));
  });

  test.each([50, 64, 80, 100, 140])('the same facts with lines folded at %i', (width) => {
    const folded = text
      .split('\n')
      .map((line) => fold(line, width))
      .join('\n');
    expect(values(holds(sourceOf(folded)))).toEqual(values(plain));
  });
});

test('the same facts when blank-line paragraphs are filled at other widths', () => {
  // Only letters whose paragraphs are told by blank lines: elsewhere filling destroys what a reader would see too.
  const [, text] = seeds[1]!;
  const plain = values(extractLetter(sourceOf(text)));
  for (const width of [45, 72, 110]) expect(values(holds(sourceOf(refill(text, width))))).toEqual(plain);
});

test('letters cut, shuffled and spliced never throw, and their spans hold', () => {
  const lines = seeds.flatMap(([, text]) => text.split('\n'));
  const line = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.nat(200), (some, cut) => {
      holds(sourceOf(some.join('\n').slice(cut)));
    }),
    { numRuns: 300 },
  );
});
