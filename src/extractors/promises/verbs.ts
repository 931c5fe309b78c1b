import type { Unit } from './tokens.ts';
import { type Form, type Role, verbs } from './lexemes.ts';
import { houseAt, speakerAt } from './parties.ts';
import { isTe, phraseAt, phraseParticiples, phrases, type VerbAt, window } from './phrases.ts';

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
      form = isBesideSubject(unit, i) ? 'finite' : 'participle';
    }
    found.push({ at: i, role: entry.role, form, te, from: i, to: i, lasting: false });
  }
  return found;
}

/** Whether a form that is also a participle stands beside "ik", or between one of the government and the House: "de minister bericht u". */
function isBesideSubject(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  if (tokens[i + 1]?.word === 'ik' || tokens[i - 1]?.word === 'ik') return true;
  if (houseAt(tokens, i + 1)?.preposition !== null) return false;
  for (let from = i - 1; from >= Math.max(0, i - 16); from--) if (speakerAt(unit, from)?.to === i) return true;
  return false;
}

function particleAt(unit: Unit, i: number, particle: string, form: Form): number {
  const { tokens } = unit;
  if (form === 'infinitive') {
    if (tokens[i - 1]?.word === 'te' && tokens[i - 2]?.word === particle) return i - 2;
    if (tokens[i - 1]?.word === particle) return i - 1;
    if (/^(?:kunnen|zullen)$/u.test(tokens[i - 1]?.word ?? ''))
      for (const at of [i - 2, i - 3]) if (tokens[at]?.word === particle) return at;
  }
  // The particle closes the clause: what follows it is a mark, the end, "op/over/dat/of …" or a conjunction.
  for (let j = i + 1; j < Math.min(tokens.length, i + window) && tokens[j]!.text !== ';'; j++) {
    if (tokens[j]!.word !== particle) continue;
    const next = tokens[j + 1]?.word;
    if (
      particle === 'toe' ||
      particle === 'terug' ||
      particle === 'tegemoet' ||
      particle === 'tegoed' ||
      particle === 'mee' ||
      particle === 'mede'
    )
      return j;
    if (
      next === undefined ||
      /^(?:[^A-Za-zÀ-ž]|op|over|dat|of|en|aan|met|waarin|zodra|nadat|inzake|als|wanneer|indien)$/u.test(next) ||
      (particle === 'uit' && next === 'van') ||
      (particle === 'in' && next === 'bij')
    )
      return j;
  }
  return -1;
}

function hasParticle(unit: Unit, i: number, particle: string, form: Form): boolean {
  return particleAt(unit, i, particle, form) !== -1;
}
