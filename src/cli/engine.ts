import { setFlagsFromString } from 'node:v8';

/**
 * Sets V8 to a few short letters, in which most code runs once, before the first is read: what would pay from about the
 * fifth letter on is left out. Not for letters that more of the program must be loaded for: V8 takes no code that was
 * kept under other flags (`bin/modules.js`).
 */
export function setEngineForFew(): void {
  // Regexes are compiled as they are written.
  setFlagsFromString('--no-regexp-optimization');
  // Functions are left to the interpreter.
  setFlagsFromString('--no-sparkplug');
  // Room for all that a letter makes, once the first is full, instead of cleaning up four times more.
  setFlagsFromString('--semi-space-growth-factor=16');
}
