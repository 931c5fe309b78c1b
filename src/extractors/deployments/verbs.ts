import { isWordUnit } from '../../words/finder.ts';
import { once } from './once.ts';
import type { ContributionVerb } from './contribution-verb.ts';
import { contributionVerbs } from './verb-forms.ts';

/** A verb of contributing as a clause has it. */
export interface VerbFound {
  readonly tense: 'present' | 'past' | 'participle';
  readonly sends: boolean;
  readonly gives: boolean;
  readonly settles: boolean;
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
  /(?<![\p{L}\p{N}])(?:(?:in te zetten|(?:in|onder|over) te brengen)(?![\p{L}\p{N}])|(?<verb>zet|zetten|zette) [^;]{0,300}? in(?=$|[.,:;)]| (?:in|voor|bij|ten|ter|tijdens|vanaf|vanuit|om|binnen|als|tegen|aan|tot|boven|sinds|onder|langs|nabij)(?![\p{L}])))/u;
const zetOp =
  /(?<![\p{L}\p{N}])(?:zet|zetten|zette|(?<!(?:de|hun|haar|zijn|onze|Nederlandse|van|deze|totale|militaire) )inzet|in te zetten|inzetten|ingezet)(?: [\p{L}-]{1,20}){0,8} (?:in )?op (?!(?:(?:dit|het) moment|peil|verzoek|basis|grond|last|korte|termijn|\d{1,2} \p{Ll}|het grondgebied|het eiland|de eilanden|de luchthaven|vliegbasis|zee)|Sint[ -]|St\. |\p{Lu}\p{Ll}+(?<!se|ees|ands|isch)(?![\p{L}-]))/u;
const inzetten: ReadonlyMap<string, VerbFound['tense']> = new Map([
  ['inzet', 'present'],
  ['inzetten', 'present'],
  ['ingezet', 'participle'],
  ['inzette', 'past'],
]);
/** The words, in small letters, with which a clause can tell of contributing: what `verbIn` has to be shown. */
export const verbForms = (): Set<string> =>
  new Set([...forms().keys(), ...inzetten.keys(), ...contributionVerbs.flatMap(({ particle = [] }) => particle)]);

/** Before these "inzet" is the noun. */
const determiners = ['de', 'het', 'een', 'onze', 'haar', 'zijn', 'nederlandse', 'van'];
const none: readonly never[] = [];

/** "zet in op een grotere rol": an effort, no contribution. */
export function isEffort(clause: string): boolean {
  return clause.includes('zet') && zetOp.test(clause);
}

/** A word of a clause in lower case that can be one of `verbForms`, and where it starts. */
export interface VerbWord {
  readonly text: string;
  readonly start: number;
}

/** Whether a word and a blank stand right before an offset. */
function standsBefore(text: string, at: number, word: string): boolean {
  const start = at - word.length - 1;
  return (
    start >= 0 &&
    text[at - 1] === ' ' &&
    text.startsWith(word, start) &&
    (start === 0 || !isWordUnit(text.charCodeAt(start - 1)))
  );
}

/** What can follow a clause that has come to its end, besides another clause. */
const closing =
  /^(?:$|[.,:;)]| (?:in|voor|bij|ten|ter|tijdens|vanaf|vanuit|om|binnen|als|tot|sinds|onder|en|die|dat|waar|met|per|gedurende|boven|langs|nabij|op|te)(?![\p{L}]))/u;

/** Whether the particle that a finite form needs stands after it, or before "te" and the infinitive. */
function hasParticle({ verb, tense }: Form, lower: string, words: readonly VerbWord[], at: number): boolean {
  const { particle, closes } = verb;
  if (particle === undefined || particle.length === 0) return true;
  const { text, start } = words[at]!;
  if (tense === 'participle') return particle.some((p) => text.startsWith(p) || words.some((word) => word.text === p));
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i]!;
    if (!particle.includes(word.text)) continue;
    const end = word.start + word.text.length;
    if (closes !== true || closing.test(lower.slice(end, end + 14))) return true;
  }
  if (closes === true) return false;
  // "of Nederland een toestel ter beschikking kan stellen", "dat een fregat naar de Rode Zee gaat": in a subordinate
  // clause it stands before.
  for (let i = 0; i < at; i++)
    if ((words[i]!.text.length > 6 || words[i]!.text === 'naar') && particle.includes(words[i]!.text)) return true;
  // "Daarbij komen vier helikopters": a pronominal adverb stands first.
  for (let i = 0; i < at; i++) if (words[i]!.text.startsWith('daar') && particle.includes(words[i]!.text)) return true;
  return standsBefore(lower, start, 'te') && particle.some((p) => standsBefore(lower, start - 3, p));
}

/**
 * The verb of contributing of a clause, a participle before a finite form; given in lower case too, with those of its
 * words that can be such a verb or its particle.
 */
export function verbIn(clause: string, lower: string, words: readonly VerbWord[]): VerbFound | null {
  if (clause.includes('zet') || clause.includes('te brengen')) {
    const zet = zetIn.exec(clause);
    if (zet) {
      const past = zet.groups!['verb'] === 'zette';
      return {
        tense: past ? 'past' : 'present',
        sends: false,
        gives: false,
        settles: false,
        lasting: false,
        helps: false,
      };
    }
  }
  const known = forms();
  let found: VerbFound | null = null;
  for (const [i, { text, start }] of words.entries()) {
    const tense = text.startsWith('in') ? inzetten.get(text) : undefined;
    if (tense && !(text === 'inzet' && determiners.some((word) => standsBefore(lower, start, word)))) {
      found ??= { tense, sends: false, gives: false, settles: false, lasting: true, helps: false };
    }
    for (const form of known.get(text) ?? none) {
      if (!hasParticle(form, lower, words, i)) continue;
      const { sends = false, gives = false, settles = false, lasting = false, helps = false } = form.verb;
      const verb = { tense: form.tense, sends, gives, settles, lasting, helps };
      if (form.tense === 'participle') return verb;
      found ??= verb;
      break;
    }
  }
  return found;
}
