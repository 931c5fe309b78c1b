import type { Document, LineCounter } from 'yaml';
import * as z from 'zod/mini';
import { builtinLexicon } from './index.ts';
import { type Lexicon, lexiconKeys, type Term } from './schema.ts';

/** A lexicon file that cannot be used; its message names the file and the line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

const text = z.string().check(z.minLength(1));
const term = { name: text, forms: z.optional(z.array(text)) };
const kinds = <const T extends readonly string[]>(values: T) => z.enum(values);

/** A lexicon file as a user writes it: any of the keys, each a list of terms. `schema.ts` says what the fields mean. */
export const lexiconFileSchema = z.strictObject({
  bodies: z.optional(
    z.array(z.strictObject({ ...term, participants: z.optional(z.array(text)), apart: z.optional(z.boolean()) })),
  ),
  missions: z.optional(
    z.array(
      z.strictObject({
        ...term,
        kind: kinds(['mission', 'operation', 'exercise', 'posture', 'force']),
        organisation: z.optional(text),
        location: z.optional(text),
      }),
    ),
  ),
  units: z.optional(z.array(z.strictObject({ ...term, people: z.optional(z.boolean()) }))),
  posts: z.optional(z.array(z.strictObject(term))),
  platforms: z.optional(z.array(z.strictObject({ ...term, kind: kinds(['ship', 'aircraft', 'system']) }))),
  countries: z.optional(
    z.array(
      z.strictObject({
        ...term,
        code: text,
        adjective: z.optional(text),
        adjectives: z.optional(z.array(text)),
      }),
    ),
  ),
  places: z.optional(z.array(z.strictObject({ ...term, country: z.optional(text) }))),
  organisations: z.optional(z.array(z.strictObject(term))),
  ministries: z.optional(z.array(z.strictObject(term))),
  currencies: z.optional(z.array(z.strictObject(term))),
});

type LexiconFile = z.infer<typeof lexiconFileSchema>;

/** What is wrong, in words: the issue of zod made plain. */
function plain(issue: z.core.$ZodIssue): string {
  const at = issue.path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`)).join('');
  const where = at.replace(/^\./u, '') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.path.length === 0 ? `; a lexicon has ${lexiconKeys.join(', ')}` : '';
    return `unknown key ${issue.keys.map((key) => `'${key}'`).join(', ')} in ${where}${allowed}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0) {
    return `${where} is missing`;
  }
  if (issue.code === 'invalid_type') return `${where} must be ${asked[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `${where} must be one of ${issue.values.join(', ')}`;
  return issue.code === 'too_small' ? `${where} is empty` : `${where}: ${issue.message}`;
}

const asked: Readonly<Record<string, string>> = {
  string: 'text (put quotes around numbers and dates)',
  array: 'a list',
  object: 'a mapping',
  boolean: 'true or false',
};

/** The 1-based line of the deepest node on a path that is there. */
function lineOf(document: Document.Parsed, lines: LineCounter, issue: z.core.$ZodIssue): number {
  const path = [...issue.path] as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const holder = path.length === 0 ? document.contents : document.getIn(path, true);
    const pairs = (holder as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null)?.items ?? [];
    const range = pairs.find((pair) => pair.key?.value === issue.keys[0])?.key?.range;
    if (range) return lines.linePos(range[0]!).line;
  }
  for (; path.length > 0; path.pop()) {
    const range = (document.getIn(path, true) as { range?: readonly number[] | null } | undefined)?.range;
    if (range) return lines.linePos(range[0]!).line;
  }
  return 1;
}

/** The built-in terms with the user's before them; one of the same name takes its place and keeps its other forms. */
function merged<T extends Term>(own: readonly T[], builtin: readonly T[]): T[] {
  const known = new Map(builtin.map((entry) => [entry.name, entry]));
  const mine = own.map((entry): T => {
    const forms = [...new Set([...(entry.forms ?? []), ...(known.get(entry.name)?.forms ?? [])])];
    return { ...known.get(entry.name), ...entry, ...(forms.length > 0 ? { forms } : {}) };
  });
  const names = new Set(own.map((entry) => entry.name));
  return [...mine, ...builtin.filter((entry) => !names.has(entry.name))];
}

/**
 * The lexicon to read with when a user gives a file of his own terms: those first, then those that are there.
 *
 * @param yamlText the file's text
 * @param path the file's name, for messages
 * @param base what the terms are added to: the program's own, or what an earlier file made of it
 * @throws {LexiconError} when it is no YAML, has a key or value that a lexicon cannot have, or lacks a name; the
 * message has the form `terms.yaml, line 7: unknown key 'mission' …`.
 */
export async function loadLexicon(yamlText: string, path: string, base: Lexicon = builtinLexicon): Promise<Lexicon> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new LexiconError(`${path}, line ${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const content: unknown = document.toJS() ?? {};
  const parsed = lexiconFileSchema.safeParse(content, { reportInput: true });
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new LexiconError(`${path}, line ${lineOf(document, lines, issue)}: ${plain(issue)}`);
  }
  const own: LexiconFile = parsed.data;
  const entries = lexiconKeys.map((key) => [
    key,
    merged((own[key] ?? []) as readonly Term[], base[key] as readonly Term[]),
  ]);
  return Object.fromEntries(entries) as Lexicon;
}
