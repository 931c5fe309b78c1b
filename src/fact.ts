import * as z from 'zod/mini';

/** A half-open range `[start, end)` of UTF-16 offsets. Which text it points into is said by whoever hands it out. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a reader found: where (a range of the *clean* text, `Prepared.text`), by which pattern,
 * and the fields of its kind. Becomes a public fact when the pipeline publishes it.
 */
export interface Found<Fields> {
  readonly at: Range;
  readonly rule: string;
  readonly fields: Fields;
}

/** A `Found` that has its id (`date-1`), so that `relate` can point from one to another. */
export interface Named<Fields> extends Found<Fields> {
  readonly id: string;
}

/** Something that looks wrong, told by a reader; `at` is a range of the clean text, or null. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly at: Range | null;
}

/** What every reader of a kind gives: the facts and what it has to say about them. */
export interface Reading<Fields> {
  readonly found: readonly Found<Fields>[];
  readonly remarks: readonly Remark[];
}

/** A half-open range of UTF-16 offsets into the text that `letters text FILE` prints. */
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});

/** The fields that every fact has, whatever its kind; FACTS.md "The document". */
export const factShape = {
  /** Unique and stable inside a letter: `date-1`, in reading order. */
  id: z.string(),
  /** What the letter says, as clean text. */
  text: z.string(),
  span: spanSchema,
  /** The pieces of the span, where something that is no part of the sentence cuts through it; else null. */
  segments: z.nullable(z.array(spanSchema)),
  /** 1-based line of the span's start in the text that spans point into. */
  line: z.int().check(z.positive()),
  /** 1-based page, or null where the format has no pages. */
  page: z.nullable(z.int().check(z.positive())),
  /** Title of the section it stands in, or null. */
  section: z.nullable(z.string()),
  /** Number of the footnote it stands in, or null. */
  footnote: z.nullable(z.string()),
  /** The sentence around it, as clean text. */
  sentence: z.string(),
  /** Name of the pattern that read it. */
  rule: z.string(),
} as const;

/** An ISO 8601 calendar day, `2023-09-28`. */
export const daySchema = z.iso.date();

/** The type of `spanSchema`. */
export type Span = z.infer<typeof spanSchema>;

/** What narrows a calendar value: the first, middle or last third of the unit, or an approximation. */
export const modifiers = ['start', 'mid', 'end', 'approximate'] as const;
