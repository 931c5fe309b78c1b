import { Chalk, type ChalkInstance } from 'chalk';

/**
 * Whether a stream gets colour: the flag decides, then FORCE_COLOR, then NO_COLOR, then whether the
 * stream is a terminal (CLI.md convention 6). An empty NO_COLOR counts as not set (no-color.org);
 * FORCE_COLOR=0 or false forces it off.
 */
export function wantsColour(flag: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (flag !== undefined) return flag;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Chalk that colours or does not; the decision is made once for each stream. */
export function chalkFor(colour: boolean): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 });
}
