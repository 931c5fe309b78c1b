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

/** Sets V8 to many letters, when so many are read already that no more of the program will be loaded for most. */
export function setEngineForMany(): void {
  // Node 20 optimises as soon as it would by itself: `bin/modules.js` holds it back, which costs a long run a thirtieth.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=67584');
}
