import type { DateFields } from '../../extractors/dates/schema.ts';
import { asidesIn, relativesIn, without } from '../../extractors/deployments/asides.ts';
import { inside } from '../../extractors/deployments/ranges.ts';
import type { Found, Range } from '../../fact.ts';

/** Of a clause no more than this tells what its dates are. */
const longest = 600;

/** A bound of a contribution: its EDTF value, and the first and last day that it covers. */
export interface Bound {
  readonly edtf: string;
  readonly first: string | null;
  readonly last: string | null;
  /** Said without a preposition that bounds: it may be the day of a decision. */
  readonly bare: boolean;
  /** The day of leaving for it, which gives way to one of being there. */
  readonly leaving?: true;
}

/** From when till when; null where not said. */
export interface Period {
  readonly start: Bound | null;
  readonly end: Bound | null;
}

/** A calendar expression as found. */
export type DateFound = Found<DateFields>;

/** Words with which something ends, or is taken over by another. */
const ending =
  /(?<![\p{L}])(?:einddatum|einde|tot uiterlijk|eindigt|eindigde|geëindigd|beëindigd|beëindigt|beëindig\p{L}*|eindigen|teruggekeerd|keert|keren|keerden?|naar huis|huiswaarts|terugkeer|terugkeert|afgerond|afgelopen|loopt|stopt|gestopt|afgelost|aflost|los(?:t|te|ten|sen)(?!\p{L})|teruggetrokken|trekt|trekken|trok|afloopt|vervangen|vervangt|overgedragen|gestaakt|stopgezet|opgeheven|ontbonden|uitgefaseerd|verlaten|verliet(?:en)?|teruggehaald|teruggeroepen|teruggebracht(?! (?:van|tot|met)(?!\p{L}))|gerepatrieerd|voltooid|vervalt|verstrijkt|verstreken|neergelegd|neerlegt|(?:die|deze|dat|dit) (?:taak|taken|rol|bevel|commando|leiding|opdracht) (?:[^;.]{0,40} )?over(?!\p{L})|plaatsmaken|plaatsgemaakt|maa(?:kt|kte) [^;.]{0,30}plaats(?!\p{L}))/u;
/** Words with which something begins. */
const starting =
  /(?:start|sturen|stuurt|zend|ontplooi|plaats|gestart|begint|begonnen|begon|aanvang|aanvangt|aankomst|arriveert|aangekomen|vertrekt|vertrok|vertrek|ingang)/u;
const leaving = /(?:vertrek|vertrekt|vertrok|vertrekken|vaart uit|uitvaren)/u;

/** "gaat per 21 mei over op Spanje". */
const passesOn = /(?<!\p{L})ga(?:at|an) (?:[^;.]{0,60} )?over(?: (?:op|aan|naar|in)(?!\p{L})|[.,]|$)/u;

/** "sinds 1 oktober geen infanterie meer": since then it is over. */
const givenUp = /(?<!\p{L})(?:geen|niet) (?:[\p{L}-]{1,20} ){0,6}(?:meer|langer)(?!\p{L})/u;

/** "is sinds 1 april beëindigd": the same. */
const ended =
  /(?<!\p{L})(?:beëindigd|gestaakt|stopgezet|teruggekeerd|teruggetrokken|afgerond|opgeheven|voorbij)(?!\p{L})/u;

const tally =
  /(?<!\p{L})(?:[Tt]ot(?: en met)?|t\/m) .{0,160}?(?<!\p{L})(?:hebben|heeft|zijn|is) .{0,120}(?:\d|honderd|duizend|tiental)\p{L}* (?:\p{Ll}{3,20}e )?(?:missies|sorties|vluchten|vlieguren|uren|patrouilles|operaties|acties|aanvallen|keer|maal|transporten|verkenningen|doelen|personen|mensen|schepen|ton)(?!\p{L})/u;
/** Whether words count what was done up to a day, which ends nothing: "Tot en met 12 juni hebben de F-16's 850 missies gevlogen". */
export const tallies = (words: string): boolean => tally.test(words);

/** Whether a date is one day, month or the like with no word that bounds it. */
export const isBare = ({ fields }: DateFound): boolean => fields.relation === null && !fields.edtf.includes('/');
const long: ReadonlySet<string> = new Set(['season', 'quarter', 'half', 'year']);

/** How a contribution is told, as far as it decides what a date in its clause is. */
export interface Manner {
  /** It is over. */
  readonly past: boolean;
  readonly exercise: boolean;
  /** Where the contribution itself stands in the text. */
  readonly own: Range;
  /** It goes on after the day it was to end: that day is no beginning. */
  readonly extended: boolean;
  /** It comes in the place of another, whose end is its start. */
  readonly relieves: boolean;
}

/** What one date says of a period, by its relation or by the verb of the words around it. */
export function periodOf(
  date: DateFound,
  words: string,
  before: string,
  said: string,
  { past, exercise, extended, relieves }: Manner,
): Period & { leaves: boolean } {
  const { edtf, start, end, relation } = date.fields;
  const whole = (value: string): Bound => ({ edtf: value, first: start, last: end, bare: relation === null });
  const none = { start: null, end: null, leaves: false };
  if (edtf.startsWith('{') || edtf.startsWith('[')) return none;
  const [from, till] = edtf.split('/');
  if (till !== undefined) {
    // "is in januari en februari vervangen door": it came then.
    if (relieves && relation === null && ending.test(words) && !/^(?:van|tussen)(?!\p{L})/iu.test(said))
      return { ...none, start: { edtf: from!, first: start, last: start, bare: true } };
    // "keren in juli en augustus terug": by the last of those it is over.
    if (
      past &&
      relation === null &&
      ending.test(words) &&
      / en /u.test(said) &&
      !/^(?:van|tussen)(?!\p{L})| tot /iu.test(said)
    )
      return { ...none, end: { edtf: till, first: end, last: end, bare: false } };
    return {
      start: { edtf: from!, first: start, last: start, bare: false },
      end: { edtf: till, first: end, last: end, bare: false },
      leaves: false,
    };
  }
  // "is per 1 januari teruggekeerd": of what ends, the day from which it is over.
  const over =
    /^(?:per|met ingang van) /iu.test(said) || givenUp.test(words) || (/^sinds /iu.test(said) && ended.test(words));
  if (relation === 'from' && past && over) return { ...none, end: whole(edtf) };
  // "dat bevel gaat per 21 mei over": till then it is ours.
  if (relation === 'from' && passesOn.test(words)) return { ...none, end: whole(edtf) };
  // "worden na 31 december teruggetrokken": till then they are there.
  if (relation === 'after' && past && ending.test(words))
    return { ...none, end: { edtf, first: null, last: start, bare: false } };
  if (relation === 'after' && extended) return none;
  if (relation === 'from' || relation === 'after')
    return { ...none, start: { edtf, first: start, last: start, bare: false } };
  if (relation === 'until' && tallies(words)) return none;
  if (relation === 'until' || relation === 'before')
    return { ...none, end: { edtf, first: end, last: end, bare: false } };
  if (relieves) return { ...none, start: whole(edtf) };
  if (/einddatum|einde/u.test(before) || ending.test(words)) return { ...none, end: whole(edtf) };
  // "is op 1 december met een half jaar verlengd": when that was done.
  if (extended && relation === null && !starting.test(words)) return none;
  if (leaving.test(words))
    return past &&
      !/(?<!\p{L})(?:naar|uit (?:Den Helder|Nederland|Vlissingen|Volkel|Leeuwarden|Eindhoven|Gilze-Rijen))(?!\p{L})/u.test(
        words,
      )
      ? { ...none, end: whole(edtf) }
      : { ...none, start: whole(edtf), leaves: true };
  if (starting.test(words)) return { ...none, start: whole(edtf) };
  // In a whole season or year it lasts that long; in an exercise one takes part as long as it is held.
  const lasts = past || exercise || long.has(date.fields.precision);
  return lasts && !starting.test(words)
    ? { start: whole(edtf), end: whole(edtf), leaves: false }
    : { ...none, start: whole(edtf) };
}

/** Whether words tell a beginning or an end, so that a bare day in a sentence further on is that. */
export const turns = (words: string): boolean => starting.test(words) || ending.test(words);

const conjunction = / en (?!met )/gu;

/** The words by which each date of a clause is judged: those of its own relative clause, else of its own half of "en". */
export class DateWords {
  readonly #words: string;
  readonly #relatives: readonly Range[];
  readonly #main: string;
  readonly #asides: readonly Range[];

  /** Of a clause's words; of those past 600 characters none judge. */
  constructor(words: string) {
    this.#words = words.slice(0, longest);
    this.#relatives = relativesIn(this.#words);
    this.#main = without(this.#words, this.#relatives);
    this.#asides = asidesIn(this.#words);
  }

  /**
   * Whether a date stands where the clause tells of a part, of what no longer holds, or of the mission itself, and not of
   * the contribution at `own`, which can be that part.
   */
  isAside(at: Range, own: Range): boolean {
    return this.#asides.some((aside) => inside(at, aside) && !inside(own, aside));
  }

  /** The words for a date; its range are offsets into the clause. */
  of(at: Range): string {
    const own = this.#relatives.find((relative) => inside(at, relative));
    if (own !== undefined) return this.#words.slice(own.start, own.end);
    let half = this.#main;
    // "is op 6 november vertrokken en keert in mei terug": each has its own day.
    for (const { index } of this.#main.matchAll(conjunction)) {
      const [first, second] = [half.slice(0, index), this.#main.slice(index)];
      if (!turns(first) || !turns(second)) continue;
      if (index >= at.end) return first;
      half = ' '.repeat(index) + second;
    }
    return half;
  }
}
