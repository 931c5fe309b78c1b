import type { Range } from '../fact.ts';
import { isWordUnit } from './finder.ts';
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

/** A form that names a body: an abbreviation as written, or a name in full in its normal form. */
interface Form {
  readonly words: string;
  readonly body: Body;
}
const none: readonly Form[] = [];

/** A name in full is read in any case, and with a blank or hyphen for either. */
const normal = (words: string): string => words.replaceAll('-', ' ').toLowerCase();

const unitAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return isWordUnit(unit) ? unit | 32 : 32;
};
/** A number that an abbreviation and where it stands share, by its first three units; others may have it too. */
const keyOf = (text: string, at: number): number =>
  unitAt(text, at) * 961 + unitAt(text, at + 1) * 31 + unitAt(text, at + 2);
/** The same for a name in full, by its sixth unit too: many begin with one word ("Raad", "NAVO"). */
const fullKeyOf = (text: string, at: number, key: number): number => key * 31 + unitAt(text, at + 5);
const slots = 4096;
const startOf = (text: string, at: number): number =>
  (((text.charCodeAt(at) | 32) << 5) ^ (text.charCodeAt(at + 1) | 32)) & 1023;

/** Whether words in normal form stand at an offset, up to the end of a word. */
function standsAt(text: string, start: number, words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const unit = text.charCodeAt(start + i);
    const wanted = words.charCodeAt(i);
    if (unit === wanted || (wanted === 32 && unit === 45)) continue;
    if (
      unit < 128 ? unit < 65 || unit > 90 || unit + 32 !== wanted : normal(text.charAt(start + i)) !== words.charAt(i)
    )
      return false;
  }
  return !isWordUnit(text.charCodeAt(start + words.length));
}

const hitOf = ({ name, participants = [], apart = false }: Body, start: number, end: number): BodyHit => ({
  start,
  end,
  name,
  participants,
  apart,
});

function build(bodies: readonly Body[]): BodyMatcher {
  const full = new Map<string, Body>();
  const short = new Map<string, Body>();
  for (const body of bodies) {
    for (const form of [body.name, ...(body.forms ?? [])]) {
      const to = form.length > 6 ? full : short;
      const words = form.length > 6 ? normal(form) : form;
      if (!to.has(words)) to.set(words, body);
    }
  }
  const shorts = Array.from<Form[] | undefined>({ length: slots });
  const fulls = Array.from<Form[] | undefined>({ length: slots });
  for (const [words, body] of full) (fulls[fullKeyOf(words, 0, keyOf(words, 0)) % slots] ??= []).push({ words, body });
  for (const [words, body] of short) (shorts[keyOf(words, 0) % slots] ??= []).push({ words, body });
  // Most words are passed by the first two letters alone.
  const starts = new Uint8Array(1024);
  for (const words of [...full.keys(), ...short.keys()]) {
    starts[startOf(words, 0)] = 1;
    starts[startOf(words.replace(' ', '-'), 0)] = 1;
  }
  for (const list of fulls) list?.sort((a, b) => b.words.length - a.words.length);

  /** The longest name that starts at an offset, which has to be the start of a word. */
  const at = (text: string, start: number): BodyHit | null => {
    if (starts[startOf(text, start)] === 0) return null;
    const key = keyOf(text, start);
    for (const { words, body } of fulls[fullKeyOf(text, start, key) % slots] ?? none) {
      if (standsAt(text, start, words)) return hitOf(body, start, start + words.length);
    }
    for (const { words, body } of shorts[key % slots] ?? none) {
      const end = start + words.length;
      if (text.startsWith(words, start) && !isWordUnit(text.charCodeAt(end))) return hitOf(body, start, end);
    }
    return null;
  };
  return {
    of: (words) => short.get(words) ?? full.get(normal(words)) ?? null,
    all: (text) => {
      const kept: BodyHit[] = [];
      for (let i = 0; i < text.length; i++) {
        if (!isWordUnit(text.charCodeAt(i))) continue;
        const hit = at(text, i);
        if (hit === null) {
          do i++;
          while (i < text.length && isWordUnit(text.charCodeAt(i)));
          continue;
        }
        const last = kept.at(-1);
        const behind = last?.name === hit.name ? text.slice(last.end, Math.min(hit.start, last.end + 3)) : '';
        if ((behind === '(' || behind === ' (') && text[hit.end] === ')') {
          kept[kept.length - 1] = { ...last!, end: hit.end + 1 };
        } else kept.push(hit);
        i = hit.end - 1;
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
