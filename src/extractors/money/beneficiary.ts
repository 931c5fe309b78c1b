import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf } from './actors.ts';
import { type Cast, type Scene, setsScene } from './scene.ts';
import { bracketedBy } from './beside.ts';
import { unionFunds } from './stand-ins.ts';
import { inside, institutions } from './judge-words.ts';
import { insideOf } from './partner.ts';

const rank = [
  'ten behoeve van',
  'ten gunste van',
  'ter ondersteuning van',
  'aan',
  'voor',
  'naar',
  null,
  'in',
  'via',
  'bij',
];

/** Prepositions of `rank` up to "naar" say who is paid; those behind it only where or through whom. */
const strong = rank.indexOf(null);
/** The object of an amount, right behind it. */
const object = /^(?:(?! en ) \p{Ll}{2,14}){0,2} (?:aan|voor|ten behoeve van|naar) (?:de |het )?\p{L}/u;
const amountWords = /[€$£]|(?<!\p{L})(?:mln|mld|miljoen|miljard|euro|dollar)(?!\p{L})/u;

/** What sets an amount against the next one, whose partner is not its own: "bovenop de € 9 miljoen voor CERF". */
const contrasted =
  /(?<!\p{L})(?:bovenop|naast|in plaats van|in aanvulling op|ten opzichte van|vergeleken met|tegenover)(?!\p{L})/u;

/** The same subject does something else with the next amount: "schenkt Ecuador $ 4 miljoen en draagt € 1,5 miljoen bij aan". */
const nextVerb =
  /(?:,| en) (?:stelt|draagt|droeg|geeft|gaf|trekt|maakt|doneert|verstrekt|levert|betaalt|stort|schenkt|steunt|zegt|reserveert)(?!\p{L})/u;

/** "Van de € 370 miljoen voor noodhulp is € 85 miljoen bestemd voor": a whole, whose part has the verb and its objects. */
const ofWholeAhead = /^ ?[Vv]an (?:de|het|deze|dit|die|dat) (?:\p{Ll}{2,16} ){0,3}$/u;

const buying =
  /(?<!\p{L})(?:koop|koopt|kocht|kochten|kopen|gekocht|aangekocht|aankopen|schaft|schafte|schaffen|aangeschaft|aanschaffen|bestelt|bestelde|besteld|bestellen|huurt|huurde|huren|gehuurd)(?!\p{L})/u;

const ownWork =
  /(?:missie|inzet|operatie|deelname|ambassade|aanwezigheid|detachement|eenheid|eenheden|militairen|post|kantoor|evacuatie|evacuaties) in (?:de |het )?(?:\p{L}+e )?$/u;

const venue =
  /(?:conferentie|(?<!\p{L})[Tt]op|-top|bijeenkomst|overleg|vergadering|raad|Raad|ontmoeting|bezoek)(?: [\p{Ll}]{2,16}){0,3} in (?:de |het )?$/u;

/** What the Netherlands takes part in itself: "aan een Duitse oefening". */
const activity =
  /^(?:-| )(?:\p{Ll}+e )?\p{Ll}{0,20}(?:oefening|oefeningen|missie|operatie|conferentie|zijde|onderzoek|studie)(?!\p{L})/u;

/** Who is paid, and whether that is outside the own country and organisation. */
export interface Beneficiary {
  readonly name: string | null;
  readonly foreign: boolean;
}

/** The thing that "dit fonds" in a sentence means: the last fund or organisation of the sentence before. */
function antecedent(previous: string, lexicon: Lexicon): string | null {
  const short = [...previous.matchAll(/\((?:de |het )?(?<short>\p{Lu}[\p{L}\d-]{1,14})\)/gu)].at(-1);
  if (short) return short.groups!['short']!;
  return (
    actorsOf(previous, lexicon).findLast((actor) => actor.proper && !actor.adjective && actor.name !== 'Nederland')
      ?.name ?? null
  );
}

/** The preposition that says an actor's part: "voor de wederopbouw van Oekraïne" is for Oekraïne. */
function roleOf(actor: Actor, sentence: string): string | null {
  if (actor.preposition !== 'van') return actor.preposition;
  const before = sentence.slice(Math.max(0, actor.start - 60), actor.start);
  if (/ter beschikking (?:gesteld |te stellen |stellen )?van (?:de |het )?$/u.test(before)) return 'aan';
  const within =
    /(?<!\p{L})(?<role>voor|aan|ten behoeve van) (?:de |het )?(?:\p{L}[\p{L}’'-]{1,24} ){1,3}van (?:de |het )?$/iu.exec(
      before,
    );
  return within?.groups!['role']?.toLowerCase() ?? actor.preposition;
}

/** Who gets the amount: the actor behind "ten behoeve van", "aan", "voor", or the one that an anaphor points to. */
export function beneficiaryOf(cast: Cast, payer: string | null, lexicon: Lexicon): Beneficiary {
  const { scene, clause, actors } = cast;
  const text = scene.sentence.slice(clause.start, clause.end);
  if (
    /(?<!\p{L})(?:[Aa]an|[Vv]oor|[Ii]n) (?:dit|deze|dat|die) (?:\p{L}+)?(?:fonds|faciliteit|coalitie|initiatief|organisatie|programma|land|fund|missie)(?!\p{L})/u.test(
      text,
    )
  ) {
    const name = antecedent(scene.previous, lexicon);
    if (name !== null) return { name, foreign: true };
  }
  const beside = bracketedBy(cast);
  if (beside?.isPaid && beside.actor.proper && beside.actor.name !== payer)
    return { name: beside.actor.name, foreign: beside.actor.name !== 'Nederland' };
  let best: Actor | null = null;
  let bestTier = 0;
  const alone = scene.after === 0 && scene.until === scene.sentence.length;
  const ownObject = !alone && object.test(scene.sentence.slice(scene.end, scene.until));
  for (const actor of actors) {
    if (actor.start < clause.start || actor.end > clause.end || !actor.proper) continue;
    if (actor.name === payer || actor.name === 'Nederland' || actor.adjective) continue;
    if (payer === 'EU' && actor.preposition !== 'aan' && unionFunds.has(actor.name)) continue;
    if (payer !== null && payer.includes(actor.name)) continue;
    // "het noodhulpfonds van de VN (CERF)": the short form is of the whole.
    if (best !== null && scene.sentence.slice(best.end, actor.start) === ' (') {
      best = { ...actor, preposition: best.preposition };
      continue;
    }
    // "het steunpakket van de NAVO zelf, het Comprehensive Assistance Package (CAP)": an apposition names it.
    if (
      best !== null &&
      actor.preposition === null &&
      /^(?: zelf)?, (?:de|het) $/u.test(scene.sentence.slice(best.end, actor.start)) &&
      /^ ?[,(]/u.test(scene.sentence.slice(actor.end, actor.end + 2))
    ) {
      best = { ...actor, preposition: best.preposition };
      continue;
    }
    if (setsScene(actor, cast) || belongsToAnother(actor, scene)) continue;
    // "koopt drones in de Verenigde Staten": of whom, and for whom is not said.
    if (/^(?:in|bij|van|uit|via)$/u.test(actor.preposition ?? '') && buying.test(text)) continue;
    // "de missie in Irak", "de inzet in Mali": where the Netherlands does something itself.
    if (actor.preposition === 'in' && ownWork.test(scene.sentence.slice(Math.max(0, actor.start - 40), actor.start)))
      continue;
    // "tijdens de conferentie in Koeweit": where it was promised, and not to whom.
    if (actor.preposition === 'in' && venue.test(scene.sentence.slice(Math.max(0, actor.start - 60), actor.start)))
      continue;
    const at = rank.indexOf(roleOf(actor, scene.sentence));
    // Own spending in a country is no gift to it.
    if (
      actor.preposition === 'in' &&
      cast.verb === 'spend' &&
      cast.head?.kind !== 'give' &&
      !/[A-Z]{2}|[Ff]und|[Ff]onds/u.test(actor.name)
    )
      continue;
    // The indirect object stands behind the subject: "heeft Nederland Oekraïne … gegeven".
    if (actor.preposition === null && payer !== null && cast.verb === 'give' && isAhead(actor, payer, actors)) continue;
    // "… en Australië schonk": a bare name behind an amount, or before another one, has its own part to play.
    if (actor.preposition === null && (actor.start >= scene.end || actor.end <= scene.after)) continue;
    if (actor.start >= scene.until && ofWholeAhead.test(scene.sentence.slice(clause.start, scene.start))) continue;
    if (actor.start >= scene.until && nextVerb.test(scene.sentence.slice(scene.end, scene.until))) continue;
    if (actor.start >= scene.until && contrasted.test(scene.sentence.slice(scene.end, scene.until))) continue;
    if (at === -1 || (actor.preposition === null && payer === null && cast.verb !== 'receive' && !cast.passive))
      continue;
    // "€ 10 miljoen voor WFP en € 5 miljoen voor UNOPS": the object of another amount of a list is not this one's.
    if (opensNext(actor, cast)) continue;
    const told = scene.sentence.slice(clause.start, actor.start);
    if (ownObject && actor.end <= scene.start && amountWords.test(told)) continue;
    const near = alone || (at < strong && actor.start >= scene.end && actor.end <= scene.until);
    const tier = near ? 0 : at < strong && actor.start >= scene.after && actor.end <= scene.start ? 1 : 2;
    const better =
      best === null || tier < bestTier || (tier === bestTier && at < rank.indexOf(roleOf(best, scene.sentence)));
    if (!better) continue;
    best = actor;
    bestTier = tier;
  }
  if (best) return { name: fundFor(best, scene.sentence) ?? best.name, foreign: true };
  // "aan het Yemen Humanitarian Fund": by its name, which no list has.
  const fund = cast.verb === 'give' || cast.verb === 'offer' ? namedFund.exec(scene.sentence.slice(clause.start, Math.min(clause.end, scene.until)))?.groups!['fund'] : undefined;
  if (fund !== undefined) return { name: fund, foreign: true };
  // "voor de Oekraïense luchtmacht", "in de Georgische rechtsstaat": the state whose people or institution is helped.
  const helped = actors.find(
    (actor) =>
      isForeignAdjective(actor, cast, payer) &&
      /^(?:aan|voor|in|naar|ten behoeve van|ter ondersteuning van)$/u.test(roleOf(actor, scene.sentence) ?? 'aan') &&
      institution.test(scene.sentence.slice(actor.end, actor.end + 60)),
  );
  if (helped && insideOf(text) === null) return { name: helped.name, foreign: true };
  // "aan het Tsjechische initiatief": another country's, though it has no name of its own.
  const theirs = actors.some(
    (actor) =>
      isForeignAdjective(actor, cast, payer) &&
      /^(?:aan|voor|ten behoeve van)$/u.test(roleOf(actor, scene.sentence) ?? '') &&
      // "voor Amerikaanse raketten": what is bought there.
      !(cast.verb !== 'give' && goods.test(scene.sentence.slice(actor.end, actor.end + 50))) &&
      !activity.test(scene.sentence.slice(actor.end, actor.end + 50)),
  );
  const frame = actors.find(
    (actor) =>
      actor.proper &&
      actor.name !== payer &&
      actor.name !== 'Nederland' &&
      !(payer === 'EU' && unionFunds.has(actor.name)) &&
      actor.start >= clause.start &&
      /(?:[Ii]n het kader van|[Bb]innen|[Vv]ia|[Mm]iddels) (?:de |het )?$/u.test(
        scene.sentence.slice(Math.max(0, actor.start - 30), actor.start),
      ),
  );
  if (frame) return { name: frame.name, foreign: true };
  const group = cast.verb === 'give' || cast.verb === 'offer' || cast.verb === 'receive' ? insideOf(text) : null;
  const name = group === null ? null : plainName(group);
  // "De gemeente Valkenburg draagt bij": a group's word in the payer's name pays.
  return { name: name !== null && payer?.startsWith(name) ? null : name, foreign: theirs && group === null };
}

/**
 * "de vervanging van de aan Oekraïne geleverde houwitsers": who is named inside a noun phrase is paid only where the phrase
 * is the amount's own ("de aan UNHCR toegezegde € 5 miljoen").
 */
function belongsToAnother(actor: Actor, { sentence, start }: Scene): boolean {
  if (actor.end > start || !openPhrase.test(sentence.slice(Math.max(0, actor.start - 24), actor.start))) return false;
  const participle = closePhrase.exec(sentence.slice(actor.end, actor.end + 70));
  if (!participle) return false;
  const rest = sentence.slice(actor.end + participle[0].length, start);
  return !ofPhrase.test(rest);
}

const openPhrase = /(?<!\p{L})(?:de|het|een|deze|dit|die|alle|reeds|eerder) (?:aan|voor|naar|in) (?:de |het )?$/iu;
const closePhrase =
  /^ (?:\p{Ll}{2,16} ){0,3}?(?:te \p{Ll}{4,20}en|(?:ge|be|ver|over|uit|aan|onder|toe|af)\p{Ll}{2,18}(?:de|te|en)) /u;
const ofPhrase =
  /^(?:(?!(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|kost|kosten|stelt|trekt) )\p{L}[\p{L}-]* ){0,4}(?:(?:ter waarde |met een (?:totale )?waarde )?van |ad |bedraagt |bedragen |bedroeg |bedroegen )?$/u;

/** Whether an actor is an adjective of another state than the payer, in the amount's clause. */
function isForeignAdjective(actor: Actor, { clause }: Cast, payer: string | null): boolean {
  return (
    actor.adjective &&
    actor.name !== 'Nederland' &&
    actor.name !== payer &&
    actor.start >= clause.start &&
    actor.end <= clause.end
  );
}

/** Behind the adjective of a state: its people and institutions. */
const institution = new RegExp(`^ (?:\\p{Ll}{3,20}e ){0,2}(?:${institutions.join('|')})(?!\\p{L})`, 'u');
/** Behind it: what armies buy. */
const goods =
  /^ (?:\p{Ll}{3,20}e ){0,2}(?:[\p{L}\d-]{0,30}(?:raketten|helikopters|vliegtuigen|toestellen|tanks|voertuigen|systemen|munitie|schepen|onderzeeboten|kanonnen|houwitsers|drones|materieel|technologie|producten|wapens|radars))(?![\p{L}-])/u;

/** A fund with an English name, which is none of the state's. */
const namedFund =
  /(?<!\p{L})(?:[Aa]an|[Ii]n|[Vv]oor) (?:het|de) (?<fund>(?:\p{Lu}[\p{L}-]{1,24} (?:and |for |of |the ){0,2}){1,5}(?:Fund|Facility|Appeal|Programme|Initiative|Mechanism))(?!\p{L})/u;
/** "aan het Trust Fund voor Afghanistan": who is paid is the fund, as said. */
const fundBefore =
  /(?<!\p{L})(?:[Aa]an|[Ii]n|[Nn]aar) (?:het|de) (?<fund>(?:[\p{L}-]{2,24} ){0,4}[\p{L}-]{0,24}(?:[Ff]und|[Ff]onds|[Ff]aciliteit|[Ff]acility)) (?:voor|for) (?:de |het )?$/u;

function fundFor({ start, end }: Actor, sentence: string): string | null {
  const fund = fundBefore.exec(sentence.slice(Math.max(0, start - 120), start))?.groups!['fund'];
  return fund === undefined ? null : `${fund} voor ${sentence.slice(start, end)}`;
}

/** "aan UNHCR € 4 miljoen gegeven en aan UNICEF € 5 miljoen": the object of the next amount, where this one has its own before it. */
function opensNext(actor: Actor, { scene, clause, actors }: Cast): boolean {
  if (actor.start < scene.end || actor.end > scene.until || scene.until === scene.sentence.length) return false;
  if (
    !/(?:,| en) (?:aan|voor|naar) (?:de |het )?(?:\p{L}{3,16}e )?$/u.test(
      scene.sentence.slice(Math.max(0, actor.start - 34), actor.start),
    )
  )
    return false;
  return actors.some(
    ({ preposition, proper, start, end }) =>
      proper && preposition === actor.preposition && start >= Math.max(clause.start, scene.after) && end <= scene.start,
  );
}

/** Whether an actor stands before the payer, both free. */
function isAhead(actor: Actor, payer: string, actors: readonly Actor[]): boolean {
  return actors.some(
    ({ name, preposition, start }) =>
      preposition === null && start > actor.end && name !== '' && payer.startsWith(name),
  );
}

/** A group as said, without the capital that only opens its sentence. */
function plainName(group: string): string {
  const lower = group.charAt(0).toLowerCase() + group.slice(1);
  return inside.some((word) => group.startsWith(word)) ? group : lower;
}
