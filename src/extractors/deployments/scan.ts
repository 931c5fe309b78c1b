import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import type { Mission } from '../../lexicon/schema.ts';

/** What the head of a noun phrase is the name of. */
export interface Head {
  readonly kind: 'unit' | 'post' | 'ship' | 'aircraft' | 'system' | 'training';
  /** Whether its number counts persons. */
  readonly people: boolean;
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
  /** Whether a word is, or ends in, a noun for a mission: "trainingsmissie". */
  readonly noun: boolean;
  /** Whether a capital, a figure or a quote follows one, as a name would: "operatie Serval". */
  readonly titled: boolean;
  /** Whether the prefix of one of His Majesty's ships may stand in it. */
  readonly ship: boolean;
}

/** A form of three letters or more that closes words; one without a head and no noun is there to be found instead of a shorter one. */
export interface Ending {
  readonly form: string;
  readonly head: Head | null;
  readonly noun: boolean;
}

/** A form of a mission's name. */
export interface Opening {
  readonly form: string;
  readonly mission: Mission;
}

const none: readonly never[] = [];
/** Five units in 25 bits: five of a letter tell which it is, and not whether it is a capital. */
const withUnit = (units: number, unit: number): number => ((units << 5) | (unit & 31)) & 0x1ffffff;
const lastThree = 0x7fff;
const keys = 1 << 14;
const keyOf = (units: number): number => (units ^ (units >>> 11)) & (keys - 1);

/** The last five units of a text, or all of a shorter one. */
function unitsOf(text: string, end: number): number {
  let units = 0;
  for (let i = Math.max(0, end - 5); i < end; i++) units = withUnit(units, text.charCodeAt(i));
  return units;
}

/** The first five units of the first word, or all of a shorter one. */
function openingOf(text: string): number {
  let units = 0;
  for (let i = 0; i < 5 && isWordUnit(text.charCodeAt(i)); i++) units = withUnit(units, text.charCodeAt(i));
  return units;
}

/**
 * Entries by a key of a few units, the longest form first. What words call for most often is nothing: one bit for each
 * key says so, in two kilobytes that stay at hand while the entries do not.
 */
class Keyed<T extends { readonly form: string }> {
  readonly #bits = new Uint32Array(keys >> 5);
  readonly #lists = new Map<number, T[]>();

  put(units: number, entry: T): void {
    const key = keyOf(units);
    this.#bits[key >> 5]! |= 1 << (key & 31);
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [entry]);
    else {
      let at = list.length;
      while (at > 0 && list[at - 1]!.form.length < entry.form.length) at--;
      list.splice(at, 0, entry);
    }
  }

  of(units: number): readonly T[] {
    const key = keyOf(units);
    return (this.#bits[key >> 5]! & (1 << (key & 31))) === 0 ? none : this.#lists.get(key)!;
  }
}

/** Whether an ending, with a small or a capital letter first, closes what ends at an offset. */
function closes(text: string, end: number, form: string): boolean {
  const at = end - form.length;
  // Most entries of a list differ from the text in their first letter already.
  if (at < 0 || (text.charCodeAt(at) | 32) !== (form.charCodeAt(0) | 32)) return false;
  if (text.startsWith(form, at)) return true;
  return text[at] === form[0]!.toUpperCase() && text.startsWith(form.slice(1), at + 1);
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
  if (words === form.toUpperCase()) return true;
  return form.includes(' ') && (words === form.toLowerCase() || words === form[0]!.toUpperCase() + form.slice(1));
}

/** The look-ups of one lexicon; made once by `scannerOf`. */
export interface Scanner {
  /** What a sentence names that contributions are made of, or null where it names nothing of the kind. */
  readonly scan: (text: string, start: number, end: number) => Signals | null;
  /** The mission whose form the whole of the words is, or null. */
  readonly mission: (words: string) => Mission | null;
}

const [capitalH, capitalZ, blank] = ['H', 'Z', ' '].map((letter) => letter.charCodeAt(0));
const opensTitle = /[\p{Lu}\d"“‘']/u;
/** "Zr.Ms.", "ZrMs", "Z.M.": a look before the whole pattern is tried. */
const opensPrefix = /^[HZ](?:r\.? ?Ms|\. ?M\.)/u;

/** Makes the tables in which each word of a letter is looked up once by how it opens and once by how it closes. */
export function scannerOf(endings: Iterable<Ending>, openings: Iterable<Opening>): Scanner {
  const byFirst = new Keyed<Opening>();
  // By five units what is so long: by three, "eenheid" would be looked for in each word in "-heid".
  const byFive = new Keyed<Ending>();
  const byThree = new Keyed<Ending>();
  for (const entry of endings) {
    const { form } = entry;
    if (form.length > 4) byFive.put(unitsOf(form, form.length), entry);
    else if (form.length > 2) byThree.put(unitsOf(form, form.length) & lastThree, entry);
  }
  for (const entry of openings) if (entry.form.length > 1) byFirst.put(openingOf(entry.form), entry);

  const endingAt = (text: string, end: number, units: number): Ending | null => {
    for (const entry of byFive.of(units)) if (closes(text, end, entry.form)) return entry;
    for (const entry of byThree.of(units & lastThree)) if (closes(text, end, entry.form)) return entry;
    return null;
  };
  const openingAt = (text: string, at: number, units: number): Opening | null => {
    for (const entry of byFirst.of(units)) if (opens(text, at, entry.form)) return entry;
    return null;
  };

  return {
    scan: (text, start, end) => {
      let heads: HeadMark[] | null = null;
      let names: NameMark[] | null = null;
      let noun = false;
      let titled = false;
      let ship = false;
      let named = start;
      let units = 0;
      for (let i = start; i < end;) {
        const unit = text.charCodeAt(i);
        units = withUnit(units, unit);
        i++;
        if (!isWordUnit(unit)) continue;
        const from = i - 1;
        let first = units & 31;
        for (let next = text.charCodeAt(i); i < end && isWordUnit(next); next = text.charCodeAt(i)) {
          units = withUnit(units, next);
          if (i < from + 5) first = withUnit(first, next);
          i++;
        }
        const name = from < named ? null : openingAt(text, from, first);
        if (name !== null && from + name.form.length <= end) {
          named = from + name.form.length;
          (names ??= []).push({ start: from - start, end: named - start, mission: name.mission });
        }
        if ((unit === capitalH || unit === capitalZ) && opensPrefix.test(text.slice(from, from + 6))) ship = true;
        const entry = endingAt(text, i, units);
        if (entry === null || i - entry.form.length < start) continue;
        if (entry.noun) {
          noun = true;
          titled ||= text.charCodeAt(i) === blank && opensTitle.test(text[i + 1] ?? '');
        }
        if (entry.head !== null)
          (heads ??= []).push({ start: i - entry.form.length - start, end: i - start, head: entry.head });
      }
      if (heads === null && names === null && !noun && !ship) return null;
      return { heads: heads ?? none, names: names ?? none, noun, titled, ship };
    },
    mission: (words) => {
      const entry = openingAt(words, 0, openingOf(words));
      return entry !== null && entry.form.length === words.length ? entry.mission : null;
    },
  };
}
