import { wordList } from '../../dutch/calendar-words.ts';
import type { Range } from '../../fact.ts';
import { endFinderOf, finderOf } from '../../words/finder.ts';
import { sentenceAround } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { isAccrued, isState } from './accrued.ts';
import { smallLettersOf } from './case.ts';
import { lastsTo, mayTell, opensPast, plainTense } from './plain-tense.ts';
import {
  type Candidate,
  firstOf,
  type Moment,
  type PlainTense,
  type Relation,
  type Telling,
  type Unit,
} from './expression.ts';

/** Whether a day is told as gone by or as to come, and whether beyond doubt. */
export interface Tense {
  readonly direction: 'past' | 'future';
  readonly firm: boolean;
}

const past: ReadonlySet<string> = new Set(
  wordList(`
  had hadden was waren werd werden heeft hebben heb hebt vond vonden kwam kwamen nam namen bracht brachten
  ging gingen gaf gaven sprak spraken stuurde informeerde ontving meldde deed deden zond bood verzocht vroeg
  vroegen zegde besloot besloten kondigde bezocht sloot sloten stond stelde verscheen eindigde startte begon
  begonnen tekende tekenden publiceerde presenteerde trad liep bleek faciliteerde geïnformeerd gemeld
  geëindigd genomen gestuurd toegestuurd ontvangen aangenomen ingediend afgerond besproken gepubliceerd
  aangeboden verzonden toegezonden toegezegd gestart gesloten ondertekend getekend uitgebracht aangekondigd
  ingezonden gesteld verschenen gevraagd verzochte plaatsgevonden gehouden vastgesteld aanvaard bekrachtigd
  gevoerd uitgevoerd opgenomen gedeeld overleden ingesteld gesproken schreef schreven viel vielen bleef bleven lag
  lagen hield hielden riep riepen trok trokken verloor verloren vertrok vertrokken overleed kreeg kregen ontstond
  ontstonden koos won wonnen stemde stemden legde legden kocht diende dienden voerde voerden maakte maakten leidde
  eiste eisten verplaatst verlaagd verhoogd opgericht binnengevallen
`),
);
const future: ReadonlySet<string> = new Set(
  wordList(`
  zal zullen wordt worden vindt vinden komt komen voorzien gepland ingepland geagendeerd beoogd verwacht
  verwachting start starten begint beginnen volgt volgen ontvangt plaatsvindt plaatsvinden bijeenkomt
  bijeenkomen loopt verloopt afloopt aflopen treedt treden aantreedt aantreden aftreedt aftreden ingaat gaat gaan
  streeft voornemens informeren toesturen binnenkort eindigt eindigen staat verstrijkt verstrijken vervalt vervallen
  vertrekt vertrekken terugkeert terugkeren keert overneemt overdraagt aanvangt vangt opent sluit vergadert
  verwelkomt overlegt bezoekt stuur zend informeer rapporteer rapporteert beoog streef dient dienen moet
`),
);
/** A participle under one of these is no past: "zal op 3 juni worden besproken". */
const undoing: ReadonlySet<string> = new Set('zal zullen wordt worden dient dienen moet moeten'.split(' '));
const participle = /^(?:ge|toege|aange|inge|afge|uitge|opge|vast|plaats|be|ver|ont|onder|aan).*(?:d|t|en|te)$/u;
const citation = /(?<!\p{L})(?:kamerstuk(?:ken)?|kst\.?|handelingen)[^().;]{0,60}$/u;
const numbered = /nrs?\.? ?[\da-z]{1,5},?(?: van| d\.d\.)? $/u;
const citedBehind = /^ ?\((?:zie )?(?:ook )?(?:bijlage bij )?(?:kamerstuk|kst|handelingen|aanhangsel)/u;
const daysOfCitations = endFinderOf(['d.d. ', ' dd. ', '(dd. ', 'ontvangen ', 'ingezonden ']);
const papersBefore =
  /(?:brief|brieven|rapportage|rapportages|verslag|verslagen|nota|beantwoording|antwoorden) (?:van|op|d\.d\.) $/u;
const papers = endFinderOf('brief brieven motie verslag nota besluit verzoek overleg debat rapport'.split(' '));

/** What makes "start" a noun: "sinds de start op 19 februari". */
const nounBefore = /(?<!\p{L})(?:de|een|van|sinds|na|bij|vanaf|deze|tot) $/u;
/** Every word that tells of a time or undoes what tells of it. */
const signals = finderOf([...past, ...future, ...undoing]);

/** How far the sentence is looked at on each side of a day, in characters. */
const reach = 220;
/** How far before a day the words of its citation are looked for. */
const citationReach = 90;

/** Whether the words right before a day are those of a citation: "Kamerstuk 28 676, nr. 12 van ", "ontvangen "; in small letters. */
function isCited(before: string): boolean {
  if (daysOfCitations.before(before, before.length) !== -1) return true;
  if ((before.includes('kamerst') || before.includes('kst') || before.includes('handelingen')) && citation.test(before))
    return true;
  return before.includes('nr') && numbered.test(before);
}

/**
 * Whether a day is that of a paper which is cited in brackets right behind it, and has been published so: "de brief van
 * 3 mei (Kamerstuk …)". Behind the day of a meeting its agenda can be cited.
 */
function isCitedBehind(lower: string, day: Range): boolean {
  if (lower[day.end] !== ' ' || !citedBehind.test(lower.slice(day.end, day.end + 40))) return false;
  return papersBefore.test(lower.slice(Math.max(0, day.start - 40), day.start));
}

/** Whether the day is that of a paper or meeting: "brief van ", "overleg op "; in small letters. */
function isOfPaper(before: string): boolean {
  for (const link of [' van ', ' d.d. ', ' op '])
    if (before.endsWith(link)) return papers.before(before, before.length - link.length) !== -1;
  return false;
}

/**
 * The signal nearest to the day in a stretch of a text in small letters. What a participle tells can reach ahead to a
 * day that bounds it ("is vastgesteld tot 1 oktober"): then `bounded`, and only a finite verb tells of the past.
 */
function nearestSignal(
  lower: string,
  day: Range,
  stretch: Range,
  bounded: boolean,
  sentence: Range = stretch,
): 'past' | 'future' | null {
  const hits = signals.within(lower, stretch);
  const isUndoing = ({ start, end }: Range): boolean => undoing.has(lower.slice(start, end));
  // "worden, met een reactie, in september gedeeld": a participle without a helping verb has it before the aside.
  const helped = hits.some(({ start, end }) => !participle.test(lower.slice(start, end)));
  const open = hits.some(isUndoing) || (!helped && signals.within(lower, sentence).some(isUndoing));
  let best: 'past' | 'future' | null = null;
  let least = Infinity;
  for (const { start, end } of hits) {
    if (start < day.end && end > day.start) continue;
    const away = end <= day.start ? day.start - end : start - day.end;
    if (away >= least) continue;
    const said = lower.slice(start, end);
    if (said === 'start' && nounBefore.test(lower.slice(Math.max(0, start - 12), start))) continue;
    const told = past.has(said);
    if ((!told && !future.has(said)) || (told && (open || bounded) && participle.test(said))) continue;
    least = away;
    best = told ? 'past' : 'future';
  }
  return best;
}

const infinitive = / te (?!(?:hebben|zijn|klein|schoon|modern)(?!\p{L}))\p{Ll}{2,24}n(?!\p{L})/u;
/** Verbs in -eren have no other form that ends so, but for the participle: "activeerde", "informeerden". */
const preterite = /(?<!\p{L})(?!ge|verkeerde)\p{L}{2,20}eerden?(?!\p{L})/u;
const promised = /(?<!\p{L})zegden?(?!\p{L})/u;

/**
 * Whether a day is that of an infinitive behind it, which lies ahead of what is told: "toegezegd vóór 1 oktober te
 * rapporteren", "om op 3 juni te beslissen". Not where a verb told as past closes first ("heeft op 3 mei besloten te
 * stoppen"), or the particle of one ("zegde op 3 mei toe te komen").
 */
function isOfInfinitive(text: string, lower: string, day: Range, clause: Range): boolean {
  const behind = text.slice(day.end, clause.end);
  const match = infinitive.exec(behind);
  if (!match) return false;
  const between = { start: day.end, end: day.end + match.index };
  if (signals.within(lower, between).some(({ start, end }) => past.has(lower.slice(start, end)))) return false;
  return !(behind.slice(0, match.index + 1).includes(' toe ') && promised.test(lower.slice(clause.start, day.start)));
}

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57;
/** Whether a sign stands inside a number: "€ 96,2 mln". */
const isOfFigures = (text: string, at: number): boolean =>
  isFigure(text.charCodeAt(at + 1)) && isFigure(text.charCodeAt(at - 1));

/** The clause of a day: what stands around it between the nearest of these signs. */
function clauseAround(lower: string, day: Range, stretch: Range): Range {
  let { start } = day;
  while (start > stretch.start && !(',;:('.includes(lower[start - 1]!) && !isOfFigures(lower, start - 1))) start--;
  let { end } = day;
  while (end < stretch.end && !(',;:)'.includes(lower[end]!) && !isOfFigures(lower, end))) end++;
  return { start, end };
}

/** What a clause opens with that something hangs on, and its perfect: "nadat de Veiligheidsraad zich in april … heeft gebogen". */
const awaiting = /(?<!\p{L})(?:nadat|zodra|wanneer|indien|voordat|totdat)(?!\p{L})/u;
const completed = /(?<!\p{L})(?:heeft|hebben|is|zijn|wordt|worden)(?!\p{L})/u;

/** Whether a perfect tells of what is to be done by then, since the main clause tells of what is to come. */
function isAwaited(lower: string, day: Range, clause: Range, stretch: Range): boolean {
  const match = awaiting.exec(lower.slice(clause.start, day.start));
  if (match === null || !completed.test(lower.slice(clause.start + match.index, clause.end))) return false;
  const before = { start: stretch.start, end: clause.start + match.index };
  const behind = { start: clause.end, end: stretch.end };
  return (nearestSignal(lower, day, before, false) ?? nearestSignal(lower, day, behind, false)) === 'future';
}

/**
 * How the sentence around a day tells it: a citation's day is past, and else the verb nearest to it in its clause,
 * then in its sentence, decides. Null when nothing does.
 */
export function tellingOf(day: Range, relation: Relation | null, prepared: Prepared): Tense | null {
  const lower = smallLettersOf(prepared);
  const around = sentenceAround(prepared, day);
  const stretch = { start: Math.max(around.start, day.start - reach), end: Math.min(around.end, day.end + reach) };
  const before = lower.slice(Math.max(stretch.start, day.start - citationReach), day.start);
  if (isCited(before)) return { direction: 'past', firm: true };
  if (isOfPaper(before)) return { direction: 'past', firm: false };
  if (isCitedBehind(lower, day)) return { direction: 'past', firm: true };
  const clause = clauseAround(lower, day, stretch);
  if (isAwaited(lower, day, clause, stretch)) return { direction: 'future', firm: false };
  const bounded = relation === 'from' || relation === 'until' || relation === 'before';
  const plain = relation === null && mayTell(lower, day) ? plainTense(lower, day, clause) : null;
  if (plain !== null) return { direction: plain === 'past' ? 'past' : 'future', firm: false };
  if (isOfInfinitive(prepared.text, lower, day, clause)) return { direction: 'future', firm: false };
  // "Tot september leverde Nederland een fregat".
  if (relation === 'until' && opensPast(lower, day, clause)) return { direction: 'past', firm: false };
  if (relation === 'until' && isAccrued(lower, day, clause)) return { direction: 'past', firm: false };
  const direction =
    nearestSignal(lower, day, clause, bounded, stretch) ??
    (preterite.test(lower.slice(clause.start, clause.end))
      ? 'past'
      : // "ontvangt u zodra zij is gegeven, doch niet later dan 1 oktober": the bound has no verb of its own.
        relation === 'until' || relation === 'before'
        ? null
        : nearestSignal(lower, day, stretch, bounded));
  if (direction === null)
    return relation === 'until' || relation === 'before' ? { direction: 'future', firm: false } : null;
  return { direction, firm: false };
}

/** What the tense of the verb that a day hangs on tells beyond doubt: a paper of which it tells as to come has its own day. */
function plainlyTold(day: Range, relation: Relation | null, prepared: Prepared): PlainTense | null {
  const lower = smallLettersOf(prepared);
  if (relation === 'until') {
    if (lastsTo(lower, day)) return 'past';
    const sentence = sentenceAround(prepared, day);
    return opensPast(lower, day, clauseAround(lower, day, sentence)) ? 'past' : null;
  }
  if (relation !== null) return null;
  if (isCitedBehind(lower, day)) return 'past';
  const around = sentenceAround(prepared, day);
  const stretch = { start: Math.max(around.start, day.start - reach), end: Math.min(around.end, day.end + reach) };
  const clause = clauseAround(lower, day, stretch);
  const plain = isAwaited(lower, day, clause, stretch) ? 'future' : plainTense(lower, day, clause);
  if (plain === 'past' && isState(lower, day, clause)) return null;
  if (plain === null || plain === 'past') return plain;
  const before = lower.slice(Math.max(stretch.start, day.start - citationReach), day.start);
  return isCited(before) || isOfPaper(before) ? null : plain;
}

const isYearless = (m: Moment): boolean => m.index !== null && m.year === null && m.yearShift === null;

/** What a noun is about is not told by the verb: "de cijfers over het vierde kwartaal worden gepubliceerd". */
const aboutBefore = / over (?:het |de )?$/u;

/** Units that are as often spoken of as something happens in them: "het vierde kwartaal wordt samengevat". */
const spokenOf: ReadonlySet<Unit> = new Set(['season', 'quarter', 'half']);
const placing =
  /(?:^|[^\p{L}])(?:[Ii]n|[Vv]oor|[Vv]óór|[Tt]egen|[Nn]a|[Vv]anaf|[Tt]ot|[Rr]ond|[Uu]iterlijk|[Bb]egin|[Ee]ind|[Mm]edio)(?: (?:het|de))? $/u;

/** Whether something is told to happen in a date: not where a noun is about it, or it is itself spoken of. */
function happensIn({ start, expression }: Candidate, text: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (aboutBefore.test(before)) return false;
  if (expression.relation !== null || expression.modifier !== null) return true;
  return !spokenOf.has(firstOf(expression).unit) || placing.test(before);
}

/** What the sentence of a candidate tells of its time; each told when asked for. */
class SentenceTelling implements Telling {
  readonly #candidate: Candidate;
  readonly #before: Candidate | undefined;
  readonly #prepared: Prepared;
  #direction: Telling['direction'] | undefined;
  #plain: Telling['plain'] | undefined;

  constructor(candidate: Candidate, before: Candidate | undefined, prepared: Prepared) {
    this.#candidate = candidate;
    this.#before = before;
    this.#prepared = prepared;
  }

  get direction(): Telling['direction'] {
    if (this.#direction === undefined) {
      const happens = happensIn(this.#candidate, this.#prepared.text);
      const { relation } = this.#candidate.expression;
      this.#direction = happens ? (tellingOf(this.#candidate, relation, this.#prepared)?.direction ?? null) : null;
    }
    return this.#direction;
  }

  get plain(): Telling['plain'] {
    if (this.#plain === undefined) {
      const happens = happensIn(this.#candidate, this.#prepared.text);
      this.#plain = happens ? plainlyTold(this.#candidate, this.#candidate.expression.relation, this.#prepared) : null;
    }
    return this.#plain;
  }

  get follows(): boolean {
    const { text } = this.#prepared;
    // "de aanbeveling van 8 augustus" has a day of its own.
    if (this.#before === undefined || text.endsWith(' van ', this.#candidate.start)) return false;
    return sentenceAround(this.#prepared, this.#candidate).start <= this.#before.start;
  }
}

/** Lets every candidate without a year tell whether it is past or to come; few years hang on it, and only those ask. */
export function addTellings(candidates: readonly Candidate[], prepared: Prepared): readonly Candidate[] {
  return candidates.map((candidate, i) => {
    const { expression } = candidate;
    if (!expression.stretches.every(({ from, to }) => isYearless(from) && (to === null || isYearless(to))))
      return candidate;
    const telling = new SentenceTelling(candidate, candidates[i - 1], prepared);
    return { ...candidate, expression: { ...expression, told: () => telling } };
  });
}
