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

/** What each UTF-16 unit is: 1 for a letter or figure; marks and symbols from U+2000 on are none. */
export const wordUnits = new Uint8Array(0x10000).fill(1, 0x2c00);
for (const [first, last] of [
  [48, 57],
  [65, 90],
  [97, 122],
  [0xc0, 0x1fff],
] as const)
  wordUnits.fill(1, first, last + 1);
wordUnits[0xd7] = wordUnits[0xf7] = 0;

/** Whether a UTF-16 unit is a letter or figure; no unit (`NaN`, past the end of a text) is none. */
export function isWordUnit(unit: number): boolean {
  return wordUnits[unit | 0] === 1;
}

/** The most places that a table has. */
const mostPlaces = 8192;
/** A place in the largest table for three units; a smaller one takes as many of its last bits as it needs. */
const placeOf = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (mostPlaces - 1);

/** The place of a form by how it opens. The third unit counts only inside a word, so that "EU" is found before a space. */
export function openingOf(first: number, second: number, third: number): number {
  return placeOf(first, second, wordUnits[third] === 1 ? third : 0);
}

/** Lists of forms by the place of three of their units: a word that opens or closes none is told from them by one look. */
interface Table {
  readonly byPlace: Uint16Array;
  /** Its last place, all bits set. */
  readonly mask: number;
  /** Of the first units of the forms, the last seven bits. */
  readonly firsts: Uint8Array;
  readonly lists: string[][];
}

/** The forms of two letters and more by a place of theirs, the longest of each first. */
function tableOf(words: Iterable<string>, place: (form: string) => number): Table {
  const forms = [...words];
  // So many places that few words of a letter fall on one, and no more, so that the tables stay in the processor's cache.
  let places = 128;
  while (places < mostPlaces && places < 24 * forms.length) places *= 2;
  const mask = places - 1;
  const byPlace = new Uint16Array(places);
  const firsts = new Uint8Array(128);
  const lists: string[][] = [[]];
  for (const form of forms) {
    if (form.length < 2) continue;
    const at = place(form) & mask;
    firsts[form.charCodeAt(0) & 127] = 1;
    if (byPlace[at] === 0) byPlace[at] = lists.push([form]) - 1;
    else lists[byPlace[at]!]!.push(form);
  }
  for (const list of lists) if (list.length > 1) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { byPlace, mask, firsts, lists };
}

/** The place of what opens at an offset of a text; past its end there are zeros. */
function opening(text: string, at: number): number {
  return openingOf(text.charCodeAt(at) | 0, text.charCodeAt(at + 1) | 0, text.charCodeAt(at + 2) | 0);
}

/** End of the first form of a list that stands at an offset as a whole, or -1. */
function endOf(list: readonly string[], text: string, start: number): number {
  for (const form of list) {
    const end = start + form.length;
    if (text.startsWith(form, start) && !isWordUnit(text.charCodeAt(end))) return end;
  }
  return -1;
}

/** The words of a text: where each starts, and its place by how it opens (`openingOf`). */
interface Openings {
  readonly starts: Int32Array;
  readonly opens: Uint16Array;
}

/** The text whose words are known to every finder, and how to come by them. */
let indexed: string | null = null;
let openingsOf: () => Openings;

/**
 * Says that finders will search this text many times over, as all kinds do with the clean text of a letter, and how to
 * come by its words, so that they are told once for all. The text before it is let go.
 */
export function indexWords(text: string, words: () => Openings): void {
  indexed = text;
  openingsOf = words;
}

/** Index of the first word that starts at or after an offset. */
function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A finder of the forms, case-sensitive, bounded by what is no letter or figure. Linear in the text; its cost hardly
 * grows with the number of forms, unlike that of an alternation.
 */
export function finderOf(forms: Iterable<string>): Finder {
  // Made at the first look-up: a letter that has nothing for a finder to do does not pay for it.
  let table: Table | null = null;
  const at = (text: string, start: number): number => {
    table ??= tableOf(forms, (form) => opening(form, 0));
    // Names open with a capital, and most words do not.
    if (table.firsts[text.charCodeAt(start) & 127] === 0) return -1;
    const place = table.byPlace[opening(text, start) & table.mask]!;
    return place === 0 ? -1 : endOf(table.lists[place]!, text, start);
  };
  let reached = -1;
  /** Start of the first form in a range, or -1; `reached` is then its end. */
  const next = (text: string, start: number, end: number): number => {
    table ??= tableOf(forms, (form) => opening(form, 0));
    if (text === indexed) {
      const { starts, opens } = openingsOf();
      const { byPlace, mask, lists } = table;
      for (let word = firstFrom(starts, start); word < starts.length && starts[word]! < end; word++) {
        const place = byPlace[opens[word]! & mask]!;
        if (place === 0) continue;
        const from = starts[word]!;
        const to = endOf(lists[place]!, text, from);
        if (to === -1 || to > end) continue;
        reached = to;
        return from;
      }
      return -1;
    }
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

/** Finds words that end in one of a list of endings: "infanteriecompagnie" by "compagnie". */
export interface EndFinder {
  /** Start of the longest ending that closes the word which ends at an offset, or -1. */
  readonly before: (text: string, end: number) => number;
}

/** The place of an ending by its last units: three, or the two that it has. */
function closing(text: string, end: number, units: number): number {
  return placeOf(text.charCodeAt(end - 1), text.charCodeAt(end - 2), units > 2 ? text.charCodeAt(end - 3) | 0 : 0);
}

/** A finder of endings, case-sensitive; an ending of several words has to start at a word or inside its first one. */
export function endFinderOf(endings: Iterable<string>): EndFinder {
  let table: Table | null = null;
  const inList = (text: string, end: number, place: number): number => {
    if (place !== 0)
      for (const ending of table!.lists[place]!) if (text.endsWith(ending, end)) return end - ending.length;
    return -1;
  };
  return {
    before: (text, end) => {
      table ??= tableOf(endings, (ending) => closing(ending, ending.length, ending.length));
      if (end < 2) return -1;
      const { byPlace, mask } = table;
      const longer = inList(text, end, byPlace[closing(text, end, 3) & mask]!);
      return longer === -1 ? inList(text, end, byPlace[closing(text, end, 2) & mask]!) : longer;
    },
  };
}
