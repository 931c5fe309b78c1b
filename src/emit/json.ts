import type { Emitter } from './emitter.ts';
import { escapeControls } from './printable.ts';

/** One JSON array, indented by two. */
export function jsonEmitter(): Emitter<unknown> {
  let first = true;
  return {
    open: () => '[',
    next(value) {
      const text = JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
      const before = first ? '\n  ' : ',\n  ';
      first = false;
      return before + escapeControls(text);
    },
    close: () => (first ? ']\n' : '\n]\n'),
  };
}

/** A line of NDJSON of what is JSON already. */
export function ndjsonLine(json: string): string {
  return `${escapeControls(json)}\n`;
}

/** One value a line (newline-delimited JSON). */
export function ndjsonEmitter(): Emitter<unknown> {
  return { open: () => '', next: (value) => ndjsonLine(JSON.stringify(value)), close: () => '' };
}
