import type { Range } from '../fact.ts';
import { isWordUnit } from '../words/finder.ts';
import { placeOfWord, places, type Words } from '../words/words.ts';
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
  /** Every mention in a text, by its words, in order; a name with its abbreviation behind it ("NATO-Ukraine Council (NUC)") is one. */
  readonly all: (words: Words) => BodyHit[];
  /** The body that exactly these words name, or null. */
  readonly of: (words: string) => Body | null;
}

/** A form that names a body: an abbreviation as written, or a name in full in its normal form. */
interface Form {
  readonly words: string;
  readonly full: boolean;
  /** Where its second word begins, and the first unit of that; 0 for a single word. */
  readonly second: number;
  readonly unit: number;
  readonly body: Body;
}

/** A name in full is read in any case, and with a blank or hyphen for either. */
const normal = (words: string): string => words.replaceAll('-', ' ').toLowerCase();

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
  const forms = new Map<string, Form>();
  for (const body of bodies) {
    for (const form of [body.name, ...(body.forms ?? [])]) {
      const full = form.length > 6;
      const words = full ? normal(form) : form;
      const second = words.search(/[ -]/u) + 1;
      const unit = second === 0 ? 0 : words.charCodeAt(second) | 32;
      if (!forms.has(words)) forms.set(words, { words, full, second, unit, body });
    }
  }
  const byPlace = new Uint16Array(places);
  // A bit for each place that a name has: small enough to stay at hand while all words of a letter are looked at.
  const named = new Int32Array(places >> 5);
  const lists: Form[][] = [[]];
  for (const form of forms.values()) {
    const place = placeOfWord(form.words);
    named[place >> 5]! |= 1 << (place & 31);
    if (byPlace[place] === 0) byPlace[place] = lists.push([form]) - 1;
    else lists[byPlace[place]!]!.push(form);
  }
  for (const list of lists) list.sort((a, b) => b.words.length - a.words.length);

  /** The longest name of a list that stands at an offset. */
  const at = (text: string, start: number, list: number): BodyHit | null => {
    for (const { words, full, second, unit, body } of lists[list]!) {
      if (unit !== 0 && (text.charCodeAt(start + second) | 32) !== unit) continue;
      const end = start + words.length;
      if (full ? standsAt(text, start, words) : text.startsWith(words, start) && !isWordUnit(text.charCodeAt(end))) {
        return hitOf(body, start, end);
      }
    }
    return null;
  };
  return {
    of: (words) => (forms.get(words) ?? forms.get(normal(words)))?.body ?? null,
    all: ({ text, count, starts, placed }) => {
      const kept: BodyHit[] = [];
      let read = 0;
      for (let i = 0; i < count; i++) {
        const place = placed[i]! & 0xffff;
        if ((named[place >> 5]! & (1 << (place & 31))) === 0 || starts[i]! < read) continue;
        const hit = at(text, starts[i]!, byPlace[place]!);
        if (hit === null) continue;
        read = hit.end;
        const last = kept.at(-1);
        const behind = last?.name === hit.name ? text.slice(last.end, Math.min(hit.start, last.end + 3)) : '';
        if ((behind === '(' || behind === ' (') && text[hit.end] === ')') {
          kept[kept.length - 1] = { ...last!, end: hit.end + 1 };
        } else kept.push(hit);
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
