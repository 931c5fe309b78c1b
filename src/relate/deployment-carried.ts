import type { DeploymentFound } from '../extractors/deployments/found.ts';
import { sentenceIndexAt } from '../text/locate.ts';
import type { Prepared } from '../text/prepared.ts';
import type { Bound, DateFound, Period } from './deployment-bounds.ts';
import type { Dated } from './deployment-mentions.ts';

/** "Het gaat om vijftien waarnemers", "De bijdrage bestaat uit …": of what the contribution told before consists. */
const consists =
  /^(?:Het (?:gaat|betreft)(?: (?:hierbij|daarbij|hier|concreet|in totaal|dan|in concreto))?(?: om)? |(?:De|Deze|Die|Onze) (?:[\p{Ll}N][\p{L}-]{2,20} ){0,2}(?:bijdrage|inzet|deelname|deelneming|ontplooiing) (?:bestaat|omvat|betreft|behelst|telt)(?!\p{L})|(?:Concreet|Daarbij|Hierbij) (?:gaat het|betreft het) |Deze bestaat |Dit (?:betreft|behelst|omvat) )/u;
/** What is there already, whatever is said of the whole. */
const now = /(?<!\p{L})(?:momenteel|thans|sinds|nu|reeds|huidige|op dit moment|nog steeds)(?!\p{L})/iu;

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
/** "in dat jaar": the year that was told last. */
const thatYear = /(?<!\p{L})(?:in|voor|gedurende) (?:dat|datzelfde|hetzelfde) jaar(?!\p{L})/u;
/** How far before a clause those words point. */
const reach = 400;

/** The period that a clause which says no day points at; null where it points at none. */
export function periodPointedAt(
  fact: DeploymentFound,
  before: { readonly fact: DeploymentFound; readonly period: Period } | null,
  dates: readonly DateFound[],
  { text }: Prepared,
): Period | null {
  const words = text.slice(fact.clause.start, Math.min(fact.clause.end, fact.clause.start + 600));
  const near = before !== null && fact.clause.start - before.fact.clause.start < reach;
  if (near && sameTime.test(words)) return before.period;
  if (near && then.test(words)) {
    const { start } = before.period;
    return start && { start, end: null };
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
