import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Endings of the files that are taken for letters when a directory is searched. A file named by the user is read whatever its name. */
const letterEndings = /\.(?:txt|text|md|markdown|html?|xhtml|xml|pdf|docx)$/iu;

/** An input as the user named it: a file to read, or what was wrong with the name. */
export type Input =
  | { readonly path: string }
  | {
      readonly path: string;
      readonly problem: string;
      /** A directory or glob without letters: no input at all. */ readonly empty: boolean;
    };

/** Orders by code unit, so that the order is the same whatever the locale or file system. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The letters in a directory and its subdirectories, in order of their paths; hidden ones and node_modules are passed over. */
async function lettersIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  const pending = [directory];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries: Dirent[] = readdirSync(next, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (letterEndings.test(entry.name)) found.push(path);
    }
  }
  return found.toSorted(byName);
}

/** What a path is, or null when there is nothing there (or the name is a glob). */
function kindOf(path: string): 'file' | 'directory' | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : stat.isDirectory() ? 'directory' : 'file';
}

/**
 * The files that the arguments name, in the order of the arguments: a path, a directory (searched for
 * letters), a glob, or `-` for standard input. A file named twice is read once.
 */
export async function expandInputs(words: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  const add = (input: Input): void => {
    if (!inputs.has(input.path)) inputs.set(input.path, input);
  };
  for (const word of words) {
    const kind = word === '-' ? 'file' : kindOf(word);
    if (kind === 'file') {
      add({ path: word });
      continue;
    }
    if (kind === 'directory') {
      const found = await lettersIn(word);
      if (found.length === 0)
        add({ path: word, problem: 'no letters in this directory (.txt, .md, .html, .xml, .pdf, .docx)', empty: true });
      for (const path of found) add({ path });
      continue;
    }
    // Only now, since it costs 16 ms to load: most arguments are paths.
    const { default: glob } = await import('fast-glob');
    if (!glob.isDynamicPattern(word)) {
      add({ path: word, problem: 'no such file or directory', empty: false });
      continue;
    }
    const found = (await glob(word.replaceAll('\\', '/'), { dot: false, unique: true })).toSorted(byName);
    if (found.length === 0) add({ path: word, problem: 'no file matches this pattern', empty: true });
    for (const path of found) add({ path });
  }
  return [...inputs.values()];
}
