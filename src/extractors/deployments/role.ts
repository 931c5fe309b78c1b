import type { Range } from '../../fact.ts';
import type { Asset } from './noun-phrases.ts';
import { inside } from './ranges.ts';
import { isDutch } from './owner.ts';
import { isOnlySpokenOf, isSupposed, isTopic } from './refusals.ts';
import { carried, contributionNoun, donation, handsOver, isAboutPaper } from './patterns.ts';
import type { Context, Sentence } from './marks.ts';
import type { Told } from './status.ts';
import { isNamedShip } from './terms.ts';

/** An asset that came before in the clause, and whether it was taken as a contribution. */
export interface Previous {
  readonly asset: Asset;
  readonly ok: boolean;
  /** Whether it only tells where or with whom one before it is: "een team in het Duitse veldhospitaal en negen functionarissen". */
  readonly embedded: boolean;
}

/** Whether a preposition governs a noun phrase that is told after another one. */
export function isEmbedded(text: string, asset: Asset, earlier: boolean): boolean {
  return earlier && rejecting.test(text.slice(Math.max(0, asset.start - rejectingReach), asset.start).toLowerCase());
}

const definite = /^(?:de|het|deze|dit|die) /u;

const coordinated =
  /^(?:,| en|, en| of|,? alsmede|,? alsook|,? evenals|,? waaronder|,? en ook|,? plus|,? inclusief|,? en daarnaast)(?: (?:met|voor|uit|van|ook))? ?$/u;
/** Prepositions and the like, in lower case, after which a noun phrase is not what is contributed but for whom, where, with whom. */
const rejecting =
  /(?<![\p{L}\p{N}])(?:aan|voor|over|bij|in|op|naast|samen met|gelijktijdig met|tegelijk met|naar|onder(?! meer| andere)|binnen|tegen|tussen|tijdens|van|door|tot|als|zoals|per|via|zonder|ten behoeve van|ter ondersteuning van|ten aanzien van|in samenwerking met|in plaats van|dan|vanaf|vanuit|na|volgens|uit|groot|sterk)(?: (?:de|het|een|deze|die|dit|zijn|haar|hun|onze|andere|alle|meer))? ?$/u;
/** No words of that pattern are longer. */
const rejectingReach = 50;
const endsAsAgent = /(?:door|om|voor) $/u;
const endsInVan = / van (?:de |het |een |deze )?$/u;

/** Whether what is told to be contributed comes right after: "de inzet van de ". */
const isCarried = (before: string): boolean => endsInVan.test(before) && carried.regex.test(before);

/** Whether words end in what something consists of. */
export const consistsOf = /(?:bestaat|bestaan|bestond|bestonden|bestaande|bestaand)(?: [\p{L}\d-]{1,20}){0,10} uit $/u;
const numberIs =
  /(?<!\p{L})(?:dat|dit|aantal|maximum|plafond|totaal)(?: [\p{Ll}]{2,12}){0,2} (?:blijft|is|wordt|bedraagt|bleef|komt op|ligt op)(?: (?:nu|thans|dan|op))? $/u;
/** "Het contingent telt 545 personen", "De bemanning bestaat uit 18 personen": how many that has. */
const numbersOf =
  /(?<!\p{L})(?:omvat|omvatte|telt|telde|bestaa[nt]|bestond|bestonden)(?: \p{Ll}{2,12}){0,3}(?: uit)? $/u;
/** Whether a number of people is only how many something has that is no contribution as such. */
export function isStrengthOf(text: string, clause: Range, { start }: Asset): boolean {
  const before = text.slice(Math.max(clause.start, start - 90), start);
  return numbersOf.test(before) && !contributionNoun.regex.test(before);
}
const offered = /(?:bod|aanbod|voorstel|verzoek)(?: [\p{L}-]{1,20}){0,3} om $/u;
const agent =
  /(?<!\p{L})(?:be|ge|ver|ont|onder|bij|in|op|aan|af|uit)\p{Ll}{2,16}[dtn] door $|(?:uitgevoerd|verzorgd|gegeven|geleverd|beveiligd|begeleid|bemand|ingevuld|vervuld|afgelost|vervangen|opgevolgd|ondersteund|versterkt) door $|(?:plaatsmaken|plaats te maken|plaats) voor $|(?:versterkt|aangevuld|uitgebreid|versterken|uitbreiden|aanvullen) met $|(?:gaat|gaat het|betreft|handelt)(?: [\p{L}]{1,12}){0,3} om $/u;
/** "UNMISS kan rekenen op zes Nederlandse stafofficieren". */
/** "anders dan één adviseur", "met uitzondering van de marechaussees": what is there though the rest is denied. */
const exception =
  /(?<!\p{L})(?:anders dan|afgezien van|met uitzondering van|behalve|behoudens|los van|naast)(?: \p{Ll}{2,12})? ?$/u;
/** Whether a noun phrase is what a denial leaves out. */
export const isException = (before: string): boolean => exception.test(before);
/** "is teruggebracht van 400 tot 300 militairen": how many there are then. */
const changedFrom =
  /(?:versterkt|uitgebreid|vergroot|verhoogd|opgehoogd|teruggebracht|gereduceerd|verkleind|verlaagd|afgebouwd|verminderd)(?: van| tot)? $/u;
/** "heeft een eerste groep van 55 agenten uitgezonden" */
const groupOf = /(?<!\p{L})een (?:\p{Ll}{3,12} )?(?:groep|lichting) van $/u;
const answersFor = /verantwoordelijk voor (?:de |het |een )?$/u;
const countsOn = /(?<!\p{L})reken(?:t|en)(?: [\p{Ll}]{1,14}){0,3} op $/u;
/** "treedt op als plaatsvervangend commandant": the post that is filled. */
const actsAs = /(?<!\p{L})(?:op|optreedt|optreden|fungeert|fungeren|dient) als (?:de )?$/u;
const postOf = /(?:functie|functies|post|posten|positie|posities|rol) van $/u;
const trainingGiven = /(?:bij|bijdragen|bijdraagt) aan (?:de |het |een )?$/u;

const command = /^(?:commando|bevel|leiding)$/u;
const someCommander =
  /(?<!\p{L})[Dd]e (?!Nederlandse)(?:[\p{L}-]{2,20} )?(?:[Cc]ommandant|[Cc]ommander|bevelhebber) (?:voert|heeft|draagt|behoudt) (?:het |de )?(?:$|commando|bevel|leiding)/u;
const inOffice = /(?<![\p{L}])(?:is|was|wordt|werd|als)(?![\p{L}])/u;

/** "De Nederlandse generaal X is commandant van": the post that the one named before holds. */
export function holdsPost(text: string, first: Asset, second: Asset): boolean {
  return (
    first.head.kind === 'post' &&
    second.head.kind === 'post' &&
    first.end < second.start &&
    second.start - first.end < 120 &&
    inOffice.test(text.slice(first.end, second.start))
  );
}

/** Whether an asset's place in the sentence lets it be what is contributed. */
function stands(sentence: Sentence, asset: Asset, told: Told | null, previous: Previous | null): boolean {
  const { text } = sentence;
  if (previous && coordinated.test(text.slice(previous.asset.end, asset.start))) {
    const goesOn = previous.embedded && asset.count !== null && !definite.test(text.slice(asset.start, asset.core));
    if (!goesOn) return previous.ok;
  }
  const before = text.slice(Math.max(0, asset.start - 90), asset.start);
  if (told?.status === 'none' && isException(before)) return true;
  // "dat blijft dertig functionarissen": a number that is spoken of.
  if (numberIs.test(before)) return false;
  // Each of these ends in a preposition of its own: most noun phrases stand after none of them.
  if (before.endsWith('uit ') && consistsOf.test(before)) return true;
  if (isCarried(before)) return true;
  if ((before.endsWith('om ') && offered.test(before)) || (endsAsAgent.test(before) && agent.test(before))) return true;
  // "Een kolonel bekleedt de functie van commandant" tells of one.
  if (told?.verb === true && before.endsWith(' van ') && postOf.test(before))
    return !(
      previous?.ok === true &&
      previous.asset.count === 1 &&
      (previous.asset.head.people || previous.asset.head.kind === 'post')
    );
  // "SNMCMG1 staat tot juli onder Nederlands bevel".
  if (asset.head.kind === 'post' && before.endsWith('onder ') && sentence.missions.length > 0) return true;
  if (changedFrom.test(before) || groupOf.test(before)) return true;
  if (before.includes('verantwoordelijk voor ') && answersFor.test(before)) return true;
  if (before.endsWith(' op ') && countsOn.test(before)) return true;
  if (asset.head.kind === 'post' && before.includes(' als ') && actsAs.test(before)) return true;
  if (asset.head.kind === 'training' && trainingGiven.test(text.slice(Math.max(0, asset.start - 60), asset.core)))
    return true;
  // After another contribution's own mission or place the list goes on: "… aan EUTM Mali en één stafofficier aan …".
  return !rejecting.test(before.slice(-rejectingReach).toLowerCase());
}

/** Things that can be given away; people and units cannot. */
const goods: ReadonlySet<string> = new Set(['system', 'aircraft', 'ship']);
const recipient = /(?<![\p{L}])(?:aan|ten behoeve van|voor)(?: (?:de|het))? \p{Lu}[\p{L}-]+/u;

/** What is given to those who are helped: "steunt de krijgsmacht met voertuigen". */
const materiel = /(?:voertuigen|systemen|drones|radars|sensoren|boten)$/u;

/** "levert F-16's aan Oekraïne": with goods, a receiver and no mission or place it is a delivery. */
function delivered(sentence: Sentence, clause: Range, asset: Asset, told: Told | null): boolean {
  if (!goods.has(asset.head.kind) || asset.personnel !== null) return false;
  // What goes to a country at war goes there to stay.
  const atWar = sentence.places.some((place) => place.name === 'Oekraïne');
  if (atWar && (asset.head.kind === 'system' || asset.owner() !== 'dutch')) return true;
  if (told?.helps === true && asset.count === null && materiel.test(asset.contribution)) return true;
  if (told?.gives !== true) return false;
  // "Nederland heeft Oekraïne twee lanceerinrichtingen geleverd": the one to whom, without a preposition.
  const ours = sentence.actors.find((actor) => inside(actor, clause));
  const receiver = sentence.actors.find((actor) => actor.start > (ours?.end ?? Infinity) && actor.end <= asset.start);
  if (
    ours?.owner === 'dutch' &&
    !ours.governed &&
    receiver?.owner === 'other' &&
    receiver.country &&
    !receiver.governed
  )
    return true;
  const to = recipient.exec(sentence.text.slice(clause.start, clause.end));
  return to !== null && !/NAVO|EU|VN/u.test(to[0]) && sentence.missions.length === 0 && sentence.places.length === 0;
}

const withThose = /(?<![\p{L}])(?:met|door|uit|van) (?:een |de |het )?$/u;

/** "Zij trainen Koerdische eenheden": those who were told before are the ones who help. */
const theyWho = /^(?:Zij|Ze|Hij|Dit team|Deze \p{L}{3,20}) /u;

/** The one who is helped: named after the one who helps, without "met" or "door". */
function isHelped(
  { text, actors }: Sentence,
  clause: Range,
  asset: Asset,
  told: Told | null,
  previous: Previous | null,
): boolean {
  if (previous?.ok === true && coordinated.test(text.slice(previous.asset.end, asset.start))) return false;
  const byOther = actors.some((actor) => actor.owner === 'other' && !actor.governed && actor.end <= asset.start);
  if (
    told?.helps !== true ||
    (asset.owner() === 'dutch' && !byOther && previous?.ok !== true) ||
    asset.head.kind === 'training'
  )
    return false;
  const lead = text.slice(Math.max(0, asset.start - 12), asset.start);
  if (withThose.test(lead) || withThose.test(lead + text.slice(asset.start, asset.core))) return false;
  return (
    previous?.ok === true ||
    theyWho.test(text) ||
    actors.some((actor) => actor.end <= asset.start && actor.start >= clause.start)
  );
}

const joining = /(?:,|(?<!\p{L})(?:en|door|met|plaats voor|plaatsmaken voor|alsmede|evenals|alsook))(?!\p{L})/u;
/** What comes after a Dutch contribution with no one else named between is Dutch too: "een Nederlandse boot … door een team". */
function follows({ text, actors }: Sentence, asset: Asset, previous: Previous | null): boolean {
  if (previous?.ok !== true || asset.owner() === 'other') return false;
  if (!joining.test(text.slice(previous.asset.end, asset.start))) return false;
  return !actors.some(
    (actor) => actor.owner === 'other' && actor.start >= previous.asset.end && actor.end <= asset.end,
  );
}

const auxiliary = '(?:is|zijn|wordt|worden|werd|werden|zal|zullen|heeft|hebben|had|hadden)';
/** "De Patriot-eenheid in Sliač is verlengd", "De F-16's hebben hun inzet beëindigd": after what goes on or ends. */
const goesOnOrEnds = new RegExp(
  `^[^;]{0,80}?(?<![\\p{L}])${auxiliary} [^;]{0,120}?(?:verlengd|beëindigd|voortgezet|gecontinueerd|afgerond|voltooid|gestaakt)(?![\\p{L}])`,
  'u',
);
/** "Tot eind 2022 is de": the auxiliary can stand before it. */
const auxiliaryBefore = new RegExp(`(?<![\\p{L}])${auxiliary} (?:[\\p{Ll}]{2,12} )?$`, 'u');
const participle = /(?<![\p{L}])(?:verlengd|beëindigd|voortgezet|gecontinueerd|afgerond|voltooid|gestaakt)(?![\p{L}])/u;

/** Whether what is extended or ended is the noun phrase itself, as the subject of the clause. */
function isSubjectOfEnd(text: string, clause: Range, asset: Asset): boolean {
  if (asset.head.kind === 'training' || asset.head.kind === 'post') return false;
  const before = text.slice(clause.start, asset.start);
  const after = text.slice(asset.end, clause.end);
  if (before === '') return goesOnOrEnds.test(after);
  return before.length < 80 && auxiliaryBefore.test(before) && participle.test(after);
}

const withOrOf = /(?:met|uit|van|(?:teruggebracht|uitgebreid|verhoogd|verlaagd|gereduceerd)(?: tot)?) $/u;

/** Whether a clause is about giving things away, buying or replacing them, and not about sending them. */
export const isDonation = (clause: string): boolean => donation.regex.test(clause);

/** "De Amerikaanse brigade wordt aangevuld met twee bataljons": of the one that was told before it in the clause. */
const ofForeign = ({ actors }: Sentence, asset: Asset, previous: Previous | null): boolean =>
  previous?.ok === false &&
  previous.asset.owner() === 'other' &&
  asset.owner() === null &&
  !actors.some((actor) => actor.owner === 'dutch');

const pledged = /(?<!\p{L})(?:toegezegd|zeg(?:t|de|den) [^;]{0,80} toe)(?!\p{L})/u;
/** "heeft twee officieren toegezegd": people are promised to be sent, things to be given. */
const promised = (told: Told | null, asset: Asset, words: string): boolean =>
  told?.status === 'planned' &&
  asset.count !== null &&
  ((asset.head.people && pledged.test(words)) || scheduled.test(words));
/** "Voor 2020 is opnieuw een schip ingepland": what is set aside to be sent. */
const scheduled = /(?<!\p{L})(?:ingepland|gereserveerd)(?!\p{L})/u;

/** "droeg de laatste commandant zijn taken over": what someone in a post does is no contribution. */
const ownTasks = / (?:zijn|haar) (?:taken|taak) over(?!\p{L})/u;

/** Whether a noun phrase is what the Netherlands contributes, as the clause has it; of one that `isDonation` nothing is. */
export function isContribution(
  sentence: Sentence,
  clause: Range,
  asset: Asset,
  told: Told | null,
  previous: Previous | null,
  context: Context,
): boolean {
  const { text } = sentence;
  const lead = text.slice(Math.max(clause.start, asset.start - 120), asset.start);
  if (isAboutPaper(lead) || isTopic(lead, text.slice(asset.end, clause.end))) return false;
  // "controle over de inzet van wapensystemen": nobody's, nowhere.
  const general =
    asset.count === null && asset.personnel === null && asset.start === asset.core && asset.head.kind === 'system';
  if (general && told === null && sentence.missions.length === 0 && sentence.places.length === 0) return false;
  if (asset.count === null && asset.personnel === null && !isNamedShip(asset) && isSupposed(lead)) return false;
  // "De Force Commander voert het commando": whoever that is.
  if (
    asset.head.kind === 'post' &&
    someCommander.test(command.test(asset.contribution) ? lead : text.slice(asset.start, asset.end + 30))
  )
    return false;
  if (asset.head.kind === 'post' && ownTasks.test(text.slice(asset.end, clause.end))) return false;
  if (isOnlySpokenOf(sentence, clause, asset, lead) || ofForeign(sentence, asset, previous)) return false;
  if (goods.has(asset.head.kind) && handsOver(text.slice(clause.start, clause.end))) return false;
  if (
    (told === null || !told.verb) &&
    context.surroundings.listing === null &&
    previous?.ok !== true &&
    !isCarried(lead)
  ) {
    // Without a verb of contributing a noun must say it: "de deelname …, met drie waarnemers".
    const noun = contributionNoun.regex.test(lead);
    const bare =
      told?.status === 'offered' ||
      told?.status === 'considered' ||
      told?.status === 'none' ||
      promised(told, asset, text.slice(clause.start, clause.end));
    const firm = told?.status === 'extended' || told?.status === 'ended';
    if (!(noun && (told !== null || withOrOf.test(lead))) && !bare && !(firm && isSubjectOfEnd(text, clause, asset)))
      return false;
  }
  return (
    !delivered(sentence, clause, asset, told) &&
    !isHelped(sentence, clause, asset, told, previous) &&
    stands(sentence, asset, told, previous) &&
    (follows(sentence, asset, previous) || isDutch(sentence, clause, asset, asset, context))
  );
}
