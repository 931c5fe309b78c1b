import { wordList } from '../../dutch/calendar-words.ts';
import type { Range } from '../../fact.ts';
import { sentenceAround } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { type Candidate, momentsOf, type Relation } from './expression.ts';

/** Whether a day is told as gone by or as to come, and whether beyond doubt. */
export interface Telling {
  readonly direction: 'past' | 'future';
  readonly firm: boolean;
}

const past = wordList(`
  had hadden was waren werd werden heeft hebben heb hebt vond vonden kwam kwamen nam namen bracht brachten
  ging gingen gaf gaven sprak spraken stuurde informeerde ontving meldde deed deden zond bood verzocht vroeg
  vroegen zegde besloot besloten kondigde bezocht sloot sloten stond stelde verscheen eindigde startte begon
  begonnen tekende tekenden publiceerde presenteerde trad liep bleek faciliteerde geïnformeerd gemeld
  geëindigd genomen gestuurd toegestuurd ontvangen aangenomen ingediend afgerond besproken gepubliceerd
  aangeboden verzonden toegezonden toegezegd gestart gesloten ondertekend getekend uitgebracht aangekondigd
  ingezonden gesteld verschenen gevraagd verzochte plaatsgevonden gehouden vastgesteld aanvaard bekrachtigd
  gevoerd uitgevoerd opgenomen gedeeld overleden ingesteld gesproken
`);
const future = wordList(`
  zal zullen wordt worden vindt vinden komt komen voorzien gepland ingepland geagendeerd beoogd verwacht
  verwachting start starten begint beginnen volgt volgen ontvangt plaatsvindt plaatsvinden bijeenkomt
  bijeenkomen loopt verloopt treedt treden ingaat gaat gaan streeft voornemens informeren toesturen binnenkort
  eindigt staat
`);
const signal = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<past>${past.join('|')})|(?<future>${future.join('|')}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A participle under one of these is no past: "zal op 3 juni worden besproken". */
const undone = /(?<![\p{L}\p{N}])(?:zal|zullen|wordt|worden|dient|dienen|moet|moeten)(?![\p{L}\p{N}])/iu;
const participle = /^(?:ge|toege|aange|inge|afge|uitge|opge|vast|plaats|be|ver|ont|onder|aan).*(?:d|t|en|te)$/iu;
const cited =
  /(?:kamerstuk(?:ken)?|kst\.?|handelingen)[^().;]{0,60}$|(?:nrs?\.? ?[\dA-Z]{1,5},?(?: van| d\.d\.)?|d\.d\.|\bdd\.|ontvangen|ingezonden) $/iu;
const letterOf =
  /(?:brief|brieven|kamerbrief|motie|verslag|nota|besluit|verzoek|overleg|debat|commissiedebat|rapport) (?:van|d\.d\.|op) $/iu;

/** How far the sentence is looked at on each side of a day, in characters. */
const reach = 220;

/** The signal nearest to the day in a stretch of text; `from` and `to` are the day's bounds in it. */
function nearestSignal(text: string, from: number, to: number): 'past' | 'future' | null {
  const open = undone.test(text);
  let best: 'past' | 'future' | null = null;
  let least = Infinity;
  for (const match of text.matchAll(signal)) {
    const end = match.index + match[0].length;
    if (match.index < to && end > from) continue;
    if (match.groups!['past'] !== undefined && open && participle.test(match[0])) continue;
    const away = end <= from ? from - end : match.index - to;
    if (away < least) {
      least = away;
      best = match.groups!['past'] === undefined ? 'future' : 'past';
    }
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
  const before = text.slice(start, at.start);
  if (cited.test(before.slice(-90))) return { direction: 'past', firm: true };
  if (letterOf.test(before.slice(-40))) return { direction: 'past', firm: false };
  const clauseStart = Math.max(
    start,
    start + Math.max(...[',', ';', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const rest = text.slice(at.end, end);
  const stop = rest.search(/[,;:)]/u);
  const clauseEnd = stop === -1 ? end : at.end + stop;
  const direction =
    nearestSignal(text.slice(clauseStart, clauseEnd), at.start - clauseStart, at.end - clauseStart) ??
    nearestSignal(text.slice(start, end), at.start - start, at.end - start);
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
