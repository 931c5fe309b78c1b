import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block } from '../../text/prepared.ts';
import { type Actor, actorsIn, countriesIn, type Owner } from './actors.ts';
import { type Asset, assetsIn } from './assets.ts';
import { clausesOf } from './clauses.ts';
import { generalIn } from './general.ts';
import { type MissionMark, missionsIn } from './missions.ts';
import { isDutch } from './owner.ts';
import { contributionNoun } from './patterns.ts';
import { type PlaceMark, placesIn } from './place.ts';
import { inside, overlaps } from './ranges.ts';
import type { DeploymentFound } from './read.ts';
import { holdsPost, isContribution, partsOf, type Previous } from './role.ts';
import { spanOf } from './span.ts';
import { type Told, toldIn } from './status.ts';
import { missionFor, placeFor } from './where.ts';

/** What earlier sentences of the section leave for the next one. */
export interface Surroundings {
  readonly section: string | null;
  /** The mission that was named last, to which "de operatie" or a contribution without a mission belongs. */
  readonly mission: MissionMark | null;
  /** Whether the sentence before told of a Dutch contribution. */
  readonly dutch: () => boolean;
  /** What a colon before a list said of each of its items, and where those are. */
  readonly listing: { readonly told: Told; readonly place: PlaceMark | null } | null;
  readonly block: Block | null;
}

/** Where a sentence stands. */
export interface Context {
  readonly block: Block;
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
  /** Who acted last in the words of the block before the sentence. */
  readonly before: () => Owner | null;
}

/** A sentence with what is named in it; all offsets are offsets into its text. */
export interface Sentence {
  readonly text: string;
  readonly missions: readonly MissionMark[];
  readonly assets: readonly Asset[];
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMark[];
}

/** A question, or what a party in parliament says, asks or thinks. */
const asked =
  /\?["”’)]?$|^(?:De|Deze|Voorts|Daarnaast|Ook|Tevens|Verder) (?:\p{Ll}+ ){0,3}leden (?:van|vragen|lezen|constateren|willen)|^(?:Kunt u|Kan de|Klopt|Deelt u|Bent u|Is het waar|Hoeveel|Welke|Wat|Waarom)(?![\p{L}])/u;
/** What may say that a sentence is about the Dutch; without any of these, and nothing Dutch before it, it is not. */
const dutchWords =
  /Nederland|Defensie|[Kk]abinet|[ZH]r\.? ?Ms|[Ww]ij |[Ww]e |Koninklijke|KMar|Korps|regering|arechaussee|krijgsmacht|bijdrage|deelname|[Ii]nzet|[Ii]nformeer|marine|landmacht|luchtmacht|Brigade|Politie/u;
const listsContributions = /(?:bestaat|bestaan|levert|omvat|volgende|bijdrage|bijdragen|inzet|deelname)/u;
/** Sent by the forces themselves and counted, people need neither mission nor place: "Defensie zet 150 militairen in". */
const forces = /(?:Defensie|krijgsmacht|Koninklijke|KMar|Korps)/u;
const strong = /(?:inge?zet|beschikbaar|uitgezonden|zetten? .{0,200} in)/u;
/** What a warship does only when it is sent out. */
const sails =
  /(?:ondersteund door|begelei|escort|patrouille|ingezet|neemt .{0,80} deel|nam .{0,80} deel|deel te nemen|deel uit|vertrek|vertrok)/u;
const military =
  /(?:militair|marinier|marechaussee|officier|compagnie|bataljon|peloton|batterij|squadron|detachement|fregat|F-\d\d|Apache|Chinook|Patriot|mijnenjager|instructeur)/u;
const takesPart = /(?<![\p{L}])(?:bij|deel|mee|bijdrage|bijgedragen|deelgenomen|deelname)(?![\p{L}])/u;
const alliance = /(?:aan|van) (?:de )?(?:NAVO|EU|VN)(?![\p{L}])|(?:NAVO|EU|VN) .{0,120}aangeboden|uitgezonden/u;
/** "tot de einddatum van de inzet van": what the clause says is said of something else. */
const nested =
  /(?<!verlenging |voortzetting |beëindiging |continuering )(?:van|gedurende|tijdens|voor|met) (?:de|het) (?:inzet|bijdrage|deelname|aanwezigheid|missie) van (?:de |het )?$/u;
/** Guarding or staffing a post abroad is no part of the mission that was spoken of. */
const post = /^[^;]{0,80}(?<!\p{L})(?:ambassades?|consulaat|consulaten|consulaat-generaal|residentie)(?!\p{L})/u;
const no = (): boolean => false;
const silent: Told = { status: 'active', verb: false, gives: false, helps: false, past: false };

/** A value made when it is first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The contribution's words without its short form: "Koninklijke Marechaussee (KMar)". */
const nameOf = ({ contribution }: Asset): string => contribution.replace(/ \([^()]{1,16}\)$/u, '');

/** A sentence whose marks are looked for when they are first asked for: most sentences need few of them. */
function parse(text: string, lexicon: Lexicon): Sentence {
  const missions = missionsIn(text, lexicon);
  const countries = once(() => countriesIn(text, lexicon));
  const actors = once(() => actorsIn(text, lexicon, missions, countries()));
  const places = once(() => placesIn(text, lexicon, countries()));
  /** "EU Battlegroup" is a mission and "de Koninklijke Marechaussee" one who acts, though their last words name units. */
  const within = (asset: Asset, marks: readonly (Range & { name?: string | null })[]): boolean =>
    marks.some((m) => m.name !== null && asset.core >= m.start && asset.core + nameOf(asset).length <= m.end);
  const assets = once(() =>
    assetsIn(text, lexicon).filter((asset) => !within(asset, missions) && !within(asset, actors())),
  );
  return {
    text,
    missions,
    get assets() {
      return assets();
    },
    get actors() {
      return actors();
    },
    get places() {
      return places();
    },
  };
}

/** Whether a counted unit of the Dutch forces is sent, so that no mission or place need be said. */
function standsAlone(asset: Asset, words: string, told: Told): boolean {
  const named = asset.head.kind === 'ship' && asset.contribution.startsWith('Zr.Ms.');
  if (!told.verb) return false;
  if (named && sails.test(words)) return true;
  if ((asset.personnel !== null || named) && forces.test(words) && strong.test(words)) return true;
  // "droeg met vier F-16's bij aan de strijd tegen ISIS"
  return asset.count !== null && military.test(asset.contribution) && takesPart.test(words);
}

/** The contributions of one clause. */
function readClause(
  sentence: Sentence,
  clause: Range,
  told: Told | null,
  offset: number,
  context: Context,
): DeploymentFound[] {
  const { text, missions } = sentence;
  const words = text.slice(clause.start, clause.end);
  const shift = (range: Range): Range => ({ start: offset + range.start, end: offset + range.end });
  const give = (
    parts: {
      span: Range;
      scope: Range;
      mission: MissionMark | null;
      place: PlaceMark | null;
      told: Told;
      rule: string;
    },
    asset: Asset | null,
  ): DeploymentFound => ({
    at: shift(parts.span),
    rule: parts.rule,
    own: shift(asset ?? parts.span),
    scope: shift(parts.scope),
    clause: shift(clause),
    tense: parts.told.past || parts.told.status === 'active' || parts.told.status === 'planned',
    told: parts.told.verb || parts.told.status !== 'active',
    sure: asset === null || missions.some((m) => m.name !== null && inside(m, clause)),
    mention: false,
    later: [],
    what: asset?.head.kind ?? null,
    exercise: parts.mission?.kind === 'exercise',
    fields: {
      mission: parts.mission?.name ?? null,
      contribution: asset?.contribution ?? null,
      count: asset?.count ?? null,
      personnel: asset?.personnel ?? null,
      personnelQualifier: asset?.personnel == null ? null : (asset.qualifier ?? 'exact'),
      location: parts.place?.name ?? parts.mission?.location ?? null,
      start: null,
      end: null,
      status: parts.told.status,
    },
  });

  const accepted: Asset[] = [];
  let previous: Previous | null = null;
  for (const asset of sentence.assets) {
    if (asset.core < clause.start || asset.core >= clause.end) continue;
    const ok = isContribution(sentence, clause, asset, told, previous, context);
    previous = { asset, ok };
    if (ok) accepted.push(asset);
  }
  // "met negentig instructeurs bijdragen aan de opleiding van …": the training is what they are sent for.
  const trainers = accepted.filter(
    (asset, i) => asset.head.kind !== 'training' && !(accepted[i + 1] && holdsPost(text, asset, accepted[i + 1]!)),
  );
  if (trainers.length > 0) accepted.splice(0, accepted.length, ...partsOf(text, trainers));
  const found: DeploymentFound[] = [];
  for (const [i, asset] of accepted.entries()) {
    const before = accepted[i - 1] ?? null;
    const scope = { start: before?.end ?? clause.start, end: accepted[i + 1]?.start ?? clause.end };
    const training = asset.head.kind === 'training';
    const near = missionFor(sentence, clause, asset, context);
    const place = placeFor(sentence, clause, asset, scope, training) ?? context.surroundings.listing?.place ?? null;
    const said = near !== null && missions.includes(near);
    // A mission told before is not taken along to another place, nor to training given at home.
    const moved =
      !said &&
      (training ||
        post.test(text.slice(asset.end, clause.end)) ||
        (near?.location != null && place !== null && near.location !== place.name && near.location !== place.within));
    const mission = moved ? null : near;
    const mention = nested.test(text.slice(Math.max(clause.start, asset.start - 120), asset.core));
    const status = (mention ? null : told) ?? silent;
    if (
      !mention &&
      mission?.name == null &&
      place === null &&
      !alliance.test(words) &&
      context.surroundings.listing?.told.verb !== true &&
      !standsAlone(asset, words, status)
    )
      continue;
    const span = spanOf(sentence, clause, asset, before, mission);
    found.push({
      ...give({ span, scope, mission: mention ? null : mission, place, told: status, rule: 'asset' }, asset),
      mention,
    });
  }
  for (const { at, mission, told: general } of generalIn(sentence, clause, told, context)) {
    const twice =
      accepted.some((asset) => overlaps(asset, at)) ||
      found.some((f) => !f.mention && f.fields.mission === mission.name);
    if (twice) continue;
    const place = placeFor(sentence, clause, at, clause, false);
    found.push(give({ span: at, scope: clause, mission, place, told: general, rule: 'mission' }, null));
  }
  return found;
}

/** The contributions that one sentence tells, and what it leaves for the next. */
export function contributionsIn(
  text: string,
  offset: number,
  context: Context,
): { found: DeploymentFound[]; surroundings: Surroundings } {
  const { lexicon, surroundings, block } = context;
  const sentence = parse(text, lexicon);
  const named = sentence.missions.findLast((m) => m.name !== null) ?? null;
  const earlier = surroundings.mission;
  // "Steadfast Jupiter" after "Steadfast Jupiter 2023" is the same exercise.
  const mission = named && !earlier?.name?.startsWith(`${named.name} `) ? named : earlier;
  const { section } = surroundings;
  const item = block.kind === 'list' ? surroundings.listing : null;
  const goesOn = surroundings.block === block || item !== null;
  const nothing = { found: [], surroundings: { section, mission, dutch: no, listing: null, block } };
  // From the cheapest question to the dearest: most sentences fall at one of the first.
  if (asked.test(text)) return nothing;
  const ours = dutchWords.test(text) || item !== null || (goesOn && surroundings.dutch());
  const clauses = clausesOf(text).map((clause) => ({ clause, own: toldIn(text.slice(clause.start, clause.end)) }));
  const tells = item !== null || clauses.some(({ own }) => own !== null) || contributionNoun.regex.test(text);
  if (!tells || !(ours || context.before() === 'dutch')) return nothing;
  // Asked for now, so that no chain of sentences waits for its first.
  const dutchBefore = goesOn && surroundings.dutch();
  const here: Context = {
    ...context,
    surroundings: { ...surroundings, dutch: () => dutchBefore, listing: item },
  };
  const found: DeploymentFound[] = [];
  const said: { clause: Range; told: Told | null }[] = [];
  let previous: Told | null = null;
  for (const { clause, own } of clauses) {
    const others = sentence.actors.some((a) => inside(a, clause) && a.owner === 'other');
    const told: Told | null = own ?? (others ? null : previous) ?? item?.told ?? null;
    previous = told;
    found.push(...readClause(sentence, clause, told, offset, here));
    said.push({ clause, told });
  }
  const dutch = once(
    () =>
      item !== null ||
      found.length > 0 ||
      said.some(({ clause, told }) => {
        const end = { start: clause.end, end: clause.end };
        return told?.verb === true && isDutch(sentence, clause, end, null, here);
      }),
  );
  const opens = text.trimEnd().endsWith(':') && listsContributions.test(text) && dutch();
  const listing = opens ? { told: toldIn(text) ?? silent, place: sentence.places[0] ?? null } : item;
  return { found, surroundings: { section, mission, dutch, listing, block } };
}
