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

const slots = 4096;
/** A slot for three units. Five bits of a letter tell which it is, and not whether it is a capital. */
const slotOf = (a: number, b: number, c: number): number => ((a & 31) | ((b & 31) << 5)) ^ ((c & 31) << 7);

/** Lists of entries by slot, the longest form first. */
interface Slots<T> {
  readonly bySlot: Uint16Array;
  readonly lists: T[][];
}

const emptySlots = <T>(): Slots<T> => ({ bySlot: new Uint16Array(slots), lists: [[]] });

function put<T extends { readonly form: string }>({ bySlot, lists }: Slots<T>, slot: number, entry: T): void {
  const known = bySlot[slot]!;
  if (known === 0) {
    bySlot[slot] = lists.push([entry]) - 1;
    return;
  }
  const list = lists[known]!;
  let at = list.length;
  while (at > 0 && list[at - 1]!.form.length < entry.form.length) at--;
  list.splice(at, 0, entry);
}

/** By the last three units. */
const closingSlot = (text: string, end: number): number =>
  slotOf(text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3));
/** By the last five: of three a slot would hold "eenheid" for each word in "-heid". */
const longSlot = (text: string, end: number): number =>
  closingSlot(text, end) ^ ((text.charCodeAt(end - 4) & 31) << 3) ^ ((text.charCodeAt(end - 5) & 31) << 6);

/** By the first three units; the third counts only inside a word, so that a form of two letters is found before a space. */
function openingSlot(text: string, at: number): number {
  const third = text.charCodeAt(at + 2);
  return slotOf(text.charCodeAt(at), text.charCodeAt(at + 1), isWordUnit(third) ? third : 0);
}

/** Whether an ending, with a small or a capital letter first, closes what ends at an offset. */
function closes(text: string, end: number, form: string): boolean {
  const at = end - form.length;
  // Most entries of a list differ from the text in their first letter already.
  if (at < 0 || (text.charCodeAt(at) | 32) !== (form.charCodeAt(0) | 32)) return false;
  if (text.startsWith(form, at)) return true;
  return text[at] === form[0]!.toUpperCase() && text.startsWith(form.slice(1), at + 1);
}

function find(list: readonly Ending[], text: string, end: number): Ending | null {
  for (const entry of list) if (closes(text, end, entry.form)) return entry;
  return null;
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

const none: readonly never[] = [];
const [capitalH, capitalZ, blank] = ['H', 'Z', ' '].map((letter) => letter.charCodeAt(0));
const opensTitle = /[\p{Lu}\d"“‘']/u;
/** "Zr.Ms.", "ZrMs", "Z.M.": a look before the whole pattern is tried. */
const opensPrefix = /^[HZ](?:r\.? ?Ms|\. ?M\.)/u;

/** Makes the tables in which each word of a letter is looked up once by how it opens and once by how it closes. */
export function scannerOf(endings: Iterable<Ending>, openings: Iterable<Opening>): Scanner {
  const long = emptySlots<Ending>();
  const short = emptySlots<Ending>();
  const opening = emptySlots<Opening>();
  /** Of each slot of three units whether a long ending (1) or a short one (2) closes so. */
  const closing = new Uint8Array(slots);
  for (const entry of endings) {
    const { length } = entry.form;
    if (length > 4) put(long, longSlot(entry.form, length), entry);
    else if (length > 2) put(short, closingSlot(entry.form, length), entry);
    if (length > 2) closing[closingSlot(entry.form, length)]! |= length > 4 ? 1 : 2;
  }
  for (const entry of openings) if (entry.form.length > 1) put(opening, openingSlot(entry.form, 0), entry);

  const endingAt = (text: string, end: number): Ending | null =>
    find(long.lists[long.bySlot[longSlot(text, end)]!]!, text, end) ??
    find(short.lists[short.bySlot[closingSlot(text, end)]!]!, text, end);
  const openingAt = (text: string, at: number): Opening | null => {
    for (const entry of opening.lists[opening.bySlot[openingSlot(text, at)]!]!)
      if (opens(text, at, entry.form)) return entry;
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
      for (let i = start; i < end;) {
        const unit = text.charCodeAt(i);
        if (!isWordUnit(unit)) {
          i++;
          continue;
        }
        const from = i;
        do i++;
        while (i < end && isWordUnit(text.charCodeAt(i)));
        if (from >= named && opening.bySlot[openingSlot(text, from)] !== 0) {
          const entry = openingAt(text, from);
          if (entry !== null && from + entry.form.length <= end) {
            named = from + entry.form.length;
            (names ??= []).push({ start: from - start, end: named - start, mission: entry.mission });
          }
        }
        if ((unit === capitalH || unit === capitalZ) && opensPrefix.test(text.slice(from, from + 6))) ship = true;
        const closes = closing[closingSlot(text, i)]!;
        if (closes === 0 || (closes === 1 && long.bySlot[longSlot(text, i)] === 0)) continue;
        const entry = endingAt(text, i);
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
      const entry = openingAt(words, 0);
      return entry !== null && entry.form.length === words.length ? entry.mission : null;
    },
  };
}
