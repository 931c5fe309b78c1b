import { readReferences } from '../../src/extractors/references/read.ts';
import type { ReferenceFields } from '../../src/extractors/references/schema.ts';
import type { Remark } from '../../src/fact.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

/** A citation as the tables tell it: its words and its fields. */
export interface Cited extends ReferenceFields {
  readonly text: string;
  readonly rule: string;
}

/** The citations of a text, with their words. */
export function cited(text: string): Cited[] {
  const p = prepared(text);
  return readReferences(p, builtinLexicon).found.map(({ at, rule, fields }) => ({
    text: p.text.slice(at.start, at.end),
    rule,
    ...fields,
  }));
}

/** What the reader says about a text. */
export function remarks(text: string): readonly Remark[] {
  return readReferences(prepared(text), builtinLexicon).remarks;
}
