import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block } from '../../text/prepared.ts';
import { type Actor, actorsIn, ownerOf } from './actors.ts';
import { type Asset, assetsIn } from './assets.ts';
import { clausesOf } from './clauses.ts';
import { type MissionMark, missionsIn } from './missions.ts';
import { carried, contributionNoun, donation, governs, paperBefore, recipientBefore } from './patterns.ts';
import { type PlaceMark, placesIn } from './place.ts';
import type { DeploymentFound } from './read.ts';
import { type Told, toldIn } from './status.ts';

/** What earlier sentences of the section leave for the next one. */
export interface Surroundings {
  readonly section: string | null;
  /** The mission that was named last, to which "de operatie" or a contribution without a mission belongs. */
  readonly mission: MissionMark | null;
  /** Whether the sentence before told of a Dutch contribution. */
  readonly dutch: boolean;
  /** What a colon before a list said of each of its items. */
  readonly listing: Told | null;
  readonly block: Block | null;
}

interface Context {
  readonly block: Block;
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
}

interface Sentence {
  readonly text: string;
  readonly missions: readonly MissionMark[];
  readonly assets: readonly Asset[];
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMark[];
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const inside = (mark: Range, range: Range): boolean => mark.start >= range.start && mark.end <= range.end;
/** A question, or what a party in parliament says, asks or thinks. */
const asked = /\?["”’)]?$|^(?:De|Deze|Voorts|Daarnaast|Ook|Tevens|Verder) (?:\p{Ll}+ ){0,3}leden (?:van|vragen|lezen|constateren|willen)|^(?:Kunt u|Kan de|Klopt|Deelt u|Bent u|Is het waar|Hoeveel|Welke|Wat|Waarom)(?![\p{L}])/u;
const money = /(?:€|EUR|euro|\$) ?[\d]|\d (?:mln|miljoen|mld|miljard)/u;
const coordinated = /^(?:,| en|, en| of|,? alsmede|,? alsook|,? evenals|,? als ook| & |,? en ook|,? plus) ?(?:met |voor |uit |van )?$/u;
const partOf =
  /^(?:,? ?\(?(?:met|inclusief|incl\.|met inbegrip van|bestaande uit|waaronder|ondersteund door|aangevuld met|vergezeld van|met aan boord|aan boord van|van|bemand door|onder leiding van|onder bevel van|waarvan)(?: (?:daarbij|onder meer|onder andere|in totaal|zijn|haar|hun|eigen|bijbehorend|bijbehorende|ondersteunend|ondersteunende|benodigde|de|het))*| \() ?$/u;
const rejecting =
  /(?<![\p{L}\p{N}])(?:aan|voor|over|bij|in|op|naast|samen met|naar|onder|binnen|tegen|tussen|tijdens|van|door|tot|als|zoals|om|per|via|zonder|ten behoeve van|ter ondersteuning van|ten aanzien van|in samenwerking met|in plaats van|dan|vanaf|vanuit|na|volgens|uit)(?: (?:de|het|een|deze|die|dit|zijn|haar|hun|onze|andere|alle|meer))? ?$/iu;
/** "tot de einddatum van de inzet van": what the clause says is said of something else. */
const nestedIn =
  /(?<!verlenging |voortzetting |beëindiging |continuering )(?:van|gedurende|tijdens|voor|met) (?:de|het) (?:inzet|bijdrage|deelname|aanwezigheid|missie) van (?:de |het )?$/u;
const consistsOf = /(?:bestaat|bestaan|bestond|bestonden|bestaande|bestaand)(?: [\p{L}-]{1,20}){0,6} uit $/u;

/** Whether an asset's place in the sentence lets it be what is contributed. */
function contributed(sentence: Sentence, asset: Asset, told: Told | null, previous: { asset: Asset; ok: boolean } | null): boolean {
  const before = sentence.text.slice(Math.max(0, asset.start - 90), asset.start);
  if (previous && coordinated.test(sentence.text.slice(previous.asset.end, asset.start))) return previous.ok;
  if (consistsOf.test(before)) return true;
  if (carried.regex.test(before)) return true;
  if (/(?:bod|aanbod|voorstel)(?: [\p{L}-]{1,20}){0,3} om $/u.test(before)) return true;
  if (/(?:uitgevoerd|verzorgd|gegeven|geleverd|beveiligd|begeleid|bemand|ingevuld|vervuld) door $|(?:gaat|gaat het|betreft|handelt)(?: [\p{L}]{1,12}){0,3} om $/u.test(before)) return true;
  if (told?.verb === true && /(?:functie|functies|post|posten|positie|rol|post) van $|(?<![\p{L}])(?:leiding|commando) (?:over|van) $/u.test(before)) return true;
  return !rejecting.test(before);
}

function missionFor(sentence: Sentence, clause: Range, at: Range, context: Context): MissionMark | null {
  const near = sentence.missions.filter((m) => inside(m, clause));
  const after = near.find((m) => m.start >= at.end);
  const before = near.findLast((m) => m.end <= at.start);
  const own = near.find((m) => inside(m, at));
  const anyNamed = sentence.missions.find((m) => m.name !== null);
  const mark = own ?? (after && before ? nearest(sentence, at, before, after) : (after ?? before)) ?? anyNamed ?? null;
  if (mark?.name != null) return mark;
  if (mark === null && sentence.missions.length > 0) return null;
  return context.surroundings.mission;
}

/** Of a mission before and one after, the one with the least between; a comma or "en" between weighs as far. */
function nearest(sentence: Sentence, at: Range, before: MissionMark, after: MissionMark): MissionMark {
  const weigh = (text: string): number => text.length + 60 * (text.match(/,| en /gu)?.length ?? 0);
  const left = weigh(sentence.text.slice(before.end, at.start));
  const right = weigh(sentence.text.slice(at.end, after.start));
  return right <= left ? after : before;
}

function placeFor(sentence: Sentence, clause: Range, at: Range, scope: Range, training: boolean): PlaceMark | null {
  const usable = sentence.places.filter((p) => training || !p.home);
  const first = (list: readonly PlaceMark[]): PlaceMark | null => list.find((p) => p.country) ?? list[0] ?? null;
  return (
    first(usable.filter((p) => p.start >= at.start && inside(p, scope))) ??
    first(usable.filter((p) => inside(p, scope))) ??
    first(usable.filter((p) => p.start >= at.start && inside(p, clause))) ??
    usable.findLast((p) => inside(p, clause)) ??
    null
  );
}

/** Whether the contribution is Dutch: by its own words, by who acts in the clause, or by what was said before. */
function isDutch(sentence: Sentence, clause: Range, at: Range, own: Asset | null, context: Context): boolean {
  if (own?.owner === 'other') return false;
  if (own?.owner === 'dutch') return true;
  if (own?.head.kind === 'ship' && /^Zr\.Ms\./u.test(own.contribution)) return true;
  const actors = sentence.actors.filter((a) => inside(a, clause));
  const before = actors.findLast((a) => a.end <= at.start);
  const after = actors.find((a) => a.start >= at.end);
  const clauseText = sentence.text.slice(clause.start, at.end);
  const adjective = /(?<![\p{L}])Nederlandse? (?:[\p{L}-]{2,24} ){0,3}(?:bijdrage|bijdragen|inzet|deelname|aanwezigheid|participatie|detachement|contingent|eenheid|missie|militairen|troepen|aandeel|defensie|krijgsmacht|kabinet|regering|marine|militair|strijdkrachten)/u;
  if (adjective.test(clauseText)) return true;
  if (before !== undefined) {
    if (before.owner === 'dutch') return true;
    // "Nederland, Duitsland en België leveren": coordinated with the Dutch.
    const first = actors[0]!;
    return first.owner === 'dutch' && /^(?:, | en |, en )$/u.test(sentence.text.slice(first.end, actors[1]!.start).replace(/^(?:, \p{Lu}\p{L}+)+/u, ''));
  }
  if (after !== undefined) return after.owner === 'dutch';
  const earlier = sentence.actors.findLast((a) => a.end <= clause.start);
  if (earlier !== undefined) return earlier.owner === 'dutch';
  if (/(?<![\p{L}])(?:ik|Ik) .{0,200}(?:informeren|informeer)/u.test(sentence.text.slice(0, at.start))) return true;
  return context.surroundings.dutch || /Nederlandse? (?:bijdrage|inzet|deelname)/u.test(context.surroundings.section ?? '');
}

/** Folds what belongs to another asset into it ("drie helikopters met 120 militairen"), and gives the rest. */
function topLevel(sentence: string, assets: readonly Asset[]): Asset[] {
  const tops: Asset[] = [];
  for (const asset of assets) {
    const parent = tops.at(-1);
    const between = parent && sentence.slice(parent.end, asset.start);
    if (parent && asset.start < parent.end) continue;
    if (parent && between !== undefined && between.length < 60 && partOf.test(between)) {
      const strength = asset.head.people ? (asset.count ?? asset.personnel) : asset.personnel;
      tops[tops.length - 1] = {
        ...parent,
        end: asset.end,
        personnel: parent.personnel ?? strength,
        qualifier: parent.personnel === null && strength !== null ? asset.qualifier : parent.qualifier,
      };
    } else tops.push(asset);
  }
  return tops;
}

const opening =
  /(?<![\p{L}\p{N}])(?:levert|leverde|draagt|droeg|neemt|nam|nemen|stuurt|stuurde|zendt|zet|zette|stelt|stelde|voert|vervult|verzorgt|biedt|bod|ontplooit|detacheert|plaatst|stationeert|bijdrage|inzet|deelname|bestaat|onderzoekt|mogelijkheid|wenselijkheid|leveren|sturen|verlengt|verlenging|beëindigt|terugkeer)(?![\p{L}\p{N}])/gu;

/**
 * What is quoted of a contribution: from the word that tells it, or from the "en" that adds it to the one before, up to
 * its mission where that follows at once.
 */
function spanOf(sentence: Sentence, clause: Range, asset: Asset, previous: Asset | null, mission: MissionMark | null): Range {
  const from = previous?.end ?? Math.max(clause.start, asset.start - 120);
  const lead = sentence.text.slice(from, asset.start);
  let { start, end } = asset;
  if (previous) {
    const joint = /(?:,|(?<![\p{L}])(?:en|alsmede|evenals))(?: (?:en|ook|daarnaast))? (?=[^,]{0,100}$)/u.exec(lead);
    if (joint) start = from + joint.index + joint[0].length;
  } else {
    const verb = [...lead.matchAll(opening)].at(0);
    if (verb) start = from + verb.index;
  }
  if (mission && sentence.missions.includes(mission) && mission.start >= end && mission.start - end < 60 && inside(mission, clause)) {
    const between = sentence.text.slice(end, mission.start);
    if (!/,| en /u.test(between)) ({ end } = mission);
  }
  return { start, end };
}

function give(
  offset: number,
  parts: { span: Range; clause: Range; scope: Range; mission: MissionMark | null; place: PlaceMark | null; told: Told; asset: Asset | null; rule: string; sure: boolean },
): DeploymentFound {
  const { span, clause, scope, mission, place, told, asset, rule, sure } = parts;
  const shift = (range: Range): Range => ({ start: offset + range.start, end: offset + range.end });
  return {
    at: shift(span),
    rule,
    scope: shift(scope),
    clause: shift(clause),
    tense: told.past || told.status === 'active' || told.status === 'planned',
    told: told.verb || told.status !== 'active',
    sure,
    later: [],
    what: asset?.head.kind ?? null,
    exercise: mission?.kind === 'exercise',
    fields: {
      mission: mission?.name ?? null,
      contribution: told.status === 'none' && asset?.count === null && !asset.head.people ? asset.contribution : (asset?.contribution ?? null),
      count: asset?.count ?? null,
      personnel: asset?.personnel ?? null,
      personnelQualifier: asset?.personnel == null ? null : (asset.qualifier ?? 'exact'),
      location: place?.name ?? mission?.location ?? null,
      start: null,
      end: null,
      status: told.status,
    },
  };
}

/** A contribution told without saying of what: "een bijdrage aan EUFOR Althea", "deelname aan de oefening". */
function generalIn(sentence: Sentence, clause: Range, told: Told | null, context: Context): { at: Range; mission: MissionMark; told: Told }[] {
  const text = sentence.text.slice(clause.start, clause.end);
  if (money.test(text)) return [];
  const out: { at: Range; mission: MissionMark; told: Told }[] = [];
  for (const mission of sentence.missions.filter((m) => inside(m, clause))) {
    const named = mission.name === null ? context.surroundings.mission : mission;
    if (named === null || named.name === null) continue;
    const before = sentence.text.slice(Math.max(clause.start, mission.start - 140), mission.start);
    const governed = governs.regex.exec(before);
    if (!governed) continue;
    const lead = before.slice(0, governed.index);
    const noun = [...lead.matchAll(contributionNoun.regex)].at(-1);
    const gap = noun ? lead.slice(noun.index + noun[0].length) : '';
    if (noun && gap.length < 60 && !/[,;]| (?:aan|over|voor) /u.test(gap)) {
      const at = { start: mission.start - before.length + noun.index, end: mission.end };
      out.push({ at, mission: named, told: told ?? { status: 'active', verb: false, gives: false, past: false } });
      continue;
    }
    const verb = /(?<![\p{L}])(?:draagt|dragen|droeg|droegen|neemt|nemen|nam|namen|doet|doen|deelneemt|bijdraagt|deel te nemen|bij te dragen|deelnemen|bijdragen|deelgenomen|bijgedragen|participeert|participeren)(?![\p{L}])/u;
    const found = verb.exec(text);
    if (found && told?.verb === true && /^aan /u.test(governed[0].trimStart()) && Math.abs(clause.start + found.index - mission.start) < 200) {
      const start = Math.min(clause.start + found.index, mission.start - governed[0].length);
      out.push({ at: { start, end: Math.max(mission.end, clause.start + found.index + found[0].length) }, mission: named, told });
    }
  }
  return out;
}

/** The contributions that one sentence tells, and what it leaves for the next. */
export function contributionsIn(
  text: string,
  offset: number,
  context: Context,
): { found: DeploymentFound[]; surroundings: Surroundings } {
  const { lexicon, surroundings, block } = context;
  const sentence: Sentence = {
    text,
    missions: missionsIn(text, lexicon),
    assets: topLevel(text, assetsIn(text, lexicon)),
    actors: actorsIn(text, lexicon),
    places: placesIn(text, lexicon),
  };
  const found: DeploymentFound[] = [];
  const named = sentence.missions.findLast((m) => m.name !== null) ?? null;
  // "Steadfast Jupiter" after "Steadfast Jupiter 2023" is the same exercise.
  const earlier = surroundings.mission;
  const latest = named && !earlier?.name?.startsWith(`${named.name} `) ? named : earlier;
  const rest = (dutch: boolean, listing: Told | null): Surroundings => ({
    section: surroundings.section,
    mission: latest,
    dutch,
    listing,
    block,
  });
  if (asked.test(text)) return { found, surroundings: rest(false, null) };
  const sameBlock = surroundings.block === block;
  const item = block.kind === 'list' ? surroundings.listing : null;
  const here: Context = { ...context, surroundings: sameBlock || item ? surroundings : { ...surroundings, dutch: false } };
  let previousTold: Told | null = null;
  for (const clause of clausesOf(text)) {
    const words = text.slice(clause.start, clause.end);
    const told: Told | null = toldIn(words) ?? (sentence.actors.some((a) => inside(a, clause)) ? null : previousTold) ?? item;
    previousTold = told;
    let previous: { asset: Asset; ok: boolean } | null = null;
    const accepted: Asset[] = [];
    for (const asset of sentence.assets.filter((a) => inside({ start: a.core, end: a.core }, clause))) {
      const ok = accept(sentence, clause, asset, told, previous, here);
      previous = { asset, ok };
      if (ok) accepted.push(asset);
    }
    for (const [i, asset] of accepted.entries()) {
      const scope = { start: accepted[i - 1]?.end ?? clause.start, end: accepted[i + 1]?.start ?? clause.end };
      const mission = missionFor(sentence, clause, asset, here);
      const place = placeFor(sentence, clause, asset, scope, asset.head.kind === 'training');
      const elsewhere = mission !== null && place !== null && !sentence.missions.includes(mission) && mission.location !== null && mission.location !== place.name;
      const own = elsewhere ? null : asset.head.kind === 'training' && !sentence.missions.includes(mission!) ? null : mission;
      if (own?.name == null && place === null && !/(?:aan|van) (?:de )?(?:NAVO|EU|VN)(?![\p{L}])|uitgezonden/u.test(words)) continue;
      const nested = nestedIn.test(text.slice(Math.max(clause.start, asset.start - 120), asset.start));
      const status: Told = (nested ? null : told) ?? { status: 'active', verb: false, gives: false, past: false };
      found.push(give(offset, { span: spanOf(sentence, clause, asset, i === 0 ? null : accepted[i - 1]!, own), clause, scope, mission: own, place, told: status, asset, rule: 'asset', sure: sentence.missions.some((m) => m.name !== null && inside(m, clause)) }));
    }
    for (const general of generalIn(sentence, clause, told, here)) {
      if (accepted.some((asset) => overlaps(asset, general.at) || missionFor(sentence, clause, asset, here)?.name === general.mission.name)) continue;
      const lead = text.slice(Math.max(0, general.at.start - 90), general.at.start);
      if (paperBefore.regex.test(lead)) continue;
      if (!isDutch(sentence, clause, general.at, null, here) && ownerOf(lead.slice(-30), lexicon) !== 'dutch') continue;
      if (ownerOf(lead.match(/[\p{L}-]+ (?:[\p{Ll}-]+e )?$/u)?.[0] ?? '', lexicon) === 'other') continue;
      const place = placeFor(sentence, clause, general.at, clause, false);
      found.push(give(offset, { ...general, span: general.at, clause, scope: clause, place, asset: null, rule: 'mission', sure: true }));
    }
  }
  const open = /:\s*$/u.test(text) && /(?:bestaat|bestaan|levert|omvat|volgende|bijdrage|inzet|deelname)/u.test(text);
  const listed = open ? (toldIn(text) ?? null) : item;
  return { found, surroundings: rest(found.length > 0 || (open && sentence.actors.some((a) => a.owner === 'dutch')) || item !== null, listed) };
}

function accept(
  sentence: Sentence,
  clause: Range,
  asset: Asset,
  told: Told | null,
  previous: { asset: Asset; ok: boolean } | null,
  context: Context,
): boolean {
  const { text } = sentence;
  const lead = text.slice(Math.max(clause.start, asset.start - 120), asset.start);
  if (paperBefore.regex.test(lead)) return false;
  const nominal = carried.regex.test(lead);
  if (told === null && !nominal) return false;
  if (told !== null && !told.verb && !nominal && context.surroundings.listing === null && !(previous?.ok ?? false)) {
    const withNoun = [...lead.matchAll(contributionNoun.regex)].length > 0;
    if (!withNoun && told.status !== 'offered' && told.status !== 'considered' && told.status !== 'none') return false;
  }
  if (donation.regex.test(text.slice(clause.start, clause.end))) return false;
  if (!isDutch(sentence, clause, asset, asset, context)) return false;
  if (!contributed(sentence, asset, told, previous)) return false;
  if (told?.gives === true && (asset.head.kind === 'system' || asset.head.kind === 'aircraft' || asset.head.kind === 'ship') && asset.personnel === null) {
    const after = text.slice(asset.end, clause.end);
    const recipient = context.lexicon.countries.length > 0 && /(?<![\p{L}])(?:aan|ten behoeve van|voor)(?: (?:de|het))? (?:\p{Lu}[\p{L}-]+)/u.exec(text.slice(clause.start, clause.end));
    if (recipient && !/(?:NAVO|EU|VN|KFOR|missie|operatie|oefening)/u.test(recipient[0]) && sentence.missions.length === 0 && sentence.places.length === 0) return false;
    if (recipientBefore.regex.test(after.slice(0, 20))) return false;
  }
  return true;
}
