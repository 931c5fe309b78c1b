/**
 * Turns values into the text of one document, piece by piece: `open`, then each value as it is done,
 * then `close`. The text is complete and valid when `close` has been written.
 */
export interface Emitter<Value> {
  /** What stands before the first value. */
  open(): string;
  /** The text of the next value; may be empty where all is printed at the end. */
  next(value: Value): string;
  /** What stands after the last value. */
  close(): string;
}

/** The formats of the output. */
export const outputFormats = ['json', 'yaml', 'ndjson', 'csv', 'table'] as const;
/** One of `outputFormats`. */
export type OutputFormat = (typeof outputFormats)[number];
