import type { DeploymentFound } from '../../extractors/deployments/found.ts';
import type { Range } from '../../fact.ts';
import { periodPointedAt } from './carried.ts';
import { respectively } from './respective.ts';
import { withRelief } from './relief.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import { type Bound, type DateFound, DateWords, isBare, type Manner, type Period, periodOf, turns } from './bounds.ts';

/** Words right before a date that make it the day of a paper, a decision or a telling. */
const told =
  /(?:gemeld|gemelde|geïnformeerd|medegedeeld|toegezegd|besloten|besloot|besluit|aangekondigd|gesproken|verzonden|ingezonden|ontvangen|gevraagd|mandaat|verkiezingen|brief|Kamerbrief|kamerbrief|Kamerstuk|motie|debat|overleg|bijeenkomst|top|Top|resolutie|verzoek|beantwoording|vragen|nr\.? ?\d{1,4})(?: (?:van|d\.d\.|op|in|per brief|per brief van|tot))?,? ?\(?$/u;
/** "heeft toegezegd vanaf het najaar …": when it begins, and not when that was done. */
const promised = /(?:toegezegd|besloten|besloot|aangekondigd|gevraagd) ?$/u;
/** "heeft in juni besloten": the day of the decision. */
const decision =
  /^[^,;.]{0,40}(?<![\p{L}])(?:besloten|besloot|aangekondigd|gemeld|geïnformeerd|toegezegd|ingestemd|goedgekeurd)(?![\p{L}])|^ (?:(?:is|zijn|zal|wordt) )?(?:(?:het|dit|een|daartoe) besluit [^,;.]{0,20})?genomen(?!\p{L})/u;
/** "in de brief inzake … van": the day of a paper, however long its title. */
const paper =
  /(?:brief|motie|verslag|besluit|rapport|resolutie|debat|overleg)(?![\p{L}])[^.;,]{0,120} (?:van|d\.d\.)(?: \p{L}{2,10}dag)? ?$/u;
/** "Zoals gemeld hebben de toestellen in april …": past the verb of the main clause its days are its own. */
const mainVerb =
  /(?:gemeld|aangekondigd|toegelicht|bekend|voorzien|geïnformeerd|aangegeven|vermeld|gesteld|toegezegd|afgesproken|gebruikelijk),? (?:heeft|hebben|is|zijn|zal|zullen|draagt|levert|neemt|stuurt|zet|wordt|worden|was|waren|werd|nam|droeg)(?![\p{L}])/u;
/** The same behind a paper: "Zoals gemeld in de brief van 26 maart jl. (Kamerstuk 29 521, nr. 420) levert Nederland van november …". */
const mainClause =
  /[ ,)] ?(?:heeft|hebben|is|zijn|zal|zullen|draagt|levert|neemt|stuurt|zendt|zet|stelt|plaatst|was|waren|nam|droeg|leverde|zond|stuurde|zette) (?:Nederland|Defensie|de Nederlandse|het kabinet|de regering|ook|daarnaast|bovendien|tevens)(?!\p{L})/u;
/** A relative clause just opened: "de ambassade, die sinds 2015 gesloten is" tells of the embassy. */
const ofAnother = /(?:, | )(?:die|dat|waar|waarin|waarvan) (?:(?:al|reeds|pas|ook) )?$/u;
/** What such a clause says of a place, a body or a war, and never of what is sent. */
const standing =
  /^[^,;.]{0,40}(?<!\p{L})(?:gesloten|opgericht|bestaat|bestaan|woedt|geldt|gold|kracht|uitbrak|uitgebroken|duurt|voortduurt|aanhoudt|bezet|onafhankelijk|lid|macht|heropend|geopend|ingesteld|opgelegd)(?!\p{L})/u;

/** "de in februari begonnen inzet", "een sinds 2015 gesloten ambassade": a day within a noun phrase. */
const ofAttribute = /(?<!\p{L})(?:de|een) (?:in|op|per) (?:\p{L}{2,10}dag )?$/u;
const ofBoundAttribute = /(?<!\p{L})(?:de|een) $/u;

/** The dates inside a range, by binary search. */
function within(dates: readonly DateFound[], range: Range): DateFound[] {
  const inside: DateFound[] = [];
  for (let i = lastAtOrBelow(dates, range.start - 1, (d) => d.at.start) + 1; i < dates.length; i++) {
    const date = dates[i]!;
    if (date.at.start >= range.end) break;
    if (date.at.end <= range.end) inside.push(date);
  }
  return inside;
}

/** Whether a date tells of the contribution, and not of a paper, a meeting or a mandate. */
function tells(date: DateFound, range: Range, { text }: Prepared): boolean {
  const before = text.slice(Math.max(range.start, date.at.start - 60), date.at.start);
  const bounds = date.fields.relation !== null && promised.test(before);
  if (!bounds && (told.test(before.trimEnd()) || told.test(before))) return false;
  if (date.fields.relation === null) {
    const lead = text.slice(Math.max(range.start, date.at.start - 240), date.at.start);
    if (
      decision.test(text.slice(date.at.end, date.at.end + 60)) ||
      paper.test(lead) ||
      /^ ?\((?:Kamerstuk|kst|Kst|TK|Handelingen|zie)/u.test(text.slice(date.at.end, date.at.end + 14))
    )
      return false;
    if (
      date.at.start - range.start < 240 &&
      /^(?:Zoals|Conform|Overeenkomstig|Naar aanleiding van|In navolging van)(?![\p{L}])/u.test(lead) &&
      !mainVerb.test(lead) &&
      !mainClause.test(lead)
    )
      return false;
  }
  if (ofAnother.test(before) && standing.test(text.slice(date.at.end, date.at.end + 60))) return false;
  const open = before.lastIndexOf('(');
  return open === -1 || before.includes(')', open) || !/Kamerstuk|brief|nr\.|referte|TK|kst/iu.test(before.slice(open));
}

/** Whether a bound is a closer one of a span told without a word that bounds. */
const liesIn = (near: Bound | null, wide: Bound): boolean =>
  near !== null && wide.bare && near.edtf.length > wide.edtf.length && near.edtf.startsWith(wide.edtf);

/** The period that a stretch of text gives; a departure is a start only where nothing better is said. */
function read(
  dates: readonly DateFound[],
  range: Range,
  around: Range,
  manner: Manner,
  prepared: Prepared,
  later = false,
): Period {
  let start: Bound | null = null;
  let end: Bound | null = null;
  let leaving: Bound | null = null;
  const inside = within(dates, range);
  if (inside.length === 0) return { start, end };
  const clause = prepared.text.slice(around.start, around.end);
  const words = new DateWords(clause);
  const self = { start: manner.own.start - around.start, end: manner.own.end - around.start };
  let attributive: Bound | null = null;
  for (const date of inside) {
    const at = { start: date.at.start - around.start, end: date.at.end - around.start };
    if (words.isAside(at, self) || !tells(date, around, prepared)) continue;
    const own = words.of(at);
    // A bare day in a sentence further on is not yet its start.
    if (later && isBare(date) && !manner.past && !manner.exercise && !turns(own)) continue;
    const before = clause.slice(Math.max(0, at.start - 90), at.start);
    // "in aansluiting op de in februari begonnen inzet": a day of its own comes before that.
    if ((date.fields.relation === null ? ofAttribute : ofBoundAttribute).test(before)) {
      attributive ??= periodOf(date, own, before, clause.slice(at.start, at.end), manner).start;
      continue;
    }
    const period = periodOf(date, own, before, clause.slice(at.start, at.end), manner);
    if (period.leaves) leaving ??= period.start;
    // "In juni … naar de oefening, die van 10 tot 22 juni duurt": the day within the month.
    else if (start === null || (period.end !== null && liesIn(period.start, start))) start = period.start ?? start;
    end = period.end ?? end;
  }
  return { start: start ?? attributive ?? (leaving && { ...leaving, leaving: true }), end };
}

/** "in 2017 een compagnie en in 2019, als …, een taakgroep": the member that begins with its own day. */
const datedJoint = /(?:,| en)(?= (?:in|vanaf|per|van|sinds|tot) (?:\d{1,2} )?(?:\p{Ll}{3,9} )?(?:19|20)\d\d(?!\d))/u;

/** Where the words that a later contribution of the clause brings with it begin: at the "en" or comma before it. */
function ownScope({ own: at, scope, clause }: DeploymentFound, { text }: Prepared): Range {
  if (scope.start === clause.start) return { start: clause.start, end: scope.end };
  const lead = text.slice(scope.start, at.start);
  const joint = datedJoint.exec(lead) ?? /(?:,| en| alsmede| evenals)(?= [^,]{0,120}$)/u.exec(lead);
  return { start: joint ? scope.start + joint.index : at.start, end: scope.end };
}

/** "overweegt de inzet na mei 2024 te verlengen". */
const goesOn = /(?<!\p{L})(?:verleng|voortzet|voortgezet|voort te zetten)/u;

/** No clause that deals out days is longer. */
const longestShared = 800;
/** A sentence about what a mission costs has the years of its budget: "De kosten worden voor de jaren 2011-2014 geraamd op". */
const ofMoney = /€|(?<!\p{L})(?:kosten|uitgaven|budget|begroting|financiering|gefinancierd)(?!\p{L})/u;

/** "De additionele uitgaven voor de inzet van …": its years are those of the money. */
const aboutCosts = /^(?:De|Deze|Hun|Alle|Aan) (?:[\p{L}-]{2,20} ){0,3}(?:uitgaven|kosten|lasten)(?!\p{L})/u;

/** The day that a cell of a table holds. */
function cellDay(dates: readonly DateFound[], cell: Range | null): Bound | null {
  const date = cell === null ? undefined : within(dates, cell)[0];
  if (date === undefined) return null;
  const { edtf, start, end } = date.fields;
  return { edtf, first: start, last: end, bare: false };
}

/** For each contribution its share of a list of days that "respectievelijk" deals out over a clause; told by index. */
function sharesOf(found: readonly DeploymentFound[], dates: readonly DateFound[], { text }: Prepared): Period[] {
  const shares: Period[] = [];
  for (let first = 0; first < found.length;) {
    const { clause } = found[first]!;
    let next = first + 1;
    while (found[next]?.clause.start === clause.start) next++;
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + longestShared));
    const dealt =
      next - first > 1 && words.includes('respectievelijk')
        ? respectively(words, within(dates, clause), clause.start, next - first)
        : null;
    for (const [i, share] of dealt?.entries() ?? []) shares[first + i] = share;
    first = next;
  }
  return shares;
}

/** Each contribution's own period: of the words that are about it alone first, then of the clause it shares. */
export function periodsOf(
  found: readonly DeploymentFound[],
  dates: readonly DateFound[],
  prepared: Prepared,
): Period[] {
  const own = found.map((fact, i) => {
    const scope = ownScope(fact, prepared);
    const following = found[i + 1];
    const next = following?.clause.start === fact.clause.start ? following : null;
    const end = next ? Math.max(fact.own.end, ownScope(next, prepared).start) : scope.end;
    return { start: Math.min(scope.start, end), end };
  });
  const shares = sharesOf(found, dates, prepared);
  const periods: Period[] = [];
  for (const [i, fact] of found.entries()) {
    if (fact.columns !== null) {
      periods.push({ start: cellDay(dates, fact.columns.start), end: cellDay(dates, fact.columns.end) });
      continue;
    }
    if (aboutCosts.test(prepared.text.slice(fact.clause.start, fact.clause.start + 100))) {
      periods.push({ start: null, end: null });
      continue;
    }
    const share = shares[i] ?? null;
    if (share !== null) {
      periods.push(share);
      continue;
    }
    const { exercise, relieves } = fact;
    const { status } = fact.fields;
    const manner = {
      past: status === 'ended',
      extended:
        status === 'extended' ||
        (status !== 'ended' && goesOn.test(prepared.text.slice(fact.clause.start, fact.clause.end))),
      exercise,
      relieves,
      own: fact.own,
    };
    let { start, end } = read(dates, own[i]!, fact.clause, manner, prepared);
    // What stands before the first contribution of the clause, or after the last, serves them all.
    for (let j = i - 1; j >= 0 && found[j]!.clause.start === fact.clause.start; j--) {
      if (found[j]!.scope.start !== fact.clause.start) continue;
      const common = read(dates, { start: fact.clause.start, end: found[j]!.own.start }, fact.clause, manner, prepared);
      start ??= common.start;
      end ??= common.end;
    }
    let last = i;
    while (found[last + 1]?.clause.start === fact.clause.start) last++;
    if (last !== i) {
      const common = read(dates, { start: found[last]!.own.end, end: fact.clause.end }, fact.clause, manner, prepared);
      start ??= common.start;
      end ??= common.end;
    }
    for (const later of fact.later) {
      if (start !== null && !start.leaving && end !== null) break;
      if (ofMoney.test(prepared.text.slice(later.range.start, later.range.end))) continue;
      const over = { ...manner, past: manner.past || later.status === 'ended' };
      const more = read(dates, later.range, later.range, over, prepared, true);
      if (start === null || (start.leaving && more.start !== null && !more.start.leaving)) start = more.start;
      end ??= more.end;
    }
    if (fact.lead !== null && (start === null || end === null)) {
      const shared = read(dates, fact.lead, fact.lead, manner, prepared);
      start ??= shared.start;
      end ??= shared.end;
    }
    // "treedt van augustus tot december op als vlaggenschip, met aan boord een helikopter en een team": as long as the ship.
    let ship = i - 1;
    while (ship >= 0 && found[ship]!.clause.start === fact.clause.start && found[ship]!.what !== 'ship') ship--;
    if (found[ship]?.clause.start !== fact.clause.start) ship = -1;
    if (ship !== -1 && start === null && end === null) {
      const between = prepared.text.slice(found[ship]!.own.end, fact.own.start);
      if (between.length < 400 && / aan boord /u.test(between)) ({ start, end } = periods[ship]!);
    }
    if (start === null && end === null) {
      const before = i > 0 ? { fact: found[i - 1]!, period: periods[i - 1]! } : null;
      ({ start, end } = periodPointedAt(fact, before, dates, prepared) ?? { start, end });
    }
    periods.push({ start, end });
  }
  return withRelief(found, periods, prepared);
}
