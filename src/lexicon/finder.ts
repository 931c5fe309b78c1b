import type { Range } from '../fact.ts';

/** Finds whole words and phrases of a fixed list in a text, in one pass over its words. */
export interface Finder {
  /** The longest form at each word start of a range, left to right, without overlap. */
  readonly within: (text: string, range: Range) => Range[];
  /** The first of those, or null. */
  readonly first: (text: string, range: Range) => Range | null;
  /** End of the longest form that starts at an offset, which must be the start of a word; -1 where none does. */
  readonly at: (text: string, start: number) => number;
}

const comma = /,\s+/u;

/** A list of words and phrases as written with commas between them. */
export function phrases(text: string): string[] {
  return text.trim().split(comma);
}

/** Whether a UTF-16 unit is a letter or figure; marks and symbols from U+2000 on are none. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x2bff);
}

const keyOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
/** How many bits of a key tell at once, for most words, that no form starts so. */
const sieve = 4096;
const hash = (key: number): number => ((key >>> 16) * 61 + key) & (sieve - 1);

/**
 * A finder of the forms, case-sensitive, bounded by what is no letter or figure. Linear in the text; its cost hardly
 * grows with the number of forms, unlike that of an alternation.
 */
export function finderOf(forms: Iterable<string>): Finder {
  // Made at the first look-up: a letter that has nothing for a finder to do does not pay for it.
  let byStart: Map<number, string[]> | null = null;
  const starts = new Uint8Array(sieve);
  const at = (text: string, start: number): number => {
    if (byStart === null) {
      byStart = byKey(forms, (form) => keyOf(form, 0));
      for (const key of byStart.keys()) starts[hash(key)] = 1;
    }
    const key = keyOf(text, start);
    if (starts[hash(key)] === 0) return -1;
    const list = byStart.get(key);
    if (list === undefined) return -1;
    for (const form of list) {
      const end = start + form.length;
      if (text.startsWith(form, start) && (end >= text.length || !isWordUnit(text.charCodeAt(end)))) return end;
    }
    return -1;
  };
  let reached = -1;
  /** Start of the first form in a range, or -1; `reached` is then its end. */
  const next = (text: string, start: number, end: number): number => {
    let i = start;
    if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) while (i < end && isWordUnit(text.charCodeAt(i))) i++;
    for (; i < end; i++) {
      if (!isWordUnit(text.charCodeAt(i))) continue;
      const to = at(text, i);
      if (to !== -1 && to <= end) {
        reached = to;
        return i;
      }
      do i++;
      while (i < end && isWordUnit(text.charCodeAt(i)));
    }
    return -1;
  };
  const first = (text: string, { start, end }: Range): Range | null => {
    const hit = next(text, start, end);
    return hit === -1 ? null : { start: hit, end: reached };
  };
  const within = (text: string, { start, end }: Range): Range[] => {
    const found: Range[] = [];
    for (let hit = next(text, start, end); hit !== -1; hit = next(text, reached, end)) {
      found.push({ start: hit, end: reached });
    }
    return found;
  };
  return { within, first, at };
}

/** The forms of two letters and more by a key of theirs, longest first. */
function byKey(forms: Iterable<string>, key: (form: string) => number): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const form of new Set(forms)) {
    if (form.length < 2) continue;
    const list = lists.get(key(form));
    if (list) list.push(form);
    else lists.set(key(form), [form]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return lists;
}

/** Finds words that end in one of a list of endings: "infanteriecompagnie" by "compagnie". */
export interface EndFinder {
  /** Start of the longest ending that closes the word which ends at an offset, or -1. */
  readonly before: (text: string, end: number) => number;
}

/** A finder of endings, case-sensitive; an ending of several words has to start at a word or inside its first one. */
export function endFinderOf(endings: Iterable<string>): EndFinder {
  let byEnd: Map<number, string[]> | null = null;
  return {
    before: (text, end) => {
      byEnd ??= byKey(endings, (ending) => keyOf(ending, ending.length - 2));
      const list = end < 2 ? undefined : byEnd.get(keyOf(text, end - 2));
      if (list === undefined) return -1;
      for (const ending of list) if (text.startsWith(ending, end - ending.length)) return end - ending.length;
      return -1;
    },
  };
}
