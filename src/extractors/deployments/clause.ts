import type { Range } from '../../fact.ts';
import { isForAlliance, standsAlone } from './alone.ts';
import type { Asset } from './noun-phrases.ts';
import type { DeploymentFound } from './found.ts';
import { generalIn } from './general.ts';
import type { Context, Sentence } from './marks.ts';
import type { MissionMark } from './missions.ts';
import type { PlaceMark } from './place.ts';
import { isMilitary } from './military.ts';
import { once } from './once.ts';
import { isAtHome, isAtPost } from './posts.ts';
import { isMishap, showsItself, toldOpenly } from './open-verb.ts';
import { noLonger } from './patterns.ts';
import { partsOf } from './parts.ts';
import { inside, overlaps } from './ranges.ts';
import { reliefOf, toldOf } from './relief.ts';
import { holdsPost, isContribution, isDonation, isEmbedded, isException, isStrengthOf, type Previous } from './role.ts';
import { spanOf } from './span.ts';
import { silent, type Told } from './status.ts';
import { locationOf, missionFor, placeFor } from './where.ts';

/** "tot de einddatum van de inzet van": what the clause says is said of something else. */
const nested =
  /(?<!verlenging |voortzetting |beëindiging |continuering |mandaat |termijn )(?:van|gedurende|tijdens|voor|met) (?:de|het) (?:inzet|bijdrage|deelname|aanwezigheid|missie) van (?:de |het )?$/u;
/** "Na de terugkeer van Zr.Ms. Tromp stelt Nederland …": gone, whatever the clause goes on to say. */
const departed = /(?<![\p{L}])[Nn]a (?:de terugkeer|het vertrek|de terugtrekking) van (?:de |het )?$/u;
/** Whether a place lies in the country or countries of a mission: Asmara in "Ethiopië en Eritrea". */
const lies = ({ name, within, unknown }: PlaceMark, location: string): boolean =>
  unknown || location === name || (within !== null && location.split(' en ').includes(within)) || location === within;
/** "heeft geen tanks gestationeerd". */
const geen = /(?<!\p{L})geen (?:[\p{L}-]{2,20} ){0,2}$/u;
/** "aan het hoofdkwartier in Abu Dhabi": that of the mission that is spoken of, wherever it stands. */
const ofTheMission =
  /^[^,;]{0,40} (?:aan|in|bij|op|naar|voor) (?:het|de) (?:[\p{Ll}-]{2,20} )?(?:hoofdkwartier|staf|trainingscentrum|commandocentrum|missiehoofdkwartier)(?!\p{L})/u;
/** "Aan het operationele hoofdkwartier in Rota worden drie officieren toegevoegd": that one as well, unless it is a body's. */
const atItsStaff =
  /(?<!\p{L})(?:[Aa]an|[Ii]n|[Bb]ij|[Oo]p|[Nn]aar) (?:het|de) (?:[\p{Ll}-]{2,20} )?(?:hoofdkwartier|staf|missiehoofdkwartier)(?![\p{L}-])(?! van (?:de |het )?(?:[\p{Lu}]|coalitie|bondgenootschap))/u;
/** "Ten behoeve van de logistieke ondersteuning wordt in Djibouti een team geplaatst": for the mission that is spoken of. */
const inSupport =
  /(?<!\p{L})(?:(?:logistieke|medische|operationele) (?:ondersteuning|steun)|[Ss]upport [Ee]lement|ter ondersteuning van (?:de|deze) (?:inzet|bijdrage|operatie|missie))(?!\p{L})/u;
/** "De deelname met twee stafofficieren in Bahrein": to the mission that was spoken of, wherever it has its posts. */
const itself = /^(?:De|Deze|Onze) (?:Nederlandse |huidige |militaire ){0,2}(?:deelname|bijdrage|inzet) met /u;
const pointing = /^(?:de|het|dit|deze) $/iu;
const endsInWith = /(?<!\p{L})met (?:in totaal )?$/u;
/** "Daar zijn 25 militairen geplaatst": at the place that was named last. */
const thereBefore = /(?<!\p{L})(?:[Dd]aar (?!staat tegenover|waar )|aldaar(?!\p{L})|ter plaatse(?!\p{L}))/u;
/** What is added to the contribution told before. */
const adds =
  /^(?:Daarnaast|Daarbij|Voorts|Tevens|Verder|Bovendien|Ook|Het (?:gaat|betreft)(?: (?:hierbij|hier|daarbij))?(?: om)?|(?:Zij|Deze|Dit|Die)(?: \p{Ll}{2,12})? (?:bestaa[nt]|bestond|bestonden|omvat|omvatte)) /u;
/** A surname after a rank. */
const byName = /^ (?:\p{Lu}|[dv]\p{Ll})/u;
/** What only those who were sent out are said to be: "In Soedan bevinden zich nog 150 Nederlanders" are others. */
const posted =
  /(?<!\p{L})(?:gelegerd|gestationeerd|gedetacheerd|uitgezonden|ingezet|tewerkgesteld|geplaatst|dien(?:t|en|de|den)|deel|bij|met)(?!\p{L})/u;
const ofAnyType = /^(?:toestel|toestellen|vliegtuig|vliegtuigen|helikopters?|schip|schepen)$/u;
const ownPlace = /^ (?:uit|in|te|bij|op|vanuit) /u;
const command = /^(?:commando|bevel|leiding)$/u;
/** A colon, a number and a preposition. */
const shares = /: (?:\p{Ll}{3,20}|\d{1,5}) (?:aan|in|bij|voor|naar) (?:de |het )?$/u;
/** Of "respectievelijk zes en acht stafofficieren aan UNMISS en MINUSMA": the one that a number is for, or null. */
function shareOf<Mark extends Range>(marks: readonly Mark[], clause: Range, share: Asset['share']): Mark | null {
  if (share === undefined) return null;
  const near = marks.filter((mark) => inside(mark, clause));
  return near.length === share.of ? near[share.rank]! : null;
}

/** "neemt niet met militairen deel aan EUFOR Althea" denies any contribution, and not one of a kind. */
const anyKind = /^(?:militairen|eenheden|troepen|personeel|capaciteiten|middelen)$/u;
const deniesAll = ({ told, mission }: { told: Told; mission: MissionMark | null }, asset: Asset | null): boolean =>
  told.status === 'none' &&
  mission !== null &&
  asset !== null &&
  asset.count === null &&
  anyKind.test(asset.contribution);

/** The contributions of one clause. */
export function readClause(
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
    relieves: false,
    lead: context.surroundings.listing?.lead ?? null,
    columns: null,
    later: [],
    what: asset?.head.kind ?? null,
    definite: asset !== null && pointing.test(text.slice(asset.start, asset.core)),
    missionPlace: parts.mission?.location ?? null,
    placeSaid: parts.place === null ? null : text.slice(parts.place.start, parts.place.end),
    exercise: parts.mission?.kind === 'exercise',
    fields: {
      mission: parts.mission?.name ?? null,
      contribution: asset?.head.nameless === true || deniesAll(parts, asset) ? null : (asset?.contribution ?? null),
      count: asset?.head.nameless === true ? null : (asset?.count ?? null),
      personnel: asset?.personnel ?? null,
      personnelQualifier: asset?.personnel == null ? null : (asset.qualifier ?? 'exact'),
      location: locationOf(parts.mission, parts.place),
      start: null,
      end: null,
      status: parts.told.status,
    },
  });

  const accepted: Asset[] = [];
  let previous = null as Previous | null;
  /** What the clause tells by a verb that is none of contributing, where a noun phrase shows what it is. */
  let open = null as Told | null;
  const donated = once(() => isDonation(words) || isMishap(words));
  for (const asset of sentence.assets) {
    if (asset.core < clause.start || asset.core >= clause.end) continue;
    let ok: boolean =
      (previous?.ok === true && holdsPost(text, previous.asset, asset)) ||
      (!donated() && isContribution(sentence, clause, asset, told, previous, context));
    if (!ok && told?.verb !== true && !donated() && showsItself(sentence, clause, asset)) {
      open = toldOpenly(words, told, asset, text);
      ok = open !== null;
    }
    previous = { asset, ok, embedded: !ok && isEmbedded(text, asset, accepted.length > 0) };
    if (ok) accepted.push(asset);
  }
  // "Commandeur Rijnveld voert het commando over …": the one who holds the post is told by it.
  for (let i = accepted.length - 2; i >= 0; i--) {
    const [one, next] = [accepted[i]!, accepted[i + 1]!];
    if (one.head.kind !== 'post' || next.head.kind !== 'post') continue;
    if (byName.test(text.slice(one.end, one.end + 4))) accepted.splice(i, 1);
    // "neemt een Nederlandse vlagofficier het commando over": what the one who is told of takes.
    else if (command.test(next.contribution) && !next.contribution.includes(' ')) accepted.splice(i + 1, 1);
  }
  // "met negentig instructeurs bijdragen aan de opleiding van …": the training is what they are sent for.
  const trainers = accepted.filter(
    (asset, i) => asset.head.kind !== 'training' && !(accepted[i + 1] && holdsPost(text, asset, accepted[i + 1]!)),
  );
  if (trainers.length > 0) accepted.splice(0, accepted.length, ...partsOf(text, trainers));
  // "F-16's …; daar zijn thans achttien toestellen gestationeerd": those that were told by their type.
  for (let i = accepted.length - 1; i >= 0; i--) {
    const { contribution, head, start } = accepted[i]!;
    const typed = sentence.assets.some(
      (asset) => asset.start < start && asset.head.kind === head.kind && !ofAnyType.test(asset.contribution),
    );
    if (ofAnyType.test(contribution) && typed) accepted.splice(i, 1);
  }
  // "militairen aan UNMISS (6 militairen) en UNTSO (12 militairen)": what those are, and how many each has.
  const [whole, ...parts] = accepted;
  if (whole?.head.people === true && whole.count === null && parts.length > 0) {
    const shares = parts.every((part) => part.contribution === whole.contribution && part.count !== null);
    // "Nederlandse militairen dragen bij aan …, op dit moment met 65 instructeurs": who they are.
    const own = parts.some(
      (part) => part.head.people && part.count !== null && endsInWith.test(text.slice(whole.end, part.start)),
    );
    if (shares || own) accepted.shift();
  }
  // "aan UNMISS en UNTSO respectievelijk zes stafofficieren en twaalf waarnemers"
  const dealt = accepted.length > 1 && words.includes('respectievelijk');
  const found: DeploymentFound[] = [];
  for (const [i, asset] of accepted.entries()) {
    const before = accepted[i - 1] ?? null;
    const scope = { start: before?.end ?? clause.start, end: accepted[i + 1]?.start ?? clause.end };
    const training = asset.head.kind === 'training';
    const share = asset.share ?? (dealt ? { rank: i, of: accepted.length } : undefined);
    const ofMission = shareOf(missions, clause, share);
    const ofPlace = shareOf(sentence.places, clause, share);
    if (asset.share !== undefined && ofMission === null && ofPlace === null) continue;
    const near = ofMission ?? missionFor(sentence, clause, asset, context);
    const place =
      ofPlace ?? placeFor(sentence, clause, asset, scope, training) ?? context.surroundings.listing?.place ?? null;
    const said = near !== null && missions.includes(near);
    // A mission told before is not taken along to another place, nor to training given at home.
    const moved =
      !said &&
      context.surroundings.listing === null &&
      !ofTheMission.test(text.slice(asset.end, clause.end)) &&
      !atItsStaff.test(text.slice(clause.start, asset.start)) &&
      !inSupport.test(words) &&
      !(place !== null && !inside(place, clause) && thereBefore.test(words)) &&
      !itself.test(text) &&
      (training ||
        isAtPost(text.slice(asset.end, clause.end)) ||
        (place === null && sentence.places.some((p) => inside(p, clause) && isAtHome(text, p))) ||
        (near?.location != null &&
          near.name !== context.surroundings.subject?.name &&
          place !== null &&
          !lies(place, near.location)));
    // "25 functionarissen aan GVDB-missies: tien aan EULEX, acht aan …": that of the first of them is not that of all.
    const divided = near !== null && said && near.start > asset.end && shares.test(text.slice(asset.end, near.start));
    const mission = moved || divided ? null : near;
    // "een bataljon, een radargroep en twaalf F-16's op de basis Villafranca": the place of the last is not that of all.
    const shared = place === null || inside(place, scope) || !said || near.location === null;
    const gone = departed.test(text.slice(Math.max(clause.start, asset.start - 60), asset.start));
    // "Na de terugkeer van Zr.Ms. Tromp stelt Nederland een officier in Larissa beschikbaar": the place is of the other.
    const others = gone && !ownPlace.test(text.slice(asset.end, asset.end + 9));
    const placeThere = place === null && thereBefore.test(words) ? sentence.placeBefore : null;
    const where = others ? null : shared || near.location === place.within ? (place ?? placeThere) : null;
    const mention = nested.test(text.slice(Math.max(clause.start, asset.start - 120), asset.core));
    const relief = told?.verb === true ? reliefOf(words, clause, asset, accepted[0]!) : null;
    const without =
      words.includes('geen') && geen.test(text.slice(Math.max(clause.start, asset.core - 40), asset.core));
    const excepted =
      told?.status === 'none' && isException(text.slice(Math.max(clause.start, asset.start - 40), asset.start));
    const status = excepted
      ? { ...silent, verb: true }
      : gone
        ? { ...silent, status: 'ended' as const }
        : without && told?.verb === true && !noLonger.regex.test(words)
          ? { ...told, status: 'none' as const, past: false }
          : relief
            ? toldOf(relief, told!, words)
            : ((mention ? null : (open ?? told)) ?? silent);
    const { surroundings } = context;
    // "van wie circa 25 Nederlanders": of no one knows what, where neither a mission nor a place is said.
    if (
      asset.head.nameless &&
      ((!said && (place === null || !posted.test(words))) || isStrengthOf(text, clause, asset))
    )
      continue;
    // What is told of no place of its own is where the section is about.
    const whole = mission === null || mission === surroundings.mission;
    const there = surroundings.where ?? (mission === null && adds.test(text) ? surroundings.last : null);
    const untold = where === null && place === null && locationOf(mission, null) === null && !mention;
    const elsewhere = untold && whole ? there : null;
    if (
      !mention &&
      mission?.name == null &&
      (place === null || (place.unknown && !isMilitary(asset.contribution))) &&
      !(status.verb && missions.some((m) => inside(m, clause) && m.name === null && m.start < asset.end)) &&
      !isForAlliance(words) &&
      context.surroundings.listing?.told.verb !== true &&
      !((elsewhere !== null || placeThere !== null) && status.verb) &&
      !standsAlone(asset, words, status)
    )
      continue;
    // "neemt niet deel met schepen of vliegtuigen" denies one thing.
    if (status.status === 'none' && before !== null && text.slice(before.end, asset.start) === ' of ') continue;
    const span = spanOf(sentence, clause, asset, before, mission);
    const fact = give(
      { span, scope, mission: mention ? null : mission, place: where, told: status, rule: 'asset' },
      asset,
    );
    found.push({
      ...fact,
      fields:
        elsewhere === null || fact.fields.location !== null ? fact.fields : { ...fact.fields, location: elsewhere },
      mention,
      placeSaid: where !== null && where === placeThere ? placeThere.said : fact.placeSaid,
      relieves: relief === 'relieving' || relief === 'reinforcing',
    });
  }
  const generals = generalIn(sentence, clause, told, context);
  // "stafofficieren aan UNMISS (6), UNTSO (12) en UNDOF (2)": so many of those for each.
  const kind = accepted.length === 1 && accepted[0]!.head.people && accepted[0]!.count === null ? accepted[0]! : null;
  const numbered = generals.filter(({ personnel }) => personnel !== null);
  if (kind !== null && numbered.length > 0) found.splice(0, found.length);
  for (const { at, mission, told: general, personnel } of generals) {
    const twice =
      accepted.some((asset) => overlaps(asset, at)) ||
      found.some((f) => !f.mention && f.fields.mission === mission.name) ||
      (accepted.length > 0 && personnel === null && at.start === mission.start);
    if (twice && !(personnel !== null && kind !== null)) continue;
    const place = placeFor(sentence, clause, at, clause, false);
    const fact = give({ span: at, scope: clause, mission, place, told: general, rule: 'mission' }, null);
    const contribution = kind?.contribution ?? null;
    const number = {
      personnel,
      personnelQualifier: 'exact' as const,
      contribution,
      count: kind && personnel,
    };
    found.push(personnel === null ? fact : { ...fact, fields: { ...fact.fields, ...number } });
  }
  return found;
}
