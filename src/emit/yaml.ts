import { stringify } from 'yaml';
import type { Emitter } from './emitter.ts';
import { escapeControls } from './printable.ts';

/** One YAML sequence (1.2). Strings are quoted, so that a day or `no` stays the string it is in any reader. */
export function yamlEmitter(): Emitter<unknown> {
  let empty = true;
  return {
    open: () => '',
    next(value) {
      empty = false;
      return escapeControls(
        stringify([value], {
          aliasDuplicateObjects: false,
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'PLAIN',
          lineWidth: 0,
        }),
      );
    },
    close: () => (empty ? '[]\n' : ''),
  };
}
