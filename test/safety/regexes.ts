import type { Pattern } from '../../src/pattern.ts';

/** A regular expression of the program, and where it is exported from. */
export interface Exported {
  readonly name: string;
  readonly regex: RegExp;
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/*.ts', { eager: false });

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'regex' in value && value.regex instanceof RegExp;
}

/** The regular expressions in an exported value: itself, a pattern, or lists and records of them. */
function inside(name: string, value: unknown): Exported[] {
  if (value instanceof RegExp) return [{ name, regex: value }];
  if (isPattern(value)) return [{ name: `${name} (${value.name})`, regex: value.regex }];
  if (Array.isArray(value)) return value.flatMap((entry, i) => inside(`${name}[${i}]`, entry));
  return [];
}

/** Every regular expression that a module of the program exports. */
export async function exportedRegexes(): Promise<Exported[]> {
  const found: Exported[] = [];
  for (const [path, load] of Object.entries(modules)) {
    if (path.endsWith('/cli/worker.ts') || path.endsWith('.d.ts')) continue;
    for (const [name, value] of Object.entries(await load())) found.push(...inside(`${path.slice(10)} ${name}`, value));
  }
  const seen = new Set<string>();
  return found.filter(({ regex }) => !seen.has(String(regex)) && seen.add(String(regex)));
}

/** Every pattern with its examples. */
export async function exportedPatterns(): Promise<{ readonly path: string; readonly pattern: Pattern }[]> {
  const found = new Map<Pattern, string>();
  for (const [path, load] of Object.entries(modules)) {
    if (path.endsWith('/cli/worker.ts') || path.endsWith('.d.ts')) continue;
    for (const value of Object.values(await load())) {
      for (const entry of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isPattern(entry)) found.set(entry, path.slice(10));
    }
  }
  return [...found].map(([pattern, path]) => ({ path, pattern }));
}
