import type { DeploymentFound } from '../../extractors/deployments/found.ts';
import { sentenceIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Bound, DateFound, Period } from './bounds.ts';
import type { Dated } from './mentions.ts';

/** "Het gaat om vijftien waarnemers", "De bijdrage bestaat uit …": of what the contribution told before consists. */
const consists =
  /^(?:Het (?:gaat|betreft)(?: (?:hierbij|daarbij|hier|concreet|in totaal|dan|in concreto))?(?: om)? |(?:De|Deze|Die|Onze) (?:[\p{Ll}N][\p{L}-]{2,20} ){0,2}(?:bijdrage|inzet|deelname|deelneming|ontplooiing) (?:bestaat|omvat|betreft|behelst|telt)(?!\p{L})|(?:Concreet|Daarbij|Hierbij) (?:gaat het|betreft het) |(?:Deze|Die|Zij) (?:[\p{Ll}]{2,12} )?(?:bestaat|omvat|behelst) |Dit (?:betreft|behelst|omvat) )/u;
/** What is there already, whatever is said of the whole. */
const now = /(?<!\p{L})(?:momenteel|thans|sinds|nu|reeds|huidige|op dit moment|nog steeds)(?!\p{L})/iu;

const namedShip = /^[ZH]r\.? ?Ms/u;
/** "… een fregat in te zetten. Het gaat om Zr.Ms. De Ruyter": the one ship, now by its name. */
function namesShip({ fact: first }: Dated, { fact }: Dated, prepared: Prepared): boolean {
  if (first.what !== 'ship' || first.fields.count !== 1 || !namedShip.test(fact.fields.contribution ?? ''))
    return false;
  if (namedShip.test(first.fields.contribution ?? '')) return false;
  const at = sentenceIndexAt(prepared, fact.at.start);
  const { start } = prepared.sentences[at]!;
  return (
    at - sentenceIndexAt(prepared, first.at.start) === 1 &&
    /^Het (?:gaat|betreft)(?: [\p{L}]{2,12}){0,2} (?:om )?$/u.test(
      `${prepared.text.slice(start, fact.own.start).trimEnd()} `,
    )
  );
}

/**
 * Of what a contribution consists stands where the whole stands: "heeft besloten de deelneming aan UNMIS tot en met 2010
 * voort te zetten. Het gaat om vijftien waarnemers en drie stafofficieren." A later sentence of the letter is not looked at.
 */
export function withWhole(dated: readonly Dated[], prepared: Prepared): Dated[] {
  const given: Dated[] = [];
  let whole: Dated | null = null;
  for (const entry of dated) {
    const { fact } = entry;
    const { mission, contribution } = fact.fields;
    if (contribution === null) {
      whole = fact.told ? entry : null;
      given.push(entry);
      continue;
    }
    const at = sentenceIndexAt(prepared, fact.at.start);
    const unnamed = given.at(-1);
    if (unnamed !== undefined && namesShip(unnamed, entry, prepared)) {
      given.pop();
      given.push({
        ...entry,
        fact: { ...fact, fields: { ...fact.fields, mission: mission ?? unnamed.fact.fields.mission } },
        status: entry.status === 'active' ? unnamed.status : entry.status,
        start: entry.start ?? unnamed.start,
        end: entry.end ?? unnamed.end,
      });
      continue;
    }
    const sentence = prepared.sentences[at]!;
    const follows =
      whole !== null &&
      whole.fact.fields.mission === mission &&
      whole.status !== 'none' &&
      at - sentenceIndexAt(prepared, whole.fact.at.start) === 1 &&
      consists.test(prepared.text.slice(sentence.start, sentence.start + 90));
    if (!follows || entry.status !== 'active' || now.test(prepared.text.slice(sentence.start, sentence.end))) {
      given.push(entry);
      continue;
    }
    given.push({ ...entry, status: whole!.status, start: entry.start ?? whole!.start, end: entry.end ?? whole!.end });
  }
  return given;
}

/** "in diezelfde periode", "gedurende die maanden": as long as what was told last. */
const sameTime =
  /(?<!\p{L})(?:in|gedurende|tijdens|over) (?:die|deze|diezelfde|dezelfde) (?:periode|maanden|weken|tijd)(?!\p{L})|(?<!\p{L})(?:tegelijkertijd|terzelfder tijd)(?!\p{L})/u;
/** "en zal dan bovendien": from when that starts. */
const then =
  /(?<!\p{L})(?:zal|zullen|gaat|gaan|stuurt|levert|stelt) (?:Nederland |het kabinet |de regering )?(?:dan|daarnaast dan|vanaf dan)(?!\p{L})/u;
/** "tot die datum vervult Zr.Ms. Evertsen die taak": till the one told before comes. */
const tillThen = /(?<!\p{L})[Tt]ot (?:die datum|dat moment|die tijd|dan)(?!\p{L})/u;
/** "in dat jaar": the year that was told last. */
const thatYear = /(?<!\p{L})(?:in|voor|gedurende) (?:dat|datzelfde|hetzelfde) jaar(?!\p{L})/u;
/** How far before a clause those words point. */
const reach = 400;

function periodOfRange({ fields: { edtf, start, end } }: DateFound): Period {
  const [from, till] = edtf.split('/');
  return {
    start: { edtf: from!, first: start, last: start, bare: false },
    end: { edtf: till!, first: end, last: end, bare: false },
  };
}

/** The period that a clause which says no day points at; null where it points at none. */
export function periodPointedAt(
  fact: DeploymentFound,
  before: { readonly fact: DeploymentFound; readonly period: Period } | null,
  dates: readonly DateFound[],
  { text }: Prepared,
): Period | null {
  const words = text.slice(fact.clause.start, Math.min(fact.clause.end, fact.clause.start + 600));
  const near = before !== null && fact.clause.start - before.fact.clause.start < reach;
  if (sameTime.test(words)) {
    const range = dates.findLast(({ at }) => at.end <= fact.clause.start);
    const told = near ? before.fact.clause.end : fact.clause.start - reach;
    // "… tussen 2006 en 2010 … In die periode leverde Nederland …"
    if (range !== undefined && range.at.start >= told && range.fields.edtf.includes('/')) return periodOfRange(range);
    if (near) return before.period;
  }
  if (near && then.test(words)) {
    const { start } = before.period;
    return start && { start, end: null };
  }
  if (near && tillThen.test(words)) {
    const { start } = before.period;
    return start && { start: null, end: start };
  }
  if (!thatYear.test(words)) return null;
  const year = dates.findLast(
    ({ at, fields }) =>
      at.end <= fact.clause.start && fact.clause.start - at.end < reach && fields.precision === 'year',
  );
  if (year === undefined) return null;
  const { edtf, start, end } = year.fields;
  const bound: Bound = { edtf, first: start, last: end, bare: false };
  return /^\d{4}$/u.test(edtf) ? { start: bound, end: bound } : null;
}
