import { formsOf, type FormKind } from '../../dutch/conjugation.ts';
import { nounClass } from './frames.ts';
import { predicates, type VerbClass, verbs } from './verbs.ts';

/** A verb in a clause. */
export interface Verb {
  readonly kind: VerbClass;
  /** Its infinitive with its particle: "uittrekken"; a predicate as it stands. */
  readonly lemma: string;
  readonly form: FormKind | 'predicate';
  /** Where it starts, and where it or its particle ends. */
  readonly at: number;
  readonly end: number;
}

/** What a verb makes of who plays a part: to promise is to give, to pay back is to pay. */
export type Role = Exclude<VerbClass, 'promise' | 'repay' | 'owe'>;

/** The role of a verb. */
export function roleOf({ kind }: Verb): Role {
  return kind === 'promise' ? 'give' : kind === 'repay' || kind === 'owe' ? 'offer' : kind;
}

/** Whether a verb gives to another. */
export function gives(verb: Verb | null): boolean {
  return verb?.kind === 'promise' || verb?.kind === 'give';
}

/** A verb that a word can be a form of. */
interface Reading {
  readonly kind: VerbClass;
  readonly lemma: string;
  readonly form: Verb['form'];
  /** What must stand behind it: its particle or the rest of its phrase; with a preposition anywhere. */
  readonly rest: string | null;
  readonly anywhere: boolean;
}

const order: readonly VerbClass[] = [
  'promise',
  'give',
  'repay',
  'owe',
  'receive',
  'change',
  'spend',
  'offer',
  'cost',
  'earn',
];
const written = /^(?:(?<particle>\p{L}+)(?<joint>[|~_]))?(?<parts>.+)$/u;

/** Infinitives that look like the plural of a noun of money. */
const homographs: ReadonlySet<string> = new Set(['kosten', 'bijdragen']);

const readings = new Map<string, Reading[]>();
function add(word: string, reading: Reading): void {
  // "uitgaven" is the noun, wherever it stands.
  if (reading.form !== 'predicate' && !homographs.has(word) && nounClass(word) !== null) return;
  const known = readings.get(word);
  if (known) known.push(reading);
  else readings.set(word, [reading]);
}
for (const kind of order) {
  for (const verb of verbs[kind]) {
    const { particle = '', joint, parts } = written.exec(verb)!.groups as Readonly<Record<string, string>>;
    const infinitive = parts!.split(' ', 1)[0]!;
    const lemma = particle + infinitive;
    for (const [word, form] of formsOf(parts!)) {
      const separable = joint === '|' || joint === '_';
      if (joint === undefined || separable) add(particle + word, { kind, lemma, form, rest: null, anywhere: false });
      if (joint === '|' && form !== 'participle') add(word, { kind, lemma, form, rest: particle, anywhere: false });
      if (joint === '~') add(word, { kind, lemma, form, rest: particle, anywhere: true });
    }
    if (joint === '|' || joint === '_')
      add(particle, { kind, lemma, form: 'infinitive', rest: ` te ${infinitive}`, anywhere: false });
  }
  for (const phrase of predicates[kind] ?? []) {
    const [first = '', ...more] = phrase.split(' ');
    add(first, {
      kind,
      lemma: phrase,
      form: 'predicate',
      rest: more.length === 0 ? null : ` ${more.join(' ')}`,
      anywhere: false,
    });
  }
}

/** Farthest that a particle stands behind its verb. */
const apart = 200;
const word = /\p{L}[\p{L}-]*/gu;

/** Where a verb and something beside it is no deed with money: "vorm krijgen", "voorzien van", "gaat het om". */
const idle: Readonly<Record<string, { readonly before?: RegExp; readonly behind?: RegExp }>> = {
  krijgen: { before: /(?:beslag|vorm|gestalte) $/u, behind: /^ (?:vorm|gestalte|beslag)(?!\p{L})/u },
  voorzien: { behind: /^ (?:van|dat|met|op)(?!\p{L})/u },
  // "zet 100 euro om in mark".
  inzetten: { behind: /^ .{1,18} om(?: in|[.,]|$)/u },
  beschikt: { behind: /^ (?:niet )?over(?!\p{L})/u },
  bevriezen: { behind: /^ op(?!\p{L})/u },
  gaan: { behind: /^ (?:het |hierbij |daarbij |dan )*om(?!\p{L})/u },
  // "gaat naar € 350" is a level, and nobody who is paid.
  naargaan: { behind: /^ (?:(?:het |hierbij |daarbij |dan )*om(?!\p{L})|(?:[\p{L}]+ ){0,2}naar [€$£\d])/u },
  geven: {
    before: /(?<!\p{L})(?:op|prijs|aan|weer|vrij|uit|toe) te $/u,
    behind: /^ (?:aan (?:dat|te)|weer)(?!\p{L})/u,
  },
};

/** Where the particle of a verb ends that stands at `from`, or -1. */
function particleBehind(text: string, from: number, particle: string): number {
  for (
    let at = text.indexOf(` ${particle}`, from);
    at !== -1 && at - from < apart;
    at = text.indexOf(` ${particle}`, at + 1)
  ) {
    const end = at + 1 + particle.length;
    if (!/^\p{L}/u.test(text.charAt(end))) return end;
  }
  return -1;
}

const article = /(?<!\p{L})(?:de|het|een|deze|dit|mijn|onze|hun|diens|geen|alle) $/u;
/** What stands before and behind "kosten" and "bijdragen" where they are nouns: "extra kosten", "bijdragen van". */
const costNoun =
  /(?:(?<!\p{L})(?:de|het|deze|alle|geen|aan|van|voor|en|of|op|met|door|tot|in|via|meer)|\p{L}e|extra) $/u;
const ofCosts = /^ (?:van|voor|zijn|worden|wordt|is|bedr|komen|in|die|daarvan|hiervan)(?!\p{L})/u;

/** Whether a word that looks like a form of a verb is a noun: "de inzet", "het ondersteunen van". */
function isNoun(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (homographs.has(text.slice(at, end)))
    return costNoun.test(before) || ofCosts.test(text.slice(end, end + 12)) || at === 0;
  return article.test(before);
}

function read(text: string, at: number, found: string, reading: Reading): Verb | null {
  const { kind, lemma, form, rest, anywhere } = reading;
  const wordEnd = at + found.length;
  let end = wordEnd;
  // What "ik" does is told beside it; else the word is a noun mostly ("steun", "inzet").
  if (form === 'stem' && !/(?:^| )ik $/u.test(text.slice(Math.max(0, at - 4), at)) && !text.startsWith(' ik ', wordEnd))
    return null;
  if (rest !== null) {
    if (anywhere) {
      const side = particleBehind(text, wordEnd, rest);
      if (side === -1 && particleBehind(` ${text.slice(0, at)}`, 0, rest) === -1) return null;
    } else if (rest.startsWith(' ')) {
      if (!text.startsWith(rest, end) || /^\p{L}/u.test(text.slice(end + rest.length, end + rest.length + 1)))
        return null;
      end += rest.length;
    } else {
      end = particleBehind(text, wordEnd, rest);
      if (end === -1) return null;
    }
  }
  const not = idle[lemma];
  if (not?.before?.test(text.slice(Math.max(0, at - 16), at)) || not?.behind?.test(text.slice(wordEnd, wordEnd + 24)))
    return null;
  if (form !== 'participle' && form !== 'predicate' && isNoun(text, at, wordEnd)) return null;
  return { kind: lemma === 'begroten' && text.startsWith(' op ', wordEnd) ? 'cost' : kind, lemma, form, at, end };
}

/** With its particle a verb says more than without, and with the nearest of them: "geeft … uit". */
function isNearer(one: Verb, other: Verb, wordEnd: number): boolean {
  return one.end > wordEnd && (other.end === wordEnd || one.end < other.end);
}

/** The verbs of a clause that do something with money, in order. */
function verbsOf(clause: string): Verb[] {
  const text = clause.toLowerCase();
  const found: Verb[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const known = readings.get(match[0]);
    if (!known) continue;
    let best: Verb | null = null;
    for (const reading of known) {
      const verb = read(text, match.index, match[0], reading);
      if (verb && (!best || isNearer(verb, best, match.index + match[0].length))) best = verb;
    }
    if (!best) continue;
    found.push(best);
    // "uit te trekken" is one.
    if (best.form !== 'finite' && best.form !== 'stem') word.lastIndex = best.end;
  }
  return found;
}

/** The verb of a text that says most of money: a gift before what is spent, and that before what it costs; null where none. */
export function verbOf(text: string): Verb | null {
  const found = verbsOf(text);
  for (const kind of order) {
    const verb = found.find((one) => one.kind === kind);
    if (verb) return verb;
  }
  return null;
}

/** Before an infinitive that tells an aim and not what is done with the amount: "€ 5 miljoen om het fonds te steunen". */
const aim = /(?<!\p{L})(?:om|teneinde|door)(?!\p{L})/u;
/** Verbs that tell of the deed that stands behind them: "kondigde aan € 5 miljoen te geven". */
const telling: ReadonlySet<string> = new Set(['aankondigen', 'toezeggen', 'beloven', 'aanbieden']);

const auxiliary =
  /(?<!\p{L})(?:heeft|hebben|heb|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|zou|zouden|kan|kunnen|moet|moeten)(?!\p{L})/iu;
const shared = /^(?:be|ver|ont|her|er|onder|over)/u;
/** Between a participle and an amount that only its preposition parts from it: "geraamd op", "verhoogd met in totaal". */
const adjoining = /^:?(?: (?:op|met|tot|naar|voor))?(?: (?:in totaal|een bedrag van|naar schatting))? $/u;

/**
 * The verb that governs an amount `[start, end)` of a clause. Dutch puts the finite verb of a main clause before its
 * objects, and what belongs to it (participle, infinitive, particle) behind them: so the verb is the bracket around the
 * amount, else the finite verb before it, else the first verb behind it, else the last before. Null where none is.
 */
export function governingVerb(clause: string, start: number, end: number): Verb | null {
  const found = verbsOf(clause);
  const helped = auxiliary.test(clause.slice(0, start));
  // "Nederland verstrekt € 5 miljoen": a form that the participle shares, which without an auxiliary is finite.
  const isFinite = ({ form, lemma, at, end: to }: Verb): boolean => {
    if (form !== 'participle' || helped) return form === 'finite' || form === 'stem';
    const found = clause.slice(at, to).toLowerCase();
    return found === lemma || (found.endsWith('t') && shared.test(found));
  };
  const before = found.filter((verb) => verb.at < start);
  const bracket = before.findLast((verb) => isFinite(verb) && verb.end > end);
  if (bracket) return bracket;
  const adjacent = before.at(-1);
  if (adjacent?.form === 'participle' && adjoining.test(clause.slice(adjacent.end, start))) return adjacent;
  const next = found.find(
    (verb) => verb.at >= end && !(verb.form === 'infinitive' && aim.test(clause.slice(end, verb.at))),
  );
  const finite = before.findLast(
    (verb) => isFinite(verb) || (verb.form === 'infinitive' && !clause.slice(0, verb.at).endsWith(' te ')),
  );
  if (finite && !(next && telling.has(finite.lemma))) return finite;
  return next ?? before.at(-1) ?? found[0] ?? null;
}

/** Whether a verb stands in the passive: "wordt … uitgetrokken", "is … toegezegd", "is … beschikbaar". */
export function isPassive(clause: string, verb: Verb): boolean {
  if (/(?<!\p{L})(?:wordt|worden|werd|werden|geworden)(?!\p{L})/iu.test(clause)) return true;
  if (/(?<!\p{L})(?:heeft|hebben|had|hadden|heb|stelt|stel|stellen|stelde|stelden|maakt|maken)(?!\p{L})/iu.test(clause))
    return false;
  return (
    (verb.form === 'participle' || verb.form === 'predicate') &&
    verb.kind !== 'cost' &&
    !verb.lemma.endsWith('rekening') &&
    /(?<!\p{L})(?:is|zijn|was|waren|komt|komen)(?!\p{L})/iu.test(clause)
  );
}
