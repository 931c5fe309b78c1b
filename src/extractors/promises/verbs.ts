import type { Unit } from './tokens.ts';
import { type Form, type Role, verbs } from './lexemes.ts';
import { documentEnding, doneEnding, givenEnding } from './words.ts';

/** A verb found in a unit. */
export interface VerbAt {
  /** Token of the verb itself. */
  readonly at: number;
  readonly role: Role;
  readonly form: Form;
  /** Whether "te" stands before it: "te informeren", "aan te bieden", "te kunnen informeren". */
  readonly te: boolean;
  /** First and last token of all its parts: "op de hoogte te houden", "bied … aan". */
  readonly from: number;
  readonly to: number;
  /** Whether it tells of something to come by itself: "houd … op de hoogte". */
  readonly lasting: boolean;
}

interface Entry {
  readonly role: Role;
  readonly form: Form;
  readonly particle: string | null;
}

let entries: ReadonlyMap<string, readonly Entry[]> | null = null;

/** The verbs of telling and sending by each of their forms; made at the first use. */
function entriesOf(): ReadonlyMap<string, readonly Entry[]> {
  if (entries !== null) return entries;
  const forms = new Map<string, Entry[]>();
  const enter = (words: readonly string[], role: Role, form: Form, particle: string | null = null): void => {
    for (const word of words) {
      const list = forms.get(word);
      if (list) list.push({ role, form, particle });
      else forms.set(word, [{ role, form, particle }]);
    }
  };
  for (const { role, infinitive, participle, finite, particle, split } of verbs) {
    enter(finite, role, 'finite');
    enter(participle, role, 'participle');
    enter(infinitive, role, 'infinitive');
    if (split && particle) {
      enter(split.finite, role, 'finite', particle);
      enter([split.infinitive], role, 'infinitive', particle);
    }
  }
  entries = forms;
  return forms;
}

/** The words by which a verb of telling or sending can be found, in lower case: those that are only its participle, or the others. */
export function verbForms(participles: boolean): string[] {
  const words = [...entriesOf()].flatMap(([word, list]) =>
    list.every(({ form }) => form === 'participle') === participles ? word : [],
  );
  return [...words, ...[...phrases].filter((word) => phraseParticiples.has(word) === participles)];
}

/** Verbs that tell or send only together with other words: "op de hoogte houden", "doen toekomen", "laten weten". */
const phrases: ReadonlySet<string> = new Set(
  'kom antwoorden antwoord houd houdt houden gehouden stel stelt stellen gesteld breng brengt brengen gebracht doe doet doen gedaan toekomen geef geeft geven gegeven laat laten weten komt komen gaat gaan volgt volgen bereiken bereikt verwachten zien neem neemt opnemen besteed besteden besteed'.split(
    ' ',
  ),
);

const phraseParticiples: ReadonlySet<string> = new Set('gehouden gesteld gebracht gedaan gegeven'.split(' '));

function find(unit: Unit, word: string, from: number, to: number): number {
  for (let i = Math.max(0, from); i < Math.min(unit.tokens.length, to); i++)
    if (unit.tokens[i]!.word === word) return i;
  return -1;
}

function findEnding(unit: Unit, ending: RegExp, from: number, to: number): number {
  for (let i = Math.max(0, from); i < Math.min(unit.tokens.length, to); i++) {
    if (ending.test(unit.tokens[i]!.word)) return i;
  }
  return -1;
}

/** Index of "hoogte" of "op de hoogte", or "kennis" of "in kennis", within `[from, to)`; -1 when there is none. */
function notice(unit: Unit, from: number, to: number): number {
  const height = find(unit, 'hoogte', from, to);
  if (height > 1 && unit.tokens[height - 2]!.word === 'op') return height;
  const known = find(unit, 'kennis', from, to);
  return known > 0 && unit.tokens[known - 1]!.word === 'in' ? known : -1;
}

const window = 40;

/** The verb made of several words at token `i`, or null. */
function phraseAt(unit: Unit, i: number): VerbAt | null {
  const { tokens } = unit;
  const { word } = tokens[i]!;
  const end = unit.segments[unit.segmentOf[i]!]!.to;
  const make = (role: Role, form: Form, other: number, lasting = false): VerbAt => ({
    at: i,
    role,
    form,
    te: isTe(unit, i),
    from: other === -1 ? i : Math.min(i, other),
    to: other === -1 ? i : Math.max(i, other),
    lasting,
  });
  switch (word) {
    case 'houd':
    case 'houdt':
    case 'stel':
    case 'stelt':
    case 'breng':
    case 'brengt': {
      const at = notice(unit, i, i + window);
      return at === -1 ? null : make('tell', 'finite', at, word.startsWith('houd'));
    }
    case 'houden':
    case 'stellen':
    case 'brengen': {
      const back = notice(unit, i - 4, i);
      if (back !== -1) return make('tell', 'infinitive', back, word === 'houden');
      const at = notice(unit, i, i + window);
      return at === -1 ? null : make('tell', 'finite', at, word === 'houden');
    }
    case 'gehouden':
    case 'gesteld':
    case 'gebracht': {
      const back = notice(unit, i - 8, i);
      return back === -1 ? null : make('tell', 'participle', back, word === 'gehouden');
    }
    case 'doe':
    case 'doet': {
      const at = find(unit, 'toekomen', i, i + window);
      if (at !== -1) return make('send', 'finite', at);
      const done = findEnding(unit, doneEnding, i, end);
      return done === -1 ? null : make('send', 'finite', done);
    }
    case 'doen':
    case 'gedaan': {
      if (tokens[i + 1]?.word === 'toekomen') return make('send', 'infinitive', i + 1);
      const done = findEnding(unit, doneEnding, i - 8, i);
      return done === -1 ? null : make('send', word === 'doen' ? 'infinitive' : 'participle', done);
    }
    case 'toekomen':
      if (/^(?:doen|doe|doet)$/u.test(tokens[i - 1]?.word ?? '') || find(unit, 'doe', i - window, i) !== -1)
        return null;
      return make('thing', 'infinitive', -1);
    case 'geef':
    case 'geeft': {
      const at = findEnding(unit, givenEnding, i, end);
      return at === -1 ? null : make('send', 'finite', at);
    }
    case 'geven':
    case 'gegeven': {
      const at = findEnding(unit, givenEnding, i - 14, i);
      return at === -1 ? null : make('send', word === 'geven' ? 'infinitive' : 'participle', at);
    }
    case 'laat': {
      const at = find(unit, 'weten', i, i + window);
      return at === -1 ? null : make('tell', 'finite', at);
    }
    case 'laten':
      return tokens[i + 1]?.word === 'weten' ? make('tell', 'infinitive', i + 1) : null;
    case 'bereiken':
    case 'bereikt':
      return make('thing', word === 'bereiken' ? 'infinitive' : 'finite', -1);
    case 'volgt':
    case 'volgen':
      return make('thing', word === 'volgen' ? 'infinitive' : 'finite', -1);
    case 'antwoorden': {
      const next = tokens[i + 1];
      if (next && /[A-Za-zÀ-ž]/u.test(next.text) && !isTe(unit, i)) return null;
      return /^(?:de|het|mijn|onze|schriftelijke|deze|en)$/u.test(tokens[i - 1]?.word ?? '')
        ? null
        : make('tell', 'infinitive', -1);
    }
    case 'kom':
    case 'komt':
    case 'komen':
    case 'gaat':
    case 'gaan': {
      // "met een brief komen", "kom ik met een voorstel".
      const back = word === 'komen';
      const along = word.startsWith('k') ? find(unit, 'met', back ? i - 8 : i, back ? i : i + 14) : -1;
      const document =
        along === -1 ? -1 : findEnding(unit, documentEnding, along, Math.min(along + 6, back ? i : tokens.length));
      if (document !== -1) return make('send', back ? 'infinitive' : 'finite', back ? along : document);
      const to = find(unit, 'naar', i - 12, i + 14);
      if (to === -1 || !/^(?:uw|de|beide)$/u.test(tokens[to + 1]?.word ?? '')) return null;
      return make('thing', word.endsWith('t') ? 'finite' : 'infinitive', -1);
    }
    case 'verwachten':
      return make('receive', 'infinitive', -1);
    case 'zien': {
      const at = find(unit, 'tegemoet', i - 3, i);
      return at === -1 ? null : make('receive', 'infinitive', at);
    }
    default:
      return null;
  }
}

/** Whether the infinitive at `i` has "te" before it, with or without a helping verb between. */
function isTe(unit: Unit, i: number): boolean {
  const before = unit.tokens[i - 1]?.word;
  if (before === 'te') return true;
  return /^(?:kunnen|zullen|mogen|laten|doen|blijven)$/u.test(before ?? '') && unit.tokens[i - 2]?.word === 'te';
}

/** Every verb of a unit by which the House may be told or sent something, in order. Linear: each look-around is bounded. */
export function verbsOf(unit: Unit): VerbAt[] {
  const found: VerbAt[] = [];
  const forms = entriesOf();
  for (let i = 0; i < unit.tokens.length; i++) {
    const { word } = unit.tokens[i]!;
    if (phrases.has(word)) {
      const phrase = phraseAt(unit, i);
      if (phrase) {
        found.push(phrase);
        continue;
      }
    }
    const known = forms.get(word);
    if (!known) continue;
    const te = isTe(unit, i);
    const split = known.find(({ particle, form }) => particle !== null && hasParticle(unit, i, particle, form));
    if (split) {
      const at = particleAt(unit, i, split.particle!, split.form);
      const form = split.form === 'infinitive' && at > i ? 'finite' : split.form;
      found.push({ at: i, role: split.role, form, te, from: Math.min(i, at), to: Math.max(i, at), lasting: false });
      continue;
    }
    const whole = known.filter(({ particle }) => particle === null);
    const entry = te ? whole.find(({ form }) => form === 'infinitive') : whole[0];
    if (!entry) continue;
    // "ontvangen" and the like are listed as a finite form first and judged again by what governs them.
    let form = whole.some((other) => other.form === 'infinitive') ? 'infinitive' : entry.form;
    // "bericht", "beantwoord": finite only beside its subject.
    if (form === 'finite' && whole.some((other) => other.form === 'participle')) {
      form = unit.tokens[i + 1]?.word === 'ik' || unit.tokens[i - 1]?.word === 'ik' ? 'finite' : 'participle';
    }
    found.push({ at: i, role: entry.role, form, te, from: i, to: i, lasting: false });
  }
  return found;
}

function particleAt(unit: Unit, i: number, particle: string, form: Form): number {
  const { tokens } = unit;
  if (form === 'infinitive') {
    if (tokens[i - 1]?.word === 'te' && tokens[i - 2]?.word === particle) return i - 2;
    if (tokens[i - 1]?.word === particle) return i - 1;
    if (/^(?:kunnen|zullen)$/u.test(tokens[i - 1]?.word ?? '') && tokens[i - 3]?.word === particle) return i - 3;
  }
  // The particle closes the clause: what follows it is a mark, the end, "op/over/dat/of …" or a conjunction.
  for (let j = i + 1; j < Math.min(tokens.length, i + window); j++) {
    if (tokens[j]!.word !== particle) continue;
    const next = tokens[j + 1]?.word;
    if (
      particle === 'toe' ||
      particle === 'terug' ||
      particle === 'tegemoet' ||
      particle === 'mee' ||
      particle === 'mede'
    )
      return j;
    if (
      next === undefined ||
      /^(?:[^A-Za-zÀ-ž]|op|over|dat|of|en|aan|met|waarin|zodra|nadat|inzake|als|wanneer|indien)$/u.test(next)
    )
      return j;
  }
  return -1;
}

function hasParticle(unit: Unit, i: number, particle: string, form: Form): boolean {
  return particleAt(unit, i, particle, form) !== -1;
}

/** Whether the clause speaks of something that is sent to the House: a letter, report, proposal, … */
export function namesDocument(unit: Unit, from: number, to: number): boolean {
  return findEnding(unit, documentEnding, from, to) !== -1;
}
