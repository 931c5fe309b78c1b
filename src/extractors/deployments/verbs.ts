import { once } from './once.ts';
import { type ContributionVerb, contributionVerbs } from './verb-forms.ts';

/** A verb of contributing as a clause has it. */
export interface VerbFound {
  readonly tense: 'present' | 'past' | 'participle';
  readonly sends: boolean;
  readonly gives: boolean;
  readonly lasting: boolean;
  readonly helps: boolean;
}

interface Form {
  readonly verb: ContributionVerb;
  readonly tense: VerbFound['tense'];
}

const pastJoined = /(?:droeg|nam|deed|voerde|maakte|zond)(?:en)?$/u;

function makeForms(): Map<string, Form[]> {
  const made = new Map<string, Form[]>();
  const add = (form: string, verb: ContributionVerb, tense: Form['tense']): void => {
    const known = made.get(form);
    if (known) known.push({ verb, tense });
    else made.set(form, [{ verb, tense }]);
  };
  for (const verb of contributionVerbs) {
    for (const form of verb.participle) add(form, verb, 'participle');
    for (const form of verb.present) add(form, verb, 'present');
    for (const form of verb.past) add(form, verb, 'past');
    for (const form of verb.joined ?? [])
      add(form, { ...verb, particle: [] }, pastJoined.test(form) ? 'past' : 'present');
  }
  return made;
}

/** Every form of a verb of contributing, with what it can be; made at the first clause. */
const forms = once(makeForms);

const zetIn =
  /(?<![\p{L}\p{N}])(?:in te zetten(?![\p{L}\p{N}])|(?<verb>zet|zetten|zette) [^;]{0,300}? in(?=$|[.,:;)]| (?:in|voor|bij|ten|ter|tijdens|vanaf|vanuit|om|binnen|als|tegen|aan|tot|boven|sinds|onder|langs|nabij)(?![\p{L}])))/u;
const zetOp =
  /(?<![\p{L}\p{N}])(?:zet|zetten|zette|inzet|in te zetten|inzetten|ingezet)(?: [\p{L}-]{1,20}){0,8} (?:in )?op (?!het grondgebied|de luchthaven|vliegbasis|zee)/u;
const inzetten: ReadonlyMap<string, VerbFound['tense']> = new Map([
  ['inzet', 'present'],
  ['inzetten', 'present'],
  ['ingezet', 'participle'],
  ['inzette', 'past'],
]);
/** The words, in small letters, with which a clause can tell of contributing: what `verbIn` has to be shown. */
export const verbForms = (): string[] => [...forms().keys(), ...inzetten.keys()];

/** Before these "inzet" is the noun. */
const determiner = /^(?:de|het|een|onze|haar|zijn|nederlandse|van)$/u;

/** "zet in op een grotere rol": an effort, no contribution. */
export function isEffort(clause: string): boolean {
  return clause.includes('zet') && zetOp.test(clause);
}

/** Whether the particle that a finite form needs stands after it, or before "te" and the infinitive. */
function hasParticle({ verb, tense }: Form, words: readonly string[], at: number): boolean {
  const { particle = [] } = verb;
  if (particle.length === 0) return true;
  if (tense === 'participle') return particle.some((p) => words[at]!.startsWith(p) || words.includes(p));
  return particle.some((p) => words.includes(p, at + 1) || (words[at - 1] === 'te' && words[at - 2] === p));
}

/**
 * The verb of contributing of a clause, a participle before a finite form; given with its lower-case words, and where
 * among them those of `verbForms` can be.
 */
export function verbIn(clause: string, words: readonly string[], candidates: readonly number[]): VerbFound | null {
  if (clause.includes('zet')) {
    const zet = zetIn.exec(clause);
    if (zet) {
      const past = zet.groups!['verb'] === 'zette';
      return { tense: past ? 'past' : 'present', sends: false, gives: false, lasting: false, helps: false };
    }
  }
  const known = forms();
  let found: VerbFound | null = null;
  for (const i of candidates) {
    const word = words[i]!;
    const tense = word.startsWith('in') ? inzetten.get(word) : undefined;
    if (tense && !(word === 'inzet' && determiner.test(words[i - 1] ?? ''))) {
      found ??= { tense, sends: false, gives: false, lasting: true, helps: false };
    }
    for (const form of known.get(word) ?? []) {
      if (!hasParticle(form, words, i)) continue;
      const { sends = false, gives = false, lasting = false, helps = false } = form.verb;
      const verb = { tense: form.tense, sends, gives, lasting, helps };
      if (form.tense === 'participle') return verb;
      found ??= verb;
      break;
    }
  }
  return found;
}
