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

/** Whether a UTF-16 unit is a letter or figure; marks and symbols from U+2000 on are none. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x2bff);
}

const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

/**
 * A finder of the forms, case-sensitive, bounded by what is no letter or figure. Linear in the text; its cost hardly
 * grows with the number of forms, unlike that of an alternation.
 */
export function finderOf(forms: Iterable<string>): Finder {
  // Made at the first look-up: a letter that has nothing for a finder to do does not pay for it.
  let byStart: Map<number, string[]> | null = null;
  const at = (text: string, start: number): number => {
    byStart ??= byKey(forms, (form) => keyOf(form, 0));
    const list = byStart.get(keyOf(text, start));
    if (list === undefined) return -1;
    for (const form of list) {
      const end = start + form.length;
      if (text.startsWith(form, start) && (end >= text.length || !isWordUnit(text.charCodeAt(end)))) return end;
    }
    return -1;
  };
  const first = (text: string, { start, end }: Range): Range | null => {
    let inWord = start > 0 && isWordUnit(text.charCodeAt(start - 1));
    for (let i = start; i < end; i++) {
      const unit = isWordUnit(text.charCodeAt(i));
      if (unit && !inWord) {
        const to = at(text, i);
        if (to !== -1 && to <= end) return { start: i, end: to };
      }
      inWord = unit;
    }
    return null;
  };
  const within = (text: string, { start, end }: Range): Range[] => {
    const found: Range[] = [];
    for (let hit = first(text, { start, end }); hit !== null; hit = first(text, { start: hit.end, end }))
      found.push(hit);
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
