import type { Range } from '../fact.ts';
import { anyOf, literal, wordEnd, wordStart } from '../pattern.ts';
import type { Body, Lexicon } from './schema.ts';

/** A body named in a text. */
export interface BodyHit extends Range {
  readonly name: string;
  readonly participants: readonly string[];
  /** It meets on days of its own; see `Body.apart`. */
  readonly apart: boolean;
}

/** Finds the bodies of one lexicon. */
export interface BodyMatcher {
  /** Every mention, in order; a name with its abbreviation behind it ("NATO-Ukraine Council (NUC)") is one. */
  readonly all: (text: string) => BodyHit[];
  /** The body that exactly these words name, or null. */
  readonly of: (words: string) => Body | null;
}

const normal = (words: string): string => words.replaceAll(/[ -]/gu, ' ').toLowerCase();

/** A form as a source in which a blank or hyphen stands for either. */
function source(form: string): string {
  return form.split(/[ -]/u).map(literal).join('[ -]');
}

/** Alternatives of normal forms, longest first, grouped by their first letter: half the work of one flat list. */
function grouped(forms: Iterable<string>): string {
  const byLetter = new Map<string, string[]>();
  for (const form of [...forms].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = String.fromCodePoint(form.codePointAt(0)!);
    const tails = byLetter.get(first);
    if (tails === undefined) byLetter.set(first, [form.slice(first.length)]);
    else tails.push(form.slice(first.length));
  }
  return [...byLetter].map(([first, tails]) => `${literal(first)}(?:${tails.map(source).join('|')})`).join('|');
}

function build(bodies: readonly Body[]): BodyMatcher {
  const long = new Map<string, Body>();
  const short = new Map<string, Body>();
  for (const body of bodies) {
    for (const form of [body.name, ...(body.forms ?? [])]) {
      const to = form.length > 6 ? long : short;
      const key = form.length > 6 ? normal(form) : form;
      if (!to.has(key)) to.set(key, body);
    }
  }
  const longRegex = long.size === 0 ? null : new RegExp(`${wordStart}(?:${grouped(long.keys())})${wordEnd}`, 'giu');
  const shortRegex = short.size === 0 ? null : new RegExp(`${wordStart}${anyOf(short.keys())}${wordEnd}`, 'gu');
  const of = (words: string): Body | null => short.get(words) ?? long.get(normal(words)) ?? null;
  const hits = (text: string, regex: RegExp | null): BodyHit[] =>
    regex === null
      ? []
      : [...text.matchAll(regex)].flatMap((match) => {
          const body = of(match[0]);
          if (body === null) return [];
          return {
            start: match.index,
            end: match.index + match[0].length,
            name: body.name,
            participants: body.participants ?? [],
            apart: body.apart ?? false,
          };
        });
  return {
    of,
    all: (text) => {
      const sorted = [...hits(text, longRegex), ...hits(text, shortRegex)].toSorted(
        (a, b) => a.start - b.start || b.end - a.end,
      );
      const kept: BodyHit[] = [];
      for (const hit of sorted) {
        const last = kept.at(-1);
        if (last !== undefined && hit.start < last.end) continue;
        if (last?.name === hit.name && /^ ?\($/u.test(text.slice(last.end, hit.start)) && text[hit.end] === ')')
          kept[kept.length - 1] = { ...last, end: hit.end + 1 };
        else kept.push(hit);
      }
      return kept;
    },
  };
}

const matchers = new WeakMap<Lexicon, BodyMatcher>();

/** The matcher for the bodies of a lexicon; built at its first use and kept. */
export function bodyMatcher(lexicon: Lexicon): BodyMatcher {
  let matcher = matchers.get(lexicon);
  if (matcher === undefined) {
    matcher = build(lexicon.bodies);
    matchers.set(lexicon, matcher);
  }
  return matcher;
}
