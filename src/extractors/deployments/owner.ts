import type { Range } from '../../fact.ts';
import { finderOf, isWordUnit } from '../../words/finder.ts';
import type { Asset } from './noun-phrases.ts';
import type { Context, Sentence } from './marks.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import { toldIn } from './status.ts';
import { isNamedShip } from './terms.ts';
import { contributionVerbs } from './verb-forms.ts';
import { dutchActors } from './words.ts';
import { inside } from './ranges.ts';

const makeFinite = (): ReadonlySet<string> =>
  new Set([
    ...contributionVerbs.flatMap((verb) => [...verb.present, ...verb.past]),
    ...'heeft hebben zal zullen zet zetten zette biedt bieden bood onderzoekt overweegt beziet verlengt beëindigt continueert is was kan wil gaat werd wordt'.split(
      ' ',
    ),
  ]);
/** Finite forms; made at the first look. */
let finite: ReadonlySet<string> | null = null;
const dutch = finderOf(dutchActors);
const between = /^[\p{Ll}]{2,14}$/u;

/** The word from an offset on, or the one before it where `step` is -1; a word ends at what is no letter or figure. */
function wordAt(text: string, at: number, step: 1 | -1): string {
  let to = at;
  while (isWordUnit(text.charCodeAt(step === 1 ? to : to - 1))) to += step;
  return step === 1 ? text.slice(at, to) : text.slice(to, at);
}

/** The Dutch as subject: "Nederland biedt …", "Daarnaast heeft Defensie …"; what is named after it is an object. */
function isSubject(text: string, range: Range): boolean {
  const lead = text.slice(range.start, range.end);
  finite ??= makeFinite();
  for (const { start, end } of dutch.within(lead, { start: 0, end: lead.length })) {
    // "de regering van Mali" is no Dutch one.
    if (ofOthers.test(lead.slice(end, end + 12)) || foreign.test(lead.slice(Math.max(0, start - 30), start))) continue;
    if (lead[end] === ' ') {
      const after = wordAt(lead, end + 1, 1);
      const next = end + 1 + after.length;
      if (finite.has(after)) return true;
      if (lead[next] === ' ' && between.test(after) && finite.has(wordAt(lead, next + 1, 1))) return true;
    }
    if (lead[start - 1] !== ' ') continue;
    const before = wordAt(lead, start - 1, -1);
    if (finite.has(before)) return true;
    const article = start - 1 - before.length;
    if ((before === 'het' || before === 'de') && lead[article - 1] === ' ' && finite.has(wordAt(lead, article - 1, -1)))
      return true;
  }
  return false;
}

const ofOthers = /^ van (?:de |het )?\p{Lu}/u;
/** "de Franse marine" is none either. */
const foreign = /(?<!\p{L})(?!Nederlands)\p{Lu}[\p{L}-]{2,24}se $/u;
const adjective =
  /(?<![\p{L}])Nederlandse? (?:[\p{L}-]{2,24} ){0,3}(?:bijdrage|bijdragen|inzet|deelname|aanwezigheid|participatie|detachement|contingent|eenheid|eenheden|missie|militairen|troepen|aandeel|krijgsmacht|kabinet|regering|marine|militair|strijdkrachten|politie|douane|kustwacht|luchtmacht|landmacht|betrokkenheid|uitzending|ontplooiing|ondersteuning|[\p{L}-]{0,20}(?:taken|taak|eenheden|opdracht))/u;
/** "De bijdrage aan CBMI bestaat uit …": in a Dutch letter the contribution of which no one's name is said is the Dutch one. */
const ours =
  /(?:^(?:\p{Ll}|\p{L}[^,]{0,60}, )?|(?<!\p{L})(?:is|was|wordt|werd|zal|blijft|loopt|eindigt) )(?:De|Deze|Onze|de|deze|onze) (?:huidige |militaire |versterkte |totale |actuele |bestaande |geplande |voorziene ){0,2}(?:bijdrage|inzet|deelname|missiebijdrage)(?![\p{L}])/u;
/** A mission of the state itself, of no other state by its words. */
const ownPost = /^(?:De|Het|Ook de|Ook het) (?:ambassade|consulaat|consulaat-generaal|residentie|post) (?:in|te) /u;
const amongOthers = /^(?:, (?:\p{Lu}[\p{L}-]+|het VK|de VS))* en (?:het |de )?$|^, $/u;
/** "Deelnemende landen", "Bijdragen van andere landen": nothing in it is ours that does not say so. */
const ofAll =
  /(?:andere|deelnemende|overige|betrokken) (?:landen|lidstaten|partners|bondgenoten|deelnemers)|troepenleverende|bondgenootschappelijke bijdragen/iu;
const ofSection = /Nederlandse? (?:bijdrage|inzet|deelname)/u;
const ending = /(?:inzet|ontplooiing|uitzending|stationering|bijdrage) van (?:de |het |een )?(?:[\p{L}\d-]{1,20} )?$/u;
const informing = /(?<![\p{L}])[Ii]k .{0,200}(?:informeren|informeer)/u;

/** What anyone has. */
const vague =
  /(?:capaciteit|capaciteiten|eenheid|eenheden|troepen|strijdkrachten|militair|militairen|soldaten|blauwhelmen|agenten|politiemensen|personeel|brigades?|divisies?|korps|battlegroups?|schip|schepen|vliegtuig|vliegtuigen|toestel|toestellen|helikopters?|voertuigen|medewerkers|experts|deskundigen|collega[’']s|specialisten|analisten|juristen|artsen|technici|radar|radars|tanks?|drones?|raketten|systemen|sensoren|man|personen)$/u;
/** The Netherlands sends no more of anything. */
const most = 1500;
const plural = /(?:en|s)$/u;
/** A particular thing: told by more than its kind, and no more of it than the Netherlands has. */
function isParticular({ contribution, count, personnel, head }: Asset, named: boolean): boolean {
  const anyones = head.kind === 'training' || vague.test(contribution) || (count === null && plural.test(contribution));
  if (anyones) return !named && (count !== null || !vague.test(contribution));
  return (count ?? 0) < most && (personnel ?? 0) < most;
}

/** "Van Nederlandse zijde namen …", "Uit Nederland komen …", "De laatste Nederlander, een …", "een verzoek om een schip te sturen". */
const cue =
  /(?<!\p{L})(?:[Vv]an Nederlandse (?:zijde|kant)|[Uu]it Nederland kom(?:t|en)|namens Nederland|(?:[Dd]e (?:enige|laatste|eerste)|[Ee]en) Nederlanders?(?!\p{L})|verzoek (?:[^;]{2,60} )?om (?!Nederland)[^;]{0,60}$|op de Nederlandse (?:ambassade|residentie|post)|(?:[Oo]nze|Nederlandse) (?:[\p{L}-]{3,20} )?(?:steun|ondersteuning|hulp) (?:[^,;.]{1,60} )?(?:bestaat|bestond|omvat|omvatte) )/u;
/** "een mogelijke tweede bijdrage": one that is thought of is ours. */
const thought =
  /^(?:Overwogen|Onderzocht|Bezien|Bekeken|Verkend|Bestudeerd) wordt |(?<!\p{L})een (?:mogelijke|eventuele|kleinere|nieuwe|aanvullende|verdere|beperkte) (?:[\p{L}-]{3,20} )?(?:bijdrage|inzet|deelname)(?!\p{L})/u;
/** "komt naar huis": a letter says that of its own people. */
const homeward =
  /(?<!\p{L})(?:naar huis|weer thuis|huiswaarts|terug in Nederland|terug naar Nederland|naar Nederland terug)(?!\p{L})/u;

const withIt = /(?<![\p{L}-])(?<name>\p{Lu}[\p{L}-]{2,24}) en (?:de |het |een )?$/u;
const governedBy =
  /(?<!\p{L})(?:in|naar|te|uit|vanuit|aan|boven|bij|op|van|voor) (?:de |het )?\p{Lu}[\p{L}-]{2,24} en (?:de |het |een )?$/u;

/** "het door Duitsland geleide commando", "afgelost door Spanje": those who lead them or come after them. */
const leads = /^ geleide/u;
const relieves = /(?:afgelost|overgenomen|vervangen|opgevolgd) door (?:de |het )?$/u;

const byWhom = /(?<!\p{L})door (?:de |het )?$/u;

/** Whether nobody else can be the one who contributes: the sentence names no other, nor did a country act last before it. */
export function nobodyElse({ text, actors }: Sentence, { surroundings, foreignBefore }: Context): boolean {
  const others = actors.some(
    (a) =>
      a.owner === 'other' &&
      (!a.governed ||
        (a.country &&
          !leads.test(text.slice(a.end, a.end + 9)) &&
          !relieves.test(text.slice(Math.max(0, a.start - 24), a.start)))),
  );
  return surroundings.letter && !others && !foreignBefore();
}

/**
 * Whether the contribution at a place is Dutch: by its own words, by who acts in the clause, or by what was said
 * before. What an ally, the EU or NATO contributes is not.
 */
export function isDutch(sentence: Sentence, clause: Range, at: Range, own: Asset | null, context: Context): boolean {
  const whose = own?.owner();
  if (whose === 'other') return false;
  if (whose === 'dutch') return true;
  if (own !== null && isNamedShip(own)) return true;
  const { text } = sentence;
  // What is done under, in or for a mission is done by others than itself.
  const actors = sentence.actors.filter((actor) => !(actor.mission && (actor.governed || own === null)));
  const here = actors.filter((actor) => inside(actor, clause));
  const lead = text.slice(clause.start, at.end);
  const named = text.includes('Nederlands');
  if (cue.test(lead) && !here.some((actor) => actor.owner === 'other' && !actor.governed)) return true;
  if (named && adjective.test(lead)) return true;
  // "als Duitsland en het gezamenlijke legerkorps": of one with the other before it.
  const beside = withIt.exec(text.slice(Math.max(0, at.start - 30), at.start))?.groups!['name'];
  const country = beside === undefined ? null : countryMatcher(context.lexicon).of(beside);
  if (
    country !== null &&
    country.code !== 'NL' &&
    whose === null &&
    country.as === 'name' &&
    !governedBy.test(text.slice(Math.max(0, at.start - 60), at.start))
  )
    return false;
  // "de bijdrage van Duitsland aan KFOR": whose it is stands in its own words.
  const within = here.findLast((actor) => inside(actor, at));
  if (own !== null && within?.owner === 'other') return false;
  // "KFOR, waaraan door Nederland met drie helikopters wordt bijgedragen": who does it stands behind what it is done for.
  const agent = here.findLast((actor) => actor.start < at.end);
  if (agent?.owner === 'dutch' && agent.governed && byWhom.test(text.slice(Math.max(0, agent.start - 9), agent.start)))
    return true;
  const subjects = here.filter((actor) => !actor.governed);
  const before =
    within ?? subjects.findLast((actor) => actor.start < at.end) ?? here.findLast((actor) => actor.start < at.end);
  if (before !== undefined) {
    if (before.owner === 'dutch' || isSubject(text, { start: clause.start, end: at.start })) return true;
    // "Nederland, België en Luxemburg leveren": the Dutch among others.
    const [first] = here;
    if (first!.owner !== 'dutch') return false;
    return amongOthers.test(text.slice(first!.end, before.start));
  }
  const after = subjects.find((actor) => actor.start >= at.end);
  if (after !== undefined) return after.owner === 'dutch';
  if (named && adjective.test(text.slice(clause.start, clause.end))) return true;
  const earlier =
    actors.findLast((actor) => actor.end <= clause.start && !actor.governed) ??
    actors.findLast((actor) => actor.end <= clause.start);
  if (earlier !== undefined) return earlier.owner === 'dutch';
  if (informing.test(text.slice(0, at.start))) return true;
  if (actors.length === 0) {
    if (ours.test(text) || ownPost.test(text) || thought.test(lead) || homeward.test(text)) return true;
    if (
      own !== null &&
      ending.test(text.slice(Math.max(0, own.start - 60), own.core)) &&
      toldIn(lead + text.slice(at.end, clause.end)) !== null
    )
      return true;
    if (context.dutchBefore() && !ofAll.test(context.surroundings.section ?? '')) return true;
  }
  const { surroundings } = context;
  if (ofAll.test(surroundings.section ?? '')) return false;
  const particular =
    own !== null &&
    isParticular(own, context.namedBefore() || sentence.actors.some((actor) => own.count === null || !actor.mission));
  return (
    (particular && nobodyElse(sentence, context)) || surroundings.dutch() || ofSection.test(surroundings.section ?? '')
  );
}
