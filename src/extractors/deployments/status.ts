import { wholeWord } from '../../pattern.ts';
import { negation, noLonger } from './patterns.ts';
import type { deploymentStatuses } from './schema.ts';
import { contributionVerbs, presences } from './words.ts';

type Status = (typeof deploymentStatuses)[number];

/** What a clause says of a contribution: where it stands, and how sure that is. */
export interface Told {
  readonly status: Status;
  /** True where a verb of contributing says so; false where only a word such as "verlenging" does. */
  readonly verb: boolean;
  /** True where the verb is one that gives: with goods for a country it is a delivery. */
  readonly gives: boolean;
  /** True where the tense alone makes it ended: a day in the clause may still show that it goes on. */
  readonly past: boolean;
}

const word = (source: string): RegExp => new RegExp(wholeWord(source), 'iu');

const ends = word(
  'beëindig\\p{L}*|geëindigd|eindigt|eindigde|eindigen|afgerond|teruggekeerd|keert [^;]{0,80}terug|keren [^;]{0,80}terug|keerden? [^;]{0,80}terug|terugkeert|terugkeren|terugkeerden?|terugkeer|teruggetrokken|trekt [^;]{0,80}terug|trok [^;]{0,80}terug|terugtrekking|terugtrekken|terug te trekken|terug te keren|stopgezet|gestopt|stopt|stopte|opgeheven|loopt [^;]{0,60}af|liep [^;]{0,60}af|afloopt|ten einde|tot een einde|voltooid|uitgefaseerd',
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
const offers = word(
  'bod|aangeboden|aanbod|aan te bieden|aanbieden|bied(?:t|en) [^;]{0,160}aan|aanbiedt|bood [^;]{0,160}aan|bereid verklaard',
);
const considers = word(
  'onderzoekt|onderzoeken|onderzocht|beziet|bezien|overweegt|overwegen|verkent|verkennen|bekijkt|bestudeert|bestuderen|inventariseert|wenselijkheid|mogelijkheid|mogelijkheden|haalbaarheid|gaat na of|mogelijke|zou kunnen|zouden kunnen|overweging|eventuele|potentiële',
);
const plans = word(
  'zal|zullen|zult|gaat(?! (?:het |hierbij |daarbij )?om)|gaan|zou|voornemens|voornemen|besloten|besluit|besloot|voorzien|voorziet|gepland|plant|beoogt|beoogd|bereidt [^;]{0,60}voor|instemt|toegezegd|zegde [^;]{0,60}toe|verwacht|aanstaande|volgend jaar|komend jaar|later dit jaar|bereid',
);
const been = word('geweest');
const since = word('sinds|momenteel|thans|op dit moment|nog steeds|doorlopend|nu');

const setOf = (words: Iterable<string>): ReadonlySet<string> => new Set(words);
const presents = new Map<string, (typeof contributionVerbs)[number][]>();
const pasts = new Map<string, (typeof contributionVerbs)[number][]>();
const participles = new Map<string, (typeof contributionVerbs)[number]>();
for (const verb of contributionVerbs) {
  for (const form of verb.present) presents.set(form, [...(presents.get(form) ?? []), verb]);
  for (const form of verb.past) pasts.set(form, [...(pasts.get(form) ?? []), verb]);
  for (const form of verb.participle) participles.set(form, verb);
  for (const form of verb.joined ?? []) {
    const past = /(?:droeg|nam|deed|voerde|maakte|zond)(?:en)?$/u.test(form);
    (past ? pasts : presents).set(form, [{ ...verb, particle: [] }]);
  }
}
const presenceWords = setOf(presences);
const zetIn =
  /(?<![\p{L}\p{N}])(?:in te zetten(?![\p{L}\p{N}])|(?<verb>zet|zetten|zette) [^;]{0,300}? in(?=$|[.,:;)]| (?:in|voor|bij|ten|ter|tijdens|vanaf|vanuit|om|binnen|als|tegen|aan|tot|boven|sinds|onder|langs|nabij)(?![\p{L}])))/u;
const zetOp =
  /(?<![\p{L}\p{N}])(?:zet|zetten|zette|inzet|in te zetten|inzetten|ingezet)(?: [\p{L}-]{1,20}){0,8} (?:in )?op (?!het grondgebied|de luchthaven|vliegbasis|zee)/u;
const inzetten = new Set(['inzet', 'inzetten', 'ingezet', 'inzette']);

/** The lower-case words of a clause, in order. */
function wordsOf(clause: string): string[] {
  return clause.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

interface VerbFound {
  readonly tense: 'present' | 'past' | 'participle';
  readonly sends: boolean;
  readonly gives: boolean;
  readonly lasting: boolean;
}

function verbIn(clause: string, words: readonly string[]): VerbFound | null {
  let found: VerbFound | null = null;
  const zet = zetIn.exec(clause);
  if (zet)
    return { tense: zet.groups!['verb'] === 'zette' ? 'past' : 'present', sends: false, gives: false, lasting: false };
  for (const [i, form] of words.entries()) {
    const hasParticle = (verb: (typeof contributionVerbs)[number]): boolean =>
      !verb.particle?.length ||
      verb.particle.some((p) => words.indexOf(p, i + 1) !== -1 || (words[i - 1] === 'te' && words[i - 2] === p));
    const make = (verb: (typeof contributionVerbs)[number], tense: VerbFound['tense']): VerbFound => ({
      tense,
      sends: verb.sends ?? false,
      gives: verb.gives ?? false,
      lasting: verb.lasting ?? false,
    });
    const participle = participles.get(form);
    if (
      participle &&
      (!participle.particle || participle.particle.some((p) => form.startsWith(p) || words.includes(p)))
    )
      return make(participle, 'participle');
    if (
      inzetten.has(form) &&
      (form !== 'inzet' || /^(?:de|het|een|onze|haar|zijn|nederlandse|van)$/u.test(words[i - 1] ?? '') === false)
    )
      found ??= make(
        { present: [], past: [], participle: [], lasting: true },
        form === 'ingezet' ? 'participle' : form === 'inzette' ? 'past' : 'present',
      );
    const present = presents.get(form)?.find(hasParticle);
    if (present) found ??= make(present, 'present');
    const past = pasts.get(form)?.find(hasParticle);
    if (past) found ??= make(past, 'past');
  }
  return found;
}

const has = (words: readonly string[], ...any: readonly string[]): boolean => any.some((w) => words.includes(w));

/** What the clause tells of a contribution, or null where nothing in it is a way to tell one. */
export function toldIn(clause: string): Told | null {
  if (zetOp.test(clause)) return null;
  const words = wordsOf(clause);
  const verb = verbIn(clause, words);
  const present = has(words, 'is', 'zijn', 'blijft', 'blijven', 'blijvend');
  const presence =
    words.some((w) => presenceWords.has(w)) &&
    (present || has(words, 'was', 'waren', 'bleef', 'bleven', 'wordt', 'worden', 'raakte'));
  const had =
    !verb &&
    has(words, 'heeft', 'hebben') &&
    /(?:militair|officier|mariniers|adviseur|instructeur|eenhe|commando|leiding|team)/u.test(clause);
  const isVerb = verb !== null || presence || had || returns.test(clause) || holds.test(clause);
  const as = (status: Status, past = false): Told => ({ status, verb: isVerb, gives: verb?.gives ?? false, past });
  if (noLonger.regex.test(clause) && (isVerb || ends.test(clause))) return as('ended');
  if (negation.regex.test(clause)) return as('none');
  if (considers.test(clause)) return as('considered');
  if (ends.test(clause)) return as('ended');
  if (offers.test(clause)) return as('offered');
  if (extends_.test(clause)) return as('extended');
  if (!isVerb) return plans.test(clause) ? as('planned') : null;
  if (plans.test(clause) && verb?.tense !== 'past') return as('planned');
  if (been.test(clause)) return as('ended', true);
  if (verb?.tense === 'participle') {
    if (has(words, 'werd', 'werden')) return as('ended', true);
    if (has(words, 'wordt', 'worden')) return as(verb.sends ? 'planned' : 'active');
    if (has(words, 'heeft', 'hebben', 'had', 'hadden')) {
      return verb.lasting || since.test(clause) ? as('active') : as('ended', true);
    }
    return as('active');
  }
  if (verb?.tense === 'past') return as('ended', true);
  if (verb?.sends === true) return as('planned');
  if (presence && !present && has(words, 'was', 'waren', 'bleef', 'bleven')) return as('ended', true);
  return as('active');
}
