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

const word = (source: string): RegExp => new RegExp(wholeWord(source), 'iu');

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

const presenceWords: ReadonlySet<string> = new Set(presences);
/** First letters of every word that a pattern above starts with: in a clause without any of them none can match. */
const hints: ReadonlySet<string> = new Set(
  'geen niet even beëi geëi eind afge teru keer kere trek trok stop gest opge loop liep aflo ten tot volt uitg verl te cont geco voor zet zett zett hand best bod aang aanb aan bied bood bere onde bezi over verk beki best inve wens moge haal gaat mog zou zoud even pote zal zull zult gaan voor besl gepl plan beog inst toeg zegd verw aans volg kome late gewe in'.split(
    ' ',
  ),
);

/** The lower-case words of a clause, in order. */
function wordsOf(clause: string): string[] {
  return clause.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

const has = (words: readonly string[], ...any: readonly string[]): boolean => any.some((w) => words.includes(w));

/** A status that a word of the clause gives, whatever its verb: the strongest first. */
function otherStatus(clause: string, isVerb: boolean, verb: VerbFound | null): Status | null {
  if (noLonger.regex.test(clause) && (isVerb || ends.test(clause))) return 'ended';
  if (negation.regex.test(clause)) return 'none';
  if (considers.test(clause)) return 'considered';
  if (ends.test(clause)) return 'ended';
  if (offers.test(clause)) return 'offered';
  // "kan met een half jaar worden verlengd": nothing is extended yet.
  if (extends_.test(clause) && !can.test(clause)) return 'extended';
  return verb?.tense !== 'past' && plans.test(clause) ? 'planned' : null;
}

/** What the clause tells of a contribution, or null where nothing in it is a way to tell one. */
export function toldIn(clause: string): Told | null {
  if (isEffort(clause)) return null;
  // An offer that was withdrawn is none any more.
  if (lapsed.test(clause) && offers.test(clause)) return null;
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
  const hinted = words.some((w) => hints.has(w.length > 4 ? w.slice(0, 4) : w));
  const isVerb = verb !== null || presence || had || (hinted && returns.test(clause)) || holds.test(clause);
  const as = (status: Status, past = false): Told => ({
    status,
    verb: isVerb,
    gives: verb?.gives ?? false,
    helps: verb?.helps ?? false,
    past,
  });
  if (hinted) {
    const other = otherStatus(clause, isVerb, verb);
    if (other !== null) return as(other);
    if (been.test(clause) && isVerb) return as('ended', true);
  }
  if (!isVerb) return null;
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
