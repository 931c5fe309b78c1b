import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { Mission } from '../../lexicon/schema.ts';
import { placeOfEnding, placeOfWord, places, wordFrom, type Words } from '../../words/words.ts';

/** What the head of a noun phrase is the name of. */
export interface Head {
  readonly kind: 'unit' | 'post' | 'ship' | 'aircraft' | 'system' | 'training';
  /** Whether its number counts persons. */
  readonly people: boolean;
  /** Whether it is of the armed forces by its own name. */
  readonly military: boolean;
  /** Whether it says how many people and not what they are ("150 man"): nothing without a number. */
  readonly nameless: boolean;
  /** Whether it may close a compound: "compagnie" does in "infanteriecompagnie"; names do not. */
  readonly suffix: boolean;
}

/** A word, or the end of one, that names what can be contributed: "compagnie" in "infanteriecompagnie". */
export interface HeadMark extends Range {
  readonly head: Head;
}

/** A mission by a form of its name. */
export interface NameMark extends Range {
  readonly mission: Mission;
}

/** What one walk over the words of a sentence finds of what contributions are made of; offsets into the sentence. */
export interface Signals {
  /** In order of their ends. */
  readonly heads: readonly HeadMark[];
  /** Left to right, without overlap. */
  readonly names: readonly NameMark[];
  /** Where the first word stands that is, or ends in, a noun for a mission ("trainingsmissie"); -1 without one. */
  readonly noun: number;
  /** Where the first of them stands that a capital, a figure or a quote follows, as a name would: "operatie Serval"; or -1. */
  readonly titled: number;
  /** Where the first word stands that opens as the acronym of a mission does: "EUTM"; or -1. */
  readonly acronym: number;
  /** Whether the prefix of one of His Majesty's ships may stand in it. */
  readonly ship: boolean;
}

/**
 * A form that closes words, or is one where it has less than four letters; one that is nothing is there to be found
 * instead of a shorter one.
 */
export interface Ending {
  readonly form: string;
  readonly head: Head | null;
  /** Whether it is a noun for a mission. */
  readonly noun: boolean;
  /** Whether the prefix of a ship may open with it. */
  readonly ship: boolean;
}

/** A form of a mission's name. */
export interface Opening {
  readonly form: string;
  readonly mission: Mission;
}

const none: readonly never[] = [];

/**
 * Entries by a place, the longest form first. What words call for most often is nothing: one bit for each place says so,
 * in a kilobyte that stays at hand while the entries do not.
 */
class Placed<T extends { readonly form: string }> {
  readonly #bits = new Int32Array(places >> 5);
  readonly #lists = new Map<number, T[]>();

  put(place: number, entry: T): void {
    this.#bits[place >> 5]! |= 1 << (place & 31);
    const list = this.#lists.get(place);
    if (list === undefined) this.#lists.set(place, [entry]);
    else {
      let at = list.length;
      while (at > 0 && list[at - 1]!.form.length < entry.form.length) at--;
      list.splice(at, 0, entry);
    }
  }

  has(place: number): boolean {
    return (this.#bits[place >> 5]! & (1 << (place & 31))) !== 0;
  }

  of(place: number): readonly T[] {
    return this.#lists.get(place) ?? none;
  }
}

const capitalised = (form: string): string => form[0]!.toUpperCase() + form.slice(1);

/** Whether an ending, with a small or a capital letter first, closes what ends at an offset. */
function closes(text: string, end: number, form: string): boolean {
  const at = end - form.length;
  // Most entries of a list differ from the text in their first letter already.
  if (at < 0 || (text.charCodeAt(at) | 32) !== (form.charCodeAt(0) | 32)) return false;
  return text.startsWith(form, at) || (text[at] === form[0]!.toUpperCase() && text.startsWith(form.slice(1), at + 1));
}

/** Whether the name stands at an offset; longer ones in capitals too, and phrases with small letters or one capital. */
function opens(text: string, at: number, form: string): boolean {
  const end = at + form.length;
  if (
    end > text.length ||
    (text.charCodeAt(end - 1) | 32) !== (form.charCodeAt(form.length - 1) | 32) ||
    (end < text.length && isWordUnit(text.charCodeAt(end)))
  )
    return false;
  if (text.startsWith(form, at)) return true;
  if (form.length <= 6) return false;
  const words = text.slice(at, end);
  return (
    words === form.toUpperCase() ||
    (form.includes(' ') && (words === form.toLowerCase() || words === capitalised(form)))
  );
}

const acronymLike = /^(?:EU[A-Z]|UN[A-Z]|MINU|SNM)/u;
const firsts = new Set(['E', 'U', 'M', 'S'].map((letter) => letter.charCodeAt(0)));
const lastCapital = 'Z'.charCodeAt(0);
/** Whether a word opens as the acronym of a mission does: "EUTM", "UNMISS", "MINUSMA". */
function opensAcronym(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 1) <= lastCapital &&
    firsts.has(text.charCodeAt(at)) &&
    acronymLike.test(text.slice(at, at + 4))
  );
}

/** The look-ups of one lexicon; made once by `scannerOf`. */
export interface Scanner {
  /** What a sentence names that contributions are made of, or null where it names nothing of the kind. */
  readonly scan: (words: Words, sentence: Range) => Signals | null;
  /** The mission whose form the whole of the words is, or null. */
  readonly mission: (words: string) => Mission | null;
}

const blank = ' '.charCodeAt(0);
const opensTitle = /[\p{Lu}\d"“‘']/u;
/** "Zr.Ms.", "ZrMs", "Z.M.": a look before the whole pattern is tried. */
const opensPrefix = /^[HZ](?:r\.? ?Ms|\. ?M\.)/u;
/** The first words of that. */
const prefixes: readonly Ending[] = ['Zr', 'Hr', 'ZrMs', 'HrMs', 'Z', 'H'].map((form) => ({
  form,
  head: null,
  noun: false,
  ship: true,
}));

/** Makes the tables in which each word of a letter is looked up once by how it opens and once by how it closes. */
export function scannerOf(endings: Iterable<Ending>, openings: Iterable<Opening>): Scanner {
  const opening = new Placed<Opening>();
  const closing = new Placed<Ending>();
  for (const entry of [...prefixes, ...endings]) {
    const place = placeOfEnding(entry.form);
    const other = placeOfEnding(capitalised(entry.form));
    closing.put(place, entry);
    if (other !== place) closing.put(other, entry);
  }
  for (const entry of openings) if (entry.form.length > 1) opening.put(placeOfWord(entry.form), entry);

  const endingAt = (text: string, end: number, place: number): Ending | null => {
    for (const entry of closing.of(place)) if (closes(text, end, entry.form)) return entry;
    return null;
  };
  const openingAt = (text: string, at: number, place: number): Opening | null => {
    for (const entry of opening.of(place)) if (opens(text, at, entry.form)) return entry;
    return null;
  };

  return {
    scan: (words, sentence) => {
      const { text, starts, ends, placed, count } = words;
      const offset = sentence.start;
      let heads: HeadMark[] | null = null;
      let names: NameMark[] | null = null;
      let noun = -1;
      let titled = -1;
      let acronym = -1;
      let ship = false;
      let named = 0;
      for (let word = wordFrom(words, offset); word < count && starts[word]! < sentence.end; word++) {
        const place = placed[word]!;
        if (acronym === -1 && opensAcronym(text, starts[word]!)) acronym = starts[word]! - offset;
        if (opening.has(place & 0xffff) && starts[word]! >= named) {
          const start = starts[word]!;
          const name = openingAt(text, start, place & 0xffff);
          if (name !== null && start + name.form.length <= sentence.end) {
            named = start + name.form.length;
            (names ??= []).push({ start: start - offset, end: named - offset, mission: name.mission });
          }
        }
        if (!closing.has(place >> 16)) continue;
        const end = ends[word]!;
        const entry = endingAt(text, end, place >> 16);
        if (entry === null || end - entry.form.length < offset) continue;
        if (entry.ship) ship ||= opensPrefix.test(text.slice(starts[word], starts[word]! + 6));
        if (entry.noun) {
          if (noun === -1) noun = starts[word]! - offset;
          if (titled === -1 && text.charCodeAt(end) === blank && opensTitle.test(text[end + 1] ?? ''))
            titled = starts[word]! - offset;
        }
        if (entry.head !== null)
          (heads ??= []).push({ start: end - entry.form.length - offset, end: end - offset, head: entry.head });
      }
      if (heads === null && names === null && noun === -1 && !ship) return null;
      return { heads: heads ?? none, names: names ?? none, noun, titled, acronym, ship };
    },
    mission: (words) => {
      const entry = openingAt(words, 0, placeOfWord(words));
      return entry !== null && entry.form.length === words.length ? entry.mission : null;
    },
  };
}
