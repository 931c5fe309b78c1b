import { isWordUnit } from '../../lexicon/finder.ts';
import { wholeWord } from '../../pattern.ts';
import { negation, noLonger } from './patterns.ts';
import type { deploymentStatuses } from './schema.ts';
import { isEffort, type VerbFound, verbIn } from './verbs.ts';
import { presences } from './words.ts';

type Status = (typeof deploymentStatuses)[number];

/** What a clause says of a contribution: where it stands, and how sure that is. */
export interface Told {
  readonly status: Status;
  /** True where a verb of contributing says so; false where only a word such as "verlenging" does. */
  readonly verb: boolean;
  /** True where the verb is one that gives: with goods for a country it is a delivery. */
  readonly gives: boolean;
  /** True where its object is who is helped. */
  readonly helps: boolean;
  /** True where the tense alone makes it ended: a day in the clause may still show that it goes on. */
  readonly past: boolean;
}

/** Nothing said of it: it is there. */
export const silent: Told = { status: 'active', verb: false, gives: false, helps: false, past: false };

/** A pattern for clauses in lower case. */
const word = (source: string): RegExp => new RegExp(wholeWord(source), 'u');

const ends = word(
  'beëindig\\p{L}*|geëindigd|eindigt|eindigde|eindigen|afgerond|teruggekeerd|keert [^;]{0,80}terug|keren [^;]{0,80}terug|keerden? [^;]{0,80}terug|terugkeert|terugkeren|terugkeerden?|terugkeer|teruggetrokken|trekt [^;]{0,80}terug|trok [^;]{0,80}terug|terugtrekking|terugtrekken|terug te trekken|terug te keren|stopgezet|gestopt|stopt|stopte|opgeheven|loopt [^;]{0,60}af|liep [^;]{0,60}af|afloopt|ten einde|tot een einde|uitgefaseerd',
);
/** Coming home, which tells of people or things having been there. */
const returns = word(
  'teruggekeerd|keer(?:t|en|de|den) [^;]{0,120}terug|terugke(?:ert|ren|erde|erden)|teruggetrokken|trek(?:t|ken) [^;]{0,120}terug|trok(?:ken)? [^;]{0,120}terug',
);
/** Being in a post: "is commandant van", "treedt op als Force Commander". */
const holds = word(
  '(?:is|was|wordt|werd|waren|worden|fungeert als|treedt op als|optreedt als|benoemd tot|aangesteld als) (?:[^;,]{0,60} )?(?:commandant|commander|chef-staf|hoofd|adviseur|missiehoofd)',
);
const extends_ = word(
  'verleng(?:d|t|en|de)|te verlengen|verlenging|continueert|continueren|gecontinueerd|continuering|continueerde|voort te zetten|voortzetten|voortgezet|voortzet|voortzetting|zet(?:ten|te)? [^;]{0,120}voort|handhaaft|te handhaven|bestendig(?:t|en|d)',
);
const can = word('(?:kan|kunnen|kon) [^;]{0,80}(?:verleng|voortgezet|gecontinueerd)\\p{L}*');
const lapsed = word('vervallen|ingetrokken|komt te vervallen|gaat niet door|niet doorgegaan|afgeblazen');
const offers = word(
  'bod|aangeboden|aanbod|aan te bieden|aanbieden|bied(?:t|en) [^;]{0,160}aan|aanbiedt|bood [^;]{0,160}aan|bereid',
);
const considers = word(
  'onderzoekt|onderzoeken|onderzocht|beziet|bezien|overweegt|overwegen|verkent|verkennen|bekijkt|bestudeert|bestuderen|inventariseert|wenselijkheid|mogelijkheid|mogelijkheden|haalbaarheid|gaat na of|mogelijke|zou kunnen|zouden kunnen|overweging|in beraad|eventuele|potentiële',
);
const plans = word(
  'zal|zullen|zult|gaat(?! (?:het |hierbij |daarbij )?om)|gaan|zou|voornemens|voornemen|besloten|besluit|besloot|voorzien|voorziet|gepland|plant|beoogt|beoogd|bereidt [^;]{0,60}voor|instemt|toegezegd|zegde [^;]{0,60}toe|verwacht|aanstaande|volgend jaar|komend jaar|later dit jaar',
);
const been = word('geweest');
const since = word('sinds|momenteel|thans|op dit moment|nog steeds|doorlopend|nu');

/** What each pattern needs one of: the first four letters, or all, of the words that it can begin with. */
const openings = {
  noLonger: 'geen niet',
  negation: 'geen niet even',
  considers: 'onde bezi over verk beki best inve wens moge haal gaat zou zoud in even pote',
  ends: 'beëi geëi eind afge teru keer kere trek trok stop gest opge loop liep aflo ten tot uitg',
  offers: 'bod aang aanb aan bied bood bere',
  extends: 'verl te cont geco voor zet zett hand best',
  plans: 'zal zull zult gaat gaan zou voor besl gepl plan beoo bere inst toeg zegd verw aans volg kome late',
  returns: 'teru keer kere trek trok',
  been: 'gewe',
  // Being in a post takes a verb and a post.
  serves: 'is was ware word werd fung tree optr beno aang',
  post: 'comm chef hoof advi miss',
} as const;
type Opening = keyof typeof openings;

const flags = Object.fromEntries(Object.keys(openings).map((name, i) => [name, 1 << i])) as Record<Opening, number>;

/** The first four units of a word as one number of 28 bits; two words can share one, which costs a look and no more. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < start + 4; i++) key = (key << 7) | (i < end ? text.charCodeAt(i) & 127 : 0);
  return key;
}

/** Words that tell the tense, and those that tell presence. */
const auxiliaries = {
  is: ['is', 'zijn', 'blijft', 'blijven', 'blijvend'],
  was: ['was', 'waren', 'bleef', 'bleven'],
  wordt: ['wordt', 'worden'],
  werd: ['werd', 'werden'],
  raakte: ['raakte'],
  heeft: ['heeft', 'hebben'],
  had: ['had', 'hadden'],
  presence: presences,
} as const;
type Auxiliary = keyof typeof auxiliaries;
const bitOf = Object.fromEntries(Object.keys(auxiliaries).map((name, i) => [name, 1 << i])) as Record<
  Auxiliary,
  number
>;

/** Both tables; made at the first clause. */
let tables: { readonly byOpening: ReadonlyMap<number, number>; readonly byWord: ReadonlyMap<string, number> } | null =
  null;

function makeTables(): NonNullable<typeof tables> {
  const byOpening = new Map<number, number>();
  for (const [name, bit] of Object.entries(flags))
    for (const opening of openings[name as Opening].split(' ')) {
      const key = keyOf(opening, 0, opening.length);
      byOpening.set(key, (byOpening.get(key) ?? 0) | bit);
    }
  const byWord = new Map<string, number>();
  for (const [name, bit] of Object.entries(bitOf))
    for (const form of auxiliaries[name as Auxiliary]) byWord.set(form, (byWord.get(form) ?? 0) | bit);
  return { byOpening, byWord };
}

/** A clause in lower case, its words, and which patterns and auxiliaries they call for. */
interface Words {
  readonly lower: string;
  readonly words: readonly string[];
  /** Sum of `flags`. */
  readonly calls: number;
  /** Sum of `bitOf`. */
  readonly has: number;
}

const joins = new Set(["'", '’', '-'].map((sign) => sign.charCodeAt(0)));

/** Reads a clause in one walk. */
function wordsOf(clause: string): Words {
  const { byOpening, byWord } = (tables ??= makeTables());
  const lower = clause.toLowerCase();
  const words: string[] = [];
  let calls = 0;
  let found = 0;
  let word = -1;
  let run = -1;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isWordUnit(unit)) {
      if (run === -1) run = i;
      if (word === -1) word = i;
      continue;
    }
    if (run !== -1) calls |= byOpening.get(keyOf(lower, run, i)) ?? 0;
    run = -1;
    if (word === -1 || joins.has(unit)) continue;
    const text = lower.slice(word, i);
    words.push(text);
    found |= byWord.get(text) ?? 0;
    word = -1;
  }
  return { lower, words, calls, has: found };
}

/** A status that a word of the clause gives, whatever its verb: the strongest first. */
function otherStatus(clause: string, { lower, calls }: Words, isVerb: boolean, verb: VerbFound | null): Status | null {
  const says = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(lower);
  const denies = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(clause);
  if (denies('noLonger', noLonger.regex) && (isVerb || says('ends', ends))) return 'ended';
  if (denies('negation', negation.regex)) return 'none';
  if (says('considers', considers)) return 'considered';
  if (says('ends', ends)) return 'ended';
  if (says('offers', offers)) return 'offered';
  // "kan met een half jaar worden verlengd": nothing is extended yet.
  if (says('extends', extends_) && !can.test(lower)) return 'extended';
  return verb?.tense !== 'past' && says('plans', plans) ? 'planned' : null;
}

const ourPeople = /militair|officier|mariniers|adviseur|instructeur|eenhe|commando|leiding|team/u;

/** What the clause tells of a contribution, or null where nothing in it is a way to tell one. */
export function toldIn(clause: string): Told | null {
  if (isEffort(clause)) return null;
  const read = wordsOf(clause);
  const { lower, calls } = read;
  const has = (bits: number): boolean => (read.has & bits) !== 0;
  const says = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(lower);
  // An offer that was withdrawn is none any more.
  if (says('offers', offers) && lapsed.test(lower)) return null;
  const verb = verbIn(clause, read.words);
  const present = has(bitOf.is);
  const presence = has(bitOf.presence) && (present || has(bitOf.was | bitOf.wordt | bitOf.raakte));
  const had = !verb && has(bitOf.heeft) && ourPeople.test(clause);
  const isVerb =
    verb !== null ||
    presence ||
    had ||
    says('returns', returns) ||
    ((calls & flags.post) !== 0 && says('serves', holds));
  const as = (status: Status, past = false): Told => ({
    status,
    verb: isVerb,
    gives: verb?.gives ?? false,
    helps: verb?.helps ?? false,
    past,
  });
  const other = otherStatus(clause, read, isVerb, verb);
  if (other !== null) return as(other);
  if (!isVerb) return null;
  if (says('been', been)) return as('ended', true);
  if (verb?.tense === 'participle') {
    if (has(bitOf.werd)) return as('ended', true);
    if (has(bitOf.wordt)) return as(verb.sends ? 'planned' : 'active');
    if (has(bitOf.heeft | bitOf.had)) return verb.lasting || since.test(lower) ? as('active') : as('ended', true);
    return as('active');
  }
  if (verb?.tense === 'past') return as('ended', true);
  if (verb?.sends === true) return as('planned');
  if (presence && !present && has(bitOf.was)) return as('ended', true);
  return as('active');
}
