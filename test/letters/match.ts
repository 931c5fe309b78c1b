import type { Letter } from '../../src/letter.ts';

/** A fact of the hand-made gold. */
export interface GoldFact {
  readonly quote?: string;
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}

/** The gold of one letter. */
export interface Gold {
  readonly file: string;
  readonly metadata: Record<string, unknown>;
  readonly meeting: Record<string, unknown> | null;
  readonly [kind: string]: unknown;
}

type Fact = Record<string, unknown> & { text: string; sentence: string; mentions?: { text: string }[] };

/** Letters and figures only, lower case. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the shorter text's different words that the longer one has. */
export function overlap(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size === 0 || right.size === 0 ? 0 : shared / Math.min(left.size, right.size);
}

/** What tells of each kind that a fact found is the one in the gold. */
const same: Readonly<Record<string, (gold: GoldFact, fact: Fact) => boolean>> = {
  dates: (g, f) =>
    g['edtf'] === f['edtf'] && (g['modifier'] ?? null) === f['modifier'] && overlap(g.quote!, f.text) > 0.5,
  references: (g, f) => g['identifier'] === f['identifier'] && g['type'] === f['type'],
  money: (g, f) => g['amount'] === f['amount'] && g['currency'] === f['currency'],
  percentages: (g, f) => g['value'] === f['value'] && overlap(g.quote!, f.text) > 0.5,
  abbreviations: (g, f) => g['short'] === f['short'],
  sessions: (g, f) => {
    const told = [f.text, ...(f.mentions ?? []).map((mention) => mention.text)].join(' ');
    return (
      (g['body'] ?? f['body']) === f['body'] &&
      [g.quote!, ...((g['also'] as string[] | undefined) ?? [])].some((quote) => overlap(quote, told) >= 0.6)
    );
  },
  deployments: (g, f) =>
    Math.max(overlap(g.quote!, f.text), overlap(g.quote!, f.sentence)) >= 0.6 &&
    (typeof g['contribution'] === 'string'
      ? overlap(g['contribution'], String(f['contribution'])) >= 0.5
      : g['mission'] === f['mission'] || overlap(String(g['mission']), String(f['mission'])) >= 0.5),
  promises: (g, f) => Math.max(overlap(g.quote!, f.text), overlap(g.quote!, f.sentence)) >= 0.7,
};

/** What the gold has and the letter has not, and the other way round; empty when all is found and nothing is false. */
export interface Difference {
  readonly missing: string[];
  readonly spurious: string[];
  readonly pairs: readonly (readonly [GoldFact, Fact])[];
}

/** Pairs the facts of a kind with the gold's, required ones first, each at most once. */
export function compare(kind: keyof Letter & string, gold: readonly GoldFact[], letter: Letter): Difference {
  const facts = letter[kind] as unknown as Fact[];
  const fits = same[kind]!;
  const free = new Set(facts);
  const pairs: [GoldFact, Fact][] = [];
  const missing: string[] = [];
  for (const entry of gold.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const candidates = [...free].filter((fact) => fits(entry, fact));
    const quote = entry.quote ?? String(entry['short']);
    candidates.sort((a, b) => overlap(quote, b.text) - overlap(quote, a.text));
    const [fact] = candidates;
    if (fact !== undefined) {
      free.delete(fact);
      pairs.push([entry, fact]);
    } else if (entry.optional !== true) missing.push(quote);
  }
  const scored = new Set(['kamerstuk', 'dossier', 'document-number']);
  const spurious = [...free]
    .filter((fact) => kind !== 'references' || scored.has(String(fact['type'])))
    .map((fact) => fact.text);
  return { missing, spurious, pairs };
}
