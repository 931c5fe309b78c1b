import { wordList } from '../../dutch/calendar-words.ts';
import type { Range } from '../../fact.ts';
import { endFinderOf } from '../../lexicon/finder.ts';
import { sentenceAround } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { inSmallLetters } from './case.ts';
import { type Candidate, momentsOf, type Relation } from './expression.ts';

/** Whether a day is told as gone by or as to come, and whether beyond doubt. */
export interface Telling {
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
  gevoerd uitgevoerd opgenomen gedeeld overleden ingesteld gesproken
`),
);
const future: ReadonlySet<string> = new Set(
  wordList(`
  zal zullen wordt worden vindt vinden komt komen voorzien gepland ingepland geagendeerd beoogd verwacht
  verwachting start starten begint beginnen volgt volgen ontvangt plaatsvindt plaatsvinden bijeenkomt
  bijeenkomen loopt verloopt treedt treden ingaat gaat gaan streeft voornemens informeren toesturen binnenkort
  eindigt staat
`),
);
/** A participle under one of these is no past: "zal op 3 juni worden besproken". */
const undoing: ReadonlySet<string> = new Set('zal zullen wordt worden dient dienen moet moeten'.split(' '));
const participle = /^(?:ge|toege|aange|inge|afge|uitge|opge|vast|plaats|be|ver|ont|onder|aan).*(?:d|t|en|te)$/u;
const word = /[\p{L}\p{N}]+/gu;
const citation = /(?:kamerstuk(?:ken)?|kst\.?|handelingen)[^().;]{0,60}$/u;
const numbered = /nrs?\.? ?[\da-z]{1,5},?(?: van| d\.d\.)? $/u;
const daysOfCitations = endFinderOf(['d.d. ', ' dd. ', '(dd. ', 'ontvangen ', 'ingezonden ']);
const papers = endFinderOf('brief brieven motie verslag nota besluit verzoek overleg debat rapport'.split(' '));

/** How far the sentence is looked at on each side of a day, in characters. */
const reach = 220;

/** Whether the words right before a day are those of a citation: "Kamerstuk 28 676, nr. 12 van ", "ontvangen "; in small letters. */
function isCited(before: string): boolean {
  if (daysOfCitations.before(before, before.length) !== -1) return true;
  if ((before.includes('kamerst') || before.includes('kst') || before.includes('handelingen')) && citation.test(before))
    return true;
  return before.includes('nr') && numbered.test(before);
}

/** Whether the day is that of a paper or meeting: "brief van ", "overleg op "; in small letters. */
function isOfPaper(before: string): boolean {
  for (const link of [' van ', ' d.d. ', ' op '])
    if (before.endsWith(link)) return papers.before(before, before.length - link.length) !== -1;
  return false;
}

/** The signal nearest to the day in a stretch of small letters; `from` and `to` are the day's bounds in it. */
function nearestSignal(text: string, from: number, to: number): 'past' | 'future' | null {
  let open = false;
  const signals: { past: boolean; said: string; away: number }[] = [];
  for (const match of text.matchAll(word)) {
    const [said] = match;
    open ||= undoing.has(said);
    const end = match.index + said.length;
    const told = past.has(said);
    if ((!told && !future.has(said)) || (match.index < to && end > from)) continue;
    signals.push({ past: told, said, away: end <= from ? from - end : match.index - to });
  }
  let best: 'past' | 'future' | null = null;
  let least = Infinity;
  for (const { past: told, said, away } of signals) {
    if (away >= least || (told && open && participle.test(said))) continue;
    least = away;
    best = told ? 'past' : 'future';
  }
  return best;
}

/**
 * How the sentence around a day tells it: a citation's day is past, and else the verb nearest to it in its clause,
 * then in its sentence, decides. Null when nothing does.
 */
export function tellingOf(at: Range, relation: Relation | null, prepared: Prepared): Telling | null {
  const { text } = prepared;
  const around = sentenceAround(prepared, at);
  const start = Math.max(around.start, at.start - reach);
  const end = Math.min(around.end, at.end + reach);
  const lower = inSmallLetters(text.slice(start, end));
  const [from, to] = [at.start - start, at.end - start];
  const before = lower.slice(0, from);
  if (isCited(before.slice(-90))) return { direction: 'past', firm: true };
  if (isOfPaper(before)) return { direction: 'past', firm: false };
  const clauseStart = Math.max(...[',', ';', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1;
  const rest = lower.slice(to);
  const stop = rest.search(/[,;:)]/u);
  const clause = lower.slice(clauseStart, stop === -1 ? undefined : to + stop);
  const direction = nearestSignal(clause, from - clauseStart, to - clauseStart) ?? nearestSignal(lower, from, to);
  if (direction === null)
    return relation === 'until' || relation === 'before' ? { direction: 'future', firm: false } : null;
  return { direction, firm: false };
}

/** Tells of every candidate without a year whether it is told as past or to come, for the year to be chosen by. */
export function addTellings(candidates: readonly Candidate[], prepared: Prepared): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { expression } = candidate;
    const yearless = momentsOf(expression).every((m) => m.index !== null && m.year === null && m.yearShift === null);
    if (!yearless) return candidate;
    const told = tellingOf(candidate, expression.relation, prepared)?.direction ?? null;
    return { ...candidate, expression: { ...expression, told } };
  });
}
