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

const forms = new Map<string, Form[]>();
const addForm = (form: string, verb: ContributionVerb, tense: Form['tense']): void => {
  const known = forms.get(form);
  if (known) known.push({ verb, tense });
  else forms.set(form, [{ verb, tense }]);
};
for (const verb of contributionVerbs) {
  for (const form of verb.participle) addForm(form, verb, 'participle');
  for (const form of verb.present) addForm(form, verb, 'present');
  for (const form of verb.past) addForm(form, verb, 'past');
  for (const form of verb.joined ?? []) {
    const past = /(?:droeg|nam|deed|voerde|maakte|zond)(?:en)?$/u.test(form);
    addForm(form, { ...verb, particle: [] }, past ? 'past' : 'present');
  }
}

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
/** Before these "inzet" is the noun. */
const determiner = /^(?:de|het|een|onze|haar|zijn|nederlandse|van)$/u;

/** "zet in op een grotere rol": an effort, no contribution. */
export function isEffort(clause: string): boolean {
  return /zet/u.test(clause) && zetOp.test(clause);
}

/** Whether the particle that a finite form needs stands after it, or before "te" and the infinitive. */
function hasParticle({ verb, tense }: Form, words: readonly string[], at: number): boolean {
  const { particle = [] } = verb;
  if (particle.length === 0) return true;
  if (tense === 'participle') return particle.some((p) => words[at]!.startsWith(p) || words.includes(p));
  return particle.some((p) => words.includes(p, at + 1) || (words[at - 1] === 'te' && words[at - 2] === p));
}

/** The verb of contributing of a clause, given with its lower-case words: a participle before a finite form. */
export function verbIn(clause: string, words: readonly string[]): VerbFound | null {
  if (/zet/u.test(clause)) {
    const zet = zetIn.exec(clause);
    if (zet) {
      const past = zet.groups!['verb'] === 'zette';
      return { tense: past ? 'past' : 'present', sends: false, gives: false, lasting: false, helps: false };
    }
  }
  let found: VerbFound | null = null;
  for (const [i, word] of words.entries()) {
    const tense = inzetten.get(word);
    if (tense && !(word === 'inzet' && determiner.test(words[i - 1] ?? ''))) {
      found ??= { tense, sends: false, gives: false, lasting: true, helps: false };
    }
    for (const form of forms.get(word) ?? []) {
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
